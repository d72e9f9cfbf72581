/** Who has left: which cells say so, in all languages, and which columns and headings are taken for it. */
import { nearlyLeft, standingReader } from '../../../src/core/reading/read-standing';
import { listProposer, type ListProposal } from '../../../src/core/recognition/propose-list';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue } from '../../../src/core/types';
import { knowledgeWith, standingWords } from '../../../src/addon/reading/known-columns';
import { readWordsOfCells } from '../../../src/addon/reading/words-of-cells';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { STANDING_WORDS } from '../../../src/i18n/all-standing-words';

const CONVENTIONS: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  // 21 November 2026.
  today: 20778,
  dayOf: (date) => Math.floor(date.getTime() / 86400000),
  words: CELL_WORDS,
};
const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const read = (header: string, cell: CellValue, cells: readonly CellValue[] = [cell]): string | null =>
  standingReader(header, cells, standingWords(), CONVENTIONS)(cell);

describe('a cell', () => {
  test.each<CellValue>([
    'stopped', 'Former', 'INACTIVE', 'left', 'Ex-client', 'former (moved away)', 'ended, too slow', 'left in March 2024', 'stopped 31.3.2024',
    'ehemalig', 'Gekündigt', 'gekuendigt', 'inaktiv seit 2023', 'nicht mehr Kunde', 'gekündigt zum 31.12.2025', 'aufgelöst', 'Vertrag aufgelöst',
    'gestopt', 'beëindigd', 'stopgezet', 'gewezen klant', 'voormalig', 'oud-klant', 'geen klant meer',
    'avsluttet', 'tidligere kunde', 'sluttet', 'ikke lenger kunde',
    'megszűnt', 'lezárt', 'volt ügyfél', 'már nem aktív',
    '31.3.2024', day('2026-11-20'), 2023, 20240331, 'yes (in March)', 'yes', true, 1,
  ])('%p says that the client has left', (cell) => expect(read('Status', cell)).toBe('left')); // oxfmt-ignore

  test.each<CellValue>([
    'active', 'Aktiv', 'actief', 'aktiv kunde', 'aktív', 'gekündigt zum 31.12.2027', '31.12.2027', day('2026-11-21'), 'no', false, 0,
  ])('%p says that it has not', (cell) => expect(read('Status', cell)).toBe('stays')); // oxfmt-ignore

  test.each<CellValue>([
    '', null, '-', 'paused', 'on hold', 'VIP', 'lead', 'stoped', 'left a message', 'closed deal', 'never stopped', 'active until 31.12.2020', 'current (since 2020)', 'pausiert', 'neu', 'auf Eis', 'nach Bedarf', 'tijdelijk gestopt', 'wachtlijst', 'szünetel', 'pauset', 'gepauzeerd', 42, 'x'.repeat(200),
  ])('%p says nothing', (cell) => expect(read('Status', cell)).toBeNull()); // oxfmt-ignore

  test.each([
    ['Active', 'no', 'left'], ['Aktiv?', 'nein', 'left'], ['Nog actief', 'nee', 'left'], ['Er aktiv', 'nei', 'left'], ['Még aktív', 'nem', 'left'],
    ['Active', 'yes', 'stays'], ['Former client', 'yes', 'left'], ['Nicht mehr aktiv', 'ja', 'left'], ['No longer active', 'no', 'stays'],
    ['Active', 'stopped', 'left'], ['Former', 'active', 'stays'],
    ['Active', '31.3.2024', null], ['Active until', '31.3.2024', 'left'], ['Kunde bis', '31.3.2024', 'left'],
  ])('below "%s" %p is %p', (header, cell, standing) => expect(read(header, cell)).toBe(standing)); // oxfmt-ignore

  it('that is an empty box says nothing as long as none of its column is ticked', () => {
    expect(read('Active', false, [false, false])).toBeNull();
    expect(read('Active', false, [false, true])).toBe('left');
    expect(read('Former', false, [false, false])).toBe('stays');
  });

  it('that misses a word by a letter is told, and what is known is not', () => {
    expect(nearlyLeft('stoped', standingWords())).toBe('stopped');
    expect(nearlyLeft('Gekündgt', standingWords())).toBe('gekundigt');
    for (const word of ['stopped', 'active', 'VIP', 'shipped', 'ongoing', 'weg'])
      expect(nearlyLeft(word, standingWords())).toBeNull();
  });
});

