/** Below what is asked: how it stands, the button that does it, and the one that does nothing. */
import { closeDialog } from './server';

interface FootProps {
  /** Whether it stays in sight while the rest is scrolled. */
  readonly isSticky: boolean;
  readonly failure: string;
  readonly message: string;
  readonly isBusy: boolean;
  /** What is asked is on its way. */
  readonly isWaiting?: boolean;
  readonly act: string;
  readonly cancel: string;
}

export function Foot({ isSticky, failure, message, isBusy, isWaiting = false, act, cancel }: FootProps) {
  return (
    <div class={isSticky ? 'foot' : ''}>
      <p class={failure === '' ? 'message' : 'message error'} role="status">
        {failure || message}
      </p>
      <div class="buttons">
        <button type="submit" class="action" disabled={isBusy || isWaiting}>
          {act}
        </button>
        <button type="button" disabled={isBusy} onClick={closeDialog}>
          {cancel}
        </button>
      </div>
    </div>
  );
}
