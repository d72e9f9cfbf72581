/** The page of the sidebar. It builds nodes, never HTML strings: whatever comes from a cell stays text. */
import type { SidebarContent } from '../addon/page-content';
import { startSidebar } from './start-sidebar';

const content = JSON.parse(document.body.dataset.content ?? '{}') as SidebarContent;
document.documentElement.lang = content.language;
startSidebar(content, document.getElementById('page')!);
