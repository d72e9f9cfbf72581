/** Which of a client's changed ratings and facts decided: what can be taken back without losing the tier did not. */
import { heldIn } from '../held-in';
import { nameKey } from '../name-key';
import type { FactKind } from '../reading/read-fact';
import type { Criterion, Fact } from '../types';
import type { AlignedSnapshots } from './align-snapshots';
import { readAs } from './common-columns';
import { isSameFact } from './same-fact';
import { Trial } from './trial';
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

/** Ratings or facts of the client itself. */
export interface OwnCause {
  readonly kind: 'own';
  readonly changes: readonly InputChange[];
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
  /** The columns in which the client at hand differs and that are not taken back: the first of the list. */
  private readonly changed: Int32Array;
  private count = 0;
  /** Of these: how much each counts in the score, which is weight times the way on the scale. */
  private readonly strengths: Float64Array;
  /** And the first of its places that changed, by which it is told. */
  private readonly firstChanged: Int32Array;
  /** One per place. */
  private readonly told: readonly ToldChanges[];
  /** One per world. */
  private readonly trials: Trial[] = [];

  /**
   * @param aligned both snapshots on common ground
   * @param worlds the worlds between them
   */
  constructor(
    private readonly aligned: AlignedSnapshots,
    private readonly worlds: Worlds,
  ) {
    const keys = new Map<string, number>();
    const numberOf = (derived: string, name: string): number =>
      heldIn(keys, `${derived} ${nameKey(name)}`, () => keys.size);
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
    this.changed = new Int32Array(keys.size);
    this.strengths = new Float64Array(keys.size);
    this.firstChanged = new Int32Array(keys.size);
  }

  /**
   * Finds them for one client.
   *
   * @param world one in which the client's own inputs are as they are now
   * @param slot the client, judged in that world and in the one with everything that it had
   * @returns the cause that they are, those that count most first; never throws
   */
  of(world: WorldKey, slot: number): OwnCause {
    this.findChanged(world, slot);
    if (this.count > 1) this.takeBackWhatCan(world, slot);
    if (this.count === 1) return this.tell(this.changed[0], slot);
    const changes: InputChange[] = new Array(this.count);
    for (let index = 0; index < this.count; index++)
      changes[index] = this.tell(this.changed[this.count - 1 - index], slot).changes[0];
    return { kind: 'own', changes };
  }

  /** Lists the columns in which a client differs, those that count least first. */
  private findChanged(world: WorldKey, slot: number): void {
    const { before, after } = this.aligned;
    const { criteria } = world & CRITERIA ? after : before;
    const { before: former, after: later } = this.worlds.batch;
    const width = criteria.length;
    this.count = 0;
    for (let index = 0; index < width; index++) {
      const from = former.values[index][slot];
      const to = later.values[index][slot];
      const { weight } = criteria[index];
      if (weight === 0 || isSameFact(from, to)) continue;
      this.note(this.columnOfCriterion[index], index, weight * placeDistance(criteria[index], from, to));
    }
    for (let index = 0; index < later.facts.length; index++) {
      const isSame = isSameFact(former.facts[index][slot], later.facts[index][slot]);
      if (!isSame) this.note(this.columnOfFact[index], width + index, 0);
    }
    this.sortByStrength();
  }

  /** Adds a column to those that changed; places of facts are counted on behind those of criteria. */
  private note(column: number, place: number, strength: number): void {
    const { changed, count, strengths } = this;
    for (let index = 0; index < count; index++) {
      if (changed[index] !== column) continue;
      strengths[column] += strength;
      return;
    }
    changed[count] = column;
    this.count = count + 1;
    strengths[column] = strength;
    this.firstChanged[column] = place;
  }

  /** Weakest first; of equal ones the earlier stays in front. There are few, so each is put into its place. */
  private sortByStrength(): void {
    const { changed, strengths } = this;
    for (let index = 1; index < this.count; index++) {
      const column = changed[index];
      let place = index;
      for (; place > 0 && strengths[changed[place - 1]] > strengths[column]; place--)
        changed[place] = changed[place - 1];
      changed[place] = column;
    }
  }

  /** Leaves of the columns that changed those that are needed. What was tried before something else was taken back is tried again after it. */
  private takeBackWhatCan(world: WorldKey, slot: number): void {
    const { changed } = this;
    const trial = (this.trials[world] ??= new Trial(this.worlds.world(world), this.columnOfFact.length));
    trial.begin(slot);
    const wanted = trial.tier;
    let next = 0;
    for (let neededInARow = 0; this.count > 1 && neededInARow < this.count;) {
      const { criteria, facts } = this.columns[changed[next]];
      if (!trial.exchange(criteria, facts) || trial.tier === wanted) {
        this.count--;
        for (let index = next; index < this.count; index++) changed[index] = changed[index + 1];
        neededInARow = 0;
      } else {
        trial.exchange(criteria, facts);
        neededInARow++;
        next++;
      }
      if (next === this.count) next = 0;
    }
  }

  /** A column as the only one that decided. */
  private tell(column: number, slot: number): OwnCause {
    const { before, after } = this.worlds.batch;
    const place = this.firstChanged[column];
    const width = before.values.length;
    return place < width
      ? this.told[place].of(before.values[place][slot], after.values[place][slot])
      : this.told[place].of(before.facts[place - width][slot], after.facts[place - width][slot]);
  }
}

/** From here on a number is not told for many clients. */
const MANY = 7;

/** The changes of one column. There are many clients and few ratings: whose rating changed alike is told the same. */
class ToldChanges {
  private readonly shared: OwnCause[] = [];

  constructor(private readonly column: Pick<InputChange, 'column' | 'kind' | 'derived'>) {}

  of(before: Fact, after: Fact): OwnCause {
    const [from, to] = [numberOfFew(before), numberOfFew(after)];
    if (from < 0 || to < 0) return this.tell(before, after);
    return (this.shared[(MANY + 1) * from + to] ??= this.tell(before, after));
  }

  private tell(before: Fact, after: Fact): OwnCause {
    const { column, kind, derived } = this.column;
    return { kind: 'own', changes: [{ column, kind, derived, before, after }] };
  }
}

/** A rating or a tick itself, another number for what is unknown; -1 for everything else. */
function numberOfFew(fact: Fact): number {
  if (fact !== fact) return MANY;
  return typeof fact === 'number' && fact >= 0 && fact < MANY && Number.isInteger(fact) ? fact : -1;
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
