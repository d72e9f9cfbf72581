/** German: first calls with prospects. */
import { formatCount } from '../format-number';
import { menuDe } from './menu';
import type { ProspectTexts } from '../types/prospects';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.de;

const gruss = (name: string): string => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`);

const verb = (items: readonly string[], one: string, many: string): string =>
  `${and(items)} ${items.length === 1 ? one : many}`;

export const prospectsDe: ProspectTexts = {
  headers: { prospect: 'Interessent', verdict: 'Empfehlung', fit: 'Wie gut es passt', reply: 'Antwort' },
  notes: {
    prospect:
      'Ein Interessent pro Zeile. Füll sie gleich nach dem Kennenlerngespräch aus und lass leer, was nicht zur Sprache kam. Überleg gut, mit wem du diese Tabelle teilst.',
    verdict: `Wird mit „${menuDe.recalculate}“ gefüllt. Zusagen, nachfragen oder absagen: ein Vorschlag, die Entscheidung liegt bei dir. Zu viele Warnzeichen oder zu wenige Punkte sprechen für eine Absage, ein einzelnes Warnzeichen oder zu wenige Antworten für eine Nachfrage.`,
    fit: `Wird mit „${menuDe.recalculate}“ gefüllt. Gewichteter Schnitt deiner Bewertungen, 0 bis 100. Warnzeichen gehen nicht ein, bei ihnen zählt die Anzahl.`,
    why: `Wird mit „${menuDe.recalculate}“ gefüllt. Alles, was zur Empfehlung geführt hat, auch was überstimmt wurde, und was nicht lesbar war.`,
    reply: `Wird mit „${menuDe.recalculate}“ gefüllt. Ein freundlicher Text zum Kopieren: eine Zusage mit dem nächsten Schritt, eine Absage ohne deine private Einschätzung oder die Fragen, die noch offen sind. Nach dem Kopieren änderst du ihn, wie du magst.`,
  },
  verdicts: { take: 'Zusagen', askMore: 'Nachfragen', decline: 'Absagen' },
  guidance: {
    fairFee:
      '1 = will weit weniger zahlen als dein Honorar\n3 = hatte eine andere Summe im Kopf, kann deine aber nachvollziehen\n5 = findet dein Honorar fair und hat das Budget dafür',
    equalPartner:
      '1 = redet von oben herab, wie mit einer Angestellten\n3 = höflich, gibt die Bedingungen aber allein vor\n5 = ihr sucht als zwei Unternehmen gemeinsam nach einer Lösung',
    clearBriefs:
      '1 = kann nicht sagen, was zu tun ist\n3 = kennt die Aufgabe, aber weder Termin noch Budget\n5 = nennt Aufgabe, Termin und Budget',
    sharesMyValues:
      '1 = will Dinge, die dir gegen den Strich gehen\n3 = tickt anders, aber damit könntest du leben\n5 = ihr seid euch einig, was gute und anständige Arbeit ist',
    iLikeThem:
      '1 = du warst froh, als das Gespräch vorbei war\n3 = ein ganz angenehmes Gespräch\n5 = du hättest gern noch weitergeredet',
    realisticAboutTime:
      '1 = erwartet die Arbeit eines Tages in einer Stunde\n3 = etwas zu optimistisch, lässt es sich aber erklären\n5 = weiß, was ungefähr wie lange dauert, oder fragt nach',
  },
  lastContactGuidance:
    'Tag des ersten Gesprächs oder der Tag, an dem ihr zuletzt voneinander gehört habt. Gibt keine Punkte.',
  criteriaRemark:
    'Bei Warnzeichen (Art „Häkchen“, schlechtester Wert 1, bester 0) zählt die Anzahl; wie gut es passt, berührt das nicht: Darum haben sie das Gewicht 0. Soll eines nicht mehr gelten, lösch seine Zeile; für ein neues füg eine Zeile hinzu.',
  why: {
    redFlags: (flags) =>
      `${flags.length === 1 ? 'ein Warnzeichen' : `${flags.length} Warnzeichen`} (${quoted(flags)})`,
    goodFit: (fit, from) => `passt mit ${fit} Punkten gut genug, nötig sind ${from}`,
    middlingFit: (fit, from) => `passt mit ${fit} Punkten noch nicht gut genug, nötig sind ${from}`,
    unsettledFit: (fit, below) =>
      `passt mit ${fit} Punkten nicht, die Grenze liegt bei ${below}, doch offene Antworten könnten das noch drehen`,
    poorFit: (fit, below) => `passt mit ${fit} Punkten nicht, die Grenze liegt bei ${below}`,
    littleKnown: (percent) => `erst ${percent} des Gewichts bekannt`,
    notRated: 'noch nichts bewertet',
    overruled: (clause, verdict) => `${clause} (für sich allein: ${verdict})`,
    askAbout: (criteria) => `frag nach: ${quoted(criteria)}`,
  },
  questions: {
    fitsMyServices: 'Welche Aufgaben möchten Sie als Erstes abgeben?',
    fairFee: 'Welches Budget haben Sie dafür eingeplant?',
    openToMyWay: 'Mit welchen Tools und Abläufen arbeiten Sie heute, und was davon ließe sich ändern?',
    equalPartner: 'Wie möchten Sie, dass wir gemeinsam Entscheidungen treffen?',
    clearBriefs: 'Was genau soll bis wann erledigt sein, und woran sehen Sie, dass es gut geworden ist?',
    sharesMyValues: 'Was ist Ihnen in einer Zusammenarbeit am wichtigsten?',
    iLikeThem: 'Wie sähe unsere Zusammenarbeit für Sie im besten Fall aus?',
    realisticAboutTime: 'Wie viel Zeit brauchen diese Aufgaben Ihrer Einschätzung nach im Monat?',
  },
  letters: {
    take: (name) =>
      `${gruss(name)}\nvielen Dank für das Gespräch. Ich würde gern mit Ihnen zusammenarbeiten. Als Nächstes schicke ich Ihnen ein Angebot mit Umfang, Honorar und Starttermin; sobald Sie zugestimmt haben, können wir anfangen.\nGibt es etwas, das ich vorher wissen sollte?\nHerzliche Grüße`,
    decline: (name) =>
      `${gruss(name)}\nvielen Dank für das Gespräch und dafür, dass Sie an mich gedacht haben. Ich habe über Ihre Anfrage nachgedacht und werde sie nicht übernehmen: Was Sie suchen und was ich anbiete, passt nicht gut genug zusammen. Sie verdienen jemanden, für den es genau die richtige Aufgabe ist.\nFür Ihre Pläne wünsche ich Ihnen alles Gute.\nHerzliche Grüße`,
    ask: (name, questions) =>
      questions.length === 0
        ? `${gruss(name)}\nvielen Dank für das Gespräch. Bevor wir über eine Zusammenarbeit entscheiden, würde ich gern noch einmal mit Ihnen sprechen, eine Viertelstunde genügt. Wann passt es Ihnen?\nHerzliche Grüße`
        : `${gruss(name)}\nvielen Dank für das Gespräch. Bevor wir über eine Zusammenarbeit entscheiden, wüsste ich gern noch etwas mehr:\n${questions.map((question) => `• ${question}`).join('\n')}\nIch freue mich auf Ihre Antwort.\nHerzliche Grüße`,
  },
  judged: (n) => `${formatCount(n, 'de')} ${n === 1 ? 'Interessent' : 'Interessenten'}`,
  notJudged: (tab, problem) => `Auf dem Blatt „${tab}“ wurde nichts beurteilt: ${problem}`,
  makeClient: {
    title: 'Zum Kunden machen',
    selectRow: (tab, item) =>
      `Klick auf dem Blatt „${tab}“ in die Zeile eines Interessenten und wähle dann noch einmal „${item}“.`,
    question: (names, tab) =>
      `${verb(names, 'kommt', 'kommen')} ans Ende deiner Liste auf dem Blatt „${tab}“, mit allem, was dort eine Spalte hat. Weitermachen?`,
    alreadyThere: (names, tab) =>
      `${verb(names, 'steht', 'stehen')} schon auf dem Blatt „${tab}“: Dort kommt nichts dazu, nur die Zeile hier wird entfernt.`,
    leftBehind: (columns, tab) =>
      `Nicht übernommen wird, wofür es auf dem Blatt „${tab}“ keine Spalte gibt: ${columns.join(', ')}.`,
    rowStays: (cells) =>
      `Wo neben der Liste noch etwas steht (${cells.join(', ')}), bleibt die Zeile stehen: Dort werden nur die Zellen der Liste geleert.`,
    rowsLeft: (names, tab) =>
      `Inzwischen auf dem Blatt „${tab}“ geändert, deshalb ${names.length === 1 ? 'bleibt die Zeile' : 'bleiben die Zeilen'} dort stehen: ${and(names)}`,
    changed: (tab, item) =>
      `Die Zeilen auf dem Blatt „${tab}“ haben sich inzwischen geändert. Es wurde nichts geschrieben: Klick in die Zeile und wähle noch einmal „${item}“.`,
    done: (names, tab) => `${verb(names, 'steht', 'stehen')} jetzt auf dem Blatt „${tab}“`,
    halfDone: (names, tab, what, item) =>
      `${verb(names, 'steht', 'stehen')} jetzt auf dem Blatt „${tab}“, aber danach ging etwas schief: ${what} Ist die Zeile des Interessenten noch da, dann wähle noch einmal „${item}“: Das entfernt nur die Zeile. Sonst genügt es, neu zu berechnen.`,
  },
};
