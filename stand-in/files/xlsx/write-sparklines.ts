/**
 * Cells with SPARKLINE → the small charts that other programs draw in cells. They belong to the sheet and not to a formula, so
 * those of such cells are made anew where a formula changed; others in the file stay.
 */
import { cellName, parseSheetAddress, quoteSheetName } from '../../workbook/a1-notation';
import type { SheetModel } from '../../workbook/sheet-model';
import { parseColor } from '../../services/rules/range-colors';
import { argb } from './styles/colors';
import { element, xml, type XmlElement } from './package/xml';
import type { SheetChange } from './workbook-state';

const EXTENSION = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** A range, and options that stand in the formula itself. What else a formula says is calculated, and is not told here. */
const FORMULA = /^=SPARKLINE\(\s*([^,()"{}]+?)\s*(?:,\s*\{([^{}]*)\})?\s*\)$/i;
const COLOR = '#1a73e8';

interface CellChart {
  readonly cell: string;
  readonly range: string;
  readonly color: string;
}

export function writeSparklines({ worksheet, before, after }: SheetChange): void {
  const [former, now] = [cellChartsOf(before), cellChartsOf(after)];
  if (JSON.stringify(former) === JSON.stringify(now)) return;
  const groups = ensureGroups(worksheet);
  const ours = new Set([...former, ...now].map(({ cell }) => cell));
  for (const group of groups.elements) takeOut(group, ours, groups);
  for (const color of new Set(now.map((each) => each.color)))
    groups.children.push(groupOf(now.filter((each) => each.color === color)));
  if (groups.children.length === 0) removeGroups(worksheet);
}

function cellChartsOf(sheet: SheetModel): CellChart[] {
  const found: CellChart[] = [];
  sheet.forEachFormula((row, column, formula) => {
    const [, range, options = ''] = FORMULA.exec(formula) ?? [];
    const address = range === undefined ? null : parseSheetAddress(range);
    if (range === undefined || !address) return;
    if (/"charttype"(?!\s*,\s*"line")/i.test(options)) return;
    const color = /"color"\s*,\s*"([^"]*)"/i.exec(options)?.[1] ?? '';
    found.push({
      cell: cellName(row, column),
      range: address.sheetName === null ? `${quoteSheetName(sheet.name)}!${range}` : range,
      color: parseColor(color) ?? COLOR,
    });
  });
  return found;
}

function ensureGroups(worksheet: XmlElement): XmlElement {
  const list = worksheet.ensure('extLst');
  let extension = list.elements.find(({ attributes }) => attributes['uri'] === EXTENSION);
  if (!extension) {
    extension = element('ext', { uri: EXTENSION, 'xmlns:x14': X14 });
    list.children.push(extension);
  }
  const known = extension.at('sparklineGroups');
  if (known) return known;
  const made = element('x14:sparklineGroups', { 'xmlns:xm': XM });
  extension.children.push(made);
  return made;
}

function takeOut(group: XmlElement, cells: ReadonlySet<string>, groups: XmlElement): void {
  const list = group.at('sparklines');
  if (!list) return;
  list.children = list.elements.filter((each) => !cells.has(each.textAt('sqref')));
  if (list.children.length === 0) groups.remove(group);
}

function groupOf(charts: readonly CellChart[]): XmlElement {
  const [{ color }] = charts as [CellChart];
  const sparklines = charts.map(
    ({ cell, range }) =>
      xml`<x14:sparkline><xm:f>${range}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`,
  );
  // A formula sees hidden cells, too.
  return xml`
    <x14:sparklineGroup lineWeight="1.5" displayEmptyCellsAs="gap" displayHidden="1">
      <x14:colorSeries rgb="${argb(color)}"/>
      <x14:sparklines>${sparklines}</x14:sparklines>
    </x14:sparklineGroup>`;
}

function removeGroups(worksheet: XmlElement): void {
  const list = worksheet.at('extLst')!;
  list.children = list.elements.filter(({ attributes }) => attributes['uri'] !== EXTENSION);
  worksheet.close(list);
}
