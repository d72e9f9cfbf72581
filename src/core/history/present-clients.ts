/** The part of a snapshot that is compared: whoever has left is nobody to compare with. */
import type { ClientPair, Snapshot } from './snapshot';

export interface PresentSnapshots {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The pair among these, where both of it are there; null where one has left. */
  readonly placeOf: (pair: ClientPair) => ClientPair | null;
}

/**
 * Two snapshots without those that have left.
 *
 * @param before the former
 * @param after the later
 * @returns the same snapshots where nobody has left; never throws
 * @example presentClients({ clients: [{ hasLeft: true }, {}] }, { clients: [{}, {}] }).placeOf({ before: 1, after: 1 }) // => { "before": 0, "after": 1 }
 */
export function presentClients(before: Snapshot, after: Snapshot): PresentSnapshots {
  const [placesBefore, placesAfter] = [before, after].map(placesOfPresent);
  return {
    before: withoutFormer(before, placesBefore),
    after: withoutFormer(after, placesAfter),
    placeOf: (pair) => {
      const [from, to] = [placeIn(placesBefore, pair.before), placeIn(placesAfter, pair.after)];
      return from < 0 || to < 0 ? null : { before: from, after: to };
    },
  };
}

/** Null where all are there, else where each stands among those; -1 for whoever has left. */
function placesOfPresent({ clients }: Snapshot): readonly number[] | null {
  if (clients.every(({ hasLeft }) => hasLeft !== true)) return null;
  let count = 0;
  return clients.map(({ hasLeft }) => (hasLeft === true ? -1 : count++));
}

function placeIn(places: readonly number[] | null, index: number): number {
  return places === null ? index : places[index];
}

function withoutFormer(snapshot: Snapshot, places: readonly number[] | null): Snapshot {
  if (places === null) return snapshot;
  return { ...snapshot, clients: snapshot.clients.filter((_, index) => places[index] >= 0) };
}
