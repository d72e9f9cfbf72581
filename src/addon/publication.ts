/** As what this is published, and where its guide is as far as the build or the page that it was copied from has told. Nothing is opened or loaded here. */
import { PRODUCT_NAME } from './product';
import type { Language } from '../i18n/types/texts';

declare const VERSION_: string;
/** The folder of the page to try; '' where nobody told. */
declare const HOMEPAGE_: string;

/** Such as "Client Tiers 1.4.0": what a report of a problem should name. */
export function nameWithVersion(): string {
  return `${PRODUCT_NAME} ${VERSION_}`;
}

/** @returns '' where it is not known */
export function addressOfGuide(language: Language): string {
  return HOMEPAGE_ === '' ? '' : `${HOMEPAGE_}guide/${language}.html`;
}
