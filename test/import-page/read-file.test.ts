/** What is no table is refused with a reason that helps. */
import { readFile } from '../../src/import-page/files/read-file';

it.each<[name: string, content: string, refusal: string]>([
  ['invoice.pdf', '%PDF-1.4\n1 0 obj', 'unreadable'],
  ['export.xls', '<html><table><tr><td>Date</td></tr></table></html>', 'oldExcel'],
  ['export.html', '<!DOCTYPE html><table></table>', 'unreadable'],
  ['export.xml', '<?xml version="1.0"?><rows/>', 'unreadable'],
  ['export.json', '[{"date":"2026-03-02"}]', 'unreadable'],
  ['empty.csv', '', 'empty'],
])('%s is refused', async (name, content, refusal) => {
  const bytes = new TextEncoder().encode(content);
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const watch = { onProgress: () => undefined, isStopped: () => false };
  await expect(readFile(file, watch)).rejects.toMatchObject({ refusal });
});
