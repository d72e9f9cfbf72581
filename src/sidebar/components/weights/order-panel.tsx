/** Weights by order: dragged, or moved by buttons; rank-order centroids make the weights. */
import { fillText } from '../../fill-text';
import { isTied, moveTo, toggleTie } from '../../model/order-groups';
import { inOrder } from '../../model/weights-draft';
import type { ReadyUi } from '../../ui';
import type { WayPanelProps } from './points-panel';
import { Arrow } from '../arrow';
import { WeightShare } from './weight-share';

export function OrderPanel({ ui, draft, weights }: WayPanelProps) {
  const { texts, ready } = ui;
  const ordered = draft.groups.flat();
  const leftOut = ready.criteria.filter((_, index) => !ordered.includes(index)).map(({ name }) => name);
  return (
    <>
      <p class="note">{texts.order.hint}</p>
      <ol class="plain order" id="order">
        {draft.groups.flatMap((group, rank) =>
          group.map((index) => (
            <li key={index} class={isTied(draft.groups, index) ? 'criterion tied' : 'criterion'}>
              <OrderRow ui={ui} draft={draft} weights={weights} index={index} rank={rank + 1} />
            </li>
          )),
        )}
      </ol>
      {leftOut.length > 0 && (
        <p class="note">{fillText(texts.order.leftOut, { criteria: leftOut.join(', ') })}</p>
      )}
    </>
  );
}

interface OrderRowProps extends WayPanelProps {
  readonly index: number;
  readonly rank: number;
}

function OrderRow({ ui, draft, weights, index, rank }: OrderRowProps) {
  const { texts, ready, model } = ui;
  const { groups } = draft;
  const { name } = ready.criteria[index];
  const place = groups.flat().indexOf(index);
  const last = groups.flat().length - 1;
  const tied = isTied(groups, index);
  const isBusy = model.busy !== '';
  const label = (text: string): string => fillText(text, { criterion: name });
  return (
    <>
      <div class="line">
        <span class="grip" title={label(texts.order.drag)} onPointerDown={(event) => drag(ui, event, index)}>
          <span class="rank" aria-hidden="true">
            {rank}
          </span>
          <span class="unseen">{fillText(texts.order.place, { n: rank })}</span>{' '}
          <span class="name">{name}</span>
        </span>
        <span class="small-buttons">
          <button
            type="button"
            id={`tie-${index}`}
            aria-pressed={tied}
            aria-label={label(tied ? texts.order.untie : texts.order.tie)}
            title={label(tied ? texts.order.untie : texts.order.tie)}
            disabled={isBusy || place === 0}
            onClick={() =>
              ui.controller.updateWeights(inOrder(toggleTie(groups, index), ready.criteria.length))
            }
          >
            =
          </button>
          <button
            type="button"
            id={`up-${index}`}
            aria-label={label(texts.order.moveUp)}
            disabled={isBusy || place === 0}
            onClick={() => move(ui, index, place - 1, 'up')}
          >
            <Arrow direction="up" />
          </button>
          <button
            type="button"
            id={`down-${index}`}
            aria-label={label(texts.order.moveDown)}
            disabled={isBusy || place === last}
            onClick={() => move(ui, index, place + 1, 'down')}
          >
            <Arrow direction="down" />
          </button>
        </span>
      </div>
      <WeightShare ui={ui} weights={weights} index={index} />
    </>
  );
}

/** Moves by one place; the keyboard stays on the button, which moves along. */
function move(ui: ReadyUi, index: number, place: number, direction: 'up' | 'down'): void {
  moveAndSay(ui, index, place);
  const buttons = [`${direction}-${index}`, `${direction === 'up' ? 'down' : 'up'}-${index}`];
  buttons
    .map((id) => document.getElementById(id))
    .find((button) => button?.matches(':enabled'))
    ?.focus();
}

function moveAndSay({ texts, ready, controller }: ReadyUi, index: number, place: number): void {
  const { weights } = controller.model;
  if (!weights) return;
  const groups = moveTo(weights.groups, index, place);
  if (groups === weights.groups) return;
  controller.updateWeights(inOrder(groups, ready.criteria.length));
  const { name } = ready.criteria[index];
  const rank = groups.findIndex((group) => group.includes(index)) + 1;
  controller.update({ notice: fillText(texts.order.moved, { criterion: name, n: rank }) });
}

/** Follows the pointer until it is let go: the criterion takes the place of the row that the pointer is over. */
function drag(ui: ReadyUi, event: PointerEvent, index: number): void {
  if (ui.model.busy !== '' || event.button !== 0) return;
  event.preventDefault();
  const follow = ({ clientY }: PointerEvent): void => {
    const rows = [...(document.getElementById('order')?.children ?? [])];
    const over = rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom);
    moveAndSay(ui, index, over < 0 ? rows.length - 1 : over);
  };
  const stop = (): void => {
    window.removeEventListener('pointermove', follow);
    window.removeEventListener('pointerup', stop);
    window.removeEventListener('pointercancel', stop);
  };
  window.addEventListener('pointermove', follow);
  window.addEventListener('pointerup', stop);
  window.addEventListener('pointercancel', stop);
}
