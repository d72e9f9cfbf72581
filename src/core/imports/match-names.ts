/** Whose a name in a file is: one of her clients, surely, or some that it may be. Nobody is taken for another because names look alike. */
import { nameKey } from '../name-key';
import { plainWords } from '../recognition/header-key';
import { editDistance } from './edit-distance';

export interface MatchedName {
  /** As the file has it. */
  readonly name: string;
  /** How it was found. `bare`: but for the legal form and marks; `unknown`: it was not. */
  readonly how: 'exact' | 'remembered' | 'notAClient' | 'bare' | 'unknown';
  /** As her list has it, '' where there is none. */
  readonly client: string;
  /** Clients with a similar name, most similar first, where none was found. */
  readonly candidates: readonly string[];
}

/** What she answered before: the client, or null for "not a client", by the `nameKey` of the name in a file. */
export type RememberedNames = ReadonlyMap<string, string | null>;

const LEGAL_FORMS = new Set(
  (
    'gmbh mbh ag kg kgaa ohg gbr ug haftungsbeschrankt ek ev eg co se ltd limited llc llp lp inc incorporated corp corporation ' +
    'company plc pty as asa ans da enk nuf ab hb aps oy oyj bv nv vof cv kft zrt nyrt bt rt kkt sa sas sarl srl spa sl sro und and et y'
  ).split(' '),
);
/** Two ways to write one form. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
};
const MOST_CANDIDATES = 5;
/** Letters from which one or two may differ. */
const LENGTHS = { one: 4, two: 9 };
const SHORTEST_WORD = 3;

/**
 * Matches the names in files with her clients.
 *
 * @param names as the files have them; blank ones are nobody's and left out, one that stands twice is matched once
 * @param clients as her list has them
 * @param remembered what she answered before
 * @returns one per different name, in their order; never throws
 * @example matchNames(['ACME B.V.'], ['Acme'], new Map()) // => [{ "name": "ACME B.V.", "how": "bare", "client": "Acme", "candidates": [] }]
 * @example matchNames(['Acmee'], ['Acme Ltd'], new Map()) // => [{ "name": "Acmee", "how": "unknown", "client": "", "candidates": ["Acme Ltd"] }]
 */
export function matchNames(
  names: readonly string[],
  clients: readonly string[],
  remembered: RememberedNames,
): MatchedName[] {
  const list = spellClients(clients);
  const different = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (key !== '' && !different.has(key)) different.set(key, name);
  }
  return [...different].map(([key, name]) => matchName(name, key, list, remembered));
}

interface SpelledClient {
  readonly client: string;
  readonly bare: string;
  readonly words: ReadonlySet<string>;
  /** '' where the name has none. */
  readonly legalForm: string;
}

interface SpelledClients {
  readonly byKey: ReadonlyMap<string, string>;
  readonly byBare: ReadonlyMap<string, readonly SpelledClient[]>;
  readonly all: readonly SpelledClient[];
}

function spellClients(clients: readonly string[]): SpelledClients {
  const byKey = new Map<string, string>();
  const byBare = new Map<string, SpelledClient[]>();
  const all: SpelledClient[] = [];
  for (const client of clients) {
    const key = nameKey(client);
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, client);
    const { words, legalForm } = splitName(client);
    const spelled = { client, bare: words.join(' '), words: new Set(words), legalForm };
    byBare.set(spelled.bare, [...(byBare.get(spelled.bare) ?? []), spelled]);
    all.push(spelled);
  }
  return { byKey, byBare, all };
}

function matchName(
  name: string,
  key: string,
  list: SpelledClients,
  remembered: RememberedNames,
): MatchedName {
  const found = (how: MatchedName['how'], client: string): MatchedName => ({
    name,
    how,
    client,
    candidates: [],
  });
  const answer = remembered.get(key);
  if (answer === null) return found('notAClient', '');
  // She may have renamed or removed the client since.
  const known = answer === undefined ? undefined : list.byKey.get(nameKey(answer));
  if (known !== undefined) return found('remembered', known);
  const exact = list.byKey.get(key);
  if (exact !== undefined) return found('exact', exact);
  const { words, legalForm } = splitName(name);
  const alike = list.byBare.get(words.join(' ')) ?? [];
  // An Acme GmbH and an Acme Kft. are two companies, and may be one client: she knows.
  const possible = alike.filter((each) => [legalForm, ''].includes(each.legalForm) || legalForm === '');
  if (possible.length === 1) return found('bare', possible[0].client);
  const candidates = alike.length > 0 ? alike.map(({ client }) => client) : similarTo(words, list.all);
  return { name, how: 'unknown', client: '', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

/** Words without accents and marks, and the legal form at their end. */
function splitName(name: string): { readonly words: readonly string[]; readonly legalForm: string } {
  // "B.V.", "B. V."
  const joined = name.replace(
    /(?<=(?<!\p{L})\p{L})[.]\s?(?=\p{L}(?!\p{L}))|(?<=\p{L})[.](?=\p{L})|['’]/gu,
    '',
  );
  const words = plainWords(joined, false);
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1])) end--;
  const form = words.slice(end).map((word) => SPELLED_OUT[word] ?? word);
  return { words: words.slice(0, end), legalForm: form.join(' ') };
}

function similarTo(words: readonly string[], clients: readonly SpelledClient[]): string[] {
  const bare = words.join(' ');
  const found: { readonly client: string; readonly distance: number }[] = [];
  for (const each of clients) {
    const distance = distanceTo(bare, words, each);
    if (distance !== null) found.push({ client: each.client, distance });
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ client }) => client);
}

/** Null where they have too little in common; a name within the other is as far as three letters. */
function distanceTo(bare: string, words: readonly string[], other: SpelledClient): number | null {
  const shorter = Math.min(bare.length, other.bare.length);
  const most = shorter >= LENGTHS.two ? 2 : shorter >= LENGTHS.one ? 1 : 0;
  const distance = most === 0 ? Infinity : editDistance(bare, other.bare, most);
  if (distance <= most) return distance;
  const [few, many] =
    words.length <= other.words.size ? [words, other.words] : [[...other.words], new Set(words)];
  const isWithin = few.every((word) => many.has(word)) && few.some((word) => word.length >= SHORTEST_WORD);
  return isWithin ? 3 : null;
}
