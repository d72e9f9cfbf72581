/** While weights or cut-offs differ from the sheet: save them, or drop them. */
import type { SidebarState } from '../../../addon/sidebar/sidebar-contract';
import { cutOffChanges, draftOf, weightChanges, type WeightsDraft } from '../../model/weights-draft';
import { countTiers } from '../../model/overview-lists';
import { standingOf, type Standing } from '../../model/standing';
import type { ReadyUi } from '../../ui';
import { TierBadge } from '../tier-badge';

interface SaveBarProps {
  readonly ui: ReadyUi;
  readonly draft: WeightsDraft;
  readonly weights: readonly number[];
  readonly standing: Standing;
}

export function SaveBar({ ui, draft, weights, standing }: SaveBarProps) {
  const { texts, model } = ui;
  const isBusy = model.busy !== '';
  const problem = sayProblem(ui, draft, weights);
  return (
    <div class="bar" role="region" aria-label={texts.weights.unsaved}>
      <p class={problem === '' ? 'note' : 'error'} role="status">
        {problem || texts.weights.unsaved}
      </p>
      <Counts ui={ui} standing={standing} />
      <div class="buttons">
        <button
          type="button"
          class="action"
          id="save"
          disabled={isBusy || problem !== ''}
          onClick={() => void save(ui, draft, weights)}
        >
          {texts.weights.save}
        </button>
        <button type="button" disabled={isBusy} onClick={() => discard(ui)}>
          {texts.weights.discard}
        </button>
      </div>
    </div>
  );
}

/** Clients per tier, and by how many more or fewer: in sight wherever one scrolls. */
function Counts({ ui: { ready, format }, standing }: Pick<SaveBarProps, 'ui' | 'standing'>) {
  const now = countTiers(standingOf(ready).assessments, ready.tiers.length);
  const then = countTiers(standing.assessments, ready.tiers.length);
  return (
    <p class="bar-counts" aria-hidden="true">
      {ready.tiers.map((tier, index) => {
        const more = then[index] - now[index];
        return (
          <span key={tier.rowNumber}>
            <TierBadge tier={tier} /> {format.amount(then[index])}
            {more !== 0 && <b> ({more > 0 ? `+${more}` : `−${-more}`})</b>}
          </span>
        );
      })}
    </p>
  );
}

function sayProblem({ texts }: ReadyUi, { invalid }: WeightsDraft, weights: readonly number[]): string {
  if (invalid.size > 0) return texts.weights.invalid;
  return weights.some((weight) => weight > 0) ? '' : texts.weights.noWeight;
}

/** Weights and cut-offs are two tabs and two calls; what is saved stays saved if the second fails. */
async function save(ui: ReadyUi, draft: WeightsDraft, weights: readonly number[]): Promise<void> {
  const { texts, ready, controller } = ui;
  const changedWeights = weightChanges(ready.criteria, weights);
  const changedCutOffs = cutOffChanges(ready, draft.cutOffs);
  const saved = (state: SidebarState): void => {
    controller.take(state, texts.weights.saved);
    document.getElementById('heading')?.focus();
  };
  const saveCutOffs = (): void =>
    void controller.call(texts.weights.saving, 'saveCutOffs', [changedCutOffs], saved);
  if (changedWeights.length === 0) return saveCutOffs();
  await controller.call(texts.weights.saving, 'saveWeights', [changedWeights], (state) => {
    saved(state);
    if (changedCutOffs.length === 0 || state.status !== 'ready') return;
    controller.updateWeights({ cutOffs: draft.cutOffs });
    saveCutOffs();
  });
}

function discard({ texts, ready, controller, model }: ReadyUi): void {
  controller.update({ weights: draftOf(ready, model.weights?.way) });
  controller.update({ notice: texts.weights.discarded });
  document.getElementById('heading')?.focus();
}
