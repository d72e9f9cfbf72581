/**
 * RichTextValue and its builder: a text whose stretches have styles and links of their own. Offsets count UTF-16 units
 * from 0, ends are exclusive. A value read from a cell knows every attribute; one a script built only those it set.
 */
import type { CellFormat, TextRun } from '../workbook/types';
import { exception } from './exception';
import { checkParameters, number, orNull, text } from './parameters';
import { isTextStyle, keptStyle, LocalTextStyle, NO_ATTRIBUTES, type TextAttributes } from './text-style';
import { hideState } from './hidden-state';

type SheetsRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly attributes: TextAttributes;
  readonly link: string | null;
}

const PLAIN_LOOK = { fontFamily: 'Arial', fontSize: 10, fontColor: '#000000' } as const;

export class LocalRichTextValue implements SheetsRichText {
  /** @param stretches cover the whole text without gaps; an empty text has one empty stretch */
  constructor(
    private readonly content: string,
    private readonly stretches: readonly Stretch[],
    private readonly startIndex = 0,
  ) {
    hideState(this);
  }

  copy(): LocalRichTextValueBuilder {
    return new LocalRichTextValueBuilder(this.content, this.stretches);
  }

  getText(): string {
    return this.content;
  }

  getStartIndex(): number {
    return this.startIndex;
  }

  getEndIndex(): number {
    return this.startIndex + this.content.length;
  }

  /** The link of the whole text or stretch; null where there is none or more than one. */
  getLinkUrl(...args: unknown[]): string | null {
    checkParameters('SpreadsheetApp.RichTextValue.getLinkUrl', args, [], [number, number]);
    const links = new Set(this.within(args).map((stretch) => stretch.link));
    return links.size === 1 ? [...links][0]! : null;
  }

  /** Attributes that differ within the text are null. */
  getTextStyle(...args: unknown[]): LocalTextStyle {
    checkParameters('SpreadsheetApp.RichTextValue.getTextStyle', args, [], [number, number]);
    const [first = NO_ATTRIBUTES, ...others] = this.within(args).map((stretch) => stretch.attributes);
    const common = (Object.keys(first) as (keyof TextAttributes)[]).map((key) => [
      key,
      others.every((other) => other[key] === first[key]) ? first[key] : null,
    ]);
    return new LocalTextStyle(Object.fromEntries(common) as TextAttributes);
  }

  getRuns(): LocalRichTextValue[] {
    return this.stretches.map((stretch) => {
      const piece = this.content.slice(stretch.start, stretch.end);
      const whole = { ...stretch, start: 0, end: piece.length };
      return new LocalRichTextValue(piece, [whole], this.startIndex + stretch.start);
    });
  }

  toString(): string {
    return 'RichTextValue';
  }

  private within(offsets: readonly unknown[]): readonly Stretch[] {
    if (offsets.length === 0) return this.stretches;
    const [start, end] = checkOffsets(this.content, offsets);
    return this.stretches.filter((stretch) => stretch.start < end && stretch.end > start);
  }
}

export class LocalRichTextValueBuilder implements GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
  constructor(
    private content: string = '',
    private stretches: readonly Stretch[] = [plainStretch('')],
  ) {
    hideState(this);
  }

  build(): LocalRichTextValue {
    return new LocalRichTextValue(this.content, this.stretches);
  }

  /** Styles and links of the former text are gone. */
  setText(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.RichTextValueBuilder.setText', args, [text]);
    this.content = String(args[0]);
    this.stretches = [plainStretch(this.content)];
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const style = orNull(isTextStyle);
    checkParameters(
      'SpreadsheetApp.RichTextValueBuilder.setTextStyle',
      args,
      [style],
      [number, number, style],
    );
    const wanted = args[args.length - 1] as LocalTextStyle | null;
    return this.change(args.slice(0, -1), (stretch) => ({
      ...stretch,
      attributes: wanted ? { ...stretch.attributes, ...keptStyle(wanted.attributes) } : NO_ATTRIBUTES,
    }));
  }

  setLinkUrl(...args: unknown[]): this {
    const url = orNull(text);
    checkParameters('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', args, [url], [number, number, url]);
    const link = (args[args.length - 1] ?? null) as string | null;
    return this.change(args.slice(0, -1), (stretch) => ({ ...stretch, link: link === '' ? null : link }));
  }

  toString(): string {
    return 'RichTextValueBuilder';
  }

  private change(offsets: readonly unknown[], map: (stretch: Stretch) => Stretch): this {
    const [start, end] =
      offsets.length === 0 ? [0, this.content.length] : checkOffsets(this.content, offsets);
    const pieces = this.stretches.flatMap((stretch) => splitAt(splitAt([stretch], start), end));
    const isInside = (stretch: Stretch): boolean => stretch.start >= start && stretch.end <= end;
    this.stretches = joinAlike(pieces.map((stretch) => (isInside(stretch) ? map(stretch) : stretch)));
    return this;
  }
}

