/** One line of the Rules tab, read cell by cell; every cell that cannot be read is told. */
import { parseShare } from '../../core/reading/parse-rule-value';
import { readDay } from '../../core/reading/read-fact';
import { isBlank, quoteCell, readValue, type Conventions } from '../../core/reading/read-value';
import type { CellValue, Tier } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import type { ClientList } from './clients-tab';
import type { RuleColumns, RuleHeader } from './rule-words';

/** Something to be mended, and where. */
export interface CellProblem {
  readonly text: string;
  /** Such as "Rules!D4". */
  readonly cell: string;
}

/** What a line is read against. */
export interface RuleContext {
  readonly tab: string;
  readonly columns: RuleColumns;
  readonly list: ClientList;
  readonly tiers: readonly Tier[];
  readonly conventions: Conventions;
  readonly texts: Texts;
}

/** The cells of one line, read one by one. */
export class RuleLine {
  hasProblem = false;
  /** The value as a share (0–1), where it was read as one. */
  readShare: number | null = null;

  constructor(
    private readonly cells: readonly CellValue[],
    private readonly rowNumber: number,
    private readonly context: RuleContext,
    private readonly problems: CellProblem[],
  ) {}

  cell(header: RuleHeader): CellValue {
    return this.cells[this.context.columns[header]];
  }

  cellAt(header: RuleHeader): string {
    return cellOnTab(this.context.tab, this.rowNumber, this.context.columns[header] + 1);
  }

  report(header: RuleHeader, say: (cell: string, held: string) => string): void {
    this.hasProblem = true;
    const held = quoteCell(this.cell(header), this.context.conventions.dayOf);
    this.problems.push({ text: say(this.cellAt(header), held), cell: this.cellAt(header) });
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
