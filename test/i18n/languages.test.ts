/**
 * What must hold in every language: nothing missing, nothing left in English, headers that can be told apart, texts
 * that are safe in a cell, and the typography of the language. Whether a sentence reads well is for people to judge;
 * the sentences of Why that were judged stand in why-sentences.test.ts.
 */
import { PRESET_NAMES } from '../../src/core/presets/presets';
import { PRESET_RULE_KEYS } from '../../src/i18n/types/rules';
import { PROSPECT_RATINGS, PROSPECT_RED_FLAGS } from '../../src/i18n/types/prospects';
import { ALL_TEXTS, TEXTS, languageOf, textsFor } from '../../src/i18n/languages';
import {
  GOOD_DIFFICULT_CRITERIA,
  LANGUAGES,
  PRACTICE_CRITERIA,
  VA_CRITERIA,
  type CriterionKey,
  type Language,
  type Texts,
} from '../../src/i18n/types/texts';
import {
  SAMPLES,
  allTextsOf,
  functionPathsOf,
  plainTextsOf,
  sampledTextsOf,
  type Argument,
  type SampledText,
} from './text-samples';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const EVERY = ALL_TEXTS.map((texts) => [texts.language, texts] as const);
const EVERY_OTHER = OTHERS.map((language) => [language, TEXTS[language]] as const);

const comparable = (header: string): string => header.trim().toLowerCase();

/** `path: text` of those that fail, so that a failing test names its culprits. */
const culprits = (texts: readonly SampledText[], isBad: (text: string) => boolean): string[] =>
  texts.filter(({ text }) => isBad(text)).map(({ path, text }) => `${path}: ${text}`);

/** What the user may have as a header on Clients, by key. */
function clientColumns(texts: Texts): [string, string][] {
  const columns = Object.entries(texts.columns).map(([key, { name }]): [string, string] => [key, name]);
  return [...Object.entries(texts.clientHeaders), ...columns];
}

const NAMED_LISTS: Readonly<Record<string, (texts: Texts) => [string, string][]>> = {
  'columns of Clients': clientColumns,
  'columns of Criteria': (texts) => Object.entries(texts.criteriaHeaders),
  'columns of Prospects': (texts) => [
    ...Object.entries(texts.prospects.headers),
    ['why', texts.clientHeaders.why],
    ...Object.entries(texts.columns).map(([key, { name }]): [string, string] => [key, name]),
  ],
  'verdicts on prospects': (texts) => Object.entries(texts.prospects.verdicts),
  'columns of Tiers': (texts) => Object.entries(texts.tierHeaders),
  'columns of Rules': (texts) => Object.entries(texts.rules.headers),
  conditions: (texts) => Object.entries(texts.rules.conditions),
  effects: (texts) => Object.entries(texts.rules.effects),
  'columns that rules know': (texts) => [
    ...clientColumns(texts),
    ['incomeShare', texts.rules.incomeShare],
    ['badTraits', texts.rules.badTraits],
  ],
  'columns of Settings': (texts) => Object.entries(texts.settings.headers),
  settings: (texts) => [
    ...Object.entries(texts.settings.names),
    ...Object.entries(texts.today.settings.names),
  ],
  'columns of History': (texts) => Object.entries(texts.history.headers),
  'columns of Time': (texts) => Object.entries(texts.recordTabs.headers.time),
  'columns of Invoices': (texts) => Object.entries(texts.recordTabs.headers.invoices),
  'columns of Payments': (texts) => Object.entries(texts.recordTabs.headers.payments),
  'columns of Currencies': (texts) => Object.entries(texts.recordTabs.headers.currencies),
  'columns of Names': (texts) => Object.entries(texts.recordTabs.headers.names),
  'states of invoices': (texts) => Object.entries(texts.recordTabs.statuses),
  'columns of Tasks': (texts) => Object.entries(texts.today.taskHeaders),
  'columns of Today': (texts) => Object.entries(texts.today.todayHeaders),
  'columns of Steps': (texts) => Object.entries(texts.today.stepHeaders),
  'columns of Clients that planning reads': (texts) => [
    ...clientColumns(texts),
    ...Object.entries(texts.today.clientColumns),
  ],
  kinds: (texts) => Object.entries(texts.kinds),
  tabs: (texts) => Object.entries(texts.tabs),
  presets: (texts) => Object.entries(texts.presets).map(([key, { name }]) => [key, name]),
  'menu items': (texts) => Object.entries(texts.menu),
};

