/**
 * DeveloperMetadata: key and value pinned to the spreadsheet, a sheet, a whole row or a whole column, where it moves
 * along. Keys need not be unique. What other projects would not see does not matter here: there is one project.
 */
import type { MetadataRecord } from '../../workbook/annotations';
import { DeveloperMetadataVisibility } from '../calls/enums';
import { exception } from '../calls/exception';
import { checkParameters, constantOf, orNull, text, type ParameterKind } from '../calls/parameters';
import { areaOfRange, stateOf, type RangeBase } from '../range/range-base';
import type { SpreadsheetState } from '../spreadsheet/spreadsheet-base';
import { requirePermission } from '../calls/world';

type MetadataLocation = MetadataRecord['location'];
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type VisibilityConstant = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const STATE = Symbol('developerMetadata');
const MAX_CHARACTERS = 30_000;
const visibilityKind = constantOf(DeveloperMetadataVisibility);

interface MetadataState extends SpreadsheetState {
  readonly record: MetadataRecord;
}

export class LocalDeveloperMetadata {
  declare readonly [STATE]: MetadataState;

  constructor({ session, workbook }: SpreadsheetState, record: MetadataRecord) {
    Object.defineProperty(this, STATE, { value: { session, workbook, record } });
  }

  getId(): number {
    return this[STATE].record.id;
  }

  getKey(): string {
    return this[STATE].record.key;
  }

  getValue(): string | null {
    return this[STATE].record.value;
  }

  getVisibility(): VisibilityConstant {
    return DeveloperMetadataVisibility[this[STATE].record.visibility] as unknown as VisibilityConstant;
  }

  getLocation(): LocalDeveloperMetadataLocation {
    const { record, ...state } = this[STATE];
    return new LocalDeveloperMetadataLocation(state, record.location);
  }

  setValue(...args: unknown[]): this {
    return this.change('setValue', args, orNull(text), (record) => {
      record.value = args[0] === null || args[0] === undefined ? null : String(args[0]);
      requireRoom(this[STATE].workbook.metadata, record.location);
    });
  }

  remove(): void {
    const { workbook, record } = this.open('remove');
    workbook.metadata = workbook.metadata.filter((other) => other !== record);
  }

  toString(): string {
    return 'DeveloperMetadata';
  }

  private open(method: string): MetadataState {
    const state = this[STATE];
    requirePermission(state.session.world, 'writeDocument', method);
    state.session.world.calls.write(`DeveloperMetadata.${method}`);
    return state;
  }

  private change(
    method: string,
    args: readonly unknown[],
    kind: ParameterKind,
    apply: (record: MetadataRecord) => void,
  ): this {
    checkParameters(`SpreadsheetApp.DeveloperMetadata.${method}`, args, [kind]);
    const { record } = this.open(method);
    const { key, value, location } = record;
    try {
      apply(record);
    } catch (error) {
      Object.assign(record, { key, value, location });
      throw error;
    }
    return this;
  }
}

class LocalDeveloperMetadataLocation {
  declare readonly [STATE]: SpreadsheetState & { readonly location: MetadataLocation };

  constructor(state: SpreadsheetState, location: MetadataLocation) {
    Object.defineProperty(this, STATE, { value: { ...state, location } });
  }

  getSheet(): Sheet | null {
    const { session, workbook, location } = this[STATE];
    const sheet = location.type === 'SHEET' ? workbook.sheetById(location.sheetId) : null;
    return sheet && (session.makeSheet(workbook, sheet) as unknown as Sheet);
  }

  getRow(): Range | null {
    return this.line('ROW');
  }

  getColumn(): Range | null {
    return this.line('COLUMN');
  }

  toString(): string {
    return 'DeveloperMetadataLocation';
  }

  private line(type: 'ROW' | 'COLUMN'): Range | null {
    const { session, workbook, location } = this[STATE];
    if (location.type !== type) return null;
    const sheet = workbook.sheetById(location.sheetId);
    if (sheet === null) return null;
    const { index } = location;
    const open = { firstRow: null, lastRow: null, firstColumn: null, lastColumn: null };
    const address =
      type === 'ROW'
        ? { ...open, firstRow: index, lastRow: index }
        : { ...open, firstColumn: index, lastColumn: index };
    return session.makeRange(workbook, sheet, address) as unknown as Range;
  }
}

/** The row or column a range is the whole of; null for any other range, which cannot have metadata. */
export function locationOfRange(range: RangeBase): MetadataLocation | null {
  const { sheet } = stateOf(range);
  const { row, column, numRows, numColumns } = areaOfRange(range);
  if (numRows === 1 && column === 1 && numColumns === sheet.maxColumns) {
    return { type: 'ROW', sheetId: sheet.id, index: row };
  }
  if (numColumns === 1 && row === 1 && numRows === sheet.maxRows) {
    return { type: 'COLUMN', sheetId: sheet.id, index: column };
  }
  return null;
}

function arbitraryRangeError(): Error {
  return exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/**
 * Adds metadata as the addDeveloperMetadata methods do: (key), (key, visibility), (key, value), (key, value, visibility).
 * A location of null stands for a range that is neither a row nor a column: Google's sentence refuses it.
 * @param method Google's full name of the method called
 */
export function addMetadata(
  { workbook }: SpreadsheetState,
  location: MetadataLocation | null,
  method: string,
  args: readonly unknown[],
): void {
  checkParameters(
    method,
    args,
    [text],
    [text, visibilityKind],
    [text, orNull(text)],
    [text, orNull(text), visibilityKind],
  );
  if (location === null) throw arbitraryRangeError();
  const [key, ...rest] = args;
  const visibility = rest.find(visibilityKind);
  const value = rest.find((arg) => arg !== null && arg !== undefined && !visibilityKind(arg));
  const record: MetadataRecord = {
    id: workbook.newRecordId(),
    key: String(key),
    value: value === undefined ? null : String(value),
    visibility: visibility === undefined ? 'DOCUMENT' : (String(visibility) as MetadataRecord['visibility']),
    location,
  };
  requireRoom([...workbook.metadata, record], location);
  workbook.metadata.push(record);
}

/** Metadata pinned to exactly this place, oldest first. */
export function metadataAt(
  state: SpreadsheetState,
  location: MetadataLocation | null,
): LocalDeveloperMetadata[] {
  if (location === null) return [];
  const wanted = JSON.stringify(location, Object.keys(location).sort());
  return state.workbook.metadata
    .filter((record) => JSON.stringify(record.location, Object.keys(record.location).sort()) === wanted)
    .map((record) => new LocalDeveloperMetadata(state, record));
}

/** The spreadsheet itself, and each sheet with its rows and columns, holds 30,000 characters. */
function requireRoom(records: readonly MetadataRecord[], location: MetadataLocation): void {
  const holder = holderOf(location);
  const characters = records
    .filter((record) => holderOf(record.location) === holder)
    .reduce((sum, record) => sum + record.key.length + (record.value?.length ?? 0), 0);
  if (characters > MAX_CHARACTERS) {
    throw exception(
      `The developer metadata of the ${holder === null ? 'spreadsheet' : 'sheet'} has ${characters} characters: ` +
        `${MAX_CHARACTERS} are allowed.`,
    );
  }
}

function holderOf(location: MetadataLocation): number | null {
  return location.type === 'SPREADSHEET' ? null : location.sheetId;
}
