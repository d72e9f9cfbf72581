/** What the cells of a row have, column by column, shared by rows that are alike: a list is never changed, only replaced. */
import { remembered } from './remembered';

/** Index 0 is column A; undefined, like whatever is beyond the end, is nothing of its own. Null where no cell has anything. */
export type RowList<Part> = readonly (Part | undefined)[] | null;

/** Rows of few looks follow each other: striped ones, sections. */
const MOST_REMEMBERED = 4;

/** Makes the list in which one cell has another part: what was made of one a moment ago is made of it again for the rows that follow. */
export function partChanger<Part>() {
  const changes: { before: RowList<Part>; part: Part | undefined; after: RowList<Part> }[][] = [];
  return (before: RowList<Part>, column: number, part: Part | undefined): RowList<Part> => {
    const known = (changes[column] ??= []);
    const found = known.find((change) => change.before === before && change.part === part);
    if (found) return found.after;
    const after = before?.slice() ?? [];
    while (after.length < column) after.push(undefined);
    after[column - 1] = part;
    if (known.length === MOST_REMEMBERED) known.shift();
    known.push({ before, part, after });
    return after;
  };
}

/** A change of the lists of many rows: those that were one are one afterwards. */
export function rowListChanger<Part>(
  change: (parts: (Part | undefined)[]) => (Part | undefined)[],
): (list: RowList<Part>) => RowList<Part> {
  return remembered((list: RowList<Part>) => list && change(list.slice()));
}
