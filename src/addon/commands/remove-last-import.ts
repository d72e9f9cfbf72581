/** Remove the last import…: says what goes and asks, then removes it. Reads anew after the question, because lines may have moved meanwhile. */
import type { Texts } from '../../i18n/types/texts';
import { carryOut, planRemoval, type PlannedRemoval } from '../imports/remove-import';
import { readPresent } from '../imports/read-present';
import {
  failureDetail,
  runReading,
  UserError,
  userTexts,
  withDocumentLock,
  type Notice,
} from '../run-command';
import { MovedMeanwhile } from '../until-in-place';

export function removeLastImport(): void {
  runReading(
    (texts) => texts.menu.removeImport,
    () => {
      const asked = planRemoval(readPresent());
      const texts = userTexts();
      if (asked.removals.length === 0) return toast(texts.imports.remove.nothing, texts);
      if (!isConfirmed(asked, texts)) return null;
      withDocumentLock(texts, () => removeAll(asked, texts));
      return toast(texts.imports.remove.done(partsOf(asked, texts)), texts);
    },
  );
}

function isConfirmed({ products, removals, ...asked }: PlannedRemoval, texts: Texts): boolean {
  const { remove } = texts.imports;
  const beside = removals.reduce((sum, removal) => sum + removal.beside.length, 0);
  const question = remove.question(products, partsOf({ products, removals, ...asked }, texts));
  const text = beside === 0 ? question : `${remove.beside(beside)}\n\n${question}`;
  const ui = SpreadsheetApp.getUi();
  return ui.alert(remove.title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function partsOf({ removals }: PlannedRemoval, { imports }: Texts): string[] {
  return removals.map(({ rows, tab }) => imports.lines(rows.length, tab));
}

function removeAll(asked: PlannedRemoval, texts: Texts): void {
  const { changed, halfDone } = texts.imports.remove;
  const found = planRemoval(readPresent());
  if (told(found) !== told(asked)) throw new UserError(changed(texts.menu.removeImport));
  let isBegun = false;
  try {
    for (const removal of [...found.removals].reverse()) {
      carryOut(removal, () => (isBegun = true));
      SpreadsheetApp.flush();
    }
  } catch (error) {
    if (error instanceof MovedMeanwhile && !isBegun) throw new UserError(changed(texts.menu.removeImport));
    if (!isBegun) throw error;
    const what = error instanceof MovedMeanwhile ? '' : failureDetail(error);
    throw new UserError(halfDone(what, texts.menu.removeImport));
  }
}

function told({ removals }: PlannedRemoval): string {
  return JSON.stringify(removals.map(({ tab, rows, beside }) => [tab, rows.length, beside.length]));
}

function toast(text: string, { imports }: Texts): Notice {
  return { kind: 'toast', title: imports.title, text, seconds: 8 };
}
