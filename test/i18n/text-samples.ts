/**
 * Walks the texts of a language: every plain text, and every text function with sample arguments. The samples carry
 * none of the product's words, no straight quotes and no digit that a sentence writes by itself, so that a test can
 * ask for each argument in the result.
 */
import type { Texts } from '../../src/i18n/types/texts';

export type Argument =
  | boolean
  | string
  | number
  | readonly string[]
  | Readonly<Record<string, string | boolean>>;

/** A text as the user gets it. `path` is like `rowProblems.noName(2)`, the second sample of that function. */
export interface SampledText {
  readonly path: string;
  readonly text: string;
  readonly args: readonly Argument[];
}

type Calls = readonly (readonly Argument[])[];

const TAB = 'Tabquux';
const ITEM = 'Itemquux…';
const ONE = ['Xylo'];
const TWO = ['Xylo', 'Zebu'];
const THREE = ['Xylo', 'Zebu', 'Gnu'];
const UNREADABLE: Calls = [['Xylo', 'D77', 'q. v.']];
const TAB_CELL: Calls = [
  [`${TAB}!C44`, 'q. v.'],
  [`${TAB}!C44`, ''],
];
const DEFAULTED: Calls = [[`${TAB}!C44`, 'q. v.', '77 quux']];
const LISTED: Calls = [THREE, TWO, ONE].map((items) => [items]);
const COUNTED: Calls = [1, 27].map((n) => [n]);
const COUNTED_WITH_CELL: Calls = [
  [1, 'D77'],
  [27, 'D77'],
];
const DUPLICATE: Calls = [
  ['Xylo', ['B77', 'D77']],
  ['Xylo', ['B77', 'D77', 'F77']],
];
const WITHOUT_COLUMN = {
  criterion: 'Xylo',
  cell: `${TAB}!A77`,
  column: 'Zebu',
  columnCell: `${TAB}!F77`,
  tab: 'Klientquux',
  isRedFlag: false,
};
const SHAPE: Calls = [[17, 44]];
const POSITION: Calls = [
  [17, 44, 'q. v.'],
  [17, 44, ''],
];
const POSITION_IN_ARGUMENT: Calls = POSITION.map((position) => ['ratings', ...position]);
const TWO_COUNTS: Calls = [
  [17, 1],
  [1, 17],
  [17, 44],
];
const TWO_POINTS: Calls = [['71,7', '77']];
const HELD: Calls = [['q. v.'], ['']];

