/** Who it is: name, tier, next step, who decided, score, rank and what is still possible; with other values tried, what was and would be. */
import type { Assessment } from '../../../core/types';
import { fillText } from '../../fill-text';
import { badgeOf, rangeOf } from '../../model/badge-of';
import type { Standing } from '../../model/standing';
import type { ReadyUi } from '../../ui';
import { Heading } from '../heading';
import { ScoreRuler } from '../score-ruler';
import { TierBadge } from '../tier-badge';
import { TierReason } from './tier-reason';

interface ClientHeadProps {
  readonly ui: ReadyUi;
  readonly position: number;
  readonly saved: Standing;
  /** With what is tried; the same as `saved` while nothing is. */
  readonly tried: Standing;
}

export function ClientHead({ ui, position, saved: savedAll, tried: triedAll }: ClientHeadProps) {
  const { texts, ready, model } = ui;
  const [saved, tried] = [savedAll, triedAll].map(({ assessments }) => assessments[position]);
  const isTrying = savedAll !== triedAll;
  const { name, rowNumber } = saved.client;
  const { nextStep = '', checklist = [] } = model.client.shown ?? {};
  return (
    <header class="client-head">
      <Heading>
        <bdi>{name === '' ? fillText(texts.client.noName, { row: String(rowNumber) }) : name}</bdi>
      </Heading>
      {isTrying && (
        <p class="note before">
          {texts.whatIf.before} <TierBadge tier={badgeOf(ready.tiers, saved.verdict)} />{' '}
          {saved.score ? ui.format.points(saved.score.points) : texts.common.notRated}
          <span class="would-be">{texts.whatIf.wouldBe}</span>
        </p>
      )}
      <p class="verdict">
        <span class="unseen">{texts.preview.tier}</span>
        <TierBadge tier={badgeOf(ready.tiers, tried.verdict)} large />
        {tried.score ? (
          <>
            <strong id="score">{ui.format.points(tried.score.points)}</strong>
            <span>{texts.client.ofHundred}</span>
          </>
        ) : (
          <span>{texts.common.notRated}</span>
        )}
      </p>
      <p class="unseen" role="status">
        {isTrying && announce(ui, saved, tried)}
      </p>
      {!isTrying && nextStep !== '' && (
        <p id="next-step">
          <b>{texts.advice.nextStep}:</b> {nextStep}
        </p>
      )}
      {!isTrying && checklist.length > 0 && (
        <ul id="checklist">
          {checklist.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <TierReason ui={ui} standing={triedAll} position={position} />
      {tried.score && tried.verdict && (
        <>
          <ScoreRuler
            ui={ui}
            score={tried.score}
            verdict={tried.verdict}
            savedPoints={isTrying && saved.score ? saved.score.points : null}
          />
          <p class="note">{facts(ui, saved, tried, triedAll).join(' · ')}</p>
        </>
      )}
      {tried.verdict && <Possible ui={ui} assessment={tried} />}
    </header>
  );
}

function facts(
  { texts }: ReadyUi,
  saved: Assessment,
  tried: Assessment,
  { assessments }: Standing,
): string[] {
  if (tried.rank === null) return [];
  const of = assessments.filter(({ rank }) => rank !== null).length;
  if (saved.rank !== null && saved.rank !== tried.rank) {
    return [fillText(texts.whatIf.rankWouldBe, { from: saved.rank, to: tried.rank, of })];
  }
  return [fillText(texts.client.rank, { rank: tried.rank, of })];
}

/** What is possible while something is unknown. */
function Possible({ ui, assessment }: { readonly ui: ReadyUi; readonly assessment: Assessment }) {
  const { score, verdict } = assessment;
  const { texts, format, ready } = ui;
  if (!score || !verdict || score.unknown.length === 0) return null;
  const possible = fillText(texts.client.possible, {
    low: format.points(score.lowest),
    high: format.points(score.highest),
    tiers: rangeOf(ready.tiers, verdict),
  });
  const evidence = fillText(texts.client.evidence, { share: format.percent(score.evidence) });
  return (
    <p class="note">
      {possible} · {evidence}
      {verdict.provisional && `, ${texts.client.provisional}`}
    </p>
  );
}

function announce({ texts, format, ready }: ReadyUi, saved: Assessment, tried: Assessment): string {
  const triedTier = badgeOf(ready.tiers, tried.verdict);
  if (!tried.score || !triedTier) return texts.whatIf.announcedUnrated;
  return fillText(texts.whatIf.announced, {
    oldTier: badgeOf(ready.tiers, saved.verdict)?.name ?? texts.common.notRated,
    oldPoints: saved.score ? format.points(saved.score.points) : '–',
    newTier: triedTier.name,
    newPoints: format.points(tried.score.points),
  });
}
