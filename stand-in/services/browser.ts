/** Browser: the older way to ask the user something. Answers come from the world's `uiAnswers`, as for Ui. */
import { checkParameters, constantOf, text } from './parameters';
import { ButtonSet, LocalUi } from './ui';
import type { World } from './world';
import { hideState } from './hidden-state';

const buttonSet = constantOf(ButtonSet);

export class LocalBrowser implements GoogleAppsScript.Base.Browser {
  readonly Buttons = ButtonSet as unknown as typeof GoogleAppsScript.Base.ButtonSet;

  constructor(private readonly world: World) {
    hideState(this);
  }

  /** The button in lower case: ok, cancel, yes, no. */
  msgBox(...args: unknown[]): string {
    checkParameters('Browser.msgBox', args, [text], [text, buttonSet], [text, text, buttonSet]);
    return String(new LocalUi(this.world).alert(...args)).toLowerCase();
  }

  /** What was typed, or "cancel". */
  inputBox(...args: unknown[]): string {
    checkParameters('Browser.inputBox', args, [text], [text, buttonSet], [text, text, buttonSet]);
    const response = new LocalUi(this.world).prompt(...args);
    const button = String(response.getSelectedButton());
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : response.getResponseText();
  }

  toString(): string {
    return 'Browser';
  }
}
