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
        { kind: 'item', caption: menus.undo, shortcut: 'Ctrl+Z', run: () => app.editing.onUndo() },
        { kind: 'item', caption: menus.redo, shortcut: 'Ctrl+Y', run: () => app.editing.onRedo() },
      ],
    },
    { caption: menus.extensions, entries: () => extensionEntries(app) },
    ...own.map(({ caption, items }) => ({ caption, entries: () => scriptEntries(app, items) })),
  ];
}

function openSample(app: App, locale: string, kind: SampleKind): Promise<void> {
  app.sample = kind;
  return app.openSoon(() => prepareSample(app.assets, locale, kind));
}

function fileEntries(app: App): MenuEntry[] {
  const { menus } = pageTexts();
  const { locale } = app.session;
  const examples = app.assets.index.examples.map((name): MenuEntry => ({
    kind: 'item',
    caption: name,
    run: () => void openExample(app, name),
  }));
  return [
    {
      kind: 'item',
      caption: menus.open,
      run: () => chooseFile((name, bytes) => void openFile(app, name, bytes)),
    },
    {
      kind: 'item',
      caption: menus.sample,
      run: () => void confirmed(app, () => openSample(app, locale, 'inUse')),
    },
    {
      kind: 'item',
      caption: menus.plain,
      run: () => void confirmed(app, () => openSample(app, locale, 'plain')),
    },
    ...(examples.length > 0
      ? [{ kind: 'submenu', caption: menus.examples, entries: examples } satisfies MenuEntry]
      : []),
    { kind: 'separator' },
    { kind: 'item', caption: menus.download, run: () => void downloadXlsx(app) },
    { kind: 'separator' },
    { kind: 'submenu', caption: menus.language, entries: languageEntries(app) },
  ];
}

function languageEntries(app: App): MenuEntry[] {
  return Object.entries(LANGUAGES).map(([locale, caption]) => ({
    kind: 'item',
    caption,
    checked: app.session.locale === locale,
    run: () => void confirmed(app, () => openSample(app, locale, app.sample)),
  }));
}

function extensionEntries(app: App): MenuEntry[] {
  return app.session.menus
    .filter(({ isAddonMenu }) => isAddonMenu)
    .map(({ caption, items }) => ({
      kind: 'submenu',
      caption: caption === '' ? app.assets.index.productName : caption,
      entries: scriptEntries(app, items),
    }));
}

function scriptEntries(app: App, items: readonly MenuItemRecord[]): MenuEntry[] {
  return items.map(({ kind, caption, functionName, items: inner }): MenuEntry => {
    if (kind === 'separator') return { kind };
    if (kind === 'submenu') return { kind, caption, entries: scriptEntries(app, inner) };
    return { kind, caption, run: () => void app.runMenuItem(functionName) };
  });
}

/** Another spreadsheet takes the place of this one; what was typed here would be gone. */
export async function confirmed(app: App, open: () => void | Promise<void>): Promise<void> {
  if (!app.isChanged) return open();
  const answer = await ask({
    title: pageTexts().says.anotherOne,
    prompt: pageTexts().says.isLost,
    buttons: 'OK_CANCEL',
  });
  if (answer === 'OK') await open();
}

async function openExample(app: App, name: string): Promise<void> {
  try {
    await openFile(app, name, await loadExample(name));
  } catch (error) {
    await tell(pageTexts().menus.examples, messageOf(error));
  }
}

export async function openFile(app: App, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const { timeZone } = app.session.inspection.world;
    const words = await loadListWords();
    const read = await readFile(name, bytes, { timeZone, words });
    const { findings } = read;
    await confirmed(app, async () => {
      await app.openSoon(() => prepareFile(app.assets, read));
      if (findings.length > 0)
        showToast({ title: name, message: findings.join(' '), timeoutSeconds: UNTIL_CLOSED });
    });
  } catch (error) {
    await tell(pageTexts().menus.open, messageOf(error));
  }
}

async function downloadXlsx(app: App): Promise<void> {
  try {
    const { workbook } = app.session;
    const bytes = await xlsxBytes(app.session, takeSnapshot(workbook), app.file);
    download(`${workbook.name}.xlsx`, bytes);
  } catch (error) {
    await tell(pageTexts().menus.download, messageOf(error));
  }
}
