/** Columns of a tab of ours that may be gone, and under which new header each may stand: nothing needs them, so their figures would be lost without a word. */
import { readCurrencyCell, readDayCell, readMoneyCell } from '../../core/money/record-cells';
import { notationOf } from '../../core/reading/column-notation';
import { parseTick } from '../../core/reading/parse-setting';
import { quoteCell } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { CellProblem, Table } from '../tabs/table';

type Holds = (cell: CellValue, conventions: Conventions) => boolean;

const holdsDay: Holds = (cell, conventions) =>
  typeof cell !== 'number' && !isNaN(readDayCell(cell, conventions) ?? NaN);
const holdsAmount: Holds = (cell, conventions) => !isNaN(readMoneyCell(cell, conventions) ?? NaN);

/** What stands in columns that are told by it; texts may be anything. */
const CONTENTS: Readonly<Record<string, Holds | undefined>> = {
  due: holdsDay,
  paidOn: holdsDay,
  amount: holdsAmount,
  paid: holdsAmount,
  fee: holdsAmount,
  billable: (cell, { words }) => parseTick(cell, words) !== null && typeof cell !== 'number',
  currency: (cell) => (readCurrencyCell(cell, '') ?? '') !== '',
};

/**
 * @param table of a tab that carries our mark
 * @returns one for each column that is missing while a header that means nothing to us stands above what it would hold
 */
export function renamedColumns<Column extends string>(table: Table<Column>): CellProblem[] {
  const { columns, context, strangers } = table;
  const { lostColumn } = context.texts.recordTabs.problems;
  return (Object.keys(columns) as Column[]).flatMap((column) => {
    const holds = CONTENTS[column];
    if (columns[column] >= 0 || holds === undefined) return [];
    const others = strangers.filter(({ filled }) => areAll(filled, holds, context.conventions));
    const names = others.map(({ header }) => nameInSentence(quoteCell(header)));
    const text = lostColumn(table.tab, table.headerOf(column), names);
    return others.length === 0 ? [] : [{ text, cell: table.firstCell }];
  });
}

function areAll(cells: readonly CellValue[], holds: Holds, conventions: Conventions): boolean {
  const notation = notationOf(cells, conventions);
  return cells.every((cell) => holds(cell, notation));
}
