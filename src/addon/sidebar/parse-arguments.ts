/**
 * What arrives from the page → typed arguments, one function per call. Anyone who has the spreadsheet open can call, with
 * anything; what is no such argument becomes null, and never throws. Whether names and cells exist is asked later.
 */
import { FED_FACTS, type FedFact } from '../money/feed-facts';
import type { NewTask } from './today-contract';
import type {
  ClientChanges,
  ClientKey,
  ColumnPlace,
  CutOffChange,
  SeenCell,
  ValueChange,
  WeightChange,
} from './sidebar-contract';

/** Google's limits, generously: no row stands farther down, no cell holds more. */
const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_TEXT = 50_000;

type Fields = Readonly<Record<string, unknown>>;

export interface StartArguments {
  readonly preset: string;
  readonly withSample: boolean;
}

export interface GoToClientArguments {
  readonly client: ClientKey;
  /** null for the client's name. */
  readonly criterion: string | null;
  readonly seen: SeenCell | null;
}

/** A number may be unfit as a weight or a cut-off: that is told with its cell. */
export type ApplyArguments = readonly ClientChanges[];
export type WeightArguments = readonly WeightChange[];
export type CutOffArguments = readonly CutOffChange[];

export function applyArguments([clients]: readonly unknown[]): ApplyArguments | null {
  const parsed = parseEach(clients, ({ client, changes }) => {
    const key = parseClient(client);
    const values = parseChanges(changes);
    return key !== null && values !== null ? { client: key, changes: values } : null;
  });
  return parsed !== null && areDistinct(parsed.map(({ client }) => client.rowNumber)) ? parsed : null;
}

function parseChanges(changes: unknown): readonly ValueChange[] | null {
  const parsed = parseEach(changes, ({ criterion, value }) =>
    isText(criterion) && isValue(value) ? { criterion, value } : null,
  );
  return parsed !== null && areDistinct(parsed.map(({ criterion }) => criterion)) ? parsed : null;
}

export function weightArguments([changes]: readonly unknown[]): WeightArguments | null {
  const parsed = parseEach(changes, ({ criterion, rowNumber, weight }) =>
    isText(criterion) && isRow(rowNumber) && isAmount(weight)
      ? { criterion, rowNumber, weight: weight ?? NaN }
      : null,
  );
  return parsed !== null && areDistinct(parsed.map(({ rowNumber }) => rowNumber)) ? parsed : null;
}

export function cutOffArguments([changes]: readonly unknown[]): CutOffArguments | null {
  const parsed = parseEach(changes, ({ tier, rowNumber, from }) =>
    isText(tier) && isRow(rowNumber) && isAmount(from) ? { tier, rowNumber, from: from ?? NaN } : null,
  );
  return parsed !== null && areDistinct(parsed.map(({ rowNumber }) => rowNumber)) ? parsed : null;
}

export function startArguments([preset, withSample]: readonly unknown[]): StartArguments | null {
  return isText(preset) && typeof withSample === 'boolean' ? { preset, withSample } : null;
}

export function goToCellArguments([cell]: readonly unknown[]): string | null {
  return isText(cell) ? cell : null;
}

export function goToClientArguments([
  client,
  criterion,
  seen,
]: readonly unknown[]): GoToClientArguments | null {
  const key = parseClient(client);
  return key !== null && (criterion === null || isText(criterion))
    ? { client: key, criterion, seen: parseSeen(seen) }
    : null;
}

/** What is no such cell has not been seen. */
function parseSeen(seen: unknown): SeenCell | null {
  if (!isFields(seen)) return null;
  const { sheetId, headerRowNumber, clientColumn, column } = seen;
  if (!Number.isInteger(sheetId) || !isRow(headerRowNumber) || !isPosition(clientColumn)) return null;
  if (column !== null && !isColumnPlace(column)) return null;
  return { sheetId: sheetId as number, headerRowNumber, clientColumn, column };
}

function isColumnPlace(column: unknown): column is ColumnPlace {
  return isFields(column) && isPosition(column.position) && isText(column.header);
}

export function factArguments([settings]: readonly unknown[]): readonly FedFact['setting'][] | null {
  if (!Array.isArray(settings) || !areDistinct(settings)) return null;
  const known = FED_FACTS.map(({ setting }) => setting).filter((setting) => settings.includes(setting));
  return known.length === settings.length ? known : null;
}

export function readSelectionArguments([fingerprint]: readonly unknown[]): string | null {
  return typeof fingerprint === 'string' ? fingerprint : null;
}

export function tickArguments([key]: readonly unknown[]): string | null {
  return isText(key) && key !== '' ? key : null;
}

export function contactArguments([client]: readonly unknown[]): string | null {
  return isText(client) && client.trim() !== '' ? client : null;
}

/** A task needs a name, and an answer somebody to answer. */
export function addTaskArguments([task]: readonly unknown[]): NewTask | null {
  if (!isFields(task)) return null;
  const { kind, what, client, due, estimate } = task;
  if (!isText(what) || !isText(client) || !isText(due) || !isText(estimate)) return null;
  if (kind !== 'task' && kind !== 'reply') return null;
  const [text, name] = [what.trim(), client.trim()];
  if ((kind === 'task' ? text : name) === '') return null;
  return { kind, what: text, client: name, due: due.trim(), estimate: estimate.trim() };
}

function parseClient(client: unknown): ClientKey | null {
  if (!isFields(client)) return null;
  const { rowNumber, name } = client;
  return isRow(rowNumber) && isText(name) ? { rowNumber, name } : null;
}

/** Null where it is no list, or one of its items is none. */
function parseEach<Item>(list: unknown, parse: (fields: Fields) => Item | null): Item[] | null {
  if (!Array.isArray(list)) return null;
  const items = list.map((each: unknown) => (isFields(each) ? parse(each) : null));
  return items.every((item): item is Item => item !== null) ? items : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isRow(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_ROWS;
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_COLUMNS;
}

/** null is how NaN travels. */
function isAmount(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function isValue(value: unknown): value is ValueChange['value'] {
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && isFinite(value));
}

function areDistinct(keys: readonly unknown[]): boolean {
  return new Set(keys).size === keys.length;
}
