/** German: writing cells that the user asked to be written. */
import type { WritingTexts } from '../types/writing';

export const writingDe: WritingTexts = {
  isProtected: (cell) =>
    `${cell} ist geschützt, und du darfst die Zelle nicht bearbeiten. Es wurde nichts geschrieben: Frag die Person, der die Tabelle gehört.`,
  wouldBreak: (formula, cell) =>
    `Die Formel in ${formula} füllt ${cell} mit ihrem Ergebnis; was jemand dort einträgt, macht sie kaputt. Es wurde nichts geschrieben: Ändere die Zellen, mit denen sie rechnet.`,
  editedMeanwhile: (tab) =>
    `Auf dem Blatt „${tab}“ arbeitet gerade jemand. Es wurde nichts geschrieben: Versuch es gleich noch einmal.`,
  partlyWritten: (cells, what) =>
    `Es ließ sich nicht alles schreiben, und was schon dasteht, ließ sich nicht zurücknehmen: ${cells.join(', ')}. ${what === '' ? '' : `${what} `}Bitte sieh dir diese Zellen an.`,
  tooLarge: (column, held) =>
    `${held} ist mehr, als „${column}“ aufnehmen kann. Es wurde nichts geschrieben.`,
  saved: {
    values: 'Die Werte sind gespeichert.',
    weights: 'Die Gewichte sind gespeichert.',
    cutOffs: 'Die Punktgrenzen sind gespeichert.',
    start: 'Die Tabelle ist eingerichtet.',
  },
  afterSaving: (saved, what, item) =>
    `${saved} Danach ging etwas schief: ${what} Wähle „${item}“, dann stimmen die Kategorien wieder.`,
  unknownCall:
    'Die Seitenleiste hat etwas geschickt, das sich nicht verstehen lässt. Es wurde nichts geschrieben: Schließ die Seitenleiste und öffne sie wieder.',
};
