/** What the lowest tier costs: its share of clients, hours and income, and its hourly rate beside everybody's. */
import type { Assessment } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import { costOfLowestTier } from '../../model/overview-lists';
import type { ReadyUi } from '../../ui';
import { Track } from '../track';

interface LowestTierProps {
  readonly ui: ReadyUi;
  readonly assessments: readonly Assessment[];
}

export function LowestTier({ ui, assessments }: LowestTierProps) {
  const { texts, ready, format } = ui;
  const { count, countShare, hoursShare, incomeShare, rate } = costOfLowestTier(ready, assessments);
  const { name: tier, color } = ready.tiers[ready.tiers.length - 1];
  const shares = [
    { share: countShare, label: texts.overview.ofClients },
    { share: hoursShare, label: texts.overview.hoursShare },
    { share: incomeShare, label: texts.overview.incomeShare },
  ];
  const hasAmounts = hoursShare !== null || incomeShare !== null || rate !== null;
  return (
    <section>
      <h2>{fillText(texts.overview.lowestTier, { tier })}</h2>
      {count === 0 ? (
        <p>{fillText(texts.overview.lowestEmpty, { tier })}</p>
      ) : (
        <>
          <p>{fillCount(texts.common.clients, count)}</p>
          <ul class="plain tier-bars">
            {shares.map(({ share, label }) =>
              share === null ? null : (
                <li key={label}>
                  {fillText(label, { share: format.percent(share) })}
                  <Track share={share} color={color} />
                </li>
              ),
            )}
          </ul>
          {rate && (
            <p>
              {fillText(texts.overview.rate, {
                tier,
                lowest: format.money(rate.lowest, 2),
                all: format.money(rate.all, 2),
              })}
            </p>
          )}
          {!hasAmounts && <p class="note">{texts.overview.noAmounts}</p>}
        </>
      )}
    </section>
  );
}
