import fc from 'fast-check';
import {
  decodeMemory,
  encodeMemory,
  NOTHING_RECORDED,
  type ClientRecord,
  type Memory,
} from '../../../src/core/history/memory';
import { anyText } from '../any-text';
import { history, number, rule, snapshotOf } from './snapshots';

const MOVE = { from: 'B', isBetter: true, day: 999 };
const RECORD: ClientRecord = {
  change: { ...MOVE, earlier: { ...MOVE, day: 900 } },
  ratedDay: 950,
  toldLockEnd: { until: 990, day: 991 },
};
const RULE = rule({ kind: 'isHighest', column: 0 }, { kind: 'atMost', tier: 3 }, { from: 900, until: null });

const MEMORY: Memory = {
  snapshot: snapshotOf({
    facts: [number('Hours'), { name: 'Type', kind: 'text', derived: '' }],
    rules: [RULE],
    clients: [
      {
        name: 'Åsa \u{1F600} \uD800 "quoted" ·\\ \u2028',
        values: [4, NaN],
        facts: [NaN, ''],
        lock: { tier: 1, until: 1100 },
      },
      { name: '', values: [1e308, 5e-324], facts: [-0.1, 'vip'], lock: { tier: 0, until: null } },
      { name: '__proto__', values: [NaN, NaN], facts: [0, '\u0000'] },
    ],
  }),
  records: [RECORD, { ...RECORD, change: { ...MOVE, earlier: null } }, NOTHING_RECORDED],
};

describe('encodeMemory and decodeMemory', () => {
  it('give back what was remembered', () => {
    expect(decodeMemory(encodeMemory(MEMORY))).toEqual(MEMORY);
  });

  it('give back who has left, and when that was seen; both are kept of nobody else', () => {
    const clients = MEMORY.snapshot.clients.map((client, index) => ({ ...client, hasLeft: index === 0 }));
    const records = MEMORY.records.map((record, index) => (index < 2 ? { ...record, turnedDay: 7 } : record));
    const decoded = decodeMemory(encodeMemory({ snapshot: { ...MEMORY.snapshot, clients }, records }))!;
    expect(decoded.snapshot.clients.map(({ hasLeft }) => hasLeft)).toEqual([true, false, undefined]);
    expect(decoded.records.map(({ turnedDay }) => turnedDay)).toEqual([7, 7, undefined]);
    const spoilt = encodeMemory({ snapshot: { ...MEMORY.snapshot, clients }, records }).replace(
      'true,7',
      '"yes",7',
    );
    expect(spoilt).toContain('"yes",7');
    expect(decodeMemory(spoilt)).toBeNull();
  });

  it('give back any snapshot, and the same text again', () => {
    fc.assert(
      fc.property(history, anyText(), ({ after }, name) => {
        const clients = after.clients.map((client) => ({ ...client, name: name + client.name }));
        const memory = {
          snapshot: { ...after, clients },
          records: clients.map(() => NOTHING_RECORDED),
        };
        const text = encodeMemory(memory);
        const decoded = decodeMemory(text);
        expect(decoded).toEqual(memory);
        expect(encodeMemory(decoded!)).toBe(text);
      }),
    );
  });

  it('a number that is none of JSON is unknown', () => {
    const clients = MEMORY.snapshot.clients.map((client) => ({ ...client, values: [Infinity, 1] }));
    const decoded = decodeMemory(encodeMemory({ ...MEMORY, snapshot: { ...MEMORY.snapshot, clients } }));
    expect(decoded?.snapshot.clients[0].values).toEqual([NaN, 1]);
  });

  it('many clients', () => {
    const clients = Array.from({ length: 20000 }, (_, index) => ({
      name: `Client ${index}`,
      values: [3, 4],
    }));
    const snapshot = snapshotOf({ clients });
    const records = clients.map(() => NOTHING_RECORDED);
    expect(decodeMemory(encodeMemory({ snapshot, records }))?.snapshot).toEqual(snapshot);
  });
});

