/** Where the guide is, as far as the build or the page that the add-on was copied from has told. Nothing is opened or loaded here. */
import type { Language } from '../i18n/types/texts';

/** The folder of the page to try; '' where nobody told. */
declare const HOMEPAGE_: string;

/** @returns '' where it is not known */
export function addressOfGuide(language: Language): string {
  return HOMEPAGE_ === '' ? '' : `${HOMEPAGE_}guide/${language}.html`;
}
