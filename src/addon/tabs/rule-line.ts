/** One line of the Rules tab, read cell by cell; every cell that cannot be read is told. */
import { parseShare } from '../../core/reading/parse-rule-value';
import { readDay } from '../../core/reading/read-fact';
import { isBlank } from '../../core/reading/quote-cell';
import { readValue } from '../../core/reading/read-value';
import type { CellValue, Tier } from '../../core/types';
import type { Context } from '../context';
import type { ClientList } from './clients-tab';
import type { RuleHeader } from './rule-words';
import type { TableLine } from './table';

/** What a line is read against. */
export interface RuleContext extends Context {
  readonly list: ClientList;
  readonly tiers: readonly Tier[];
}

/** The cells of one line, read one by one. */
export class RuleLine {
  /** The value as a share (0–1), where it was read as one. */
  readShare: number | null = null;

  constructor(
    private readonly line: TableLine<RuleHeader>,
    private readonly context: RuleContext,
  ) {}

  get hasProblem(): boolean {
    return this.line.hasProblem;
  }

  cell(header: RuleHeader): CellValue {
    return this.line.cell(header);
  }

  cellAt(header: RuleHeader): string {
    return this.line.cellAt(header);
  }

  report(header: RuleHeader, say: (cell: string, held: string) => string): void {
    this.line.report(header, say);
  }

  isOn(): boolean {
    const on = readValue(this.cell('on'), 'flag', this.context.conventions);
    if (typeof on === 'object') this.report('on', this.context.texts.rules.problems.tick);
    return on === 1;
  }

  number(): number | null {
    const cell = this.cell('value');
    const number = typeof cell === 'boolean' ? NaN : readValue(cell, 'fact', this.context.conventions);
    if (typeof number === 'number' && !isNaN(number)) return number;
    this.report('value', this.context.texts.rules.problems.number);
    return null;
  }

  share(): number | null {
    const share = parseShare(this.cell('value'), this.context.conventions.decimalMark);
    if (share === null) this.report('value', this.context.texts.rules.problems.percent);
    this.readShare = share;
    return share;
  }

  needsText(): boolean {
    const isThere = !isBlank(this.cell('value'));
    if (!isThere) this.report('value', this.context.texts.rules.problems.text);
    return isThere;
  }

  day(header: 'from' | 'until'): number | null {
    const day = readDay(this.cell(header), this.context.conventions);
    if (day === null || typeof day === 'number') return day;
    this.report(header, this.context.texts.rules.problems.date);
    return null;
  }
}
