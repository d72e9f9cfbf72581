/** How far the next tier is, and the shortest way there. */
import { findCheapestWay } from '../../core/scoring/find-cheapest-way';
import type { Assessment, Scale } from '../../core/types';
import { fillCount, fillText } from '../fill-text';
import { tryValue, type TriedValues } from '../model/tried-values';
import type { ReadyUi } from '../ui';

export interface NextTierProps {
  readonly ui: ReadyUi;
  readonly assessment: Assessment;
  readonly scales: readonly Scale[];
  readonly savedValues: readonly number[];
}

export function NextTier({ ui, assessment, scales, savedValues }: NextTierProps) {
  const { texts, format, ready, model, controller } = ui;
  const { score, verdict, client } = assessment;
  if (!score || !verdict) return null;
  if (verdict.tier === 0) return <p>{texts.client.bestTier}</p>;
  // A lock or a rule decides, and points alone would change nothing: Why says which.
  if (verdict.pointsToNextTier === 0) return null;
  const next = ready.tiers[verdict.tier - 1];
  const { from: cutOff } = ready.tiers[(verdict.ruling?.byScore ?? verdict.tier) - 1];
  const kinds = ready.criteria.map(({ kind }) => kind);
  const way = findCheapestWay(client.values, scales, kinds, cutOff);
  const gap = format.gap(score.points, cutOff);
  const tryWay = (): void => {
    const tried = (way ?? []).reduce<TriedValues>(
      (all, { criterionIndex, to }) => tryValue(all, savedValues, criterionIndex, to),
      model.client.tried,
    );
    controller.updateClient({ tried });
  };
  return (
    <>
      <p>{fillText(texts.client.gap, { points: fillCount(texts.common.points, gap), tier: next.name })}</p>
      {way === null ? (
        <p class="note">{texts.client.noWay}</p>
      ) : (
        <>
          <p class="note">{texts.client.cheapestWay}</p>
          <ul class="plain way">
            {way.map(({ criterionIndex, from, to }) => (
              <li key={criterionIndex}>
                {fillText(texts.whatIf.change, {
                  criterion: ready.criteria[criterionIndex].name,
                  from: format.number(from),
                  to: format.number(to),
                })}
              </li>
            ))}
          </ul>
          <button type="button" disabled={model.busy !== ''} onClick={tryWay}>
            {texts.client.tryIt}
          </button>
        </>
      )}
    </>
  );
}
