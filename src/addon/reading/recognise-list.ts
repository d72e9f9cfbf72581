/**
 * A list of the user's → what its columns can be read as. What is surely meant is taken where nothing else is chosen; what is
 * only likely is told, and left to her. Reads the tab, writes nothing.
 */
import { listProposer, type ListProposal, type TabCells } from '../../core/recognition/propose-list';
import type { Conventions } from '../../core/reading/read-value';
import type { PresetName } from '../../core/presets/presets';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { columnIdentity, normalizeHeader } from '../tabs/headers';
import type { ClientList, ReadAs } from '../tabs/clients-tab';
import { CLIENT, knowledgeOf, WORDS_OF_CELLS } from './known-columns';
import { columnName } from './list-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the columns of a list are read as. */
export interface RecognisedList {
  /** Columns under other names than ours. */
  readonly readAs: ReadAs;
  /** Headers that probably mean something, and what. */
  readonly likely: ReadonlyMap<string, string>;
}

export const NOTHING_RECOGNISED: RecognisedList = { readAs: new Map(), likely: new Map() };

export function readTabCells(sheet: Sheet): TabCells {
  const range = sheet.getDataRange();
  return {
    name: sheet.getName(),
    cells: range.getValues() as CellValue[][],
    mergedRows: range
      .getMergedRanges()
      .filter((merged) => merged.getNumColumns() > 1)
      .map((merged) => merged.getRow() - 1),
  };
}

/** @param preset what the list will be judged by */
export function recogniseList(
  list: ClientList,
  preset: PresetName,
  conventions: Conventions,
): RecognisedList {
  const propose = listProposer(knowledgeOf(preset, WORDS_OF_CELLS), conventions);
  const proposal = propose(readTabCells(list.sheet), {
    headerRow: list.headerRowNumber - 1,
    nameColumn: list.clientColumn,
  });
  return proposal === null ? NOTHING_RECOGNISED : recognised(proposal, list);
}

/** A header that stands twice, or in the line above, could not be found again. */
function recognised({ columns }: ListProposal, { headers }: ClientList): RecognisedList {
  const normalized = headers.map(normalizeHeader);
  const named = columns.filter(({ index, header, as }) => {
    const isAlone = normalized.filter((each) => each === normalized[index]).length === 1;
    return as !== null && as !== CLIENT && isAlone && normalized[index] === normalizeHeader(header);
  });
  const others = named.filter(({ header, as }) => columnIdentity(header) !== as);
  return {
    readAs: new Map(
      others
        .filter(({ degree }) => degree === 'exact' || degree === 'sure')
        .map(({ header, as }) => [as!, normalizeHeader(header)]),
    ),
    likely: new Map(
      others.filter(({ degree }) => degree === 'likely').map(({ header, as }) => [header, as!]),
    ),
  };
}

/** Sentences without full stops on what was taken and what could be. */
export function recognitionRemarks(
  { likely }: RecognisedList,
  taken: readonly { readonly header: string; readonly name: string }[],
  criteriaTab: string,
  texts: Texts,
): string[] {
  const { readAs, taken: sayTaken, couldBe } = YOUR_COLUMNS[texts.language];
  const proposed = [...likely].map(([header, key]) => readAs(header, columnName(key, texts)));
  return [
    ...(taken.length > 0 ? [sayTaken(taken.map(({ header, name }) => readAs(header, name)))] : []),
    ...(proposed.length > 0 ? [couldBe(proposed, criteriaTab, texts.criteriaHeaders.column)] : []),
  ];
}
