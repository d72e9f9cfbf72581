/** While values are tried: apply them, after showing what would be written, or reset. */
import { fillCount, fillText } from '../fill-text';
import { toValueChanges } from '../model/tried-values';
import type { ReadyUi } from '../ui';

export function WhatIfBar({ ui }: { readonly ui: ReadyUi }) {
  const { texts, model, controller } = ui;
  const { tried, confirming } = model.client;
  if (tried.size === 0) return null;
  if (confirming) return <ConfirmApply ui={ui} />;
  const isBusy = model.busy !== '';
  return (
    <div class="bar" role="region" aria-label={texts.whatIf.nothingWritten}>
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

function ConfirmApply({ ui }: { readonly ui: ReadyUi }) {
  const { texts, format, ready, model, controller } = ui;
  const { shown, tried } = model.client;
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
          const { name, kind } = ready.criteria[index];
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
  const key = { rowNumber: shown.rowNumber, name: shown.name };
  const changes = toValueChanges(tried, ready.criteria);
  await controller.call(texts.whatIf.applying, 'applyValues', [key, changes], (state) => {
    controller.updateClient({ tried: new Map(), confirming: false });
    controller.take(state, texts.whatIf.applied);
    document.getElementById('heading')?.focus();
  });
}
