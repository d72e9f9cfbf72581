/** What the page to start at shows of the result: the sample's list in each language, as it is after some months. */
import { languageOf } from '../../src/i18n/languages';
import { SPREADSHEET_PAGE } from '../preview/build-preview';
import { SAMPLE_LOCALES } from '../preview/sample';
import { select, type Picture } from './picture';

const WIDTH = 1280;
const HEIGHT = 520;

export const START_PICTURES: readonly Picture[] = SAMPLE_LOCALES.map((locale) => ({
  path: `docs/images/try-${languageOf(locale)}.png`,
  width: WIDTH,
  height: HEIGHT + 220,
  address: `${SPREADSHEET_PAGE}?open=inUse&locale=${locale}`,
  prepare: (page) => select(page, 'B2', 'A3'),
  partOf: async (page) => {
    // From the letters of the columns on: what is above them is no part of the answer.
    const cells = await page.locator('#grid canvas').last().boundingBox();
    return { x: 0, y: cells!.y, width: WIDTH, height: HEIGHT };
  },
}));
