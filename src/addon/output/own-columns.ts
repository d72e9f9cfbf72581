/**
 * Whose a column is. A column that we fill has one of our headers, and a note on the header in which our sentence stands. The
 * note goes with the cell wherever the column goes; whoever deletes it has the column back. Every other column is the user's,
 * whatever it is called and whether or not it holds anything. Decision 12 says what else was weighed.
 */
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { PRODUCT_NAME } from '../product';
import { normalizeHeader, type FilledColumns } from '../tabs/headers';
import { untakenName } from '../making/own-suffix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headers of a list and the notes on them, in one order. */
export interface NotedHeaders {
  readonly headers: readonly unknown[];
  readonly notes: readonly string[];
}

/** What the note on a column of ours says: what stands there, and that it is ours. */
export function ownColumnNote(explanation: string, { ownColumn }: Texts): string {
  return `${explanation}\n${ownColumn}`;
}

/** In each language the sentence names the product. */
export function isOwnColumn({ notes }: NotedHeaders, column: number): boolean {
  return (notes[column] ?? '').includes(PRODUCT_NAME);
}

/**
 * Notes as they most likely are, where each of our headers stands once; null where it is not as plain as that. Enough to compare what stands there with what is
 * to stand there; before anything is written beside a client the notes themselves must be read.
 */
export function supposeNotes<Key extends string>(
  headers: readonly unknown[],
  { outputs, outputOf }: FilledColumns<Key>,
): string[] | null {
  const ours = headers.map(outputOf);
  const isPlain = outputs.every((key) => ours.filter((each) => each === key).length === 1);
  return isPlain ? ours.map((key) => (key === null ? '' : PRODUCT_NAME)) : null;
}

/** Positions of our columns, from 0; -1 where there is none. A column copied with its note is ours too: the first counts. */
export function locateOwnColumns<Key extends string>(
  list: NotedHeaders,
  { outputs, outputOf }: FilledColumns<Key>,
): Readonly<Record<Key, number>> {
  const locate = (key: Key): number =>
    list.headers.findIndex((header, column) => isOwnColumn(list, column) && outputOf(header) === key);
  return Object.fromEntries(outputs.map((key) => [key, locate(key)])) as Record<Key, number>;
}

/** A column of the user's that has the name of one of ours, in whatever language; -1 if there is none. */
export function locateNamesake<Key extends string>(
  list: NotedHeaders,
  key: Key,
  { outputOf }: FilledColumns<Key>,
): number {
  return list.headers.findIndex((header, column) => outputOf(header) === key && !isOwnColumn(list, column));
}

/** The header of a new column of ours: the plain one, unless a column of hers is called so or means the same. */
export function untakenHeader<Key extends string>(
  list: NotedHeaders,
  key: Key,
  filled: FilledColumns<Key>,
  texts: Texts,
): string {
  const plain = filled.outputHeader(key, texts);
  const taken = list.headers.map(normalizeHeader);
  if (locateNamesake(list, key, filled) >= 0) taken.push(normalizeHeader(plain));
  return untakenName(plain, (name) => taken.includes(normalizeHeader(name)));
}

/** A column of the user's that has the name of one of ours and stays hers. */
export interface KeptColumn {
  readonly header: string;
  readonly cell: string;
  /** The header of ours. */
  readonly ours: string;
}

/**
 * The columns of hers beside which ours were added.
 *
 * @param list as it was before
 * @param added headers of the columns that were added
 * @param texts in which our headers are written
 */
export function keptColumns<Key extends string>(
  list: NotedHeaders & { readonly sheet: Sheet; readonly headerRowNumber: number },
  added: readonly string[],
  filled: FilledColumns<Key>,
  texts: Texts,
): KeptColumn[] {
  return filled.outputs.flatMap((key) => {
    const hers = locateNamesake(list, key, filled);
    const ours = untakenHeader(list, key, filled, texts);
    if (hers < 0 || !added.includes(ours)) return [];
    const cell = cellOnTab(list.sheet.getName(), list.headerRowNumber, hers + 1);
    return [{ header: nameInSentence(String(list.headers[hers])), cell, ours }];
  });
}
