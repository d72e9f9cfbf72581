/** The way into rating client by client. */
import { askedOf, startRating } from '../../model/rating-draft';
import type { ReadyUi } from '../../ui';

export function StartRating({ ui: { texts, ready, model, controller } }: { readonly ui: ReadyUi }) {
  if (askedOf(ready).length === 0) return null;
  const start = (): void => {
    controller.update({ rating: startRating(ready), notice: '' });
    document.getElementById('heading')?.focus();
  };
  return (
    <div class="start-rating">
      <button type="button" id="start-rating" disabled={model.busy !== ''} onClick={start}>
        {texts.rating.start}
      </button>
      <p class="note">{texts.rating.startHint}</p>
    </div>
  );
}
