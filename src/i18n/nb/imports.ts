/** Norwegian: what the server says about importing. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { ImportTexts } from '../types/imports';

const { and, names } = LISTS.nb;

const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'nb')} ${n === 1 ? one : many}`;

export const importsNb: ImportTexts = {
  title: 'Importer',
  lines: (n, tab) => `${count(n, 'linje', 'linjer')} i «${tab}»`,
  done: (parts, item) => `Lagt til: ${and(parts)}. «${item}» angrer det.`,
  nothingNew: 'Alt i disse filene finnes fra før: ingenting ble lagt til.',
  gone: (tab, rows) =>
    `Disse avtalene er flyttet, avlyst eller markert som ledig i kalenderen. Linjene deres blir stående i fanen «${tab}» til du sletter dem: rad ${and(rows)}.`,
  partly: (tabs, what, item) =>
    `Importen stoppet midtveis, og det som står i ${names(tabs)}, kunne ikke angres. ${what === '' ? '' : `${what} `}Velg «${item}» for å fjerne det, og importer på nytt.`,
  noTab: (tab) => `Fanen «${tab}» finnes ikke lenger.`,
  tooMany: (most) =>
    `Det er mer enn én import kan ta: høyst ${most} linjer. Eksporter en kortere periode, og importer filene én etter én.`,
  unknownCall: (item) =>
    `Importvinduet sendte noe uforståelig. Ingenting ble skrevet: lukk vinduet og velg «${item}» på nytt.`,
  remove: {
    title: 'Fjern siste import',
    nothing:
      'Det finnes ingen import å fjerne. Linjer du har skrevet eller limt inn selv, blir aldri fjernet.',
    question: (products, parts) =>
      `${products.length === 0 ? 'Den siste importen' : `Den siste importen (${and(products)})`} forsvinner: ${and(parts)}. Dine egne linjer og alle tidligere importer blir stående. Vil du fortsette?`,
    beside: (n) =>
      `I ${count(n, 'rad', 'rader')} står det noe eget ved siden av: der tømmes bare de importerte cellene.`,
    changed: (item) => `Linjene er endret i mellomtiden. Ingenting ble fjernet: velg «${item}» på nytt.`,
    done: (parts) => `Fjernet: ${and(parts)}.`,
    halfDone: (what, item) =>
      `En del av importen er fjernet, så gikk noe galt: ${what} Velg «${item}» en gang til for å fjerne resten.`,
  },
};
