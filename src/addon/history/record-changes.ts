/** A former and a present snapshot → lines of History, and what is to be known of each client from now on. */
import { nameKey } from '../../core/name-key';
import { attributeChanges } from '../../core/history/attribute-changes';
import { renameTiers } from '../../core/history/align-snapshots';
import { matchClients, type MatchedClients } from '../../core/history/match-clients';
import {
  NOTHING_RECORDED,
  type ClientRecord,
  type HistoryLine,
  type Memory,
  type TierMove,
} from '../../core/history/memory';
import { nameInSentence } from '../../core/shorten-text';
import { isSameFact } from '../../core/history/same-fact';
import { presentClients } from '../../core/history/present-clients';
import type { ClientPair, KnownClient, Snapshot } from '../../core/history/snapshot';
import { formatCauses, type CauseStyle } from './format-causes';
import { latestDays, touchedKey, type TouchedRating } from './latest-days';

export interface RecordedChanges {
  readonly lines: readonly HistoryLine[];
  /** One per client of the present snapshot. */
  readonly records: readonly ClientRecord[];
}

/** Where there is nothing to compare with: a line that says so, and records that begin today. */
export function beginRecords(after: Snapshot, time: number, cause: string, client: string): RecordedChanges {
  const line = { time, client, from: '', to: '', scoreBefore: null, scoreAfter: null, cause };
  return { lines: [line], records: after.clients.map((each) => newRecord(each, after)) };
}

/** When a change is told to have been, and in which words. */
export interface Telling {
  readonly time: number;
  readonly style: CauseStyle;
  /** By what a client of the present snapshot has left, by its position. */
  readonly howLeft: (client: number) => string;
}

export function recordChanges(
  memory: Memory,
  after: Snapshot,
  touched: readonly TouchedRating[],
  telling: Telling,
): RecordedChanges {
  const before = { ...memory.snapshot, tiers: renameTiers(memory.snapshot.tiers, after.tiers) };
  const matched = matchClients(before, after);
  const comparison = new Comparison(before, after, matched, telling);
  const moveUnderPresentNames = moveRenamer(memory.snapshot, before);
  const changedRatings = changedRatingsOf(before, after);
  const touchedDays = latestDays(touched);
  const partners = new Map(matched.pairs.map((pair) => [pair.after, pair.before]));
  const records = after.clients.map((client, index) => {
    const partner = partners.get(index);
    if (partner === undefined) return { ...newRecord(client, after), change: firstMove(client, after) };
    const former = memory.records[partner];
    const isRated = hasRating(client, after);
    const known = changedRatings(partner, index) || former.ratedDay === null ? after.today : former.ratedDay;
    const touchedDay = touchedDays.get(touchedKey(client.name)) ?? known;
    return {
      change: comparison.moveOf(partner, index, moveUnderPresentNames(former.change)),
      ratedDay: isRated ? Math.max(known, touchedDay) : null,
      toldLockEnd: tellLockEnd(client, former, after.today),
      turnedDay: turnedDay(before.clients[partner], client, former, after.today),
    };
  });
  return { lines: comparison.lines(), records };
}

/** A tier that has got another name is the same one: beside a client it is told as it is called now. */
function moveRenamer(
  { tiers }: Snapshot,
  renamed: Pick<Snapshot, 'tiers'>,
): (move: TierMove | null) => TierMove | null {
  const names = new Map(tiers.map(({ name }, index) => [name, renamed.tiers[index].name]));
  const called = <Move extends Pick<TierMove, 'from'>>(move: Move): Move => ({
    ...move,
    from: names.get(move.from) ?? move.from,
  });
  return (move) => move && { ...called(move), earlier: move.earlier && called(move.earlier) };
}

/** Whoever is new gets no arrow while the row is filled in. */
function firstMove({ tier }: KnownClient, { today }: Snapshot): TierMove | null {
  return tier === null ? null : { from: '', isBetter: true, day: today, earlier: null };
}

function newRecord(client: KnownClient, snapshot: Snapshot): ClientRecord {
  return {
    ...NOTHING_RECORDED,
    ratedDay: hasRating(client, snapshot) ? snapshot.today : null,
    toldLockEnd: tellLockEnd(client, NOTHING_RECORDED, snapshot.today),
  };
}

/** That a lock is over is told on one day. */
function tellLockEnd(
  { lock }: KnownClient,
  { toldLockEnd }: ClientRecord,
  today: number,
): ClientRecord['toldLockEnd'] {
  const until = lock?.until ?? null;
  if (until === null || until >= today) return null;
  return toldLockEnd?.until === until ? toldLockEnd : { until, day: today };
}

/** Who leaves and is back on the same day was never away. */
function turnedDay(
  before: KnownClient,
  after: KnownClient,
  former: ClientRecord,
  today: number,
): number | null {
  const known = former.turnedDay ?? null;
  if (!hasTurned(before, after)) return known;
  return known === today ? null : today;
}

/** It has left, or is back. */
function hasTurned(before: KnownClient, after: KnownClient): boolean {
  return (before.hasLeft ?? false) !== (after.hasLeft ?? false);
}

