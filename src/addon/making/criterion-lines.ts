/** New criteria → lines of the Criteria tab: those that presets know, on the scale that she rates on, and columns of hers that count as she says. */
import type { KnownCriterion } from '../../core/presets/known-criteria';
import { RATING_ENDS, type ScaleEnds } from '../../core/reading/read-rating';
import type { OwnCriterion } from '../../core/recognition/own-criteria';
import type { Bound, Kind } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { columnIdentity } from '../tabs/headers';

/** A criterion as its tab has it. */
export interface CriterionLine {
  readonly identity: string;
  readonly criterion: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly worst: Bound;
  readonly best: Bound;
  /** The header of hers that it reads; '' where that is its own name. */
  readonly column: string;
  readonly guidance: string;
  readonly source: string;
}

/** How her list is read. */
export interface ListReading {
  /** Identity → header of hers. */
  readonly taken: ReadonlyMap<string, string>;
  /** By keys of criteria; what is not in it is rated as the preset has it. */
  readonly scales: ReadonlyMap<string, ScaleEnds>;
}

/** Of a criterion that no preset knows: in the middle of what our presets give. */
export const OWN_WEIGHT = 3;

export function knownLine(
  { key, source, ...criterion }: KnownCriterion,
  { taken, scales }: ListReading,
  { columns, sources }: Texts,
): CriterionLine {
  const scale = scales.get(key);
  const { kind, weight, worst, best } = { ...criterion, ...scale };
  return {
    identity: key,
    criterion: columns[key].name,
    kind,
    weight,
    worst,
    best,
    column: headerFor(key, taken),
    guidance: guidanceOn(columns[key].guidance, scale),
    source: sources[source],
  };
}

export function ownLine({ header, ...scale }: OwnCriterion, { language }: Texts): CriterionLine {
  const { source, guidance } = YOUR_COLUMNS[language].own;
  return {
    identity: columnIdentity(header),
    criterion: header,
    weight: OWN_WEIGHT,
    ...scale,
    column: '',
    guidance: scale.kind === 'rating' ? guidance(scale) : '',
    source,
  };
}

/** '' where the header is the name of the criterion. */
export function headerFor(identity: string, taken: ReadonlyMap<string, string>): string {
  const header = taken.get(identity) ?? '';
  return columnIdentity(header) === identity ? '' : header;
}

/**
 * @param guidance lines such as "5 = looks forward to it", on the usual scale
 * @param scale left out, the usual one
 */
function guidanceOn(guidance: string, scale: ScaleEnds | undefined): string {
  if (scale === undefined) return guidance;
  const share = (step: number): number => (step - RATING_ENDS.worst) / (RATING_ENDS.best - RATING_ENDS.worst);
  const stepOn = (step: number): number => Math.round(scale.worst + share(step) * (scale.best - scale.worst));
  return guidance.replace(/^\d(?= = )/gm, (step) => String(stepOn(Number(step))));
}
