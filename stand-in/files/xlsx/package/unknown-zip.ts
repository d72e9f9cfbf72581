/** A zip that is no .xlsx file: what it is, by the names of its parts, and how the list gets out of it. */

const KINDS: readonly (readonly [part: RegExp, what: string])[] = [
  [/^Index(\/|\.zip$)|\.iwa$/i, 'it is a Numbers document; in Numbers choose File > Export To > Excel'],
  [/^word\//i, 'it is a Word document; copy its table into a spreadsheet and save that as .xlsx'],
  [/^ppt\//i, 'it is a presentation; copy its table into a spreadsheet and save that as .xlsx'],
  [/^xl\/workbook\.bin$/i, 'it is an .xlsb file; in Excel choose File > Save As > Excel Workbook (.xlsx)'],
  [/^content\.xml$/i, 'it is an OpenDocument file; save it as .xlsx or .csv'],
  [
    /\.html?$/i,
    'it is a folder of web pages; in Google Sheets choose File > Download > Microsoft Excel (.xlsx)',
  ],
  [/\.(xlsx|xlsm|csv|tsv)$/i, 'it is a folder in a zip file; unpack it and name the list inside'],
];

/** @param partNames of the zip */
export function unknownZip(partNames: readonly string[]): string {
  const kind = KINDS.find(([part]) => partNames.some((name) => part.test(name)));
  return kind?.[1] ?? 'it is a zip file, but not a spreadsheet';
}
