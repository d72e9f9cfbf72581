/** The page of the dialogs. It builds nodes, never HTML strings: whatever comes from a cell stays text. */
import { render } from 'preact';
import type { DialogContent } from '../addon/page-content';
import { HelpDialog } from './help-dialog';
import { SetUpDialog } from './set-up-dialog';

const content = JSON.parse(document.body.dataset.content ?? '{}') as DialogContent;
document.documentElement.lang = content.language;
render(
  content.view === 'help' ? <HelpDialog content={content} /> : <SetUpDialog content={content} />,
  document.getElementById('page')!,
);
