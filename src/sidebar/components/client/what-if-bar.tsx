/** While values are tried: apply them, after showing what would be written, or reset. */
import type { Assessment } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import { sourcesOf, toValueChanges } from '../../model/tried-values';
import { badgeOf } from '../../model/badge-of';
import type { ReadyUi } from '../../ui';
import { Arrow } from '../arrow';
import { TierBadge } from '../tier-badge';

interface WhatIfBarProps {
  readonly ui: ReadyUi;
  readonly saved: Assessment;
  readonly assessment: Assessment;
}

export function WhatIfBar({ ui, saved, assessment }: WhatIfBarProps) {
  const { texts, model, controller } = ui;
  const { tried, confirming } = model.client;
  if (tried.size === 0) return null;
  if (confirming) return <ConfirmApply ui={ui} />;
  const isBusy = model.busy !== '';
  return (
    <div class="bar" role="region" aria-label={texts.whatIf.nothingWritten}>
      <p class="what-if" aria-hidden="true">
        <Outcome ui={ui} assessment={saved} /> <Arrow direction="right" />{' '}
        <b>
          <Outcome ui={ui} assessment={assessment} />
        </b>
      </p>
      <p class="note">
        {fillCount(texts.whatIf.changed, tried.size)}. {texts.whatIf.nothingWritten}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="action"
          id="apply"
          disabled={isBusy}
          onClick={() => {
            controller.updateClient({ confirming: true });
            document.getElementById('confirm')?.focus();
          }}
        >
          {texts.whatIf.apply}
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            controller.resetTried();
            document.getElementById('heading')?.focus();
          }}
        >
          {texts.whatIf.reset}
        </button>
      </div>
    </div>
  );
}

/** Tier and score in short: in sight wherever one scrolls; the head says it to a screen reader. */
function Outcome({ ui, assessment }: { readonly ui: ReadyUi; readonly assessment: Assessment }) {
  const { score, verdict } = assessment;
  return (
    <>
      <TierBadge tier={badgeOf(ui.ready.tiers, verdict)} /> {score && ui.format.points(score.points)}
    </>
  );
}

function ConfirmApply({ ui }: { readonly ui: ReadyUi }) {
  const { texts, format, ready, model, controller } = ui;
  const { shown, tried } = model.client;
  const sources = sourcesOf(ready);
  const isBusy = model.busy !== '';
  const cancel = (): void => {
    controller.updateClient({ confirming: false });
    document.getElementById('apply')?.focus();
  };
  return (
    <div
      class="bar"
      role="group"
      aria-labelledby="confirm-heading"
      onKeyDown={(event) => event.key === 'Escape' && !isBusy && cancel()}
    >
      <h2 id="confirm-heading">{texts.whatIf.confirmHeading}</h2>
      <ul class="plain changes">
        {[...tried].map(([index, value]) => {
          const { name, kind } = sources[index];
          const from = format.value(shown?.values[index] ?? NaN, kind);
          return (
            <li key={index}>
              {fillText(texts.whatIf.change, { criterion: name, from, to: format.value(value, kind) })}
            </li>
          );
        })}
      </ul>
      <div class="buttons">
        <button type="button" class="action" id="confirm" disabled={isBusy} onClick={() => void apply(ui)}>
          {texts.whatIf.confirm}
        </button>
        <button type="button" disabled={isBusy} onClick={cancel}>
          {texts.whatIf.cancel}
        </button>
      </div>
    </div>
  );
}

async function apply({ texts, ready, model, controller }: ReadyUi): Promise<void> {
  const { shown, tried } = model.client;
  if (!shown) return;
  const client = { rowNumber: shown.rowNumber, name: shown.name };
  const changes = toValueChanges(tried, sourcesOf(ready));
  await controller.call(texts.whatIf.applying, 'applyValues', [[{ client, changes }]], (state) => {
    controller.updateClient({ tried: new Map(), confirming: false });
    controller.take(state, texts.whatIf.applied);
    document.getElementById('heading')?.focus();
  });
}
