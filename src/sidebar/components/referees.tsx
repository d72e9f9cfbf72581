/** The best clients of whom enough is known: whom to ask for a testimonial. */
import type { Assessment } from '../../core/types';
import { fillText } from '../fill-text';
import { findReferees } from '../model/overview-lists';
import type { ReadyUi } from '../ui';
import { TierBadge } from './tier-badge';

export interface RefereesProps {
  readonly ui: ReadyUi;
  readonly assessments: readonly Assessment[];
}

export function Referees({ ui, assessments }: RefereesProps) {
  const { texts, ready, format, model, controller } = ui;
  const referees = findReferees(assessments, ready.tiers.length).map((index) => assessments[index]);
  return (
    <section>
      <h2>{texts.overview.testimonial}</h2>
      <p class="note">{referees.length > 0 ? texts.overview.testimonialHint : texts.overview.nobodyToAsk}</p>
      <ol class="plain referees">
        {referees.map(({ client, score, verdict }) => (
          <li key={client.rowNumber} class="line">
            <button
              type="button"
              class="link"
              title={fillText(texts.common.goToClient, { client: client.name })}
              disabled={model.busy !== ''}
              onClick={() => void controller.goToClient(client, null)}
            >
              <TierBadge tier={verdict ? ready.tiers[verdict.tier] : undefined} /> <bdi>{client.name}</bdi>
            </button>
            <span class="note">{score && format.points(score.points)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
