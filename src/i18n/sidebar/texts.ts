/**
 * What the sidebar says. It travels to the page as JSON, so these are plain strings: `{name}` is replaced by a value, and a
 * countable phrase has a form for one and a form for many.
 */

/** "{n} client" and "{n} clients". */
export interface Countable {
  readonly one: string;
  readonly many: string;
}

export interface SidebarTexts {
  readonly severalAccounts: string;
}
