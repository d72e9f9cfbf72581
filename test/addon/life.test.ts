/**
 * A year of a virtual assistant, on the built file: what she does, and all that History says of it. Scores are
 * (3 × Fun + Network) on 1 to 5 with cut-offs 75, 50 and 25, so that every line can be worked by hand.
 */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const DAY = 86400000;
const NEW_YEAR = new Date('2026-01-01T09:00:00Z');
const TIERS = [['A', 75, 'a'], ['B', 50, 'b'], ['C', 25, 'c'], ['D', 0, 'd']]; // oxfmt-ignore

interface Words {
  readonly locale: string;
  readonly tabs: readonly [clients: string, criteria: string, tiers: string, rules: string];
  readonly clients: readonly string[];
  readonly criteria: readonly string[];
  readonly tiers: readonly string[];
  readonly rules: readonly string[];
  readonly late: readonly string[];
  readonly silent: readonly string[];
  readonly kind: string;
  readonly history: string;
  readonly change: string;
}

const EN: Words = {
  locale: 'en_US',
  tabs: ['Clients', 'Criteria', 'Tiers', 'Rules'],
  clients: ['Client', 'Fun', 'Network', 'Days late', 'Last contact', 'Lock tier', 'Lock until'],
  criteria: ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  tiers: ['Tier', 'From score', 'Next step'],
  rules: ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'],
  late: ['at least', 'at most', 'invoices are paid late'],
  silent: ['more than … days ago', 'down one', 'nobody has called'],
  kind: 'Rating',
  history: 'History',
  change: 'Change',
};
const DE: Words = {
  locale: 'de_DE',
  tabs: ['Kunden', 'Kriterien', 'Kategorien', 'Regeln'],
  clients: ['Kunde', 'Spaß', 'Netzwerk', 'Tage im Verzug', 'Letzter Kontakt', 'Feste Kategorie', 'Fest bis'],
  criteria: ['Kriterium', 'Art', 'Gewicht', 'Schlechtester Wert', 'Bester Wert'],
  tiers: ['Kategorie', 'Ab Punktzahl', 'Nächster Schritt'],
  rules: ['Aktiv', 'Spalte', 'Bedingung', 'Wert', 'Dann', 'Kategorie', 'Begründung', 'Von', 'Bis'],
  late: ['mindestens', 'höchstens', 'Rechnungen werden spät bezahlt'],
  silent: ['mehr als … Tage her', 'eine runter', 'niemand hat angerufen'],
  kind: 'Bewertung',
  history: 'Verlauf',
  change: 'Wechsel',
};

/** 5/5 = 100 A, 4/2 = 62.5 B, 2/3 = 31.25 C, 1/1 = 0 D. */
const RATED: Cells = [['Alma', 5, 5], ['Bert', 4, 2], ['Cleo', 2, 3], ['Dora', 1, 1]]; // oxfmt-ignore

/** A life in one language: what is done on a day, and the lines that History has got by it. */
class Life {
  readonly opened: OpenSpreadsheet;
  private seen = 1;

  constructor(private readonly words: Words) {
    const { tabs, clients, criteria, tiers, rules, late, silent, kind } = words;
    this.opened = openSpreadsheet(
      { locale: words.locale, now: NEW_YEAR, uiAnswers: () => 'OK' },
      {
        [tabs[0]]: [[...clients], ...RATED.map((cells) => [...cells, 0, '2025-12-20', '', ''])],
        [tabs[1]]: [[...criteria], [clients[1], kind, 3, 1, 5], [clients[2], kind, 1, 1, 5]],
        [tabs[2]]: [[...tiers], ...TIERS],
        [tabs[3]]: [
          [...rules],
          [true, clients[3], late[0], 30, late[1], 'C', late[2], '', ''],
          [true, clients[4], silent[0], 60, silent[1], '', silent[2], '', ''],
        ],
      },
    );
    this.opened.setUp();
  }

  /** @returns lines without their date: client, former tier, tier, scores, cause */
  on(date: string, act: (life: Life) => void = () => undefined): string[] {
    this.opened.inspection.world.clock.set(new Date(`${date}T09:00:00Z`).getTime());
    act(this);
    this.opened.recalculate();
    this.opened.recalculate();
    const lines = this.opened.valuesOf(this.historyTab).slice(this.seen);
    this.seen += lines.length;
    expect(lines.every(([time]) => Math.abs(Number(time) - this.opened.inspection.world.clock.now()) < DAY)).toBe(true);
    return lines.map(([, ...cells]) => cells.join(' | '));
  } // oxfmt-ignore

