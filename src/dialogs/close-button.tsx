/** The button that ends a dialog. */
import { closeDialog } from './server';

interface CloseButtonProps {
  readonly caption: string;
  /** Where nothing else is left to do. */
  readonly isAction?: boolean;
}

export function CloseButton({ caption, isAction = false }: CloseButtonProps) {
  return (
    <button type="button" class={isAction ? 'action' : ''} onClick={closeDialog}>
      {caption}
    </button>
  );
}
