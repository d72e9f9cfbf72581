/**
 * Ui of a spreadsheet: menus, alerts, dialogs, sidebars. Nothing is drawn: everything is recorded in the world, and alerts
 * are answered from its `uiAnswers`. Without an answer left, an alert that has only OK is dismissed with OK; any other
 * question is an error, because no choice may be made in the user's name.
 */
import { createEnum } from '../calls/enums';
import { exception } from '../calls/exception';
import { constantOf, instance, text } from '../calls/parameters';
import { asks, method, serviceClass, sets, stateOf } from '../calls/service-class';
import type { MenuItemRecord, MenuRecord, UiQuestion, World } from '../calls/world';
import { pageOf } from './html-service';

export const Button = createEnum('CLOSE OK CANCEL YES NO');
export const ButtonSet = createEnum('OK OK_CANCEL YES_NO YES_NO_CANCEL');

/** As scripts see it: whatever they give is looked at when they call. */
type Untyped<Google> = {
  [Name in keyof Google]: Google[Name] extends (...args: infer _Args) => infer Result
    ? (...args: unknown[]) => Result
    : Google[Name];
};

const buttonSet = constantOf(ButtonSet);
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
const htmlOutput = instance<HtmlOutput>('HtmlOutput');
const shows = method({ permission: 'showUi', record: 'write' });

const LocalUi = serviceClass<Untyped<GoogleAppsScript.Base.Ui>, World>('Ui', {
  alert: shows({ either: [[text], [text, buttonSet], [text, text, buttonSet]] }, (world, ...args) => {
    const question = questionOf(args as string[]);
    const button = answerTo(world, question);
    world.holdsLock = false;
    world.ui.alerts.push({ ...question, button });
    return Button[button as keyof typeof Button];
  }),
  createMenu: asks([text], (world, caption) => newMenu(world, caption, false)),
  /** The menu under Extensions that carries the add-on's name. */
  createAddonMenu: asks([], (world) => newMenu(world, '', true)),
  showModalDialog: shows([htmlOutput, text], (world, output, title) =>
    world.ui.dialogs.push({ ...pageOf(output), kind: 'modal', title }),
  ),
  showSidebar: shows([htmlOutput], (world, output) =>
    world.ui.dialogs.push({ ...pageOf(output), kind: 'sidebar' }),
  ),
});

/** Of the texts and the name of the buttons, if there are any. */
function questionOf(args: readonly string[]): UiQuestion {
  const [title, prompt] = args.length === 3 ? args : ['', args[0]];
  return { title: title!, prompt: prompt!, buttons: args.length > 1 ? args.at(-1)! : 'OK' };
}

/** What the user presses. @throws when nobody said */
function answerTo(world: World, question: UiQuestion): string {
  const { prompt, buttons } = question;
  const answer = typeof world.uiAnswers === 'function' ? world.uiAnswers(question) : world.uiAnswers.shift();
  if (answer === undefined) {
    if (buttons === 'OK') return 'OK';
    const needed = 'Give the local stand-in one more entry in uiAnswers.';
    throw exception(`No answer is left for the alert "${prompt}" (${buttons}). ${needed}`);
  }
  const button = String(answer).toUpperCase();
  if (button !== 'CLOSE' && !buttons.split('_').includes(button))
    throw exception(`The alert "${prompt}" has no button ${button}: it has ${buttons}.`);
  return button;
}

const SEPARATOR: MenuItemRecord = { kind: 'separator', caption: '', functionName: '', items: [] };

interface MenuState extends MenuRecord {
  readonly world: World;
  readonly items: MenuItemRecord[];
}

type Menu = GoogleAppsScript.Base.Menu;

const LocalMenu = serviceClass<Menu, MenuState>('Menu', {
  addItem: sets([text, text], ({ items }, caption, functionName) =>
    items.push({ kind: 'item', caption, functionName, items: [] }),
  ),
  addSeparator: sets([], ({ items }) => items.push(SEPARATOR)),
  addSubMenu: sets([instance<Menu>('Menu')], ({ items }, menu) => {
    const { caption, items: inner } = stateOf<MenuState>(menu);
    items.push({ kind: 'submenu', caption, functionName: '', items: [...inner] });
  }),
  addToUi: method({ permission: 'addMenu', record: 'write' })([], (menu: MenuState) => {
    const { caption, isAddonMenu, items, world } = menu;
    const { menus } = world.ui;
    const former = menus.findIndex((each) => each.caption === caption && each.isAddonMenu === isAddonMenu);
    menus.splice(former < 0 ? menus.length : former, 1, { caption, isAddonMenu, items: [...items] });
  }),
});

function newMenu(world: World, caption: string, isAddonMenu: boolean): Menu {
  return new LocalMenu({ world, caption, isAddonMenu, items: [] });
}

/** What SpreadsheetApp.getUi returns. @throws Google's sentence where the script runs before no user */
export function getUi(world: World): InstanceType<typeof LocalUi> {
  if (!world.hasUi || world.authMode === 'CUSTOM_FUNCTION')
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return Object.assign(new LocalUi(world), { Button, ButtonSet });
}