  historyTab = '';

  set(tab: 0 | 1 | 2 | 3, cell: string, value: string | number | boolean): void {
    this.sheet(tab).getRange(cell).setValue(value);
  }

  sheet(tab: 0 | 1 | 2 | 3): GoogleAppsScript.Spreadsheet.Sheet {
    return this.opened.spreadsheet.getSheetByName(this.words.tabs[tab])!;
  }

  arrows(): string {
    const [headers, ...rows] = this.opened.valuesOf(this.words.tabs[0]);
    return rows.map((cells) => String(cells[headers.indexOf(this.words.change)]) || '-').join(' ');
  }
}

function begin(words: Words): Life {
  const life = new Life(words);
  life.historyTab = words.history;
  return life;
}

it('a year in English', () => {
  const life = begin(EN);
  expect(life.on('2026-01-01')).toEqual([
    'All clients |  |  |  |  | first recalculation; changes of 4 clients are recorded from here on',
  ]);
  expect(life.on('2026-01-10')).toEqual([]);

  // Bert: (3 × 1 + 0.25) / 4 = 81.25
  expect(life.on('2026-01-20', () => life.set(0, 'B3', 5))).toEqual([
    'Bert | B | A | 62.5 | 81.25 | Fun 4 → 5',
  ]);
  expect(life.arrows()).toBe('- ▲ B - -');

  expect(life.on('2026-02-02', () => life.set(0, 'D2', 40))).toEqual([
    'Alma | A | C | 100 | 100 | Days late 0 → 40',
  ]);
  expect(life.on('2026-02-10', () => life.set(0, 'D2', 0))).toEqual([
    'Alma | C | A | 100 | 100 | Days late 40 → 0',
  ]);
  expect(life.arrows()).toBe('▲ C ▲ B - -');

  // 20 December is 60 days ago on 18 February, and 61 the day after. Dora cannot fall.
  expect(life.on('2026-02-18')).toEqual([]);
  expect(life.on('2026-02-19')).toEqual([
    'Alma | A | B | 100 | 100 | as time passed, now applies: nobody has called',
    'Bert | A | B | 81.25 | 81.25 | as time passed, now applies: nobody has called',
    'Cleo | C | D | 31.25 | 31.25 | as time passed, now applies: nobody has called',
  ]);
  const called = (): void => ['E2', 'E3', 'E4', 'E5'].forEach((cell) => life.set(0, cell, '2026-02-20'));
  expect(life.on('2026-02-21', called)).toEqual([
    'Alma | B | A | 100 | 100 | Last contact 20 December 2025 → 20 February 2026',
    'Bert | B | A | 81.25 | 81.25 | Last contact 20 December 2025 → 20 February 2026',
    'Cleo | D | C | 31.25 | 31.25 | Last contact 20 December 2025 → 20 February 2026',
  ]);

  const lock = (): void => {
    life.set(0, 'F4', 'b');
    life.set(0, 'G4', '2026-03-31');
  };
  expect(life.on('2026-03-01', lock)).toEqual(['Cleo | C | B | 31.25 | 31.25 | locked']);
  expect(life.on('2026-03-31')).toEqual([]);
  expect(life.opened.lastToast()).toBe('4 clients: A 2, B 1, C 0, D 1.');
  expect(life.on('2026-04-01')).toEqual(['Cleo | B | C | 31.25 | 31.25 | the lock ended']);
  expect(life.opened.lastToast()).toContain('1 row needs a look, Clients!G4.');
  expect(life.on('2026-04-02')).toEqual([]);
  expect(life.opened.lastToast()).toBe('4 clients: A 2, B 0, C 1, D 1.');
  expect(life.arrows()).toBe('- - ▼ B -');

  // She sorts by name downwards, renames one, takes one off the list and writes a new one below.
  const tidy = (): void => {
    const rows = life.sheet(0).getRange('A2:G5');
    rows.setValues([...rows.getValues()].reverse());
    life.set(0, 'A5', 'Alma Bloom');
    life.sheet(0).deleteRow(2);
    life
      .sheet(0)
      .getRange('A5:E5')
      .setValues([['Emil', 3, 3, 0, '2026-04-09']]);
  };
  expect(life.on('2026-04-10', tidy)).toEqual([
    'Alma Bloom | A | A | 100 | 100 | renamed; formerly “Alma”',
    'Emil |  | B |  | 50 | new client',
    'Dora | D |  | 0 |  | no longer on the list',
  ]);

  // Rows are Cleo 2/3, Bert 5/2, Alma 5/5, Emil 3/3. With weights 1 and 3: Bert (1 + 0.75) / 4 = 43.75, Cleo 43.75.
  const weigh = (): void => {
    life.set(1, 'C2', 1);
    life.set(1, 'C3', 3);
  };
  expect(life.on('2026-04-15', weigh)).toEqual([
    'Bert | A | C | 81.25 | 43.75 | weight or scale of “Fun” and “Network” changed',
  ]);
  expect(life.on('2026-04-16', () => life.set(2, 'B3', 40))).toEqual([
    'Cleo | C | B | 43.75 | 43.75 | cut-off of B changed',
    'Bert | C | B | 43.75 | 43.75 | cut-off of B changed',
  ]);
  expect(life.arrows()).toBe('▲ C ▲ C - -');

  // The rule on late payers gets dates, then is switched off.
  const dated = (): void => {
    life.set(0, 'D5', 33);
    life.set(3, 'H2', '2026-04-18');
    life.set(3, 'I2', '2026-04-19');
  };
  expect(life.on('2026-04-17', dated)).toEqual([]);
  expect(life.on('2026-04-18')).toEqual(['Emil | B | C | 50 | 50 | rule began: invoices are paid late']);
  expect(life.on('2026-04-20')).toEqual(['Emil | C | B | 50 | 50 | rule ended: invoices are paid late']);
  expect(life.on('2026-04-20', () => life.set(3, 'I2', ''))).toEqual([
    'Emil | B | C | 50 | 50 | rule changed: invoices are paid late',
  ]);
  expect(life.on('2026-04-20', () => life.set(3, 'A2', false))).toEqual([
    'Emil | C | B | 50 | 50 | rule no longer active: invoices are paid late',
  ]);

  // Tabs with other names, a spreadsheet in another language: History goes on as it began.
  const abroad = (): void => {
    life.sheet(0).setName('My people');
    life.opened.spreadsheet.getSheetByName('History')!.setName('Diary');
    life.opened.spreadsheet.setSpreadsheetLocale('de_DE');
    life.opened.spreadsheet.getSheetByName('My people')!.getRange('B5').setValue(1);
  };
  life.historyTab = 'Diary';
  // Emil: (0 + 1.5) / 4
  expect(life.on('2026-04-20', abroad)).toEqual(['Emil | B | C | 50 | 37.5 | Fun 3 → 1']);
  expect(life.opened.setUp()).toBe('Everything is in place already; nothing was changed.');
  expect(life.on('2026-12-31').map((line) => line.split(' | ')[5])).toEqual(
    ['Cleo', 'Bert', 'Alma', 'Emil'].map(() => 'inzwischen gilt: nobody has called'),
  );
});

