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
    this.tops = menus.map((menu, index) => this.topButton(menu, index === 0));
    this.bar.replaceChildren(
      ...this.tops.map((button) => element('div', { role: 'none', class: 'menu-top' }, button)),
    );
  }

  private topButton({ caption, entries }: TopMenu, isFirst: boolean): HTMLButtonElement {
    const button: HTMLButtonElement = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: isFirst ? '0' : '-1',
        onclick: () => (this.isOpen(button) ? this.close() : this.open(button, entries(), 0)),
        onpointerenter: () => {
          if (this.openMenus.length > 0 && !this.isOpen(button)) this.open(button, entries(), 0);
        },
      },
      caption,
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
      { role: 'menu', class: 'menu', 'aria-label': opener.firstChild?.textContent ?? '' },
      ...entries.map((entry) => this.entryNode(entry, level)),
    );
    opener.setAttribute('aria-expanded', 'true');
    opener.after(list);
    this.openMenus.push({ opener, list });
    if (level === 0) for (const top of this.tops) top.tabIndex = top === opener ? 0 : -1;
    return list;
  }

  private entryNode(entry: MenuEntry, level: number): HTMLElement {
    if (entry.kind === 'separator') return element('div', { role: 'separator' });
    if (entry.kind === 'submenu') return this.submenuNode(entry.caption, entry.entries, level);
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

  private submenuNode(caption: string, entries: readonly MenuEntry[], level: number): HTMLElement {
    const open = (): HTMLElement => this.open(opener, entries, level + 1);
    const opener: HTMLButtonElement = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        class: 'has-submenu',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        onclick: () => firstItem(open())?.focus(),
        onpointerenter: () => {
          if (!this.isOpen(opener)) open();
        },
      },
      element('span', {}, caption),
    );
    return element('div', { role: 'none', class: 'menu-sub' }, opener);
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
    if (key === 'ArrowRight' || key === 'ArrowLeft')
      return this.moveAlong(index, key === 'ArrowRight' ? 1 : -1);
    if (key === 'ArrowDown' || key === 'Enter' || key === ' ') {
      if (!this.isOpen(focused)) focused.click();
      const list = this.openMenus[0]?.list;
      if (list) firstItem(list)?.focus();
      return true;
    }
    if (key === 'Escape') this.close();
    return key === 'Escape';
  }

  private onMenuKey(key: string, focused: HTMLElement, menu: HTMLElement): boolean {
    const items = itemsOf(menu);
    const index = items.indexOf(focused);
    const level = this.openMenus.findIndex(({ list }) => list === menu);
    const to = (next: number): boolean => {
      items[(next + items.length) % items.length]?.focus();
      return true;
    };
    if (key === 'ArrowDown') return to(index + 1);
    if (key === 'ArrowUp') return to(index - 1);
    if (key === 'Home') return to(0);
    if (key === 'End') return to(items.length - 1);
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
    for (const top of this.tops) top.tabIndex = top === next ? 0 : -1;
    next.focus();
    if (wasOpen) {
      next.click();
      const list = this.openMenus[0]?.list;
      if (list) firstItem(list)?.focus();
    }
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
