/** Which of a client's changed ratings and facts decided: what can be taken back without losing the tier did not. */
import { nameKey } from '../name-key';
import type { FactKind } from '../reading/read-fact';
import type { Criterion, Fact } from '../types';
import type { AlignedSnapshots } from './align-snapshots';
import { readAs } from './common-columns';
import { isSameFact } from './same-fact';
import type { World } from './world';
import { worldOf, type WorldKey, type Worlds } from './worlds';

const CRITERIA = worldOf(['criteria']);

/** A column of Clients in which the client has something else than before. */
export interface InputChange {
  readonly column: string;
  readonly kind: FactKind;
  /** As in FactColumn. */
  readonly derived: string;
  /** NaN or '' is unknown; a date is in days since 1970-01-01. */
  readonly before: Fact;
  readonly after: Fact;
}

/** A column of Clients with its places among values and facts: a criterion may be what a rule looks at, too. */
interface InputColumn {
  readonly criteria: readonly number[];
  readonly facts: readonly number[];
}

/**
 * Finds the inputs that decided. They are taken back one by one, those that count least first, and stay taken back where the
 * tier stays, until nothing more can be: what is left is needed, all of it.
 */
export class DecisiveInputs {
  private readonly columns: readonly InputColumn[];
  /** The column of each criterion and of each fact. */
  private readonly columnOfCriterion: readonly number[];
  private readonly columnOfFact: readonly number[];
  /** Of the columns in which the client at hand differs: how much each counts in the score, which is weight times the way on the scale. */
  private readonly strengths: Float64Array;
  /** And the first of its places that changed, by which it is told. */
  private readonly firstChanged: Int32Array;

  /**
   * @param aligned both snapshots on common ground
   * @param worlds the worlds between them
   */
  constructor(
    private readonly aligned: AlignedSnapshots,
    private readonly worlds: Worlds,
  ) {
    const keys = new Map<string, number>();
    const numberOf = (derived: string, name: string): number => {
      const key = `${derived} ${nameKey(name)}`;
      if (!keys.has(key)) keys.set(key, keys.size);
      return keys.get(key)!;
    };
    this.columnOfCriterion = aligned.after.criteria.map(({ name }) => numberOf('', name));
    this.columnOfFact = aligned.facts.map(({ derived, name }) => numberOf(derived, name));
    this.columns = Array.from(keys, (_, column) => ({
      criteria: placesOf(column, this.columnOfCriterion),
      facts: placesOf(column, this.columnOfFact),
    }));
    this.strengths = new Float64Array(keys.size);
    this.firstChanged = new Int32Array(keys.size);
  }

  /**
   * Finds them for one client.
   *
   * @param world one in which the client's own inputs are as they are now
   * @param pair the client
   * @returns the changes that decided, those that count most first; never throws
   */
  of(world: WorldKey, pair: number): InputChange[] {
    const needed = this.listChanged(world, pair);
    if (needed.length > 1) this.takeBackWhatCan(needed, this.worlds.world(world), pair);
    return needed.reverse().map((column) => this.tell(this.firstChanged[column], pair));
  }

  /** The columns in which a client differs, those that count least first. */
  private listChanged(world: WorldKey, pair: number): number[] {
    const { before, after, pairs, facts } = this.aligned;
    const { criteria } = world & CRITERIA ? after : before;
    const { before: former, after: later } = pairs[pair];
    const width = criteria.length;
    const changed: number[] = [];
    for (let index = 0; index < width; index++) {
      const from = before.clients.values[former * width + index];
      const to = after.clients.values[later * width + index];
      const { weight } = criteria[index];
      if (weight === 0 || isSameFact(from, to)) continue;
      this.note(
        changed,
        this.columnOfCriterion[index],
        index,
        weight * placeDistance(criteria[index], from, to),
      );
    }
    for (let index = 0; index < facts.length; index++) {
      const isSame = isSameFact(before.clients.facts[index][former], after.clients.facts[index][later]);
      if (!isSame) this.note(changed, this.columnOfFact[index], width + index, 0);
    }
    return sortByStrength(changed, this.strengths);
  }

  /** Adds a column to those that changed; places of facts are counted on behind those of criteria. */
  private note(changed: number[], column: number, place: number, strength: number): void {
    if (changed.includes(column)) {
      this.strengths[column] += strength;
      return;
    }
    changed.push(column);
    this.strengths[column] = strength;
    this.firstChanged[column] = place;
  }

  /** Leaves in the list what is needed. What was tried before something else was taken back is tried again after it. */
  private takeBackWhatCan(needed: number[], world: World, pair: number): void {
    const wanted = world.tierOf(pair);
    let next = 0;
    let neededInARow = 0;
    while (needed.length > 1 && neededInARow < needed.length) {
      const { criteria, facts } = this.columns[needed[next]];
      if (world.takeBack(pair, criteria, facts) === wanted) {
        removeAt(needed, next);
        neededInARow = 0;
      } else {
        world.restore(pair, criteria, facts);
        next++;
        neededInARow++;
      }
      if (next >= needed.length) next = 0;
    }
    world.endTrial();
  }

  private tell(place: number, pair: number): InputChange {
    const { before, after, pairs, facts } = this.aligned;
    const { before: former, after: later } = pairs[pair];
    const width = after.criteria.length;
    if (place < width) {
      const { name, kind } = after.criteria[place];
      const from = before.clients.values[former * width + place];
      const to = after.clients.values[later * width + place];
      return { column: name, kind: readAs(kind), derived: '', before: from, after: to };
    }
    const { name, kind, derived } = facts[place - width];
    const from = before.clients.facts[place - width][former];
    const to = after.clients.facts[place - width][later];
    return { column: name, kind, derived, before: from, after: to };
  }
}

/** Weakest first; of equal ones the earlier stays in front. There are few, so each is put into its place. */
function sortByStrength(columns: number[], strengths: Float64Array): number[] {
  for (let index = 1; index < columns.length; index++) {
    const column = columns[index];
    let place = index;
    for (; place > 0 && strengths[columns[place - 1]] > strengths[column]; place--) {
      columns[place] = columns[place - 1];
    }
    columns[place] = column;
  }
  return columns;
}

/** As splice does, which would give back a list of what it removed. */
function removeAt(columns: number[], place: number): void {
  for (let index = place + 1; index < columns.length; index++) columns[index - 1] = columns[index];
  columns.pop();
}

function placesOf(column: number, columns: readonly number[]): number[] {
  return columns.flatMap((each, place) => (each === column ? [place] : []));
}

/** How far a value moved on its scale, 0–1; to or from unknown it is all the way. */
function placeDistance({ worst, best }: Criterion, from: number, to: number): number {
  const length = typeof worst === 'number' && typeof best === 'number' ? Math.abs(best - worst) : NaN;
  const distance = Math.abs(to - from) / length;
  return distance < 1 ? distance : 1;
}
