/** A client by tier and name: a button that selects it in the sheet. */
import type { Assessment } from '../../../core/types';
import { fillText } from '../../fill-text';
import { badgeOf } from '../../model/badge-of';
import type { ReadyUi } from '../../ui';
import { TierBadge } from '../tier-badge';

interface ClientLinkProps {
  readonly ui: ReadyUi;
  readonly assessment: Assessment;
}

export function ClientLink({ ui, assessment: { client, verdict } }: ClientLinkProps) {
  const { texts, ready, model, controller } = ui;
  return (
    <button
      type="button"
      class="link"
      title={fillText(texts.common.goToClient, { client: client.name })}
      disabled={model.busy !== ''}
      onClick={() => void controller.goToClient(client, null)}
    >
      <TierBadge tier={badgeOf(ready.tiers, verdict)} /> <bdi>{client.name}</bdi>
    </button>
  );
}
