/** Files to save, each made already: a click saves it, and nothing is sent. */
import type { FilesContent } from '../addon/page-content';
import { CloseButton } from './close-button';

export function FilesDialog({ content }: { readonly content: FilesContent }) {
  return (
    <>
      <p>{content.intro}</p>
      <ul class="files">
        {content.files
          .filter(({ text }) => text !== '')
          .map(({ name, label, text }) => (
            <li key={name}>
              <a download={name} href={`data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`}>
                {label}
              </a>
            </li>
          ))}
      </ul>
      <div class="buttons">
        <CloseButton caption={content.close} />
      </div>
    </>
  );
}
