/** The bounds of the tiers: over the histogram, as fields, or as suggested. */
import { fillText } from '../../fill-text';
import { suggestCutOffs } from '../../model/suggest-cut-offs';
import type { Standing } from '../../model/standing';
import type { WeightsDraft } from '../../model/weights-draft';
import type { ReadyUi } from '../../ui';
import { Histogram, limitsOf } from './histogram';
import { NumberField } from '../number-field';

interface CutOffsPanelProps {
  readonly ui: ReadyUi;
  readonly draft: WeightsDraft;
  readonly standing: Standing;
}

export function CutOffsPanel({ ui, draft, standing }: CutOffsPanelProps) {
  const { texts, ready, model, controller } = ui;
  const { cutOffs } = draft;
  const move = (tierIndex: number, cutOff: number): void =>
    controller.updateWeights({
      cutOffs: cutOffs.map((each, index) => (index === tierIndex ? cutOff : each)),
    });
  const suggest = (): void => {
    const scores = standing.assessments.flatMap(({ score }) => (score ? [score.points] : []));
    const suggested = suggestCutOffs(scores, cutOffs);
    if (suggested) controller.updateWeights({ cutOffs: suggested });
    controller.update({ notice: suggested ? texts.cutOffs.suggested : texts.cutOffs.cannotSuggest });
  };
  const lowest = ready.tiers[ready.tiers.length - 1];
  return (
    <section>
      <h2>{texts.cutOffs.heading}</h2>
      <p class="note">{texts.cutOffs.hint}</p>
      <Histogram ui={ui} assessments={standing.assessments} cutOffs={cutOffs} onMove={move} />
      <ul class="plain cut-offs">
        {ready.tiers.slice(0, -1).map(({ name, rowNumber }, index) => (
          <li key={rowNumber}>
            <label for={`cut-off-${index}`}>{fillText(texts.cutOffs.from, { tier: name })}</label>
            <NumberField
              ui={ui}
              id={`cut-off-${index}`}
              label={fillText(texts.cutOffs.from, { tier: name })}
              value={cutOffs[index]}
              {...limitsOf(cutOffs, index)}
              onChange={(cutOff) => move(index, cutOff)}
              onInvalid={(isInvalid) => controller.markInvalid(`cut-off-${index}`, isInvalid)}
            />
          </li>
        ))}
      </ul>
      <p class="note">{fillText(texts.cutOffs.below, { tier: lowest.name })}</p>
      {ready.tiers.length > 1 && (
        <>
          <button type="button" disabled={model.busy !== ''} onClick={suggest}>
            {texts.cutOffs.suggest}
          </button>
          <p class="note">{texts.cutOffs.suggestHint}</p>
        </>
      )}
    </section>
  );
}
