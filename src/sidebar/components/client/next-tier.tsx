/** How far the next tier is, and the shortest way there, by score, rules and lock together. */
import { pointsToNextTier } from '../../../core/scoring/points-to-next-tier';
import type { Verdict } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import { shortestWay, type Way } from '../../model/advice';
import type { Standing } from '../../model/standing';
import { sourcesOf, tryValue, type TriedValues } from '../../model/tried-values';
import type { ReadyUi } from '../../ui';

interface NextTierProps {
  readonly ui: ReadyUi;
  readonly standing: Standing;
  readonly position: number;
  readonly savedValues: readonly number[];
}

export function NextTier(props: NextTierProps) {
  const { ui, standing, position } = props;
  const { texts, ready } = ui;
  const { score, verdict } = standing.assessments[position];
  if (!score || !verdict) return null;
  return (
    <section id="next-tier">
      <h2>{texts.client.nextTier}</h2>
      {verdict.ruling?.lock ? (
        <p>{texts.advice.lockDecides}</p>
      ) : verdict.tier === 0 ? (
        <p>{texts.client.bestTier}</p>
      ) : (
        <>
          <Gap ui={ui} points={score.points} verdict={verdict} />
          <WayThere {...props} way={shortestWay(ready, position, standing)} />
        </>
      )}
    </section>
  );
}

interface GapProps {
  readonly ui: ReadyUi;
  readonly points: number;
  readonly verdict: Verdict;
}

/** Nothing where points alone would change nothing, or another tier is theirs: then who decided comes first. */
function Gap({ ui: { texts, format, ready }, points, verdict }: GapProps) {
  const isByScore = verdict.ruling === null || verdict.ruling.byScore === verdict.tier;
  if (!isByScore || pointsToNextTier(points, verdict, ready.tiers) === 0) return null;
  const { from: cutOff } = ready.tiers[verdict.tier - 1];
  const gap = fillCount(texts.common.points, format.gap(points, cutOff));
  return <p>{fillText(texts.client.gap, { points: gap, tier: ready.tiers[verdict.tier - 1].name })}</p>;
}

function WayThere({ ui, way, savedValues }: NextTierProps & { readonly way: Way | null }) {
  const { texts, format, ready, model, controller } = ui;
  if (way === null) return <p class="note">{texts.client.noWay}</p>;
  const sources = sourcesOf(ready);
  const tryWay = (): void => {
    const tried = way.steps.reduce<TriedValues>(
      (all, { position: at, to }) => tryValue(all, savedValues, at, to),
      model.client.tried,
    );
    controller.updateClient({ tried });
  };
  return (
    <>
      <p class="note">{texts.client.cheapestWay}</p>
      <ul class="plain way">
        {way.steps.map(({ position: at, from, to }) => (
          <li key={at}>
            {fillText(texts.whatIf.change, {
              criterion: sources[at].name,
              from: format.value(from, sources[at].kind),
              to: format.value(to, sources[at].kind),
            })}
          </li>
        ))}
      </ul>
      <button type="button" disabled={model.busy !== ''} onClick={tryWay}>
        {texts.client.tryIt}
      </button>
    </>
  );
}
