/**
 * Which column a header means, in any of the languages. A header that no language knows means itself, so that
 * criteria of the user's own are found by their text.
 */
import { nameKey } from '../../core/reading/parse-clients';
import { ALL_TEXTS } from '../../i18n/languages';
import type { ColumnKey, Texts } from '../../i18n/texts';
import { withoutOwnSuffix } from './own-suffix';

export const OUTPUT_COLUMNS = ['tier', 'score', 'rank', 'change', 'evidence', 'why', 'nextStep'] as const;
/** A column that Recalculate fills. */
export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** "Hourly  rate " and "hourly rate" are one header. */
export function normalizeHeader(header: unknown): string {
  return nameKey(String(header ?? ''));
}

/** What a header means: a key of the catalogue, or the normalized header itself. Equal identity, same column. */
export function columnIdentity(header: unknown): string {
  const normalized = normalizeHeader(header);
  return catalogue().get(normalized) ?? normalized;
}

/** The output column that a header names, if any; whose the column is, its note says. */
export function outputColumnOf(header: unknown): OutputColumn | null {
  const bare = withoutOwnSuffix(normalizeHeader(header));
  return OUTPUT_COLUMNS.find((key) => headersOf(key).includes(bare)) ?? null;
}

/** How surely a header names the client column: 2 our own word for it, 1 a word others use, 0 not at all. */
export function clientHeaderRank(header: unknown): 0 | 1 | 2 {
  const normalized = normalizeHeader(header);
  if (normalized === '') return 0;
  if (ALL_TEXTS.some((texts) => normalizeHeader(texts.clientHeaders.client) === normalized)) return 2;
  return ALL_TEXTS.some((texts) => texts.clientAliases.includes(normalized)) ? 1 : 0;
}

/** Whether any language knows this header as an input column. */
export function isKnownInput(header: unknown): boolean {
  return catalogue().has(normalizeHeader(header));
}

function headersOf(key: OutputColumn): string[] {
  return ALL_TEXTS.map((texts) => normalizeHeader(texts.clientHeaders[key]));
}

let known: Map<string, ColumnKey> | null = null;

/** Built on first use: most runs of a custom function never need it. */
function catalogue(): Map<string, ColumnKey> {
  if (known === null) {
    known = new Map();
    for (const { columns } of ALL_TEXTS) {
      for (const key of Object.keys(columns) as ColumnKey[])
        known.set(normalizeHeader(columns[key].name), key);
    }
  }
  return known;
}

/** Position of the first header that is one of these words in any language; -1 if there is none. */
export function indexOfHeader(headers: readonly unknown[], wordOf: (texts: Texts) => string): number {
  const words = ALL_TEXTS.map((texts) => normalizeHeader(wordOf(texts)));
  return headers.findIndex((header) => words.includes(normalizeHeader(header)));
}
