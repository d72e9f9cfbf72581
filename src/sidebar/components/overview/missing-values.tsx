/** Values that nobody filled in and that could move a tier furthest, each with the way to its cell. */
import { fillText } from '../../fill-text';
import { findMissing } from '../../model/overview-lists';
import type { ReadyUi } from '../../ui';
import { StartRating } from '../rating/start-rating';

export function MissingValues({ ui }: { readonly ui: ReadyUi }) {
  const { texts, format, ready, model, controller } = ui;
  const missing = findMissing(ready);
  return (
    <section>
      <h2>{texts.overview.missing}</h2>
      <p class="note">{missing.length > 0 ? texts.overview.missingHint : texts.overview.nothingMissing}</p>
      <ul class="plain cells">
        {missing.map(({ clientIndex, criterionIndex, lowest, highest, lowestTier, highestTier }) => {
          const client = ready.clients[clientIndex];
          const criterion = ready.criteria[criterionIndex].name;
          const range = { low: format.points(lowest), high: format.points(highest) };
          const tiers = `${ready.tiers[highestTier].name}–${ready.tiers[lowestTier].name}`;
          return (
            <li key={clientIndex}>
              <button
                type="button"
                class="link"
                title={fillText(texts.common.goToValue, { criterion, client: client.name })}
                disabled={model.busy !== ''}
                onClick={() => void controller.goToClient(client, criterion)}
              >
                <bdi>{client.name}</bdi>: {criterion}
              </button>
              <p class="note">
                {lowestTier === highestTier
                  ? fillText(texts.client.couldMakeNoTier, range)
                  : fillText(texts.client.couldMake, { ...range, tiers })}
              </p>
            </li>
          );
        })}
      </ul>
      <StartRating ui={ui} />
    </section>
  );
}
