/** The one button that writes, and what keeps it from being pressed. */
import type { ImportController } from '../import-controller';
import { isBusy } from '../model/import-model';
import { isStuck } from '../model/opened-table';
import { closeDialog } from '../server';

interface FootProps {
  readonly controller: ImportController;
  /** Lines that would be added. */
  readonly fresh: number;
}

export function Foot({ controller, fresh }: FootProps) {
  const { texts, model } = controller;
  const { failure, preview } = model;
  const hasFailed = failure !== '';
  return (
    <div class="foot">
      <p class={hasFailed ? 'message error' : 'message'} role="status">
        {messageOf(controller) || (fresh === 0 ? texts.nothingNew : '')}
      </p>
      <div class="buttons">
        {hasFailed && preview === null ? (
          <button type="button" class="action" onClick={() => controller.compareAgain()}>
            {texts.tryAgain}
          </button>
        ) : (
          <button
            type="submit"
            class="action"
            disabled={isBusy(model) || model.tables.some(isStuck) || fresh === 0}
          >
            {texts.importLines(fresh)}
          </button>
        )}
        <button type="button" disabled={isBusy(model)} onClick={closeDialog}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}

/** '' where nothing is in the way. */
function messageOf({ texts, model }: ImportController): string {
  if (model.failure !== '') return model.failure;
  if (model.isWriting) return texts.working;
  if (model.tables.some(isStuck)) return texts.answerFirst;
  return model.preview === null ? texts.comparing : '';
}
