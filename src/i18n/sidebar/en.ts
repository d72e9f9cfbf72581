/** The sidebar in English. */
import type { SidebarTexts } from './texts';

export const sidebarEn: SidebarTexts = {
  severalAccounts:
    'If you are signed in to several Google accounts in this browser, sign out of the others or use a private window.',
};