function plainStretch(content: string): Stretch {
  return { start: 0, end: content.length, attributes: NO_ATTRIBUTES, link: null };
}

function checkOffsets(content: string, offsets: readonly unknown[]): [number, number] {
  const [start, end] = offsets as [number, number];
  if (start < 0 || start >= content.length) throw exception('Invalid argument: startOffset');
  if (end <= start || end > content.length) throw exception('Invalid argument: endOffset');
  return [start, end];
}

function splitAt(stretches: readonly Stretch[], offset: number): Stretch[] {
  return stretches.flatMap((stretch) =>
    offset > stretch.start && offset < stretch.end
      ? [
          { ...stretch, end: offset },
          { ...stretch, start: offset },
        ]
      : [stretch],
  );
}

function joinAlike(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && looksAlike(last, stretch))
      joined[joined.length - 1] = { ...last, end: stretch.end };
    else joined.push(stretch);
  }
  return joined;
}

function looksAlike(a: Stretch, b: Stretch): boolean {
  const keys = Object.keys(NO_ATTRIBUTES) as (keyof TextAttributes)[];
  return a.link === b.link && keys.every((key) => a.attributes[key] === b.attributes[key]);
}

/** Fits parameters that want a RichTextValue. */
export function isRichTextValue(value: unknown): value is LocalRichTextValue {
  return value instanceof LocalRichTextValue;
}

/** What a cell keeps besides the text; null for a text without styles and links. */
export function keepRuns(value: LocalRichTextValue): readonly TextRun[] | null {
  const runs = value.getRuns().map((run) => ({
    start: run.getStartIndex(),
    end: run.getEndIndex(),
    style: keptStyle(run.getTextStyle().attributes),
    link: run.getLinkUrl(),
  }));
  const styled = runs.filter((run) => run.link !== null || Object.keys(run.style).length > 0);
  return styled.length > 0 ? styled : null;
}

/** The RichTextValue of a cell's text: where a run sets nothing, the cell's format shows through. */
export function restoreRichText(
  content: string,
  format: CellFormat,
  runs: readonly TextRun[] | null,
): LocalRichTextValue {
  const base = attributesOfFormat(format);
  const stretches: Stretch[] = [];
  let position = 0;
  for (const run of runs ?? []) {
    if (run.start > position)
      stretches.push({ start: position, end: run.start, attributes: base, link: null });
    stretches.push({ start: run.start, end: run.end, attributes: { ...base, ...run.style }, link: run.link });
    position = run.end;
  }
  if (position < content.length || stretches.length === 0) {
    stretches.push({ start: position, end: content.length, attributes: base, link: null });
  }
  return new LocalRichTextValue(content, joinAlike(stretches));
}

/** The text attributes of a cell, with the sheet's defaults where the format leaves them open. */
export function attributesOfFormat(format: CellFormat): TextAttributes {
  const { bold, italic, underline, strikethrough } = format;
  return {
    bold,
    italic,
    underline,
    strikethrough,
    fontFamily: format.fontFamily ?? PLAIN_LOOK.fontFamily,
    fontSize: format.fontSize ?? PLAIN_LOOK.fontSize,
    fontColor: format.fontColor ?? PLAIN_LOOK.fontColor,
  };
}
