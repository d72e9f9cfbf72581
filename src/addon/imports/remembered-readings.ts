/**
 * How she has said that files of nobody we know are to be read, by their header line: developer metadata of the spreadsheet, so that it goes along with
 * a copy, and nobody has to look at it.
 */
import type { RememberedReading } from '../../core/imports/types';
import type { SentFile } from './import-contract';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'client-tiers-import';
/** A spreadsheet has room for 30,000 characters, and others use it too. */
const MOST_CHARACTERS = 20000;

/** One read. What cannot be understood is not there. */
export function readReadings(spreadsheet: Spreadsheet): Record<string, RememberedReading> {
  const known: Record<string, RememberedReading> = {};
  for (const mark of marksOf(spreadsheet)) {
    const { headerKey, reading } = parseMark(mark);
    if (headerKey !== '' && reading !== null) known[headerKey] = reading;
  }
  return known;
}

/** Nothing is read where nothing is to be remembered. The oldest give way. */
export function rememberReadings(spreadsheet: Spreadsheet, files: readonly SentFile[]): void {
  for (const { remember } of files) {
    if (remember === null) continue;
    const value = JSON.stringify(remember);
    const marks = marksOf(spreadsheet);
    let total = value.length;
    for (const mark of [...marks].reverse()) {
      total += (mark.getValue() ?? '').length;
      if (parseMark(mark).headerKey === remember.headerKey || total > MOST_CHARACTERS) mark.remove();
    }
    spreadsheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
}

function marksOf(spreadsheet: Spreadsheet): Mark[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

function parseMark(mark: Mark): { headerKey: string; reading: RememberedReading | null } {
  try {
    const { headerKey, reading } = JSON.parse(mark.getValue() ?? '') as Record<string, unknown>;
    return typeof headerKey === 'string' && typeof reading === 'object'
      ? { headerKey, reading: reading as RememberedReading | null }
      : { headerKey: '', reading: null };
  } catch {
    return { headerKey: '', reading: null };
  }
}
