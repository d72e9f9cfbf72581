/** A list with headers and notations of her own goes from set up to tiers; what was taken is told, and hers to change. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

const LIST: Cells = [
  ['Kundenliste Büro Lindenhof', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Kundin / Kunde', 'Stundensatz €', 'Std./Monat', 'Umsatz 2026', 'Spaßfaktor', 'Zahlungsverzug', 'Honorar', 'Notiz'],
  ['Buchladen', 42, '12 Std.', '5.890,50 €', '★★★★', 'pünktlich', 'Rechnung', 'mag kurze Mails'],
  ['Käserei', 38.5, 'ca. 20', '8.840,00 €', '★★★★★', 'pünktlich', '', ''],
  ['Yogahaus', 35, 8, '3.120,00 €', '★★★', '14 Tage zu spät', '', ''],
  ['Tischlerei', 45, 6.5, '2.950,00 €', '★★', '45 Tage zu spät', '', ''],
  ['Kanzlei', 52, 18, '11.232,00 €', '', '', '', ''],
  ['Summe', '', 64.5, '32.032,50 €', '', '', '', ''],
]; // oxfmt-ignore

function open(list: Cells = LIST): OpenSpreadsheet {
  return openSpreadsheet({ locale: 'de_DE', uiAnswers: () => 'OK' }, { Kundenliste: list });
}

/** Values of one column of the list, by header. */
function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const cells = opened.valuesOf('Kundenliste');
  const headerRow = cells.findIndex((row) => row.includes('Kundin / Kunde'));
  return cells.slice(headerRow + 1).map((row) => row[cells[headerRow].indexOf(header)]);
}

describe('set up on a list with headers of her own', () => {
  const opened = open();
  const report = opened.setUp('VA');
  const headers = opened.valuesOf('Kundenliste')[2];

  it('adds no second column for what is there under another name', () => {
    expect(headers.slice(0, 8)).toEqual(LIST[2]);
    for (const ours of [
      'Stundensatz',
      'Stunden pro Monat',
      'Spaß',
      'Einnahmen 12 Monate',
      'Tage im Verzug',
    ]) {
      expect(headers).not.toContain(ours);
    }
    // What she has no column for is not judged, unless she wants it.
    expect(headers).not.toContain('Wertschätzung');
  });

  it('says what is read as what', () => {
    expect(report).toContain('„Spaßfaktor“ als Spaß');
    expect(report).toContain('„Umsatz 2026“ als Einnahmen 12 Monate');
  });

  it('says what is next: her list holds enough to be rated', () => {
    expect(report).toMatch(
      / Deine Liste lässt sich so schon bewerten: Wähle jetzt „Kategorien neu berechnen“\.$/,
    );
  });

  it('writes the choice where she can change it', () => {
    const [criteriaHeaders, ...criteria] = opened.valuesOf('Kriterien');
    const chosen = criteria.map((row) => [row[0], row[criteriaHeaders.indexOf('Spalte')]]);
    expect(chosen).toContainEqual(['Stunden pro Monat', 'Std./Monat']);
    expect(chosen).toHaveLength(3);
    expect(opened.valuesOf('Einstellungen').map((row) => row.slice(0, 2))).toContainEqual([
      'Spalte für „Tage im Verzug“',
      'Zahlungsverzug',
    ]);
  });

  it('changes nothing when it runs again', () => {
    const before = JSON.stringify(opened.valuesOf('Kundenliste'));
    opened.setUp();
    expect(JSON.stringify(opened.valuesOf('Kundenliste'))).toBe(before);
  });
});

