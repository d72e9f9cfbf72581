/** Whose a name in a file is: one of her clients, surely, or some that it may be. Nobody is taken for another because names look alike. */
import { nameKey } from '../name-key';
import { plainWords, spellOut } from '../recognition/headers/header-key';
import { editDistance } from '../edit-distance';

export interface MatchedName {
  /** As the file has it. */
  readonly name: string;
  /** How it was found. `bare`: but for the legal form and marks; `part`: before or behind a dash; `unknown`: it was not. */
  readonly how: 'exact' | 'remembered' | 'notAClient' | 'bare' | 'part' | 'unknown';
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

/**
 * Finds the client whose name stands in a text: "Call with Acme" is about Acme GmbH.
 *
 * @param clients as her list has them
 * @returns a function from a title, or somebody's name, to the client as on the list; '' where none is named, or two that have nothing in
 *   common; it never throws
 * @example clientNamer(['Acme GmbH', 'Globex'])('Call with ACME: plans') // => "Acme GmbH"
 */
export function clientNamer(clients: readonly string[]): (text: string) => string {
  const spelled = clients
    .map((client) => ({ client, bare: ` ${splitName(client).words.join(' ')} ` }))
    .filter(({ bare }) => bare.trim().length >= SHORTEST_WORD)
    .sort((a, b) => b.bare.length - a.bare.length);
  return (text) => {
    const said = ` ${plainWords(text, false).join(' ')} `;
    const found = spelled.filter(({ bare }) => said.includes(bare));
    const isClear = found.every(({ bare }) => found[0].bare.includes(bare));
    const isTwice = found.length > 1 && found[1].bare === found[0].bare;
    return found.length > 0 && isClear && !isTwice ? found[0].client : '';
  };
}

/**
 * Finds the client whose name stands in what a payment is for. An Acme Ltd is not taken for Acme GmbH.
 *
 * @param clients as her list has them
 * @returns a function from the text to the client as on the list; '' where none is named for sure; it never throws
 * @example payerNamer(['Acme GmbH'])('ACME GMBH INVOICE 7') // => "Acme GmbH"
 * @example payerNamer(['Acme GmbH'])('ACME LTD INVOICE 7') // => ""
 */
export function payerNamer(clients: readonly string[]): (text: string) => string {
  const namedIn = clientNamer(clients);
  return (text) => {
    const client = namedIn(text);
    const own = splitName(client).legalForm.split(' ');
    const forms = plainWords(withoutPoints(text), false).filter((word) => LEGAL_FORMS.has(word));
    return own[0] === '' || forms.every((form) => own.includes(SPELLED_OUT[form] ?? form)) ? client : '';
  };
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
    const typed = splitName(spellOut(client)).words.join(' ');
    for (const bare of new Set([spelled.bare, typed]))
      byBare.set(bare, [...(byBare.get(bare) ?? []), spelled]);
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
  const whole = sameName(name, list);
  if (whole.length === 1) return found('bare', whole[0].client);
  const alike = whole.length > 0 ? whole : namesakesOf(name, list);
  if (alike.length === 0) {
    const clients = new Set(partsOf(name).flatMap((part) => clientOf(part, list)));
    if (clients.size === 1) return found('part', [...clients][0]);
  }
  const candidates = alike.length > 0 ? alike.map(({ client }) => client) : similarTo(name, list.all);
  return { name, how: 'unknown', client: '', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

/** The clients with this name but for marks; an Acme GmbH and an Acme Kft. are two companies, and may be one client: she knows. */
function sameName(name: string, list: SpelledClients): readonly SpelledClient[] {
  const { legalForm } = splitName(name);
  return namesakesOf(name, list).filter(
    (each) => legalForm === '' || [legalForm, ''].includes(each.legalForm),
  );
}

/** "Vogt, Petra" is Petra Vogt. */
function namesakesOf(name: string, { byBare }: SpelledClients): readonly SpelledClient[] {
  const turned = name.replace(/^([^,]+), ?([^,]+)$/, '$2 $1');
  const bareOf = (text: string): string => splitName(text).words.join(' ');
  return byBare.get(bareOf(name)) ?? byBare.get(bareOf(turned)) ?? [];
}

/** "Acme – Website", "Acme: Support": many keep a project for each client, and call it so. */
function partsOf(name: string): readonly string[] {
  const [first, ...others] = name.split(/\s+[-–—|/›>]\s+|:\s+/);
  return others.length === 0 ? [] : [first, others[others.length - 1]];
}

function clientOf(name: string, list: SpelledClients): string[] {
  const exact = list.byKey.get(nameKey(name));
  const same = exact === undefined ? sameName(name, list) : [];
  return exact !== undefined ? [exact] : same.length === 1 ? [same[0].client] : [];
}

/** Words without accents and marks, and the legal form at their end. */
function splitName(name: string): { readonly words: readonly string[]; readonly legalForm: string } {
  const words = plainWords(withoutPoints(name), false);
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1])) end--;
  const form = words.slice(end).map((word) => SPELLED_OUT[word] ?? word);
  const own = words.slice(0, end);
  return { words: own.filter((word, index) => index === 0 || !JOINING.has(word)), legalForm: form.join(' ') };
}

/** "BV" of "B.V." and "B. V.". */
function withoutPoints(name: string): string {
  return name.replace(/(?<=(?<!\p{L})\p{L})[.]\s?(?=\p{L}(?!\p{L}))|(?<=\p{L})[.](?=\p{L})|['’]/gu, '');
}

/** "Müller & Söhne", "Müller und Söhne", "Müller u. Söhne". */
const JOINING = new Set('und u and og en es et y'.split(' '));

/** Of an address of e-mail the person or the company may be one. */
function similarTo(name: string, clients: readonly SpelledClient[]): string[] {
  const [, person, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(name.trim()) ?? [];
  const readings = person === undefined ? [name] : [person, companyIn(domain)];
  const wordsOf = (reading: string): readonly string[] =>
    splitName(person === undefined ? reading : reading.replace(/[._-]/g, ' ')).words;
  return [...new Set(readings.flatMap((reading) => similarToWords(wordsOf(reading), clients)))];
}

/** "acme" of "mail.acme.co.uk". */
function companyIn(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  while (labels.length > 1 && labels[labels.length - 1].length <= SHORTEST_WORD) labels.pop();
  return labels.pop() ?? '';
}

function similarToWords(words: readonly string[], clients: readonly SpelledClient[]): string[] {
  const bare = words.join(' ');
  const found: { readonly client: string; readonly distance: number }[] = [];
  for (const each of clients) {
    const distance = distanceTo(bare, words, each);
    if (distance !== null) found.push({ client: each.client, distance });
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ client }) => client);
}

/** Null where they have too little in common; a name within the other is as far as three letters, two words of one as four. */
function distanceTo(bare: string, words: readonly string[], other: SpelledClient): number | null {
  const shorter = Math.min(bare.length, other.bare.length);
  const most = shorter >= LENGTHS.two ? 2 : shorter >= LENGTHS.one ? 1 : 0;
  const distance = most === 0 ? Infinity : editDistance(bare, other.bare, most);
  if (distance <= most) return distance;
  const [few, many] =
    words.length <= other.words.size ? [words, other.words] : [[...other.words], new Set(words)];
  const isWithin = few.every((word) => many.has(word)) && few.some((word) => word.length >= SHORTEST_WORD);
  if (isWithin) return 3;
  const shared = few.filter((word) => word.length > SHORTEST_WORD && many.has(word));
  return shared.length > 1 ? 4 : null;
}
