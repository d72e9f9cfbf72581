/** What holds for every call of a function, whatever stands in the cells. */
import fc from 'fast-check';
import { clientEvidence } from '../../../src/addon/functions/client-evidence';
import { clientPareto } from '../../../src/addon/functions/client-pareto';
import { clientRange } from '../../../src/addon/functions/client-range';
import { clientScore } from '../../../src/addon/functions/client-score';
import { clientShare } from '../../../src/addon/functions/client-share';
import { clientTier } from '../../../src/addon/functions/client-tier';
import { clientWhy } from '../../../src/addon/functions/client-why';
import { transpose, type Grid } from '../../../src/addon/functions/grid';
import { tierOf } from '../../../src/core/scoring/assign-tier';
import { DEFAULT_TIERS } from '../../../src/core/presets/presets';
import type { CellValue } from '../../../src/core/types';
import { cell, scales } from '../../core/arbitraries';
import { callerOf, ENGLISH } from './caller-of';

const caller = fc.constantFrom('en_US', 'de_DE', 'nb_NO', 'hu_HU', 'nl_NL').map(callerOf);
/** None is outside a scale of 1 to 5, and refused. */
const rating = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom<CellValue>('', null, '4', '4,5', '2.5', ' ', true),
);

const blockOf = (cells: fc.Arbitrary<CellValue>, rows: { minLength: number; maxLength: number }) =>
  scales.chain((each) =>
    fc.record({
      criteria: fc.constant(each.map(({ weight, worst, best }) => [weight, worst, best])),
      ratings: fc.array(fc.array(cells, { minLength: each.length, maxLength: each.length }), rows),
    }),
  );
const readable = blockOf(rating, { minLength: 1, maxLength: 6 });
const anything = blockOf(cell, { minLength: 2, maxLength: 6 });
/** A fraction makes its column one of percentages, H makes M and L of it levels, circles stand for steps together: a row alone is read otherwise. */
const SAYS_HOW_OTHERS_ARE_READ = /^\s*[hH◔◑◐◕]\s*$/u;
const isReadAlone = (cell: CellValue): boolean =>
  typeof cell === 'number' ? !(cell > 0 && cell < 1) : !SAYS_HOW_OTHERS_ARE_READ.test(String(cell ?? ''));
const readAlone = anything.filter(({ ratings }) => ratings.every((row) => row.every(isReadAlone)));
const namesOf = ([row]: Grid): Grid => [row.map((_, index) => `C${index}`)];

const FUNCTIONS = {
  CLIENTSCORE: clientScore,
  CLIENTEVIDENCE: clientEvidence,
  CLIENTTIER: (...[ratings, criteria, by]: Parameters<typeof clientScore>) =>
    clientTier(ratings, criteria, '', by),
  CLIENTRANGE: (...[ratings, criteria, by]: Parameters<typeof clientScore>) =>
    clientRange(ratings, criteria, '', by),
  CLIENTWHY: (...[ratings, criteria, by]: Parameters<typeof clientScore>) =>
    clientWhy(ratings, criteria, namesOf(ratings as Grid), '', by),
};

/** The column of answers to a block, or the one to a row. */
const column = (answer: unknown): unknown[] =>
  Array.isArray(answer) ? answer.map((row: unknown[]) => row[0]) : [answer];

describe.each(Object.entries(FUNCTIONS))('%s', (_name, call) => {
  it('no cell of a block makes it throw, and every answer is text or a finite number', () => {
    fc.assert(
      fc.property(anything, caller, ({ ratings, criteria }, by) => {
        const answers = column(call(ratings, criteria, by));
        expect(answers).toHaveLength(ratings.length);
        for (const answer of answers)
          expect(typeof answer === 'string' || Number.isFinite(answer)).toBe(true);
      }),
    );
  });

  it('a row alone is answered as in a block, with a value or by refusing in the same words', () => {
    fc.assert(
      fc.property(readAlone, ({ ratings, criteria }) => {
        const inBlock = column(call(ratings, criteria, ENGLISH));
        const alone = ratings.map((row) => answerOrRefusal(() => call([row], criteria, ENGLISH)));
        const asOnlyRow = (answer: unknown): unknown =>
          typeof answer === 'string'
            ? answer.replace(/^(Cannot (?:read|use) ratings), row \d+/, '$1, row 1')
            : answer;
        expect(inBlock.map(asOnlyRow)).toEqual(alone);
      }),
    );
  });

  it('criteria across give the same as down, and so does a range with blank rows below', () => {
    fc.assert(
      fc.property(readable, caller, ({ ratings, criteria }, by) => {
        const down = call(ratings, criteria, by);
        // three by three is read down
        if (criteria.length !== 3) expect(call(ratings, transpose(criteria), by)).toEqual(down);
        const open = [...criteria, ...Array.from({ length: 50 }, () => ['', '', ''])];
        expect(call(ratings, open, by)).toEqual(down);
      }),
    );
  });

  it("blank rows below change nothing, and are answered with ''", () => {
    fc.assert(
      fc.property(readable, fc.integer({ min: 1, max: 30 }), caller, ({ ratings, criteria }, count, by) => {
        const blank = Array.from({ length: count }, () => criteria.map(() => ''));
        const alone = column(call(ratings, criteria, by));
        expect(column(call([...ratings, ...blank], criteria, by))).toEqual([
          ...alone,
          ...blank.map(() => ''),
        ]);
      }),
    );
  });
});

function answerOrRefusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as Error).message;
  }
}

it('CLIENTTIER is the tier of CLIENTSCORE, and what CLIENTTIER makes of that score', () => {
  fc.assert(
    fc.property(readable, caller, ({ ratings, criteria }, by) => {
      const scores = column(clientScore(ratings, criteria, by));
      const tiers = scores.map((score) =>
        typeof score === 'number' ? DEFAULT_TIERS[tierOf(score, DEFAULT_TIERS)].name : score,
      );
      expect(column(clientTier(ratings, criteria, '', by))).toEqual(tiers);
      const answered = scores.map((score) => (typeof score === 'number' ? score : ''));
      expect(
        column(
          clientTier(
            answered.map((score): CellValue[] => [score]),
            '',
            '',
            by,
          ),
        ),
      ).toEqual(tiers.map((tier, index) => (answered[index] === '' ? '' : tier)));
    }),
  );
});

const amounts = fc.array(fc.tuple(cell), { minLength: 2, maxLength: 12 });

it('CLIENTSHARE and CLIENTPARETO never throw for a block, and keep its shape', () => {
  fc.assert(
    fc.property(amounts, caller, (given, by) => {
      const shares = column(clientShare(given, by));
      const classes = column(clientPareto(given, '', '', by));
      expect([shares.length, classes.length]).toEqual([given.length, given.length]);
      const numbers = shares.filter((share) => typeof share === 'number');
      const total = numbers.reduce((sum, share) => sum + share, 0);
      if (total > 0) expect(total).toBeCloseTo(1, 9);
      shares.forEach((share, index) => {
        if (typeof share === 'number') expect(classes[index]).toMatch(/^[ABC]$/);
        else expect(classes[index]).toBe(share);
      });
    }),
  );
});
