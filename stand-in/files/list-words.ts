/** What the words in a file mean to an add-on; the stand-in itself knows none. */
import type { Workbook } from '../workbook/workbook';
import type { CsvTable } from './parse-csv-text';
import type { ReadCsvOptions } from './read-csv';

export interface ListWords extends Required<Pick<ReadCsvOptions, 'isLikelier' | 'holdsNames'>> {
  localeOfTable(table: CsvTable): string;
  localeOfWorkbook(workbook: Workbook): string;
}
