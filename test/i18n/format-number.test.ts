import fc from 'fast-check';
import {
  formatCount,
  formatGap,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
} from '../../src/i18n/format-number';
import { TEXTS } from '../../src/i18n/languages';

it.each<[points: number, mark: '.' | ',', shown: string]>([
  [71.53, '.', '71.5'],
  [71.53, ',', '71,5'],
  [100, '.', '100'],
  [0, ',', '0'],
  [71.25, '.', '71.3'],
  [79.96, '.', '80'],
  [1.15, '.', '1.2'],
])('formatPoints: %d is %s%s', (points, mark, shown) => {
  expect(formatPoints(points, mark)).toBe(shown);
});

it.each<[points: number, missing: number, shown: string, why: string]>([
  [71.53, 8.47, '71.5', 'plain'],
  [74.96, 0.04, '74.96', 'rounded it would seem to have reached 75'],
  [74.9999, 0.0001, '74.99', 'rounded down, however close'],
  [80, 0, '80', 'the best tier has nothing to reach'],
])('formatScore: %d with %d missing is %s (%s)', (points, missing, shown) => {
  expect(formatScore(points, missing, '.')).toBe(shown);
});

describe('formatGap', () => {
  it.each<[points: number, gap: number, shown: string | null, why: string]>([
    [71.5, 8.5, '8.5', 'plain'],
    [71.46, 8.54, '8.5', 'the score is shown as 71.5'],
    [71.45, 8.55, '8.5', 'the score is shown as 71.5, and 8.6 would be too much'],
    [79.94, 0.06, '0.1', 'the score is shown as 79.9'],
    [79.96, 0.04, null, 'the score is shown as 80.0: nothing could be added'],
    [79.999, 0.001, null, 'less than a tenth'],
    [0, 40, '40', 'from nothing'],
  ])('%d with %d missing is %s (%s)', (points, gap, shown) => {
    expect(formatGap(points, gap, '.')).toBe(shown);
  });

  it('what is shown adds up: score and gap give the cut-off', () => {
    const tenths = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(tenths, fc.double({ min: 0, max: 100, noNaN: true }), (cutOff, points) => {
        const gap = cutOff / 10 - points;
        if (gap <= 0) return;
        const shown = formatGap(points, gap, '.');
        const sum = Number(formatPoints(points, '.')) + Number(shown ?? 0);
        expect(sum).toBeCloseTo(cutOff / 10, 9);
      }),
    );
  });
});

it.each<[share: number, language: string, shown: string]>([
  [0.852, 'en', '85%'],
  [0.852, 'de', '85\u00a0%'],
  [1, 'en', '100%'],
  [0, 'en', '0%'],
  [0.999, 'en', '99%'],
  [0.001, 'en', '1%'],
])(
  'formatPercent: %d in %s is %s; only what is complete says 100, only nothing says 0',
  (share, language, shown) => {
    expect(formatPercent(share, language)).toBe(shown);
  },
);

it.each<[value: number, mark: '.' | ',', shown: string]>([
  [50.5, ',', '50,5'],
  [80, '.', '80'],
  [0.1 + 0.2, '.', '0.3'],
  [1 / 3, ',', '0,333333333'],
])('formatNumber: %d is %s%s', (value, mark, shown) => {
  expect(formatNumber(value, mark)).toBe(shown);
});

describe('counts', () => {
  it.each([
    ['en', '12,345 clients'],
    ['de', '12.345 Kunden'],
    ['nl', '12.345 klanten'],
    ['nb', '12\u00a0345 kunder'],
    ['hu', '12\u00a0345 ügyfél'],
  ] as const)('are grouped as the language does it: %s', (language, said) => {
    expect(TEXTS[language].recalculated.clients(12345)).toBe(said);
    expect(formatCount(999, language)).toBe('999');
  });
});
