/** The page of the dialogs. It builds nodes, never HTML strings: whatever comes from a cell stays text. */
import { render } from 'preact';
import type { DialogContent } from '../addon/page-content';
import { FilesDialog } from './files-dialog';
import { closeDialog } from './server';
import { HelpDialog } from './help-dialog';
import { SetUpDialog } from './set-up-dialog';
import { TextDialog } from './text-dialog';
import { TickDialog } from './tick-dialog';

const content = JSON.parse(document.body.dataset.content ?? '{}') as DialogContent;
document.documentElement.lang = content.language;
document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  // In Google's frame the key reaches nobody else. While it is written there is an outcome to wait for.
  if (key === 'Escape' && !defaultPrevented && document.querySelector('fieldset:disabled') === null)
    closeDialog();
});
render(<Dialog content={content} />, document.getElementById('page')!);

function Dialog({ content }: { readonly content: DialogContent }) {
  switch (content.view) {
    case 'help':
      return <HelpDialog content={content} />;
    case 'setUp':
      return <SetUpDialog content={content} />;
    case 'text':
      return <TextDialog content={content} />;
    case 'files':
      return <FilesDialog content={content} />;
    case 'ticks':
      return <TickDialog content={content} />;
  }
}
