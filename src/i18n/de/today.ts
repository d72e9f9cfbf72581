/** German: the tabs Tasks, Today and Steps, and planning. */
import { LISTS } from '../lists';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.de;

const unreadable =
  (needed: string) =>
  (cell: string, held: string): string =>
    `Nicht lesbar: ${held === '' ? `${cell} ist leer` : `In ${cell} steht „${held}“`}, gebraucht wird ${needed}.`;

const unreadableSetting =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Nicht lesbar: In ${cell} steht „${held}“, gebraucht wird ${needed}. Bis dahin gilt der Standard: ${byDefault}.`;

const blocks = (n: number): string => `${n} ${n === 1 ? 'Block' : 'Blöcke'}`;

export const todayDe: TodayTexts = {
  taskHeaders: {
    done: 'Erledigt',
    task: 'Aufgabe',
    client: 'Kunde',
    due: 'Fällig',
    estimate: 'Aufwand',
    effect: 'Wirkung',
    kind: 'Art der Arbeit',
    notBefore: 'Nicht vor',
    at: 'Um',
    repeats: 'Wiederholt sich',
    handedTo: 'Abgegeben an',
    checkOn: 'Nachfragen am',
    link: 'Link',
    doneOn: 'Erledigt am',
    source: 'Quelle',
  },
  taskNotes: {
    done: 'Hak ab, was erledigt ist. Was sich wiederholt, kommt als neue Zeile wieder.',
    client: 'Wie in deiner Kundenliste. Leer: deine eigene Arbeit.',
    due: 'Ein Tag, oder Tag und Uhrzeit. „2026-11-27 9 Uhr Kundenzeit“ gilt nach der Uhr des Kunden. Ein Tag allein heißt: bis Feierabend.',
    estimate: 'Wie lange es dauert: 0:45, 45 min oder 1,5 Std. Leer: der Wert aus den Einstellungen.',
    effect: 'Was es für das Ziel des Kunden bringt, von 1 bis 5. Ab 4 ist es wichtig.',
    kind: 'Etwa Antwort, Anruf, Schreiben oder Gestalten: Gleiches kommt zusammen. Eine Antwort ist nach der Antwortzeit der Kategorie fällig; ein Anruf liegt dort, wo der Kunde erreichbar ist.',
    notBefore: 'Frühester Tag oder früheste Uhrzeit. Bei einer Antwort: wann die Nachricht kam.',
    at: 'Eine feste Zeit: ein Termin.',
    handedTo: 'Wer es an deiner Stelle macht. Dann wird es nicht eingeplant.',
    checkOn: 'Der Tag, an dem du nachfragst.',
    link: 'Ein Briefing oder eine Anleitung.',
    doneOn: 'Wird ausgefüllt, sobald der Haken gesehen wird.',
  },
  todayHeaders: {
    done: 'Erledigt',
    from: 'Von',
    to: 'Bis',
    what: 'Was',
    client: 'Kunde',
    tier: 'Kategorie',
    quadrant: 'Feld',
    due: 'Fällig',
    because: 'Warum',
  },
  stepHeaders: {
    step: 'Schritt',
    daysAfterStart: 'Tage nach Beginn',
    estimate: 'Aufwand',
    link: 'Link',
  },
  stepNotes: {
    step: 'Was bei jedem neuen Kunden zu tun ist. Ändere, ergänze und lösche Zeilen, wie du magst.',
    daysAfterStart: 'So viele Tage nach dem Tag fällig, an dem du beginnst.',
  },
  clientColumns: {
    timeZone: 'Zeitzone',
    reachable: 'Erreichbar',
    channel: 'Kanal',
    language: 'Sprache',
    contractUntil: 'Vertrag bis',
    noticeDays: 'Kündigungsfrist in Tagen',
    paymentTerms: 'Zahlungsziel in Tagen',
    retainerHours: 'Kontingentstunden',
    askedForFeedback: 'Nach Feedback gefragt',
    satisfaction: 'Zufriedenheit laut Umfrage',
  },
  steps: {
    contract: 'Vertrag schicken und unterschreiben lassen',
    deposit: 'Anzahlung in Rechnung stellen',
    questions: 'Erste Fragen schicken und die Antworten lesen',
    access: 'Zugänge über einen Passwortmanager holen, nicht mehr als nötig',
    folder: 'Gemeinsamen Ordner anlegen',
    kickoff: 'Startgespräch',
    channel: 'Kanal, Antwortzeit und eine Person, die freigibt, vereinbaren',
    firstDeadline: 'Ersten Abgabetermin vereinbaren',
  },
  settings: {
    names: {
      monday: 'Arbeitszeit Montag',
      tuesday: 'Arbeitszeit Dienstag',
      wednesday: 'Arbeitszeit Mittwoch',
      thursday: 'Arbeitszeit Donnerstag',
      friday: 'Arbeitszeit Freitag',
      saturday: 'Arbeitszeit Samstag',
      sunday: 'Arbeitszeit Sonntag',
      daysOff: 'Freie Tage',
      buffer: 'Puffer',
      switching: 'Zeit zum Umschalten',
      leastBlock: 'Kürzester Block',
      estimate: 'Üblicher Aufwand',
      replyTimes: 'Zeiten für Antworten',
      pauseAfter: 'Pause nach',
      pause: 'Länge einer Pause',
    },
    purposes: {
      hours: 'Wann du arbeitest, etwa 9:00–12:30, 13:30–17:00. Danach wird nichts geplant. Leer: frei.',
      daysOff: 'Tage, an denen du nicht arbeitest: einzelne Tage oder von – bis, mit Kommas dazwischen.',
      buffer: 'Wie viel vom Tag für Unvorhergesehenes frei bleibt. Er weicht, bevor eine Frist weicht.',
      switching: 'Zwischen der Arbeit für zwei Kunden, aus dem Puffer.',
      leastBlock: 'Kein Block ist kürzer, außer es bleibt weniger zu tun.',
      estimate: 'Gilt für eine Aufgabe ohne Aufwand.',
      replyTimes:
        'Antworten warten auf diese Zeiten, wenn sie dadurch nicht zu spät kommen: 9:00, 13:00. Leer: wann sie an der Reihe sind.',
      pauseAfter: 'So lange am Stück arbeiten, dann eine Pause. 0: keine; 25 mit Pausen von 5 ist Pomodoro.',
      pause: 'Nach jedem Stück Arbeit.',
    },
    units: {
      hours: 'Uhrzeiten',
      dates: 'Datumsangaben',
      times: 'Uhrzeiten',
      percent: 'Prozent des Tages',
      minutes: 'Minuten',
    },
    problems: {
      hours: unreadableSetting(
        'eine Angabe wie 9:00–12:30, 13:30–17:00 (was nach Mitternacht liegt, gehört zum nächsten Tag)',
      ),
      dates: unreadableSetting('eine Liste von Datumsangaben mit Kommas dazwischen'),
      times: unreadableSetting('eine Angabe wie 9:00, 13:00'),
      percent: unreadableSetting('eine Zahl von 0 bis 90'),
      minutes: unreadableSetting('eine ganze Zahl von Minuten'),
    },
    none: 'keine',
  },
  quadrants: { do: 'Tun', plan: 'Planen', quick: 'Schnell', rest: 'Später' },
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  fullDay: (weekday, day) => `${weekday}, ${day}`,
  units: { hour: 'Std.', minute: 'min' },
  sections: {
    planned: (time) => `geplant um ${time}`,
    attention: 'Bitte beachten',
    replies: 'Fällige Antworten',
    checkIns: 'Zeit, sich zu melden',
    reminders: 'Steht bevor',
    handedOver: 'Abgegeben',
    notToday: 'Noch nicht eingeplant',
    done: 'Heute erledigt',
  },
  because: {
    tier: (tier, other) =>
      `Kategorie ${tier} kommt vor ${other === '' ? 'Arbeit ohne Kategorie' : `Kategorie ${other}`}`,
    dueFirst: (due) => `zuerst fällig: ${due}`,
    listOrder: 'als Nächstes auf der Liste',
    alone: 'sonst ist jetzt nichts zu tun',
    goesOn: 'geht weiter',
    overdue: 'überfällig',
    sameClient: (client) => `weiter mit ${client}`,
    sameKind: (kind) => `mehr davon: ${kind}`,
    appointment: 'feste Zeit',
    clash: 'feste Zeit, überschneidet sich aber mit der davor',
    reachable: (there) =>
      there === '' ? 'der Kunde ist erreichbar' : `der Kunde ist erreichbar: dort ist es ${there}`,
    replyTime: 'Zeit für Antworten',
    newDate: 'neues Datum vereinbaren',
    ownDate: 'eigene Arbeit: auf einen späteren Tag legen',
    planned: (moment) => `geplant: ${moment}`,
    deadline: (other, due, spare) =>
      `vor ${other}: Für das, was bis ${due} fertig sein muss, ${spare === '' ? 'bleibt keine Luft' : `bleiben nur ${spare} Luft`}`,
    waiting: (other, from) => `${other} käme zuerst, aber nicht vor ${from}`,
    channel: (channel) => `über ${channel}`,
    moreLater: (left) => `danach noch ${left}`,
    assumed: (estimate) => `${estimate} angenommen`,
    latestStart: (moment) => `spätester Beginn: ${moment}`,
    drop: 'weder dringend noch wichtig: streichen?',
    dueUnread: 'die Fälligkeit ist nicht lesbar',
    noTimeFound: 'keine Zeit gefunden',
    wasAt: (moment) => `war für ${moment} geplant: abhaken oder neu legen`,
    askAfter: (person) => `bei ${person} nachfragen`,
    lastContact: (days, every) =>
      `letzter Kontakt vor ${days} ${days === 1 ? 'Tag' : 'Tagen'}, Kontakt halten: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Nicht alles passt: Für das, was bis ${due} fertig sein muss, ist die Zeit um ${minutes} zu kurz${minutes === most ? '' : `, insgesamt um ${most}`}.`,
    bufferUsed: (left, wanted) =>
      `Die Fristen brauchen den Puffer: Statt der gewünschten ${wanted} % des Tages bleiben ${left} % frei.`,
    callWithoutTime: (client) =>
      `Keine Zeit gefunden, zu der du und ${client} vor der Fälligkeit beide sprechen könnt.`,
    nextCall: (moment, there) => `Die nächste: ${moment}, dort ${there}.`,
    noFreeTime: 'Es ist keine Arbeitszeit übrig. Arbeitszeiten und freie Tage stehen in den Einstellungen.',
  },
  couldDo: {
    workUntil: (until, closing) => `Du könntest bis ${until} arbeiten statt bis ${closing}.`,
    workMore: (minutes) => `Du könntest bis dahin ${minutes} mehr arbeiten, in einer Pause oder abends.`,
    move: (appointment, moment, length) =>
      `Du könntest ${appointment} (${moment}) verlegen: Das bringt ${length}.`,
    ask: 'Du könntest um ein neues Datum bitten: Der Text dafür ist fertig zum Kopieren.',
  },
  askForNewDate: (task, due) =>
    `Hallo, ich habe mir meine Woche angesehen: ${name(task)} (fällig ${due}) schaffe ich bis dahin nicht so gut, wie es werden soll. Welches spätere Datum würde passen?`,
  problems: {
    moment: unreadable('ein Tag mit Jahr wie 2026-11-27, mit oder ohne Uhrzeit'),
    estimate: unreadable('eine Dauer wie 0:45, 45 min oder 1,5 h'),
    effect: unreadable('eine Zahl von 1 bis 5'),
    repeats: (cell, held, words) => unreadable(`eine der Angaben ${or(words)}`)(cell, held),
    timeNeeded: unreadable('ein Tag mit Uhrzeit'),
    unknownClient: (cell, held, clientsTab) =>
      `${name(held)} aus ${cell} steht nicht auf dem Blatt „${clientsTab}“: Die Aufgabe zählt als eine ohne Kategorie.`,
    zone: unreadable('eine Zeitzone wie Europe/Berlin'),
    reachable: unreadable('eine Angabe wie 9–17'),
  },
  notices: {
    notedOnly: (what, item) =>
      `Es ist notiert. Danach ging etwas schief: ${what} Wähle „${item}“, dann siehst du den Tag, wie er ist.`,
    planned: (n, tab) => `${blocks(n)} auf dem Blatt „${tab}“.`,
    tasksMade: (tab) =>
      `Das Blatt „${tab}“ ist jetzt da: Schreib auf, was zu tun ist, mit Kunde, Fälligkeit und Aufwand, und plane dann noch einmal.`,
    nothingToPlan: (tab) => `Nichts zu planen: Auf dem Blatt „${tab}“ steht keine offene Aufgabe.`,
    noTasks: (tab) =>
      `Es gibt kein Blatt „${tab}“ mit Aufgaben: Seine Spalten sind Aufgabe, Kunde, Fällig, Aufwand und Erledigt.`,
    doesNotFit: (minutes) => `Nicht alles passt: Die Zeit ist um ${minutes} zu kurz.`,
    moreToMend: (more) =>
      more === 1
        ? 'Eine weitere Zelle solltest du dir ansehen.'
        : `${more} weitere Zellen solltest du dir ansehen.`,
    beingEdited: (tab) =>
      `Das Blatt „${tab}“ wird gerade bearbeitet. Es wurde nichts geändert; versuch es gleich noch einmal.`,
    selectClient: (clientsTab) => `Markiere zuerst die Zeile eines Kunden auf dem Blatt „${clientsTab}“.`,
    stepsMade: (tab, item) =>
      `Das Blatt „${tab}“ ist jetzt da, mit einem Vorschlag. Pass es an; dann markiere wieder die Zeile des Kunden und wähle „${item}“.`,
    started: (client, n, tab) =>
      `${n} ${n === 1 ? 'Schritt' : 'Schritte'} für ${name(client)} ${n === 1 ? 'steht' : 'stehen'} jetzt auf dem Blatt „${tab}“.`,
    alreadyStarted: (client, tab) => `Alle Schritte für ${name(client)} stehen schon auf dem Blatt „${tab}“.`,
  },
  todayView: {
    now: 'Jetzt',
    next: 'Danach',
    nothing: 'Keine offene Aufgabe. Füge eine hinzu oder schreib sie auf das Blatt für Aufgaben.',
    add: 'Schnell hinzufügen',
    task: 'Aufgabe hinzufügen',
    reply: 'Nachricht zum Beantworten',
    contacted: 'Heute gemeldet',
    dueExample: 'morgen 14:00',
  },
  calendar: {
    title: 'Plan als Kalenderdatei',
    intro:
      'Google Kalender, Outlook und Apples Kalender importieren diese Dateien: in Google Kalender unter Einstellungen, Importieren. Alle Einträge sind privat. Wenn du neu planst und wieder importierst, rücken sie an ihren neuen Platz.',
    day: (n) => `Den Tag speichern (${blocks(n)})`,
    week: (n) => `Fünf Tage speichern (${blocks(n)})`,
  },
  weekly: {
    title: (client) => `Wochenbericht für ${client}`,
    intro:
      'Lies ihn, ändere, was du magst, und kopiere ihn. Von Kategorien, Bewertungen oder Bemerkungen steht nichts darin.',
    hello: 'Hallo,',
    done: 'Diese Woche erledigt:',
    nothingDone: 'Diese Woche wurde nichts abgeschlossen.',
    next: 'Als Nächstes:',
    nothingNext: 'Im Moment ist nichts geplant.',
    hours: (used) => `Stunden in diesem Monat: ${used}`,
    hoursOf: (used, agreed, left) => `Stunden in diesem Monat: ${used} von ${agreed}, ${left} übrig`,
    hoursOver: (used, agreed, over) =>
      `Stunden in diesem Monat: ${used} von ${agreed}, ${over} mehr als vereinbart`,
    needed: 'Das brauche ich noch:',
    bye: 'Viele Grüße',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    close: 'Schließen',
  },
  share: {
    title: 'Blatt zum Teilen anlegen',
    intro:
      'Hak die Spalten an, die andere sehen dürfen. Ein neues Blatt bekommt ihre Werte ohne Formeln, sodass nichts zum Rest zurückführt.',
    isPrivate: 'vertraulich',
    make: 'Blatt anlegen',
    cancel: 'Abbrechen',
    working: 'Das Blatt wird angelegt…',
    tabName: (day) => `Zum Teilen ${day}`,
    done: (tab) =>
      `Das Blatt „${tab}“ ist da. Teile es als eigene Datei: Wer diese Tabelle sehen darf, sieht alles darin.`,
    nothingChosen: 'Hak mindestens eine Spalte an.',
  },
};
