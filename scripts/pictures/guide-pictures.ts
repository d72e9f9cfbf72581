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
const SHOWN: Readonly<Record<string, GuidePicture['partOf']>> = {
  columns: dialog,
  list: (walk) => cells(walk, 440),
  import: dialog,
  money: (walk) => cells(walk, 560),
  today: (walk) => cells(walk, 230),
  sidebar,
  update: dialog,
};

export interface GuidePicture {
  readonly path: string;
  readonly language: Language;
  readonly step: string;
  readonly partOf: (walk: GuideWalk) => Promise<Clip>;
}

const IN_GUIDE = LANGUAGES.flatMap((language) =>
  Object.entries(SHOWN).map(([step, partOf]): GuidePicture => ({
    path: `docs/guide/images/${language}-${step}.png`,
    language,
    step,
    partOf,
  })),
);

/** The last two of the listing: what a year of time and invoices tells, and a day. */
const IN_LISTING = ['money', 'newClient'].map((step, index): GuidePicture => ({
  path: `docs/marketplace/images/screenshot-${index + 4}.png`,
  language: 'en',
  step,
  partOf: wholePage,
}));

export const GUIDE_PICTURES: readonly GuidePicture[] = [...IN_GUIDE, ...IN_LISTING];

/** @param keep puts what the page shows there into a file */
export async function takeGuidePictures(
  browser: Browser,
  url: string,
  wanted: readonly GuidePicture[],
  keep: (page: Page, path: string, clip: Clip) => Promise<void>,
): Promise<void> {
  for (const language of new Set(wanted.map((each) => each.language))) {
    let left = wanted.filter((each) => each.language === language);
    const walk = await openGuide(browser, url + SPREADSHEET_PAGE, language);
    for (const { name, go } of GUIDE_STEPS) {
      await go(walk);
      for (const { path, partOf } of left.filter(({ step }) => step === name)) {
        await walk.closeToast();
        const clip = await partOf(walk);
        await drawn(walk.page);
        await keep(walk.page, path, clip);
      }
      left = left.filter(({ step }) => step !== name);
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

async function sidebar({ page }: GuideWalk): Promise<Clip> {
  return (await page.locator('#sidebar').boundingBox())!;
}

/** What only the preview says is no part of the product. */
async function wholePage({ page }: GuideWalk): Promise<Clip> {
  await page.locator('#banner').evaluate((banner) => banner.setAttribute('hidden', ''));
  return { x: 0, y: 0, width: WIDTH, height: 800 };
}
