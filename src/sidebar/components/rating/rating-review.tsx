/** What was rated, before it is written: all of it at once, or nothing. */
import { fillCount, fillText } from '../../fill-text';
import {
  lostClients,
  ratedClients,
  toClientChanges,
  type RatedClient,
  type RatingDraft,
} from '../../model/rating-draft';
import type { SidebarController } from '../../sidebar-controller';
import type { ReadyUi } from '../../ui';
import { Heading } from '../heading';
import { ShowAll, shownOf } from '../show-all';

const CLIENTS_SHOWN = 12;

interface RatingReviewProps {
  readonly ui: ReadyUi;
  readonly draft: RatingDraft;
}

export function RatingReview({ ui, draft }: RatingReviewProps) {
  const { texts, ready, controller } = ui;
  const all = ratedClients(draft, ready);
  const lost = lostClients(draft, ready);
  const shown = shownOf(ui, 'rated', all, CLIENTS_SHOWN);
  const count = all.reduce((sum, { tried }) => sum + tried.size, 0);
  const clients = fillCount(texts.common.clients, all.length);
  const isNothing = all.length === 0 && lost.length === 0;
  return (
    <div onKeyDown={(event) => event.key === 'Escape' && ui.model.busy === '' && goOn(controller, draft)}>
      <Heading>{isNothing ? texts.rating.start : texts.whatIf.confirmHeading}</Heading>
      <p>{isNothing ? texts.rating.nothingRated : fillCount(texts.rating.toWrite, count, { clients })}</p>
      {lost.length > 0 && <p class="error">{fillText(texts.rating.lost, { clients: lost.join(', ') })}</p>}
      <ul class="plain cells">
        {shown.map((rated) => (
          <Rated key={rated.client.rowNumber} ui={ui} rated={rated} />
        ))}
      </ul>
      <ShowAll ui={ui} list="rated" shown={shown} all={all} />
      <Buttons ui={ui} draft={draft} isNothing={isNothing} mayWrite={all.length > 0} />
    </div>
  );
}

function Rated({ ui, rated: { client, tried } }: { readonly ui: ReadyUi; readonly rated: RatedClient }) {
  const { texts, format, ready } = ui;
  return (
    <li>
      <bdi>{client.name}</bdi>
      {[...tried].map(([position, value]) => {
        const { name, kind } = ready.criteria[position];
        const from = format.value(client.values[position] ?? NaN, kind);
        return (
          <p class="note" key={position}>
            {fillText(texts.whatIf.change, { criterion: name, from, to: format.value(value, kind) })}
          </p>
        );
      })}
    </li>
  );
}

interface ButtonsProps extends RatingReviewProps {
  readonly isNothing: boolean;
  readonly mayWrite: boolean;
}

function Buttons({ ui, draft, isNothing, mayWrite }: ButtonsProps) {
  const { texts, model, controller } = ui;
  const isBusy = model.busy !== '';
  const leave = (): void => {
    controller.update({ rating: null, notice: isNothing ? '' : texts.weights.discarded });
    document.getElementById('heading')?.focus();
  };
  return (
    <div class="bar buttons">
      {mayWrite && (
        <button
          type="button"
          class="action"
          id="write-ratings"
          disabled={isBusy}
          onClick={() => void write(controller)}
        >
          {texts.whatIf.confirm}
        </button>
      )}
      <button type="button" disabled={isBusy} onClick={() => goOn(controller, draft)}>
        {texts.rating.goOn}
      </button>
      <button type="button" disabled={isBusy} onClick={leave}>
        {isNothing ? texts.common.close : texts.rating.drop}
      </button>
    </div>
  );
}

function goOn(controller: SidebarController, draft: RatingDraft): void {
  controller.update({ rating: { ...draft, isReviewing: false } });
  document.getElementById('heading')?.focus();
}

/** Where it is refused, the sheet is read again: who moved is found, and what was rated stays. */
async function write(controller: SidebarController): Promise<void> {
  const { ready, texts } = controller;
  const { rating } = controller.model;
  if (ready === null || rating === null) return;
  const { applying, applied } = texts.whatIf;
  const isWritten = await controller.call(
    applying,
    'applyValues',
    [toClientChanges(rating, ready)],
    (state) => {
      controller.update({ rating: null });
      controller.take(state, applied);
      document.getElementById('heading')?.focus();
    },
  );
  const { failure } = controller.model;
  if (isWritten || failure === null || !(await controller.read())) return;
  controller.update({ failure: { message: failure.message, retry: () => void write(controller) } });
}