export const SAMPLES: Readonly<Record<string, Calls>> = {
  'list.and': LISTED,
  'list.or': LISTED,
  'list.more': [[77]],
  'list.andMore': [[77]],
  'list.name': [['Xylo']],
  'list.names': LISTED,

  'why.verdict': [
    ['B', '71,7'],
    ['Gold', '77'],
    ['C', '1'],
  ],
  'why.lifts': LISTED,
  'why.holdsBack': LISTED,
  'why.toNextTier': [
    ['7,7', 'A'],
    ['1', 'Gold'],
  ],
  'why.justShortOf': [['0,7', 'Gold']],
  'why.partlyRated': [['87%'], ['1%']],
  'why.provisional': [['37%'], ['1%']],
  'why.certainTier': [['A']],
  'why.possibleTiers': [['A–C']],
  'why.beyondScale': LISTED,

  'rowProblems.unreadableNumber': UNREADABLE,
  'rowProblems.priceOfOtherTime': UNREADABLE,
  'rowProblems.unreadableRating': UNREADABLE,
  'rowProblems.unreadableDate': UNREADABLE,
  'rowProblems.unreadableTick': UNREADABLE,
  'rowProblems.dateForRating': [['Xylo', 'D77', '7/8', '7']],
  'rowProblems.dateForNumber': UNREADABLE,
  'rowProblems.noName': [['A77']],
  'rowProblems.duplicateName': [
    ['Xylo', ['A77']],
    ['Xylo', ['A77', 'A88']],
  ],

  'tabProblems.noTab': [[TAB, ITEM]],
  'tabProblems.noHeader': [[TAB, 'Xylo', ITEM]],
  'tabProblems.duplicateHeader': DUPLICATE,
  'tabProblems.notOurColumn': [['Xylo', 'D77', ITEM]],
  'tabProblems.noCriteria': [[TAB, ITEM]],
  'tabProblems.criterionWithoutName': [[`${TAB}!A77`]],
  'tabProblems.duplicateCriterion': DUPLICATE,
  'tabProblems.criterionWithoutColumn': [
    [{ ...WITHOUT_COLUMN, column: '', columnCell: '' }, ITEM],
    [{ ...WITHOUT_COLUMN, column: '' }, ITEM],
    [WITHOUT_COLUMN, ITEM],
    [{ ...WITHOUT_COLUMN, columnCell: '', isRedFlag: true }, ITEM],
    [{ ...WITHOUT_COLUMN, isRedFlag: true }, ITEM],
  ],
  'tabProblems.unknownKind': [
    [`${TAB}!B77`, 'q. v.', THREE],
    [`${TAB}!B77`, '', THREE],
  ],
  'tabProblems.unreadableWeight': TAB_CELL,
  'tabProblems.mixedWeights': [[`${TAB}!C44`, '85%', `${TAB}!C45`, '6']],
  'tabProblems.noWeight': [[TAB, 'C44:C77']],
  'tabProblems.unreadableBound': TAB_CELL,
  'tabProblems.worstIsBest': [['Xylo', 'D77:E77', '77']],
  'tabProblems.longText': [[`${TAB}!A77`, '49990', '120']],
  'tabProblems.noTiers': [[TAB, ITEM]],
  'tabProblems.tierWithoutName': [[`${TAB}!A77`]],
  'tabProblems.formulaLikeTier': [[`${TAB}!A77`, '=B']],
  'tabProblems.duplicateTier': DUPLICATE,
  'tabProblems.unreadableCutOff': TAB_CELL,
  'tabProblems.sameCutOff': [
    ['77', ['B44', 'B77']],
    ['77', ['B44', 'B77', 'B88']],
  ],

  'recalculated.beyondScale': [
    ['Xylo', 1, '1–5', TAB],
    ['Xylo', 44, '1–5', TAB],
  ],
  'recalculated.readAsInMore': [[44]],
  'recalculated.inUnit': [
    ['Xylo', '90', '77', { areHours: true, areOfMonth: false }],
    ['Xylo', '6', '26', { areHours: true, areOfMonth: true }],
    ['Xylo', '12', '12000', { areHours: false, areOfMonth: false }],
  ],
  'recalculated.zeroIsUnknown': [
    ['Xylo', 1],
    ['Xylo', 44],
  ],
  'recalculated.readAs': [
    ['Xylo', 1, 'q. v.', '77'],
    ['Xylo', 44, 'q. v.', '77'],
  ],
  'recalculated.clients': COUNTED,
  'recalculated.notRated': COUNTED,
  'recalculated.unreadable': COUNTED_WITH_CELL,
  'recalculated.otherProblems': COUNTED_WITH_CELL,
  'recalculated.columnOrder': [[TAB]],
  'recalculated.otherCurrency': [[{ headers: 'Fee', code: 'EUR', said: 'USD' }, 'Currency', TAB]],
  'recalculated.severalCurrencies': [['Fee', 'CHF, EUR']],
  'recalculated.noClients': [['Xylo']],

  'rules.columnMissing': [['Xylo', TAB]],
  'rules.why.floor': [['Gold']],
  'rules.why.cap': [['Gold']],
  'rules.why.until': [['klausulquux', '31 quux 2077']],
  'rules.why.because': [['klausulquux', 'reasonquux']],
  'rules.why.overruled': [['klausulquux']],
  'rules.why.isBestAlready': [['klausulquux']],
  'rules.why.isLowestAlready': [['klausulquux']],
  'rules.why.withoutLock': [['Gold']],
  'rules.why.verdict': [['Gold']],
  'imports.lines': COUNTED.map(([n]) => [n, TAB]),
  'imports.gone': [
    [TAB, ['12 (Call)']],
    [TAB, ['12 (Call)', '15 (Lunch)']],
  ],
  'imports.done': [
    [TWO, ITEM],
    [ONE, ITEM],
  ],
  'imports.partly': [
    [TWO, 'Quux.', ITEM],
    [ONE, '', ITEM],
  ],
  'imports.noTab': [[TAB]],
  'imports.tooMany': [['77777']],
  'imports.unknownCall': [[ITEM]],
  'imports.remove.question': [
    [TWO, TWO],
    [[], ONE],
  ],
  'imports.remove.beside': COUNTED,
  'imports.remove.changed': [[ITEM]],
  'imports.remove.done': LISTED,
  'imports.remove.halfDone': [['Quux.', ITEM]],
  'recordTabs.problems.noColumn': [
    [TAB, 'Xylo', []],
    [TAB, 'Xylo', ['Ypsilon', 'Zulu']],
  ],
  'recordTabs.problems.lostColumn': [
    [TAB, 'Xylo', ['Ypsilon']],
    [TAB, 'Xylo', ['Ypsilon', 'Zulu']],
  ],
  'recordTabs.problems.date': TAB_CELL,
  'recordTabs.problems.hours': TAB_CELL,
  'recordTabs.problems.amount': TAB_CELL,
  'recordTabs.problems.tick': TAB_CELL,
  'recordTabs.problems.status': TAB_CELL.map((cell) => [...cell, THREE]),
  'recordTabs.problems.currency': TAB_CELL,
  'recordTabs.problems.rate': TAB_CELL,
  'today.settings.problems.hours': DEFAULTED,
  'today.settings.problems.dates': DEFAULTED,
  'today.settings.problems.times': DEFAULTED,
  'today.settings.problems.percent': DEFAULTED,
  'today.settings.problems.minutes': DEFAULTED,
  'today.sections.planned': [['17:44']],
  'today.fullDay': [['Xylo', 'Zebu']],
  'today.because.tier': [
    ['Gold', 'Zinc'],
    ['Gold', ''],
  ],
  'today.because.dueFirst': [['17:44']],
  'today.because.sameClient': [['Xylo']],
  'today.because.sameKind': [['quux']],
  'today.because.reachable': [['17:44'], ['']],
  'today.because.planned': [['Quuxday 17:44']],
  'today.because.deadline': [['Xylo (Gold)', '17:44', '77 quux']],
  'today.because.waiting': [['Xylo (Gold)', '17:44']],
  'today.because.channel': [['Xylo']],
  'today.because.moreLater': [['77 quux']],
  'today.because.assumed': [['77 quux']],
  'today.because.latestStart': [['17:44']],
  'today.because.wasAt': [['17:44']],
  'today.because.askAfter': [['Xylo']],
  'today.because.lastContact': [
    [1, '44 quux'],
    [77, '44 quux'],
  ],
  'today.attention.shortage': [
    ['77 quux', '17:44', '77 quux'],
    ['77 quux', '17:44', '88 quux'],
  ],
  'today.attention.bufferUsed': [[77, 88]],
  'today.attention.callWithoutTime': [['Xylo']],
  'today.attention.nextCall': [['Xylotag 17:44', '18:44']],
  'today.couldDo.workUntil': [['17:44', '18:44']],
  'today.couldDo.workMore': [['77 quux']],
  'today.couldDo.move': [['Xylo', '17:44', '77 quux']],
  'today.askForNewDate': [['Xylo', 'Xylotag']],
  'today.problems.moment': TAB_CELL,
  'today.problems.estimate': TAB_CELL,
  'today.problems.effect': TAB_CELL,
  'today.problems.repeats': TAB_CELL.map((cell) => [...cell, THREE]),
  'today.problems.timeNeeded': TAB_CELL,
  'today.problems.unknownClient': [[`${TAB}!C44`, 'Xylo', 'Zebu']],
  'today.problems.zone': TAB_CELL,
  'today.problems.reachable': TAB_CELL,
  'today.notices.notedOnly': [['Quux.', ITEM]],
  'today.notices.planned': [
    [1, TAB],
    [27, TAB],
  ],
  'today.notices.tasksMade': [[TAB]],
  'today.notices.nothingToPlan': [[TAB]],
  'today.notices.noTasks': [[TAB]],
  'today.notices.doesNotFit': [['77 quux']],
  'today.notices.moreToMend': [[27]],
  'today.notices.beingEdited': [[TAB]],
  'today.notices.selectClient': [[TAB]],
  'today.notices.stepsMade': [[TAB, ITEM]],
  'today.notices.started': [
    ['Xylo', 1, TAB],
    ['Xylo', 27, TAB],
  ],
  'today.notices.alreadyStarted': [['Xylo', TAB]],
  'today.calendar.day': COUNTED,
  'today.calendar.week': COUNTED,
  'today.weekly.title': [['Xylo']],
  'today.weekly.hours': [['77 quux']],
  'today.weekly.hoursOf': [['77 quux', '88 quux', '99 quux']],
  'today.weekly.hoursOver': [['77 quux', '88 quux', '99 quux']],
  'today.share.tabName': [['Xylotag']],
  'today.share.done': [[TAB]],
  'care.addColumns.done': [[TWO, TAB]],
  'care.reminders.noticeBy': [['Xylotag']],
  'care.reminders.contractEnds': [['Xylotag']],
  'care.reminders.contractEnded': [['Xylotag']],
  'care.reminders.survey': COUNTED,
  'care.reminders.unhappy': [
    ['2', '77'],
    ['2', ''],
  ],
  'care.reminders.hoursUsed': [['77', '88']],
  'care.nextSteps.noticeBy': [['Xylotag']],
  'care.nextSteps.contractEnds': [['Xylotag']],
  'care.nextSteps.contractEnded': [['Xylotag']],
  'care.nextSteps.survey': COUNTED,
  'care.nextSteps.unhappy': [['2']],
  'care.reach.until': [
    ['17:44', '18:44'],
    ['17:44', ''],
  ],
  'care.reach.next': [
    ['Xylotag 17:44', 'Quuxtag 18:44'],
    ['Xylotag 17:44', ''],
  ],
  'rules.problems.tick': TAB_CELL,
  'rules.problems.number': TAB_CELL,
  'rules.problems.percent': TAB_CELL,
  'rules.problems.text': [[`${TAB}!C44`]],
  'rules.problems.date': TAB_CELL,
  'rules.problems.times': [
    [`${TAB}!C44`, 'q. v.', '7 × Xylo'],
    [`${TAB}!C44`, '', '7 × Xylo'],
  ],
  'rules.problems.column': [
    [`${TAB}!C44`, 'q. v.', 'Klientquux', ''],
    [`${TAB}!C44`, 'q. v.', 'Klientquux', 'Xylo'],
    [`${TAB}!C44`, '', 'Klientquux', ''],
  ],
  'rules.problems.columnTwice': [[`${TAB}!C44`, 'Xylo', ['B77', 'D77']]],
  'rules.problems.remark': [[`${TAB}!C44`]],
  'rules.problems.endsFirst': [[`${TAB}!C44`, `${TAB}!D44`]],
  'rules.lockProblems.unknownTier': [['D77', 'q. v.', TWO]],
  'rules.lockProblems.ended': [['Gold', '31 quux 2077', 'D77']],
  'rules.leftOut': COUNTED_WITH_CELL,

  'nextSteps.fillIn': [['Xylo', '37%']],
  'nextSteps.paymentTerms': COUNTED,
  'nextSteps.paymentTermsRated': [['Xylo']],
  'nextSteps.raiseFee': [['77,5', 'Gold']],
  'nextSteps.raiseFeeRated': [['Xylo', '7', 'Gold']],
  'nextSteps.heldBack': LISTED,
  'nextSteps.putInWritingRated': [['Xylo']],
  'nextSteps.call': COUNTED,
  'nextSteps.referral': [['Xylo']],
  'nextSteps.caseStudy': [['Xylo']],
  'history.first': COUNTED,
  'history.noColumn': [['Xylo', 'Ypsilon']],
  'history.renamed': [['Xylo']],
  'history.causes.inputChanged': [['Xylo']],
  'history.causes.criteria': LISTED,
  'history.causes.cutOffs': LISTED,
  'history.causes.rulesAdded': LISTED,
  'history.causes.rulesRemoved': LISTED,
  'history.causes.rulesChanged': LISTED,
  'history.causes.rulesBegan': LISTED,
  'history.causes.rulesEnded': LISTED,
  'history.causes.rulesApply': LISTED,
  'history.causes.rulesNoLonger': LISTED,
  'history.eitherAlone': LISTED,
  'ageing.ratedAgo.days': COUNTED,
  'ageing.ratedAgo.weeks': COUNTED,
  'ageing.ratedAgo.months': COUNTED,
  'ageing.ratedAgo.years': COUNTED,
  'charts.columns.income': [['XYQ']],
  'charts.others': COUNTED,
  'charts.outOfDate': [[TAB]],
  'former.bySection': [['Xylo', 77]],
  'former.why': [['Xylo: Zebu']],
  'former.causeLeft': [['Xylo: Zebu']],
  'former.lockRests': [['Xylo']],
  'former.nearly': [['D77', 'q. v.', 'Zebu']],
  'former.count': COUNTED,
  'former.proposed': [
    [1, 77],
    [27, 77],
  ],
  'settings.problems.share': DEFAULTED,
  'settings.problems.days': DEFAULTED,
  'settings.problems.points': DEFAULTED,
  'settings.problems.language': DEFAULTED,
  'settings.problems.currency': DEFAULTED,
  'settings.problems.count': DEFAULTED,
  'settings.problems.tick': DEFAULTED,
  'settings.problems.tier': [[`${TAB}!C44`, 'q. v.', THREE, 'Gold']],
  'settings.problems.overlap': [
    [[`${TAB}!B77`, `${TAB}!B88`], { take: '33', decline: '44' }, { take: '77', decline: '22' }],
    [[`${TAB}!B77`], { take: '33', decline: '44' }, { take: '77', decline: '22' }],
  ],
  'settings.problems.unknown': [[`${TAB}!C44`, 'q. v.']],
  'settings.problems.twice': [['Xylo', [`${TAB}!B77`, `${TAB}!B88`]]],
  'settings.columnFor': [['Xylo']],
  'settings.leftOut': COUNTED_WITH_CELL,
  'settings.linesAdded': [
    [THREE, TAB],
    [ONE, TAB],
  ],
  'settings.asYouType.off': [[ITEM]],
  'settings.asYouType.tooLarge': [['7777', ITEM]],
  'settings.asYouType.isOffHere': [['7777']],
  'prospects.why.redFlags': LISTED,
  'prospects.why.goodFit': TWO_POINTS,
  'prospects.why.middlingFit': TWO_POINTS,
  'prospects.why.unsettledFit': TWO_POINTS,
  'prospects.why.poorFit': TWO_POINTS,
  'prospects.why.littleKnown': [['37%']],
  'prospects.why.overruled': [['klausulquux', 'Gold']],
  'prospects.why.askAbout': LISTED,
  'prospects.letters.take': [['Xylo'], ['']],
  'prospects.letters.decline': [['Xylo'], ['']],
  'prospects.letters.ask': [
    ['Xylo', ['Zebu?', 'Gnu?']],
    ['', ['Zebu?']],
    ['Xylo', []],
    ['', []],
  ],
  'prospects.judged': COUNTED,
  'prospects.notJudged': [[TAB, 'problemquux']],
  'prospects.makeClient.selectRow': [[TAB, ITEM]],
  'prospects.makeClient.question': LISTED.map(([names]) => [names, TAB]),
  'prospects.makeClient.alreadyThere': LISTED.map(([names]) => [names, TAB]),
  'prospects.makeClient.leftBehind': LISTED.map(([names]) => [names, TAB]),
  'prospects.makeClient.rowStays': [[['Quux!T77']], [['Quux!T77', 'Quux!T78']]],
  'prospects.makeClient.rowsLeft': LISTED.map(([names]) => [names, TAB]),
  'prospects.makeClient.changed': [[TAB, ITEM]],
  'prospects.makeClient.done': LISTED.map(([names]) => [names, TAB]),
  'prospects.makeClient.halfDone': [
    [ONE, TAB, 'Service quux.', ITEM],
    [TWO, TAB, 'Service quux.', ITEM],
  ],

  'setUp.alreadySetUp': [[8, 'A, Xylo, C', 12]],
  'setUp.done': LISTED,
  'setUp.tabsCreated': LISTED,
  'setUp.columnsAdded': [
    [THREE, TAB],
    [ONE, TAB],
  ],
  'setUp.columnKept': [['Xylo', 'D77', 'Zebu']],
  'setUp.inYourLanguage': [['Xylo', TAB]],
  'setUp.nextStep': [[TAB, ITEM]],
  'setUp.rateNext': [[ITEM]],
  'sidebarFailures.moved': [['Acme', 'Clients!A7']],
  'sidebarFailures.holdsFormula': [['Clients!A7']],
  'sidebarFailures.noCell': [['Clients!A7']],
  'setUp.tabInUse': [['Clients', 'Client', 'Set up…']],
  'setUp.unknownPreset': [['q. v.', TWO]],

  'freeze.question': [
    [1, 'D77'],
    [27, 'D77, E77'],
  ],
  'freeze.done': COUNTED,
  'freeze.stillLoading': [['D77']],
  'freeze.changed': [[ITEM]],
  'freeze.left': [
    [1, 'D77'],
    [27, 'D77, E77'],
  ],
  'freeze.stopped': [[17, 27, 'Service quux.']],

  'writing.isProtected': [['Clients!A7']],
  'writing.wouldBreak': [['Clients!A7', 'Clients!A8']],
  'writing.editedMeanwhile': [[TAB]],
  'writing.partlyWritten': [
    [['Clients!A7'], 'Service quux.'],
    [['Clients!A7'], ''],
  ],
  'writing.tooLarge': [['Xylo', '77']],
  'writing.afterSaving': [['Saved quux.', 'Service quux.', ITEM]],

  'failures.beingEdited': [[TAB]],
  'failures.command': [[ITEM, 'Service quux.']],

  'functionErrors.notANumber': POSITION_IN_ARGUMENT,
  'functionErrors.dateForComparison': [[44, 55, '7/8']],
  'functionErrors.dateForRating': [[44, 55, '7/8', '7']],
  'functionErrors.beyondScale': POSITION,
  'functionErrors.missing': [['ratings', 'D77:K']],
  'functionErrors.countMismatch': TWO_COUNTS,
  'functionErrors.criteriaShape': SHAPE,
  'functionErrors.badWeight': POSITION_IN_ARGUMENT,
  'functionErrors.badBound': POSITION,
  'functionErrors.badCutOff': POSITION,
  'functionErrors.worstIsBest': [[17, '77']],
  'functionErrors.boundNeedsBlock': [[17, 'max']],
  'functionErrors.scoreOutside': POSITION,
  'functionErrors.tiersShape': SHAPE,
  'functionErrors.tierWithoutName': SHAPE,
  'functionErrors.duplicateTier': [['Gold']],
  'functionErrors.sameCutOff': [['77']],
  'functionErrors.namesMismatch': TWO_COUNTS,
  'functionErrors.negativeAmount': POSITION,
  'functionErrors.badCuts': HELD.map((held) => [...held, '0,77', '0,97']),
  'functionErrors.badCrossing': HELD,
  'functionErrors.judgementsShape': SHAPE,
  'functionErrors.badRank': POSITION,
  'functionErrors.notSquare': SHAPE,
  'functionErrors.notPositive': POSITION,
  'functionErrors.notReciprocal': [[17, 44, '7', '0,77']],
  'functionErrors.notADay': POSITION_IN_ARGUMENT,
  'functionErrors.lengthsDiffer': [['due', 17, 'paid', 44]],
  'functionErrors.tooLarge': [[17, 44]],
  'settings.problems.amount': DEFAULTED,
  'settings.problems.months': DEFAULTED,
  'money.figuresFrom': [[['Xylo', 'Zebu']]],
  'money.headerNote': [['Xylo']],
  'money.tab.dependence': [['4,5', 'Xylo', '77 %']],
  'money.remarks.unknownNames': [[17, 'Xylo', 'Zebu!B44']],
  'money.remarks.withoutRate': [[['XYL', 'ZEB']]],
  'money.remarks.unreadable': [[17, 'Zebu!B44']],
  'money.nextSteps.chase': [['RE-77', '44', '55 €']],
  'money.nextSteps.chaseUnnumbered': [['44', '55 €']],
  'money.nextSteps.raiseRate': [['44 €', '55 €']],
  'money.nextSteps.overRetainer': [['44', '55']],
  'money.nextSteps.writeInvoice': [['44']],
  'money.client.hours': [['44', '55']],
  'money.client.hoursOnly': [['44']],
  'money.client.invoiced': [['44 €', 55]],
  'money.client.received': [['44 €', 55]],
  'money.client.rate': [['44 €']],
  'money.client.afterTrouble': [['44 €']],
  'money.client.billable': [['44 %']],
  'money.client.realization': [['44 %']],
  'money.client.daysLate': [['44', 55]],
  'money.client.daysLateAtLeast': [['44', 55]],
  'money.client.undated': [[44]],
  'money.client.assumedDue': [[44]],
  'money.client.open': [['44 €', '55 €']],
  'money.client.retainer': [['44', '55']],
  'money.client.retainerPace': [['2']],
  'money.client.trend': [['44 €', '55 €']],
  'money.client.leftOut.draft': [[44]],
  'money.client.leftOut.void': [[44]],
  'money.client.leftOut.noRate': [[44]],
  'money.client.leftOut.noDay': [[44]],
  'money.client.leftOut.toCome': [[44]],
  'money.ifLeft.lost': [['44 €', '55 %']],
  'money.ifLeft.freed': [['44']],
  'money.ifLeft.dependence': [['44', '55']],
  'money.ifLeft.replacedBy': [['44']],
  'money.ifLeft.reserve': [['44']],
};

/** Every leaf of a value with its path, in the order of writing. */
function leavesOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The paths of all functions, to see that each has its samples. */
export function functionPathsOf(texts: Texts): string[] {
  return leavesOf(texts).flatMap(([path, leaf]) => (typeof leaf === 'function' ? [path] : []));
}

/** Every plain text except the language's own code. */
export function plainTextsOf(texts: Texts): SampledText[] {
  return leavesOf(texts).flatMap(([path, leaf]) =>
    typeof leaf === 'string' && path !== 'language' ? [{ path, text: leaf, args: [] }] : [],
  );
}

/** Every function's answer to each of its samples. */
export function sampledTextsOf(texts: Texts): SampledText[] {
  return leavesOf(texts).flatMap(([path, leaf]) =>
    typeof leaf === 'function'
      ? (SAMPLES[path] ?? []).map((args, index) => ({
          path: `${path}(${index + 1})`,
          text: leaf(...args) as string,
          args,
        }))
      : [],
  );
}

export function allTextsOf(texts: Texts): SampledText[] {
  return [...plainTextsOf(texts), ...sampledTextsOf(texts)];
}
