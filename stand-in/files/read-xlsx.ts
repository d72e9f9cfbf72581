/**
 * An .xlsx file → a workbook. What the workbook has no words for is not lost: the file's own parts are kept beside it,
 * so that writing changes only what changed. Formulas keep the results the file holds until somebody calculates.
 */
import { containsArea } from '../workbook/area';
import type { SheetModel } from '../workbook/sheet-model';
import { Workbook } from '../workbook/workbook';
import { FileError } from './file-error';
import { readThemeColors } from './xlsx/styles/colors';
import { readDrawing } from './xlsx/charts/read-drawing';
import type { CalculatedCell, CellSource } from './xlsx/read-cells';
import type { FileRule } from './xlsx/styles/read-conditional-formats';
import { parseNamedArea, readLinks, readNotes, readSheetCells, readSheetRules } from './xlsx/read-sheet';
import { readStyles } from './xlsx/styles/read-styles';
import { rowTextsOf } from './xlsx/package/row-texts';
import { readStyledText } from './xlsx/styles/texts';
import { WorkbookState, type SheetState } from './xlsx/workbook-state';
import { isTrue, type XmlElement } from './xlsx/package/xml';
import { XlsxPackage } from './xlsx/package/xlsx-package';

interface ReadXlsxOptions {
  /**
   * In which formulas of rules are spelled, as a user would have typed them; `en_US` if left out. A function decides
   * when the cells are there.
   */
  readonly locale?: string | ((workbook: Workbook) => string);
  readonly timeZone?: string;
  readonly name?: string;
}

export interface XlsxFile {
  readonly workbook: Workbook;
  /** The file as it was, for writing. */
  readonly source: WorkbookState;
  readonly calculated: readonly CalculatedCell[];
  /** Rows with cells far away from all others, which stay in the file and are not in the workbook. */
  readonly strays: readonly { readonly sheetName: string; readonly rows: readonly number[] }[];
}

/** @throws FileError when the bytes are no readable spreadsheet */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<XlsxFile> {
  checkSignature(bytes);
  const source = await XlsxPackage.open(bytes);
  return new XlsxReader(source, source.workbookPath, options).read();
}

function checkSignature(bytes: Uint8Array): void {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (bytes.length === 0) throw new FileError('it is empty');
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new FileError('it is an old .xls file or protected by a password; save it as .xlsx without one');
  if (!starts(0x50, 0x4b)) throw new FileError('it is not an .xlsx file');
}

interface OpenSheet {
  readonly state: Omit<SheetState, 'rules' | 'charts' | 'before'>;
  readonly tree: XmlElement;
}

class XlsxReader {
  private readonly workbook: Workbook;
  private readonly root: XmlElement;

  constructor(
    private readonly source: XlsxPackage,
    private readonly path: string,
    private readonly options: ReadXlsxOptions,
  ) {
    this.root = source.tree(path)!;
    this.workbook = new Workbook({ name: options.name, timeZone: options.timeZone });
  }

  read(): XlsxFile {
    const { workbook, source, path } = this;
    const cells = this.cellSource();
    const sheets = this.addSheets();
    const calculated = sheets.flatMap(({ state, tree }) => readSheetCells(state.sheet, tree, cells));
    const { locale = 'en_US' } = this.options;
    workbook.locale = typeof locale === 'string' ? locale : locale(workbook);
    this.readNames();
    const rules = sheets.map((sheet) => this.readRules(sheet, cells));
    const charts = sheets.map(({ state }) => readDrawing(state.sheet, state.path, source, workbook));
    this.activate(sheets);
    const states = sheets.map(({ state }, index) => ({
      ...state,
      rules: rules[index]!,
      charts: charts[index]!,
      before: state.sheet.copy(),
    }));
    return {
      workbook,
      calculated,
      strays: sheets.map(({ state, tree }) => ({ sheetName: state.sheet.name, rows: strayRows(tree) })),
      source: new WorkbookState(source, path, workbook, states, cells),
    };
  }

  private part(type: string): XmlElement | undefined {
    return this.source.tree(this.source.related(this.path, type) ?? '');
  }

  private cellSource(): CellSource {
    const theme = readThemeColors(this.part('theme'));
    const shared = this.part('sharedStrings')?.all('si') ?? [];
    // New texts are written into the cells: nobody adds to the list of shared ones.
    this.source.release(this.source.related(this.path, 'sharedStrings') ?? '');
    return {
      styles: readStyles(this.part('styles'), theme),
      sharedTexts: shared.map(readStyledText),
      date1904: isTrue(this.root.at('workbookPr')?.attributes['date1904']),
    };
  }

  /** Worksheets only: chart sheets and dialogs stay in the file. */
  private addSheets(): OpenSheet[] {
    const targets = new Map(this.source.relationships(this.path).map((found) => [found.id, found]));
    const opened = this.root.all('sheets/sheet').flatMap((entry) => {
      const relationship = targets.get(entry.prefixed('id') ?? '');
      const tree = relationship?.type === 'worksheet' ? this.source.tree(relationship.target) : undefined;
      if (!relationship || !tree) return [];
      const sheet = this.workbook.addSheet(entry.attributes['name'] ?? '');
      sheet.hidden = (entry.attributes['state'] ?? 'visible') !== 'visible';
      return [{ state: { sheet, path: relationship.target, entry }, tree }];
    });
    if (opened.length === 0) throw new FileError('it holds no sheet with cells');
    return opened;
  }

  private readRules({ state, tree }: OpenSheet, cells: CellSource): FileRule[] {
    const { locale, timeZone } = this.workbook;
    readNotes(state.sheet, this.source.tree(this.source.related(state.path, 'comments') ?? ''));
    readLinks(state.sheet, tree, state.path, this.source);
    const isPlace = (source: string): boolean => this.isPlace(source, state.sheet);
    return readSheetRules(state.sheet, tree, { ...cells, locale, timeZone, isPlace });
  }

  /** Whether a range that is written in a rule of a sheet is there: a name of the whole workbook, or cells. */
  private isPlace(source: string, home: SheetModel): boolean {
    const found = this.workbook.cellsAt(source.trim(), home);
    return found
      ? containsArea(found.sheet.wholeArea, found.area)
      : this.workbook.namedRange(source.trim()) !== null;
  }

  private readNames(): void {
    for (const node of this.root.all('definedNames/definedName')) {
      const { name = '', localSheetId } = node.attributes;
      const place = parseNamedArea(node.text, (sheetName) =>
        this.workbook.sheetByNameIgnoringCase(sheetName),
      );
      if (!place || localSheetId !== undefined || name.startsWith('_xlnm.')) continue;
      this.workbook.namedRanges.push({ name, sheetId: place.sheet.id, area: place.area });
    }
  }

  private activate(sheets: readonly OpenSheet[]): void {
    const view = this.root.at('bookViews/workbookView');
    const entry = this.root.all('sheets/sheet')[Number(view?.attributes['activeTab'] ?? 0)];
    const active = sheets.find(({ state }) => state.entry === entry) ?? sheets[0]!;
    this.workbook.activeSheetId = active.state.sheet.id;
  }
}

function strayRows(worksheet: XmlElement): readonly number[] {
  const sheetData = worksheet.at('sheetData');
  return sheetData ? rowTextsOf(sheetData).usedArea().strayRows : [];
}
