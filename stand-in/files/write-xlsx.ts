/**
 * A workbook → an .xlsx file. A workbook read from a file is written into that file: only what changed is touched, so
 * pivot tables, images, charts of the user's and whatever else this project has no words for stay. Results of formulas are written
 * beside them, those of custom functions too: programs that do not know the functions show the results until somebody
 * recalculates.
 */
import type { Workbook } from '../workbook/workbook';
import { FileError } from './file-error';
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
import { XlsxPackage } from './xlsx/package/xlsx-package';

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
  for (const sheet of placeSheets(state, root))
    if (await writeSheet(state, sheet, styles)) changedFormulas = true;
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
  const settings = { ...cells, locale, timeZone, isPlace: () => true };
  const changedFormulas = writeCells({ worksheet, sheet, before, rows, styles, date1904: cells.date1904 });
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
  const source = await XlsxPackage.create(PARTS);
  const theme = readThemeColors(undefined);
  const cells: CellSource = { styles: readStyles(undefined, theme), sharedTexts: [], date1904: false };
  const state = new WorkbookState(source, 'xl/workbook.xml', workbook, [], cells);
  state.namesBefore.length = 0;
  return state;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a file without a sheet, in Sheets' standard font. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels':
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets/></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    '<fonts count="1"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};
