/** Clients of the preset Good & difficult, worked out by hand: the weights sum to 53, and Organised has none. */
import { GOOD_DIFFICULT_CRITERIA } from '../../src/i18n/types/texts';
import { EXTRAS, openSpreadsheet } from './open-spreadsheet';

type Key = (typeof GOOD_DIFFICULT_CRITERIA)[number];

interface Golden {
  readonly client: string;
  /** Every other rating is this; null leaves it blank. */
  readonly others: number | null;
  readonly ratings: Partial<Record<Key, number | null>>;
  readonly income?: number;
  readonly score: number;
  readonly tier: string;
  readonly evidence: number;
  readonly why: string;
}

const GOLDEN: readonly Golden[] = [
  {
    client: 'dear but chaotic',
    others: 5,
    ratings: { organised: 1 },
    score: 100,
    tier: 'A',
    evidence: 1,
    why: 'Tier A with 100 points: “Respects my hours” and “Pays on time” lift it most.',
  },
  {
    // By score B, but who never keeps agreements is at most C: 53 - 5 (agreements) - 5 (hours) - 5 × 1/2 (pays now and then late) = 40.5 of 53
    client: 'charming, but takes liberties',
    others: 5,
    ratings: { keepsAgreements: 1, respectsMyHours: 1, paysOnTime: 3 },
    score: (100 * 40.5) / 53,
    tier: 'C',
    evidence: 1,
    why: 'Tier C with 76.4 points: “Equal partner” and “Values my skills” lift it most, “Respects my hours” and “Keeps agreements” hold it back; capped at C, because agreements are not kept.',
  },
  {
    // pays 5, interesting work 3 × 3/4, everything else at 2 earns a quarter of the remaining 45
    client: 'pays for the trouble',
    others: 2,
    ratings: { paysOnTime: 5, interestingWork: 4 },
    score: (100 * (5 + 2.25 + 11.25)) / 53,
    tier: 'D',
    evidence: 1,
    why: 'Tier D with 34.9 points: “Pays on time” and “Interesting work” lift it most, “Respects my hours” and “Keeps agreements” hold it back; 5.1 points short of C.',
  },
  {
    // pays 5, agreements 5, hours 5 × 3/4, of 15 rated
    client: 'met last week',
    others: null,
    ratings: { paysOnTime: 5, keepsAgreements: 5, respectsMyHours: 4, organised: 5 },
    score: (100 * 13.75) / 15,
    tier: 'A',
    evidence: 15 / 53,
    why: 'Tier A with 91.7 points: “Pays on time” and “Keeps agreements” lift it most; provisional, as only 28% of the weight is rated, A–D possible.',
  },
  {
    // By score C: 53 × 3/4 = 39.75, less 5 × 3/4 (hours), 4 / 2 (partner), 4 / 2 (complaints), 3 / 2 (urgency) is 30.5 of 53. Four bad
    // traits, chaos not counted, and an income below the average of 550: at most D
    client: 'rough edges, little money',
    others: 4,
    ratings: {
      respectsMyHours: 1,
      equalPartner: 2,
      rarelyComplains: 2,
      urgencyUnderControl: 2,
      organised: 1,
    },
    income: 100,
    score: (100 * 30.5) / 53,
    tier: 'D',
    evidence: 1,
    why: 'Tier D with 57.5 points: “Pays on time” and “Keeps agreements” lift it most, “Respects my hours” and “Equal partner” hold it back; capped at D, because a lot is difficult here and it brings in little.',
  },
  {
    client: 'the same with money',
    others: 4,
    ratings: {
      respectsMyHours: 1,
      equalPartner: 2,
      rarelyComplains: 2,
      urgencyUnderControl: 2,
      organised: 1,
    },
    // 1000 of 1100 is more than half of all income too
    income: 1000,
    score: (100 * 30.5) / 53,
    tier: 'C',
    evidence: 1,
    why: 'Tier C with 57.5 points: “Pays on time” and “Keeps agreements” lift it most, “Respects my hours” and “Equal partner” hold it back; much of your income depends on this client, so take good care and look for others too; 2.5 points short of B.',
  },
];

const { setUp, spreadsheet, recalculate, valuesOf } = openSpreadsheet(
  {},
  { Clients: [['Client'], ...GOLDEN.map(({ client }) => [client])] },
);
setUp('GoodDifficult', EXTRAS);
const firstRating = valuesOf('Clients')[0].indexOf('Communicates well') + 1;
const ratingsOf = ({ others, ratings }: Golden): (number | string)[] =>
  GOOD_DIFFICULT_CRITERIA.map((key) => ratings[key] ?? others ?? '');
spreadsheet
  .getSheetByName('Clients')!
  .getRange(2, firstRating, GOLDEN.length, GOOD_DIFFICULT_CRITERIA.length)
  .setValues(GOLDEN.map(ratingsOf));
spreadsheet
  .getSheetByName('Clients')!
  .getRange(2, valuesOf('Clients')[0].indexOf('Income 12 months') + 1, GOLDEN.length, 1)
  .setValues(GOLDEN.map(({ income }) => [income ?? '']));
recalculate();
const [headers, ...rows] = valuesOf('Clients');

it.each(GOLDEN.map((golden, index) => [golden.client, golden, rows[index]] as const))(
  '%s',
  (_, { score, tier, evidence, why }, row) => {
    const shown = (header: string): unknown => row[headers.indexOf(header)];
    expect(shown('Score')).toBeCloseTo(score, 9);
    expect(shown('Evidence')).toBeCloseTo(evidence, 9);
    expect([shown('Tier'), shown('Why')]).toEqual([tier, why]);
  },
);

it('advises to part ways kindly with a D, and to set limits first with a C', () => {
  const nextSteps = new Map(valuesOf('Tiers').map(([tier, , , , , nextStep]) => [tier, nextStep]));
  expect(nextSteps.get('C')).toContain('in writing');
  expect(nextSteps.get('D')).toContain('Part ways kindly');
});
