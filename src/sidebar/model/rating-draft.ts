/** Rating client by client: who is asked in which order, where one is, and what was rated and is not written yet. */
import type {
  ClientChanges,
  ClientKey,
  ReadyState,
  SidebarClient,
} from '../../addon/sidebar/sidebar-contract';
import {
  keepDiffering,
  NOTHING_TRIED,
  sourcesOf,
  toValueChanges,
  tryValue,
  type TriedValues,
} from './tried-values';

export interface RatingDraft {
  /** Stays as it was at the beginning: nobody is to jump away. */
  readonly order: readonly ClientKey[];
  /** Place in the order. */
  readonly at: number;
  /** Place among the lines of the client. */
  readonly line: number;
  readonly rated: ReadonlyMap<string, TriedValues>;
  /** Shows what would be written. */
  readonly isReviewing: boolean;
}

/** Positions of the criteria that are asked. */
export function askedOf({ criteria }: ReadyState): number[] {
  return criteria.flatMap(({ kind, weight }, index) => (kind === 'rating' && weight > 0 ? [index] : []));
}

/** Those of whom something is unknown come first. A row without a name cannot be written to. */
export function startRating(ready: ReadyState): RatingDraft {
  const named = ready.clients.filter(({ name }) => name.trim() !== '');
  const isUnknown = (client: SidebarClient): boolean => unknownOf(ready, client).length > 0;
  const order = [...named.filter(isUnknown), ...named.filter((client) => !isUnknown(client))];
  return {
    order: order.map(({ rowNumber, name }) => ({ rowNumber, name })),
    at: 0,
    line: 0,
    rated: new Map(),
    isReviewing: false,
  };
}

function unknownOf(ready: ReadyState, { values }: SidebarClient): number[] {
  return askedOf(ready).filter((position) => values[position] === null);
}

/** A client's lines: what the sheet does not know comes first. */
export function linesOf(ready: ReadyState, client: SidebarClient): number[] {
  const unknown = unknownOf(ready, client);
  return [...unknown, ...askedOf(ready).filter((position) => !unknown.includes(position))];
}

export function clientOf({ clients }: ReadyState, key: ClientKey): SidebarClient | undefined {
  return clients.find(({ rowNumber, name }) => rowNumber === key.rowNumber && name === key.name);
}

export function ratedOf({ rated }: RatingDraft, key: ClientKey): TriedValues {
  return rated.get(keyText(key)) ?? NOTHING_TRIED;
}

/** What somebody says of a client on a criterion. */
export interface GivenRating {
  readonly client: SidebarClient;
  /** Of the criterion. */
  readonly position: number;
  /** NaN for unknown. */
  readonly value: number;
}

/** Rates, and goes on to the next line; behind the last one to what is unknown yet, to the next client, and at last to what would be written. */
export function rate(draft: RatingDraft, ready: ReadyState, given: GivenRating): RatingDraft {
  const { client } = given;
  const lines = linesOf(ready, client);
  const next = { ...draft, rated: withRated(draft, given) };
  const isUnknown = (position: number): boolean =>
    isNaN(ratedOf(next, client).get(position) ?? client.values[position] ?? NaN);
  const after = lines.indexOf(given.position) + 1;
  const line = after < lines.length ? after : lines.findIndex(isUnknown);
  return line < 0 ? step(next, 1) : { ...next, line };
}

/** The same without going on. */
export function withRated(
  draft: RatingDraft,
  { client, position, value }: GivenRating,
): RatingDraft['rated'] {
  const saved = client.values.map((each) => each ?? NaN);
  return new Map(draft.rated).set(keyText(client), tryValue(ratedOf(draft, client), saved, position, value));
}

/** To another client; behind the last one is what would be written. */
export function step(draft: RatingDraft, by: 1 | -1): RatingDraft {
  const at = draft.at + by;
  if (at >= draft.order.length) return { ...draft, isReviewing: true };
  return { ...draft, at: Math.max(0, at), line: 0 };
}

/** What was rated of a client, as far as it differs from the sheet. */
export interface RatedClient {
  readonly client: SidebarClient;
  readonly tried: TriedValues;
}

export function ratedClients(draft: RatingDraft, ready: ReadyState): RatedClient[] {
  return draft.order.flatMap((key) => {
    const client = clientOf(ready, key);
    if (client === undefined) return [];
    const tried = keepDiffering(
      ratedOf(draft, key),
      client.values.map((each) => each ?? NaN),
    );
    return tried.size === 0 ? [] : [{ client, tried }];
  });
}

/** Names of those that were rated and are not found any more. */
export function lostClients(draft: RatingDraft, ready: ReadyState): string[] {
  return draft.order
    .filter((key) => ratedOf(draft, key).size > 0 && clientOf(ready, key) === undefined)
    .map(({ name }) => name);
}

export function toClientChanges(draft: RatingDraft, ready: ReadyState): ClientChanges[] {
  return ratedClients(draft, ready).map(({ client: { rowNumber, name }, tried }) => ({
    client: { rowNumber, name },
    changes: toValueChanges(tried, sourcesOf(ready)),
  }));
}

/** Rows may have moved in the sheet: whoever has a name of her own is followed. */
export function followMoved(draft: RatingDraft, ready: ReadyState): RatingDraft {
  const rated = new Map<string, TriedValues>();
  const order = draft.order.map((key) => {
    const namesakes = ready.clients.filter(({ name }) => name === key.name);
    const isThere = clientOf(ready, key) !== undefined;
    const followed = isThere || namesakes.length !== 1 ? key : { ...key, rowNumber: namesakes[0].rowNumber };
    const values = ratedOf(draft, key);
    if (values.size > 0) rated.set(keyText(followed), values);
    return followed;
  });
  return { ...draft, order, rated };
}

function keyText({ rowNumber, name }: ClientKey): string {
  return `${rowNumber} ${name}`;
}
