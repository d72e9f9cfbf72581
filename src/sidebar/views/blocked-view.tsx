/** Something in the spreadsheet keeps tiers from being calculated. */
import type { BlockedState } from '../../addon/sidebar/sidebar-contract';
import { Heading } from '../components/heading';
import type { Ui } from '../ui';

export function BlockedView({ ui, state }: { readonly ui: Ui; readonly state: BlockedState }) {
  const { texts, model, controller } = ui;
  return (
    <>
      <Heading>{texts.blocked.heading}</Heading>
      <ul class="problems">
        {state.problems.map((problem) => (
          <li>{problem}</li>
        ))}
      </ul>
      <p class="note">{texts.blocked.hint}</p>
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={model.busy !== ''}
          onClick={() => void controller.read()}
        >
          {texts.blocked.checkAgain}
        </button>
      </div>
    </>
  );
}
