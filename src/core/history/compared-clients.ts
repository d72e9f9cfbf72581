/**
 * What a client is compared with. It belongs to the others itself: where it is as it is now among others as they were, it is
 * what it is now among them as well. Only the ends of scales and what rules compare matter, so nobody else is assessed again.
 */
import type { Compared } from '../scoring/assess-clients';
import { shareAskedBy } from '../rules/match-condition';
import { scoreClient } from '../scoring/score-client';
import type { Criterion, Rule, RuleColumn, Scale } from '../types';
import { scoreIn, type AgedRow, type ComparedPopulation, type ScoreColumn } from './compared-population';
import type { SortedColumn } from './sorted-column';

/** What a world asks of a population. */
export interface Asked {
  readonly criteria: readonly Criterion[];
  /** Comparisons that rules make. */
  readonly comparisons: readonly Comparison[];
}

interface Comparison {
  readonly column: RuleColumn;
  readonly share: number;
}

/**
 * The comparisons that rules make.
 *
 * @param rules rules of any kind
 * @returns columns and top shares (0–1); never throws
 * @example comparisonsOf([{ condition: { kind: 'isHighest', column: 2 } }]) // => [{ "column": 2, "share": 0 }]
 */
export function comparisonsOf(rules: readonly Pick<Rule, 'condition'>[]): Comparison[] {
  return rules.flatMap(({ condition }) => {
    const share = shareAskedBy(condition);
    return share === null ? [] : [{ column: condition.column, share }];
  });
}

/** An end of a scale that is the smallest or largest value of all. */
interface MovableEnd {
  readonly criterion: number;
  readonly end: 'worst' | 'best';
  /** As LeastOfTop has it. */
  readonly share: 0 | 1;
}

/** What clients of a population are compared with in one world. */
export class ComparedClients {
  private readonly answers = new Map<string, Compared>();
  private readonly scales = new Map<string, readonly Scale[]>();
  private readonly scores = new Map<string, SortedColumn>();
  private readonly movableEnds: readonly MovableEnd[];
  private unmoved: readonly Scale[] | undefined;

  /**
   * @param population those whom clients are compared with
   * @param asked what the world compares
   */
  constructor(
    private readonly population: ComparedPopulation,
    private readonly asked: Asked,
  ) {
    this.movableEnds = asked.criteria.flatMap((criterion, index) =>
      (['worst', 'best'] as const).flatMap((end) => {
        const share = criterion[end] === 'max' ? 0 : 1;
        return typeof criterion[end] === 'number' ? [] : [{ criterion: index, end, share } as const];
      }),
    );
  }

  /**
   * What one client is compared with, where it is among the others with what it has here.
   *
   * @param position the client's position in the population
   * @param row what it has
   * @returns the same object for clients that are compared with the same; never throws
   */
  of(position: number, row: AgedRow): Compared {
    const ends = this.movableEnds.map(({ criterion, share }) =>
      this.population.values(criterion).leastOfTop(share, position, row.values[criterion]),
    );
    const { comparisons } = this.asked;
    const least = comparisons.map(({ column, share }) =>
      typeof column === 'number'
        ? this.population.facts(column).leastOfTop(share, position, row.facts[column])
        : this.scoresOn(column, ends).leastOfTop(share, position, this.scoreOf(row, column, ends)),
    );
    const key = `${ends.join()};${least.join()}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer: Compared = {
      scales: this.scalesTo(ends),
      leastOfTop: (column, share) =>
        least[comparisons.findIndex((each) => each.column === column && each.share === share)],
    };
    this.answers.set(key, answer);
    return answer;
  }

  private scalesTo(ends: readonly number[]): readonly Scale[] {
    const key = ends.join();
    const known = this.scales.get(key);
    if (known !== undefined) return known;
    const moved = this.asked.criteria.map(({ weight, worst, best }) => ({ weight, worst, best }));
    this.movableEnds.forEach(({ criterion, end }, index) => (moved[criterion][end] = ends[index]));
    const scales = moved as readonly Scale[];
    this.scales.set(key, scales);
    return scales;
  }

  private scoreOf({ values }: AgedRow, column: ScoreColumn, ends: readonly number[]): number {
    return scoreIn(column, scoreClient(values, this.scalesTo(ends)));
  }

  /** What everybody scores, with these ends of the scales. Evidence does not depend on them. */
  private scoresOn(column: ScoreColumn, ends: readonly number[]): SortedColumn {
    const key = column === 'evidence' ? column : ends.join();
    const known = this.scores.get(key);
    if (known !== undefined) return known;
    const scores =
      this.population.scores(column, this.scalesTo(ends)) ??
      this.population.scores(column, this.unmovedScales(), 'atAnyCost')!;
    this.scores.set(key, scores);
    return scores;
  }

  private unmovedScales(): readonly Scale[] {
    this.unmoved ??= this.population.scales(this.asked.criteria);
    return this.unmoved;
  }
}
