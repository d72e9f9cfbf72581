/**
 * Filling cells from the pattern of others, as dragging the corner of a selection does: numbers and dates go on by their
 * step, names of months and weekdays go on, a text that ends in a number counts on, formulas move along, anything else
 * repeats.
 */
import { isDateFormat } from './format-content';
import { localeConventions } from './locales';
import { spanOf, withSpan } from '../workbook/area';
import type { Area, Cell, Content, Dimension, Span } from '../workbook/types';
import type { Block } from '../workbook/workbook';

/** @param target contains the source and goes beyond it in one direction */
export function fillSeries(source: Block, target: Area): void {
  const { area, workbook } = source;
  const isDown = target.numColumns === area.numColumns;
  const [along, across] = isDown ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const { start, count } = spanOf(area, across);
  for (let line = start; line < start + count; line++) {
    const strip = withSpan(area, across, { start: line, count: 1 });
    fillStrip({ ...source, area: strip }, along, spanOf(target, along));
  }
  workbook.touch();
}

function fillStrip({ workbook, sheet, area }: Block, along: Dimension, target: Span): void {
  const { start, count } = spanOf(area, along);
  const place = (at: number) => (along === 'row' ? [at, area.column] : [area.row, at]) as [number, number];
  const cells = Array.from({ length: count }, (_, index) => sheet.cells.cell(...place(start + index)));
  const next = continuation(cells, workbook.locale);
  for (let at = target.start; at < target.start + target.count; at++) {
    const position = at - start;
    if (position >= 0 && position < count) continue;
    const index = ((position % count) + count) % count;
    const model = cells[index]!;
    const distance = position - index;
    const [rows, columns] = along === 'row' ? [distance, 0] : [0, distance];
    const formula = workbook.movedFormula(model.formula, rows, columns);
    const content = formula !== null ? '' : next ? next(position) : model.content;
    const entered = { keepsResult: false, note: '', spilledFrom: null };
    sheet.cells.setCell(...place(at), { ...model, ...entered, content, formula });
  }
}

type Series = (position: number) => Content;

/** How the contents go on, by position counted from the first; null when they only repeat. */
function continuation(cells: readonly Cell[], locale: string): Series | null {
  const contents = cells.map((cell) => cell.content);
  if (cells.some((cell) => cell.formula !== null)) return null;
  if (contents.every((content) => typeof content === 'number'))
    return numberSeries(cells, contents as number[]);
  if (!contents.every((content) => typeof content === 'string')) return null;
  return nameSeries(contents as string[], locale) ?? countedTexts(contents as string[]);
}

/** One number alone repeats, one date alone goes on by a day; several go on along their straight line. */
function numberSeries(cells: readonly Cell[], numbers: readonly number[]): Series | null {
  if (numbers.length === 1)
    return isDateFormat(cells[0]!.format.numberFormat) ? (position) => numbers[0]! + position : null;
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const spread = numbers.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  return (position) => Number((mean + slope * (position - middle)).toPrecision(15));
}

/** In the language of the spreadsheet or in English, in capitals or not, as the first is. */
function nameSeries(texts: readonly string[], locale: string): Series | null {
  const cases = [String, (name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()];
  const lists = cases.flatMap((likeFirst) => nameLists(locale).map((names) => names.map(likeFirst)));
  const names = lists.find((list) => texts.every((text) => list.includes(text)));
  if (!names) return null;
  const [first = 0, second = first + 1] = texts.map((text) => names.indexOf(text));
  const nameAt = (position: number) => names.at((first + position * (second - first)) % names.length)!;
  return texts.every((text, position) => text === nameAt(position)) ? nameAt : null;
}

/** Twelve months, seven weekdays, long and short. */
function nameLists(locale: string): string[][] {
  const tags = [localeConventions(locale).tag, 'en-US'];
  const namesOf = (tag: string, form: Intl.DateTimeFormatOptions, dates: readonly number[]) => {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month));
  const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  return tags.flatMap((tag) =>
    (['long', 'short'] as const).flatMap((length) => [
      namesOf(tag, { month: length }, months),
      namesOf(tag, { weekday: length }, weekdays),
    ]),
  );
}

/** "Item 1", "Item 2": the number at the end goes on. */
function countedTexts(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  if (parts.some((part) => !part || part[1] !== parts[0]![1])) return null;
  const numbers = parts.map((part) => Number(part![2]));
  const step = numbers.length > 1 ? numbers[1]! - numbers[0]! : 1;
  return (position) => `${parts[0]![1]}${numbers[0]! + position * step}`;
}
