/**
 * Everything the product says, as one type: a language is an object of this type, so a missing sentence does not
 * compile. Numbers reach these functions already formatted; texts from cells reach them untouched. It holds no logic
 * beyond grammar.
 */

import type { ListTexts } from '../lists';
import type { ImportTexts } from './imports';
import type { RecordTabTexts } from './record-tabs';
import type { RuleTexts } from './rules';
import type { SettingTexts } from './settings';
import type { CareTexts } from './care';
import type { TodayTexts } from './today';
import type { HistoryTexts } from './history';
import type { MoneyTexts } from './money';
import type { NextStepTexts } from './next-steps';
import type { PROSPECT_RATINGS, PROSPECT_RED_FLAGS, ProspectTexts } from './prospects';
import type { AgeingTexts } from './ageing';
import type { FormerTexts } from './former';
import type { ChartTexts } from './charts';
import type { WritingTexts } from './writing';

export const LANGUAGES = ['en', 'de', 'nb', 'hu', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A criterion whose column is not on the list. */
export interface MissingColumn {
  readonly criterion: string;
  readonly cell: string;
  /** The header that its line names; '' where it is to be called like the criterion. */
  readonly column: string;
  /** Where another header can be named; '' where the tab has no such column. */
  readonly columnCell: string;
  /** With the list. */
  readonly tab: string;
  readonly isRedFlag: boolean;
}

/** A criterion or input column that a preset knows: its header and what is shown as its note. */
export interface ColumnTexts {
  readonly name: string;
  /** What it was called before: lists of hers still are. */
  readonly formerly?: string;
  /** Plain words for whoever fills the column; for a rating the lines say what 1, 3 and 5 look like. */
  readonly guidance: string;
}

/** Criteria of the preset VA, in its order. */
export const VA_CRITERIA = [
  'hoursPerMonth',
  'hourlyRate',
  'workingTogether',
  'appreciation',
  'growthForMe',
  'fun',
  'network',
  'reference',
] as const;

/** Criteria of the preset Practice, in its order. */
export const PRACTICE_CRITERIA = [
  'fairFee',
  'abilityToPay',
  'roomForImprovement',
  'wantsToChange',
  'takesAdvice',
  'positiveMindset',
  'referrals',
  'paysOnTime',
  'caseStudy',
  'wellKnownName',
  'supportsEvents',
  'iLikeThem',
  'myTeamLikesThem',
] as const;

/** Criteria of the preset Good & difficult, in its order; a header that Practice has too means the same there. */
export const GOOD_DIFFICULT_CRITERIA = [
  'communicates',
  'informsInTime',
  'clearBriefs',
  'clearGoals',
  'equalPartner',
  'interestingWork',
  'valuesMySkills',
  'respectsMyHours',
  'realisticAboutTime',
  'organised',
  'delegates',
  'urgencyUnderControl',
  'rarelyComplains',
  'paysOnTime',
  'keepsAgreements',
  'recommendsMe',
  'sharesMyValues',
] as const;

/** Columns that are filled in but not scored. */
export const EXTRA_COLUMNS = [
  'wellKnown',
  'breaksAgreements',
  'hoursThisMonth',
  'income12Months',
  'daysLate',
  'lastContact',
  'lockTier',
  'lockReason',
  'lockUntil',
  'hasLeft',
] as const;

export type CriterionKey =
  | (typeof VA_CRITERIA)[number]
  | (typeof PRACTICE_CRITERIA)[number]
  | (typeof GOOD_DIFFICULT_CRITERIA)[number]
  | (typeof PROSPECT_RED_FLAGS)[number]
  | (typeof PROSPECT_RATINGS)[number];
export type ExtraColumnKey = (typeof EXTRA_COLUMNS)[number];
/** What stands behind a number that was brought into our unit. */
export type SaidUnit = Readonly<Record<'areHours' | 'areOfMonth', boolean>>;

export type ColumnKey = CriterionKey | ExtraColumnKey;
export type ColumnCatalogue = Readonly<Record<ColumnKey, ColumnTexts>>;

export interface TierTexts {
  readonly meaning: string;
  readonly replyWithin: string;
  readonly checkInEvery: string;
  readonly nextStep: string;
}

/** One block of the help dialog: a heading and short paragraphs. */
export interface HelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What one custom function is for, with an example call whose arguments are joined by the sheet's own separator. */
export interface HelpFunction {
  readonly name: string;
  readonly purpose: string;
  readonly exampleArguments: readonly string[];
}

export interface HelpTexts {
  readonly title: string;
  /** A link to it. */
  readonly guide: string;
  readonly sections: readonly HelpSection[];
  readonly functionsHeading: string;
  readonly functionsIntro: string;
  readonly functions: readonly HelpFunction[];
  readonly close: string;
}

export interface Texts {
  readonly language: Language;

  readonly tabs: {
    readonly clients: string;
    readonly criteria: string;
    readonly tiers: string;
    readonly rules: string;
    readonly settings: string;
    readonly history: string;
    readonly memory: string;
    readonly prospects: string;
    readonly prospectCriteria: string;
    readonly time: string;
    readonly invoices: string;
    readonly payments: string;
    readonly currencies: string;
    readonly names: string;
    readonly money: string;
    readonly tasks: string;
    readonly today: string;
    readonly steps: string;
  };

  readonly clientHeaders: {
    readonly client: string;
    readonly tier: string;
    readonly score: string;
    readonly rank: string;
    readonly change: string;
    readonly evidence: string;
    readonly why: string;
    readonly nextStep: string;
  };
  /** Headers of other people's lists that also mean the client's name, lower case. */
  readonly clientAliases: readonly string[];
  /** Stands in the note on the header of each column that the add-on fills, and names the product: that makes the column ours. */
  readonly ownColumn: string;
  /** Notes on the headers of the columns that the add-on fills, and on the client's. */
  readonly clientNotes: {
    readonly client: string;
    readonly tier: string;
    readonly score: string;
    readonly rank: string;
    readonly change: string;
    readonly evidence: string;
    readonly why: string;
    readonly nextStep: string;
  };

  readonly criteriaHeaders: {
    readonly criterion: string;
    readonly kind: string;
    readonly weight: string;
    readonly worst: string;
    readonly best: string;
    readonly column: string;
    readonly guidance: string;
    readonly source: string;
  };
  readonly criteriaNotes: {
    readonly kind: string;
    readonly weight: string;
    readonly worst: string;
    readonly best: string;
    readonly column: string;
  };
  readonly kinds: {
    readonly rating: string;
    readonly fact: string;
    readonly flag: string;
    readonly daysSince: string;
  };

  readonly tierHeaders: {
    readonly tier: string;
    readonly fromScore: string;
    readonly meaning: string;
    readonly replyWithin: string;
    readonly checkInEvery: string;
    readonly nextStep: string;
  };
  readonly tierNotes: { readonly tier: string; readonly fromScore: string };
  /** Said on the tab: weights and cut-offs are a proposal of this add-on, not of an article. */
  readonly numbersAreOurs: string;

  readonly columns: ColumnCatalogue;
  readonly sources: {
    readonly vaArticle: string;
    readonly practiceArticle: string;
    readonly goodDifficultArticles: string;
  };

  readonly presets: Readonly<
    Record<
      'VA' | 'Practice' | 'GoodDifficult',
      {
        readonly name: string;
        readonly description: string;
        readonly tiers: Readonly<Record<string, TierTexts>>;
      }
    >
  >;

  readonly menu: {
    readonly sidebar: string;
    readonly setUp: string;
    readonly recalculate: string;
    readonly asYouType: string;
    readonly sort: string;
    readonly filter: string;
    readonly addProspects: string;
    readonly makeClient: string;
    readonly importRecords: string;
    readonly removeImport: string;
    readonly freeze: string;
    readonly planDay: string;
    readonly planWeek: string;
    readonly calendar: string;
    readonly startClient: string;
    readonly weeklyUpdate: string;
    readonly share: string;
    readonly dayColumns: string;
    readonly help: string;
  };

  readonly list: ListTexts;

  /** Pieces of the Why sentence: lower case inside, without a full stop; `verdict` opens it. */
  readonly why: {
    readonly verdict: (tier: string, score: string) => string;
    readonly lifts: (criteria: readonly string[]) => string;
    readonly holdsBack: (criteria: readonly string[]) => string;
    readonly toNextTier: (points: string, tier: string) => string;
    /** `tenth` is 0.1, formatted. */
    readonly justShortOf: (tenth: string, tier: string) => string;
    readonly partlyRated: (percent: string) => string;
    readonly provisional: (percent: string) => string;
    /** After `partlyRated` or `provisional`: what is unknown cannot change the tier. */
    readonly certainTier: (tier: string) => string;
    /** After `partlyRated` or `provisional`: "A–C". */
    readonly possibleTiers: (tiers: string) => string;
    readonly beyondScale: (criteria: readonly string[]) => string;
    /** A whole sentence, for a client without any value. */
    readonly notRated: string;
  };
  /** Next step of a client without any value. */
  readonly rateFirst: string;

  /** Problems of one row: whole sentences that stand in its Why. `cell` is like D7. */
  readonly rowProblems: {
    readonly unreadableNumber: (column: string, cell: string, held: string) => string;
    /** It names a month where most of the column name an hour, or the like. */
    readonly priceOfOtherTime: (column: string, cell: string, held: string) => string;
    readonly unreadableRating: (column: string, cell: string, held: string) => string;
    readonly unreadableDate: (column: string, cell: string, held: string) => string;
    readonly unreadableTick: (column: string, cell: string, held: string) => string;
    /** A rating such as "4/5" became a date: `held` is what was typed, `typed` the rating. */
    readonly dateForRating: (column: string, cell: string, held: string, typed: string) => string;
    /** A number such as "3-4" may have become a date: `held` is what the cell shows. */
    readonly dateForNumber: (column: string, cell: string, held: string) => string;
    readonly noName: (cell: string) => string;
    readonly duplicateName: (name: string, otherCells: readonly string[]) => string;
  };

  /** Problems of a tab: whole sentences, listed together in one dialog. `cell` is like Criteria!C4. */
  readonly tabProblems: {
    readonly title: string;
    readonly intro: string;
    readonly noTab: (tab: string, setUpItem: string) => string;
    readonly noHeader: (tab: string, header: string, setUpItem: string) => string;
    readonly duplicateHeader: (header: string, cells: readonly string[]) => string;
    readonly notOurColumn: (header: string, cell: string, setUpItem: string) => string;
    readonly noCriteria: (tab: string, setUpItem: string) => string;
    readonly criterionWithoutName: (cell: string) => string;
    readonly duplicateCriterion: (criterion: string, cells: readonly string[]) => string;
    readonly criterionWithoutColumn: (missing: MissingColumn, setUpItem: string) => string;
    readonly unknownKind: (cell: string, held: string, kinds: readonly string[]) => string;
    readonly unreadableWeight: (cell: string, held: string) => string;
    readonly mixedWeights: (percentCell: string, percent: string, otherCell: string, other: string) => string;
    readonly noWeight: (tab: string, cells: string) => string;
    readonly unreadableBound: (cell: string, held: string) => string;
    readonly worstIsBest: (criterion: string, cells: string, held: string) => string;
    /** Keeps nothing from being recalculated. The numbers are formatted. */
    readonly longText: (cell: string, held: string, shown: string) => string;
    readonly noTiers: (tab: string, setUpItem: string) => string;
    readonly tierWithoutName: (cell: string) => string;
    readonly formulaLikeTier: (cell: string, held: string) => string;
    readonly duplicateTier: (tier: string, cells: readonly string[]) => string;
    readonly unreadableCutOff: (cell: string, held: string) => string;
    readonly sameCutOff: (cutOff: string, cells: readonly string[]) => string;
  };

  readonly recalculated: {
    readonly title: string;
    readonly clients: (count: number) => string;
    /** "A 3, B 5": joined by the caller. */
    readonly notRated: (count: number) => string;
    readonly unreadable: (count: number, firstCell: string) => string;
    readonly otherProblems: (count: number, firstCell: string) => string;
    /** Ratings on another scale than the criterion's, such as "1–5". Without a full stop. */
    readonly beyondScale: (criterion: string, count: number, scale: string, criteriaTab: string) => string;
    /** Cells that say more than a number: `held` is the first of them, `value` what it was read as. */
    readonly readAs: (column: string, count: number, held: string, value: string) => string;
    /** Its header names another unit: what the first cell holds and is read as, in hours where it holds minutes. */
    readonly inUnit: (column: string, held: string, value: string, unit: SaidUnit) => string;
    /** Its header says that 0 means "not rated". */
    readonly zeroIsUnknown: (column: string, count: number) => string;
    /** Behind the first of such columns; two or more are left. Without a full stop. */
    readonly readAsInMore: (columns: number) => string;
    readonly columnOrder: (criteriaTab: string) => string;
    /** Codes of currencies; where the right one is chosen. Without a full stop. */
    readonly otherCurrency: (
      amounts: { readonly headers: string; readonly code: string; readonly said: string },
      setting: string,
      tab: string,
    ) => string;
    /** A column, and the codes of what its amounts are in. Without a full stop. */
    readonly severalCurrencies: (column: string, codes: string) => string;
    readonly noClients: (clientHeader: string) => string;
  };

  readonly setUp: {
    readonly title: string;
    readonly intro: string;
    readonly presetLabel: string;
    /** What is there, `tiers` named best first. */
    readonly alreadySetUp: (criteria: number, tiers: string, clients: number) => string;
    /** Asked by Recalculate where nothing is set up; the buttons are Yes and No. */
    readonly offer: string;
    readonly start: string;
    readonly cancel: string;
    readonly working: string;
    readonly close: string;
    readonly done: (created: readonly string[]) => string;
    readonly nothingToDo: string;
    /** Not empty. */
    readonly tabsCreated: (tabs: readonly string[]) => string;
    readonly columnsAdded: (columns: readonly string[], tab: string) => string;
    /** Her list is kept in this language, the spreadsheet is counted to another one. */
    readonly inYourLanguage: (setting: string, tab: string) => string;
    /** The user's column has the name of one of ours: ours got another. */
    readonly columnKept: (header: string, cell: string, ours: string) => string;
    readonly nextStep: (clientsTab: string, recalculateItem: string) => string;
    /** The same where the list holds enough already. */
    readonly rateNext: (recalculateItem: string) => string;
    /** A tab has the name of one of ours and something else on it. */
    readonly tabInUse: (tab: string, header: string, setUpItem: string) => string;
    /** Name of a tab that is there for a moment. */
    readonly workTab: string;
    readonly unknownPreset: (held: string, presets: readonly string[]) => string;
  };

  readonly freeze: {
    readonly title: string;
    readonly nothingToDo: string;
    readonly question: (count: number, cells: string) => string;
    readonly done: (count: number) => string;
    readonly stillLoading: (cell: string) => string;
    readonly changed: (item: string) => string;
    /** Formulas that stay, and where. */
    readonly left: (count: number, cells: string) => string;
    /** `what` is a sentence. */
    readonly stopped: (done: number, total: number, what: string) => string;
  };

  /** What the user reads when the sidebar cannot write or go somewhere. */
  readonly sidebarFailures: {
    readonly moved: (name: string, cell: string) => string;
    readonly holdsFormula: (cell: string) => string;
    readonly noCell: (cell: string) => string;
  };

  /** What the user reads when a command fails. */
  readonly failures: {
    readonly title: string;
    /** `what` is Google's own message; a sentence of `standing` follows. */
    readonly command: (command: string, what: string) => string;
    /** What holds nevertheless. */
    readonly standing: { readonly untouched: string; readonly begun: string };
    readonly busy: string;
    /** Rows or columns of the tab kept moving while results were to be written. */
    readonly beingEdited: (tab: string) => string;
    readonly severalAccounts: string;
  };

  readonly recordTabs: RecordTabTexts;
  readonly imports: ImportTexts;
  readonly rules: RuleTexts;

  readonly settings: SettingTexts;
  readonly today: TodayTexts;
  readonly care: CareTexts;

  readonly history: HistoryTexts;

  readonly nextSteps: NextStepTexts;

  readonly money: MoneyTexts;

  readonly prospects: ProspectTexts;

  readonly ageing: AgeingTexts;

  readonly former: FormerTexts;

  readonly charts: ChartTexts;

  readonly writing: WritingTexts;

  readonly help: HelpTexts;

  /** Errors of the custom functions: whole sentences. `argument` is the argument's fixed English name. */
  readonly functionErrors: {
    readonly notANumber: (argument: string, row: number, column: number, held: string) => string;
    readonly dateForRating: (row: number, column: number, held: string, typed: string) => string;
    /** `cells` is what it usually is, such as D2:K. */
    readonly missing: (argument: string, cells: string) => string;
    /** A rating that is none of 1 to 5, on the scale that holds where none is passed. */
    readonly beyondScale: (row: number, column: number, held: string) => string;
    readonly noCriteria: string;
    readonly countMismatch: (ratings: number, criteria: number) => string;
    readonly criteriaShape: (rows: number, columns: number) => string;
    readonly badWeight: (argument: string, row: number, column: number, held: string) => string;
    readonly noWeight: string;
    readonly badBound: (row: number, column: number, held: string) => string;
    readonly worstIsBest: (entry: number, held: string) => string;
    readonly boundNeedsBlock: (entry: number, held: string) => string;
    readonly scoreOutside: (row: number, column: number, held: string) => string;
    readonly badCutOff: (row: number, column: number, held: string) => string;
    readonly tiersShape: (rows: number, columns: number) => string;
    readonly noTiers: string;
    readonly tierWithoutName: (row: number, column: number) => string;
    readonly duplicateTier: (tier: string) => string;
    readonly sameCutOff: (cutOff: string) => string;
    readonly namesMismatch: (names: number, ratings: number) => string;
    readonly negativeAmount: (row: number, column: number, held: string) => string;
    /** `first` and `second` are cuts as they would be typed. */
    readonly badCuts: (held: string, first: string, second: string) => string;
    readonly badCrossing: (held: string) => string;
    readonly judgementsShape: (rows: number, columns: number) => string;
    readonly badRank: (row: number, column: number, held: string) => string;
    readonly notSquare: (rows: number, columns: number) => string;
    readonly notPositive: (row: number, column: number, held: string) => string;
    /** @param typed such as 1/3 */
    readonly dateForComparison: (row: number, column: number, typed: string) => string;
    readonly notReciprocal: (row: number, column: number, held: string, needed: string) => string;
    readonly tooLarge: (size: number, most: number) => string;
    readonly notADay: (argument: string, row: number, column: number, held: string) => string;
    /** Two lists that stand beside each other, and how many cells each has. */
    readonly lengthsDiffer: (first: string, cells: number, second: string, otherCells: number) => string;
  };
}
