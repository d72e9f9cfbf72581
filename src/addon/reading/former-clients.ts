/**
 * Which clients of a list have left: by what a column of hers says, or by the heading above their row. They stay where they are, and are part of
 * nothing that is worked out.
 */
import { heldIn } from '../../core/held-in';
import { columnCells } from '../../core/reading/parse-clients';
import { notationOf } from '../../core/reading/column-notation';
import { looksLikeDay, nearlyLeft, standingReader, type Standing } from '../../core/reading/read-standing';
import { quoteCell } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import { belowFormer } from '../../core/recognition/rows/below-former';
import type { CellValue, Client, RowProblem } from '../../core/types';
import type { RatedList } from '../rated-list';
import { cellsOfRow, rowNumberAt, type ClientList } from '../tabs/clients-tab';
import { formerHeadings, type RowLeftOut } from './rows-without-clients';
import { standingWords } from './known-columns';

/** By what it is known: the client's cell in the column that says it, or a heading. */
export type LeftBy =
  | { readonly kind: 'cell'; readonly column: number; readonly cell: CellValue }
  | ({ readonly kind: 'heading' } & Pick<RowLeftOut, 'rowNumber' | 'text'>);

export interface FormerClient {
  readonly client: Client;
  readonly leftBy: LeftBy;
}

/** Everybody on a list, each in the order of the rows. */
export interface Population {
  readonly present: readonly Client[];
  readonly former: readonly FormerClient[];
}

/** What it is found by. */
export interface StandingPlan extends Pick<RatedList, 'list' | 'leftOut' | 'conventions'> {
  /** Position of the column that says who has left; -1 where there is none. */
  readonly standingColumn: number;
}

export function splitPopulation(clients: readonly Client[], plan: StandingPlan): Population {
  const leftBy = leftByReader(plan);
  if (leftBy === null) return { present: clients, former: [] };
  const present: Client[] = [];
  const former: FormerClient[] = [];
  const askIn = slipsIn(plan);
  for (const client of clients) {
    const by = leftBy(client.rowNumber);
    if (by === null) present.push(askIn(client));
    else former.push({ client, leftBy: by });
  }
  return { present, former };
}

/** By what the client of a row has left, null where it has not; null where nothing on the list tells. */
export function leftByReader(plan: StandingPlan): ((rowNumber: number) => LeftBy | null) | null {
  const { list, leftOut, standingColumn: column } = plan;
  if (column < 0 && leftOut.every(({ reason }) => reason !== 'former')) return null;
  const headingOf = headingsAbove(plan);
  const standingOf = readerOf(plan);
  return (rowNumber) => {
    const cell = cellsOfRow(list, rowNumber)[column];
    if (standingOf(cell) === 'left') return { kind: 'cell', column, cell };
    return headingOf(rowNumber);
  };
}

/** Whether a row stands under a heading of clients that have left; the heading itself does, too. */
export function formerByHeading(
  list: ClientList,
  conventionsOf: () => Conventions,
): (rowNumber: number) => boolean {
  const leftOut = formerHeadings(list, conventionsOf);
  const headingOf = headingsAbove({ list, leftOut });
  const headings = leftOut.filter(({ reason }) => reason === 'former').map(({ rowNumber }) => rowNumber);
  return (rowNumber) => headings.includes(rowNumber) || headingOf(rowNumber) !== null;
}

function headingsAbove({
  list,
  leftOut,
}: Pick<StandingPlan, 'list' | 'leftOut'>): (rowNumber: number) => LeftBy | null {
  const end = rowNumberAt(list, list.rows.length);
  const below = belowFormer(leftOut, ({ rowNumber }) => rowNumber, end);
  return (row) => {
    const heading = below.get(row);
    return heading === undefined
      ? null
      : { kind: 'heading', rowNumber: heading.rowNumber, text: heading.text };
  };
}

function readerOf({ list, standingColumn, conventions }: StandingPlan): (cell: CellValue) => Standing | null {
  if (standingColumn < 0) return () => null;
  const cells = columnCells(list.rows, standingColumn);
  return standingReader(list.headers[standingColumn], cells, standingWords(), notationOf(cells, conventions));
}

/** What is asked about: a word that is nearly one for having left, and what looks like a date and is none. Once for each way to write it. */
function slipsIn(plan: StandingPlan): (client: Client) => Client {
  const standingOf = readerOf(plan);
  const slipIn = (cell: string): RowProblem | null => {
    if (standingOf(cell) !== null) return null;
    const [held, meant] = [quoteCell(cell), nearlyLeft(cell, standingWords())];
    if (meant !== null) return { kind: 'nearlyLeft', held, meant };
    return looksLikeDay(cell) ? { kind: 'unreadableStanding', held } : null;
  };
  const known = new Map<string, RowProblem | null>();
  return (client) => {
    const cell = cellsOfRow(plan.list, client.rowNumber)[plan.standingColumn];
    if (typeof cell !== 'string' || cell === '') return client;
    const slip = heldIn(known, cell, slipIn);
    return slip ? { ...client, problems: [...client.problems, slip] } : client;
  };
}
