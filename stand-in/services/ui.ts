/**
 * Ui of a spreadsheet: menus, alerts, prompts, dialogs, sidebars. Nothing is drawn: everything is recorded in the world,
 * and alerts and prompts are answered from its `uiAnswers`. Without an answer left, an alert that has only OK is
 * dismissed with OK; any other question is an error, because no choice may be made in the user's name.
 */
import type { EnumConstant } from './enum-type';
import { createEnum, isEnumConstant } from './enum-type';
import { exception } from './exception';
import { checkParameters, constantOf, instance, text } from './parameters';
import { requirePermission, type MenuItemRecord, type UiAnswer, type UiQuestion, type World } from './world';
import { hideState } from './hidden-state';

export const Button = createEnum(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = createEnum(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type SheetsUi = GoogleAppsScript.Base.Ui;
type ButtonConstant = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const buttonSet = constantOf(ButtonSet);
const htmlOutput = instance('HtmlOutput');

export class LocalUi implements SheetsUi {
  readonly Button = Button as unknown as typeof GoogleAppsScript.Base.Button;
  readonly ButtonSet = ButtonSet as unknown as typeof GoogleAppsScript.Base.ButtonSet;

  constructor(private readonly world: World) {
    hideState(this);
  }

  alert(...args: unknown[]): ButtonConstant {
    return this.ask('alert', args).button;
  }

  prompt(...args: unknown[]): LocalPromptResponse {
    const { button, text: typed } = this.ask('prompt', args);
    return new LocalPromptResponse(button, typed);
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
    this.show('modal', args[0] as HtmlOutput, String(args[1]));
  }

  showModelessDialog(...args: unknown[]): void {
    checkParameters('Ui.showModelessDialog', args, [htmlOutput, text]);
    this.show('modeless', args[0] as HtmlOutput, String(args[1]));
  }

  /** Old name of showModelessDialog; the title is the HTML's own. */
  showDialog(...args: unknown[]): void {
    checkParameters('Ui.showDialog', args, [htmlOutput]);
    const html = args[0] as HtmlOutput;
    this.show('modal', html, html.getTitle() ?? '');
  }

  showSidebar(...args: unknown[]): void {
    checkParameters('Ui.showSidebar', args, [htmlOutput]);
    const html = args[0] as HtmlOutput;
    this.show('sidebar', html, html.getTitle() ?? '');
  }

  toString(): string {
    return 'Ui';
  }

  private show(kind: 'modal' | 'modeless' | 'sidebar', html: HtmlOutput, title: string): void {
    const method = { modal: 'showModalDialog', modeless: 'showModelessDialog', sidebar: 'showSidebar' }[kind];
    requirePermission(this.world, 'showUi', `Ui.${method}`);
    const content = html.getContent();
    this.world.calls.write(`Ui.${method}`);
    this.world.ui.dialogs.push({
      kind,
      title,
      html: content,
      width: html.getWidth(),
      height: html.getHeight(),
    });
  }

  private ask(kind: 'alert' | 'prompt', args: readonly unknown[]): { button: ButtonConstant; text: string } {
    checkParameters(`Ui.${kind}`, args, [text], [text, buttonSet], [text, text, buttonSet]);
    requirePermission(this.world, 'showUi', `Ui.${kind}`);
    this.world.calls.write(`Ui.${kind}`);
    const question = questionOf(kind, args);
    const answer = answerTo(this.world, question);
    this.world.locksHeld.clear();
    this.world.ui.alerts.push({ ...question, ...answer });
    const button = Button[answer.button as keyof typeof Button];
    return { button: button as unknown as ButtonConstant, text: answer.text };
  }
}

function questionOf(kind: 'alert' | 'prompt', args: readonly unknown[]): UiQuestion {
  const buttons = (args.length > 1 ? args[args.length - 1] : ButtonSet.OK) as EnumConstant;
  const [title, prompt] = args.length === 3 ? args.map(String) : ['', String(args[0])];
  return { kind, title: title!, prompt: prompt!, buttons: String(buttons) };
}

/** What the user presses and types. @throws when nobody said */
function answerTo(world: World, question: UiQuestion): { button: string; text: string } {
  const answer = typeof world.uiAnswers === 'function' ? world.uiAnswers(question) : world.uiAnswers.shift();
  if (answer === undefined) {
    if (question.kind === 'alert' && question.buttons === 'OK') return { button: 'OK', text: '' };
    throw exception(
      `No answer is left for the ${question.kind} "${question.prompt}" (${question.buttons}). ` +
        'Give the local stand-in one more entry in uiAnswers.',
    );
  }
  const { button, text: typed } = readAnswer(answer, question);
  if (button !== 'CLOSE' && !question.buttons.split('_').includes(button)) {
    throw exception(
      `The ${question.kind} "${question.prompt}" has no button ${button}: it has ${question.buttons}.`,
    );
  }
  return { button, text: typed };
}

function readAnswer(answer: UiAnswer, question: UiQuestion): { button: string; text: string } {
  const affirmative = question.buttons.split('_')[0]!;
  if (isEnumConstant(Button, answer)) return { button: answer.name(), text: '' };
  if (typeof answer !== 'string') return { button: answer.button ?? affirmative, text: answer.text ?? '' };
  if (question.kind === 'alert') return { button: answer.toUpperCase(), text: '' };
  return answer in Button ? { button: answer, text: '' } : { button: affirmative, text: answer };
}

export class LocalPromptResponse implements GoogleAppsScript.Base.PromptResponse {
  constructor(
    private readonly button: ButtonConstant,
    private readonly typed: string,
  ) {
    hideState(this);
  }

  getResponseText(): string {
    return this.typed;
  }

  getSelectedButton(): ButtonConstant {
    return this.button;
  }

  toString(): string {
    return 'PromptResponse';
  }
}

const SEPARATOR: MenuItemRecord = { kind: 'separator', caption: '', functionName: '', items: [] };

export class LocalMenu implements GoogleAppsScript.Base.Menu {
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
