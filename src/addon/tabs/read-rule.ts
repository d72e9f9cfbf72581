/** One line of the Rules tab → a rule, with whatever keeps it from being one. */
import { findTier } from '../../core/reading/parse-lock';
import { parseTimesColumn } from '../../core/reading/parse-rule-value';
import {
  comparableText,
  FACT_KINDS,
  phraseOf,
  readComparable,
  type FactKind,
} from '../../core/reading/read-fact';
import { nearestFirst, nearestOf } from '../../core/reading/nearest-first';
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import {
  CONDITIONS,
  EFFECTS,
  type CellValue,
  type Condition,
  type ConditionKind,
  type Effect,
  type RuleColumn,
  type Rule,
} from '../../core/types';
import { cellOnTab } from '../a1';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import { firstOf, spokenNames } from '../wording/spoken-names';
import { columnsOf } from './clients-tab';
import { columnIdentity, outputColumnOf } from './headers';
import { inLanguageOf } from './our-phrases';
import { RuleLine, type RuleContext } from './rule-line';
import { computedColumnOf, conditionOf, effectOf, type ComputedColumn, type RuleHeader } from './rule-words';
import type { TableLine } from './table';

/** A rule and where it stands on its tab. */
export interface ListedRule extends Rule {
  readonly rowNumber: number;
  /** What it asks, in the words of its cells: "Days late at least 30". */
  readonly asks: string;
}

/** What is taken from a column: what its cells hold, their shares in the total, or bad traits where the amount is little. */
export type FactMeasure = 'held' | 'share' | 'badTraits';

/** Where facts come from: a column of Clients (from 0), read as a condition needs it. */
export interface FactSource {
  readonly column: number;
  readonly kind: FactKind;
  readonly measure: FactMeasure;
}

/** What computed columns take from the income. */
const MEASURES = { incomeShare: 'share', badTraits: 'badTraits' } as const;
/** A word that may stand for a value inside a condition, such as "more than … days ago". */
const PLACEHOLDER = '…';
/** Of the tiers that there are. */
const MOST_CHOICES = 12;
/** Conditions that compare with nothing. */
const VALUELESS: readonly ConditionKind[] = ['isBlank', 'isChecked', 'isHighest', 'isLowest'];

/** Reads one line at a time, and collects what the rules look at. */
export class RuleReader {
  readonly sources: FactSource[] = [];

  constructor(private readonly context: RuleContext) {}

  /** The rule of a line; nothing where it is blank, switched off or cannot be read. */
  read(cells: TableLine<RuleHeader>): ListedRule[] {
    const line = new RuleLine(cells, this.context);
    if (cells.isBlank('column', 'is', 'then') || !line.isOn()) return [];
    const condition = this.readCondition(line);
    const effect = readEffect(line, this.context);
    const because = inLanguageOf(
      this.context.sheetTexts,
      phraseOf(line.cell('because'), this.context.conventions),
    );
    if (effect?.kind === 'remark' && because === '')
      line.report('because', this.context.texts.rules.problems.remark);
    const [from, until] = readDates(line, this.context);
    if (condition === null || effect === null || line.hasProblem) return [];
    const { rowNumber } = cells;
    return [{ condition, effect, because, from, until, rowNumber, asks: this.describe(line, condition) }];
  }

  private readCondition(line: RuleLine): Condition | null {
    const { texts } = this.context;
    const kind = conditionOf(line.cell('is'));
    if (kind === null) {
      const choices = CONDITIONS.map((each) => texts.rules.conditions[each]);
      line.report('is', (cell, held) =>
        texts.tabProblems.unknownKind(cell, held, nearestFirst(held, choices)),
      );
    }
    const header = line.cell('column');
    const column = this.locate(header, FACT_KINDS[kind ?? 'isBlank'], line, 'column');
    if (kind === null || column === null) return null;
    const isShare = computedColumnOf(header) === 'incomeShare' || column === 'evidence';
    return this.completeCondition(kind, column, isShare, line);
  }

  private completeCondition(
    kind: ConditionKind,
    column: RuleColumn,
    isShare: boolean,
    line: RuleLine,
  ): Condition | null {
    switch (kind) {
      case 'atLeast':
      case 'atMost': {
        const value = isShare ? line.share() : line.number();
        return value === null ? null : { kind, column, value };
      }
      case 'equals':
      case 'isNot': {
        const value = readComparable(line.cell('value'), this.context.conventions);
        return line.needsText() ? { kind, column, value } : null;
      }
      case 'contains': {
        const text = comparableText(line.cell('value'), this.context.conventions);
        return line.needsText() ? { kind, column, text } : null;
      }
      case 'inTop': {
        const share = line.share();
        return share === null ? null : { kind, column, share };
      }
      case 'overAverage':
        return this.readMultiple(column, line);
      case 'moreThanDaysAgo': {
        const days = line.number();
        return days === null ? null : { kind, column, days };
      }
      default:
        return { kind, column };
    }
  }

