/** Norwegian: columns for planning, reminders, and when a client can be reached. */
import { LISTS } from '../lists';
import type { CareTexts } from '../types/care';

const { names } = LISTS.nb;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dager'}`;
const both = (there: string, here: string): string =>
  here === '' ? there : `${there} hos kunden, ${here} hos deg`;

export const careNb: CareTexts = {
  columnNotes: {
    timeZone: 'Tidssonen til kunden, for eksempel Europe/Oslo. Samtaler og «kl. 9 deres tid» går etter den.',
    reachable: 'Når kunden kan nås, etter kundens egen klokke: 9–17. Samtaler legges innenfor den tiden.',
    channel:
      'Hvor dere snakker sammen: e-post, Slack, Teams, Zoom eller en lenke. Det står ved svar og samtaler.',
    language: 'Språket i tekster til kunden.',
    contractUntil: 'Siste dag i kontrakten. Dagsplanen minner deg på det en måned før.',
    noticeDays: 'Så mange dager før kontrakten går ut, må den sies opp.',
    paymentTerms: 'Så mange dager å betale på. Gjelder fakturaer uten forfall.',
    retainerHours: 'Avtalte timer per måned. Dagsplanen sier fra når fire femdeler er brukt.',
    askedForFeedback:
      'Når du sist spurte hvor fornøyd kunden er. Etter et halvt år minner dagsplanen deg på det.',
    satisfaction: 'Svaret, fra 1 til 5. Etter 1 eller 2 blir du minnet på å spørre igjen om en måned.',
  },
  addColumns: {
    title: 'Kolonner for dagen',
    intro:
      'Kryss av for det du vil notere om kundene. Kolonnene kommer til slutt i listen; ellers endres ingenting.',
    add: 'Legg til kolonnene',
    working: 'Legger til kolonnene…',
    nothingChosen: 'Kryss av for minst én kolonne.',
    done: (columns, tab) => `Lagt til i ${tab}: ${names(columns)}.`,
    allThere: 'Alle kolonnene som dagsplanen leser, står allerede i listen.',
  },
  reminders: {
    noticeBy: (day) => `kan sies opp frem til ${day}`,
    contractEnds: (day) => `kontrakten går ut ${day}`,
    contractEnded: (day) => `kontrakten gikk ut ${day}`,
    survey: (ago) => `spurt om tilbakemelding for ${days(ago)} siden: på tide å spørre igjen`,
    unhappy: (satisfaction, ago) =>
      ago === ''
        ? `tilfredshet ${satisfaction} av 5: spør hvordan det går`
        : `tilfredsheten var ${satisfaction} av 5 for ${days(ago)} siden: spør igjen`,
    hoursUsed: (used, available) => `${used} av ${available} timer brukt denne måneden`,
  },
  nextSteps: {
    noticeBy: (day) => `Ta en prat om kontrakten: den kan sies opp frem til ${day}`,
    contractEnds: (day) => `Ta en prat om kontrakten: den går ut ${day}`,
    contractEnded: (day) => `Ta en prat om kontrakten: den gikk ut ${day}`,
    survey: (ago) => `Be om tilbakemelding: sist spurt for ${days(ago)} siden`,
    unhappy: (satisfaction) => `Spør hvordan det går: tilfredsheten er ${satisfaction} av 5`,
  },
  reach: {
    heading: 'Når kunden kan nås',
    localTime: 'Hos kunden er klokken {time}',
    until: (there, here) => `kan nås til ${both(there, here)}`,
    next: (there, here) => `ikke nå; neste gang ${both(there, here)}`,
  },
};
