/**
 * Who is who between two recalculations. A row has no identity but what stands in it, so clients are found by name; a name
 * that is gone and one that is new are one client under another name where everything else says so.
 */
import { normalizedName } from './normalized-name';
import type { ClientPair, KnownClient } from './snapshot';

export interface MatchedClients {
  /** In the order of the later list. */
  readonly pairs: readonly ClientPair[];
  /** Positions in the later list. */
  readonly added: readonly number[];
  /** Positions in the former list. */
  readonly gone: readonly number[];
}

/**
 * Finds each client of a former list in a later one. Order does not matter. Of several clients with the same name those with
 * the same values belong together, the others go by their order. Whoever is left over on both sides is the same client
 * renamed if nobody else on either side has the same values, or if it stands in the same place and at least half of its
 * values are the same.
 *
 * @param before the former list
 * @param after the later list
 * @returns pairs, and who is new or gone, rising; never throws
 * @example matchClients([{ name: 'Acme', values: [5], facts: [], lock: null, tier: 0, points: 100 }], [{ name: 'Beta', values: [1], facts: [], lock: null, tier: 0, points: 0 }, { name: 'ACME ', values: [4], facts: [], lock: null, tier: 0, points: 75 }]) // => { "pairs": [{ "before": 0, "after": 1 }], "added": [0], "gone": [] }
 */
export function matchClients(before: readonly KnownClient[], after: readonly KnownClient[]): MatchedClients {
  const open = new OpenClients(before, after);
  open.pairBy((client) => `${normalizedName(client.name)}\n${inputsOf(client)}`, 'each');
  open.pairBy(({ name }) => normalizedName(name), 'each');
  open.pairBy(inputsOf, 'onlyUnique');
  open.pairInPlace();
  return open.matched();
}

/** Clients that have not found their counterpart yet. */
class OpenClients {
  private readonly partners = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly before: readonly KnownClient[],
    private readonly after: readonly KnownClient[],
  ) {}

  /** Pairs clients with the same key, in their order; or only where one on each side has it. */
  pairBy(keyOf: (client: KnownClient) => string, which: 'each' | 'onlyUnique'): void {
    const former = group(this.before, (_, index) => !this.taken.has(index), keyOf);
    const later = group(this.after, (_, index) => !this.partners.has(index), keyOf);
    for (const [key, positions] of later) {
      const candidates = former.get(key) ?? [];
      if (which === 'onlyUnique' && (candidates.length !== 1 || positions.length !== 1)) continue;
      positions
        .slice(0, candidates.length)
        .forEach((position, index) => this.pair(candidates[index], position));
    }
  }

  pairInPlace(): void {
    this.after.forEach((client, index) => {
      if (this.partners.has(index) || this.taken.has(index) || index >= this.before.length) return;
      if (isMostlySame(this.before[index], client)) this.pair(index, index);
    });
  }

  matched(): MatchedClients {
    const positions = this.after.map((_, index) => index);
    return {
      pairs: positions.flatMap((after) => {
        const before = this.partners.get(after);
        return before === undefined ? [] : [{ before, after }];
      }),
      added: positions.filter((index) => !this.partners.has(index)),
      gone: this.before.map((_, index) => index).filter((index) => !this.taken.has(index)),
    };
  }

  private pair(before: number, after: number): void {
    this.partners.set(after, before);
    this.taken.add(before);
  }
}

function group(
  clients: readonly KnownClient[],
  isOpen: (client: KnownClient, index: number) => boolean,
  keyOf: (client: KnownClient) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  clients.forEach((client, index) => {
    if (!isOpen(client, index)) return;
    const key = keyOf(client);
    if (key === '') return;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [index]);
    else same.push(index);
  });
  return groups;
}

/** '' where nothing is known: that says nothing about who it is. */
function inputsOf({ values, facts }: KnownClient): string {
  const isKnown = [...values, ...facts].some((value) => value !== '' && value === value);
  return isKnown ? JSON.stringify([values, facts]) : '';
}

function isMostlySame(a: KnownClient, b: KnownClient): boolean {
  let [known, same] = [0, 0];
  a.values.forEach((value, index) => {
    const other = b.values[index];
    if (value !== value && other !== other) return;
    known++;
    if (value === other) same++;
  });
  return known > 0 && 2 * same >= known;
}
