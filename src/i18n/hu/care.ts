/** Hungarian: columns for planning, reminders, and when a client can be reached. */
import { LISTS } from '../lists';
import type { CareTexts } from '../types/care';
import { quotedThe } from './article';

const { names } = LISTS.hu;

const both = (there: string, here: string): string => (here === '' ? there : `ott ${there}, itt ${here}`);

export const careHu: CareTexts = {
  columnNotes: {
    timeZone:
      'Az ügyfél időzónája, például Europe/Oslo. Ehhez igazodnak a hívások és az ő ideje szerint megadott időpontok.',
    reachable: 'Mikor érhető el az ügyfél, a saját órája szerint: 9–17. A hívások ezen belül lesznek.',
    channel: 'Hol beszéltek: e-mail, Slack, Teams, Zoom vagy egy link. A válaszok és a hívások mellett áll.',
    language: 'Az ügyfélnek szóló szövegek nyelve.',
    contractUntil: 'A szerződés utolsó napja. A napi terv egy hónappal előtte szól.',
    noticeDays: 'Ennyi nappal a lejárat előtt kell felmondani.',
    paymentTerms: 'Ennyi nap van a fizetésre. A határidő nélküli számlákra vonatkozik.',
    retainerHours: 'Havonta megbeszélt órák. A napi terv szól, ha a négyötödük elfogyott.',
    askedForFeedback: 'Mikor kérdezted utoljára, mennyire elégedett az ügyfél. Fél év után a napi terv szól.',
    satisfaction:
      'A válasz, 1-től 5-ig. Ha 1-es vagy 2-es, a napi terv egy hónap múlva szól, hogy kérdezd meg újra.',
  },
  addColumns: {
    title: 'Oszlopok a napi tervhez',
    intro:
      'Jelöld be, mit szeretnél feljegyezni az ügyfeleidről. Az oszlopok a lista végére kerülnek; más nem változik.',
    add: 'Oszlopok felvétele',
    working: 'Az oszlopok felvétele folyamatban…',
    nothingChosen: 'Jelölj be legalább egy oszlopot.',
    done: (columns, tab) => `Új oszlopok ${quotedThe(tab)} lapon: ${names(columns)}.`,
    allThere: 'A listádban már megvan minden oszlop, amit a napi terv olvas.',
  },
  reminders: {
    noticeBy: (day) => `felmondható eddig: ${day}`,
    contractEnds: (day) => `a szerződés vége: ${day}`,
    contractEnded: (day) => `a szerződés lejárt: ${day}`,
    survey: (ago) => `${ago} napja kértél visszajelzést: ideje újra kérdezni`,
    unhappy: (satisfaction, ago) =>
      ago === ''
        ? `elégedettség: 5-ből ${satisfaction}, kérdezd meg, mi a gond`
        : `az elégedettség ${ago} napja 5-ből ${satisfaction} volt: kérdezd meg újra`,
    hoursUsed: (used, available) => `ebben a hónapban ${available} órából ${used} elment`,
  },
  nextSteps: {
    noticeBy: (day) => `Beszéljetek a szerződésről: felmondható eddig: ${day}`,
    contractEnds: (day) => `Beszéljetek a szerződésről: a vége ${day}`,
    contractEnded: (day) => `Beszéljetek a szerződésről: lejárt (${day})`,
    survey: (ago) => `Kérj visszajelzést: utoljára ${ago} napja kértél`,
    unhappy: (satisfaction) => `Kérdezd meg, mi a gond: az elégedettsége 5-ből ${satisfaction}`,
  },
  reach: {
    heading: 'Elérhetőség',
    localTime: 'Ott most {time} van',
    until: (there, here) => `elérhető eddig: ${both(there, here)}`,
    next: (there, here) => `most nem; legközelebb ${both(there, here)}`,
  },
};
