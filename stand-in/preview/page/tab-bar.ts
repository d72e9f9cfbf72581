/** The sheets of the workbook as tabs below the grid; arrows move between them, `+` adds one. */
import type { SheetModel } from '../../workbook/sheet-model';
import { element } from './element';
import { pageTexts } from './page-language';

type Tab = Pick<SheetModel, 'id' | 'name' | 'tabColor'>;

interface TabEvents {
  onSelect(id: number): void;
  onAdd(): void;
}

export function showTabs(bar: HTMLElement, tabs: readonly Tab[], activeId: number, events: TabEvents): void {
  const { labels } = pageTexts();
  const shown = JSON.stringify([tabs, activeId, labels]);
  if (bar.dataset.shown === shown) return;
  bar.dataset.shown = shown;
  const hadFocus = bar.querySelector('[role="tablist"]')?.contains(document.activeElement) ?? false;
  const buttons = tabs.map((tab) => tabButton(tab, tab.id === activeId, events));
  const list = element('div', { role: 'tablist', 'aria-label': labels.sheets }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const index = tabs.findIndex(({ id }) => id === activeId);
    events.onSelect(tabs[(index + step + tabs.length) % tabs.length]!.id);
  });
  const add = element(
    'button',
    { type: 'button', class: 'add-tab', 'aria-label': labels.addSheet, onclick: () => events.onAdd() },
    '+',
  );
  bar.replaceChildren(add, list);
  if (hadFocus) list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

function tabButton({ id, name, tabColor }: Tab, isActive: boolean, events: TabEvents): HTMLButtonElement {
  const button = element(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(isActive),
      'aria-controls': 'grid',
      tabindex: isActive ? '0' : '-1',
      onclick: () => events.onSelect(id),
    },
    name,
  );
  if (tabColor !== null) button.style.setProperty('--tab-color', tabColor);
  return button;
}
