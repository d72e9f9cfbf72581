/**
 * The menu bar, after the ARIA pattern for menu bars: one stop for Tab, arrows move along and into menus, letters jump,
 * Escape closes. It knows entries and what they do, not what they are for.
 */
import { element } from './element';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly caption: string;
      readonly run: () => void;
      readonly shortcut?: string;
      readonly checked?: boolean;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface TopMenu {
  readonly caption: string;
  /** Asked every time the menu opens. */
  readonly entries: () => readonly MenuEntry[];
}

export class MenuBar {
  private tops: HTMLButtonElement[] = [];
  private openMenus: { readonly opener: HTMLElement; readonly list: HTMLElement }[] = [];

  constructor(private readonly bar: HTMLElement) {
    bar.setAttribute('role', 'menubar');
    bar.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('pointerdown', (event) => {
      if (!bar.contains(event.target as Node)) this.close();
    });
    window.addEventListener('blur', () => this.close());
  }

  show(menus: readonly TopMenu[]): void {
    this.close();
    this.tops = menus.map(({ caption, entries }) => this.opener(caption, entries, 0));
    this.stopAt(this.tops[0]);
    this.bar.replaceChildren(
      ...this.tops.map((button) => element('div', { role: 'none', class: 'menu-top' }, button)),
    );
  }

  /** The button of a menu in the bar, which is level 0, or in another menu. */
  private opener(caption: string, entries: () => readonly MenuEntry[], level: number): HTMLButtonElement {
    const open = (): HTMLElement => this.open(button, entries(), level);
    const button: HTMLButtonElement = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        class: level > 0 && 'has-submenu',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        onclick: () => {
          if (level > 0) firstItem(open())?.focus();
          else if (this.isOpen(button)) this.close();
          else open();
        },
        onpointerenter: () => {
          if ((level > 0 || this.openMenus.length > 0) && !this.isOpen(button)) open();
        },
      },
      element('span', {}, caption),
    );
    return button;
  }

  private isOpen(opener: HTMLElement): boolean {
    return this.openMenus.some((menu) => menu.opener === opener);
  }

  private open(opener: HTMLElement, entries: readonly MenuEntry[], level: number): HTMLElement {
    this.close(level);
    const list = element(
      'div',
      { role: 'menu', class: 'menu', 'aria-label': opener.textContent ?? '' },
      ...entries.map((entry) => this.entryNode(entry, level)),
    );
    opener.setAttribute('aria-expanded', 'true');
    opener.after(list);
    this.openMenus.push({ opener, list });
    if (level === 0) this.stopAt(opener);
    return list;
  }

  /** Where Tab comes to the bar. */
  private stopAt(stop: HTMLElement | undefined): void {
    for (const top of this.tops) top.tabIndex = top === stop ? 0 : -1;
  }

  private entryNode(entry: MenuEntry, level: number): HTMLElement {
    if (entry.kind === 'separator') return element('div', { role: 'separator' });
    if (entry.kind === 'submenu') {
      const opener = this.opener(entry.caption, () => entry.entries, level + 1);
      return element('div', { role: 'none', class: 'menu-sub' }, opener);
    }
    const { caption, run, shortcut, checked } = entry;
    return element(
      'button',
      {
        type: 'button',
        role: checked === undefined ? 'menuitem' : 'menuitemradio',
        tabindex: '-1',
        ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
        onpointerenter: () => this.close(level + 1),
        onclick: () => {
          this.close();
          run();
        },
      },
      element('span', {}, caption),
      ...(shortcut ? [element('kbd', {}, shortcut)] : []),
    );
  }

  /** Closes the menus from a level on; level 0 are those of the bar. */
  private close(level = 0): void {
    for (const { opener, list } of this.openMenus.splice(level)) {
      opener.setAttribute('aria-expanded', 'false');
      list.remove();
    }
  }

  private onKey(event: KeyboardEvent): void {
    const focused = document.activeElement as HTMLElement;
    const menu = focused.closest<HTMLElement>('[role="menu"]');
    const acted = menu ? this.onMenuKey(event.key, focused, menu) : this.onBarKey(event.key, focused);
    if (!acted) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private onBarKey(key: string, focused: HTMLElement): boolean {
    const index = this.tops.indexOf(focused as HTMLButtonElement);
    if (index < 0) return false;
    if (key === 'ArrowRight') return this.moveAlong(index, 1);
    if (key === 'ArrowLeft') return this.moveAlong(index, -1);
    if (key === 'ArrowDown' || key === 'Enter' || key === ' ') return this.enter(focused);
    if (key === 'Escape') this.close();
    return key === 'Escape';
  }

  private onMenuKey(key: string, focused: HTMLElement, menu: HTMLElement): boolean {
    const items = itemsOf(menu);
    const index = items.indexOf(focused);
    const level = this.openMenus.findIndex(({ list }) => list === menu);
    const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 };
    const next = steps[key];
    if (next !== undefined) {
      items[(next + items.length) % items.length]?.focus();
      return true;
    }
    if (key === 'Escape') return this.leave(level);
    if (key === 'ArrowLeft') return level > 0 ? this.leave(level) : this.moveAlong(this.openTop(), -1);
    if (key === 'ArrowRight') {
      if (focused.getAttribute('aria-haspopup') !== 'menu') return this.moveAlong(this.openTop(), 1);
      focused.click();
      return true;
    }
    if (key === 'Tab') this.close();
    return key.length === 1 && key !== ' ' && this.jump(key, items, index);
  }

  private jump(letter: string, items: readonly HTMLElement[], index: number): boolean {
    const order = [...items.slice(index + 1), ...items.slice(0, index + 1)];
    const found = order.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()));
    found?.focus();
    return found !== undefined;
  }

  private leave(level: number): boolean {
    const opener = this.openMenus[level]?.opener;
    this.close(level);
    opener?.focus();
    return true;
  }

  private openTop(): number {
    return this.tops.findIndex((top) => this.isOpen(top));
  }

  private moveAlong(index: number, step: number): boolean {
    const wasOpen = this.openMenus.length > 0;
    const next = this.tops[(index + step + this.tops.length) % this.tops.length]!;
    this.stopAt(next);
    next.focus();
    return wasOpen ? this.enter(next) : true;
  }

  /** Opens a menu of the bar, and goes into it. */
  private enter(top: HTMLElement): true {
    if (!this.isOpen(top)) top.click();
    const [menu] = this.openMenus;
    if (menu) firstItem(menu.list)?.focus();
    return true;
  }
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  return items.filter((item) => item.closest('[role="menu"]') === menu);
}

function firstItem(menu: HTMLElement): HTMLElement | undefined {
  return itemsOf(menu)[0];
}
