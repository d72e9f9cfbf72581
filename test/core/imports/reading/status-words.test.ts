import { statusFinder } from '../../../../src/core/imports/reading/status-words';
import { INVOICE_STATUSES } from '../../../../src/core/money/records';
import { IMPORT_WORDS } from '../../../../src/i18n/all-import-words';
import { TEXTS } from '../../../../src/i18n/languages';
import { LANGUAGES } from '../../../../src/i18n/types/texts';
import { CONTEXT } from '../context';

const meaningOf = statusFinder({ statuses: {} }, undefined, CONTEXT);

it.each(LANGUAGES)('knows what our own tab says in %s', (language) => {
  const { statuses } = TEXTS[language].recordTabs;
  expect(INVOICE_STATUSES.map((status) => meaningOf(statuses[status]))).toEqual(INVOICE_STATUSES);
});

it('takes no word for two statuses', () => {
  INVOICE_STATUSES.forEach((status) =>
    IMPORT_WORDS.statuses[status].forEach((word) => expect([word, meaningOf(word)]).toEqual([word, status])),
  );
});

it.each([
  ['AWAITING PAYMENT', 'open'],
  ['überfällig', 'open'],
  ['Ueberfaellig', null],
  ['Teil-bezahlt', 'partPaid'],
  ['Paid?', 'paid'],
  ['Kifizetetlen', 'open'],
  ['Részben kiegyenlítve', 'partPaid'],
  ['Sendt til inkasso', 'open'],
  ['Sztornírozva', 'void'],
  ['Delvis innbetalt', 'partPaid'],
  ['Closed', null],
  ['OVERDUE BY 3 DAYS', 'open'],
  ['Overdue 21 days on 03/26/2026', 'open'],
  ['Fällig in 2 Tagen', 'open'],
  ['12 dagen te laat', 'open'],
  ['Forfalt for 1 dag siden', 'open'],
  ['Lejárt 4 napja', 'open'],
  ['4 napja lejárt', 'open'],
  ['4 days', null],
  ['Paid (card)', 'paid'],
  ['Paid 3 of 4', null],
])('%s is %s', (word, meaning) => {
  expect(meaningOf(word)).toBe(meaning);
});

it('believes a product about its own words, and her about all others', () => {
  const traps = { statuses: { Open: 'draft', Closed: 'writtenOff' } } as const;
  const own = statusFinder({ statuses: { closed: 'paid', Perdu: 'leaveOut' } }, traps, CONTEXT);
  expect(['open', 'Closed', 'perdu', 'sent'].map(own)).toEqual(['draft', 'paid', 'leaveOut', 'open']);
});
