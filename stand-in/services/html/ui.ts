/**
 * Ui of a spreadsheet: menus, alerts, dialogs, sidebars. Nothing is drawn: everything is recorded in the world, and alerts
 * are answered from its `uiAnswers`. Without an answer left, an alert that has only OK is dismissed with OK; any other
 * question is an error, because no choice may be made in the user's name.
 */
import type { EnumConstant } from '../calls/enum-type';
import { createEnum } from '../calls/enum-type';
import { exception } from '../calls/exception';
import { pageOf, type HtmlPage, type LocalHtmlOutput } from './html-output';
import { checkParameters, constantOf, instance, text } from '../calls/parameters';
import {
  requirePermission,
  type DialogRecord,
  type MenuItemRecord,
  type UiQuestion,
  type World,
} from '../calls/world';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

export const Button = createEnum(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = createEnum(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type SheetsUi = GoogleAppsScript.Base.Ui;
type ButtonConstant = GoogleAppsScript.Base.Button;

const buttonSet = constantOf(ButtonSet);
const htmlOutput = instance('HtmlOutput');

export class LocalUi implements PartOf<SheetsUi, LocalUi> {
  readonly Button = Button as unknown as typeof GoogleAppsScript.Base.Button;
  readonly ButtonSet = ButtonSet as unknown as typeof GoogleAppsScript.Base.ButtonSet;

  constructor(private readonly world: World) {
    hideState(this);
  }

  alert(...args: unknown[]): ButtonConstant {
    checkParameters('Ui.alert', args, [text], [text, buttonSet], [text, text, buttonSet]);
    requirePermission(this.world, 'showUi', 'Ui.alert');
    this.world.calls.write('Ui.alert');
    const question = questionOf(args);
    const button = answerTo(this.world, question);
    this.world.holdsLock = false;
    this.world.ui.alerts.push({ ...question, button });
    return Button[button as keyof typeof Button] as unknown as ButtonConstant;
  }

  createMenu(...args: unknown[]): LocalMenu {
    checkParameters('Ui.createMenu', args, [text]);
    return new LocalMenu(this.world, String(args[0]), false);
  }

  /** The menu under Extensions that carries the add-on's name. */
  createAddonMenu(): LocalMenu {
    return new LocalMenu(this.world, '', true);
  }

  showModalDialog(...args: unknown[]): void {
    checkParameters('Ui.showModalDialog', args, [htmlOutput, text]);
    const page = pageOf(args[0] as LocalHtmlOutput);
    this.show('showModalDialog', { ...page, kind: 'modal', title: String(args[1]) });
  }

  showSidebar(...args: unknown[]): void {
    checkParameters('Ui.showSidebar', args, [htmlOutput]);
    this.show('showSidebar', { ...pageOf(args[0] as LocalHtmlOutput), kind: 'sidebar' });
  }

  toString(): string {
    return 'Ui';
  }

  private show(
    method: string,
    { kind, title, content, width, height }: HtmlPage & Pick<DialogRecord, 'kind'>,
  ): void {
    requirePermission(this.world, 'showUi', `Ui.${method}`);
    this.world.calls.write(`Ui.${method}`);
    this.world.ui.dialogs.push({ kind, title, html: content, width, height });
  }
}

function questionOf(args: readonly unknown[]): UiQuestion {
  const buttons = (args.length > 1 ? args[args.length - 1] : ButtonSet.OK) as EnumConstant;
  const [title, prompt] = args.length === 3 ? args.map(String) : ['', String(args[0])];
  return { title: title!, prompt: prompt!, buttons: String(buttons) };
}

/** What the user presses. @throws when nobody said */
function answerTo(world: World, question: UiQuestion): string {
  const { prompt, buttons } = question;
  const answer = typeof world.uiAnswers === 'function' ? world.uiAnswers(question) : world.uiAnswers.shift();
  if (answer === undefined) {
    if (buttons === 'OK') return 'OK';
    throw exception(
      `No answer is left for the alert "${prompt}" (${buttons}). ` +
        'Give the local stand-in one more entry in uiAnswers.',
    );
  }
  const button = String(answer).toUpperCase();
  if (button !== 'CLOSE' && !buttons.split('_').includes(button)) {
    throw exception(`The alert "${prompt}" has no button ${button}: it has ${buttons}.`);
  }
  return button;
}

const SEPARATOR: MenuItemRecord = { kind: 'separator', caption: '', functionName: '', items: [] };

class LocalMenu implements PartOf<GoogleAppsScript.Base.Menu, LocalMenu> {
  private readonly items: MenuItemRecord[] = [];

  constructor(
    private readonly world: World,
    private readonly caption: string,
    private readonly isAddonMenu: boolean,
  ) {
    hideState(this);
  }

  addItem(...args: unknown[]): this {
    checkParameters('Menu.addItem', args, [text, text]);
    this.items.push({ kind: 'item', caption: String(args[0]), functionName: String(args[1]), items: [] });
    return this;
  }

  addSeparator(): this {
    this.items.push(SEPARATOR);
    return this;
  }

  addSubMenu(...args: unknown[]): this {
    checkParameters('Menu.addSubMenu', args, [instance('Menu')]);
    const menu = args[0] as LocalMenu;
    this.items.push({ kind: 'submenu', caption: menu.caption, functionName: '', items: [...menu.items] });
    return this;
  }

  addToUi(): void {
    requirePermission(this.world, 'addMenu', 'Menu.addToUi');
    this.world.calls.write('Menu.addToUi');
    const { caption, isAddonMenu, world } = this;
    const former = world.ui.menus.findIndex(
      (menu) => menu.caption === caption && menu.isAddonMenu === isAddonMenu,
    );
    const record = { caption, isAddonMenu, items: [...this.items] };
    if (former >= 0) world.ui.menus[former] = record;
    else world.ui.menus.push(record);
  }

  toString(): string {
    return 'Menu';
  }
}

/** What SpreadsheetApp.getUi returns. @throws Google's sentence where the script runs before no user */
export function getUi(world: World): LocalUi {
  if (!world.hasUi || world.authMode === 'CUSTOM_FUNCTION') {
    throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return new LocalUi(world);
}
