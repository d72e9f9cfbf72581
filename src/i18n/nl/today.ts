/** Dutch: the tabs Tasks, Today and Steps, and planning. */
import { LISTS } from '../lists';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.nl;

const unreadable =
  (needed: string) =>
  (cell: string, held: string): string =>
    `Niet te lezen: ${held === '' ? `${cell} is leeg` : `in ${cell} staat “${held}”`}, daar hoort ${needed}.`;

const unreadableSetting =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Niet te lezen: in ${cell} staat “${held}”, daar hoort ${needed}. Tot die tijd geldt de standaard: ${byDefault}.`;

const blocks = (n: number): string => `${n} ${n === 1 ? 'blok' : 'blokken'}`;

export const todayNl: TodayTexts = {
  taskHeaders: {
    done: 'Gedaan',
    task: 'Taak',
    client: 'Klant',
    due: 'Uiterlijk',
    estimate: 'Schatting',
    effect: 'Effect',
    kind: 'Soort werk',
    notBefore: 'Niet vóór',
    at: 'Om',
    repeats: 'Herhaling',
    handedTo: 'Overgedragen aan',
    checkOn: 'Navragen op',
    link: 'Link',
    doneOn: 'Gedaan op',
    source: 'Bron',
  },
  taskNotes: {
    done: 'Vink af wat klaar is. Een taak die zich herhaalt, komt als nieuwe rij terug.',
    client: 'Zoals in je klantenlijst. Leeg: je eigen werk.',
    due: 'Een dag, of een dag met een tijd. “2026-11-27 9 uur hun tijd” telt volgens de klok van de klant. Alleen een dag betekent: voor het eind van je werkdag.',
    estimate: 'Hoelang het duurt: 0:45, 45 min of 1,5 uur. Leeg: de schatting op het tabblad “Instellingen”.',
    effect: 'Wat het doet voor het doel van de klant, van 1 tot 5. Vanaf 4 is het belangrijk.',
    kind: 'Bijvoorbeeld antwoord, bellen, schrijven of ontwerpen: gelijk werk komt bij elkaar. Een antwoord moet er binnen de antwoordtijd van de categorie zijn; een belafspraak komt op een tijd waarop de klant bereikbaar is.',
    notBefore: 'De vroegste dag of tijd. Bij een antwoord: wanneer het bericht kwam.',
    at: 'Een vaste tijd: een afspraak.',
    handedTo: 'Wie het in jouw plaats doet. Dan wordt het niet ingepland.',
    checkOn: 'De dag waarop je vraagt hoe het gaat.',
    link: 'Een briefing of een handleiding.',
    doneOn: 'Wordt ingevuld zodra het vinkje is gezien.',
  },
  todayHeaders: {
    done: 'Gedaan',
    from: 'Van',
    to: 'Tot',
    what: 'Wat',
    client: 'Klant',
    tier: 'Categorie',
    quadrant: 'Vak',
    due: 'Uiterlijk',
    because: 'Waarom',
  },
  stepHeaders: {
    step: 'Stap',
    daysAfterStart: 'Dagen na de start',
    estimate: 'Schatting',
    link: 'Link',
  },
  stepNotes: {
    step: 'Wat je voor elke nieuwe klant doet. Wijzig, voeg toe en verwijder rijen zoals je wilt.',
    daysAfterStart: 'Zoveel dagen na de dag waarop je begint moet het klaar zijn.',
  },
  clientColumns: {
    timeZone: 'Tijdzone',
    reachable: 'Bereikbaar',
    channel: 'Kanaal',
    language: 'Taal',
    contractUntil: 'Contract tot',
    noticeDays: 'Opzegtermijn in dagen',
    paymentTerms: 'Betaaltermijn in dagen',
    retainerHours: 'Strippenkaarturen',
    askedForFeedback: 'Om feedback gevraagd',
    satisfaction: 'Tevredenheid volgens enquête',
  },
  steps: {
    contract: 'Contract sturen en laten tekenen',
    deposit: 'Aanbetaling factureren',
    questions: 'Eerste vragen sturen en de antwoorden lezen',
    access: 'Toegang krijgen via een wachtwoordmanager, niet meer dan nodig',
    folder: 'Gedeelde map aanmaken',
    kickoff: 'Startgesprek',
    channel: 'Kanaal, antwoordtijd en één persoon die akkoord geeft afspreken',
    firstDeadline: 'Eerste deadline afspreken',
  },
  settings: {
    names: {
      monday: 'Werktijd maandag',
      tuesday: 'Werktijd dinsdag',
      wednesday: 'Werktijd woensdag',
      thursday: 'Werktijd donderdag',
      friday: 'Werktijd vrijdag',
      saturday: 'Werktijd zaterdag',
      sunday: 'Werktijd zondag',
      daysOff: 'Vrije dagen',
      buffer: 'Speling',
      switching: 'Tijd om te wisselen',
      leastBlock: 'Kortste blok',
      estimate: 'Gewone schatting',
      replyTimes: 'Tijden voor antwoorden',
      pauseAfter: 'Pauze na',
      pause: 'Lengte van een pauze',
    },
    purposes: {
      hours: 'Wanneer je werkt, zoals 9:00–12:30, 13:30–17:00. Daarna wordt niets gepland. Leeg: vrij.',
      daysOff: 'Dagen waarop je niet werkt: datums, of van – tot, met komma’s ertussen.',
      buffer:
        'Hoeveel van de dag vrij blijft voor wat ertussen komt. De speling wijkt eerder dan een deadline.',
      switching: 'Tussen het werk voor twee klanten, uit de speling.',
      leastBlock: 'Geen blok is korter, tenzij er minder te doen is.',
      estimate: 'Telt voor een taak zonder schatting.',
      replyTimes:
        'Antwoorden wachten op deze tijden, als ze daardoor niet te laat komen: 9:00, 13:00. Leeg: wanneer ze aan de beurt zijn.',
      pauseAfter: 'Zo lang achter elkaar werken, dan een pauze. 0: geen; 25 met pauzes van 5 is Pomodoro.',
      pause: 'Na elk stuk werk.',
    },
    units: {
      hours: 'tijden',
      dates: 'datums',
      times: 'tijden',
      percent: 'procent van de dag',
      minutes: 'minuten',
    },
    problems: {
      hours: unreadableSetting(
        'iets als 9:00–12:30, 13:30–17:00 (wat na middernacht valt, hoort bij de volgende dag)',
      ),
      dates: unreadableSetting('een lijst datums met komma’s ertussen'),
      times: unreadableSetting('iets als 9:00, 13:00'),
      percent: unreadableSetting('een getal van 0 tot 90'),
      minutes: unreadableSetting('een aantal hele minuten'),
    },
    none: 'geen',
  },
  quadrants: { do: 'Doen', plan: 'Plannen', quick: 'Snel', rest: 'Later' },
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  fullDay: (weekday, day) => `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day}`,
  units: { hour: 'u', minute: 'min' },
  sections: {
    planned: (time) => `gepland om ${time}`,
    attention: 'Vraagt aandacht',
    replies: 'Te beantwoorden',
    checkIns: 'Tijd om contact op te nemen',
    reminders: 'Komt eraan',
    handedOver: 'Overgedragen',
    notToday: 'Nog niet ingepland',
    done: 'Vandaag gedaan',
  },
  because: {
    tier: (tier, other) =>
      `categorie ${tier} gaat vóór ${other === '' ? 'werk zonder categorie' : `categorie ${other}`}`,
    dueFirst: (due) => `moet het eerst klaar zijn: ${due}`,
    listOrder: 'de volgende op de lijst',
    alone: 'er is nu niets anders te doen',
    goesOn: 'gaat verder',
    overdue: 'te laat',
    sameClient: (client) => `verder met ${client}`,
    sameKind: (kind) => `meer van hetzelfde: ${kind}`,
    appointment: 'vaste tijd',
    clash: 'vaste tijd, maar overlapt de vorige',
    reachable: (there) =>
      there === '' ? 'de klant is bereikbaar' : `de klant is bereikbaar: het is daar ${there}`,
    replyTime: 'tijd voor antwoorden',
    newDate: 'nieuwe datum afspreken',
    ownDate: 'je eigen werk: geef het een latere datum',
    planned: (moment) => `gepland: ${moment}`,
    deadline: (other, due, spare) =>
      `vóór ${other}: wat uiterlijk ${due} klaar moet zijn, heeft ${spare === '' ? 'geen' : `nog ${spare}`} speling`,
    waiting: (other, from) => `${other} zou eerst komen, maar niet vóór ${from}`,
    channel: (channel) => `contact via ${channel}`,
    moreLater: (left) => `daarna nog ${left}`,
    assumed: (estimate) => `${estimate} aangenomen`,
    latestStart: (moment) => `uiterlijk beginnen: ${moment}`,
    drop: 'niet dringend en niet belangrijk: schrappen?',
    dueUnread: 'de uiterste datum is niet te lezen',
    noTimeFound: 'geen tijd gevonden',
    wasAt: (moment) => `was gepland voor ${moment}: vink af of geef een andere tijd`,
    askAfter: (person) => `navragen bij ${person}`,
    lastContact: (days, every) =>
      `laatste contact ${days} ${days === 1 ? 'dag' : 'dagen'} geleden, contact houden: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Niet alles past: voor wat uiterlijk ${due} klaar moet zijn, kom je ${minutes} tekort${minutes === most ? '' : `, in totaal ${most}`}.`,
    bufferUsed: (left, wanted) =>
      `De deadlines hebben de speling nodig: in plaats van de gewenste ${wanted}% blijft ${left}% van de dag vrij.`,
    callWithoutTime: (client) =>
      `Er is geen tijd gevonden waarop jij en ${client} elkaar op tijd kunnen spreken.`,
    nextCall: (moment, there) => `De volgende: ${moment}, daar ${there}.`,
    noFreeTime: 'Er is geen werktijd over. Werktijden en vrije dagen staan op het tabblad “Instellingen”.',
  },
  couldDo: {
    workUntil: (until, closing) => `Je kunt tot ${until} werken in plaats van tot ${closing}.`,
    workMore: (minutes) => `Je kunt tot dan ${minutes} meer werken, in een pauze of ’s avonds.`,
    move: (appointment, moment, length) =>
      `Je kunt ${appointment} (${moment}) verzetten: dat levert ${length} op.`,
    ask: 'Je kunt om een nieuwe datum vragen: de tekst is klaar om te kopiëren.',
  },
  askForNewDate: (task, due) =>
    `Hallo, ik heb naar mijn week gekeken: ik krijg ${name(task)} (uiterlijk ${due}) voor die tijd niet zo goed af als het moet worden. Welke latere datum komt uit?`,
  problems: {
    moment: unreadable('een dag met jaartal, zoals 2026-11-27, met of zonder tijd'),
    estimate: unreadable('een duur zoals 0:45, 45 min of 1,5 uur'),
    effect: unreadable('een getal van 1 tot 5'),
    repeats: (cell, held, words) => unreadable(`een van ${or(words)}`)(cell, held),
    timeNeeded: unreadable('een dag met een tijd'),
    unknownClient: (cell, held, clientsTab) =>
      `${name(held)} in ${cell} staat niet op het tabblad “${clientsTab}”: de taak telt als een taak zonder categorie.`,
    zone: unreadable('een tijdzone zoals Europe/Amsterdam'),
    reachable: unreadable('iets als 9–17'),
  },
  notices: {
    notedOnly: (what, item) =>
      `Het is genoteerd. Daarna ging er iets mis: ${what} Kies “${item}” om de dag te zien zoals hij is.`,
    planned: (n, tab) => `${blocks(n)} op het tabblad “${tab}”.`,
    tasksMade: (tab) =>
      `Het tabblad ${name(tab)} is er nu: schrijf op wat er te doen is, met klant, uiterste datum en schatting, en plan dan opnieuw.`,
    nothingToPlan: (tab) => `Niets te plannen: op het tabblad “${tab}” staat geen open taak.`,
    noTasks: (tab) =>
      `Er is geen tabblad ${name(tab)} met taken: de kolommen zijn Taak, Klant, Uiterlijk, Schatting en Gedaan.`,
    doesNotFit: (minutes) => `Niet alles past: je komt ${minutes} tekort.`,
    moreToMend: (more) => `Nog ${more} ${more === 1 ? 'cel vraagt' : 'cellen vragen'} aandacht.`,
    beingEdited: (tab) =>
      `Er wordt aan het tabblad “${tab}” gewerkt. Er is niets gewijzigd; probeer het zo nog eens.`,
    selectClient: (clientsTab) => `Selecteer eerst de rij van een klant op het tabblad “${clientsTab}”.`,
    stepsMade: (tab, item) =>
      `Het tabblad ${name(tab)} is er nu, met een voorstel. Pas het aan, selecteer daarna de rij van de klant weer en kies “${item}”.`,
    started: (client, n, tab) =>
      `${n} ${n === 1 ? 'stap' : 'stappen'} voor ${name(client)} ${n === 1 ? 'staat' : 'staan'} nu op het tabblad “${tab}”.`,
    alreadyStarted: (client, tab) => `Alle stappen voor ${name(client)} staan al op het tabblad “${tab}”.`,
  },
  todayView: {
    now: 'Nu',
    next: 'Daarna',
    nothing: 'Geen open taak. Voeg er een toe, of typ hem op het tabblad met taken.',
    add: 'Snel toevoegen',
    task: 'Taak toevoegen',
    reply: 'Bericht om te beantwoorden',
    contacted: 'Vandaag contact gehad',
    dueExample: 'morgen 14:00',
  },
  calendar: {
    title: 'Planning als agendabestand',
    intro:
      'Google Agenda, Outlook en de agenda van Apple importeren deze bestanden: in Google Agenda onder Instellingen, Importeren. Alle afspraken zijn privé; plan je opnieuw en importeer je weer, dan schuiven ze naar hun nieuwe plek.',
    day: (n) => `De dag opslaan (${blocks(n)})`,
    week: (n) => `Vijf dagen opslaan (${blocks(n)})`,
  },
  weekly: {
    title: (client) => `Weekbericht voor ${client}`,
    intro:
      'Lees het, wijzig wat je wilt en kopieer het. Er staat niets in over categorieën, beoordelingen of opmerkingen.',
    hello: 'Hallo,',
    done: 'Deze week gedaan:',
    nothingDone: 'Deze week is er niets afgerond.',
    next: 'Hierna:',
    nothingNext: 'Op dit moment staat er niets gepland.',
    hours: (used) => `Uren deze maand: ${used}`,
    hoursOf: (used, agreed, left) => `Uren deze maand: ${used} van ${agreed}, ${left} over`,
    hoursOver: (used, agreed, over) => `Uren deze maand: ${used} van ${agreed}, ${over} meer dan afgesproken`,
    needed: 'Wat ik nog nodig heb:',
    bye: 'Met vriendelijke groet',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    close: 'Sluiten',
  },
  share: {
    title: 'Tabblad om te delen maken',
    intro:
      'Vink de kolommen aan die anderen mogen zien. Een nieuw tabblad krijgt hun waarden zonder formules, zodat niets naar de rest terugleidt.',
    isPrivate: 'vertrouwelijk',
    make: 'Tabblad maken',
    cancel: 'Annuleren',
    working: 'Het tabblad wordt gemaakt…',
    tabName: (day) => `Om te delen ${day}`,
    done: (tab) =>
      `Het tabblad “${tab}” is er. Deel het als apart bestand: wie deze spreadsheet mag zien, ziet alles.`,
    nothingChosen: 'Vink minstens één kolom aan.',
  },
};
