/**
 * A workbook → an .xlsx file. A workbook read from a file is written into that file: only what changed is touched, so
 * pivot tables, images, charts of the user's and whatever else this project has no words for stay. Results of formulas are written
 * beside them, those of custom functions too: programs that do not know the functions show the results until somebody
 * recalculates.
 */
import type { Workbook } from '../workbook/workbook';
import { FileError } from './file-error';
import { createEmptyPackage } from './xlsx/package/empty-package';
import { writeDrawing } from './xlsx/charts/write-drawing';
import type { CellSource } from './xlsx/read-cells';
import { readThemeColors } from './xlsx/styles/colors';
import { readStyles } from './xlsx/styles/read-styles';
import { SheetRows } from './xlsx/package/sheet-rows';
import { StyleTable } from './xlsx/styles/style-table';
import { WorkbookState, type SheetState } from './xlsx/workbook-state';
import { writeCells } from './xlsx/write-cells';
import { writeConditionalFormats } from './xlsx/styles/write-conditional-formats';
import { writeNotes } from './xlsx/write-notes';
import { writeLinks, writeLook } from './xlsx/write-sheet';
import { writeSparklines } from './xlsx/write-sparklines';
import { writeValidations } from './xlsx/write-validations';
import { dropCalculationChain, placeSheets, writeNames } from './xlsx/write-workbook';
import { element, type XmlElement } from './xlsx/package/xml';

const written = new WeakSet<WorkbookState>();

/**
 * @param file what readXlsx gave with the workbook; left out, the file has nothing but the workbook. One reading can be
 *   written once.
 * @throws FileError when a file without sheets would come out
 */
export async function writeXlsx(workbook: Workbook, file?: WorkbookState): Promise<Uint8Array> {
  if (workbook.sheets.length === 0) throw new FileError('the workbook holds no sheet');
  workbook.settle();
  const state = file ?? (await emptyState(workbook));
  if (written.has(state))
    throw new Error('This reading of the file was written before; read the file again.');
  written.add(state);
  state.source.startEditing();
  const root = state.source.tree(state.path)!;
  const styles = new StyleTable(stylesPart(state), state.cells.styles.formats);
  let changedFormulas = false;
  for (const sheet of placeSheets(state, root)) {
    if (await writeSheet(state, sheet, styles)) changedFormulas = true;
  }
  writeNames(workbook, state.namesBefore, root);
  if (changedFormulas) dropCalculationChain(state);
  return state.source.save();
}

/** @returns whether formulas changed */
async function writeSheet(
  state: WorkbookState,
  sheetState: SheetState,
  styles: StyleTable,
): Promise<boolean> {
  const { source, workbook, cells } = state;
  const { sheet, before, path, rules } = sheetState;
  const worksheet = source.tree(path)!;
  const rows = new SheetRows(worksheet);
  const { locale, timeZone } = workbook;
  const settings = { locale, timeZone, date1904: cells.date1904, isPlace: () => true };
  const changedFormulas = writeCells({ sheet, before, rows, styles, date1904: cells.date1904 });
  const change = { worksheet, before, after: sheet };
  writeLook(change, rows);
  writeConditionalFormats(change, rules, styles, settings);
  writeValidations(change, settings);
  writeLinks(change, path, source);
  writeSparklines(change);
  writeDrawing(state, sheetState);
  await writeNotes(change, path, source);
  return changedFormulas;
}

function stylesPart({ source, path }: WorkbookState): XmlElement {
  const tree = source.tree(source.related(path, 'styles') ?? '');
  if (tree) return tree;
  const made = element('styleSheet', { xmlns: source.namespaces.spreadsheet });
  const part = 'xl/styles.xml';
  source.addPart(part, made, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  source.addRelationship(path, 'styles', part);
  return made;
}

async function emptyState(workbook: Workbook): Promise<WorkbookState> {
  const source = await createEmptyPackage();
  const theme = readThemeColors(undefined);
  const cells: CellSource = { styles: readStyles(undefined, theme), sharedTexts: [], date1904: false };
  const state = new WorkbookState(source, 'xl/workbook.xml', workbook, [], cells);
  state.namesBefore.length = 0;
  return state;
}
