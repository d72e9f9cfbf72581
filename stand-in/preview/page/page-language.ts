/** Which language the page speaks: that of the spreadsheet. Whoever shows something asks for its words when it is shown. */
import type { PageTexts, PreviewIndex } from '../page-texts';

let texts: PageTexts | undefined;

/** @param locale such as de_AT */
export function speakLanguageOf({ pageTexts }: PreviewIndex, locale: string): void {
  texts = pageTexts.find(({ language }) => locale.startsWith(language)) ?? pageTexts[0]!;
}

/** What the page says at this moment. */
export function pageTexts(): PageTexts {
  if (texts === undefined) throw new Error('Nobody has said yet which language the page speaks.');
  return texts;
}
