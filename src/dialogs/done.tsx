/** What was done, in the place of what was asked, in a dialog that is no larger than that. Whoever uses keys is at the first button. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fitDialog } from '../pages/fit-dialog';

interface DoneProps {
  readonly text: string;
  readonly isFailure?: boolean;
  /** Buttons. */
  readonly children: ComponentChildren;
}

export function Done({ text, isFailure = false, children }: DoneProps) {
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(fitDialog, [text]);
  useLayoutEffect(() => buttons.current!.querySelector('button')!.focus(), []);
  return (
    <>
      <p class={isFailure ? 'message error' : 'message'} role="status">
        {text}
      </p>
      <div class="buttons" ref={buttons}>
        {children}
      </div>
    </>
  );
}
