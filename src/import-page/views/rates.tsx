/** Whether rates of foreign currencies are to come from Google Finance; only where some are missing. */
import type { ImportController } from '../import-controller';
import { withRates } from '../model/import-model';

export function Rates({ controller }: { readonly controller: ImportController }) {
  const { texts, model } = controller;
  const { currencies = [] } = model.preview ?? {};
  if (currencies.length === 0) return null;
  return (
    <div class="card">
      <label class="tick">
        <input
          type="checkbox"
          checked={model.withRates}
          onChange={({ currentTarget }) => controller.update(withRates, currentTarget.checked)}
        />
        {texts.ratesLabel(currencies)}
      </label>
      <p class="note">{texts.ratesHint}</p>
    </div>
  );
}
