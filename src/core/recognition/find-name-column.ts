/**
 * Which column holds the names: one whose header says so, else the only one whose texts are nearly all different, else
 * the user is asked, as where first and last names stand apart. Where several headers say so, the more telling word wins, and then whose cells look like names.
 */
import type { CellSense } from '../reading/cell-sense';
import type { HeaderIndex } from './headers/header-index';
import { LINKS, type Link } from './headers/header-match';
import { plainWords } from './headers/header-key';
import { judgeContents } from './judge-contents';

export interface NameColumn {
  /** Position of the column; null where the user has to choose. */
  readonly index: number | null;
  readonly degree: 'exact' | 'sure' | 'likely' | 'unknown';
  /** Columns to choose from, in the order of the sheet; empty where there is no doubt. */
  readonly candidates: readonly number[];
}

/** Share of filled cells, and of different ones among them, that make a column one of names. */
const NEARLY_ALL = 0.9;
const LONGEST_NAME = 60;

const DEGREE: Readonly<Record<Link, NameColumn['degree']>> = {
  name: 'exact',
  synonym: 'sure',
  hint: 'sure',
  words: 'likely',
};

/**
 * Finds the column of names.
 *
 * @param headers one per column
 * @param columns what the cells of each column look like, below the header
 * @param index what is known of headers
 * @returns the column, surely or as a proposal, or those to choose from; the order of the columns decides nothing; never throws
 * @example findNameColumn(['Ort'], [[]], { lookUp: () => [], match: () => [], isUnit: () => false, isNamePart: () => false }) // => { "index": null, "degree": "unknown", "candidates": [] }
 */
export function findNameColumn(
  headers: readonly string[],
  columns: readonly (readonly CellSense[])[],
  index: HeaderIndex,
): NameColumn {
  const named = headers.flatMap((header, column) => {
    const link = linkOf(header, index);
    const verdict = judgeContents(columns[column] ?? [], 'name', 0);
    // Our own word stands, whatever is below it: somebody may well be called X.
    return link === null || (verdict === 'refused' && link !== 'name')
      ? []
      : [{ column, link, isDoubtful: verdict !== 'fits' }];
  });
  const clear = named.some(({ isDoubtful }) => !isDoubtful)
    ? named.filter((each) => !each.isDoubtful)
    : named;
  for (const link of LINKS) {
    const found = clear.filter((each) => each.link === link).map(({ column }) => column);
    if (found.length === 1)
      return (
        fullerThan(found[0], clear, columns) ?? { index: found[0], degree: DEGREE[link], candidates: [] }
      );
    if (found.length > 1) return several(found, headers, columns, index);
  }
  const parts = headers.flatMap((header, column) => (index.isNamePart(header) ? [column] : []));
  return parts.length > 1
    ? byParts(parts, columns)
    : (byWords(headers, columns, index) ?? byContents(headers, columns));
}

/** Most clients are persons, and few have a company: then the only other column that tells all of them apart is proposed. */
function fullerThan(
  found: number,
  named: readonly { readonly column: number; readonly link: Link }[],
  columns: readonly (readonly CellSense[])[],
): NameColumn | null {
  const rows = rowsIn(columns);
  if (filledIn(columns[found]) * 2 >= rows) return null;
  const telling = named.filter(({ column }) => differentTexts(columns[column]) === rows);
  return telling.length === 1
    ? {
        index: telling[0].column,
        degree: 'likely',
        candidates: [found, telling[0].column].sort((a, b) => a - b),
      }
    : null;
}

/** "Which client is this about?": a question of a form says what a header would. */
function byWords(
  headers: readonly string[],
  columns: readonly (readonly CellSense[])[],
  index: HeaderIndex,
): NameColumn | null {
  const rows = rowsIn(columns);
  const isSaid = (header: string): boolean =>
    plainWords(header).some((word) => ['name', 'synonym'].includes(linkOf(word, index) ?? ''));
  const found = headers.flatMap((header, column) =>
    isSaid(header) && looksLikeNames(columns[column] ?? [], rows) ? [column] : [],
  );
  return found.length === 1 ? { index: found[0], degree: 'likely', candidates: found } : null;
}

/** First names and last ones: that which alone tells all clients apart. */
function byParts(parts: readonly number[], columns: readonly (readonly CellSense[])[]): NameColumn {
  const rows = rowsIn(columns);
  const telling = parts.filter((column) => differentTexts(columns[column]) === rows);
  return telling.length === 1
    ? { index: telling[0], degree: 'likely', candidates: parts }
    : { index: null, degree: 'unknown', candidates: parts };
}

function rowsIn(columns: readonly (readonly CellSense[])[]): number {
  return Math.max(0, ...columns.map(filledIn));
}

function filledIn(senses: readonly CellSense[] = []): number {
  return senses.filter(({ kind }) => kind !== 'blank').length;
}

function linkOf(header: string, index: HeaderIndex): Link | null {
  return index.lookUp(header).find(({ column }) => column.contents === 'name')?.link ?? null;
}

/** Two headers mean the client: the one that tells more clients apart is proposed, and of "Client name" and "Company" the first. */
function several(
  found: readonly number[],
  headers: readonly string[],
  columns: readonly (readonly CellSense[])[],
  index: HeaderIndex,
): NameColumn {
  const different = found.map((column) => differentTexts(columns[column]));
  const most = Math.max(...different);
  const telling = found.filter((_, position) => different[position] === most);
  const ours = telling.filter((column) =>
    plainWords(headers[column]).some((word) => linkOf(word, index) === 'name'),
  );
  const best = ours.length === 1 ? ours : telling;
  return best.length === 1
    ? { index: best[0], degree: 'likely', candidates: found }
    : { index: null, degree: 'unknown', candidates: found };
}

function byContents(headers: readonly string[], columns: readonly (readonly CellSense[])[]): NameColumn {
  const rows = rowsIn(columns);
  const alike = headers
    .map((_, column) => column)
    .filter((column) => looksLikeNames(columns[column] ?? [], rows));
  const [found, ...others] = alike.length > 0 ? alike : withoutHeader(headers, columns, rows);
  return found !== undefined && others.length === 0
    ? { index: found, degree: 'likely', candidates: [found] }
    : { index: null, degree: 'unknown', candidates: alike };
}

/** Above names the header may be missing, and below them the name of a row of sums. */
function withoutHeader(
  headers: readonly string[],
  columns: readonly (readonly CellSense[])[],
  rows: number,
): number[] {
  return columns.flatMap((senses, column) => {
    const isNamed = headers[column] === '' && filledIn(senses) * 2 > rows;
    return isNamed && looksLikeNames(senses, filledIn(senses)) ? [column] : [];
  });
}

function looksLikeNames(senses: readonly CellSense[], rows: number): boolean {
  const texts = senses.filter(({ kind }) => kind === 'text' || kind === 'measured').map(({ text }) => text);
  return (
    texts.length > 0 &&
    texts.length >= NEARLY_ALL * rows &&
    differentTexts(senses) >= NEARLY_ALL * texts.length &&
    texts.every((text) => text.length <= LONGEST_NAME)
  );
}

function differentTexts(senses: readonly CellSense[]): number {
  return new Set(senses.filter(({ kind }) => kind !== 'blank').map(({ text }) => text.toLowerCase())).size;
}
