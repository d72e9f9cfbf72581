import fc from 'fast-check';
import { matchClients } from '../../../src/core/history/match-clients';
import type { Snapshot } from '../../../src/core/history/snapshot';
import { history, number, rating, snapshotOf, type Row } from './snapshots';

const client = (name: string, fun: number, network: number, late = 0): Row => ({
  name,
  values: [fun, network],
  facts: [late],
});

const list = (clients: readonly Row[], more: Partial<Snapshot> = {}): Snapshot =>
  snapshotOf({ facts: [number('Late')], clients, ...more });

/** "former position → later position" for each pair, then who is new, then who is gone. */
function matched(before: Snapshot, after: Snapshot): unknown[] {
  const { pairs, added, gone } = matchClients(before, after);
  return [pairs.map((pair) => `${pair.before}→${pair.after}`).join(' '), added, gone];
}

const ALMA = client('Alma', 5, 5, 1);
const BERT = client('Bert', 4, 2, 2);
const CLEO = client('Cleo', 2, 3, 3);
const TRIO = [ALMA, BERT, CLEO];

describe('matchClients', () => {
  it.each<[string, Row[], Row[], unknown[]]>([
    ['the same list', TRIO, TRIO, ['0→0 1→1 2→2', [], []]],
    ['another order', TRIO, [CLEO, ALMA, BERT], ['2→0 0→1 1→2', [], []]],
    ['another case and blanks', TRIO, [client(' ALMA', 1, 1), BERT, CLEO], ['0→0 1→1 2→2', [], []]],
    ['a new client in front', TRIO, [client('Dora', 1, 1), ...TRIO], ['0→1 1→2 2→3', [0], []]],
    ['a deleted client', TRIO, [ALMA, CLEO], ['0→0 2→1', [], [1]]],
    ['a deleted client in front, another at the end', TRIO, [BERT, CLEO, client('Dora', 1, 1)], ['1→0 2→1', [2], [0]]],
    ['a copied row', TRIO, [...TRIO, BERT], ['0→0 1→1 2→2', [3], []]],
    ['a copied row under a new name', TRIO, [...TRIO, { ...BERT, name: 'Dora' }], ['0→0 1→1 2→2', [3], []]],
    ['renamed, the rest as it was, elsewhere', TRIO, [CLEO, ALMA, { ...BERT, name: 'Bertram' }], ['2→0 0→1 1→2', [], []]],
    ['renamed in its place, half of the ratings as they were', TRIO, [ALMA, client('Bertram', 4, 5), CLEO], ['0→0 1→1 2→2', [], []]],
    ['another client in the same place', TRIO, [ALMA, client('Dora', 1, 1), CLEO], ['0→0 2→2', [1], [1]]],
    ['renamed elsewhere with another rating', TRIO, [client('Bertram', 5, 2), ALMA, CLEO], ['0→1 2→2', [0], [1]]],
    ['names exchanged: the name is who it is', [ALMA, BERT], [{ ...ALMA, name: 'Bert' }, { ...BERT, name: 'Alma' }], ['1→0 0→1', [], []]],
    ['two renamed with the same values: nobody knows which', [{ ...BERT, name: 'X' }, { ...BERT, name: 'Y' }, CLEO], [CLEO, ALMA, { ...BERT, name: 'V' }, { ...BERT, name: 'W' }], ['2→0', [1, 2, 3], [0, 1]]],
    ['one name twice: the same values belong together', [client('Bert', 5, 5), client('Bert', 1, 1)], [client('Bert', 1, 1), client('Bert', 5, 5)], ['1→0 0→1', [], []]],
    ['one name twice, one of them changed', [client('Bert', 5, 5), client('Bert', 1, 1)], [client('Bert', 1, 1), client('Bert', 3, 3)], ['1→0 0→1', [], []]],
    ['no names', [client('', 5, 5), client('', 1, 1)], [client('', 1, 1), client('', 5, 5)], ['1→0 0→1', [], []]],
    ['not rated, renamed: nothing says that it is the same', [client('Bert', NaN, NaN, NaN)], [client('Dora', NaN, NaN, NaN)], ['', [0], [0]]],
    ['not rated, same name', [client('Bert', NaN, NaN, NaN)], [client('Bert', NaN, NaN, NaN)], ['0→0', [], []]],
    ['nobody before', [], TRIO, ['', [0, 1, 2], []]],
    ['nobody now', TRIO, [], ['', [], [0, 1, 2]]],
  ])('%s', (_, before, after, expected) => {
    expect(matched(list(before), list(after))).toEqual(expected);
  }); // oxfmt-ignore

  it('a renamed client is known by its dates, though they are older on another day', () => {
    const criteria = [rating('Fun', 1), { ...rating('Called', 1), kind: 'daysSince' as const }];
    const facts = [{ name: 'Called', kind: 'days' as const, derived: '' }];
    const row = (name: string, fun: number, age: number): Row => ({ name, values: [fun, age], facts: [age] });
    const before = list([row('Alma', 5, 10), row('Bert', 5, 20)], { criteria, facts, today: 100 });
    const after = list([row('Bertram', 5, 27), row('Alma', 5, 17)], { criteria, facts, today: 107 });
    expect(matched(before, after)).toEqual(['1→0 0→1', [], []]);
  });

  it('a renamed client is known by the columns that both lists have, wherever they stand', () => {
    const before = list([client('Alma', 5, 1), client('Bert', 4, 2)]);
    const after = list(
      [
        { name: 'Bertram', values: [3, 2, 4], facts: [] },
        { name: 'Alma', values: [3, 1, 5], facts: [] },
      ],
      { criteria: [rating('New', 1), rating('Network', 1), rating('Fun', 1)], facts: [] },
    );
    expect(matched(before, after)).toEqual(['1→0 0→1', [], []]);
  });

  it('a share that moved because of others makes nobody a stranger', () => {
    const facts = [{ name: 'Income', kind: 'number' as const, derived: 'share' }];
    const before = list([client('Alma', 5, 1, 0.5), client('Bert', 4, 2, 0.5)], { facts });
    const after = list([client('Bertram', 4, 2, 0.3), client('Alma', 5, 1, 0.3)], { facts });
    expect(matched(before, after)).toEqual(['1→0 0→1', [], []]);
  });
});

