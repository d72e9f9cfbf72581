/** Weights as points: one field per criterion, with its share of the whole. */
import { fillText } from '../../fill-text';
import type { WeightsDraft } from '../../model/weights-draft';
import type { ReadyUi } from '../../ui';
import { NumberField } from '../number-field';
import { WeightShare } from './weight-share';

export interface WayPanelProps {
  readonly ui: ReadyUi;
  readonly draft: WeightsDraft;
  /** In the order of the criteria. */
  readonly weights: readonly number[];
}

export function PointsPanel({ ui, draft, weights }: WayPanelProps) {
  const { texts, ready, controller } = ui;
  return (
    <>
      <p class="note">{texts.points.hint}</p>
      <ul class="plain">
        {ready.criteria.map(({ name, rowNumber }, index) => (
          <li key={rowNumber} class="criterion">
            <span class="name">{name}</span>
            <div class="line">
              <NumberField
                ui={ui}
                id={`weight-${index}`}
                label={fillText(texts.points.weightOf, { criterion: name })}
                value={draft.points[index]}
                low={0}
                onChange={(weight) =>
                  controller.updateWeights({
                    points: draft.points.map((each, at) => (at === index ? weight : each)),
                  })
                }
                onInvalid={(isInvalid) => controller.markInvalid(`weight-${index}`, isInvalid)}
              />
              <WeightShare ui={ui} weights={weights} index={index} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