describe('languageOf', () => {
  it.each<[string, Language]>([
    ['de', 'de'],
    ['de_AT', 'de'],
    ['nl-BE', 'nl'],
    ['NL_nl', 'nl'],
    ['no_NO', 'nb'],
    ['nn', 'nb'],
    ['hu_HU', 'hu'],
    ['en_GB', 'en'],
    ['pt_BR', 'en'],
    ['', 'en'],
  ])('reads %j as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
    expect(textsFor(locale)).toBe(TEXTS[language]);
  });

  it.each(LANGUAGES)('%s has texts of its own', (language) => {
    expect(TEXTS[language].language).toBe(language);
  });
});

describe.each(Object.entries(NAMED_LISTS))('%s', (_, namesOf) => {
  it.each(EVERY)('are distinct in %s', (_language, texts) => {
    const names = namesOf(texts).map(([, name]) => comparable(name));
    expect(names).toEqual([...new Set(names)]);
  });

  it('never share a name across languages unless they mean the same', () => {
    const keyOf = new Map<string, string>();
    for (const texts of ALL_TEXTS)
      for (const [key, name] of namesOf(texts)) {
        const known = keyOf.get(comparable(name)) ?? key;
        expect(`${name} (${texts.language}) = ${key}`).toBe(`${name} (${texts.language}) = ${known}`);
        keyOf.set(comparable(name), key);
      }
  });

  it.each(EVERY)('are trimmed and short in %s', (_language, texts) => {
    for (const [key, name] of namesOf(texts)) {
      expect([key, name]).toEqual([key, name.trim()]);
      expect([key, name.length]).toEqual([key, Math.min(name.length, key in texts.menu ? 40 : 28)]);
    }
  });
});

describe('other headers for the client', () => {
  const taken = new Map(
    ALL_TEXTS.flatMap((texts) => clientColumns(texts).map(([key, name]) => [comparable(name), key] as const)),
  );

  it.each(EVERY)('are lower case, distinct and no column of ours in %s', (_language, { clientAliases }) => {
    expect(clientAliases.length).toBeGreaterThan(0);
    expect(clientAliases).toEqual([...new Set(clientAliases.map(comparable))]);
    expect(clientAliases.filter((alias) => (taken.get(alias) ?? 'client') !== 'client')).toEqual([]);
  });
});

