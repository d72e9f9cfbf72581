/** Clients whose ratings are old, those first whose tier could most easily be another one by now. */
import { ageOf } from '../../../core/reviews/age-of';
import { rankReviews, type NearestTier } from '../../../core/reviews/rank-reviews';
import type { Assessment } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import { remember } from '../../model/remember';
import type { ReadyUi } from '../../ui';
import { ClientLink } from './client-link';

interface ReviewListProps {
  readonly ui: ReadyUi;
  readonly assessments: readonly Assessment[];
}

const findReviews = remember(rankReviews);

export function ReviewList({ ui, assessments }: ReviewListProps) {
  const { overview, common } = ui.texts;
  const { ratedDaysAgo, staleAfterDays, tiers } = ui.ready;
  const reviews = findReviews(assessments, ratedDaysAgo, staleAfterDays, tiers);
  return (
    <section>
      <h2>{overview.reviews}</h2>
      <p class="note">
        {fillCount(reviews.length > 0 ? overview.reviewsHint : overview.noReviews, staleAfterDays)}
      </p>
      <ol class="plain cells" id="reviews">
        {reviews.map(({ clientIndex, daysAgo, nearest }) => {
          const { count, unit } = ageOf(daysAgo);
          const assessment = assessments[clientIndex];
          return (
            <li key={clientIndex}>
              <ClientLink ui={ui} assessment={assessment} />
              <p class="note">
                {fillCount(common.ratedAgo[unit], count)} · {sayNearest(ui, assessment, nearest)}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** "1.2 points from B", up or down. */
function sayNearest({ texts, format, ready }: ReadyUi, { score }: Assessment, nearest: NearestTier | null) {
  if (nearest === null || score === null) return texts.overview.tierSettled;
  return fillText(texts.overview.nearTier, {
    points: format.gap(score.points, nearest.cutOff),
    tier: ready.tiers[nearest.tier].name,
  });
}
