/** One criterion of the client: what it adds to the score, and the field to try another value. */
import type { SidebarCriterion } from '../../../addon/sidebar/sidebar-contract';
import { fillText } from '../../fill-text';
import type { ScoreRow } from '../../model/score-rows';
import type { ReadyUi } from '../../ui';
import { Track } from '../track';
import { ValueField } from '../value-field';

interface CriterionRowProps {
  readonly ui: ReadyUi;
  readonly row: ScoreRow;
  readonly value: number;
  readonly savedValue: number;
  /** The longest bar's share of the weight: its track takes the whole width. */
  readonly greatestShare: number;
  readonly onChange: (value: number) => void;
}

export function CriterionRow({ ui, row, value, savedValue, greatestShare, onChange }: CriterionRowProps) {
  const { texts, format, ready } = ui;
  const criterion = ready.criteria[row.criterionIndex];
  const isTried = !Object.is(value, savedValue);
  const was = fillText(texts.whatIf.was, { old: format.value(savedValue, criterion.kind) });
  return (
    <li class={isTried ? 'criterion tried' : 'criterion'}>
      <div class="line">
        <CriterionName criterion={criterion} />
        {row.part && (
          <span class="adds" data-points={row.part.points}>
            <span aria-hidden="true">+{format.points(row.part.points)}</span>
            <span class="unseen">
              {fillText(texts.client.adds, { points: format.points(row.part.points) })}
            </span>
          </span>
        )}
      </div>
      {row.part ? (
        // As long as the weight, filled as far as the points.
        <Track share={row.part.scaled} length={row.part.weightShare / greatestShare} />
      ) : (
        <Possible ui={ui} row={row} />
      )}
      <div class="line">
        <ValueField
          ui={ui}
          id={`value-${row.criterionIndex}`}
          source={criterion}
          value={value}
          onChange={onChange}
        />
        <span class="note">
          {isTried
            ? was
            : row.part && fillText(texts.client.weighs, { share: format.percent(row.part.weightShare) })}
        </span>
      </div>
    </li>
  );
}

/** The name; where there is guidance it unfolds on a click. */
function CriterionName({ criterion }: { readonly criterion: SidebarCriterion }) {
  if (criterion.guidance === '') return <span class="name">{criterion.name}</span>;
  return (
    <details class="name">
      <summary>{criterion.name}</summary>
      <p class="note guidance">{criterion.guidance}</p>
    </details>
  );
}

function Possible({ ui, row: { unknown } }: { readonly ui: ReadyUi; readonly row: ScoreRow }) {
  const { texts, format, ready } = ui;
  if (unknown === null) return <p class="note">{texts.common.unknown}</p>;
  const range = { low: format.points(unknown.lowest), high: format.points(unknown.highest) };
  const [low, high] = [ready.tiers[unknown.lowestTier], ready.tiers[unknown.highestTier]];
  const tiers = `${high.name}–${low.name}`;
  return (
    <p class="note">
      {low === high
        ? fillText(texts.client.couldMakeNoTier, range)
        : fillText(texts.client.couldMake, { ...range, tiers })}
    </p>
  );
}
