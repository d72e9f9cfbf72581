/** Below a list that is cut short: a button that shows it whole. */
import { fillText } from '../fill-text';
import type { ReadyUi } from '../ui';

interface ShowAllProps {
  readonly ui: ReadyUi;
  readonly list: string;
  readonly shown: readonly unknown[];
  readonly all: readonly unknown[];
}

export function ShowAll({ ui: { texts, controller }, list, shown, all }: ShowAllProps) {
  if (shown.length === all.length) return null;
  return (
    <button type="button" class="link" onClick={() => controller.unfold(list)}>
      {fillText(texts.common.showAll, { n: all.length })}
    </button>
  );
}

/** The beginning of a list, or all of it once it was unfolded. */
export function shownOf<Item>(
  { model }: ReadyUi,
  list: string,
  all: readonly Item[],
  most: number,
): readonly Item[] {
  return model.unfolded.has(list) ? all : all.slice(0, most);
}
