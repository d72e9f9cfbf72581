/**
 * DeveloperMetadata: key and value pinned to the spreadsheet or a sheet, and how they are found again by key. Keys need not
 * be unique. What other projects would not see does not matter here: there is one project. Rows and columns have none here.
 */
import type { MetadataRecord } from '../../workbook/annotations';
import { DeveloperMetadataVisibility } from '../calls/enums';
import { exception } from '../calls/exception';
import { checkParameters, constantOf, orNull, text } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';
import type { SpreadsheetState } from '../spreadsheet/spreadsheet-base';
import { requirePermission } from '../calls/world';

import Sheets = GoogleAppsScript.Spreadsheet;
type MetadataLocation = MetadataRecord['location'];

const STATE = Symbol('developerMetadata');
const MAX_CHARACTERS = 30_000;
const visibilityKind = constantOf(DeveloperMetadataVisibility);

interface MetadataState extends SpreadsheetState {
  readonly record: MetadataRecord;
}

export class LocalDeveloperMetadata implements PartOf<Sheets.DeveloperMetadata, LocalDeveloperMetadata> {
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

  getVisibility(): Sheets.DeveloperMetadataVisibility {
    const { visibility } = this[STATE].record;
    return DeveloperMetadataVisibility[visibility] as unknown as Sheets.DeveloperMetadataVisibility;
  }

  getLocation(): LocalDeveloperMetadataLocation {
    return new LocalDeveloperMetadataLocation(this[STATE]);
  }

  remove(): void {
    const { session, workbook, record } = this[STATE];
    requirePermission(session.world, 'writeDocument', 'remove');
    session.world.calls.write('DeveloperMetadata.remove');
    workbook.metadata = workbook.metadata.filter((other) => other !== record);
  }

  toString(): string {
    return 'DeveloperMetadata';
  }
}

class LocalDeveloperMetadataLocation {
  declare readonly [STATE]: MetadataState;

  constructor(state: MetadataState) {
    Object.defineProperty(this, STATE, { value: state });
  }

  getSheet(): Sheets.Sheet | null {
    const { session, workbook, record } = this[STATE];
    const sheet = workbook.sheetById(holderOf(record.location) ?? NaN);
    return sheet && (session.makeSheet(workbook, sheet) as unknown as Sheets.Sheet);
  }

  toString(): string {
    return 'DeveloperMetadataLocation';
  }
}

/** Searches the whole spreadsheet. */
export class LocalDeveloperMetadataFinder {
  declare readonly [STATE]: SpreadsheetState & { key: string | null };

  constructor({ session, workbook }: SpreadsheetState) {
    Object.defineProperty(this, STATE, { value: { session, workbook, key: null } });
  }

  withKey(...args: [key: string]): this {
    checkParameters('SpreadsheetApp.DeveloperMetadataFinder.withKey', args, [text]);
    this[STATE].key = String(args[0]);
    return this;
  }

  find(): LocalDeveloperMetadata[] {
    const { session, workbook, key } = this[STATE];
    requirePermission(session.world, 'readDocument', 'find');
    session.world.calls.read('DeveloperMetadataFinder.find');
    return workbook.metadata
      .filter((record) => key === null || record.key === key)
      .map((record) => new LocalDeveloperMetadata({ session, workbook }, record));
  }

  toString(): string {
    return 'DeveloperMetadataFinder';
  }
}

/** What addDeveloperMetadata takes. */
export type MetadataArguments = [
  key: string,
  valueOrVisibility?: string | Sheets.DeveloperMetadataVisibility | null,
  visibility?: Sheets.DeveloperMetadataVisibility,
];

/** @param method Google's full name of the method called */
export function addMetadata(
  { workbook }: SpreadsheetState,
  location: MetadataLocation,
  method: string,
  args: MetadataArguments,
): void {
  checkParameters(
    method,
    args,
    [text],
    [text, visibilityKind],
    [text, orNull(text)],
    [text, orNull(text), visibilityKind],
  );
  const [key, ...rest] = args as unknown[];
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

/** The spreadsheet itself, and each sheet, holds 30,000 characters. */
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

/** Id of the sheet, or null for the spreadsheet. */
function holderOf(location: MetadataLocation): number | null {
  return location.type === 'SPREADSHEET' ? null : location.sheetId;
}
