/** A worksheet part and its comments → a sheet of the workbook. */
import { areaOfAddress, parseAddress, parseSheetAddress } from '../../workbook/a1-notation';
import { containsArea, forEachCell } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import { readColor } from './styles/colors';
import { parseArea, readCells, type CalculatedCell, type CellSource } from './read-cells';
import { readConditionalFormats, type FileRule } from './styles/read-conditional-formats';
import { readValidations, type RuleSettings } from './read-validations';
import { readStyledText } from './styles/texts';
import { isTrue, type XmlElement } from './package/xml';
import type { XlsxPackage } from './package/xlsx-package';

/** @returns the formula cells; contents are there before the rules, which need the locale, are read */
export function readSheetCells(
  sheet: SheetModel,
  worksheet: XmlElement,
  source: CellSource,
): CalculatedCell[] {
  const calculated = readCells(sheet, worksheet, source);
  readView(sheet, worksheet);
  sheet.tabColor = readColor(worksheet.at('sheetPr/tabColor'), source.styles.theme);
  sheet.merges = worksheet
    .all('mergeCells/*')
    .map((node) => parseArea(node.attributes['ref']))
    .filter((area) => area !== null && containsArea(sheet.wholeArea, area)) as typeof sheet.merges;
  const filtered = parseArea(worksheet.at('autoFilter')?.attributes['ref']);
  if (filtered && containsArea(sheet.wholeArea, filtered))
    sheet.filter = { area: filtered, hiddenValues: new Map() };
  return calculated;
}

/** @returns the conditional formats of the file, of which the sheet has those it understands */
export function readSheetRules(sheet: SheetModel, worksheet: XmlElement, settings: RuleSettings): FileRule[] {
  readValidations(sheet, worksheet, settings);
  const rules = readConditionalFormats(worksheet, settings);
  sheet.conditionalFormats = rules.flatMap(({ rule }) => (rule ? [rule] : []));
  return rules;
}

function readView(sheet: SheetModel, worksheet: XmlElement): void {
  const view = worksheet.at('sheetViews/sheetView');
  sheet.hiddenGridlines = !isTrue(view?.attributes['showGridLines'], true);
  sheet.rightToLeft = isTrue(view?.attributes['rightToLeft']);
  const pane = view?.at('pane');
  if (!/^frozen/.test(pane?.attributes['state'] ?? '')) return;
  sheet.frozenRows = Number(pane!.attributes['ySplit'] ?? 0);
  sheet.frozenColumns = Number(pane!.attributes['xSplit'] ?? 0);
}

export function readNotes(sheet: SheetModel, comments: XmlElement | undefined): void {
  for (const node of comments?.all('commentList/comment') ?? []) {
    const place = parseAddress(node.attributes['ref'] ?? '');
    const [row, column] = [place?.firstRow ?? 0, place?.firstColumn ?? 0];
    if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) continue;
    sheet.setNote(row, column, readStyledText(node.at('text') ?? node).text);
  }
}

/** A link belongs to whole cells in the file; in the workbook it covers the cell's text. */
export function readLinks(sheet: SheetModel, worksheet: XmlElement, path: string, source: XlsxPackage): void {
  const targets = new Map(source.relationships(path).map(({ id, target }) => [id, target]));
  for (const node of worksheet.all('hyperlinks/hyperlink')) {
    const area = parseArea(node.attributes['ref']);
    const address = targets.get(node.prefixed('id') ?? '');
    const location = node.attributes['location'];
    const link = `${address ?? ''}${location === undefined ? '' : `#${location}`}`;
    if (!area || link === '' || area.numRows * area.numColumns > 1000) continue;
    forEachCell(area, (row, column) => linkCell(sheet, row, column, link));
  }
}

function linkCell(sheet: SheetModel, row: number, column: number, link: string): void {
  const content = sheet.contentAt(row, column);
  if (typeof content !== 'string' || content === '' || sheet.formulaAt(row, column) !== null) return;
  const { pieces } = sheet.cells.extras(row, column).runs ?? { pieces: [] };
  sheet.cells.changeExtras(row, column, { runs: { pieces, link } });
}

/** `'Sheet 1'!$A$1:$B$2` → the sheet and the area; null for names that mean anything else, and sheets that are not there. */
export function parseNamedArea(
  text: string,
  sheetNamed: (name: string) => SheetModel | null,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const address = parseSheetAddress(text);
  const sheet = address && sheetNamed(address.sheetName ?? '');
  return sheet && { sheet, area: areaOfAddress(address, sheet.maxRows, sheet.maxColumns) };
}
