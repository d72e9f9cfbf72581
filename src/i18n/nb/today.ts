/** Norwegian: the tabs Tasks, Today and Steps, and planning. */
import { LISTS } from '../lists';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.nb;

const unreadable =
  (needed: string) =>
  (cell: string, held: string): string =>
    `Kan ikke lese ${cell}: ${held === '' ? 'der er det tomt' : `der står «${held}»`}, men det må være ${needed}.`;

const unreadableSetting =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Kan ikke lese ${cell}: der står «${held}», men det må være ${needed}. Inntil videre gjelder standarden: ${byDefault}.`;

const blocks = (n: number): string => `${n} ${n === 1 ? 'blokk' : 'blokker'}`;

export const todayNb: TodayTexts = {
  taskHeaders: {
    done: 'Ferdig',
    task: 'Oppgave',
    client: 'Kunde',
    due: 'Frist',
    estimate: 'Anslag',
    effect: 'Virkning',
    kind: 'Type arbeid',
    notBefore: 'Ikke før',
    at: 'Kl.',
    repeats: 'Gjentas',
    handedTo: 'Gitt til',
    checkOn: 'Følg opp',
    link: 'Lenke',
    doneOn: 'Ferdig den',
    source: 'Kilde',
  },
  taskNotes: {
    done: 'Kryss av det som er ferdig. En oppgave som gjentas, kommer igjen som ny linje.',
    client: 'Slik det står i kundelisten. Tomt: ditt eget arbeid.',
    due: 'En dag, eller en dag og et klokkeslett. «2026-11-27 kl. 9 deres tid» gjelder etter kundens klokke. Bare en dag betyr innen arbeidsdagens slutt.',
    estimate: 'Hvor lang tid det tar: 0:45, 45 min eller 1,5 t. Tomt: anslaget fra innstillingene.',
    effect: 'Hvor mye det betyr for kundens mål, fra 1 til 5. Fra og med 4 er det viktig.',
    kind: 'For eksempel svar, samtale, skriving eller design: likt arbeid samles. Et svar har frist etter svartiden i kategorien; en samtale legges når kunden kan nås.',
    notBefore: 'Tidligste dag eller klokkeslett. For et svar: når meldingen kom.',
    at: 'Et fast tidspunkt: en avtale.',
    handedTo: 'Den som gjør det i stedet for deg. Da planlegges det ikke.',
    checkOn: 'Dagen da du spør hvordan det går.',
    link: 'En oppdragsbeskrivelse eller en veiledning.',
    doneOn: 'Fylles ut av seg selv når krysset blir oppdaget.',
  },
  todayHeaders: {
    done: 'Ferdig',
    from: 'Fra',
    to: 'Til',
    what: 'Hva',
    client: 'Kunde',
    tier: 'Kategori',
    quadrant: 'Prioritet',
    due: 'Frist',
    because: 'Hvorfor',
  },
  stepHeaders: {
    step: 'Steg',
    daysAfterStart: 'Dager etter start',
    estimate: 'Anslag',
    link: 'Lenke',
  },
  stepNotes: {
    step: 'Det som gjøres for hver ny kunde. Endre, legg til og slett linjer som du vil.',
    daysAfterStart: 'Frist så mange dager etter dagen du starter.',
  },
  clientColumns: {
    timeZone: 'Tidssone',
    reachable: 'Kan nås',
    channel: 'Kanal',
    language: 'Språk',
    contractUntil: 'Kontrakt til',
    noticeDays: 'Oppsigelse i dager',
    paymentTerms: 'Betalingsfrist i dager',
    retainerHours: 'Timer i timebanken',
    askedForFeedback: 'Spurt om tilbakemelding',
    satisfaction: 'Tilfredshet i undersøkelsen',
  },
  steps: {
    contract: 'Send kontrakten og få den signert',
    deposit: 'Fakturer forskuddet',
    questions: 'Send de første spørsmålene og les svarene',
    access: 'Få tilganger gjennom en passordbehandler, ikke flere enn nødvendig',
    folder: 'Lag en felles mappe',
    kickoff: 'Oppstartsmøte',
    channel: 'Avtal kanal, svartid og én person som godkjenner',
    firstDeadline: 'Avtal den første fristen',
  },
  settings: {
    names: {
      monday: 'Arbeidstid mandag',
      tuesday: 'Arbeidstid tirsdag',
      wednesday: 'Arbeidstid onsdag',
      thursday: 'Arbeidstid torsdag',
      friday: 'Arbeidstid fredag',
      saturday: 'Arbeidstid lørdag',
      sunday: 'Arbeidstid søndag',
      daysOff: 'Fridager',
      buffer: 'Luft',
      switching: 'Omstillingstid',
      leastBlock: 'Korteste blokk',
      estimate: 'Vanlig anslag',
      replyTimes: 'Faste tider for svar',
      pauseAfter: 'Pause etter',
      pause: 'Lengden på en pause',
    },
    purposes: {
      hours:
        'Når du arbeider, for eksempel 9:00–12:30, 13:30–17:00. Etter det planlegges ingenting. Tomt: fri.',
      daysOff: 'Dager du ikke arbeider: datoer, eller fra – til, med komma imellom.',
      buffer: 'Hvor mye av dagen som står fritt til det som dukker opp. Luften viker før en frist gjør det.',
      switching: 'Mellom arbeid for to kunder, tatt fra luften.',
      leastBlock: 'Ingen blokk er kortere, med mindre det er mindre arbeid igjen.',
      estimate: 'Gjelder for en oppgave uten anslag.',
      replyTimes:
        'Svar venter til disse tidene, så sant de ikke blir forsinket av det: 9:00, 13:00. Tomt: når turen kommer.',
      pauseAfter:
        'Så lenge arbeider du i ett strekk før en pause. 0: ingen pause; 25 med pauser på 5 er Pomodoro.',
      pause: 'Etter hver arbeidsøkt.',
    },
    units: {
      hours: 'klokkeslett',
      dates: 'datoer',
      times: 'klokkeslett',
      percent: 'prosent av dagen',
      minutes: 'minutter',
    },
    problems: {
      hours: unreadableSetting(
        'noe som 9:00–12:30, 13:30–17:00 (det som er etter midnatt, hører til neste dag)',
      ),
      dates: unreadableSetting('datoer med komma imellom'),
      times: unreadableSetting('noe som 9:00, 13:00'),
      percent: unreadableSetting('et tall fra 0 til 90'),
      minutes: unreadableSetting('et helt antall minutter'),
    },
    none: 'ingen',
  },
  quadrants: { do: 'Gjør', plan: 'Planlegg', quick: 'Raskt', rest: 'Senere' },
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  fullDay: (weekday, day) => `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day}`,
  units: { hour: 't', minute: 'min' },
  sections: {
    planned: (time) => `planlagt kl. ${time}`,
    attention: 'Se på dette',
    replies: 'Svar som venter',
    checkIns: 'På tide å ta kontakt',
    reminders: 'Snart',
    handedOver: 'Gitt videre',
    notToday: 'Ikke planlagt ennå',
    done: 'Ferdig i dag',
  },
  because: {
    tier: (tier, other) =>
      `kategori ${tier} går foran ${other === '' ? 'arbeid uten kategori' : `kategori ${other}`}`,
    dueFirst: (due) => `har den nærmeste fristen: ${due}`,
    listOrder: 'neste på listen',
    alone: 'ingenting annet å gjøre nå',
    goesOn: 'fortsetter',
    overdue: 'over fristen',
    sameClient: (client) => `videre med ${client}`,
    sameKind: (kind) => `mer av det samme: ${kind}`,
    appointment: 'fast tid',
    clash: 'fast tid, men overlapper den forrige',
    reachable: (there) => (there === '' ? 'kunden kan nås' : `kunden kan nås: der er klokken ${there}`),
    replyTime: 'tid for svar',
    newDate: 'avtal en ny frist',
    ownDate: 'ditt eget arbeid: gi det en senere frist',
    planned: (moment) => `planlagt: ${moment}`,
    deadline: (other, due, spare) =>
      `før ${other}: det som har frist ${due}, har ${spare || 'ingenting'} å gå på`,
    waiting: (other, from) => `${other} ville kommet først, men ikke før ${from}`,
    channel: (channel) => `på ${channel}`,
    moreLater: (left) => `${left} igjen etterpå`,
    assumed: (estimate) => `antatt ${estimate}`,
    latestStart: (moment) => `start senest ${moment}`,
    drop: 'verken haster eller er viktig: stryke den?',
    dueUnread: 'fristen kan ikke leses',
    noTimeFound: 'fant ikke noe tidspunkt',
    wasAt: (moment) => `var planlagt ${moment}: kryss av, eller gi en ny tid`,
    askAfter: (person) => `spør ${person} hvordan det går`,
    lastContact: (days, every) =>
      `siste kontakt for ${days} ${days === 1 ? 'dag' : 'dager'} siden, ta kontakt: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Ikke alt får plass: for det som har frist ${due}, mangler ${minutes}${minutes === most ? '' : `, til sammen ${most}`}.`,
    bufferUsed: (left, wanted) =>
      `Fristene trenger luften: bare ${left} % av dagen blir stående fri, i stedet for ${wanted} %.`,
    callWithoutTime: (client) => `Fant ikke noe tidspunkt før fristen da både du og ${client} kan snakke.`,
    nextCall: (moment, there) => `Neste mulighet: ${moment}, ${there} hos kunden.`,
    noFreeTime: 'Det er ingen arbeidstid igjen. Arbeidstid og fridager står i fanen «Innstillinger».',
  },
  couldDo: {
    workUntil: (until, closing) => `Du kan jobbe til ${until} i stedet for til ${closing}.`,
    workMore: (minutes) => `Du kan jobbe ${minutes} mer innen da, i en pause eller om kvelden.`,
    move: (appointment, moment, length) => `Du kan flytte ${appointment} (${moment}): det gir ${length}.`,
    ask: 'Du kan be om en ny frist: teksten er klar til å kopieres.',
  },
  askForNewDate: (task, due) =>
    `Hei! Jeg har sett gjennom uken min og rekker ikke å gjøre ferdig ${name(task)} (frist ${due}) så godt som du fortjener. Hvilken senere dato passer for deg?`,
  problems: {
    moment: unreadable('en dag med årstall, som 2026-11-27, med eller uten klokkeslett'),
    estimate: unreadable('en varighet som 0:45, 45 min eller 1,5 t'),
    effect: unreadable('et tall fra 1 til 5'),
    repeats: (cell, held, words) => unreadable(`et av ordene ${or(words)}`)(cell, held),
    timeNeeded: unreadable('en dag med klokkeslett'),
    unknownClient: (cell, held, clientsTab) =>
      `Finner ikke ${name(held)} (${cell}) i fanen ${name(clientsTab)}: oppgaven teller som en uten kategori.`,
    zone: unreadable('en tidssone som Europe/Oslo'),
    reachable: unreadable('noe som 9–17'),
  },
  notices: {
    notedOnly: (what, item) =>
      `Det er notert. Etterpå gikk noe galt: ${what} Velg «${item}» for å se dagen som den er.`,
    planned: (n, tab) => `${blocks(n)} i fanen ${name(tab)}.`,
    tasksMade: (tab) =>
      `Fanen ${name(tab)} er klar nå: skriv opp det som skal gjøres, med kunde, frist og anslag, og planlegg på nytt.`,
    nothingToPlan: (tab) => `Ingenting å planlegge: det er ingen åpne oppgaver i fanen ${name(tab)}.`,
    noTasks: (tab) =>
      `Fanen ${name(tab)} finnes ikke: kolonnene i den er Oppgave, Kunde, Frist, Anslag og Ferdig.`,
    doesNotFit: (minutes) => `Ikke alt får plass: det mangler ${minutes}.`,
    moreToMend: (more) => `${more} ${more === 1 ? 'celle' : 'celler'} til bør du se på.`,
    beingEdited: (tab) =>
      `Noen redigerer fanen ${name(tab)}. Ingenting ble endret; prøv igjen om et øyeblikk.`,
    selectClient: (clientsTab) => `Klikk først på raden til en kunde i fanen ${name(clientsTab)}.`,
    stepsMade: (tab, item) =>
      `Fanen ${name(tab)} er klar nå, med et forslag. Tilpass den, klikk på raden til kunden igjen, og velg «${item}».`,
    started: (client, n, tab) => `${n} steg for ${name(client)} står nå i fanen ${name(tab)}.`,
    alreadyStarted: (client, tab) => `Alle stegene for ${name(client)} står allerede i fanen ${name(tab)}.`,
  },
  todayView: {
    now: 'Nå',
    next: 'Deretter',
    nothing: 'Ingen åpne oppgaver. Legg til en her, eller skriv den i fanen med oppgaver.',
    add: 'Legg til raskt',
    task: 'Legg til oppgave',
    reply: 'Melding å svare på',
    contacted: 'Kontaktet i dag',
    dueExample: 'i morgen 14:00',
  },
  calendar: {
    title: 'Planen som kalenderfil',
    intro:
      'Google Kalender, Outlook og Apples kalender importerer disse filene: i Google Kalender under Innstillinger, Importer. Alle hendelser er private; planlegger du på nytt og importerer igjen, flyttes de til den nye plassen.',
    day: (n) => `Lagre dagen (${blocks(n)})`,
    week: (n) => `Lagre fem dager (${blocks(n)})`,
  },
  weekly: {
    title: (client) => `Ukesrapport for ${client}`,
    intro:
      'Les den, endre det du vil, og kopier. Den sier ingenting om kategorier, vurderinger eller merknader.',
    hello: 'Hei!',
    done: 'Gjort denne uken:',
    nothingDone: 'Ingenting ble gjort ferdig denne uken.',
    next: 'Det neste:',
    nothingNext: 'Ingenting er planlagt akkurat nå.',
    hours: (used) => `Timer denne måneden: ${used}`,
    hoursOf: (used, agreed, left) => `Timer denne måneden: ${used} av ${agreed}, ${left} igjen`,
    hoursOver: (used, agreed, over) => `Timer denne måneden: ${used} av ${agreed}, ${over} mer enn avtalt`,
    needed: 'Dette trenger jeg fra deg:',
    bye: 'Vennlig hilsen',
    copy: 'Kopier',
    copied: 'Kopiert.',
    close: 'Lukk',
  },
  share: {
    title: 'Lag en fane til deling',
    intro:
      'Kryss av for kolonnene andre kan få se. En ny fane får verdiene uten formler, så ingenting fører tilbake til resten.',
    isPrivate: 'fortrolig',
    make: 'Lag fanen',
    cancel: 'Avbryt',
    working: 'Lager fanen…',
    tabName: (day) => `Til deling ${day}`,
    done: (tab) =>
      `Fanen «${tab}» er klar. Del den som en egen fil: den som kan se dette regnearket, ser alt i det.`,
    nothingChosen: 'Kryss av for minst én kolonne.',
  },
};
