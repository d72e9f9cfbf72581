/** One sentence where more than the score decided: what the score says, which rule or lock took it where, and what would put it right. */
import type { Verdict } from '../../../core/types';
import { fillText } from '../../fill-text';
import { remedyKeyAt, rulesInTheWay, shortestWay } from '../../model/advice';
import type { Standing } from '../../model/standing';
import type { ReadyUi } from '../../ui';

interface TierReasonProps {
  readonly ui: ReadyUi;
  readonly standing: Standing;
  readonly position: number;
}

export function TierReason({ ui, standing, position }: TierReasonProps) {
  const { verdict } = standing.assessments[position];
  if (!verdict || !isDecidedOtherwise(verdict)) return null;
  return (
    <p id="reason">
      {verdict.ruling?.lock ? sayLock(ui, verdict) : sayRule(ui, verdict)}
      {sayRemedy(ui, standing, position)}
    </p>
  );
}

/** Whether a lock or a rule has changed anything. */
function isDecidedOtherwise({ tier, ruling }: Verdict): boolean {
  return ruling !== null && (ruling.lock !== null || ruling.byScore !== tier);
}

function sayLock({ texts, ready }: ReadyUi, { tier, ruling }: Verdict): string {
  const { locked, lockedInstead } = texts.advice;
  const byRules = ruling?.byRules ?? tier;
  const names = { tier: ready.tiers[tier].name, byRules: ready.tiers[byRules].name };
  return fillText(byRules === tier ? locked : lockedInstead, names);
}

function sayRule({ texts, ready }: ReadyUi, verdict: Verdict): string {
  const [rule] = rulesInTheWay(ready, verdict);
  const byScore = ready.tiers[verdict.ruling?.byScore ?? verdict.tier].name;
  const tier = ready.tiers[verdict.tier].name;
  return rule.because === ''
    ? fillText(texts.advice.ruledBy, { byScore, tier, rule: rule.asks })
    : fillText(texts.advice.ruledBecause, { byScore, tier, reason: rule.because });
}

/** Only what the whole calculation confirms, and only where that alone is enough. */
function sayRemedy({ texts, ready }: ReadyUi, standing: Standing, position: number): string {
  const way = shortestWay(ready, position, standing);
  const key = way?.steps.length === 1 ? remedyKeyAt(ready, way.steps[0].position) : null;
  return way === null || key === null
    ? ''
    : ` ${fillText(texts.advice.remedies[key], { tier: ready.tiers[way.tier].name })}`;
}
