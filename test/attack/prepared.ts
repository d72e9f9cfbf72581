/**
 * A layout at a moment of its life, made once; every case starts from a copy. It knows what of it is hers: everything but
 * the results beside her clients, the History and its memory, our highlighting and our marks.
 */
import { ALL_TEXTS } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/types/texts';
import type { AppsScriptOptions } from '../../stand-in/apps-script';
import { OtherUser } from '../../stand-in/other-user';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { openSpreadsheet, openWorkbook, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import type { Allowed } from './compare-workbooks';
import type { Layout } from './layouts';

/**
 * `raw`: before the add-on. `setUp`: set up and recalculated. `lived`: she has gone on. `changed`: set up again, recalculated,
 * and then ratings were changed that tiers depend on.
 */
export type Stage = 'raw' | 'setUp' | 'lived' | 'changed';

export interface Prepared {
  readonly layout: Layout;
  readonly stage: Stage;
  readonly workbook: Workbook;
  /** What is hers, as a workbook of its own; where our results stand it is blank. */
  readonly hers: Workbook;
  readonly allowed: Allowed;
  open(): OpenSpreadsheet;
}

const known = new Map<string, Prepared>();

export function prepare(layout: Layout, stage: Stage): Prepared {
  const key = `${layout.name} ${stage}`;
  let prepared = known.get(key);
  if (prepared === undefined) known.set(key, (prepared = preparedAt(layout, stage)));
  return prepared;
}

/** A prepared state that she has changed further. */
export function prepareFurther(from: Prepared, change: (opened: OpenSpreadsheet) => void): Prepared {
  const opened = from.open();
  change(opened);
  return preparedFrom(from.layout, from.stage, workbookOf(opened));
}

export function workbookOf({ inspection }: OpenSpreadsheet): Workbook {
  const workbook = inspection.activeWorkbook!;
  workbook.settle();
  return workbook;
}

function preparedAt(layout: Layout, stage: Stage): Prepared {
  return preparedFrom(layout, stage, workbookOf(openedAt(layout, stage)));
}

function preparedFrom(layout: Layout, stage: Stage, workbook: Workbook): Prepared {
  const hers = hersOf(workbook, layout, stage);
  return {
    layout,
    stage,
    workbook,
    hers,
    allowed: allowedIn(workbook, layout, stage),
    open: () => openWorkbook(workbook.copy(), layout.options),
  };
}

function openedAt(layout: Layout, stage: Stage): OpenSpreadsheet {
  if (stage === 'raw') {
    const opened = openSpreadsheet(asOwner(layout));
    layout.make(opened);
    return opened;
  }
  const before = { setUp: 'raw', lived: 'setUp', changed: 'lived' } as const;
  const former = prepare(layout, before[stage]);
  if (stage === 'lived') {
    const opened = openWorkbook(former.workbook.copy(), asOwner(layout));
    layout.live?.(opened);
    return opened;
  }
  const opened = former.open();
  if (stage === 'setUp') opened.setUp(layout.preset, layout.added);
  else opened.setUp();
  opened.recalculate();
  const other = new OtherUser(opened.inspection);
  for (const [cell, text] of stage === 'changed' ? Object.entries(layout.edits) : []) {
    other.type(layout.list!, cell, text);
  }
  return opened;
}

/** Whoever owns the spreadsheet prepares it, and protects what is not for others. */
function asOwner({ options }: Layout): AppsScriptOptions {
  return options.ownerEmail === undefined ? options : { ...options, userEmail: options.ownerEmail };
}

// What is ours.

const OUTPUTS = ['tier', 'score', 'rank', 'change', 'evidence', 'why', 'nextStep'] as const;
const SUFFIX = ' (Client Tiers)';

function wordsOf(word: (texts: Texts) => string): string[] {
  return ALL_TEXTS.map(word);
}

const OUTPUT_WORDS = OUTPUTS.flatMap((key) => wordsOf(({ clientHeaders }) => clientHeaders[key]));
const CLIENT_WORDS = wordsOf(({ clientHeaders }) => clientHeaders.client);
const PROSPECT_WORDS = wordsOf(({ prospects }) => prospects.headers.prospect);
const JUDGEMENT_WORDS = [
  ...(['verdict', 'fit', 'reply'] as const).flatMap((key) =>
    wordsOf(({ prospects }) => prospects.headers[key]),
  ),
  ...wordsOf(({ clientHeaders }) => clientHeaders.why),
];
const KEPT_TABS = (['history', 'memory'] as const).flatMap((key) => wordsOf(({ tabs }) => tabs[key]));
const PROSPECT_TABS = wordsOf(({ tabs }) => tabs.prospects);

const bare = (name: string): string => name.replace(SUFFIX, '').replace(/_$/, '');

/** Rows of people on a tab, and the columns that the add-on fills beside them. */
export interface Filled {
  readonly headerRow: number;
  readonly nameColumn: number;
  readonly columns: readonly number[];
}

/** Null for a tab on which the add-on fills nothing. */
export function filledOn(sheet: SheetModel, layout: Layout, stage: Stage): Filled | null {
  if (stage === 'raw') return null;
  if (PROSPECT_TABS.includes(bare(sheet.name)) && !namesIn(layout).includes(sheet.name)) {
    return filledBelow(sheet, PROSPECT_WORDS, (header) => JUDGEMENT_WORDS.includes(bare(header)));
  }
  if (sheet.name !== (layout.list ?? 'Clients')) return null;
  const { laterHers } = layout;
  const isHers = (header: string, column: number): boolean =>
    laterHers === undefined
      ? column <= rawWidth(layout, sheet.name)
      : stage !== 'setUp' && laterHers.includes(header);
  return filledBelow(
    sheet,
    CLIENT_WORDS,
    (header, column) => OUTPUT_WORDS.includes(bare(header)) && !isHers(header, column),
  );
}

/** The first row with a header of the names. */
function headerRowOf(sheet: SheetModel, nameWords: readonly string[]): number {
  const isHeader = (content: unknown): boolean => nameWords.includes(String(content));
  return sheet.cells.rows.findIndex((row) => row?.contents.some(isHeader)) + 1;
}

function filledBelow(
  sheet: SheetModel,
  nameWords: readonly string[],
  isOurs: (header: string, column: number) => boolean,
): Filled | null {
  const headerRow = headerRowOf(sheet, nameWords);
  if (headerRow === 0) return null;
  const { lastColumn } = sheet.cells.extent();
  const columns = Array.from({ length: lastColumn }, (_, index) => index + 1);
  const header = (column: number): string => String(sheet.contentAt(headerRow, column));
  return {
    headerRow,
    nameColumn: columns.find((column) => nameWords.includes(header(column))) ?? 0,
    columns: columns.filter((column) => isOurs(header(column), column)),
  };
}

function namesIn(layout: Layout): string[] {
  return prepare(layout, 'raw').workbook.sheets.map(({ name }) => name);
}

function rawWidth(layout: Layout, tab: string): number {
  return prepare(layout, 'raw').workbook.sheetByName(tab)?.cells.extent().lastColumn ?? 0;
}

/** Rows with a name, from the top. */
export function peopleOn(
  sheet: SheetModel,
  { headerRow, nameColumn }: Filled,
): { row: number; name: string }[] {
  const { lastRow } = sheet.cells.extent();
  return Array.from({ length: Math.max(0, lastRow - headerRow) }, (_, index) => headerRow + 1 + index)
    .map((row) => ({ row, name: String(sheet.contentAt(row, nameColumn)) }))
    .filter(({ name }) => name !== '');
}

function hersOf(workbook: Workbook, layout: Layout, stage: Stage): Workbook {
  const hers = workbook.copy();
  if (stage === 'raw') return hers;
  const raw = prepare(layout, 'raw').workbook;
  const isOurHistory = ({ name }: SheetModel): boolean =>
    KEPT_TABS.includes(bare(name)) && raw.sheetByName(name) === null;
  hers.sheets.splice(0, hers.sheets.length, ...hers.sheets.filter((sheet) => !isOurHistory(sheet)));
  hers.metadata = hers.metadata.filter(({ key }) => !key.startsWith('client-tiers'));
  hers.namedRanges = hers.namedRanges.filter(({ name }) => !name.startsWith('CLIENT_'));
  for (const sheet of hers.sheets) {
    const rules = JSON.stringify(raw.sheetByName(sheet.name)?.conditionalFormats ?? []);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) =>
      rules.includes(JSON.stringify(rule)),
    );
    const filled = filledOn(sheet, layout, stage);
    if (filled === null) continue;
    for (const { row } of peopleOn(sheet, filled)) {
      for (const column of filled.columns) sheet.setContent(row, column, '');
    }
  }
  hers.touch();
  return hers;
}

/**
 * Results beside her clients may be filled, and headers explained.
 *
 * @param joined the tab that a person joins below the last row
 */
export function allowedIn(workbook: Workbook, layout: Layout, stage: Stage, joined?: string): Allowed {
  const cells = new Set<string>();
  for (const sheet of workbook.sheets) {
    const filled = filledOn(sheet, layout, stage);
    if (filled === null) continue;
    for (const { row } of peopleOn(sheet, filled)) {
      for (const column of filled.columns) cells.add(`${sheet.name} ${row} ${column}`);
    }
  }
  const list = workbook.sheetByName(layout.list ?? '');
  const headerRow = list && headerRowOf(list, CLIENT_WORDS);
  return {
    fill: (tab, row, column) => cells.has(`${tab} ${row} ${column}`) || tab === joined,
    note: (tab, row) => tab === layout.list && row === headerRow,
  };
}
