/**
 * All clients at a glance: tiers, income, what the lowest tier costs, what to mend, what to find out, which ratings to
 * look at again, whom to ask.
 */
import { Heading } from '../components/heading';
import { TierBars } from '../components/overview/tier-bars';
import { FactChoice } from '../components/overview/fact-choice';
import { LowestTier } from '../components/overview/lowest-tier';
import { MissingValues } from '../components/overview/missing-values';
import { ProblemList } from '../components/overview/problem-list';
import { Referees } from '../components/overview/referees';
import { ReviewList } from '../components/overview/review-list';
import { fillCount, fillText } from '../fill-text';
import { countTiers, sumPerTier } from '../model/overview-lists';
import { standingOf } from '../model/standing';
import type { ReadyUi } from '../ui';

export function OverviewView({ ui }: { readonly ui: ReadyUi }) {
  const { texts, ready, format } = ui;
  const { assessments } = standingOf(ready);
  const { length } = ready.clients;
  const counts = countTiers(assessments, ready.tiers.length);
  return (
    <>
      <Heading>{texts.overview.perTier}</Heading>
      {length === 0 && <p>{texts.overview.empty}</p>}
      <TierBars ui={ui} amounts={counts} say={(count) => fillCount(texts.common.clients, count)} />
      {ready.income && (
        <section>
          <h2>{texts.overview.income}</h2>
          <TierBars
            ui={ui}
            amounts={sumPerTier(assessments, ready.income, ready.tiers.length)}
            say={(amount) => format.money(amount)}
          />
          <p class="note">
            {fillText(texts.overview.incomeHint, {
              n: ready.income.filter((amount) => amount !== null).length,
              of: length,
            })}
          </p>
        </section>
      )}
      {length > 0 && <LowestTier ui={ui} assessments={assessments} />}
      <ProblemList ui={ui} />
      {length > 0 && <MissingValues ui={ui} />}
      {length > 0 && <ReviewList ui={ui} assessments={assessments} />}
      <FactChoice ui={ui} />
      {length > 0 && <Referees ui={ui} assessments={assessments} />}
    </>
  );
}
