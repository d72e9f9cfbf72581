/** What is in the menu bar: File and Edit of the preview, Extensions and further menus as the script built them. */
import type { MenuItemRecord } from '../../services/calls/world';
import type { App } from './app';
import { loadExample, loadListWords, prepareFile, prepareSample, type SampleKind } from './prepare';
import { chooseFile, download, readFile, xlsxBytes } from './files';
import type { MenuEntry, TopMenu } from './menu-bar';
import { takeSnapshot } from '../snapshot';
import { pageTexts } from './page-language';
import { ask, messageOf, showToast, tell } from './questions';

const LANGUAGES: Readonly<Record<string, string>> = {
  en_US: 'English (United States)',
  de_DE: 'Deutsch (Deutschland)',
  nb_NO: 'Norsk bokmål (Norge)',
  hu_HU: 'Magyar (Magyarország)',
  nl_NL: 'Nederlands (Nederland)',
};
const UNTIL_CLOSED = -1;

export function topMenus(app: App): TopMenu[] {
  const { menus } = pageTexts();
  const own = app.session.menus.filter(({ isAddonMenu }) => !isAddonMenu);
  return [
    { caption: menus.file, entries: () => fileEntries(app) },
    {
      caption: menus.edit,
      entries: () => [
        { ...item(menus.undo, () => app.editing.onUndo()), shortcut: 'Ctrl+Z' },
        { ...item(menus.redo, () => app.editing.onRedo()), shortcut: 'Ctrl+Y' },
      ],
    },
    { caption: menus.extensions, entries: () => extensionEntries(app) },
    ...own.map(({ caption, items }) => ({ caption, entries: () => scriptEntries(app, items) })),
  ];
}

function item(caption: string, run: () => unknown): MenuEntry & { readonly kind: 'item' } {
  return { kind: 'item', caption, run: () => void run() };
}

export function openSample(app: App, locale: string, kind: SampleKind): Promise<void> {
  return confirmed(app, () => {
    app.sample = kind;
    return app.openSoon(() => prepareSample(app.assets, locale, kind));
  });
}

function fileEntries(app: App): MenuEntry[] {
  const { menus } = pageTexts();
  const { locale } = app.session;
  const examples = app.assets.index.examples.map((name) =>
    item(name, () => attempt(menus.examples, async () => openFile(app, name, await loadExample(name)))),
  );
  return [
    item(menus.open, () => chooseFile((name, bytes) => void openFile(app, name, bytes))),
    item(menus.sample, () => openSample(app, locale, 'inUse')),
    item(menus.plain, () => openSample(app, locale, 'plain')),
    ...(examples.length > 0 ? [submenu(menus.examples, examples)] : []),
    { kind: 'separator' },
    item(menus.download, () => downloadXlsx(app)),
    { kind: 'separator' },
    submenu(menus.language, languageEntries(app)),
  ];
}

function submenu(caption: string, entries: readonly MenuEntry[]): MenuEntry {
  return { kind: 'submenu', caption, entries };
}

function languageEntries(app: App): MenuEntry[] {
  return Object.entries(LANGUAGES).map(([locale, caption]) => ({
    ...item(caption, () => openSample(app, locale, app.sample)),
    checked: app.session.locale === locale,
  }));
}

function extensionEntries(app: App): MenuEntry[] {
  return app.session.menus
    .filter(({ isAddonMenu }) => isAddonMenu)
    .map(({ caption, items }) =>
      submenu(caption === '' ? app.assets.index.productName : caption, scriptEntries(app, items)),
    );
}

function scriptEntries(app: App, items: readonly MenuItemRecord[]): MenuEntry[] {
  return items.map(({ kind, caption, functionName, items: inner }): MenuEntry => {
    if (kind === 'separator') return { kind };
    if (kind === 'submenu') return submenu(caption, scriptEntries(app, inner));
    return item(caption, () => app.runMenuItem(functionName));
  });
}

/** Another spreadsheet takes the place of this one; what was typed here would be gone. */
async function confirmed(app: App, open: () => void | Promise<void>): Promise<void> {
  if (!app.opened.isChanged) return open();
  const answer = await ask({
    title: pageTexts().says.anotherOne,
    prompt: pageTexts().says.isLost,
    buttons: 'OK_CANCEL',
  });
  if (answer === 'OK') await open();
}

/** What goes wrong is told under the name of the menu item. */
export async function attempt(caption: string, act: () => Promise<void>): Promise<void> {
  await act().catch((error: unknown) => tell(caption, messageOf(error)));
}

export function openFile(app: App, name: string, bytes: Uint8Array): Promise<void> {
  return attempt(pageTexts().menus.open, async () => {
    const { timeZone } = app.session.inspection.world;
    const read = await readFile(name, bytes, { timeZone, words: await loadListWords() });
    const { findings } = read;
    await confirmed(app, async () => {
      await app.openSoon(() => prepareFile(app.assets, read));
      if (findings.length > 0)
        showToast({ title: name, message: findings.join(' '), timeoutSeconds: UNTIL_CLOSED });
    });
  });
}

function downloadXlsx(app: App): Promise<void> {
  return attempt(pageTexts().menus.download, async () => {
    const { workbook } = app.session;
    const bytes = await xlsxBytes(app.session, takeSnapshot(workbook), app.opened.file);
    download(`${workbook.name}.xlsx`, bytes);
  });
}
