/** What had to be found out about a file, in sentences for whoever opened it. */
import type { CsvFinding } from './read-csv';
import type { XlsxFile } from './read-xlsx';

export function describeFinding(finding: CsvFinding): string {
  if (finding.kind === 'encoding')
    return `The file does not say how its letters are stored; they make most sense as ${finding.encoding}. If names look wrong, save it as CSV UTF-8.`;
  if (finding.kind === 'tooManyFields') return describeLongRows(finding);
  const order = finding.order === 'DMY' ? 'the day first' : 'the month first';
  return `${finding.column}: dates are read with ${order}, because "${finding.proof}" can be read in no other way.`;
}

function describeLongRows({ rowNumbers, delimiter }: Extract<CsvFinding, { kind: 'tooManyFields' }>): string {
  const named = rowNumbers.slice(0, MOST_ROWS_NAMED).join(', ');
  const more = rowNumbers.length > MOST_ROWS_NAMED ? ' and others' : '';
  return `Row ${named}${more}: more fields than headers. Perhaps a "${delimiter}" inside a name or a number cuts it in two, and what follows stands one column too far right; put quotation marks around it.`;
}

const MOST_ROWS_NAMED = 5;

export function describeStrays({ sheetName, rows }: XlsxFile['strays'][number]): string[] {
  if (rows.length === 0) return [];
  return [
    `"${sheetName}": row ${rows.join(', ')} has a cell far away from the list, which was left as it is.`,
  ];
}
