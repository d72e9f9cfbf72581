/** Dutch: what the server says about importing. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { ImportTexts } from '../types/imports';

const { and, names } = LISTS.nl;

const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'nl')} ${n === 1 ? one : many}`;

export const importsNl: ImportTexts = {
  title: 'Importeren',
  lines: (n, tab) => `${count(n, 'rij', 'rijen')} op “${tab}”`,
  done: (parts, item) => `Toegevoegd: ${and(parts)}. Met “${item}” haal je het weer weg.`,
  nothingNew: 'Alles uit deze bestanden staat er al: er is niets toegevoegd.',
  gone: (tab, rows) =>
    `Deze afspraken zijn in de agenda verplaatst, afgezegd of als vrij gemarkeerd. Hun rijen blijven op “${tab}” staan tot je ze verwijdert: rij ${and(rows)}.`,
  partly: (tabs, what, item) =>
    `Het importeren is halverwege mislukt, en wat op ${names(tabs)} staat, kon niet worden teruggedraaid. ${what === '' ? '' : `${what} `}Kies “${item}” om het te verwijderen en importeer daarna opnieuw.`,
  noTab: (tab) => `Het tabblad “${tab}” bestaat niet meer.`,
  tooMany: (most) =>
    `Dat is meer dan één import aankan: hoogstens ${most} rijen. Exporteer een kortere periode en importeer de bestanden na elkaar.`,
  unknownCall: (item) =>
    `Het importvenster stuurde iets onbegrijpelijks. Er is niets geschreven: sluit het venster en kies opnieuw “${item}”.`,
  remove: {
    title: 'Laatste import verwijderen',
    nothing:
      'Er is geen import om te verwijderen. Rijen die je zelf hebt getypt of geplakt, worden nooit verwijderd.',
    question: (products, parts) =>
      `${products.length === 0 ? 'De laatste import' : `De laatste import (${and(products)})`} wordt verwijderd: ${and(parts)}. Je eigen rijen en alle eerdere imports blijven. Doorgaan?`,
    beside: (n) =>
      `In ${count(n, 'rij', 'rijen')} staat er iets van jezelf naast: daar worden alleen de geïmporteerde cellen leeggemaakt.`,
    changed: (item) => `De rijen zijn intussen veranderd. Er is niets verwijderd: kies opnieuw “${item}”.`,
    done: (parts) => `Verwijderd: ${and(parts)}.`,
    halfDone: (what, item) =>
      `Een deel van de import is verwijderd, daarna ging er iets mis: ${what} Kies nog eens “${item}” om de rest te verwijderen.`,
  },
};
