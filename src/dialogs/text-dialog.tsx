/** A text to read, change and copy. */
import { useRef, useState } from 'preact/hooks';
import type { TextContent } from '../addon/page-content';
import { CloseButton } from './close-button';

export function TextDialog({ content }: { readonly content: TextContent }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    field.current?.select();
    // The other way needs a permission that Google's frame does not have.
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <p id="intro">{content.intro}</p>
      <textarea ref={field} class="letter" aria-labelledby="intro" onInput={() => setCopied(false)}>
        {content.text}
      </textarea>
      <p class="message" role="status">
        {isCopied ? content.copied : ''}
      </p>
      <div class="buttons">
        <button type="button" class="action" onClick={copy}>
          {content.copy}
        </button>
        <CloseButton caption={content.close} />
      </div>
    </>
  );
}
