/** The page that imports files. It builds nodes, never HTML strings: whatever comes from a file stays text. */
import { render } from 'preact';
import type { ImportContent } from '../addon/page-content';
import { IMPORT_PAGE } from '../i18n/import-page';
import { ImportPage } from './import-page';

const content = JSON.parse(document.body.dataset.content ?? '{}') as ImportContent;
const { language } = content;
document.documentElement.lang = language;
render(
  <ImportPage texts={{ ...content, ...IMPORT_PAGE[language] }} language={language} />,
  document.getElementById('page')!,
);
