import { hideState } from './hidden-state'; /** The rotation of a cell's text, as getTextRotation reports it. */
export class LocalTextRotation implements GoogleAppsScript.Spreadsheet.TextRotation {
  constructor(
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    hideState(this);
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }

  toString(): string {
    return 'TextRotation';
  }
}
