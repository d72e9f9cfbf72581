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
  /** One per place. */
  private readonly told: readonly ToldChanges[];
  /** Of the columns that changed: 1 where it is as it was. */
  private readonly isBack: Uint8Array;

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
    this.told = [
      ...aligned.after.criteria.map(({ name, kind }) => ({ column: name, kind: readAs(kind), derived: '' })),
      ...aligned.facts.map(({ name, kind, derived }) => ({ column: name, kind, derived })),
    ].map((column) => new ToldChanges(column));
    this.strengths = new Float64Array(keys.size);
    this.firstChanged = new Int32Array(keys.size);
    this.isBack = new Uint8Array(keys.size);
  }

  /**
   * Finds them for one client.
   *
   * @param world one in which the client's own inputs are as they are now
   * @param pair the client
   * @returns the changes that decided, those that count most first; never throws
   */
  of(world: WorldKey, pair: number): InputChange[] {
    const changed = this.listChanged(world, pair);
    const needed =
      changed.length > 1 ? this.takeBackWhatCan(changed, this.worlds.world(world), pair) : changed;
    return needed.reverse().map((column) => this.tell(this.firstChanged[column]));
  }

  /** The columns in which a client differs, those that count least first. */
  private listChanged(world: WorldKey, pair: number): number[] {
    const { before, after, facts } = this.aligned;
    const { criteria } = world & CRITERIA ? after : before;
    const { before: former, after: later } = this.worlds.rows;
    former.load(pair);
    later.load(pair);
    const width = criteria.length;
    const changed: number[] = [];
    for (let index = 0; index < width; index++) {
      const from = former.values[index];
      const to = later.values[index];
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
      const isSame = isSameFact(former.facts[index], later.facts[index]);
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

  /** Of the columns that changed those that are needed. What was tried before something else was taken back is tried again after it. */
  private takeBackWhatCan(changed: readonly number[], world: World, pair: number): number[] {
    const wanted = world.tierOf(pair);
    const { isBack } = this;
    let count = changed.length;
    let neededInARow = 0;
    for (const column of changed) isBack[column] = 0;
    for (let next = 0; count > 1 && neededInARow < count; next = (next + 1) % changed.length) {
      const column = changed[next];
      if (isBack[column] === 1) continue;
      if (!this.exchange(column, world, pair) || world.tierOf(pair) === wanted) {
        isBack[column] = 1;
        count--;
        neededInARow = 0;
      } else {
        this.exchange(column, world, pair);
        neededInARow++;
      }
    }
    for (const column of changed) if (isBack[column] === 1) this.exchange(column, world, pair);
    return changed.filter((column) => isBack[column] === 0);
  }

  private exchange(column: number, world: World, pair: number): boolean {
    const { criteria, facts } = this.columns[column];
    return world.exchange(pair, criteria, facts);
  }

  private tell(place: number): InputChange {
    const { before, after } = this.worlds.rows;
    const width = before.values.length;
    return place < width
      ? this.told[place].of(before.values[place], after.values[place])
      : this.told[place].of(before.facts[place - width], after.facts[place - width]);
  }
}

/** From here on a number is not told for many clients. */
const MANY = 7;

/** The changes of one column. There are many clients and few ratings: whose rating changed alike is told the same. */
class ToldChanges {
  private readonly shared: InputChange[] = [];

  constructor(private readonly column: Pick<InputChange, 'column' | 'kind' | 'derived'>) {}

  of(before: Fact, after: Fact): InputChange {
    const [from, to] = [numberOfFew(before), numberOfFew(after)];
    if (from < 0 || to < 0) return this.tell(before, after);
    return (this.shared[(MANY + 1) * from + to] ??= this.tell(before, after));
  }

  private tell(before: Fact, after: Fact): InputChange {
    const { column, kind, derived } = this.column;
    return { column, kind, derived, before, after };
  }
}

/** A rating or a tick itself, another number for what is unknown; -1 for everything else. */
function numberOfFew(fact: Fact): number {
  if (fact !== fact) return MANY;
  return typeof fact === 'number' && fact >= 0 && fact < MANY && Number.isInteger(fact) ? fact : -1;
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

function placesOf(column: number, columns: readonly number[]): number[] {
  return columns.flatMap((each, place) => (each === column ? [place] : []));
}

/** How far a value moved on its scale, 0–1; to or from unknown it is all the way. */
function placeDistance({ worst, best }: Criterion, from: number, to: number): number {
  const length = typeof worst === 'number' && typeof best === 'number' ? Math.abs(best - worst) : NaN;
  const distance = Math.abs(to - from) / length;
  return distance < 1 ? distance : 1;
}
