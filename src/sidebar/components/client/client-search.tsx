/** Finds a client without the mouse, and without leaving the sidebar. */
import { fillCount } from '../../fill-text';
import { standingOf } from '../../model/standing';
import { badgeOf } from '../../model/badge-of';
import type { ReadyUi } from '../../ui';
import { TierBadge } from '../tier-badge';

const MOST_SHOWN = 6;

export function ClientSearch({ ui }: { readonly ui: ReadyUi }) {
  const { texts, model, ready, controller } = ui;
  const { search } = model.client;
  const wanted = search.trim().toLowerCase();
  const { assessments } = standingOf(ready);
  const found =
    wanted === ''
      ? []
      : assessments.filter(({ client }) => client.name !== '' && client.name.toLowerCase().includes(wanted));
  return (
    <div class="search">
      <label for="search">{texts.client.find}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder={texts.client.findHint}
        value={search}
        onInput={(event) => controller.updateClient({ search: event.currentTarget.value })}
      />
      <ul class="plain found">
        {found.slice(0, MOST_SHOWN).map(({ client, verdict }) => (
          <li key={client.rowNumber}>
            <button
              type="button"
              class="link"
              disabled={model.busy !== ''}
              onClick={() => controller.findAndShow(client)}
            >
              <TierBadge tier={badgeOf(ready.tiers, verdict)} /> <bdi>{client.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="note" role="status">
        {wanted !== '' && found.length === 0 && texts.client.nobodyFound}
        {found.length > MOST_SHOWN && fillCount(texts.client.moreFound, found.length - MOST_SHOWN)}
      </p>
    </div>
  );
}
