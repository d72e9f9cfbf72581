import {
  clientHeaderRank,
  columnIdentity,
  indexOfHeader,
  isKnownInput,
  normalizeHeader,
  outputColumnOf,
  OUTPUT_COLUMNS,
} from '../../../src/addon/tabs/headers';
import { hasOwnSuffix, untakenName } from '../../../src/addon/making/own-suffix';
import { ALL_TEXTS, TEXTS } from '../../../src/i18n/languages';

const OWN_SUFFIX = ' (Client Tiers)';

it.each([
  ['Hourly  rate ', 'hourly rate'],
  ['HOURLY\nRATE', 'hourly rate'],
  ['Hourly\u00a0rate', 'hourly rate'],
  ['Wertscha\u0308tzung', 'wertsch\u00e4tzung'],
  [2026, '2026'],
  [null, ''],
  ['', ''],
])('normalizeHeader: %p is %p', (header, normalized) => {
  expect(normalizeHeader(header)).toBe(normalized);
});

describe('a column is found by its header in any language', () => {
  it('one criterion has one identity', () => {
    const identities = ALL_TEXTS.map(({ columns }) =>
      columnIdentity(` ${columns.hourlyRate.name.toUpperCase()} `),
    );
    expect(new Set(identities).size).toBe(1);
  });

  it('two criteria of one language never have the same identity', () => {
    for (const { columns } of ALL_TEXTS) {
      const identities = Object.values(columns).map(({ name }) => columnIdentity(name));
      expect(new Set(identities).size).toBe(identities.length);
    }
  });

  it('what a column was called before still means it', () => {
    expect(columnIdentity('Dager etter forfall')).toBe(columnIdentity('Dager for sent'));
    expect(isKnownInput('Dager etter forfall')).toBe(true);
  });

  it('a header that no language knows means itself', () => {
    expect(columnIdentity(' My  Criterion')).toBe('my criterion');
    expect([isKnownInput('My criterion'), isKnownInput('hourly rate')]).toEqual([false, true]);
  });

  it('indexOfHeader finds a word of any language; -1 if there is none', () => {
    const headers = ['x', TEXTS.hu.criteriaHeaders.weight, TEXTS.de.criteriaHeaders.criterion];
    expect(indexOfHeader(headers, (texts) => texts.criteriaHeaders.weight)).toBe(1);
    expect(indexOfHeader(headers, (texts) => texts.criteriaHeaders.best)).toBe(-1);
  });
});

describe('output columns', () => {
  it.each(OUTPUT_COLUMNS)('%s is known in every language, plain or with our suffix', (key) => {
    for (const { clientHeaders } of ALL_TEXTS) {
      expect(outputColumnOf(clientHeaders[key])).toBe(key);
      expect(outputColumnOf(clientHeaders[key] + OWN_SUFFIX)).toBe(key);
      expect(outputColumnOf(`${clientHeaders[key]} (Client Tiers 2)`)).toBe(key);
    }
  });

  it.each([
    ['Tier', false],
    [`Tier${OWN_SUFFIX}`, true],
    [`tier${OWN_SUFFIX.toUpperCase()} `, true],
    ['Tier (Client Tiers 12)', true],
    ['Tier (Client Tiers x)', false],
    ['', false],
  ])('%p carries our suffix: %p', (header, isOurs) => {
    expect(hasOwnSuffix(header)).toBe(isOurs);
  });

  it.each([
    [[], 'Tier'],
    [['Tier'], 'Tier (Client Tiers)'],
    [['Tier', 'Tier (Client Tiers)'], 'Tier (Client Tiers 2)'],
    [['Tier', 'Tier (Client Tiers)', 'Tier (Client Tiers 2)'], 'Tier (Client Tiers 3)'],
    [['Tier (Client Tiers)'], 'Tier'],
  ])('where %j is taken, ours is called %p', (taken, name) => {
    expect(untakenName('Tier', (each) => (taken as string[]).includes(each))).toBe(name);
  });

  it('what only starts like one is none', () => {
    expect([outputColumnOf('Tier 2024'), outputColumnOf(''), outputColumnOf(OWN_SUFFIX)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it.each([
  ['Client', 2],
  [' client ', 2],
  [TEXTS.hu.clientHeaders.client, 2],
  ['Customer', 1],
  ['Company', 1],
  ['Fun', 0],
  ['', 0],
])('clientHeaderRank: %p is %d', (header, rank) => {
  expect(clientHeaderRank(header)).toBe(rank);
});
