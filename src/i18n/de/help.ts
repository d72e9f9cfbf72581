/** The help dialog in German. */
import { menuDe } from './menu';
import { moneyDe } from './money';
import type { HelpTexts } from '../types/texts';

export const helpDe: HelpTexts = {
  title: 'Hilfe',
  guide: 'Der Leitfaden, Schritt für Schritt und mit Bildern',
  sections: [
    {
      heading: 'In drei Schritten',
      paragraphs: [
        `Wähle einmal „${menuDe.setUp}“. Was fehlt, wird ergänzt; deine eigenen Zellen bleiben, wie sie sind.`,
        'Trag auf dem Blatt „Kunden“ ein, was du über jeden Kunden weißt: Bewertungen von 1 bis 5 (anders als bei Schulnoten ist 5 am besten), Fakten als Zahlen. Was du nicht weißt, lässt du leer: Leer heißt unbekannt, nie schlecht.',
        `Wähle „${menuDe.recalculate}“, sobald sich etwas geändert hat. Mit „${menuDe.asYouType}“ geschieht das nach jeder Änderung von selbst.`,
      ],
    },
    {
      heading: 'So bewertest du',
      paragraphs: [
        'Fahr mit der Maus über eine Spaltenüberschrift: In der Notiz steht, wie eine 1, eine 3 und eine 5 aussehen.',
        'Bewerte zügig und ehrlich. Die Gründe neben der Kategorie sind wichtiger als der letzte Punkt.',
        'Bewertungen, die lange niemand angefasst hat, zählen voll. Unter „Warum“ steht, wie alt sie sind, und die Seitenleiste zeigt, wo sich ein neuer Blick am meisten lohnt.',
        'Deine Bewertungen bleiben in dieser Tabelle. Überleg gut, mit wem du sie teilst: Kunden könnten lesen, was du über sie schreibst.',
      ],
    },
    {
      heading: 'Was in den Zellen stehen darf',
      paragraphs: [
        'Bewertungen: 1 bis 5, auch als 4/5, 4 von 5, ★★★★, ●●●○○, 🔥🔥🔥, 4 Sterne und in Worten: gut, mittel, schlecht; hoch, niedrig; immer, meistens, manchmal, selten, nie; ja, vielleicht, nein; pünktlich, meist pünktlich, zu spät, schleppend; grün, gelb, rot; ++, +, o, -, --; 2+, 4-; 🙂 😐 🙁. Was hinter einem Gedankenstrich, einem Komma oder in Klammern steht, ist eine Bemerkung: „hoch – ruft nachts an“ ist hoch, „nein, immer zu spät“ ist nein. Eine Überschrift wie „Spaß (1-10)“ gibt beim Einrichten die Skala vor. Steht in der Spalte neben „gut“ auch „sehr gut“ oder „ausgezeichnet“, gibt es fünf Stufen; auch H, M, L und ○ ◔ ◑ ◕ ● werden gelesen. Macht die Tabelle aus 4/5 ein Datum, gib 4 ein.',
        'Zahlen: € 38, 38,00 €/h, 1250,00 €, 12 Std. 30, 32:30:00, ca. 10, 12 T€, 1,2 Mio. €, 10+, max. 10, 10–12 (die Mitte), 14 Tage zu spät, pünktlich. Welches Zeichen die Tausender trennt, entscheiden die Zellen einer Spalte gemeinsam.',
        'Datumsangaben: 18. 11. 2026, 18. Nov. 2026, 2026-11-18, 11/2024 (der Monatserste), fortlaufende Tageszahlen; ohne Jahr der letzte Tag, der schon war: 12. 10., KW 46, Mitte Oktober. Ein einziger Tag über 12 entscheidet für seine Spalte, welche Zahl der Monat ist.',
        'Häkchen: ja, x, ✓ und das Gegenteil; ein x neben ✓ heißt nein. Unbekannt: leer, -, ?, k. A., unbekannt.',
        `Gelesen werden die Wörter aller fünf Sprachen. Was anders gelesen wird, als es dasteht, meldet „${menuDe.recalculate}“ einmal je Spalte.`,
      ],
    },
    {
      heading: 'Was die Spalten sagen',
      paragraphs: [
        'Eine Spalte, die Client Tiers füllt, sagt das in der Notiz an ihrer Überschrift. Jede andere Spalte gehört dir, wie sie auch heißt; lösch die Notiz, und auch die Spalte gehört dir.',
        'Punkte: der gewichtete Durchschnitt deiner Angaben, von 0 (überall der schlechteste Wert) bis 100 (überall der beste).',
        'Ausgefüllt: wie viel vom gesamten Gewicht du ausgefüllt hast. Unter dem Mindestwert auf dem Blatt „Einstellungen“ (50 %, bis du ihn änderst) ist die Kategorie vorläufig: Sie erscheint grau und hat keinen Rang.',
        'Warum: was den Kunden stärkt und was ihn bremst, wie weit es bis zur nächsten Kategorie ist und welche Kategorien noch möglich sind, solange etwas fehlt. Auch Zellen, die sich nicht lesen lassen, stehen hier.',
        'Nächster Schritt: eine Sache, die ansteht, und warum. Das Erste, was zutrifft: Zahlungsbedingungen ansprechen (zahlt spät, und es läuft nicht ohnehin auf eine Trennung hinaus), das Honorar erhöhen (unterste Kategorie, und ein höheres Honorar allein würde reichen), sich freundlich trennen (die Checkliste steht in der Seitenleiste), Absprachen schriftlich festhalten (gebrochen, oder unklare Aufträge), anrufen (lange still), Fehlendes ausfüllen (vorläufige Kategorie), um eine Weiterempfehlung oder einen Erfahrungsbericht bitten (gute Kategorie, Zelle noch leer).',
        'Trifft nichts davon zu, ist der nächste Schritt der Text vom Blatt „Kategorien“, dort kannst du ihn ändern; mit dem Text der Kategorie, von deren Kunden du dich trennst, beginnt auch dieser Schritt.',
        'Ab wie vielen Tagen jemand im Verzug oder still ist und von den Kunden welcher Kategorie du dich trennst, steht auf dem Blatt „Einstellungen“.',
        'Eine Kategorie ordnet deinen Tag. Pünktliche Arbeit steht jedem Kunden zu, egal in welcher Kategorie.',
      ],
    },
    {
      heading: 'So passt es zu dir',
      paragraphs: [
        `Deine Spalten: „${menuDe.setUp}“ zeigt, wie jede Spalte deiner Liste gelesen wird, bevor etwas geschrieben wird. Wähle es noch einmal, um das zu ändern. Ein eigenes Urteil, das nicht verwendet wird, zählt, sobald du „Mehr ist besser“ oder „Weniger ist besser“ angibst. Deine Wahl steht auf dem Blatt „Kriterien“ unter „Spalte“ und in Zeilen des Blatts „Einstellungen“.`,
        `Blatt „Kriterien“: Ändere Gewichte (nur das Verhältnis zählt, 0 schaltet ein Kriterium aus) und Skalen, oder füge Zeilen hinzu. „min“ und „max“ nehmen den kleinsten oder größten Wert unter deinen Kunden. Ist weniger besser, trägst du unter „Schlechtester Wert“ die größere Zahl ein. Nach einer neuen Zeile wählst du „${menuDe.setUp}“, dann bekommt sie ihre Spalte.`,
        'Blatt „Kategorien“: Ändere Namen, Punktgrenzen, Texte und Farben, oder füge Kategorien hinzu.',
        'Blatt „Einstellungen“: die Zahlen, nach denen eine Kategorie vorläufig ist, Bewertungen alt sind oder ein Kunde lange nichts von sich hören ließ, jede mit Einheit und Standardwert.',
        'Spalten und Blätter dürfen stehen, wo du willst. Deine eigenen Spalten bleiben, wie sie sind; nur bekannte Überschriften bekommen eine Notiz, wo keine ist.',
        `Bevor du das Add-on entfernst, wähle „${menuDe.freeze}“, damit die Ergebnisse seiner Funktionen bleiben.`,
      ],
    },
    {
      heading: 'Regeln und Festlegungen',
      paragraphs: [
        'Blatt „Regeln“: was sich mit gewichteten Punkten nicht sagen lässt. Jede Zeile fragt etwas an einer Spalte ab und setzt dann eine Untergrenze (mindestens), eine Obergrenze (höchstens), verschiebt um eine Kategorie oder gibt nur einen Hinweis. Mit dem Häkchen schaltest du sie ein.',
        'Eine Festlegung geht vor einer Obergrenze, eine Obergrenze vor einer Untergrenze, eine Untergrenze vor den Punkten. Verschoben wird zuletzt und nie über eine Grenze hinweg. Jede Regel, die greift, steht mit deinem Grund unter „Warum“.',
        `Willst du eine Kategorie selbst festlegen, wähle sie unter „Feste Kategorie“, mit Grund und, wenn du magst, einem letzten Tag; die Spalten dafür fügt „${menuDe.setUp}“ hinzu. Unter „Warum“ steht dann auch, welche es sonst wäre.`,
      ],
    },
    {
      heading: 'Wenn eine Kategorie wechselt',
      paragraphs: [
        'Unter „Wechsel“ steht einen Monat lang ▲ besser oder ▼ schlechter, mit der früheren Kategorie. Was du ausprobierst und am selben Tag zurücknimmst, hinterlässt keinen Pfeil.',
        'Blatt „Verlauf“: eine Zeile je Wechsel, mit Punkten und Ursache. Die Ursache ist berechnet, nicht geraten: Sie ist die kleinste Änderung, die allein zur neuen Kategorie führt. Hätten zwei Änderungen jede für sich genügt, stehen beide da. Du darfst Zeilen sortieren, filtern und löschen; ohne das Blatt wird nichts festgehalten.',
        'Kunden werden am Namen erkannt. Wer einen neuen Namen und dieselben Werte hat oder in derselben Zeile steht und mindestens die Hälfte der Bewertungen behalten hat, gilt als umbenannt; kopierte Zeilen sind neue Kunden.',
        'Was dafür nötig ist, liegt auf einem ausgeblendeten Blatt, „Client-Tiers-Gedächtnis“. Geht es verloren, sagt es der Verlauf und fängt neu an. Es merkt sich deine letzten Bewertungen, auch wenn du sie inzwischen gelöscht hast: Lösch auch dieses Blatt, bevor du die Datei weitergibst.',
      ],
    },
    {
      heading: 'Kunden, die gegangen sind',
      paragraphs: [
        'Sie dürfen auf der Liste bleiben. Eine Spalte sagt es (Status, Aktiv, Ehemalig, Kunde bis; unsere eigene heißt „Kein Kunde mehr“): mit Wörtern wie beendet, ehemalig, gekündigt oder inaktiv, mit einem Haken oder mit einem Tag, der vorbei ist. Ebenso eine Zwischenüberschrift „Ehemalige Kunden“, für alle Zeilen bis zur nächsten. Pausiert, VIP und jedes unbekannte Wort sagen nichts; unter „Aktiv“ sagt auch eine leere Zelle nichts.',
        'Sie werden nicht bewertet, und niemand wird mit ihnen verglichen. „Warum“ sagt, woran man es erkennt, „Wechsel“ und der Verlauf sagen, wann sie gegangen und wiedergekommen sind; eine Festlegung ruht so lange. Auf dem Blatt „Geld“ bleibt stehen, was sie gebracht haben und noch schulden; der Tagesplan hält ihre Fristen ein. Die Funktionen für eigene Zellen gehen nach Bereichen: Lass solche Zeilen selbst weg.',
      ],
    },
    {
      heading: 'Interessenten',
      paragraphs: [
        `„${menuDe.addProspects}“ legt zwei Blätter an. Auf dem Blatt „Interessenten“ setzt du gleich nach dem Kennenlerngespräch Häkchen bei Warnzeichen und bewertest, wie gut es passt. Unter „Interessenten-Kriterien“ steht, was gefragt wird und wie viel es zählt; bei Warnzeichen zählt die Anzahl.`,
        `„${menuDe.recalculate}“ sagt dann Zusagen, Nachfragen oder Absagen und warum, und schreibt eine freundliche Antwort: eine Zusage mit dem nächsten Schritt, eine Absage ohne deine private Einschätzung oder die Fragen, die noch offen sind. Wo die Grenzen liegen, steht auf dem Blatt „Einstellungen“.`,
        `Willst du jemanden annehmen, klick in die Zeile und wähle „${menuDe.makeClient}“: Der Name und alles, wofür es unter „Kunden“ eine Spalte gibt, kommen ans Ende deiner Liste.`,
      ],
    },
    {
      heading: 'Zeit und Geld',
      paragraphs: [
        `„${menuDe.importRecords}“ liest Exporte von Zeiterfassungen, Rechnungsprogrammen und Zahlungsdiensten, Kontoauszüge, Kalender (.ics) oder ein Blatt. Bevor etwas geschrieben wird, siehst du, was neu ist, was weggelassen wird und warum, und wirst nach unbekannten Namen gefragt. Eine Datei noch einmal zu importieren fügt nur Neues hinzu; „${menuDe.removeImport}“ nimmt den letzten Import zurück.`,
        'Stunden, Rechnungen und Zahlungen haben je ein Blatt: „Zeiten“, „Rechnungen“, „Zahlungen“. Jede Zeile ist ein Eintrag; du kannst auch eigene Zeilen tippen oder einfügen. Das Blatt „Namen“ erklärt, wie Kunden in Dateien heißen, das Blatt „Währungen“ sagt, was andere Währungen wert sind.',
      ],
    },
    moneyDe.help,
    {
      heading: 'Dein Tag',
      paragraphs: [
        `„${menuDe.planDay}“ bringt in die Reihenfolge der Kategorien, was auf dem Blatt „Aufgaben“ steht, und zeigt es auf dem Blatt „Heute“: Jede Frist, die zu halten ist, wird gehalten, und jeder Block sagt, warum er dort steht. „${menuDe.planWeek}“ macht das für fünf Arbeitstage. Beim ersten Mal entstehen das Blatt „Aufgaben“ und die Zeilen für deine Arbeitszeiten auf dem Blatt „Einstellungen“.`,
        `Hak unter „Heute“ oder „Aufgaben“ ab, was erledigt ist; was sich wiederholt, kommt als neue Zeile wieder. Plane neu, wenn etwas dazwischenkommt. Passt nicht alles, steht unter „Heute“, wie viel Zeit fehlt, wen du um ein neues Datum bitten kannst und wie.`,
        `Eine Antwort ist nach der Antwortzeit der Kategorie fällig, in deinen Arbeitsstunden gezählt. Mit den Spalten „Zeitzone“ und „Erreichbar“ in der Kundenliste liegen Anrufe dort, wo ihr beide da seid. „${menuDe.startClient}“ macht aus der Liste auf dem Blatt „Schritte“ Aufgaben.`,
        `„${menuDe.dayColumns}“ gibt deiner Kundenliste die Spalten dafür und weitere: Kanal, Vertrag, Kündigung, Zahlungsziel, Stunden und Feedback. „Heute“ und „Nächster Schritt“ sagen dann, wann ein Vertrag endet, wann du wieder um Feedback bitten solltest und wann Stunden verbraucht sind.`,
      ],
    },
  ],
  functionsHeading: 'Funktionen für deine eigenen Zellen',
  functionsIntro:
    'Übergib gleich die ganze Spalte: Eine Formel in der ersten Kundenzeile füllt alle darunter. CLIENT_CRITERIA und CLIENT_TIERS sind benannte Bereiche auf deinen Blättern.',
  functions: [
    { name: 'CLIENTSCORE', purpose: 'Punkte von 0 bis 100', exampleArguments: ['H2:O', 'CLIENT_CRITERIA'] },
    {
      name: 'CLIENTTIER',
      purpose: 'Kategorie allein nach den Punkten',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTWHY',
      purpose: 'Die Gründe in einem Satz',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'H1:O1', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTRANGE',
      purpose: 'Noch mögliche Kategorien, zum Beispiel A–C',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTEVIDENCE',
      purpose: 'Anteil des Gewichts, der ausgefüllt ist, von 0 bis 1',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    { name: 'CLIENTSHARE', purpose: 'Anteil jedes Betrags an der Summe', exampleArguments: ['S2:S'] },
    {
      name: 'CLIENTPARETO',
      purpose: 'Klasse A, B oder C für jeden Betrag: A sind die wenigen, die 80 % bringen',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTHHI',
      purpose:
        'Wie sehr du von wenigen Kunden abhängst: 10000 ist ein einziger Kunde, unter 1500 ist gut verteilt',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTWEIGHTS',
      purpose: 'Gewichte aus einer Rangfolge (1, 2, 3 …) oder aus einer Tabelle von Vergleichen',
      exampleArguments: ['B2:B9'],
    },
    {
      name: 'CLIENTCONSISTENCY',
      purpose: 'Ob sich eine Tabelle von Vergleichen selbst widerspricht: Über 0,1 ist es zu viel',
      exampleArguments: ['B2:E5'],
    },
    {
      name: 'CLIENTDAYSLATE',
      purpose:
        'Wie viele Tage zu spät Rechnungen bezahlt werden, nach Betrag gewichtet: fällig, bezahlt, Beträge',
      exampleArguments: ['Invoices!D2:D', 'Invoices!I2:I', 'Invoices!E2:E'],
    },
    {
      name: 'CLIENTRATE',
      purpose:
        'Was eine Stunde mit jedem Kunden einbringt: Namen, dann Namen und Beträge, Namen und Stunden. Unter 5 Stunden leer',
      exampleArguments: ['A2:A', 'Invoices!B2:B', 'Invoices!E2:E', 'Time!B2:B', 'Time!C2:C'],
    },
  ],
  close: 'Schließen',
};