describe.each(EVERY)('tabs and tiers in %s', (_language, texts) => {
  it('have names that a sheet and an xlsx file accept', () => {
    expect(Object.values(texts.tabs).filter((name) => /[[\]*?:/\\!'"]/.test(name))).toEqual([]);
  });

  it.each(PRESET_NAMES)('have the tiers of the preset %s', (preset) => {
    expect(Object.keys(texts.presets[preset].tiers)).toEqual(Object.keys(TEXTS.en.presets[preset].tiers));
  });
});

describe.each(EVERY)('letters to prospects in %s', (_language, { prospects, columns }) => {
  const { letters, questions } = prospects;

  it.each(['take', 'decline'] as const)('tell nothing of what was judged: %s', (verdict) => {
    const letter = letters[verdict]('Xylo').toLowerCase();
    for (const key of [...PROSPECT_RED_FLAGS, ...PROSPECT_RATINGS])
      expect(letter).not.toContain(columns[key].name.toLowerCase());
    expect(letter).not.toMatch(/\d|%/);
  });

  it.each(PROSPECT_RATINGS)('ask for %s with a question', (key) => {
    expect(questions[key]).toMatch(/^\p{Lu}[^?]+\?$/u);
  });
});

describe.each(EVERY)('rules in %s', (_language, { rules }) => {
  it.each(PRESET_RULE_KEYS)('have a reason for %s that continues a sentence', (key) => {
    expect(rules.presets[key]).toMatch(/^\p{L}[^.;]*\p{L}$/u);
  });

  it.each(['inTop', 'overAverage', 'moreThanDaysAgo'] as const)(
    'leave room for a value in %s',
    (condition) => {
      expect(rules.conditions[condition].split('…')).toHaveLength(2);
    },
  );
});

describe('text functions', () => {
  it('all have samples', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(functionPathsOf(TEXTS.en).sort());
  });

  const partsOf = (arg: Argument): unknown[] => (typeof arg === 'object' ? Object.values(arg) : [arg]);
  const missingFrom = ({ text, args }: SampledText): unknown[] =>
    args.flatMap(partsOf).filter((part) => typeof part !== 'boolean' && !text.includes(String(part)));

  it.each(EVERY)('say what they are given in %s', (_language, texts) => {
    const silent = sampledTextsOf(texts).filter((sampled) => missingFrom(sampled).length > 0);
    expect(silent.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it.each(EVERY)('say how many columns were added in %s', (_language, { setUp }) => {
    expect(setUp.columnsAdded(['Xylo', 'Zebu', 'Gnu'], 'Tabquux')).toContain('3');
  });

  it.each<[Language, readonly string[]]>([
    ['en', ['as if there were only one;', 'as if there were only one;', '1 client like', 'last 1 month', '3 clients like', 'last 3 months']],
    ['de', ['als wäre es ein einziger;', 'von einem einzigen Kunden,', '1 Kunde wie', '1 Monat reichen', '3 Kunden wie', '3 Monate reichen']],
    ['nb', ['som om det bare var én;', 'som om det bare var én,', '1 middels kunde som', 'i 1 måned', '3 middels kunder som', 'i 3 måneder']],
    ['nl', ['alsof het er maar één was;', 'van één klant,', '1 klant als', '1 maand meegaan', '3 klanten als', '3 maanden meegaan']],
    ['hu', ['mintha csak egy lenne;', 'mintha csak egy lenne;', '1 közepes ügyfél', '1 hónapig', '3 közepes ügyfél', '3 hónapig']],
  ])('tell one client and one month from several in %s', (language, expected) => {
    const { tab, ifLeft } = TEXTS[language].money;
    const said = [
      tab.dependence('1', 'Acme', '100 %'),
      ifLeft.dependence('2,2', '1'),
      ...['1', '3'].flatMap((n) => [ifLeft.replacedBy(n), ifLeft.reserve(n)]),
    ];
    expected.forEach((part, index) => expect(said[index]).toContain(part));
  }); // oxfmt-ignore

  it('say in German what is needed where something cannot be read', () => {
    const isMute = (text: string): boolean =>
      text.startsWith('Nicht lesbar') && !/gebraucht|nötig|keine Einstellung/.test(text);
    expect(culprits(sampledTextsOf(TEXTS.de), isMute)).toEqual([]);
  });

  it.each(EVERY)('leave no placeholder behind in %s', (_language, texts) => {
    expect(culprits(sampledTextsOf(texts), (text) => /undefined|NaN|\[object|\$\{/.test(text))).toEqual([]);
  });

  it.each(EVERY)('do not quote the content of an empty cell in %s', (_language, texts) => {
    expect(culprits(sampledTextsOf(texts), (text) => /""|„[“”]|“”|«»|''/.test(text))).toEqual([]);
  });
});

describe.each(EVERY)('texts in %s', (_language, texts) => {
  const all = allTextsOf(texts);

  it('are never empty', () => {
    expect(culprits(all, (text) => text.trim() === '')).toEqual([]);
  });

  it('are safe in a cell: none begins like a formula or a forced text', () => {
    expect(culprits(all, (text) => /^\s*[=+\-@'’]/.test(text))).toEqual([]);
  });

  it('have no stray spaces', () => {
    expect(culprits(all, (text) => /\s\s|^\s|\s$| [,.;:)]|\( /.test(text))).toEqual([]);
  });

  it('have an ellipsis, not three dots', () => {
    expect(culprits(all, (text) => text.includes('..'))).toEqual([]);
  });

  it('end errors with a full stop', () => {
    const errors = all.filter(({ path }) =>
      /^(rowProblems|tabProblems|functionErrors|rules\.(problems|lockProblems)|recordTabs\.problems|today\.(problems|settings\.problems)|settings\.problems)\..*/.test(
        path,
      ),
    );
    const sentences = errors.filter(({ path }) => !/\.(title|intro|nothing)$/.test(path));
    expect(culprits(sentences, (text) => !text.endsWith('.'))).toEqual([]);
  });

  it('have pieces of Why that fit into a sentence', () => {
    const pieces = sampledTextsOf(texts).filter(({ path }) => /^(rules\.)?why\.|^ageing\./.test(path));
    expect(culprits(pieces, (text) => /[.;:]$/.test(text) || text.includes(';'))).toEqual([]);
    expect(texts.why.notRated).toMatch(/\.$/);
  });

  it('name criteria in the quotation marks of the language', () => {
    const { why, nextSteps, prospects, rowProblems, list } = texts;
    const quoted = list.name('Xylo');
    const sentences = [
      why.lifts(['Xylo']),
      why.holdsBack(['Xylo']),
      why.beyondScale(['Xylo']),
      nextSteps.fillIn('Xylo', '40 %'),
      nextSteps.heldBack(['Xylo']),
      nextSteps.putInWritingRated('Xylo'),
      prospects.why.askAbout(['Xylo']),
      rowProblems.unreadableNumber('Xylo', 'D77', 'q. v.'),
    ];
    expect(sentences.filter((sentence) => !sentence.includes(quoted))).toEqual([]);
  });

  it('keep the spelling of functions, arguments and keywords', () => {
    const { functionErrors } = texts;
    expect(functionErrors.noCriteria).toContain('criteria');
    expect(functionErrors.namesMismatch(2, 3)).toMatch(/names.*ratings/);
    expect(functionErrors.badBound(1, 2, 'x')).toMatch(/min.*max/);
    expect(functionErrors.badCuts('x', '0.8', '0.95')).toContain('cuts');
    expect(functionErrors.badCrossing('x')).toContain('crossing');
    expect(functionErrors.negativeAmount(1, 2, 'x')).toContain('amounts');
    expect(functionErrors.notSquare(1, 2)).toContain('matrix');
  });
});

describe.each(EVERY)('guidance in %s', (_language, texts) => {
  const FACTS: readonly CriterionKey[] = ['hoursPerMonth', 'hourlyRate'];
  const ratings = [
    ...new Set<CriterionKey>([
      ...VA_CRITERIA,
      ...PRACTICE_CRITERIA,
      ...GOOD_DIFFICULT_CRITERIA,
      ...PROSPECT_RATINGS,
    ]),
  ].filter((key) => !FACTS.includes(key));

  it.each(ratings)('of %s says what 1, 3 and 5 look like', (key) => {
    expect(texts.columns[key].guidance).toMatch(/^1 = \S.+\n3 = \S.+\n5 = \S.+(\n.+)?$/);
  });

  const { guidance: asProspects } = texts.prospects;
  it.each(Object.keys(asProspects) as (keyof typeof asProspects)[])(
    'of %s says what 1, 3 and 5 look like after a first call',
    (key) => {
      expect(asProspects[key]).toMatch(/^1 = \S.+\n3 = \S.+\n5 = \S.+$/);
      expect(asProspects[key]).not.toBe(texts.columns[key].guidance);
    },
  );

  it.each(PROSPECT_RED_FLAGS)('of %s says what to tick', (key) => {
    expect(texts.columns[key].guidance).not.toMatch(/^\d = /m);
  });

  it.each(FACTS)('of %s is no list of ratings', (key) => {
    expect(texts.columns[key].guidance).not.toMatch(/^\d = /m);
  });

  it.each(['network', 'referrals', 'recommendsMe'] as const)('of %s says when to leave it blank', (key) => {
    expect(texts.columns[key].guidance.split('\n')).toHaveLength(4);
  });

  it('of organised says why its weight is 0', () => {
    expect(texts.columns.organised.guidance.split('\n')[3]).toMatch(
      /(weight|Gewicht|gewicht|vekt|súlya) ?0?.*:/,
    );
  });
});

describe.each(EVERY)('help in %s', (_language, texts) => {
  const { menu, clientHeaders, tabs, help } = texts;
  const said = help.sections.flatMap(({ paragraphs }) => paragraphs).join('\n');

  it.each([
    menu.setUp,
    menu.recalculate,
    menu.freeze,
    menu.addProspects,
    menu.makeClient,
    menu.importRecords,
    menu.removeImport,
  ])('names the menu item %s', (item) => {
    expect(said).toContain(item);
  });

  it.each([clientHeaders.score, clientHeaders.evidence, clientHeaders.why, clientHeaders.nextStep])(
    'explains the column %s',
    (header) => {
      expect(said).toContain(`${header}:`);
    },
  );

  /** The memory is hidden: nobody has to know of it. */
  const seen = Object.entries(tabs).filter(([tab]) => tab !== 'memory');

  it.each(seen.map(([, name]) => name))('names the tab %s', (tab) => {
    expect(said).toContain(tab);
  });

  it('lists the same functions with the same examples as in English', () => {
    const calls = (of: Texts): unknown[] =>
      of.help.functions.map(({ name, exampleArguments }) => [name, exampleArguments]);
    expect(calls(texts)).toEqual(calls(TEXTS.en));
  });
});

describe.each(EVERY_OTHER)('%s is a language of its own', (language, texts) => {
  const english = new Map(allTextsOf(TEXTS.en).map(({ path, text }) => [path, text]));

  it('leaves no text longer than a few words in English', () => {
    const inWords = plainTextsOf(texts).filter(({ path }) => !/help\.functions\.\d+\.(name|ex)/.test(path));
    const copies = inWords.filter(({ path, text }) => text.length > 12 && english.get(path) === text);
    expect(copies.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('leaves no sentence with arguments in English', () => {
    const sentences = sampledTextsOf(texts).filter(
      ({ path }) => !/^(list\.((and|or)\(3\)|names?)|today\.fullDay)/.test(path),
    );
    const copies = sentences.filter(({ path, text }) => english.get(path) === text);
    expect(copies.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('has its own quotation marks', () => {
    const straight = /["']/;
    const foreign = { de: /[”«»’]/, nl: /[„«»]/, nb: /[„“”]/, hu: /[“«]/ }[
      language as 'de' | 'nl' | 'nb' | 'hu'
    ];
    expect(culprits(allTextsOf(texts), (text) => straight.test(text) || foreign.test(text))).toEqual([]);
  });

  it('closes every quotation mark', () => {
    const [open, close] = { de: '„“', nl: '“”', nb: '«»', hu: '„”' }[language as 'de' | 'nl' | 'nb' | 'hu'];
    const unpaired = (text: string): boolean => text.split(open).length !== text.split(close).length;
    expect(culprits(allTextsOf(texts), unpaired)).toEqual([]);
  });

  it('writes decimals with a comma', () => {
    expect(culprits(allTextsOf(texts), (text) => /\d\.\d/.test(text))).toEqual([]);
  });
});
