import fc from 'fast-check';
import { formatFormula, parseFormula } from '../../formulas/spelling/localize-formula';
import { tokenize } from '../../formulas/spelling/tokens';

describe('parseFormula', () => {
  test.each([
    ['de_DE', '=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['de_DE', '=SUM(1,5;2)', '=SUM(1.5,2)'],
    ['de_DE', '=SUM(1,2)', '=SUM(1.2)'],
    ['de_DE', '={1\\2;3\\4}', '={1,2;3,4}'],
    ['de_DE', '={1,5\\2}', '={1.5,2}'],
    ['de_DE', '=IF(A1="a;b,c";"x,y";1,5)', '=IF(A1="a;b,c","x,y",1.5)'],
    ['de_DE', "='Tab; 1,5'!A1", "='Tab; 1,5'!A1"],
    ['de_DE', '=F(A1;;B1)', '=F(A1,,B1)'],
    ['de_DE', '={SUM(A1;2)\\3}', '={SUM(A1,2),3}'],
    ['en_US', '=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['en_US', '=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['en_US', '={1,2;3,4}', '={1,2;3,4}'],
    ['hu_HU', '=ROUND(0,125;2)', '=ROUND(0.125,2)'],
    ['nb_NO', '=A1*1,25e3', '=A1*1.25e3'],
  ])('%s: %s', (locale, typed, canonical) => expect(parseFormula(typed, locale)).toBe(canonical));

  test('a comma where the locale allows none shows as typed and is no argument separator', () => {
    const canonical = parseFormula('=F(A1,B1)', 'de_DE');
    expect(canonical).not.toBe('=F(A1,B1)');
    expect(formatFormula(canonical, 'de_DE')).toBe('=F(A1,B1)');
    expect(parseFormula('=F(A1,5)', 'de_DE')).not.toMatch(/A1\.5/);
  });
});

describe('formatFormula', () => {
  test.each([
    ['de_DE', '=SUM(1.5,A1)', '=SUM(1,5;A1)'],
    ['de_DE', '={1,2;3,4.5}', '={1\\2;3\\4,5}'],
    ['en_GB', '=SUM(1.5,A1)', '=SUM(1.5,A1)'],
    ['nl_NL', '=IF(A1>0.5, "a,b", 2)', '=IF(A1>0,5; "a,b"; 2)'],
  ])('%s: %s', (locale, canonical, shown) => expect(formatFormula(canonical, locale)).toBe(shown));

  const part = fc.constantFrom(
    'A1',
    '$B$2:C',
    "'a, b'!D4",
    '1.5',
    '"x;,"',
    'SUM(1,2)',
    '{1,2;3.5,4}',
    'TRUE',
    '#N/A',
    'RATE_1',
  );
  const formula = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `=F(${parts.join(', ')})`);

  test('is undone by parseFormula, whatever the locale', () => {
    fc.assert(
      fc.property(
        formula,
        fc.constantFrom('de_DE', 'en_US', 'hu_HU', 'nb_NO', 'nl_NL'),
        (canonical, locale) => {
          expect(parseFormula(formatFormula(canonical, locale), locale)).toBe(canonical);
        },
      ),
    );
  });
});

describe('tokenize', () => {
  const kinds = (formula: string) => tokenize(formula).map(({ kind, text }) => `${kind} ${text}`);

  test.each([
    ['A1:B2', ['reference A1:B2']],
    ['$A2:A', ['reference $A2:A']],
    ['2:5', ['reference 2:5']],
    ['LOG10(A1)', ['function LOG10', 'open (', 'reference A1', 'close )']],
    ['A1:INDEX(B1)', ['reference A1', 'operator :', 'function INDEX', 'open (', 'reference B1', 'close )']],
    ["'it''s'!A1", ["reference 'it''s'!A1"]],
    ['Größe!B:B', ['reference Größe!B:B']],
    ['Clients!#REF!', ['reference Clients!#REF!']],
    ['CLIENT_TIERS', ['name CLIENT_TIERS']],
    ['TAX2024X', ['name TAX2024X']],
    ['.5%', ['number .5', 'operator %']],
    ['"a""b"', ['string "a""b"']],
    ['#DIV/0!', ['error #DIV/0!']],
    ['a$b', ['name a', 'illegal $', 'name b']],
  ])('%s', (formula, expected) => expect(kinds(formula)).toEqual(expected));

  test('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"#{}(),;\\.=+- é%<>&b0') }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
