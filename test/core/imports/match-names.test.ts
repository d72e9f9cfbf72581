import { clientNamer, matchNames, type MatchedName } from '../../../src/core/imports/match-names';

const CLIENTS = [
  'Acme GmbH',
  'Globex',
  'Nord',
  'Bäckerei Süß',
  'Initech Ltd',
  'Initech Inc.',
  'Mo',
  'Nordlys Regnskap AS',
  'Müller & Söhne',
  'Petra Vogt',
];
const REMEMBERED = new Map<string, string | null>([
  ['g. bex', 'globex'],
  ['internal', null],
  ['gone', 'No longer there'],
]);

it.each<[name: string, how: MatchedName['how'], client: string, why: string]>([
  ['acme  gmbh', 'exact', 'Acme GmbH', 'case and blanks are nothing'],
  ['G. Bex', 'remembered', 'Globex', 'she said so'],
  ['Internal', 'notAClient', '', 'she said so'],
  ['ACME', 'bare', 'Acme GmbH', 'the legal form may be missing'],
  ['ACME G.m.b.H.', 'bare', 'Acme GmbH', 'dots in a legal form'],
  ['Initech Limited', 'bare', 'Initech Ltd', 'a form spelled out tells two clients apart'],
  ['Globex B.V.', 'bare', 'Globex', 'her list may lack the form'],
  ['Globex B. V.', 'bare', 'Globex', 'blanks between its letters'],
  ['Globex GmbH & Co. KG', 'bare', 'Globex', 'a long one'],
  ['Backerei Suss', 'bare', 'Bäckerei Süß', 'accents'],
  ['Nordlys Regnskap', 'bare', 'Nordlys Regnskap AS', 'Norwegian'],
  ['Baeckerei Suess', 'bare', 'Bäckerei Süß', 'a keyboard without umlauts'],
  ['Mueller und Soehne OHG', 'bare', 'Müller & Söhne', 'a word for a mark'],
  ['Vogt, Petra', 'bare', 'Petra Vogt', 'the surname first'],
  ['Vogt,Petra', 'bare', 'Petra Vogt', 'without a blank'],
  ['Acme – Website', 'part', 'Acme GmbH', 'a project of hers'],
  ['Support: Globex', 'part', 'Globex', 'a project, the other way round'],
])('%s is %s: %s (%s)', (name, how, client) => {
  expect(matchNames([name], CLIENTS, REMEMBERED)).toEqual([{ name, how, client, candidates: [] }]);
});

it.each<[name: string, candidates: string[], why: string]>([
  ['Initech', ['Initech Ltd', 'Initech Inc.'], 'two clients differ by their legal form only'],
  ['Acme, Inc.', ['Acme GmbH'], 'another legal form is another company, and perhaps the same client'],
  ['Glboex', ['Globex'], 'two letters swapped'],
  ['Nordlys', ['Nordlys Regnskap AS'], 'part of the name'],
  ['Nordlis Regnskab', ['Nordlys Regnskap AS'], 'two letters of many'],
  ['Nrod', ['Nord'], 'two letters of four swapped'],
  ['Nor', [], 'three letters are too few to look alike'],
  ['Ma', [], 'one letter of two is another name'],
  ['Gone', [], 'the client she named is gone'],
  ['Umbrella', [], 'nobody'],
  ['V. d. Nordlys Regnskap Drift', ['Nordlys Regnskap AS'], 'two words of it'],
  ['petra.vogt@example.com', ['Petra Vogt'], 'a person’s address'],
  ['office@mail.acme.co.uk', ['Acme GmbH'], 'a company’s address'],
  ['Acme – Globex', ['Acme GmbH', 'Globex'], 'two clients, and nobody knows which'],
  ['AS', [], 'a legal form alone'],
])('%s may be %j: %s', (name, candidates) => {
  expect(matchNames([name], CLIENTS, REMEMBERED)).toEqual([{ name, how: 'unknown', client: '', candidates }]);
});

it.each<[name: string, candidates: string[], why: string]>([
  ['Bex', ['Bex Media'], 'a word of three letters'],
  ['de Berg', ['Huis de Berg Olie'], 'a short word beside a longer one'],
  ['Mo Hansen', [], 'two letters stand in many names'],
  ['Fish House', [], 'one word of each is another company'],
  ['Van der Meer', [], 'words of three letters stand in many names'],
  ['Nord Atlantic Oil', ['Nord Atlantic Kraft', 'Nord Atlantic Fish'], 'two words of three'],
  ['Huis Berg Media', ['Huis de Berg Olie'], 'two words, whatever stands between them'],
  ['Nord Atlantic Fisk', ['Nord Atlantic Fish', 'Nord Atlantic Kraft'], 'a letter is nearer than a word'],
  ['Bux Mediu', ['Bex Media'], 'two letters of nine'],
  ['Nord Atlantic', ['Nord Atlantic Kraft', 'Nord Atlantic Fish'], 'all words of it'],
])('%s may be %j of some longer names: %s', (name, candidates) => {
  const clients = [
    'Bex Media',
    'Nord Atlantic Kraft',
    'Nord Atlantic Fish',
    'Van der Berg Olie',
    'Huis de Berg Olie',
    'Mo',
  ];
  expect(matchNames([name], clients, new Map())).toEqual([{ name, how: 'unknown', client: '', candidates }]);
});

it('asks once for a name that stands twice, and never for none', () => {
  expect(matchNames(['Umbrella', ' ', 'umbrella '], CLIENTS, REMEMBERED)).toHaveLength(1);
});

it.each<[text: string, client: string]>([
  ['Call with ACME: plans', 'Acme GmbH'],
  ['Acme Berlin, weekly', 'Acme Berlin Kft.'],
  ['Acme and Globex', ''],
  ['Acmeology', ''],
  ['Dr. Müller & Söhne: audit', 'Müller und Söhne'],
  ['Jo', ''],
  ['', ''],
])('the client that stands in “%s”', (text, client) => {
  const clients = ['Acme GmbH', 'Acme Berlin Kft.', 'Globex', 'Müller und Söhne', 'Jo'];
  expect(clientNamer(clients)(text)).toBe(client);
});
