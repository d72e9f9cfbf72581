/**
 * Makes examples/klantenlijst.xlsx, examples/clients.xlsx and the year in examples/jahr/ again, after their clients were changed here:
 * `npx tsx scripts/examples.ts`. They are written by another library than the one that reads them, as files from
 * elsewhere would be. examples/kundenliste.csv is edited by hand (Windows-1252, as Excel saves it in Germany).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDutchPractice } from './examples/make-dutch-practice';
import { makeEnglishFeatures } from './examples/make-english-features';
import { makeYearClients } from './examples/year/make-year-clients';
import { makeYearFiles } from './examples/year/year-files';

const FOLDER = join(__dirname, '..', 'examples');

async function main(): Promise<void> {
  await makeDutchPractice().xlsx.writeFile(join(FOLDER, 'klantenlijst.xlsx'));
  await makeEnglishFeatures().xlsx.writeFile(join(FOLDER, 'clients.xlsx'));
  const year = join(FOLDER, 'jahr');
  await mkdir(year, { recursive: true });
  await makeYearClients().xlsx.writeFile(join(year, 'kunden.xlsx'));
  await Promise.all([...makeYearFiles()].map(([name, text]) => writeFile(join(year, name), text)));
}

void main();
