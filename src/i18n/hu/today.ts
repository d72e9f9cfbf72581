/** Hungarian: the tabs Tasks, Today and Steps, and planning. Names that come from cells never get a suffix. */
import { LISTS } from '../lists';
import { the, upper } from './article';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.hu;

const unreadable =
  (needed: string) =>
  (cell: string, held: string): string =>
    `${upper(the(cell))} cella nem értelmezhető: ${held === '' ? 'üres' : `„${held}” áll benne`}, pedig ${needed} kellene.`;

const unreadableSetting =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `${upper(the(cell))} cella nem értelmezhető: „${held}” áll benne, pedig ${needed} kellene. Addig az alapérték számít: ${byDefault}.`;

const blocks = (n: number): string => `${n} blokk`;

export const todayHu: TodayTexts = {
  taskHeaders: {
    done: 'Kész',
    task: 'Feladat',
    client: 'Ügyfél',
    due: 'Határidő',
    estimate: 'Becslés',
    effect: 'Hatás',
    kind: 'Munka fajtája',
    notBefore: 'Leghamarabb',
    at: 'Időpont',
    repeats: 'Ismétlődés',
    handedTo: 'Kinek adtam át',
    checkOn: 'Rákérdezés napja',
    link: 'Hivatkozás',
    doneOn: 'Mikor lett kész',
    source: 'Forrás',
  },
  taskNotes: {
    done: 'Pipáld ki, ami kész. Az ismétlődő feladat új sorban jön vissza.',
    client: 'Úgy, ahogy az ügyféllistán áll. Üresen: a saját munkád.',
    due: 'Egy nap, vagy egy nap és egy időpont. „2026-11-27 9 óra helyi idő szerint” az ügyfél órája szerint értendő. A nap magában zárásig jelent.',
    estimate: 'Mennyi ideig tart: 0:45, 45 perc vagy 1,5 óra. Üresen: a beállított becslés.',
    effect: 'Mennyit ér az ügyfél céljához, 1-től 5-ig. 4-től fontos.',
    kind: 'Például válasz, hívás, írás vagy tervezés: az egyformák egymás mellé kerülnek. A válasz a kategória válaszideje szerint esedékes; a hívás akkorra kerül, amikor az ügyfél elérhető.',
    notBefore: 'A legkorábbi nap vagy időpont. Válasznál: mikor jött az üzenet.',
    at: 'Rögzített idő: egy megbeszélt időpont.',
    handedTo: 'Aki helyetted csinálja. Ilyenkor nem kerül a tervbe.',
    checkOn: 'A nap, amikor megkérdezed, hogyan áll.',
    link: 'Feladatleírás vagy útmutató.',
    doneOn: 'Akkor töltődik ki, amikor a pipa feltűnik.',
  },
  todayHeaders: {
    done: 'Kész',
    from: 'Mettől',
    to: 'Meddig',
    what: 'Mit',
    client: 'Ügyfél',
    tier: 'Kategória',
    quadrant: 'Mező',
    due: 'Határidő',
    because: 'Miért',
  },
  stepHeaders: {
    step: 'Lépés',
    daysAfterStart: 'Hány nappal a kezdés után',
    estimate: 'Becslés',
    link: 'Hivatkozás',
  },
  stepNotes: {
    step: 'Amit minden új ügyfélnél meg kell tenni. Írd át, egészítsd ki, törölj belőle.',
    daysAfterStart: 'Ennyi nappal az indulás napja után esedékes.',
  },
  clientColumns: {
    timeZone: 'Időzóna',
    reachable: 'Elérhető',
    channel: 'Csatorna',
    language: 'Nyelv',
    contractUntil: 'Szerződés vége',
    noticeDays: 'Felmondási idő napokban',
    paymentTerms: 'Fizetési határidő napokban',
    retainerHours: 'Órakeret',
    askedForFeedback: 'Visszajelzést kértem',
    satisfaction: 'Elégedettség a felmérésben',
  },
  steps: {
    contract: 'Szerződés elküldése és aláíratása',
    deposit: 'Előleg számlázása',
    questions: 'Első kérdések elküldése, válaszok elolvasása',
    access: 'Hozzáférés jelszókezelőn át, nem több a szükségesnél',
    folder: 'Közös mappa létrehozása',
    kickoff: 'Indító megbeszélés',
    channel: 'Csatorna, válaszidő és egy jóváhagyó személy egyeztetése',
    firstDeadline: 'Első határidő egyeztetése',
  },
  settings: {
    names: {
      monday: 'Munkaidő hétfőn',
      tuesday: 'Munkaidő kedden',
      wednesday: 'Munkaidő szerdán',
      thursday: 'Munkaidő csütörtökön',
      friday: 'Munkaidő pénteken',
      saturday: 'Munkaidő szombaton',
      sunday: 'Munkaidő vasárnap',
      daysOff: 'Szabadnapok',
      buffer: 'Tartalék',
      switching: 'Átállás ideje',
      leastBlock: 'Legrövidebb blokk',
      estimate: 'Szokásos becslés',
      replyTimes: 'Válaszok ideje',
      pauseAfter: 'Szünet ennyi után',
      pause: 'Szünet hossza',
    },
    purposes: {
      hours: 'Mikor dolgozol, például 9:00–12:30, 13:30–17:00. Utána nincs semmi a tervben. Üresen: szabad.',
      daysOff: 'Napok, amikor nem dolgozol: dátumok vagy mettől – meddig, vesszővel elválasztva.',
      buffer: 'A nap mekkora része marad szabadon a váratlan dolgokra. Ez enged előbb, nem a határidő.',
      switching: 'Két ügyfél munkája között, a tartalékból.',
      leastBlock: 'Egy blokk sem rövidebb, hacsak nem marad kevesebb munka.',
      estimate: 'A becslés nélküli feladatra számít.',
      replyTimes:
        'A válaszok megvárják ezeket az időpontokat, ha ettől nem késnek el: 9:00, 13:00. Üresen: amikor sorra kerülnek.',
      pauseAfter: 'Ennyi munka egyhuzamban, utána szünet. 0: nincs; 25 és 5 perc szünet a Pomodoro.',
      pause: 'Minden munkaszakasz után.',
    },
    units: {
      hours: 'időpontok',
      dates: 'dátumok',
      times: 'időpontok',
      percent: 'a nap százaléka',
      minutes: 'perc',
    },
    problems: {
      hours: unreadableSetting(
        'olyasmi, mint 9:00–12:30, 13:30–17:00 (ami éjfél utánra esik, a következő naphoz tartozik),',
      ),
      dates: unreadableSetting('vesszővel elválasztott dátumok'),
      times: unreadableSetting('olyasmi, mint 9:00, 13:00,'),
      percent: unreadableSetting('egy szám 0 és 90 között'),
      minutes: unreadableSetting('egész számú perc'),
    },
    none: 'nincs',
  },
  quadrants: { do: 'Most', plan: 'Tervezd', quick: 'Gyorsan', rest: 'Később' },
  weekdays: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'],
  fullDay: (weekday, day) => `${day}, ${weekday}`,
  units: { hour: 'óra', minute: 'perc' },
  sections: {
    planned: (time) => `tervezve: ${time}`,
    attention: 'Nézd meg',
    replies: 'Esedékes válaszok',
    checkIns: 'Ideje jelentkezni',
    reminders: 'Közeleg',
    handedOver: 'Átadva',
    notToday: 'Még nincs a tervben',
    done: 'Ma elkészült',
  },
  because: {
    tier: (tier, other) =>
      other === ''
        ? `előbb ${tier} kategória, aztán a kategória nélküliek`
        : `előbb ${tier}, aztán ${other} kategória`,
    dueFirst: (due) => `ennek a legközelebbi a határideje: ${due}`,
    listOrder: 'a lista szerint ez következik',
    alone: 'most nincs más tennivaló',
    goesOn: 'folytatás',
    overdue: 'lejárt',
    sameClient: (client) => `folytatás: ${client}`,
    sameKind: (kind) => `ugyanabból még: ${kind}`,
    appointment: 'rögzített idő',
    clash: 'rögzített idő, de az előzővel ütközik',
    reachable: (there) => (there === '' ? 'az ügyfél elérhető' : `az ügyfél elérhető: ott ${there} van`),
    replyTime: 'válaszok ideje',
    newDate: 'új határidőt egyeztess',
    ownDate: 'a saját munkád: adj neki későbbi határidőt',
    planned: (moment) => `tervezve: ${moment}`,
    deadline: (other, due, spare) =>
      `előbb, mint ${other}: ami ekkorra kell (${due}), annak ${spare === '' ? 'nincs tartaléka' : `ennyi tartaléka van: ${spare}`}`,
    waiting: (other, from) => `előbb ez jönne, de csak később kezdhető: ${other}, ${from}`,
    channel: (channel) => `itt: ${channel}`,
    moreLater: (left) => `utána még ${left}`,
    assumed: (estimate) => `feltételezve: ${estimate}`,
    latestStart: (moment) => `legkésőbbi kezdés: ${moment}`,
    drop: 'se nem sürgős, se nem fontos: kihúzod?',
    dueUnread: 'a határideje nem olvasható',
    noTimeFound: 'nincs rá időpont',
    wasAt: (moment) => `ekkor volt: ${moment}; pipáld ki, vagy adj új időt`,
    askAfter: (person) => `kérdezd meg, hogyan áll: ${person}`,
    lastContact: (days, every) => `utolsó kapcsolat ${days} napja, kapcsolattartás: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Nem fér bele minden: ami ekkorra kell (${due}), ahhoz ennyi hiányzik: ${minutes}${minutes === most ? '' : `, összesen ${most}`}.`,
    bufferUsed: (left, wanted) =>
      `A határidőknek kell a tartalék: a szabad idő ${wanted} %-a helyett ${left} % marad.`,
    callWithoutTime: (client) =>
      `Nincs olyan időpont a határidő előtt, amikor te is és ő is beszélni tud: ${client}.`,
    nextCall: (moment, there) => `A következő: ${moment}, ott ${there}.`,
    noFreeTime: 'Nem maradt munkaidő. A munkaidő és a szabadnapok a beállítások között vannak.',
  },
  couldDo: {
    workUntil: (until, closing) => `Dolgozhatsz tovább: ${closing} helyett eddig: ${until}.`,
    workMore: (minutes) => `Dolgozhatsz addig ennyivel többet, szünetben vagy este: ${minutes}.`,
    move: (appointment, moment, length) =>
      `Áttehetsz egy időpontot: ${appointment} (${moment}), ezzel ennyit nyersz: ${length}.`,
    ask: 'Kérhetsz új határidőt: a szöveg készen áll, csak másolni kell.',
  },
  askForNewDate: (task, due) =>
    `Szia, átnéztem a hetemet: nem készülök el vele olyan jól, ahogy megérdemled: ${name(task)} (határidő: ${due}). Melyik későbbi nap lenne jó neked?`,
  problems: {
    moment: unreadable('olyan nap, mint 2026-11-27, időponttal vagy anélkül,'),
    estimate: unreadable('olyan időtartam, mint 0:45, 45 perc vagy 1,5 óra,'),
    effect: unreadable('egy szám 1 és 5 között'),
    repeats: (cell, held, words) => unreadable(`ezek egyike: ${or(words)},`)(cell, held),
    timeNeeded: unreadable('egy nap időponttal'),
    unknownClient: (cell, held, clientsTab) =>
      `Nem található (${clientsTab}): ${name(held)}, ${the(cell)} cellából. A feladat kategória nélkülinek számít.`,
    zone: unreadable('olyan időzóna, mint Europe/Budapest,'),
    reachable: unreadable('olyasmi, mint 9–17,'),
    noColumn: (tab, header) => `Nem olvasható (${tab}): hiányzik ${the(name(header))} oszlop.`,
  },
  notices: {
    notedOnly: (what, item) =>
      `Feljegyeztük. Utána valami nem sikerült: ${what} Válaszd ezt: „${item}”, és látod a napot, ahogy van.`,
    planned: (n, tab) => `${blocks(n)} van itt: ${tab}.`,
    tasksMade: (tab) =>
      `Elkészült a lap: ${tab}. Írd fel, mi a teendő, ügyféllel, határidővel és becsléssel, aztán tervezz újra.`,
    nothingToPlan: (tab) => `Nincs mit tervezni, nincs nyitott feladat itt: ${tab}.`,
    noTasks: (tab) => `Nincs feladatlap (${tab}). Az oszlopai: Feladat, Ügyfél, Határidő, Becslés és Kész.`,
    doesNotFit: (minutes) => `Nem fér bele minden: hiányzik ${minutes}.`,
    moreToMend: (more) => `Még ${more} cellát nézz meg.`,
    beingEdited: (tab) => `Valaki épp szerkeszti: ${tab}. Semmi sem változott; próbáld újra kicsit később.`,
    selectClient: (clientsTab) => `Előbb jelöld ki egy ügyfél sorát itt: ${clientsTab}.`,
    stepsMade: (tab, item) =>
      `Elkészült a lap egy javaslattal: ${tab}. Alakítsd magadra, aztán jelöld ki újra az ügyfél sorát, és válaszd ezt: „${item}”.`,
    started: (client, n, tab) => `${n} lépés került ide: ${tab}. Ügyfél: ${name(client)}.`,
    alreadyStarted: (client, tab) => `Már minden lépés itt van: ${tab}. Ügyfél: ${name(client)}.`,
  },
  todayView: {
    now: 'Most',
    next: 'Utána',
    nothing: 'Nincs nyitott feladat. Vegyél fel egyet, vagy írd be a feladatok lapjára.',
    add: 'Gyors felvétel',
    task: 'Feladat felvétele',
    reply: 'Megválaszolandó üzenet',
    contacted: 'Ma jelentkeztem',
    dueExample: 'holnap 14:00',
  },
  calendar: {
    title: 'A terv naptárfájlként',
    intro:
      'A Google Naptár, az Outlook és az Apple naptára ezeket a fájlokat importálja: a Google Naptárban a Beállítások, Importálás alatt. Minden bejegyzés privát. Ha újratervezel, és újra importálod őket, átkerülnek az új helyükre.',
    day: (n) => `A nap mentése (${blocks(n)})`,
    week: (n) => `Öt nap mentése (${blocks(n)})`,
  },
  weekly: {
    title: (client) => `Heti összefoglaló: ${client}`,
    intro:
      'Olvasd el, írd át, amit szeretnél, és másold ki. Nincs benne szó kategóriáról, értékelésről vagy megjegyzésről.',
    hello: 'Szia,',
    done: 'Ezen a héten elkészült:',
    nothingDone: 'Ezen a héten nem zárult le semmi.',
    next: 'Ami következik:',
    nothingNext: 'Jelenleg nincs semmi tervben.',
    hours: (used) => `Órák ebben a hónapban: ${used}`,
    hoursOf: (used, agreed, left) => `Órák ebben a hónapban: ${used}, a keret ${agreed}, marad ${left}`,
    hoursOver: (used, agreed, over) =>
      `Órák ebben a hónapban: ${used}, a keret ${agreed}, ${over} a kereten felül`,
    needed: 'Amire tőled van szükségem:',
    bye: 'Üdvözlettel',
    copy: 'Másolás',
    copied: 'Kimásolva.',
    close: 'Bezárás',
  },
  share: {
    title: 'Megosztható lap készítése',
    intro:
      'Pipáld ki azokat az oszlopokat, amelyeket mások láthatnak. Egy új lapra kerülnek az értékeik képletek nélkül, így semmi sem vezet vissza a többihez.',
    isPrivate: 'bizalmas',
    make: 'Lap készítése',
    cancel: 'Mégse',
    working: 'Készül a lap…',
    tabName: (day) => `Megosztásra ${day}`,
    done: (tab) =>
      `Elkészült ez a lap: „${tab}”. Külön fájlként oszd meg: aki ezt a táblázatot láthatja, mindent lát benne.`,
    nothingChosen: 'Pipálj ki legalább egy oszlopot.',
  },
};
