/** Rating client by client, by buttons or keys; at the end, or on leaving, what would be written. */
import type { SidebarClient } from '../../addon/sidebar/sidebar-contract';
import { Heading } from '../components/heading';
import { goOn, RatingLine } from '../components/rating/rating-line';
import { RatingReview } from '../components/rating/rating-review';
import { choicesOf, MOST_CHOICES_ALONE } from '../components/value-field';
import { fillCount, fillText } from '../fill-text';
import { clientOf, linesOf, rate, ratedOf, step, type RatingDraft } from '../model/rating-draft';
import type { ReadyUi } from '../ui';

interface RatingViewProps {
  readonly ui: ReadyUi;
  readonly draft: RatingDraft;
}

export function RatingView({ ui, draft }: RatingViewProps) {
  const client = clientOf(ui.ready, draft.order[draft.at] ?? { rowNumber: 0, name: '' });
  if (draft.isReviewing || client === undefined) return <RatingReview ui={ui} draft={draft} />;
  return <Walk ui={ui} draft={draft} client={client} />;
}

interface WalkProps extends RatingViewProps {
  readonly client: SidebarClient;
}

function Walk({ ui, draft, client }: WalkProps) {
  const { texts, ready } = ui;
  const { at, order } = draft;
  const lines = linesOf(ready, client);
  const unknown = lines.filter((position) =>
    isNaN(ratedOf(draft, client).get(position) ?? client.values[position] ?? NaN),
  ).length;
  return (
    <div class="walk" onKeyDown={(event) => press(event, ui, draft, client)}>
      <p class="line">
        <span class="note">{fillText(texts.rating.progress, { n: at + 1, of: order.length })}</span>
        <button
          type="button"
          class="link"
          id="finish"
          disabled={ui.model.busy !== ''}
          onClick={() => goOn(ui, { ...draft, isReviewing: true })}
        >
          {texts.rating.finish}
        </button>
      </p>
      <progress max={order.length} value={at} aria-label={texts.rating.start} />
      <Heading>
        <bdi>{client.name}</bdi>
      </Heading>
      <p class="note" role="status">
        {unknown === 0 ? texts.rating.allKnown : fillCount(texts.rating.unknown, unknown)}
      </p>
      <ul class="plain">
        {lines.map((position, line) => (
          <RatingLine key={position} ui={ui} draft={draft} client={client} position={position} line={line} />
        ))}
      </ul>
      <Buttons ui={ui} draft={draft} />
      <p class="note">{texts.rating.keys}</p>
    </div>
  );
}

function Buttons({ ui, draft }: RatingViewProps) {
  const { texts, model } = ui;
  const isBusy = model.busy !== '';
  return (
    <div class="buttons">
      <button type="button" class="action" disabled={isBusy} onClick={() => goOn(ui, step(draft, 1))}>
        {texts.rating.next}
      </button>
      <button type="button" disabled={isBusy || draft.at === 0} onClick={() => goOn(ui, step(draft, -1))}>
        {texts.rating.previous}
      </button>
    </div>
  );
}

/** Digits rate the line at hand; a field keeps its own digits and its own ways to the side. */
function press(event: KeyboardEvent, ui: ReadyUi, draft: RatingDraft, client: SidebarClient): void {
  if (event.ctrlKey || event.metaKey || event.altKey || ui.model.busy !== '') return;
  const next = afterKey(event, ui, draft, client);
  if (next === null) return;
  event.preventDefault();
  goOn(ui, next);
}

/** Where it stands on a keyboard, 0 means 10. */
const AFTER_NINE = 10;

function afterKey(
  { key, target }: KeyboardEvent,
  { ready }: ReadyUi,
  draft: RatingDraft,
  client: SidebarClient,
): RatingDraft | null {
  const lines = linesOf(ready, client);
  const isField = target instanceof HTMLElement && target.matches('input');
  if (key === 'Escape') return { ...draft, isReviewing: true };
  if (key === 'ArrowDown') return { ...draft, line: Math.min(lines.length - 1, draft.line + 1) };
  if (key === 'ArrowUp') return { ...draft, line: Math.max(0, draft.line - 1) };
  if (isField) return null;
  if (key === 'ArrowRight') return step(draft, 1);
  if (key === 'ArrowLeft') return step(draft, -1);
  const position = lines[draft.line];
  const choices = choicesOf(ready.criteria[position], MOST_CHOICES_ALONE);
  const digit = /^\d$/.test(key) ? Number(key) : NaN;
  const choice = digit === 0 && !choices.includes(0) ? AFTER_NINE : digit;
  return choices.includes(choice) ? rate(draft, ready, { client, position, value: choice }) : null;
}
