/**
 * Who is who between two recalculations. A row has no identity but what stands in it, so clients are found by name; a name
 * that is gone and one that is new are one client under another name where everything else says so.
 */
import { nameKey } from '../name-key';
import type { Fact } from '../types';
import { commonCriteria, commonFacts, type CommonColumns } from './common-columns';
import { isSameFact } from './same-fact';
import type { ClientPair, KnownClient, Snapshot } from './snapshot';

export interface MatchedClients {
  /** In the order of the later list. */
  readonly pairs: readonly ClientPair[];
  /** Positions in the later list. */
  readonly added: readonly number[];
  /** Positions in the former list. */
  readonly gone: readonly number[];
}

/** What says who is who. */
export type ClientsOf = Pick<Snapshot, 'today' | 'criteria' | 'facts' | 'clients'>;

/**
 * Finds each client of a former list in a later one. Order does not matter. Of several clients with the same name those with
 * the same values belong together, the others go by their order. Whoever is left over on both sides is the same client
 * renamed if nobody else on either side has the same values, or if it stands in the same place and at least half of its
 * values are the same. Values are those of the columns that both lists have; what is worked out from other clients, such as
 * a share, says nothing about who it is.
 *
 * @param before the former list
 * @param after the later list
 * @returns pairs, and who is new or gone, rising; never throws
 * @example matchClients({ today: 0, criteria: [], facts: [], clients: [{ name: 'Acme', values: [], facts: [], lock: null, tier: 0, points: 100 }] }, { today: 0, criteria: [], facts: [], clients: [{ name: 'Beta', values: [], facts: [], lock: null, tier: 0, points: 0 }, { name: 'ACME ', values: [], facts: [], lock: null, tier: 0, points: 75 }] }) // => { "pairs": [{ "before": 0, "after": 1 }], "added": [0], "gone": [] }
 */
export function matchClients(before: ClientsOf, after: ClientsOf): MatchedClients {
  const criteria = commonCriteria(before.criteria, after.criteria);
  const facts = commonFacts(before.facts, after.facts);
  const open = new OpenClients(
    candidatesOf(before, criteria, facts, 'before'),
    candidatesOf(after, criteria, facts, 'after'),
  );
  open.pairBy(({ name, inputs }) => `${name}\n${inputs}`, 'each');
  open.pairBy(({ name }) => name, 'each');
  open.pairBy(({ inputs }) => inputs, 'onlyUnique');
  open.pairInPlace();
  return open.matched();
}

/** A client as it is compared. */
interface Candidate {
  readonly name: string;
  /** Of the criteria that both lists have; a date is a day. */
  readonly values: readonly Fact[];
  /** Everything that is known, as one key; '' where nothing is: that says nothing about who it is. */
  readonly inputs: string;
}

function candidatesOf(
  { today, clients, ...own }: ClientsOf,
  criteria: CommonColumns<unknown>,
  facts: CommonColumns<{ readonly derived: string }>,
  side: 'before' | 'after',
): Candidate[] {
  const isCommon = (columns: CommonColumns<unknown>, index: number): boolean =>
    columns.before[index] >= 0 && columns.after[index] >= 0;
  const ownCriteria = criteria[side].filter((_, index) => isCommon(criteria, index));
  const ownFacts = facts[side].filter(
    (_, index) => isCommon(facts, index) && facts.all[index].derived === '',
  );
  const dayOf = (fact: Fact, kind: string): Fact =>
    kind === 'daysSince' || kind === 'days' ? today - Number(fact) : fact;
  return clients.map((client: KnownClient) => {
    const values = ownCriteria.map((at) => dayOf(client.values[at], own.criteria[at].kind));
    const held = [...values, ...ownFacts.map((at) => dayOf(client.facts[at], own.facts[at].kind))];
    const isKnown = held.some((fact) => fact !== '' && fact === fact);
    return { name: nameKey(client.name), values, inputs: isKnown ? JSON.stringify(held) : '' };
  });
}

/** Clients that have not found their counterpart yet. */
class OpenClients {
  private readonly partners = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(
    private readonly before: readonly Candidate[],
    private readonly after: readonly Candidate[],
  ) {}

  /** Pairs clients with the same key, in their order; or only where one on each side has it. */
  pairBy(keyOf: (client: Candidate) => string, which: 'each' | 'onlyUnique'): void {
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
  clients: readonly Candidate[],
  isOpen: (client: Candidate, index: number) => boolean,
  keyOf: (client: Candidate) => string,
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

function isMostlySame(a: Candidate, b: Candidate): boolean {
  const isUnknown = (value: Fact): boolean => value !== value;
  const known = a.values.filter((value, index) => !isUnknown(value) || !isUnknown(b.values[index]));
  const same = a.values.filter((value, index) => !isUnknown(value) && isSameFact(value, b.values[index]));
  return known.length > 0 && 2 * same.length >= known.length;
}
