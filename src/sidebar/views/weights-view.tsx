/** What counts how much, and where tiers begin: three ways to say it, and what it would do, before anything is saved. */
import { Heading } from '../components/heading';
import { CutOffsPanel } from '../components/weights/cut-offs-panel';
import { OrderPanel } from '../components/weights/order-panel';
import { PairsPanel } from '../components/weights/pairs-panel';
import { PointsPanel } from '../components/weights/points-panel';
import { PreviewPanel } from '../components/weights/preview-panel';
import { SaveBar } from '../components/weights/save-bar';
import {
  cutOffChanges,
  draftOf,
  draftStanding,
  inWay,
  WAYS,
  weightChanges,
  type Way,
  type WeightsDraft,
} from '../model/weights-draft';
import type { ReadyUi } from '../ui';

const PANEL_OF = { points: PointsPanel, order: OrderPanel, pairs: PairsPanel };

export function WeightsView({ ui }: { readonly ui: ReadyUi }) {
  const { texts, ready, model } = ui;
  const draft = model.weights ?? draftOf(ready);
  const weights = draft.points;
  const standing = draftStanding(ready, weights, draft.cutOffs);
  const isChanged =
    weightChanges(ready.criteria, weights).length + cutOffChanges(ready, draft.cutOffs).length > 0;
  const Panel = PANEL_OF[draft.way];
  return (
    <>
      <Heading>{texts.weights.heading}</Heading>
      <WayChoice ui={ui} draft={draft} />
      <Panel ui={ui} draft={draft} weights={weights} />
      <CutOffsPanel ui={ui} draft={draft} standing={standing} />
      <PreviewPanel ui={ui} standing={standing} isChanged={isChanged} weights={weights} />
      {(isChanged || draft.invalid.size > 0) && (
        <SaveBar ui={ui} draft={draft} weights={weights} standing={standing} />
      )}
    </>
  );
}

function WayChoice({ ui, draft }: { readonly ui: ReadyUi; readonly draft: WeightsDraft }) {
  const { texts, model, controller } = ui;
  const names: Record<Way, string> = {
    points: texts.weights.byPoints,
    order: texts.weights.byOrder,
    pairs: texts.weights.byPairs,
  };
  return (
    <fieldset disabled={model.busy !== ''}>
      <legend class="label">{texts.weights.way}</legend>
      <span class="rating ways">
        {WAYS.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name="way"
              value={way}
              checked={way === draft.way}
              onChange={() => controller.updateWeights(inWay(draft, way))}
            />
            <span>{names[way]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