describe('what is refused', () => {
  it.each([
    '',
    'null',
    '5',
    '[]',
    '{}',
    '"text"',
    '{"version":1}',
    '{"version":0}',
    encodeMemory(MEMORY).slice(0, -1),
  ])('%s', (text) => {
    expect(decodeMemory(text)).toBeNull();
  });

  type Changed = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

  it.each<[string, (encoded: Changed) => void]>([
    ['another version', (encoded) => (encoded.version = 99)],
    ['no day', (encoded) => delete encoded.today],
    ['a day that is text', (encoded) => (encoded.today = '1000')],
    ['no rules', (encoded) => delete encoded.rules],
    ['a criterion of an unknown kind', (encoded) => (encoded.criteria[0].kind = 'mood')],
    ['a weight that is text', (encoded) => (encoded.criteria[0].weight = '3')],
    ['a scale that ends nowhere', (encoded) => (encoded.criteria[0].best = null)],
    ['a cut-off that is text', (encoded) => (encoded.tiers[0].from = '75')],
    ['fewer tiers than clients are in', (encoded) => (encoded.tiers = [])],
    ['a column of an unknown kind', (encoded) => (encoded.facts[0].kind = 'smell')],
    ['fewer columns than rules look at', (encoded) => (encoded.facts = [])],
    ['a rule without a condition', (encoded) => delete encoded.rules[0].condition],
    ['a rule of an unknown kind', (encoded) => (encoded.rules[0].condition.kind = 'isNice')],
    ['a rule on a column that is not there', (encoded) => (encoded.rules[0].condition.column = 2)],
    ['a rule without its number', (encoded) => (encoded.rules[0].condition = { kind: 'atLeast', column: 0 })],
    ['a rule into a tier that is not there', (encoded) => (encoded.rules[0].effect.tier = 4)],
    ['a rule that begins on a text', (encoded) => (encoded.rules[0].from = 'soon')],
    ['clients that are no list', (encoded) => (encoded.clients = { length: 1 })],
    ['a client that is none', (encoded) => (encoded.clients[1] = null)],
    ['a name that is a number', (encoded) => (encoded.clients[0][0] = 7)],
    ['a value too few', (encoded) => encoded.clients[0][1].pop()],
    ['a value that is text', (encoded) => (encoded.clients[0][1][0] = '4')],
    ['a fact too many', (encoded) => encoded.clients[0][2].push(1)],
    ['a fact that is a list', (encoded) => (encoded.clients[0][2][0] = [])],
    ['a tier that is not there', (encoded) => (encoded.clients[0][3] = 4)],
    ['a tier that is half one', (encoded) => (encoded.clients[0][3] = 0.5)],
    ['points that are text', (encoded) => (encoded.clients[0][4] = '62')],
    ['a lock into a tier that is not there', (encoded) => (encoded.clients[0][5] = [9, null])],
    ['a change that is text', (encoded) => (encoded.clients[0][7] = 'up')],
    ['a tier before the first', (encoded) => (encoded.clients[0][3] = -1)],
    ['a lock that is no list', (encoded) => (encoded.clients[0][5] = 'B')],
    ['a lock that ends on a text', (encoded) => (encoded.clients[0][5] = [1, 'soon'])],
    ['a day of a rating that is text', (encoded) => (encoded.clients[0][6] = 'today')],
    ['a change from a number', (encoded) => (encoded.clients[0][7][0] = 2)],
    ['a change in no direction', (encoded) => (encoded.clients[0][7][1] = 1)],
    ['a change on a day that is text', (encoded) => (encoded.clients[0][7][2] = '999')],
    ['an earlier change that is half one', (encoded) => encoded.clients[0][8].pop()],
    ['an end of a lock that was told on no day', (encoded) => encoded.clients[0][9].pop()],
    ['a name of a tier that is a number', (encoded) => (encoded.tiers[0].name = 1)],
    ['a criterion without a name', (encoded) => delete encoded.criteria[0].name],
    ['a column that is derived from a number', (encoded) => (encoded.facts[0].derived = 1)],
    ['a rule without an effect', (encoded) => (encoded.rules[0].effect = null)],
    ['a rule of an unknown effect', (encoded) => (encoded.rules[0].effect.kind = 'upTwo')],
    ['a rule on a column of no such name', (encoded) => (encoded.rules[0].condition.column = 'rank')],
    ['a rule without a reason', (encoded) => delete encoded.rules[0].because],
    ['a rule without a label', (encoded) => delete encoded.rules[0].label],
    ['a rule that ends on a text', (encoded) => (encoded.rules[0].until = 'soon')],
    ['a client cut short', (encoded) => (encoded.clients[0].length = 6)],
  ])('%s', (_, change) => {
    const encoded = JSON.parse(encodeMemory(MEMORY)) as Changed;
    change(encoded);
    expect(decodeMemory(JSON.stringify(encoded))).toBeNull();
  });

  it.each<[kind: string, needed: object, spoilt: object]>([
    ['atLeast', { value: 5 }, { value: '5' }],
    ['atMost', { value: 5 }, { value: null }],
    ['equals', { value: 'vip' }, { value: true }],
    ['equals', { value: 5 }, { value: null }],
    ['isNot', { value: '' }, { value: [] }],
    ['contains', { text: 'vip' }, { text: 5 }],
    ['inTop', { share: 0.2 }, { share: '20 %' }],
    ['overAverage', { factor: 2, average: 1 }, { factor: 2, average: 2 }],
    ['overAverage', { factor: 2, average: 'score' }, { factor: '2', average: 1 }],
    ['moreThanDaysAgo', { days: 9 }, { days: '9' }],
  ])('a rule that asks %s without what it needs', (kind, needed, spoilt) => {
    const read = (condition: object): Memory | null => {
      const encoded = JSON.parse(encodeMemory(MEMORY)) as Changed;
      encoded.rules[0] = { ...encoded.rules[0], condition: { kind, column: 0, ...condition } };
      return decodeMemory(JSON.stringify(encoded));
    };
    expect(read(needed)).not.toBeNull();
    expect([read(spoilt), read({})]).toEqual([null, null]);
  });

  it('whatever else it is, nothing throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(decodeMemory(text)).toBeNull();
      }),
    );
  });
});
