/** Sheets that came, went or moved, names of ranges, the active tab → the workbook part. */
import { absolute, formatArea } from '../../workbook/a1-notation';
import { SheetModel } from '../../workbook/sheet-model';
import type { NamedRangeEntry } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import type { SheetState, WorkbookState } from './workbook-state';
import { selectTab } from './write-sheet';
import { element, xml, type XmlElement } from './package/xml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** @returns the state of every sheet of the workbook, with parts made for new ones, in the workbook's order */
export function placeSheets(state: WorkbookState, root: XmlElement): SheetState[] {
  const { workbook, source } = state;
  const list = root.at('sheets')!;
  const oldEntries = list.all('sheet');
  const states = workbook.sheets.map(
    (sheet) => state.sheets.find((known) => known.sheet === sheet) ?? addSheetPart(state, list, sheet),
  );
  for (const known of state.sheets)
    if (!workbook.sheets.includes(known.sheet)) source.removePart(known.path, state.path);
  const gone = new Set(state.sheets.filter((known) => !states.includes(known)).map(({ entry }) => entry));
  // Chart sheets stay where they were among the first.
  const foreign = oldEntries.filter((entry) => !state.sheets.some((known) => known.entry === entry));
  const entries = states.map(({ entry }) => entry);
  for (const entry of foreign) entries.splice(oldEntries.indexOf(entry), 0, entry);
  list.children = entries;
  renumberNames(root, oldEntries, entries, gone);
  for (const { sheet, entry } of states) describeSheet(entry, sheet, nameInFile(sheet.name, workbook));
  activateSheet(state, root, states, entries);
  return states;
}

function addSheetPart(state: WorkbookState, list: XmlElement, sheet: SheetModel): SheetState {
  const { source } = state;
  const path = source.freePath('xl/worksheets/sheet', '.xml');
  const { spreadsheet, relationships } = source.namespaces;
  // The sizes are those that a new sheet has in Sheets.
  const worksheet = xml`
    <worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">
      <sheetFormatPr defaultColWidth="14.2857" defaultRowHeight="15.75"/>
      <sheetData/>
    </worksheet>`;
  source.addPart(path, worksheet, WORKSHEET_TYPE);
  const ids = list.elements.map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const entry = element('sheet', {
    name: sheet.name,
    sheetId: Math.max(0, ...ids) + 1,
    'r:id': source.addRelationship(state.path, 'worksheet', path),
  });
  // The next new sheet must not take the same number.
  list.children.push(entry);
  const before = new SheetModel(sheet.id, sheet.name, sheet.maxRows, sheet.maxColumns);
  return { sheet, path, entry, rules: [], charts: new Map(), before };
}

/** Excel keeps this name for itself, and mends a file that has a sheet of that name. */
function nameInFile(name: string, workbook: Workbook): string {
  if (!/^history$/i.test(name)) return name;
  let free = `${name}_`;
  while (workbook.sheetByNameIgnoringCase(free)) free += '_';
  return free;
}

function describeSheet(entry: XmlElement, sheet: SheetModel, name: string): void {
  entry.attributes['name'] = name;
  const isHidden = (entry.attributes['state'] ?? 'visible') !== 'visible';
  if (isHidden !== sheet.hidden) entry.set({ state: sheet.hidden ? 'hidden' : undefined });
}

/** Names that belong to one sheet say so by its position. */
function renumberNames(
  root: XmlElement,
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  gone: ReadonlySet<XmlElement>,
): void {
  const names = root.at('definedNames');
  for (const name of names?.elements ?? []) {
    const entry = before[Number(name.attributes['localSheetId'] ?? NaN)];
    if (!entry) continue;
    if (gone.has(entry)) names!.remove(name);
    else name.attributes['localSheetId'] = String(after.indexOf(entry));
  }
}

function activateSheet(
  { workbook, source }: WorkbookState,
  root: XmlElement,
  states: readonly SheetState[],
  entries: readonly XmlElement[],
): void {
  const view = root.ensure('bookViews').ensure('workbookView');
  const active = states.find(({ sheet }) => sheet === workbook.activeSheet) ?? states[0]!;
  const position = entries.indexOf(active.entry);
  if (Number(view.attributes['activeTab'] ?? 0) !== position) view.attributes['activeTab'] = String(position);
  // A view scrolled past the active tab would hide it.
  if (Number(view.attributes['firstSheet'] ?? 0) > position) delete view.attributes['firstSheet'];
  for (const state of states) selectTab(source.tree(state.path)!, state === active);
}

export function writeNames(workbook: Workbook, before: readonly NamedRangeEntry[], root: XmlElement): void {
  const sheetName = ({ sheetId }: NamedRangeEntry) => workbook.sheetById(sheetId)?.name ?? '';
  const key = (entry: NamedRangeEntry) => `${entry.sheetId} ${formatArea(entry.area)}`;
  const list = root.ensure('definedNames');
  for (const old of before) {
    const now = workbook.namedRanges.find(({ name }) => name === old.name);
    if (now && key(now) === key(old)) continue;
    for (const node of globalNames(list, old.name)) list.remove(node);
  }
  const read = new Set(before.map(({ name }) => name.toLowerCase()));
  for (const entry of workbook.namedRanges) {
    const known = globalNames(list, entry.name);
    // A name that could not be read (#REF!) and was given anew.
    if (!read.has(entry.name.toLowerCase())) known.forEach((node) => list.remove(node));
    else if (known.length > 0) continue;
    const text = `'${sheetName(entry).replace(/'/g, "''")}'!${absolute(formatArea(entry.area))}`;
    list.children.push(element('definedName', { name: entry.name }, [text]));
  }
  root.close(list);
}

function globalNames(list: XmlElement, wanted: string): XmlElement[] {
  return list.elements.filter(({ attributes }) => {
    const isGlobal = attributes['localSheetId'] === undefined;
    return isGlobal && attributes['name']?.toLowerCase() === wanted.toLowerCase();
  });
}

/** A list of the order of calculation that no longer fits makes Excel offer a repair; without one it makes its own. */
export function dropCalculationChain({ source, path }: WorkbookState): void {
  const chain = source.related(path, 'calcChain');
  if (chain !== undefined) source.removePart(chain, path);
}
