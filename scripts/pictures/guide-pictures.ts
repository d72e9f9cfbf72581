/** The pictures of the guide: in each language somebody goes through its steps, and some of them are kept. */
import type { Browser, Page } from 'playwright-core';
import { GUIDE_STEPS, openGuide } from '../guide/guide-steps';
import type { GuideWalk } from '../guide/guide-walk';
import { LANGUAGES, type Language } from '../../src/i18n/types/texts';
import { SPREADSHEET_PAGE } from '../preview/build-preview';
import { drawn } from './picture';

type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;

const WIDTH = 1280;

/** What is kept of a step. */
const SHOWN: Readonly<Partial<Record<string, (walk: GuideWalk) => Promise<Clip>>>> = {
  columns: dialog,
  list: (walk) => cells(walk, 440),
  import: dialog,
  money: (walk) => cells(walk, 560),
  today: (walk) => cells(walk, 230),
};

export interface GuidePicture {
  readonly path: string;
  readonly language: Language;
  readonly step: string;
}

export const GUIDE_PICTURES: readonly GuidePicture[] = LANGUAGES.flatMap((language) =>
  Object.keys(SHOWN).map((step) => ({ path: `docs/guide/images/${language}-${step}.png`, language, step })),
);

/** @param keep puts what the page shows there into a file */
export async function takeGuidePictures(
  browser: Browser,
  url: string,
  wanted: readonly GuidePicture[],
  keep: (page: Page, path: string, clip: Clip) => Promise<void>,
): Promise<void> {
  for (const language of new Set(wanted.map((each) => each.language))) {
    const left = wanted.filter((each) => each.language === language);
    const walk = await openGuide(browser, url + SPREADSHEET_PAGE, language);
    for (const { name, go } of GUIDE_STEPS) {
      await go(walk);
      const picture = left.find(({ step }) => step === name);
      if (picture === undefined) continue;
      left.splice(left.indexOf(picture), 1);
      await walk.closeToast();
      await drawn(walk.page);
      await keep(walk.page, picture.path, await SHOWN[name]!(walk));
      if (left.length === 0) break;
    }
    await walk.page.context().close();
  }
}

async function dialog({ page }: GuideWalk): Promise<Clip> {
  return (await page.locator('.script-dialog').boundingBox())!;
}

/** From the letters of the columns on: what is above them is no part of the answer. */
async function cells({ page }: GuideWalk, height: number): Promise<Clip> {
  const { y } = (await page.locator('#grid canvas').last().boundingBox())!;
  return { x: 0, y, width: WIDTH, height };
}