describe('laws', () => {
  const names = fc.array(fc.constantFrom('Alma', 'alma ', 'Bert', 'Cleo', ''), { maxLength: 6 });
  const listed = names.chain((each) =>
    fc
      .tuple(
        ...each.map((name) =>
          fc.tuple(fc.constantFrom(1, 5, NaN), fc.constantFrom(1, 5)).map(([a, b]) => client(name, a, b, a)),
        ),
      )
      .map((rows) => list(rows)),
  );

  it('everybody is in exactly one of pairs, added and gone', () => {
    fc.assert(
      fc.property(listed, listed, (before, after) => {
        const { pairs, added, gone } = matchClients(before, after);
        const positions = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
        const sorted = (each: number[]): number[] => each.sort((a, b) => a - b);
        expect(sorted([...pairs.map((pair) => pair.before), ...gone])).toEqual(
          positions(before.clients.length),
        );
        expect(sorted([...pairs.map((pair) => pair.after), ...added])).toEqual(
          positions(after.clients.length),
        );
      }),
    );
  });

  it('a list is matched with itself', () => {
    fc.assert(
      fc.property(listed, (snapshot) => {
        const { pairs } = matchClients(snapshot, snapshot);
        expect(pairs).toHaveLength(snapshot.clients.length);
        for (const pair of pairs) {
          expect(snapshot.clients[pair.before]).toEqual(snapshot.clients[pair.after]);
        }
      }),
    );
  });

  it('where every name is there once on either side, the order does not matter', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ({ before, after }, keys) => {
        const drawn = after.clients.map((each) => ({ each, key: keys.next().value as number }));
        const clients = drawn.sort((a, b) => a.key - b.key).map(({ each }) => each);
        const { pairs } = matchClients(before, { ...after, clients });
        expect(pairs).toHaveLength(clients.length);
        for (const pair of pairs) expect(before.clients[pair.before].name).toBe(clients[pair.after].name);
      }),
    );
  });
});
