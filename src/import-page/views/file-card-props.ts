/** What a file's card and its parts are given. */
import type { ImportContext, TableReading } from '../../core/imports/types';
import type { PageTexts } from '../page-texts';
import type { Language } from '../../i18n/types/texts';
import type { FreshCount } from '../model/name-choices';
import type { OpenedTable } from '../model/opened-table';

export interface FileCardProps {
  readonly texts: PageTexts;
  readonly language: Language;
  readonly context: ImportContext;
  readonly table: OpenedTable;
  /** Null while it is not known. */
  readonly count: FreshCount | null;
  readonly change: (reading: Partial<TableReading>) => void;
  readonly remove: () => void;
}
