/**
 * What happened to the sample's list in the last months, in each spreadsheet language: ratings that were given eight months
 * ago and some that were changed since, facts that came in, prospects after their first calls. Dates count back from today,
 * and every result comes from the add-on itself.
 */
import { samplePrice } from '../../src/addon/set-up/sample-clients';
import { currencyOf } from '../../src/i18n/format-money';
import type { ColumnKey } from '../../src/i18n/types/texts';
import { textsFor } from '../../src/i18n/languages';
import type { StoryEntry, StoryStep } from '../../stand-in/preview/live-story';
import { PRESETS } from '../../src/core/presets/presets';

/** She wants the columns that rules, locks and next steps look at, too, and the answers beside the names. */
const CHOICES = JSON.stringify({ added: PRESETS.VA.extras, place: 'beside' });

type Values = Readonly<Partial<Record<ColumnKey, StoryEntry['values'][string]>>>;

/** In euros. */
const PAID: readonly string[] = ['hourlyRate', 'income12Months'];

const RATED_FIRST = 240;
const ASKED_FOR_MORE = 95;
const AUTUMN = 40;
const LAST_REVIEW = 9;

/** Most are rated once and never again; with these somebody sat down again. */
const SECOND_REVIEW: Readonly<Record<string, Values>> = {
  'Müller & Sons': { workingTogether: 4, appreciation: 4, fun: 4, growthForMe: 3 },
  'Harbour Yoga': { hoursPerMonth: 9, growthForMe: 4, network: 4 },
  'Nordlys Interiors': { reference: 5 },
};

const FACTS: Readonly<Record<string, Values>> = {
  'Bakery Sunrise': { income12Months: 9600, daysLate: 0, hoursThisMonth: 24, lastContact: { daysAgo: 42 } },
  'Nordlys Interiors': { income12Months: 8700, daysLate: 2, wellKnown: true, lastContact: { daysAgo: 45 } },
  'Dr. Kovács Dental': { income12Months: 15100, daysLate: 33, lastContact: { daysAgo: 50 } },
  'Van Dijk Bikes': { income12Months: 5200, daysLate: 0, lastContact: { daysAgo: 58 } },
  'Green Garden Co.': { income12Months: 3800, daysLate: 0, lastContact: { daysAgo: 75 } },
  'Müller & Sons': { income12Months: 6900, daysLate: 12, lastContact: { daysAgo: 44 } },
  'Oak Street Legal': { income12Months: 12000, daysLate: 8, lastContact: { daysAgo: 41 } },
  'Fast Flyers': { income12Months: 4200, daysLate: 34, lastContact: { daysAgo: 47 } },
};

/** The last weeks: an invoice that was paid at last, a silence, better work together, and an enquiry that became a client. */
const NEWS: Readonly<Record<string, Values>> = {
  'Dr. Kovács Dental': { daysLate: 4, lastContact: { daysAgo: 12 } },
  'Oak Street Legal': { workingTogether: 5, appreciation: 4, fun: 4, lastContact: { daysAgo: 10 } },
  'Bakery Sunrise': { lastContact: { daysAgo: 11 } },
  'Nordlys Interiors': { lastContact: { daysAgo: 15 } },
  'Müller & Sons': { lastContact: { daysAgo: 14 } },
  'New enquiry': { hoursPerMonth: 6, hourlyRate: 44, workingTogether: 4, appreciation: 4, fun: 5 },
};

const PROSPECTS: Readonly<Record<string, Values>> = {
  'Blue Door Café': { fitsMyServices: 5, fairFee: 4, openToMyWay: 5, equalPartner: 4, clearBriefs: 4, sharesMyValues: 4, iLikeThem: 5, realisticAboutTime: 4, lastContact: { daysAgo: 10 } },
  'Summit Coaching': { everythingIsUrgent: true, fitsMyServices: 4, fairFee: 3, openToMyWay: 3, equalPartner: 3, clearBriefs: 2, lastContact: { daysAgo: 11 } },
  'Speedy Ads': { runsDownFormerVa: true, wantsWorkForFree: true, fitsMyServices: 2, fairFee: 1, equalPartner: 2, lastContact: { daysAgo: 12 } },
}; // oxfmt-ignore

export function sampleStory(locale: string): StoryStep[] {
  const { tabs, columns } = textsFor(locale);
  const paid = (key: string, value: StoryEntry['values'][string]): StoryEntry['values'][string] =>
    typeof value === 'number' && PAID.includes(key) ? samplePrice(value, currencyOf(locale)) : value;
  const entries = (tab: string, lines: Readonly<Record<string, Values>>): StoryEntry[] =>
    Object.entries(lines).map(([line, values]) => ({
      tab,
      line,
      values: Object.fromEntries(
        Object.entries(values).map(([key, value]) => [columns[key as ColumnKey].name, paid(key, value)]),
      ),
    }));
  const run = 'recalculateTiers';
  return [
    { daysAgo: RATED_FIRST, run: 'setUpSpreadsheet', args: ['VA', CHOICES] },
    { daysAgo: RATED_FIRST, run },
    { daysAgo: ASKED_FOR_MORE, entries: entries(tabs.clients, SECOND_REVIEW), run },
    { daysAgo: AUTUMN, entries: entries(tabs.clients, FACTS), run },
    { daysAgo: LAST_REVIEW, run: 'addProspects' },
    {
      daysAgo: LAST_REVIEW,
      entries: [...entries(tabs.clients, NEWS), ...entries(tabs.prospects, PROSPECTS)],
      run,
    },
    { daysAgo: 0, run },
  ];
}
