/** What is kept from one recalculation to the next, as text: compact, and refused as a whole where it cannot be read. */
import { isEncodedMemory } from './is-encoded-memory';
import type { Fact } from '../types';
import type { KnownClient, Snapshot } from './snapshot';

/** What is known of a client beyond the last recalculation. */
export interface ClientRecord {
  /** The last change of the tier; null before the first. */
  readonly change: TierMove | null;
  /** Day on which a rating was last touched, as days since 1970-01-01; null while there is none. */
  readonly ratedDay: number | null;
  /** The lock's last day, once it was told that the lock is over, and the day on which it was told. */
  readonly toldLockEnd: { readonly until: number; readonly day: number } | null;
  /** Day on which it was seen to have left, or to be back: the last of them. */
  readonly turnedDay?: number | null;
}

export interface TierMove {
  /** Name of the former tier: the one before that day, where several changes fell on it; '' for none. */
  readonly from: string;
  readonly isBetter: boolean;
  readonly day: number;
  /** The move that this one took the place of: it comes back if this one is undone on the same day. */
  readonly earlier: Omit<TierMove, 'earlier'> | null;
}

/** One line of the History tab. */
export interface HistoryLine {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly time: number;
  readonly client: string;
  /** Names of tiers; '' for none. */
  readonly from: string;
  readonly to: string;
  /** Points 0–100. */
  readonly scoreBefore: number | null;
  readonly scoreAfter: number | null;
  readonly cause: string;
}

export interface Memory {
  readonly snapshot: Snapshot;
  /** One per client of the snapshot. */
  readonly records: readonly ClientRecord[];
}

export const NOTHING_RECORDED: ClientRecord = { change: null, ratedDay: null, toldLockEnd: null };

/** Changes when a text of an older version can no longer be read. */
const VERSION = 1;

/**
 * Writes a memory down.
 *
 * @param memory what is to be kept
 * @returns one line of text; never throws
 * @example encodeMemory({ snapshot: { today: 9, criteria: [], tiers: [], facts: [], rules: [], clients: [] }, records: [] }) // => "{\"version\":1,\"today\":9,\"criteria\":[],\"tiers\":[],\"facts\":[],\"rules\":[],\"clients\":[]}"
 */
export function encodeMemory(memory: Memory): string {
  const { snapshot, records } = memory;
  const { clients, ...rest } = snapshot;
  return JSON.stringify({
    version: VERSION,
    ...rest,
    clients: clients.map((client, index) => encodeClient(client, records[index])),
  });
}

/**
 * Reads what encodeMemory wrote.
 *
 * @param text that text
 * @returns the memory; null where the text is anything else; never throws
 * @example decodeMemory('{"version":1') // => null
 */
export function decodeMemory(text: string): Memory | null {
  try {
    const encoded = JSON.parse(text) as Encoded;
    if (encoded?.version !== VERSION || !isEncodedMemory(encoded)) return null;
    const { today, criteria, tiers, facts, rules } = encoded;
    const decoded = encoded.clients.map(decodeClient);
    return {
      snapshot: { today, criteria, tiers, facts, rules, clients: decoded.map(({ client }) => client) },
      records: decoded.map(({ record }) => record),
    };
  } catch {
    return null;
  }
}

type Encoded = Omit<Snapshot, 'clients'> & {
  readonly version: number;
  readonly clients: readonly EncodedClient[];
};

type EncodedMove = readonly [from: string, isBetter: boolean, day: number];

/** A list instead of an object: names of fields would be most of the text. Unknown is NaN, which JSON writes as null, and missing at the end. */
type AlwaysEncoded = readonly [
  name: string,
  values: readonly (number | null)[],
  facts: readonly (Fact | null)[],
  tier: number | null,
  points: number | null,
  lock: readonly [number, number | null] | null,
  ratedDay: number | null,
  change: EncodedMove | null,
  earlier: EncodedMove | null,
  toldLockEnd: readonly [number, number] | null,
];

type EncodedClient = readonly [
  ...always: AlwaysEncoded,
  /** Missing where the client never left, and in texts of older versions. */
  hasLeft?: boolean,
  turnedDay?: number | null,
];

function encodeClient(client: KnownClient, record: ClientRecord): EncodedClient {
  const { name, values, facts, tier, points, lock, hasLeft = false } = client;
  const { ratedDay, change, toldLockEnd, turnedDay = null } = record;
  const always: AlwaysEncoded = [
    name,
    values,
    facts,
    tier,
    points,
    lock && [lock.tier, lock.until],
    ratedDay,
    encodeMove(change),
    encodeMove(change?.earlier ?? null),
    toldLockEnd && [toldLockEnd.until, toldLockEnd.day],
  ];
  return hasLeft || turnedDay !== null ? [...always, hasLeft, turnedDay] : always;
}

function decodeClient(encoded: EncodedClient): { client: KnownClient; record: ClientRecord } {
  const [name, values, facts, tier, points, lock, ratedDay, change, earlier, toldLockEnd] = encoded;
  const [hasLeft, turnedDay] = encoded.slice(10) as [boolean?, (number | null)?];
  return {
    client: {
      name,
      values: values.map((value) => value ?? NaN),
      facts: facts.map((fact) => fact ?? NaN),
      tier,
      points,
      lock: lock && { tier: lock[0], until: lock[1] },
      hasLeft,
    },
    record: {
      ratedDay,
      change: change && { ...decodeMove(change), earlier: earlier && decodeMove(earlier) },
      toldLockEnd: toldLockEnd && { until: toldLockEnd[0], day: toldLockEnd[1] },
      turnedDay,
    },
  };
}

function encodeMove(move: Omit<TierMove, 'earlier'> | null): EncodedMove | null {
  return move && [move.from, move.isBetter, move.day];
}

function decodeMove([from, isBetter, day]: EncodedMove): Omit<TierMove, 'earlier'> {
  return { from, isBetter, day };
}
