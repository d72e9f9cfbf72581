/**
 * DeveloperMetadata: key and value pinned to the spreadsheet or a sheet, and how they are found again by key. Keys need not
 * be unique. What other projects would not see does not matter here: there is one project. Rows and columns have none here.
 */
import type { MetadataRecord } from '../../workbook/types';
import { DeveloperMetadataVisibility, type EnumConstant } from '../calls/enums';
import { exception } from '../calls/exception';
import { constantOf, kind, orNull, text } from '../calls/parameters';
import { asks, reads, serviceClass, sets, writes } from '../calls/service-class';
import type { SpreadsheetState } from '../spreadsheet/spreadsheet-session';

import Sheets = GoogleAppsScript.Spreadsheet;

const MAX_CHARACTERS = 30_000;
/** The constant itself: its name could be a value. */
const visibilityKind = kind<EnumConstant>(constantOf(DeveloperMetadataVisibility).fits);

interface MetadataState extends SpreadsheetState {
  readonly record: MetadataRecord;
}

const LocalDeveloperMetadataLocation = serviceClass<Sheets.DeveloperMetadataLocation, MetadataState>(
  'SpreadsheetApp.DeveloperMetadataLocation',
  {
    getSheet: asks([], ({ session, workbook, record }) => {
      const sheet = workbook.sheetById(holderOf(record.location) ?? NaN);
      return sheet && session.makeSheet(workbook, sheet);
    }),
  },
);

export const LocalDeveloperMetadata = serviceClass<Sheets.DeveloperMetadata, MetadataState>(
  'SpreadsheetApp.DeveloperMetadata',
  {
    getId: asks([], ({ record }) => record.id),
    getKey: asks([], ({ record }) => record.key),
    getValue: asks([], ({ record }) => record.value),
    getVisibility: asks([], ({ record }) => DeveloperMetadataVisibility[record.visibility]),
    getLocation: asks([], (state) => new LocalDeveloperMetadataLocation(state)),
    remove: writes([], ({ workbook, record }) => {
      workbook.metadata = workbook.metadata.filter((other) => other !== record);
    }),
  },
);

/** Searches the whole spreadsheet, for all of it as long as no key is given. */
export const LocalDeveloperMetadataFinder = serviceClass<
  Sheets.DeveloperMetadataFinder,
  SpreadsheetState & { key?: string }
>('SpreadsheetApp.DeveloperMetadataFinder', {
  withKey: sets([text], (state, key) => Object.assign(state, { key })),
  find: reads([], ({ session, workbook, key }) =>
    workbook.metadata
      .filter((record) => key === undefined || record.key === key)
      .map((record) => new LocalDeveloperMetadata({ session, workbook, record })),
  ),
});

/** What addDeveloperMetadata takes. */
export const METADATA_PARAMETERS = {
  either: [[text], [text, visibilityKind], [text, orNull(text)], [text, orNull(text), visibilityKind]],
};

export function addMetadata(
  { workbook }: SpreadsheetState,
  location: MetadataRecord['location'],
  [key, ...rest]: readonly unknown[],
): void {
  const value = rest.find((arg) => arg !== null && !visibilityKind.fits(arg));
  const visibility = rest.find(visibilityKind.fits);
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
function requireRoom(records: readonly MetadataRecord[], location: MetadataRecord['location']): void {
  const holder = holderOf(location);
  const characters = records
    .filter((record) => holderOf(record.location) === holder)
    .reduce((sum, record) => sum + record.key.length + (record.value?.length ?? 0), 0);
  if (characters <= MAX_CHARACTERS) return;
  const where = `The developer metadata of the ${holder === null ? 'spreadsheet' : 'sheet'}`;
  throw exception(`${where} has ${characters} characters: ${MAX_CHARACTERS} are allowed.`);
}

/** Id of the sheet, or null for the spreadsheet. */
function holderOf(location: MetadataRecord['location']): number | null {
  return location.type === 'SPREADSHEET' ? null : location.sheetId;
}