describe('recalculating it', () => {
  const opened = open();
  opened.setUp('VA');
  opened.recalculate();

  it('rates by her columns', () => {
    expect(column(opened, 'Kategorie').slice(0, 5)).toEqual(['B', 'A', 'C', 'C', 'A']);
    expect(column(opened, 'Warum')[3]).toContain('Rechnungen werden spät bezahlt');
    expect(column(opened, 'Nächster Schritt')[3]).toContain('45 Tage im Verzug');
  });

  it('leaves the row of sums out, and says so', () => {
    expect(column(opened, 'Kategorie')[5]).toBe('');
    expect(column(opened, 'Warum')[5]).toBe('');
    expect(opened.lastToast()).toContain('5 Kunden');
    expect(opened.lastToast()).toContain('Zeile 9 („Summe“)');
  });

  it('reads another column when she chooses one', () => {
    const criteria = opened.valuesOf('Kriterien');
    const row = criteria.findIndex(([name]) => name === 'Spaß') + 1;
    const sheet = opened.spreadsheet.getSheetByName('Kriterien')!;
    sheet.getRange(row, criteria[0].indexOf('Spalte') + 1).setValue('Honorar');
    opened.recalculate();
    expect(column(opened, 'Warum')[0]).toContain('„Rechnung“');
  });
});

it('a typo that moves all others is told first', () => {
  const list = LIST.map((row) => [...row]);
  list[3][2] = 1200;
  const opened = open(list);
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).toMatch(/^5 Kunden[^.]*\. Kundenliste!C4/);
});

it('a client of a list that is called Clients is no header, although it borrows ours', () => {
  const opened = openSpreadsheet(
    { locale: 'en_US', uiAnswers: () => 'OK' },
    { Board: [['Task ID', 'Task Name', 'Content', 'List Name', 'Monthly fee'], ['86a', 'Acme', '', 'Clients', 40], ['86b', 'Bolt', '', 'Clients', 30]] },
  ); // oxfmt-ignore
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).toMatch(/^2 clients/);
});

it('a person without a company is told, not lost', () => {
  const opened = openSpreadsheet(
    { locale: 'de_DE', uiAnswers: () => 'OK' },
    { Kontakte: [['Firmenname', 'Vorname', 'Nachname', 'Umsatz'], ['Blumen Köhler', 'Anna', 'Köhler', 6480], ['', 'Max', 'Mustermann', 1200], ['Volk', '', '', 900], ['', '', 'aktiv', 0]] },
  ); // oxfmt-ignore
  opened.setUp('VA');
  opened.recalculate();
  expect(opened.lastToast()).toContain('Zeile 3 („Max“) hat weder einen Namen');
  expect(opened.lastToast()).not.toContain('aktiv');
});

it('contents refuse: a column of telephone numbers is no hourly rate', () => {
  const list = LIST.map((row) => [...row]);
  list[2][1] = 'Stundensatz netto';
  list.slice(3, 8).forEach((row, index) => (row[1] = `030 / 55501${index}2`));
  const opened = open(list);
  opened.setUp('VA');
  expect(opened.valuesOf('Kriterien').slice(1).map(([name]) => name)).toEqual(['Stunden pro Monat', 'Spaß']); // oxfmt-ignore
});

it('finds the list on another tab than the one that is open', () => {
  const opened = openSpreadsheet(
    { locale: 'de_DE', uiAnswers: () => 'OK' },
    { Übersicht: [['Kunde', 'Zahl'], ['alle', 5]], Kundenliste: LIST },
  ); // oxfmt-ignore
  opened.spreadsheet.setActiveSheet(opened.spreadsheet.getSheetByName('Übersicht')!);
  opened.setUp('VA');
  expect(opened.valuesOf('Kundenliste')[2]).toContain('Kategorie');
  expect(opened.valuesOf('Übersicht')).toEqual([['Kunde', 'Zahl'], ['alle', 5]]); // oxfmt-ignore
});

test.each([
  ['en_US', 'And 2 more.'],
  ['de_DE', 'Und 2 weitere.'],
  ['nl_NL', 'En nog 2.'],
  ['nb_NO', 'Og 2 til.'],
  ['hu_HU', 'És további 2.'],
])(
  'of many rows that are left out the first are told, and how many more in a sentence (%s)',
  (locale, more) => {
    const groups = ['A:', 'B:', 'C:', 'D:', 'E:'].flatMap((group) => [
      [group, '', ''],
      [`Kunde ${group}`, 4, 5],
    ]);
    const opened = openSpreadsheet(
      { locale, uiAnswers: () => 'OK' },
      { Liste: [['Client', 'Fun', 'Network'], ...groups] },
    );
    opened.setUp('VA');
    opened.recalculate();
    expect(opened.lastToast()).toContain(` ${more}`);
  },
);
