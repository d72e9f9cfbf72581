/** Hungarian: the tabs Tasks, Today and Steps, and planning. Names that come from cells never get a suffix. */
import { LISTS } from '../lists';
import { quotedThe, the, upper } from './article';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.hu;

const unreadable =
  (needed: string) =>
  (cell: string, held: string): string =>
    `${upper(the(cell))} cella nem értelmezhető: ${held === '' ? 'üres' : `„${held}” áll benne`}, pedig ez kellene: ${needed}.`;

const unreadableSetting =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `${upper(the(cell))} cella nem értelmezhető: „${held}” áll benne, pedig ez kellene: ${needed}. Addig az alapérték számít: ${byDefault}.`;

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
    due: 'Egy nap, vagy egy nap és egy időpont. „2026-11-27 9 óra helyi idő szerint” az ügyfél órája szerint értendő. A nap időpont nélkül a munkanap végét jelenti.',
    estimate: 'Mennyi ideig tart: 0:45, 45 perc vagy 1,5 óra. Üresen: a beállított becslés.',
    effect: 'Mennyit tesz hozzá az ügyfél céljához, 1-től 5-ig. 4-től számít fontosnak.',
    kind: 'Például válasz, hívás, írás vagy tervezés: a hasonló feladatok egymás mellé kerülnek. A válasz a kategória válaszideje szerint esedékes; a hívás akkorra kerül, amikor az ügyfél elérhető.',
    notBefore: 'A legkorábbi nap vagy időpont. Válasznál: mikor jött az üzenet.',
    at: 'Kötött időpont: amit megbeszéltetek.',
    handedTo: 'Aki helyetted elvégzi. Ilyenkor nem kerül a tervbe.',
    checkOn: 'Az a nap, amikor megkérdezed, hogyan áll.',
    link: 'Feladatleírás vagy útmutató.',
    doneOn: 'Magától töltődik ki, amikor észrevesszük a pipát.',
  },
  todayHeaders: {
    done: 'Kész',
    from: 'Mettől',
    to: 'Meddig',
    what: 'Teendő',
    client: 'Ügyfél',
    tier: 'Kategória',
    quadrant: 'Prioritás',
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
    access: 'Hozzáférések jelszókezelőn át, csak ami szükséges',
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
      buffer: 'Időtartalék',
      switching: 'Átállás ideje',
      leastBlock: 'Legrövidebb blokk',
      estimate: 'Szokásos becslés',
      replyTimes: 'Válaszok ideje',
      pauseAfter: 'Szünet ennyi munka után',
      pause: 'Szünet hossza',
    },
    purposes: {
      hours:
        'Mikor dolgozol, például 9:00–12:30, 13:30–17:00. Ezen kívülre nem kerül semmi. Üresen: szabadnap.',
      daysOff: 'Napok, amikor nem dolgozol: dátumok vagy mettől – meddig, vesszővel elválasztva.',
      buffer:
        'A nap mekkora része marad szabadon a váratlan dolgokra. Előbb ez fogy el, és csak azután csúszik határidő.',
      switching: 'Két ügyfél munkája között, a tartalékból.',
      leastBlock: 'Ennél rövidebb blokk csak akkor van, ha már kevesebb munka maradt.',
      estimate: 'A becslés nélküli feladatokra érvényes.',
      replyTimes:
        'A válaszok megvárják ezeket az időpontokat, ha ettől nem késnek el: 9:00, 13:00. Üresen: amikor sorra kerülnek.',
      pauseAfter:
        'Ennyi munka egyhuzamban, utána szünet. 0: nincs szünet; 25 perc munka és 5 perc szünet a Pomodoro.',
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
        'időszakok, például 9:00–12:30, 13:30–17:00 (ami éjfél utánra esik, a következő naphoz tartozik)',
      ),
      dates: unreadableSetting('vesszővel elválasztott dátumok'),
      times: unreadableSetting('időpontok, például 9:00, 13:00'),
      percent: unreadableSetting('0 és 90 közötti szám'),
      minutes: unreadableSetting('a percek száma (egész szám)'),
    },
    none: 'nincs',
  },
  quadrants: { do: 'Most', plan: 'Tervezd be', quick: 'Gyorsan', rest: 'Később' },
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
    sameKind: (kind) => `még ugyanebből: ${kind}`,
    appointment: 'kötött időpont',
    clash: 'kötött időpont, de az előzővel ütközik',
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
    noTimeFound: 'nem találtunk rá időpontot',
    wasAt: (moment) => `ekkor volt: ${moment}; pipáld ki, vagy adj új időt`,
    askAfter: (person) => `kérdezd meg, hogyan áll: ${person}`,
    lastContact: (days, every) => `utolsó kapcsolat ${days} napja, kapcsolattartás: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Nem fér bele minden: ami ekkorra kell (${due}), ahhoz ennyi hiányzik: ${minutes}${minutes === most ? '' : `, összesen ${most}`}.`,
    bufferUsed: (left, wanted) =>
      `A határidőknek kell a tartalék: a nap ${wanted}%-a helyett csak ${left}%-a marad szabad.`,
    callWithoutTime: (client) =>
      `Nincs olyan időpont a határidő előtt, amikor te is ráérsz, és ő is elérhető: ${client}.`,
    nextCall: (moment, there) => `A következő: ${moment}, ott ${there}.`,
    noFreeTime: 'Nem maradt munkaidő. A munkaidő és a szabadnapok a beállítások között vannak.',
  },
  couldDo: {
    workUntil: (until, closing) => `Dolgozhatsz tovább is: ${closing} helyett eddig: ${until}.`,
    workMore: (minutes) => `Dolgozhatsz addig ennyivel többet, szünetben vagy este: ${minutes}.`,
    move: (appointment, moment, length) =>
      `Áttehetsz egy időpontot: ${appointment} (${moment}), ezzel ennyit nyersz: ${length}.`,
    ask: 'Kérhetsz új határidőt: a szöveg készen áll, csak másolni kell.',
  },
  askForNewDate: (task, due) =>
    `Szia! Átnéztem a hetemet, és határidőre nem tudom olyan jól elkészíteni, ahogy megérdemled: ${name(task)} (határidő: ${due}). Melyik későbbi nap lenne jó neked?`,
  problems: {
    moment: unreadable('nap évszámmal, például 2026-11-27, időponttal vagy anélkül'),
    estimate: unreadable('időtartam, például 0:45, 45 perc vagy 1,5 óra'),
    effect: unreadable('1 és 5 közötti szám'),
    repeats: (cell, held, words) => unreadable(or(words))(cell, held),
    timeNeeded: unreadable('nap időponttal'),
    unknownClient: (cell, held, clientsTab) =>
      `${upper(quotedThe(clientsTab))} lapon nincs ilyen ügyfél: ${name(held)} (${cell}). A feladat kategória nélkülinek számít.`,
    zone: unreadable('időzóna, például Europe/Budapest'),
    reachable: unreadable('időszak, például 9–17'),
  },
  notices: {
    notedOnly: (what, item) =>
      `Feljegyeztük. Utána valami nem sikerült: ${what} Válaszd ezt: „${item}”, és látod a napot, ahogy van.`,
    planned: (n, tab) => `${upper(quotedThe(tab))} lapon ${blocks(n)} van.`,
    tasksMade: (tab) =>
      `Elkészült ${quotedThe(tab)} lap. Írd fel, mi a teendő, ügyféllel, határidővel és becsléssel, aztán tervezz újra.`,
    nothingToPlan: (tab) => `Nincs mit tervezni: ${quotedThe(tab)} lapon nincs nyitott feladat.`,
    noTasks: (tab) =>
      `Hiányzik ${quotedThe(tab)} lap. Az oszlopai: Feladat, Ügyfél, Határidő, Becslés és Kész.`,
    doesNotFit: (minutes) => `Nem fér bele minden: hiányzik ${minutes}.`,
    moreToMend: (more) => `Még ${more} cellát nézz meg.`,
    beingEdited: (tab) =>
      `Valaki éppen szerkeszti ${quotedThe(tab)} lapot. Semmi sem változott; próbáld újra egy kicsit később.`,
    selectClient: (clientsTab) => `Előbb jelöld ki egy ügyfél sorát ${quotedThe(clientsTab)} lapon.`,
    stepsMade: (tab, item) =>
      `Elkészült ${quotedThe(tab)} lap, rajta egy javaslattal. Szabd magadra, aztán jelöld ki újra az ügyfél sorát, és válaszd ezt: „${item}”.`,
    started: (client, n, tab) => `${upper(quotedThe(tab))} lapra ${n} lépés került. Ügyfél: ${name(client)}.`,
    alreadyStarted: (client, tab) =>
      `${upper(quotedThe(tab))} lapon már minden lépés ott van. Ügyfél: ${name(client)}.`,
  },
  todayView: {
    now: 'Most',
    next: 'Utána',
    nothing: 'Nincs nyitott feladat. Vegyél fel egyet itt, vagy írd be a feladatok lapjára.',
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
    hello: 'Szia!',
    done: 'Ezen a héten elkészült:',
    nothingDone: 'Ezen a héten nem készült el semmi.',
    next: 'Ami következik:',
    nothingNext: 'Jelenleg semmi sincs tervbe véve.',
    hours: (used) => `Órák ebben a hónapban: ${used}`,
    hoursOf: (used, agreed, left) => `Órák ebben a hónapban: ${used}, a keret ${agreed}, még ${left} maradt`,
    hoursOver: (used, agreed, over) =>
      `Órák ebben a hónapban: ${used}, a keret ${agreed}, ${over} a kereten felül`,
    needed: 'Amire tőled van szükségem:',
    bye: 'Üdv',
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
