/** FilterCriteria and its builder: a condition, or values to hide or show. To and from the record a filter keeps. */
import type { FilterCriteriaRecord } from '../workbook/annotations';
import { copyCriteriaValue, keepCriteriaValue, restoreCriteriaValue } from './criteria-values';
import { BooleanCriteria } from './enums';
import { unsupported } from './exception';
import { arrayOf, text } from './parameters';
import { WhenBuilder, type BooleanCriteriaName } from './when-builder';
import { hideState } from './hidden-state';

type CriteriaConstant = GoogleAppsScript.Spreadsheet.BooleanCriteria;

interface CriteriaState {
  readonly criteria: BooleanCriteriaName | null;
  readonly values: readonly unknown[];
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
}

const EMPTY: CriteriaState = { criteria: null, values: [], hidden: [], visible: [] };

export class LocalFilterCriteria {
  constructor(private readonly state: CriteriaState) {
    hideState(this);
  }

  copy(): LocalFilterCriteriaBuilder {
    return new LocalFilterCriteriaBuilder(this.state);
  }

  getCriteriaType(): CriteriaConstant {
    return criteriaConstant(this.state);
  }

  getCriteriaValues(): unknown[] {
    return this.state.values.map(copyCriteriaValue);
  }

  getHiddenValues(): string[] {
    return [...this.state.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.state.visible];
  }

  toString(): string {
    return 'FilterCriteria';
  }
}

function criteriaConstant({ criteria }: CriteriaState): CriteriaConstant {
  return (criteria === null ? null : BooleanCriteria[criteria]) as unknown as CriteriaConstant;
}

export class LocalFilterCriteriaBuilder extends WhenBuilder {
  protected readonly className = 'FilterCriteriaBuilder';

  constructor(private state: CriteriaState = EMPTY) {
    super();
    hideState(this);
  }

  build(): LocalFilterCriteria {
    return new LocalFilterCriteria(this.state);
  }

  copy(): LocalFilterCriteriaBuilder {
    return new LocalFilterCriteriaBuilder(this.state);
  }

  getCriteriaType(): CriteriaConstant {
    return criteriaConstant(this.state);
  }

  getCriteriaValues(): unknown[] {
    return this.state.values.map(copyCriteriaValue);
  }

  getHiddenValues(): string[] {
    return [...this.state.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.state.visible];
  }

  setHiddenValues(...args: unknown[]): this {
    this.check('setHiddenValues', args, arrayOf(text));
    this.state = { ...this.state, hidden: (args[0] as unknown[]).map(String) };
    return this;
  }

  setVisibleValues(...args: unknown[]): this {
    this.check('setVisibleValues', args, arrayOf(text));
    throw unsupported('FilterCriteriaBuilder.setVisibleValues, which Google allows on pivot tables only,');
  }

  override toString(): string {
    return 'FilterCriteriaBuilder';
  }

  protected setCondition(criteria: BooleanCriteriaName, values: readonly unknown[]): this {
    this.state = { ...this.state, criteria, values };
    return this;
  }
}

export function keepFilterCriteria(criteria: LocalFilterCriteria): FilterCriteriaRecord {
  const type = criteria.getCriteriaType();
  return {
    criteria: type === null ? null : String(type),
    args: criteria.getCriteriaValues().map(keepCriteriaValue),
    hiddenValues: criteria.getHiddenValues(),
    visibleValues: criteria.getVisibleValues(),
  };
}

export function restoreFilterCriteria(record: FilterCriteriaRecord): LocalFilterCriteria {
  const { criteria, args } = record;
  const noRange = (a1: string): never => {
    throw unsupported(`A filter on the range ${a1}`);
  };
  return new LocalFilterCriteria({
    criteria: criteria as BooleanCriteriaName | null,
    values: args.map((value) => restoreCriteriaValue(value, criteria ?? '', noRange)),
    hidden: record.hiddenValues,
    visible: record.visibleValues,
  });
}
