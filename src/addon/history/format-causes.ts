/** Causes of a change of tier → what stands on the History tab. */
import type { JointCauses } from '../../core/history/attribute-changes';
import type { InputChange } from '../../core/history/decisive-inputs';
import type { Cause } from '../../core/history/describe-component';
import type { DecimalMark } from '../../core/reading/parse-number';
import { quoteCell } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { Fact } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { formatDay } from '../../i18n/format-day';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import { firstOf } from '../wording/spoken-names';

export interface CauseStyle {
  readonly texts: Texts;
  readonly decimalMark: DecimalMark;
  /** Columns, and criteria that read them, whose figures are what time and invoices say. */
  readonly fed: ReadonlySet<string>;
}

/** More would not be read. */
const NAMES_SHOWN = 4;
const CHANGES_SHOWN = 8;
const ALTERNATIVES_SHOWN = 3;

/** @param alternatives each alone is enough; what is inside one was needed together */
export function formatCauses(alternatives: readonly JointCauses[], style: CauseStyle): string {
  const clauses = alternatives
    .slice(0, ALTERNATIVES_SHOWN)
    .map((joint) => joint.flatMap((cause) => formatCause(cause, style)).join('; '));
  return clauses.length === 1 ? clauses[0] : style.texts.history.eitherAlone(clauses);
}

function formatCause(cause: Cause, style: CauseStyle): string[] {
  const { causes } = style.texts.history;
  switch (cause.kind) {
    case 'own':
      return [
        firstOf(
          cause.changes.map((change) => formatInput(change, style)),
          CHANGES_SHOWN,
          style.texts,
        ).join(', '),
      ];
    case 'others':
      return [causes.others];
    case 'criteria':
      return [causes.criteria(someOf(cause.names))];
    case 'cutOffs':
      return [causes.cutOffs(someOf(cause.names))];
    case 'rules':
      return [
        ...named(cause.changed, causes.rulesChanged),
        ...named(cause.added, causes.rulesAdded),
        ...named(cause.removed, causes.rulesRemoved),
      ];
    case 'time':
      return formatTime(cause, style);
    case 'lock':
      return [{ set: causes.lockSet, moved: causes.lockMoved, removed: causes.lockRemoved }[cause.change]];
    case 'program':
      return [causes.program];
  }
}

function formatTime(
  { began, ended, applies, noLonger, lockEnded }: Extract<Cause, { kind: 'time' }>,
  { texts: { history } }: CauseStyle,
): string[] {
  const { causes } = history;
  const clauses = [
    ...(lockEnded ? [causes.lockEnded] : []),
    ...named(began, causes.rulesBegan),
    ...named(ended, causes.rulesEnded),
    ...named(applies, causes.rulesApply),
    ...named(noLonger, causes.rulesNoLonger),
  ];
  return clauses.length === 0 ? [causes.datesAged] : clauses;
}

function named(labels: readonly string[], say: (labels: readonly string[]) => string): string[] {
  return labels.length === 0 ? [] : [say(someOf(labels))];
}

function someOf(names: readonly string[]): readonly string[] {
  const spoken = names.map(nameInSentence);
  return names.length <= NAMES_SHOWN ? spoken : [...spoken.slice(0, NAMES_SHOWN - 1), '…'];
}

function formatInput(change: InputChange, style: CauseStyle): string {
  const { texts } = style;
  const column = nameOfInput(change, texts);
  const [before, after] = [change.before, change.after].map((value) => formatValue(value, change, style));
  if (before === after) return texts.history.causes.inputChanged(column);
  const source = style.fed.has(change.column) ? `, ${texts.money.fromRecords}` : '';
  return `${column} ${before} → ${after}${source}`;
}

function nameOfInput({ derived, column }: InputChange, { rules }: Texts): string {
  if (derived === 'share') return rules.incomeShare;
  return derived === 'badTraits' ? rules.badTraits : nameInSentence(column);
}

function formatValue(
  value: Fact,
  { kind, derived }: InputChange,
  { texts, decimalMark }: CauseStyle,
): string {
  const { blank, ticked, notTicked } = texts.history;
  if (value === '' || value !== value) return blank;
  if (typeof value === 'string') return `"${quoteCell(value)}"`;
  if (kind === 'tick') return value === 1 ? ticked : notTicked;
  if (kind === 'days') return formatDay(value, texts.language);
  return derived === 'share' ? formatPercent(value, texts.language) : formatNumber(value, decimalMark);
}
