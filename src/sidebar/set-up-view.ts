/** The set-up dialog: a choice of presets, then what was done. */
import type { SetUpContent } from '../addon/page-content';
import { element } from './element';
import { host, setUpSpreadsheet } from './server';

export function setUpView(content: SetUpContent): HTMLElement[] {
  const message = element('p', { className: 'message' });
  message.setAttribute('role', 'status');
  const start = element('button', { type: 'submit', className: 'action' }, content.start);
  const cancel = element('button', { type: 'button', onclick: () => host.close() }, content.cancel);
  const choice = choiceOf(content);
  const form = element('form', {}, choice, element('div', { className: 'buttons' }, start, cancel), message);

  const setBusy = (busy: boolean): void => {
    for (const control of [choice, start, cancel]) control.disabled = busy;
    message.className = 'message';
    message.textContent = busy ? content.working : '';
  };
  const showDone = (done: string): void => {
    const close = element(
      'button',
      { type: 'button', className: 'action', onclick: () => host.close() },
      content.close,
    );
    message.textContent = done;
    form.replaceChildren(message, element('div', { className: 'buttons' }, close));
    close.focus();
  };
  const showFailure = (error: Error): void => {
    setBusy(false);
    message.className = 'message error';
    message.textContent = `${error.message} ${content.severalAccounts}`;
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    setBusy(true);
    const preset = new FormData(form).get('preset') ?? content.suggested;
    setUpSpreadsheet(String(preset)).then(showDone, showFailure);
  };
  return [element('p', {}, content.intro), form];
}

/** The presets as radio buttons; where criteria exist already there is nothing to choose. */
function choiceOf(content: SetUpContent): HTMLFieldSetElement {
  if (content.alreadySetUp !== '') return element('fieldset', {}, element('p', {}, content.alreadySetUp));
  const choices = content.presets.map(({ value, name, description }) => {
    const radio = element('input', {
      type: 'radio',
      name: 'preset',
      value,
      checked: value === content.suggested,
    });
    return element(
      'label',
      { className: 'choice' },
      radio,
      element('span', {}, name, element('small', {}, description)),
    );
  });
  return element('fieldset', {}, element('legend', {}, content.presetLabel), ...choices);
}
