/** What a recalculation says when it is done, and what must be mended before there can be one. */
import { nameInSentence } from '../../core/shorten-text';
import type { Assessment } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { formatMostRows, isTooLargeToFollow } from '../as-you-type';
import { formatNumber } from '../../i18n/format-number';
import { currencyRemarks } from './currency-remarks';
import { problemRemarks } from './describe-problem';
import { longTextRemarks, longTexts } from './long-texts';
import { moneyRemarks } from '../money/money-remarks';
import type { AssessedPlan, Plan } from '../plan';
import { outlierRemarks } from '../reading/outlier-remarks';
import { leftOutRemarks } from '../reading/rows-without-clients';
import { unreadRemarks } from '../reading/unread-columns';
import { readColumns, readingRemarks } from './reading-remarks';
import type { Notice } from '../run-command';
import { firstOf } from './spoken-names';
import type { ClientList } from '../tabs/clients-tab';

/** More would not fit into a dialog. */
const MOST_PROBLEMS = 12;
/** More tiers than anybody has. */
const MOST_COUNTS = 20;
/** More of one kind would hide the others. */
const MOST_OUTLIERS = 4;
/** Of a column of ratings. */
const SLIPS = 1;
const TOAST_SECONDS = 8;
const TOAST_SECONDS_WITH_PROBLEMS = 20;

/** Everything that must be mended first. @param title where another command than Recalculate was chosen */
export function problemsNotice(
  problems: readonly string[],
  texts: Texts,
  title = texts.tabProblems.title,
): Notice {
  const lines = firstOf(problems, MOST_PROBLEMS, texts, texts.list.andMore).map((problem) => `• ${problem}`);
  return { kind: 'dialog', title, text: [texts.tabProblems.intro, ...lines].join('\n\n') };
}

export function noClientsNotice(list: ClientList, { recalculated }: Texts): Notice {
  const text = recalculated.noClients(nameInSentence(String(list.headers[list.clientColumn])));
  return { kind: 'toast', title: recalculated.title, text, seconds: TOAST_SECONDS };
}

/** "12 clients: A 3, B 8, 1 not rated yet. 2 cells could not be read, the first is Clients!D7." */
export function summaryNotice(assessed: AssessedPlan, texts: Texts): Notice {
  const { plan, assessments, former } = assessed;
  const { recalculated } = texts;
  if (assessments.length + former.length === 0) return noClientsNotice(plan.list, texts);
  const counts = plan.tiers.map(
    ({ name }, index) =>
      `${nameInSentence(name)} ${assessments.filter(({ verdict }) => verdict?.tier === index).length}`,
  );
  const notRated = assessments.filter(({ verdict }) => verdict === null).length;
  if (notRated > 0) counts.push(recalculated.notRated(notRated));
  const clients = assessments.map(({ client }) => client);
  const remarks = [
    ...(former.length > 0 ? [texts.former.count(former.length)] : []),
    ...firstOf(outlierRemarks(assessed, texts), MOST_OUTLIERS, texts, texts.list.andMore),
    ...leftOutRemarks(plan.leftOut, texts),
    ...scaleRemarks(assessments, plan, texts),
    ...problemRemarks(clients, plan, texts),
  ];
  remarks.push(
    ...settingRemarks(plan, texts),
    ...ruleRemarks(plan, texts),
    ...moneyRemarks(assessed.money, texts),
  );
  remarks.push(
    ...longTextRemarks(longTexts(plan, texts), texts),
    ...readingRemarks(readColumns(plan), plan, texts),
  );
  remarks.push(...currencyRemarks(assessed, texts), ...unreadRemarks(plan, texts));
  if (!standInOrder(plan)) remarks.push(recalculated.columnOrder(plan.criteriaTab.sheet.getName()));
  const first = `${recalculated.clients(assessments.length)}: ${firstOf(counts, MOST_COUNTS, texts).join(', ')}`;
  return {
    kind: 'toast',
    title: recalculated.title,
    text: [first, ...remarks].map((sentence) => `${sentence}.`).join(' '),
    seconds: remarks.length > 0 ? TOAST_SECONDS_WITH_PROBLEMS : TOAST_SECONDS,
  };
}

/** Ratings beyond their scale: one is a slip, and its Why says so; several are another scale. */
function scaleRemarks(
  assessments: readonly Assessment[],
  { criteria, criteriaTab, conventions }: Plan,
  texts: Texts,
): string[] {
  return criteria.flatMap(({ name, kind, worst, best }, index) => {
    const count =
      kind === 'rating' ? assessments.filter(({ score }) => score?.beyondScale.includes(index)).length : 0;
    if (count <= SLIPS) return [];
    const ends = [worst, best].filter((end) => typeof end === 'number').sort((a, b) => a - b);
    const scale = ends.map((end) => formatNumber(end, conventions.decimalMark)).join('–');
    return [texts.recalculated.beyondScale(nameInSentence(name), count, scale, criteriaTab.sheet.getName())];
  });
}

/** Settings whose default counts, and what is wrong with the first; and a switch that has no effect here. */
function settingRemarks({ settings, settingProblems, list }: Plan, texts: Texts): string[] {
  const remarks: string[] = [];
  if (settingProblems.length > 0) {
    const [{ cell, text }] = settingProblems;
    remarks.push(texts.settings.leftOut(settingProblems.length, cell), text.replace(/\.$/, ''));
  }
  if (settings.recalculateOnEdit && isTooLargeToFollow(list.headerRowNumber + list.rows.length)) {
    remarks.push(texts.settings.asYouType.isOffHere(formatMostRows(texts.language)));
  }
  return remarks;
}

/** The rules that were left out, and what is wrong with the first. */
function ruleRemarks({ rulesTab }: Plan, { rules }: Texts): string[] {
  const { problems } = rulesTab;
  if (problems.length === 0) return [];
  const lines = new Set(problems.map(({ cell }) => cell.replace(/^.*?(\d+)$/, '$1')));
  return [rules.leftOut(lines.size, problems[0].cell), problems[0].text.replace(/\.$/, '')];
}

/** Formulas go by position: do the columns stand in the order of the Criteria tab? */
function standInOrder({ criteriaColumns }: Plan): boolean {
  const columns = criteriaColumns.filter((column) => column >= 0);
  return columns.every((column, index) => index === 0 || column > columns[index - 1]);
}

/** @param remarks without full stops */
export function withRemarks(notice: Notice, remarks: readonly string[]): Notice {
  if (remarks.length === 0 || notice.kind !== 'toast') return notice;
  const text = [notice.text, ...remarks.map((remark) => `${remark}.`)].join(' ');
  const seconds = remarks.length > 1 ? TOAST_SECONDS_WITH_PROBLEMS : notice.seconds;
  return { ...notice, text, seconds };
}
