/** Dutch: columns for planning, reminders, and when a client can be reached. */
import { LISTS } from '../lists';
import type { CareTexts } from '../types/care';

const { names } = LISTS.nl;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dagen'}`;
const both = (there: string, here: string): string => (here === '' ? there : `${there} daar, ${here} hier`);

export const careNl: CareTexts = {
  columnNotes: {
    timeZone: 'De tijdzone van de klant, zoals Europe/Oslo. Telefoontjes en “9 uur hun tijd” gaan daarnaar.',
    reachable:
      'Wanneer de klant bereikbaar is, volgens de klok daar: 9–17. Telefoontjes worden daarin gepland.',
    channel:
      'Waar jullie elkaar spreken: mail, Slack, Teams, Zoom, of een link. Dit staat bij antwoorden en telefoontjes.',
    language: 'In welke taal teksten voor de klant worden geschreven.',
    contractUntil: 'De laatste dag van het contract. Het dagplan herinnert je er een maand van tevoren aan.',
    noticeDays: 'Zoveel dagen voor het einde moet er worden opgezegd.',
    paymentTerms: 'Zoveel dagen om te betalen. Geldt voor facturen zonder vervaldatum.',
    retainerHours: 'Afgesproken uren per maand. Het dagplan meldt het als vier vijfde op is.',
    askedForFeedback:
      'Wanneer je voor het laatst vroeg hoe tevreden de klant is. Na een half jaar herinnert het dagplan je eraan.',
    satisfaction:
      'Het antwoord, van 1 tot 5. Na een 1 of 2 word je er na een maand aan herinnerd om het nog eens te vragen.',
  },
  addColumns: {
    title: 'Kolommen voor de dag',
    intro:
      'Vink aan wat je van je klanten wilt noteren. De kolommen komen achter aan je lijst; verder verandert er niets.',
    add: 'Kolommen toevoegen',
    working: 'De kolommen worden toegevoegd…',
    nothingChosen: 'Vink minstens één kolom aan.',
    done: (columns, tab) => `Toegevoegd op het tabblad “${tab}”: ${names(columns)}.`,
    allThere: 'Alle kolommen die het dagplan leest, staan al in je lijst.',
  },
  reminders: {
    noticeBy: (day) => `opzeggen kan tot: ${day}`,
    contractEnds: (day) => `het contract loopt af: ${day}`,
    contractEnded: (day) => `het contract is afgelopen: ${day}`,
    survey: (ago) => `${days(ago)} geleden om feedback gevraagd: tijd om weer te vragen`,
    unhappy: (satisfaction, ago) =>
      ago === ''
        ? `tevredenheid ${satisfaction} van 5: vraag hoe het gaat`
        : `tevredenheid was ${days(ago)} geleden ${satisfaction} van 5: vraag opnieuw`,
    hoursUsed: (used, available) => `${used} van ${available} uur gebruikt deze maand`,
  },
  nextSteps: {
    noticeBy: (day) => `Praat over het contract: opzeggen kan tot ${day}`,
    contractEnds: (day) => `Praat over het contract: het loopt af op ${day}`,
    contractEnded: (day) => `Praat over het contract: het liep af op ${day}`,
    survey: (ago) => `Vraag om feedback: laatst ${days(ago)} geleden`,
    unhappy: (satisfaction) => `Vraag hoe het gaat: de tevredenheid is ${satisfaction} van 5`,
  },
  reach: {
    heading: 'Bereikbaarheid',
    localTime: 'Het is daar {time}',
    until: (there, here) => `bereikbaar tot ${both(there, here)}`,
    next: (there, here) => `nu niet; weer ${both(there, here)}`,
  },
};
