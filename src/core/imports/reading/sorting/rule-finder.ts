/** Which lines are left out for what stands under a header: what a layout says of its product, and of files that nobody knows what all of them share. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { columnKey } from '../../columns/column-key';
import type { LineRule } from '../../layout';
import type { ImportRun } from '../import-run';
import type { FieldColumns, ImportContext, LeftOutReason, RecordKind } from '../../types';
import { matcherOf } from './matcher-of';

/**
 * Prepares to apply the rules for the lines of a table.
 *
 * @param run how it is read
 * @returns null for cells that no rule leaves out; never throws
 * @example ruleFinder({ reading: { kind: 'time', layout: 'x', columns: { type: 0 } }, traps: { leavesOut: [{ field: 'type', words: ['Break'], reason: 'notWork' }] } })(['break']) // => "notWork"
 */
export function ruleFinder(run: ImportRun): (cells: readonly CellValue[]) => LeftOutReason | null {
  const { reading, traps, context } = run;
  const { columns, kind, layout } = reading;
  const ofNobody = layout === '' ? rulesOfNobody(kind, context) : [];
  const out = located([...(traps.leavesOut ?? []), ...ofNobody], columns);
  const only = located(traps.reads ?? [], columns);
  const name = traps.isBoard === true ? columns.task : undefined;
  return (cells) => {
    // Subitems have an empty first cell, and so has the line of sums.
    if (name !== undefined && (isBlank(cells[name]) || columnKey(cells[name]) === 'subitems'))
      return 'subtask';
    const left =
      out.find(({ isMet, column }) => isMet(cells[column])) ??
      only.find(({ isMet, column }) => !isBlank(cells[column]) && !isMet(cells[column]));
    return left?.reason ?? null;
  };
}

/** What is left out of files nobody knows. */
function rulesOfNobody(kind: RecordKind, { words }: ImportContext): readonly LineRule[] {
  const { notInvoices, notReceived, statuses } = words;
  if (kind === 'invoices')
    return [
      { field: 'type', words: notInvoices, reason: 'notInvoice' },
      // Where a status of the payment stands beside the one of the invoice.
      { field: 'type', words: statuses.draft, reason: 'draft' },
    ];
  if (kind !== 'payments') return [];
  return [{ field: 'status', words: [...statuses.void, ...notReceived], reason: 'notCompleted' }];
}

interface LocatedRule {
  readonly reason: LeftOutReason;
  readonly column: number;
  readonly isMet: (cell: CellValue) => boolean;
}

function located(rules: readonly LineRule[], columns: FieldColumns): LocatedRule[] {
  return rules.flatMap(({ field, words, reason }) => {
    const column = columns[field];
    return column === undefined ? [] : [{ reason, column, isMet: matcherOf(words) }];
  });
}
