/**
 * HtmlOutput: the content of a dialog or sidebar. It is kept as text; nothing is rendered or sanitised here. What it is
 * is read by `pageOf`, not by scripts.
 */
import { checkParameters, number, text, type ParameterKind } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';

const PAGE = Symbol('page');

/** Pixels are null where the script left them to Google. */
export interface HtmlPage {
  readonly content: string;
  title: string;
  width: number | null;
  height: number | null;
}

export class LocalHtmlOutput implements PartOf<GoogleAppsScript.HTML.HtmlOutput, LocalHtmlOutput> {
  declare readonly [PAGE]: HtmlPage;

  constructor(content: string) {
    Object.defineProperty(this, PAGE, { value: { content, title: '', width: null, height: null } });
  }

  setHeight(...args: unknown[]): this {
    this.check('setHeight', args, number);
    this[PAGE].height = args[0] as number;
    return this;
  }

  setTitle(...args: unknown[]): this {
    this.check('setTitle', args, text);
    this[PAGE].title = String(args[0]);
    return this;
  }

  setWidth(...args: unknown[]): this {
    this.check('setWidth', args, number);
    this[PAGE].width = args[0] as number;
    return this;
  }

  toString(): string {
    return 'HtmlOutput';
  }

  private check(method: string, args: readonly unknown[], ...signature: ParameterKind[]): void {
    checkParameters(`HtmlService.HtmlOutput.${method}`, args, signature);
  }
}

export function pageOf(output: LocalHtmlOutput): HtmlPage {
  return output[PAGE];
}
