/** How the columns of a list were read → lines for the terminal, with the `--map` that takes what is only proposed. */
import type { ColumnProposal, ShownColumn } from '../../src/addon/your-columns/column-contract';
import { plainText } from '../../src/core/reading/cell-words';
import { nameOf, SPOKEN_DIRECTIONS } from './choose-columns';
import { printable } from './terminal-text';

/** Whoever keeps hundreds of columns is told of the first; `--json` has them all. */
const MOST_NAMED = 20;

/** One column for programs. */
export interface ColumnResult {
  readonly header: string;
  /** The add-on's name of what it is read as, or proposed to be where the degree is "likely"; null where it is left alone. */
  readonly as: string | null;
  readonly degree: ShownColumn['degree'];
  /** On which its ratings are given, where it is another than 1 to 5. */
  readonly scale?: NonNullable<ShownColumn['scale']>;
  /** What reading it so comes to, where there is something to say. */
  readonly remark?: string;
}

export function columnResults(proposal: ColumnProposal): ColumnResult[] {
  return proposal.columns.map((column) => ({
    header: column.header,
    as: nameOf(column.as, proposal),
    degree: column.degree,
    ...(column.scale === null ? {} : { scale: column.scale }),
    ...(column.remark === '' ? {} : { remark: column.remark }),
  }));
}

/** '' where every column is called as the add-on calls it. @param hasTabs whether the list could have been on another tab @param isTabOpen whether she has not said on which */
export function formatColumns(proposal: ColumnProposal, hasTabs: boolean, isTabOpen: boolean): string {
  const columns = columnResults(proposal).filter(({ header }) => header !== '');
  const taken = columns.filter(({ as, degree }) => as !== null && degree !== 'likely');
  const told = taken.filter(
    ({ header, as, scale }) => plainText(header) !== plainText(as!) || scale !== undefined,
  );
  const proposed = columns.filter(({ as, degree }) => as !== null && degree === 'likely');
  const left = proposal.columns
    .filter(({ as, header, isReadByName }) => as === null && header !== '' && !isReadByName)
    .sort((one, other) => Number(one.refused === null) - Number(other.refused === null));
  return [
    ...(proposal.warning === null ? [] : [proposal.warning.text]),
    ...(hasTabs
      ? [`The list is the one on the tab "${proposal.tab}".${isTabOpen ? otherTabs(proposal) : ''}`]
      : []),
    ...listed('Read', told.map(readAs)),
    ...taken.flatMap(({ header, remark }) => (remark === undefined ? [] : [`"${header}": ${remark}`])),
    ...listed('Left alone', firstOfMany(left.map((column) => leftAlone(column, proposal)))),
    ...waysToCount(
      left.filter(
        ({ countsAs, header }) =>
          (countsAs === 'rating' || countsAs === 'flag') && isOnlyOne(header, columns),
      ),
    ),
    ...proposed.map(
      (column) =>
        `Proposed, not read: ${readAs(column)}. ${column.remark === undefined ? '' : `${column.remark} `}To take it: ${wayToTake(column, columns)}`,
    ),
  ]
    .map(printable)
    .join('\n');
}

/** '' where no other tab may hold a list. */
function otherTabs({ tab, tabs }: ColumnProposal): string {
  const others = tabs.filter((name) => name !== tab);
  if (others.length === 0) return '';
  const names = firstOfMany(others.map((name) => `"${name}"`)).join(', ');
  const looks = others.length === 1 ? 'looks like a list' : 'look like lists';
  return ` ${names} ${looks}, too. To take ${others.length === 1 ? 'it' : 'one'}: --tab ${quoted(others[0])}`;
}

/** Of two columns with one header, --map cannot say which. */
function isOnlyOne(header: string, columns: readonly ColumnResult[]): boolean {
  return columns.filter((each) => plainText(each.header) === plainText(header)).length === 1;
}

function wayToTake({ header, as }: ColumnResult, columns: readonly ColumnResult[]): string {
  return isOnlyOne(header, columns)
    ? `--map ${quoted(`${header}=${as}`)}`
    : 'give it another header, because several columns have this one.';
}

/** Judgements of hers that no preset knows. */
function waysToCount(columns: readonly ShownColumn[]): string[] {
  if (columns.length === 0) return [];
  const headers = firstOfMany(columns.map(({ header }) => `"${header}"`)).join(', ');
  const { moreIsBetter, lessIsBetter } = SPOKEN_DIRECTIONS;
  const way = quoted(`${columns[0].header}=${moreIsBetter}`);
  return [
    `Could count, as judgements of your own: ${headers}. To count one: --map ${way}, or "${lessIsBetter}".`,
  ];
}

function firstOfMany(items: readonly string[]): readonly string[] {
  if (items.length <= MOST_NAMED) return items;
  const named = items.slice(0, MOST_NAMED - 1);
  return [...named, `and ${items.length - named.length} more`];
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}: ${items.join(', ')}.`];
}

function readAs({ header, as, scale }: ColumnResult): string {
  const rated = scale === undefined ? '' : `, from ${scale.worst} (worst) to ${scale.best} (best)`;
  return `"${header}" as ${as}${rated}`;
}

function leftAlone({ header, refused, isInLetters }: ShownColumn, proposal: ColumnProposal): string {
  if (refused === null) return `"${header}"`;
  if (isInLetters) return `"${header}" (in letters: 1 to 5, or words such as good and bad, are read)`;
  return `"${header}" (called like ${nameOf(refused, proposal)}, but its cells say something else)`;
}

/** For a shell. */
function quoted(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replace(/'/g, `'\\''`)}'` : `"${text}"`;
}