describe('the words', () => {
  it('mean one thing, in all languages together', () => {
    const lists = [STANDING_WORDS.left, STANDING_WORDS.present, STANDING_WORDS.neither];
    const all = lists.flatMap((list) => [...new Set(list.map((word) => word.toLowerCase()))]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it('are none of a tick', () => {
    const ticks = [...CELL_WORDS.yes, ...CELL_WORDS.no];
    expect(
      [...STANDING_WORDS.left, ...STANDING_WORDS.present].filter((word) => ticks.includes(word)),
    ).toEqual([]);
  });
});

describe('a column', () => {
  const propose = (header: string, cells: readonly CellValue[]): ListProposal =>
    listProposer(
      knowledgeWith([], 'VA', readWordsOfCells()),
      CONVENTIONS,
    )({
      name: 'Clients',
      cells: [
        ['Client', header, 'Hourly rate'],
        ...cells.map((cell, index) => [`Client ${'ABCDEFGH'[index]}`, cell, 40 + index]),
      ],
    })!;
  const columnOf = (header: string, cells: readonly CellValue[]): unknown[] => {
    const { as, degree, leaving } = propose(header, cells).columns[1];
    return [as, degree, leaving];
  };

  it.each<[string, CellValue[], unknown[]]>([
    ['Status', ['active', 'stopped', 'VIP', 'Paused'], ['hasLeft', 'sure', 1]],
    ['Status', ['active', 'active', '', 'stoped'], ['hasLeft', 'sure', 0]],
    ['Status', ['active', 'stopped', 'something else'], ['hasLeft', 'likely', 1]],
    ['Status', ['aktiv', 'beendet zum 31.12.2025', 'ehem.'], ['hasLeft', 'sure', 2]],
    ['Status', ['active', 'stopped in March 2024', 'paused since 2025'], ['hasLeft', 'sure', 1]],
    ['Status', ['closed', 'closed', 'closed', 'open'], ['hasLeft', 'likely', 3]],
    ['Has left', [true, false, false], ['hasLeft', 'exact', 1]],
    ['Active', ['yes', 'yes', 'no'], ['hasLeft', 'sure', 1]],
    ['Aktiv', ['x', 'x', ''], ['hasLeft', 'sure', 0]],
    ['Left on', [day('2024-03-31'), '', ''], ['hasLeft', 'sure', 1]],
    ['Kunde bis', ['31.3.2024', '', '31.12.2030'], ['hasLeft', 'sure', 1]],
    ['Beëindigd op', [2023, 'maart 2024', ''], ['hasLeft', 'sure', 2]],
    ['Klantstatus', ['actief', 'gestopt', 'actief'], ['hasLeft', 'sure', 1]],
    ['Kundestatus', ['aktiv', 'avsluttet', 'aktiv'], ['hasLeft', 'sure', 1]],
    ['Állapot', ['aktív', 'megszűnt', 'szünetel'], ['hasLeft', 'sure', 1]],
  ])('"%s" of %j', (header, cells, expected) => expect(columnOf(header, cells)).toEqual(expected));

  it.each<[string, CellValue[]]>([
    ['Status', ['paid', 'open', 'sent']],
    ['Status', ['to do', 'in progress', 'done', 'active']],
    ['Status', ['offen', 'bezahlt', 'bezahlt']],
    ['Status', [day('2024-03-31'), day('2024-04-30')]],
    ['Status', ['yes', 'no', 'yes']],
    ['Active', [day('2024-03-31'), day('2024-04-30')]],
    ['Active since', [day('2024-03-31'), day('2024-04-30')]],
    ['Client since', [day('2024-03-31'), day('2024-04-30')]],
    ['Newsletter active', ['yes', 'no', 'yes']],
    ['Hours left', [3, 4, 5]],
    ['Contract until', [day('2024-03-31'), day('2030-04-30')]],
  ])('"%s" of %j says nothing of it', (header, cells) =>
    expect(columnOf(header, cells)[0]).not.toBe('hasLeft'),
  );

  it('that says something else is left alone without a word, but for one that is called as ours', () => {
    expect(propose('Status', ['paid', 'open', 'sent']).columns[1].refused).toBeNull();
    expect(propose('Has left', ['paid', 'open', 'sent']).columns[1].refused).toBe('hasLeft');
  });

  it('takes no word from another that is known by it', () => {
    expect(propose('Active hours', [10, 20, 30]).columns[1].candidates).toContain('hoursPerMonth');
  });
});
