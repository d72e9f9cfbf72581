/** The page of the dialogs and the sidebar. It builds nodes, never HTML strings: whatever comes from a cell stays text. */
import type { PageContent } from '../addon/page-content';
import { element } from './element';
import { helpView } from './help-view';
import { setUpView } from './set-up-view';
import { startSidebar } from './start-sidebar';

const content = JSON.parse(document.body.dataset.content ?? '{}') as PageContent;
document.documentElement.lang = content.language;
const page = document.getElementById('page') ?? document.body.appendChild(element('main'));
if (content.view === 'sidebar') startSidebar(content, page);
else page.append(...(content.view === 'setUp' ? setUpView(content) : helpView(content)));
