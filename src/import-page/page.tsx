/** The page that imports files. It builds nodes, never HTML strings: whatever comes from a file stays text. */
import { render } from 'preact';
import type { ImportContent } from '../addon/page-content';
import { IMPORT_SENTENCES } from '../i18n/import-sentences';
import { ImportPage } from './import-page';

const content = JSON.parse(document.body.dataset.content ?? '{}') as ImportContent;
const { language, labels } = content;
document.documentElement.lang = language;
render(
  <ImportPage texts={{ ...content, ...labels, ...IMPORT_SENTENCES[language] }} language={language} />,
  document.getElementById('page')!,
);