it('a month in German', () => {
  const life = begin(DE);
  expect(life.on('2026-01-01')).toEqual([
    'Alle Kunden |  |  |  |  | erste Berechnung; ab hier werden Wechsel von 4 Kunden festgehalten',
  ]);
  expect(life.on('2026-01-05', () => life.set(0, 'D2', '30,5'))).toEqual([
    'Alma | A | C | 100 | 100 | Tage im Verzug 0 → 30,5',
  ]);
  expect(life.on('2026-01-06', () => life.set(0, 'F5', 'A'))).toEqual(['Dora | D | A | 0 | 0 | festgelegt']);
  expect(life.on('2026-01-07', () => life.set(3, 'A2', false))).toEqual([
    'Alma | C | A | 100 | 100 | Regel nicht mehr aktiv: Rechnungen werden spät bezahlt',
  ]);
  expect(life.on('2026-01-08', () => life.set(0, 'A3', 'Bäckerei Bert'))).toEqual([
    'Bäckerei Bert | B | B | 62.5 | 62.5 | umbenannt; vorher „Bert“',
  ]);
  expect(life.arrows()).toBe('▲ C - - ▲ D');
  const seen = life.on('2026-02-19');
  expect(seen).toEqual([
    'Alma | A | B | 100 | 100 | inzwischen gilt: niemand hat angerufen',
    'Bäckerei Bert | B | C | 62.5 | 62.5 | inzwischen gilt: niemand hat angerufen',
    'Cleo | C | D | 31.25 | 31.25 | inzwischen gilt: niemand hat angerufen',
  ]);
});