  private readMultiple(column: RuleColumn, line: RuleLine): Condition | null {
    const { conventions, texts } = this.context;
    const times = parseTimesColumn(line.cell('value'), conventions.decimalMark);
    if (times === null) {
      const example = `${formatNumber(1.5, conventions.decimalMark)} × ${texts.columns.hoursPerMonth.name}`;
      line.report('value', (cell, held) => texts.rules.problems.times(cell, held, example));
      return null;
    }
    const average = this.locate(times.column, 'number', line, 'value');
    return average === null ? null : { kind: 'overAverage', column, factor: times.factor, average };
  }

  /** Where a rule looks. A result of the add-on's other than score and evidence would feed on itself. */
  private locate(header: CellValue, kind: FactKind, line: RuleLine, at: RuleHeader): RuleColumn | null {
    const { list, texts } = this.context;
    const computed = computedColumnOf(header);
    if (computed === 'score' || computed === 'evidence') return computed;
    const identity = computed === null ? columnIdentity(header) : 'income12Months';
    const found = isBlank(header) || outputColumnOf(header) !== null ? [] : columnsOf(list, identity);
    if (found.length === 1) return this.factAt(found[0], kind, computed);
    const clientsTab = list.sheet.getName();
    const { column, columnTwice } = texts.rules.problems;
    line.report(at, (cell, held) => {
      if (found.length === 0)
        return column(cell, held, clientsTab, nameInSentence(nearestOf(String(header), this.ownHeaders())));
      const headerCells = found.map((index) => cellOnTab(clientsTab, list.headerRowNumber, index + 1));
      return columnTwice(cell, quoteCell(header), headerCells);
    });
    return null;
  }

  /** What a rule can look at. */
  private ownHeaders(): string[] {
    return this.context.list.headers
      .filter((header) => outputColumnOf(header) === null)
      .map((header) => String(header));
  }

  /** For a rule without a reason: what it asks, as it stands in its cells. */
  private describe(line: RuleLine, condition: Condition): string {
    const column = quoteCell(line.cell('column'));
    const value = this.valueText(line, condition);
    if (condition.kind === 'overAverage') return `${column} > ${value}`;
    const is = quoteCell(line.cell('is')).replace('...', PLACEHOLDER);
    const asked = is.includes(PLACEHOLDER) ? is.replace(PLACEHOLDER, () => value) : `${is} ${value}`;
    return `${column} ${asked}`.trim();
  }

  private valueText(line: RuleLine, { kind }: Condition): string {
    const { conventions, texts } = this.context;
    const cell = line.cell('value');
    if (kind === 'inTop') return formatNumber(100 * (line.readShare ?? 0), conventions.decimalMark);
    if (line.readShare !== null) return formatPercent(line.readShare, texts.language);
    if (VALUELESS.includes(kind)) return '';
    return typeof cell === 'number'
      ? formatNumber(cell, conventions.decimalMark)
      : quoteCell(cell, conventions);
  }

  /** Position in the list of facts: several rules that look at the same share one. */
  private factAt(
    column: number,
    needed: FactKind,
    computed: Exclude<ComputedColumn, 'score' | 'evidence'> | null,
  ): number {
    const measure = computed === null ? 'held' : MEASURES[computed];
    // A count is a count, whatever is asked of it.
    const kind = measure === 'badTraits' ? 'number' : needed;
    const known = this.sources.findIndex(
      (source) => source.column === column && source.kind === kind && source.measure === measure,
    );
    return known >= 0 ? known : this.sources.push({ column, kind, measure }) - 1;
  }
}

function readEffect(line: RuleLine, { tiers, conventions, texts }: RuleContext): Effect | null {
  const kind = effectOf(line.cell('then'));
  const { unknownKind } = texts.tabProblems;
  if (kind === null) {
    const choices = EFFECTS.map((each) => texts.rules.effects[each]);
    line.report('then', (cell, held) => unknownKind(cell, held, nearestFirst(held, choices)));
    return null;
  }
  if (kind !== 'atLeast' && kind !== 'atMost') return { kind };
  const tier = findTier(line.cell('tier'), tiers, conventions);
  if (tier >= 0) return { kind, tier };
  line.report('tier', (cell, held) =>
    unknownKind(
      cell,
      held,
      firstOf(
        spokenNames([], tiers).tiers.map(({ name }) => name),
        MOST_CHOICES,
        texts,
      ),
    ),
  );
  return null;
}

function readDates(line: RuleLine, { texts }: RuleContext): [from: number | null, until: number | null] {
  const [from, until] = [line.day('from'), line.day('until')];
  if (from !== null && until !== null && until < from) {
    line.report('until', () => texts.rules.problems.endsFirst(line.cellAt('from'), line.cellAt('until')));
  }
  return [from, until];
}