function hasRating({ values }: KnownClient, { criteria }: Snapshot): boolean {
  return criteria.some(({ kind }, index) => kind === 'rating' && !isNaN(values[index]));
}

/** Whether a rating of a client is another than before, by the names of the criteria. */
function changedRatingsOf(before: Snapshot, after: Snapshot): (before: number, after: number) => boolean {
  const names = before.criteria.map(({ name }) => nameKey(name));
  const ratings = after.criteria.flatMap(({ name, kind }, index) => {
    const former = names.indexOf(nameKey(name));
    return kind === 'rating' && former >= 0 ? [[former, index]] : [];
  });
  return (formerClient, client) =>
    ratings.some(
      ([from, to]) =>
        !isSameFact(before.clients[formerClient].values[from], after.clients[client].values[to]),
    );
}

/** What became of each client between the two snapshots. */
class Comparison {
  private readonly causes = new Map<number, string>();

  constructor(
    private readonly before: Snapshot,
    private readonly after: Snapshot,
    private readonly matched: MatchedClients,
    private readonly telling: Telling,
  ) {
    const { former } = telling.style.texts;
    for (const pair of matched.pairs) {
      const client = after.clients[pair.after];
      if (!hasTurned(before.clients[pair.before], client)) continue;
      const cause =
        client.hasLeft === true ? former.causeLeft(telling.howLeft(pair.after)) : former.causeReturned;
      this.causes.set(pair.after, cause);
    }
    this.attribute(matched.pairs);
  }

  /** Among those that are there, before and now. */
  private attribute(pairs: readonly ClientPair[]): void {
    const present = presentClients(this.before, this.after);
    const known: ClientPair[] = [];
    const changed: ClientPair[] = [];
    const changedAfter: number[] = [];
    for (const pair of pairs) {
      const place = present.placeOf(pair);
      if (place === null) continue;
      known.push(place);
      if (this.fromOf(pair) === this.toOf(pair)) continue;
      changed.push(place);
      changedAfter.push(pair.after);
    }
    const attributed = attributeChanges(present.before, present.after, known, changed);
    changedAfter.forEach((after, index) =>
      this.causes.set(after, formatCauses(attributed[index], this.telling.style)),
    );
  }

  /** In the order of the list; whoever is gone comes last. */
  lines(): HistoryLine[] {
    const { pairs, added, gone } = this.matched;
    const partners = new Map(pairs.map((pair) => [pair.after, pair]));
    const { newClient, goneClient } = this.telling.style.texts.history;
    const lines = this.after.clients.flatMap((_, index) => {
      const pair = partners.get(index);
      return pair === undefined ? [] : this.lineOf(pair);
    });
    return [
      ...lines,
      ...added.map((index) => this.line(undefined, index, newClient)),
      ...gone.map((index) => this.line(index, undefined, goneClient)),
    ];
  }

  /** The last move of the client's tier, told from the day before: whoever tries something out and takes it back has moved nobody. */
  moveOf(before: number, after: number, last: TierMove | null): TierMove | null {
    const [now, to] = [this.fromOf({ before, after }), this.toOf({ before, after })];
    if (now === to) return last;
    const { today, tiers } = this.after;
    const isSameDay = last?.day === today;
    const from = isSameDay ? last.from : now;
    const earlier = isSameDay ? last.earlier : last;
    if (from === to || to === '') return earlier && { ...earlier, earlier: null };
    if (from === '') return { from, isBetter: true, day: today, earlier };
    const formerPlace = tiers.findIndex(({ name }) => name === from);
    const place = formerPlace >= 0 ? formerPlace : (this.before.clients[before].tier ?? 0);
    return { from, isBetter: (this.after.clients[after].tier ?? 0) < place, day: today, earlier };
  }

  private lineOf({ before, after }: ClientPair): HistoryLine[] {
    const formerName = this.before.clients[before].name;
    const names = [formerName, this.after.clients[after].name].map(nameKey);
    const isRenamed = names[0] !== names[1] && !names.includes('');
    const cause = this.causes.get(after);
    const clauses = [
      ...(cause === undefined ? [] : [cause]),
      ...(isRenamed ? [this.telling.style.texts.history.renamed(nameInSentence(formerName))] : []),
    ];
    return clauses.length === 0 ? [] : [this.line(before, after, clauses.join('; '))];
  }

  private line(before: number | undefined, after: number | undefined, cause: string): HistoryLine {
    const former = before === undefined ? undefined : this.before.clients[before];
    const present = after === undefined ? undefined : this.after.clients[after];
    return {
      time: this.telling.time,
      client: (present ?? former)!.name,
      from: nameOfTier(former, this.before),
      to: nameOfTier(present, this.after),
      scoreBefore: former?.points ?? null,
      scoreAfter: present?.points ?? null,
      cause,
    };
  }

  private fromOf({ before }: ClientPair): string {
    return nameOfTier(this.before.clients[before], this.before);
  }

  private toOf({ after }: ClientPair): string {
    return nameOfTier(this.after.clients[after], this.after);
  }
}

function nameOfTier(client: KnownClient | undefined, { tiers }: Snapshot): string {
  const tier = client?.tier ?? null;
  return tier === null ? '' : tiers[tier].name;
}
