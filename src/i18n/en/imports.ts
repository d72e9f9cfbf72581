/** English: what the server says about importing. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { ImportTexts } from '../types/imports';

const { and, names } = LISTS.en;

const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'en')} ${n === 1 ? one : many}`;

export const importsEn: ImportTexts = {
  title: 'Import',
  lines: (n, tab) => `${count(n, 'line', 'lines')} on “${tab}”`,
  done: (parts, item) => `Added: ${and(parts)}. “${item}” takes it back.`,
  nothingNew: 'Everything in these files is there already: nothing was added.',
  gone: (tab, rows) =>
    `In the calendar, these appointments have been moved or cancelled, or are marked as free. Their lines stay on “${tab}” until you delete them: ${rows.length === 1 ? 'row' : 'rows'} ${and(rows)}.`,
  partly: (tabs, what, item) =>
    `The import failed half-way, and what is written on ${names(tabs)} could not be taken back. ${what === '' ? '' : `${what} `}Choose “${item}” to remove it, then import again.`,
  noTab: (tab) => `There is no tab “${tab}” any more.`,
  tooMany: (most) =>
    `That is more than one import can take: at most ${most} lines. Export a shorter period, and import one file after the other.`,
  unknownCall: (item) =>
    `The import window sent something that cannot be understood. Nothing was written: close it and choose “${item}” again.`,
  remove: {
    title: 'Remove the last import',
    nothing: 'There is no import to remove. Lines that you typed or pasted yourself are never removed.',
    question: (products, parts) =>
      `${products.length === 0 ? 'The last import' : `The last import (${and(products)})`} will be removed: ${and(parts)}. Your own lines and all earlier imports stay. Go ahead?`,
    beside: (n) =>
      `In ${count(n, 'row', 'rows')} there is something of your own beside them: only the imported cells are emptied there.`,
    changed: (item) => `The lines have changed in the meantime. Nothing was removed: choose “${item}” again.`,
    done: (parts) => `Removed: ${and(parts)}.`,
    halfDone: (what, item) =>
      `A part of the import is removed, then something failed: ${what} Choose “${item}” once more to remove the rest.`,
  },
};
