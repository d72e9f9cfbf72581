/** The borders of a cell as getBorder reports them; Google does not document these objects. */
import type { BorderLine, CellFormat } from '../workbook/types';
import { colorOf, type LocalColor } from './color';
import { BorderStyle } from './enums';

type BorderStyleConstant = GoogleAppsScript.Spreadsheet.BorderStyle;

export class LocalBorder {
  private readonly line!: BorderLine | null;

  constructor(line: BorderLine | null) {
    Object.defineProperty(this, 'line', { value: line });
  }

  getBorderStyle(): BorderStyleConstant | null {
    return this.line && (BorderStyle[this.line.style] as unknown as BorderStyleConstant);
  }

  getColor(): LocalColor | null {
    return colorOf(this.line?.color ?? null);
  }

  toString(): string {
    return 'Border';
  }
}

export class LocalBorders {
  private readonly lines!: CellFormat['borders'];

  constructor(lines: CellFormat['borders']) {
    Object.defineProperty(this, 'lines', { value: lines });
  }

  getTop(): LocalBorder {
    return new LocalBorder(this.lines.top ?? null);
  }

  getRight(): LocalBorder {
    return new LocalBorder(this.lines.right ?? null);
  }

  getBottom(): LocalBorder {
    return new LocalBorder(this.lines.bottom ?? null);
  }

  getLeft(): LocalBorder {
    return new LocalBorder(this.lines.left ?? null);
  }

  toString(): string {
    return 'Borders';
  }
}
