/**
 * Spreadsheets with the add-on in them, made ready before anybody sees them: the sample, what was here before, what comes from a file. Knows
 * nothing of the grid, whose library takes longer to come than all of this.
 */
import type { AddOn } from '../../add-on';
import type { Workbook } from '../../workbook/workbook';
import { liveStory } from '../live-story';
import { PreviewSession, type AddOnFiles } from '../preview-session';
import type { PreviewIndex } from '../preview-index';
import { sampleWorkbook } from '../sample-workbook';
import { restoreSnapshot } from '../snapshot';
import type { StoredSpreadsheet } from './storage';

export const DEFAULT_LOCALE = 'en_US';

/** What lies beside the page. */
export interface Assets {
  readonly addOn: AddOnFiles;
  readonly index: PreviewIndex;
}

/** As somebody keeps a list who has used the add-on for months, or the plain list that it was at first. */
export type SampleKind = 'inUse' | 'plain';

export interface Prepared {
  readonly session: PreviewSession;
  /** The .xlsx file it was opened from. */
  readonly file: Uint8Array | null;
  /** Whether something would be lost by opening another spreadsheet. */
  isChanged: boolean;
}

/** @param locale one of those that have a sample; any other gets the English one */
export async function prepareSample(
  { addOn, index }: Assets,
  locale: string,
  kind: SampleKind,
): Promise<Prepared> {
  const sample = index.samples[locale] ?? index.samples[DEFAULT_LOCALE]!;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const session = new PreviewSession({ addOn, locale });
  session.open(sampleWorkbook(sample, locale, timeZone));
  if (kind === 'inUse') await liveStory(session, sample.story);
  return { session, file: null, isChanged: false };
}

/** What was stored in this browser. */
export function prepareStored(
  { addOn }: Assets,
  { locale, workbook: snapshot, file, isChanged }: StoredSpreadsheet,
): Prepared {
  const session = new PreviewSession({ addOn, locale });
  const workbook = session.inspection.newWorkbook(snapshot.name);
  restoreSnapshot(workbook, snapshot);
  if (workbook.timeZone === '') workbook.timeZone = session.inspection.world.timeZone;
  session.open(workbook);
  return { session, file, isChanged };
}

/** What was read from a file; the spreadsheet speaks its language. */
export function prepareFile(
  { addOn }: Assets,
  { workbook, file, settle }: { workbook: Workbook; file: Uint8Array | null; settle: (addOn: AddOn) => void },
): Prepared {
  const session = new PreviewSession({ addOn, locale: workbook.locale });
  session.open(workbook);
  settle(session.addOn);
  return { session, file, isChanged: false };
}
