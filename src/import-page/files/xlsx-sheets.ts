/**
 * An Excel file → the cells of its sheets, as far as an import needs them: texts, numbers with the currency of their format, ticks, dates; no formulas.
 * The parts of the file are read by pattern, because they are written by programs, and a document of a large sheet would take seconds and hundreds of megabytes.
 */
import { withCurrencyOf } from '../../core/imports/columns/column-key';
import { MILLISECONDS_PER_DAY } from '../../core/reading/dates/parse-day';
import type { CellValue } from '../../core/types';
import { decodeEntities } from './decode-entities';
import { zipTexts } from './zip-texts';

export interface XlsxSheet {
  readonly name: string;
  /** One after the other, so that whoever reads a long sheet can pause in between. */
  readonly rows: () => Iterable<CellValue[]>;
}

/** 30 December 1899, as days since 1970; and for files that count from 1904 on. */
const EPOCHS = { usual: -25569, from1904: -24107 };
/** Rows that were left out because they are blank; more are a mistake. */
const MOST_BLANK_ROWS = 10000;
const MOST_COLUMNS = 1000;
/** Formats that files refer to by number alone. The one of a currency is not known: it is the reader's own. */
const DATE_FORMATS = [14, 15, 16, 17, 22];
const TIME_FORMATS = [18, 19, 20, 21, 45, 46, 47];

/**
 * @returns its visible sheets, in their order
 * @throws where the bytes are no such file
 */
export async function xlsxSheets(bytes: Uint8Array<ArrayBuffer>): Promise<XlsxSheet[]> {
  const parts = await zipTexts(bytes, (name) =>
    /^xl\/(?:workbook|styles|sharedStrings|_rels\/|worksheets\/)/i.test(name),
  );
  const part = (name: string): string => parts.get(name) ?? '';
  const workbook = part('xl/workbook.xml');
  if (workbook === '') throw new Error('There is no workbook in it.');
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(elements('Relationship'))].map(([, attributes]) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  );
  const epoch = /<(?:\w+:)?workbookPr\b[^>]*date1904="(?:1|true)"/.test(workbook)
    ? EPOCHS.from1904
    : EPOCHS.usual;
  const styles = stylesIn(part('xl/styles.xml'));
  const texts = sharedTexts(part('xl/sharedStrings.xml'));
  return [...workbook.matchAll(elements('sheet'))]
    .filter(([, attributes]) => !/hidden/i.test(attribute(attributes, 'state')))
    .map(([, attributes]) => {
      const target = targets.get(attribute(attributes, 'r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return {
        name: decode(attribute(attributes, 'name')),
        rows: () => sheetRows(part(path), { texts, styles, epoch }),
      };
    });
}

interface Meaning {
  readonly texts: readonly string[];
  /** By their number. */
  readonly styles: readonly Style[];
  readonly epoch: number;
}

function* sheetRows(xml: string, meaning: Meaning): Generator<CellValue[], void> {
  let next = 1;
  for (const [, attributes, content = ''] of xml.matchAll(elements('row'))) {
    const number = Number(attribute(attributes, 'r')) || next;
    for (; next < number && number - next <= MOST_BLANK_ROWS; next++) yield [];
    next = number + 1;
    yield rowCells(content, meaning);
  }
}

function rowCells(xml: string, meaning: Meaning): CellValue[] {
  const cells: CellValue[] = [];
  for (const [, attributes, content = ''] of xml.matchAll(elements('c'))) {
    const place = columnOf(attribute(attributes, 'r'));
    const column = place < 0 ? cells.length : place;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellValue(attributes, content, meaning);
  }
  return cells;
}

function cellValue(attributes: string, content: string, { texts, styles, epoch }: Meaning): CellValue {
  const type = attribute(attributes, 't');
  if (type === 'inlineStr') return textIn(content);
  const value = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(content)?.[1] ?? '';
  if (value === '') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  if (type === 'str' || type === 'e') return decode(value);
  const number = type === 'd' ? NaN : Number(value);
  if (isNaN(number)) return decode(value);
  const { kind, format } = styles[Number(attribute(attributes, 's'))] ?? GENERAL;
  if (kind === 'number') return withCurrencyOf(number, format);
  // A length of time is as long whatever days are counted from.
  const days = number + (kind === 'date' ? epoch : EPOCHS.usual);
  return new Date(Math.round(days * MILLISECONDS_PER_DAY));
}

/** "BC7" → 54; -1 where no column is named. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(place)![0]) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(elements('si'))].map(([, , content = '']) => textIn(content));
}

/** Pieces of differing looks together; what helps to pronounce it is no part of the text. */
function textIn(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g, '');
  return [...spoken.matchAll(elements('t'))].map(([, , content = '']) => decode(content)).join('');
}

/** What a number means, by the format of its cell. */
interface Style {
  readonly kind: 'number' | 'date' | 'time';
  readonly format: string;
}

const GENERAL: Style = { kind: 'number', format: '' };

function stylesIn(xml: string): Style[] {
  const own = new Map(
    [...xml.matchAll(elements('numFmt'))].map(([, attributes]) => [
      Number(attribute(attributes, 'numFmtId')),
      decode(attribute(attributes, 'formatCode')),
    ]),
  );
  const styles = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return [...styles.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, attributes]) => {
    const id = Number(attribute(attributes, 'numFmtId'));
    const format = own.get(id);
    if (format !== undefined) return { kind: kindOf(format), format };
    return {
      kind: DATE_FORMATS.includes(id) ? 'date' : TIME_FORMATS.includes(id) ? 'time' : 'number',
      format: '',
    };
  });
}

/** By letters outside of quotes; colours and conditions in brackets are none, elapsed hours are. Months without a clock are dates. */
function kindOf(format: string): Style['kind'] {
  const bare = format.replace(/"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general/i.test(bare)) return 'number';
  if (/[dy]/i.test(bare)) return 'date';
  return /[hs]|\[m/i.test(bare) ? 'time' : /m/i.test(bare) ? 'date' : 'number';
}

/** Attributes and content of elements of a name, with any prefix; content is left out where an element closes itself. */
const elements = remembered(
  (name) => new RegExp(`<(?:\\w+:)?${name}\\b((?:[^>"]|"[^"]*")*?)(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, 'g'),
);
const attributeOf = remembered((name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`));

function attribute(attributes: string, name: string): string {
  return attributeOf(name).exec(attributes)?.[1] ?? '';
}

/** Patterns are made once: a sheet has a million of what they look for. */
function remembered(patternOf: (name: string) => RegExp): (name: string) => RegExp {
  const known = new Map<string, RegExp>();
  return (name) => {
    const pattern = known.get(name) ?? patternOf(name);
    known.set(name, pattern);
    return pattern;
  };
}

function decode(text: string): string {
  return decodeEntities(text).replace(/_x([\dA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
