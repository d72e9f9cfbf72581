/** FilterCriteria and its builder: the values that a filter hides. Conditions are not there. */
import { hideState } from '../calls/hidden-state';
import { arrayOf, checkParameters, text } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';

import Sheets = GoogleAppsScript.Spreadsheet;

export class LocalFilterCriteria implements PartOf<Sheets.FilterCriteria, LocalFilterCriteria> {
  constructor(private readonly hidden: readonly string[]) {
    hideState(this);
  }

  /** Texts that cells show. */
  static hidden({ hidden }: LocalFilterCriteria): readonly string[] {
    return hidden;
  }

  toString(): string {
    return 'FilterCriteria';
  }
}

export class LocalFilterCriteriaBuilder implements PartOf<
  Sheets.FilterCriteriaBuilder,
  LocalFilterCriteriaBuilder
> {
  private hidden: readonly string[] = [];

  constructor() {
    hideState(this);
  }

  build(): LocalFilterCriteria {
    return new LocalFilterCriteria(this.hidden);
  }

  setHiddenValues(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', args, [arrayOf(text)]);
    this.hidden = (args[0] as unknown[]).map(String);
    return this;
  }

  toString(): string {
    return 'FilterCriteriaBuilder';
  }
}
