/** The pictures of README. */
import { SPREADSHEET_PAGE } from '../preview/build-preview';
import { choose, goTo, select, type Picture } from './picture';

type Shown = Omit<Picture, 'path' | 'address'> & { readonly name: string };

const SHOWN: readonly Shown[] = [
  { name: 'recalculated', width: 1366, height: 640, prepare: (page) => select(page, 'B2', 'D4') },
  { name: 'history', width: 1220, height: 430, prepare: (page) => goTo(page, 'History', 'B3') },
  { name: 'prospects', width: 1260, height: 550, prepare: (page) => goTo(page, 'Prospects', 'A3') },
  {
    name: 'sidebar',
    width: 980,
    height: 700,
    prepare: async (page) => {
      // A client whose tier a rule decides.
      await select(page, 'A7');
      await choose(page, 'Open sidebar');
      await page.frameLocator('#sidebar iframe').locator('#next-step').waitFor();
    },
  },
];

export const README_PICTURES: readonly Picture[] = SHOWN.map(({ name, ...picture }) => ({
  ...picture,
  path: `docs/images/${name}.png`,
  address: SPREADSHEET_PAGE,
}));
