/**
 * Which column a header means, in any of the languages. A header that no language knows means itself, so that
 * criteria of the user's own are found by their text.
 */
import { nameKey } from '../../core/name-key';
import { ALL_TEXTS } from '../../i18n/languages';
import type { ColumnKey, Texts } from '../../i18n/types/texts';
import { withoutOwnSuffix } from '../making/own-suffix';

/** From the left: the answers first. */
export const OUTPUT_COLUMNS = ['tier', 'score', 'nextStep', 'why', 'rank', 'change', 'evidence'] as const;
/** A column that Recalculate fills. */
export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** Columns of a list that we fill. */
export interface FilledColumns<Key extends string> {
  readonly outputs: readonly Key[];
  /** Which of them a header names, if any. */
  readonly outputOf: (header: unknown) => Key | null;
  readonly outputHeader: (key: Key, texts: Texts) => string;
}

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
  return outputHeaders().get(bare) ?? null;
}

export const CLIENT_OUTPUT: FilledColumns<OutputColumn> = {
  outputs: OUTPUT_COLUMNS,
  outputOf: outputColumnOf,
  outputHeader: (key, { clientHeaders }) => clientHeaders[key],
};

/** How surely a header names the client column: 2 our own word for it, 1 a word others use, 0 not at all. */
export function clientHeaderRank(header: unknown): 0 | 1 | 2 {
  const normalized = normalizeHeader(header);
  if (normalized === '') return 0;
  return clientHeaders().get(normalized) ?? 0;
}

/** Whether any language knows this header as an input column. */
export function isKnownInput(header: unknown): boolean {
  return catalogue().has(normalizeHeader(header));
}

/** Of a column that is read by its name alone, whatever else is chosen: time zone, hours bought and the like, for planning and money. */
export function isReadByName(header: unknown): boolean {
  return namedColumns().has(normalizeHeader(header));
}

const namedColumns = dictionary<true>(({ today }) =>
  Object.values(today.clientColumns).map((header): [string, true] => [header, true]),
);

/** Input columns. */
const catalogue = dictionary<ColumnKey>(({ columns }) =>
  (Object.keys(columns) as ColumnKey[]).flatMap((key) => {
    const { name, formerly } = columns[key];
    const headers = formerly === undefined ? [name] : [name, formerly];
    return headers.map((header): [string, ColumnKey] => [header, key]);
  }),
);

const outputHeaders = dictionary<OutputColumn>((texts) =>
  OUTPUT_COLUMNS.map((key) => [texts.clientHeaders[key], key]),
);

const clientHeaders = dictionary<1 | 2>(({ clientHeaders: { client }, clientAliases }) => [
  [client, 2],
  ...clientAliases.map((alias): [string, 1] => [alias, 1]),
]);

/** Headers or other words of ours in all languages and what they mean, each as `normalizeHeader` gives it; the first language that has a word says it. Built on first use: most runs of a custom function never need it. */
export function dictionary<Meaning>(
  entriesOf: (texts: Texts) => readonly (readonly [header: string, meaning: Meaning])[],
): () => ReadonlyMap<string, Meaning> {
  let known: Map<string, Meaning> | null = null;
  return () => {
    if (known === null) {
      known = new Map();
      for (const [header, meaning] of ALL_TEXTS.flatMap(entriesOf)) {
        const key = normalizeHeader(header);
        if (!known.has(key)) known.set(key, meaning);
      }
    }
    return known;
  };
}

/** Position of the first header that is one of these words in any language; -1 if there is none. */
export function indexOfHeader(headers: readonly unknown[], wordOf: (texts: Texts) => string): number {
  const words = ALL_TEXTS.map((texts) => normalizeHeader(wordOf(texts)));
  return headers.findIndex((header) => words.includes(normalizeHeader(header)));
}
