/** Who it is: name, tier, score, rank and what is still possible; with other values tried, what was and what would be. */
import type { Assessment } from '../../core/types';
import { fillText } from '../fill-text';
import { badgeOf, rangeOf } from '../model/badge-of';
import type { ReadyUi } from '../ui';
import { ScoreRuler } from './score-ruler';
import { TierBadge } from './tier-badge';

export interface ClientHeadProps {
  readonly ui: ReadyUi;
  readonly saved: Assessment;
  /** With what is tried; the same as `saved` while nothing is. */
  readonly tried: Assessment;
  /** Rated clients. */
  readonly rankedCount: number;
}

export function ClientHead({ ui, saved, tried, rankedCount }: ClientHeadProps) {
  const { texts, ready } = ui;
  const isTrying = saved !== tried;
  const { name, rowNumber } = saved.client;
  return (
    <header class="client-head">
      <h1 id="heading" tabIndex={-1}>
        <bdi>{name === '' ? fillText(texts.client.noName, { row: rowNumber }) : name}</bdi>
      </h1>
      {isTrying && (
        <p class="note before">
          {texts.whatIf.before} <TierBadge tier={badgeOf(ready.tiers, saved.verdict)} />{' '}
          {saved.score ? ui.format.points(saved.score.points) : texts.common.notRated}
          <span class="would-be">{texts.whatIf.wouldBe}</span>
        </p>
      )}
      <p class="verdict">
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
      {tried.score && (
        <>
          <ScoreRuler
            ui={ui}
            score={tried.score}
            savedPoints={isTrying && saved.score ? saved.score.points : null}
          />
          <p class="note">{facts(ui, saved, tried, rankedCount).join(' · ')}</p>
        </>
      )}
      {tried.verdict && <Possible ui={{ ...ui, ready }} assessment={tried} />}
    </header>
  );
}

function facts({ texts }: ReadyUi, saved: Assessment, tried: Assessment, of: number): string[] {
  if (tried.rank === null) return [];
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
