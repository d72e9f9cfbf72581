/** How the fields of a column spell numbers and dates, and what a field becomes in it. */
import fc from 'fast-check';
import { entryOf, readNotation } from '../../files/enter-field';

const SETTINGS = { locale: 'en_US', timeZone: 'Europe/Berlin', currentYear: 2026 };

function entered(fields: readonly string[], locale = 'en_US', fileDecimal: '.' | ',' | null = null) {
  const order = locale === 'en_US' ? 'MDY' : 'DMY';
  const enter = entryOf(readNotation(fields, fileDecimal, order), { ...SETTINGS, locale });
  return fields.map((field) => enter(field).content);
}

test.each<[string, string[], unknown[], string?]>([
  ['thousands with points under English headers', ['€ 12.500', '€ 9.800', '€ 950'], [12_500, 9_800, 950]],
  ['a first group of 0 is never thousands', ['0.125', '12.375', '20.250'], [0.125, 12.375, 20.25], 'de_DE'],
  ['one decimal decides for the others', ['1.5', '1.234'], [1.5, 1.234], 'de_DE'],
  ['both marks in one number', ['1.234,50', '2.000'], [1234.5, 2000]],
  ['money in two notations', ['$4,800', '€4.320,00', '£3,600.00'], [4800, '€4.320,00', 3600]],
  ['accounting', ['$1,250.00', '$-', '$(63.12)', '($5.00)'], [1250, 0, -63.12, -5]],
  ['a space without width', ['41\u200b', '7'], [41, 7]],
  ['telephone numbers and postcodes', ['+49 30 123', '01067'], ['+49 30 123', '01067']],
])('numbers: %s', (_name, fields, values, ...[locale]) => {
  expect(entered(fields, locale)).toEqual(values);
});

test('a mark that the file has before decimals elsewhere is no mark of thousands', () => {
  expect(entered(['12.375', '20.250'], 'en_US', '.')).toEqual([12.375, 20.25]);
});

const NOVEMBER_18 = 46_344;

test.each<[string, string[], unknown[], string?]>([
  ['day first, by one that is no month', ['18-11-2026', '03-11-2026'], [NOVEMBER_18, 46_329]],
  ['month first, by one that is no month', ['11/18/2026', '11/03/2026'], [NOVEMBER_18, 46_329], 'de_DE'],
  ['as the locale has it, where nothing decides', ['03/11/2026'], [46_092]],
  ['as the locale has it, in Germany', ['03/11/2026'], [46_329], 'de_DE'],
  ['between full stops, day first everywhere', ['03.11.2026'], [46_329]],
  ['two years of two figures', ['18.11.26', '18.11.1926'], [NOVEMBER_18, 9_819]],
  ['with a time', ['18-11-2026 12:00'], [NOVEMBER_18 + 0.5]],
  [
    'moments of programs',
    ['2026-11-18T12:00', '2026-11-18T12:00:00Z'],
    [NOVEMBER_18 + 0.5, 46344.54166666667],
  ],
  ['with the name of the day', ['Wed, Nov 18, 2026', '18th November 2026'], [NOVEMBER_18, NOVEMBER_18]],
  ['no day that no calendar has', ['31-02-2026', '2026-02-31T10:00'], ['31-02-2026', '2026-02-31T10:00']],
])('dates: %s', (_name, fields, values, ...[locale]) => {
  expect(entered(fields, locale)).toEqual(values);
});

/** As people write them: the marks of a locale, or of the other one. */
const LOCALES = [
  ...[
    'en_US',
    'en_GB',
    'en_CA',
    'en_AU',
    'en_IE',
    'en_NZ',
    'en_IN',
    'en_ZA',
    'de_DE',
    'de_AT',
    'nl_NL',
    'nl_BE',
  ],
  ...['nb_NO', 'hu_HU', 'da_DK', 'sv_SE', 'fr_FR', 'it_IT', 'es_ES', 'pt_BR'],
];

test('amounts written in any notation are read as they are, in a spreadsheet of any locale', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom('.', ','),
      fc.boolean(),
      fc.constantFrom(...LOCALES),
      (cents, decimal, groups, locale) => {
        const written = cents.map((amount) => write(amount / 100, decimal, groups));
        expect(entered(written, locale)).toEqual(cents.map((amount) => amount / 100));
      },
    ),
  );
});

function write(amount: number, decimal: string, groups: boolean): string {
  const text = amount.toLocaleString('en-US', { minimumFractionDigits: 2, useGrouping: groups });
  return decimal === '.' ? text : text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
