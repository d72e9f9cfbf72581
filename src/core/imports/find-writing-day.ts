/** The day of which a list is: reports say it above their headers. */
import { textOf } from './reading/lines';
import { parseFileDay } from './reading/parse-file-day';
import type { ImportContext, ImportTable } from './types';

/** In five languages; what follows has to be a day and nothing else. */
const AS_OF =
  /^(?:as (?:of|at)|(?:generated|printed|exported|created)(?: on| at)?|stand|stichtag|(?:gedruckt|exportiert|erstellt) am|peildatum|stand per|(?:afgedrukt|aangemaakt|geëxporteerd) op|per|pr\.?|(?:skrevet ut|eksportert|utskrift)|(?:készült|nyomtatva|lekérdezve|exportálva))\s*:?\s+(.+)$/iu;

/**
 * Finds the day on which a list was written.
 *
 * @param titles the lines above its header
 * @param context how days are written
 * @returns days since 1970-01-01; null where no line says it; never throws
 * @example findWritingDay([['Stand: 27.11.2026']], { dayOrder: 'dmy', dayOf: () => 0, dayOfInstant: () => 0 }) // => 20784
 */
export function findWritingDay(
  titles: ImportTable,
  context: Pick<ImportContext, 'dayOrder' | 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): number | null {
  for (const cells of titles) {
    const [, date] = AS_OF.exec(cells.map(textOf).join(' ').trim()) ?? [];
    const day = date === undefined ? null : parseFileDay(date, context.dayOrder, context);
    if (day !== null) return day;
  }
  return null;
}
