/**
 * The cells with a dropdown or a checkbox, cells with the same choices together in as few rectangles as a column-wise
 * look finds.
 */
import { formatContent } from '../typing/format-content';
import { areaOfAddress, parseAddress, splitSheetName } from '../workbook/a1-notation';
import { areaOf, lastColumnOf, lastRowOf } from '../workbook/area';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area, ValidationRule } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';

interface ValidationArea {
  readonly choices: readonly string[] | 'checkbox';
  readonly areas: readonly Area[];
}

export function validationAreas(workbook: Workbook, sheet: SheetModel): ValidationArea[] {
  const found = new Map<string, { choices: ValidationArea['choices']; areas: Area[] }>();
  const keys = new Map<ValidationRule, string | null>();
  const open = new Map<string, Area>();
  sheet.forEachExtra((row, column, { validation }) => {
    if (!validation) return;
    let key = keys.get(validation);
    if (key === undefined) keys.set(validation, (key = keyOf(workbook, sheet, validation)));
    if (key === null) return;
    const place = `${column}:${key}`;
    const above = open.get(place);
    if (above && lastRowOf(above) === row - 1)
      open.set(place, areaOf(above.row, column, above.numRows + 1, 1));
    else {
      if (above) add(found, key, above);
      open.set(place, areaOf(row, column));
    }
  });
  for (const [place, area] of open) add(found, place.slice(place.indexOf(':') + 1), area);
  return [...found.values()].map(({ choices, areas }) => ({ choices, areas: joinColumns(areas) }));
}

/** Texts that the dropdowns of a sheet offer, as they are displayed; null for rules without any. */
export function offeredTexts(
  workbook: Workbook,
  sheet: SheetModel,
): (rule: ValidationRule) => ReadonlySet<string> | null {
  const known = new Map<ValidationRule, ReadonlySet<string> | null>();
  return (rule) => {
    let offered = known.get(rule);
    if (offered === undefined) {
      const choices = choicesOf(workbook, sheet, rule);
      known.set(rule, (offered = choices && new Set(choices)));
    }
    return offered;
  };
}

/** Equal for rules that offer the same; null for rules that offer nothing. */
function keyOf(workbook: Workbook, sheet: SheetModel, rule: ValidationRule): string | null {
  if (rule.criteria === 'CHECKBOX') return 'checkbox';
  const choices = choicesOf(workbook, sheet, rule);
  return choices && JSON.stringify(choices);
}

/** Null where nothing is offered. */
function choicesOf(workbook: Workbook, home: SheetModel, rule: ValidationRule): string[] | null {
  const { criteria, args } = rule;
  const isRange = criteria === 'VALUE_IN_RANGE';
  if ((!isRange && criteria !== 'VALUE_IN_LIST') || args[1] === false) return null;
  const choices = isRange ? textsIn(workbook, home, String(args[0])) : (args[0] as unknown[]).map(String);
  return choices.length === 0 ? null : choices;
}

function textsIn(workbook: Workbook, home: SheetModel, range: string): string[] {
  const { sheetName, rest } = splitSheetName(range.replace(/^=/, ''));
  const sheet = sheetName === null ? home : workbook.sheetByNameIgnoringCase(sheetName);
  const address = parseAddress(rest);
  if (!sheet || !address) return [];
  const area = areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
  const choices = new Set<string>();
  for (let row = area.row; row <= Math.min(lastRowOf(area), sheet.extent().lastRow); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      const content = sheet.contentAt(row, column);
      const shown = formatContent(content, sheet.numberFormatAt(row, column), workbook.locale);
      if (shown !== '') choices.add(shown);
    }
  }
  return [...choices];
}

function add(
  found: Map<string, { choices: ValidationArea['choices']; areas: Area[] }>,
  key: string,
  area: Area,
): void {
  const known = found.get(key);
  if (known) known.areas.push(area);
  else found.set(key, { choices: key === 'checkbox' ? key : (JSON.parse(key) as string[]), areas: [area] });
}

/** Neighbouring columns of the same height become one area. */
function joinColumns(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.reduce<Area[]>((joined, area) => {
    const last = joined[joined.length - 1];
    const fits =
      last &&
      last.row === area.row &&
      last.numRows === area.numRows &&
      lastColumnOf(last) === area.column - 1;
    if (fits) joined[joined.length - 1] = { ...last, numColumns: last.numColumns + 1 };
    else joined.push(area);
    return joined;
  }, []);
}
