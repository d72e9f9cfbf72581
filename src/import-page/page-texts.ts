/** All that the page says: sentences that it carries in every language, and what the server sends. */
import type { ImportContent } from '../addon/page-content';
import type { ImportPageTexts } from '../i18n/types/import-page';

export type PageTexts = ImportPageTexts & Omit<ImportContent, 'view' | 'language' | 'labels'>;
