/**
 * The list the preview starts with, in each spreadsheet language: twelve clients of a virtual assistant as she would
 * type them, with gaps, before any tier is known; and what happens to it afterwards. Column names are those the add-on recognises.
 */
import { samplePrice } from '../../src/addon/set-up/sample-clients';
import { PRESETS } from '../../src/core/presets/presets';
import { currencyOf } from '../../src/i18n/format-money';
import { textsFor } from '../../src/i18n/languages';
import type { SampleTable } from '../../stand-in/preview/sample-workbook';
import { sampleStory } from './sample-story';

export const SAMPLE_LOCALES = ['en_US', 'de_DE', 'nb_NO', 'hu_HU', 'nl_NL'] as const;

const TITLES: Record<string, string> = {
  en: 'My clients',
  de: 'Meine Kunden',
  nb: 'Kundene mine',
  hu: 'Ügyfeleim',
  nl: 'Mijn klanten',
};

type Value = number | '';

/** Name; hours a month, hourly rate in euros; working together, appreciation, growth, fun, network, reference. */
const CLIENTS: readonly (readonly [name: string, ...values: Value[]])[] = [
  ['Bakery Sunrise', 22, 38, 5, 5, 3, 5, 4, 5],
  ['Nordlys Interiors', 16, 45.5, 5, 4, 5, 4, 5, 4],
  ['Dr. Kovács Dental', 30, 42, 4, 4, 3, 3, 3, 4],
  ['Van Dijk Bikes', 12, 36, 4, 3, 2, 4, 3, 3],
  ['Müller & Sons', 18, 32, 2, 2, 2, 2, 3, 1],
  ['Green Garden Co.', 8, 40, 4, 5, 4, 5, 2, 4],
  ['Harbour Yoga', 5, 30, 3, 4, 2, 5, 2, 3],
  ['Lindqvist Consulting', 10, 55, 3, 3, 5, 3, 5, 5],
  ['Fast Flyers', 14, 25, 1, 1, 1, 2, 2, 1],
  ['Petit Atelier', 6, 35, 4, '', '', 4, '', ''],
  ['Oak Street Legal', 20, 50, 3, 3, 4, 2, 4, 3],
  ['New enquiry', '', '', '', '', '', '', '', ''],
];

export function sampleTable(locale: string): SampleTable {
  const { language, tabs, clientHeaders, columns } = textsFor(locale);
  const headers = PRESETS.VA.criteria.map(({ key }) => columns[key].name);
  return {
    title: TITLES[language]!,
    tab: tabs.clients,
    cells: [[clientHeaders.client, ...headers], ...clientsPaidIn(currencyOf(locale))],
    story: sampleStory(locale),
  };
}

function clientsPaidIn(currency: string): (string | number)[][] {
  return CLIENTS.map(([name, hours, rate, ...ratings]) => [
    name,
    hours,
    typeof rate === 'number' ? samplePrice(rate, currency) : rate,
    ...ratings,
  ]);
}
