import { localeConventions } from '../../typing/locales';

test.each([
  ['de_DE', ',', '.', ';', 'dd.MM.yyyy', 'HH:mm:ss', 'WAHR', '€'],
  ['de', ',', '.', ';', 'dd.MM.yyyy', 'HH:mm:ss', 'WAHR', '€'],
  ['de-DE', ',', '.', ';', 'dd.MM.yyyy', 'HH:mm:ss', 'WAHR', '€'],
  ['nl_NL', ',', '.', ';', 'dd-MM-yyyy', 'HH:mm:ss', 'WAAR', '€'],
  ['hu_HU', ',', '\u00a0', ';', 'yyyy. MM. dd.', 'HH:mm:ss', 'IGAZ', 'Ft'],
  ['nb_NO', ',', '\u00a0', ';', 'dd.MM.yyyy', 'HH:mm:ss', 'SANN', 'kr'],
  ['no_NO', ',', '\u00a0', ';', 'dd.MM.yyyy', 'HH:mm:ss', 'SANN', 'kr'],
  ['en_US', '.', ',', ',', 'M/d/yyyy', 'h:mm:ss am/pm', 'TRUE', '$'],
  ['en_GB', '.', ',', ',', 'dd/MM/yyyy', 'HH:mm:ss', 'TRUE', '£'],
  ['fr_FR', ',', '\u202f', ';', 'dd/MM/yyyy', 'HH:mm:ss', 'VRAI', '€'],
  ['it_IT', ',', '.', ';', 'dd/MM/yy', 'HH:mm:ss', 'VERO', '€'],
  ['sv_SE', ',', '\u00a0', ';', 'yyyy-MM-dd', 'HH:mm:ss', 'SANT', 'kr'],
  ['nonsense', '.', ',', ',', 'M/d/yyyy', 'h:mm:ss am/pm', 'TRUE', '$'],
])('%s', (locale, decimal, thousands, argument, datePattern, timePattern, trueWord, currencySymbol) => {
  const found = localeConventions(locale);
  const expected = {
    decimal,
    thousands,
    datePattern: datePattern.replace(/\byy$/, 'yyyy'),
    timePattern,
    trueWord,
    currencySymbol,
  };
  expect(found).toMatchObject(expected);
  expect(found.formulaMarks.argument).toBe(argument);
  expect(found.formulaMarks.arrayColumn).toBe(decimal === ',' ? '\\' : ',');
});

test.each([
  ['de_DE', '#,##0.00\\ "€"'],
  ['en_US', '"$"#,##0.00'],
  ['nl_NL', '"€"\\ #,##0.00'],
])('an amount in %s has the pattern %s', (locale, pattern) =>
  expect(localeConventions(locale).currencyPattern).toBe(pattern),
);

test.each([
  ['de', 'de_DE'],
  ['no_NO', 'no_NO'],
  ['de_AT', 'de_AT'],
])('%s is the locale %s', (given, locale) =>
  expect(localeConventions(given).tag).toBe(locale.replace('_', '-')),
);
