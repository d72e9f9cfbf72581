/**
 * Makes examples/klantenlijst.xlsx and examples/clients.xlsx again, after their clients were changed here:
 * `npx tsx scripts/examples.ts`. They are written by another library than the one that reads them, as files from
 * elsewhere would be. examples/kundenliste.csv is edited by hand (Windows-1252, as Excel saves it in Germany).
 */
import { join } from 'node:path';
import { makeDutchPractice } from './examples/make-dutch-practice';
import { makeEnglishFeatures } from './examples/make-english-features';

const FOLDER = join(__dirname, '..', 'examples');

async function main(): Promise<void> {
  await makeDutchPractice().xlsx.writeFile(join(FOLDER, 'klantenlijst.xlsx'));
  await makeEnglishFeatures().xlsx.writeFile(join(FOLDER, 'clients.xlsx'));
}

void main();
