import { Button, ButtonSet, getUi } from '../../services/ui';
import { LocalHtmlService } from '../../services/html-service';
import { createWorld, type UiAnswers, type WorldOptions } from '../../services/world';

function open(options: WorldOptions = {}) {
  const world = createWorld(options);
  return { world, ui: getUi(world) };
}

describe('alert', () => {
  test.each<[string, unknown[], UiAnswers, object]>([
    ['text alone has OK', ['Hi'], [], { title: '', prompt: 'Hi', buttons: 'OK', button: 'OK' }],
    [
      'text and buttons',
      ['Sure?', ButtonSet.YES_NO],
      ['NO'],
      { prompt: 'Sure?', buttons: 'YES_NO', button: 'NO' },
    ],
    [
      'title, text and buttons',
      ['T', 'Sure?', ButtonSet.OK_CANCEL],
      ['CANCEL'],
      { title: 'T', button: 'CANCEL' },
    ],
    ['an answer may be a button', ['Sure?', ButtonSet.YES_NO], [Button.NO as object], { button: 'NO' }],
    ['or its name in lower case', ['Sure?', ButtonSet.YES_NO], ['no'], { button: 'NO' }],
    ['any dialog can be closed', ['Sure?', ButtonSet.YES_NO], ['CLOSE'], { button: 'CLOSE' }],
    [
      'a function answers by the question',
      ['Sure?', ButtonSet.YES_NO],
      (question) => (question.prompt === 'Sure?' ? 'YES' : 'NO'),
      { button: 'YES' },
    ],
  ])('%s', (_claim, args, uiAnswers, record) => {
    const { world, ui } = open({ uiAnswers });
    const button = ui.alert(...args);
    expect(world.ui.alerts).toEqual([expect.objectContaining({ kind: 'alert', ...record })]);
    expect(button).toBe(Button[world.ui.alerts[0]!.button as keyof typeof Button]);
  });

  test('no choice is made in the user’s name', () => {
    const { ui } = open();
    expect(() => ui.alert('Overwrite?', ButtonSet.YES_NO)).toThrow(
      'No answer is left for the alert "Overwrite?" (YES_NO)',
    );
  });

  test('an answer the dialog has no button for is a mistake', () => {
    const { ui } = open({ uiAnswers: ['YES'] });
    expect(() => ui.alert('x', ButtonSet.OK_CANCEL)).toThrow('has no button YES: it has OK_CANCEL');
  });

  test.each([[[]], [[1, 2]], [['a', 'b']], [['a', 'b', 'OK']]])('arguments %j are refused', (args) => {
    expect(() => open().ui.alert(...args)).toThrow("don't match the method signature for Ui.alert.");
  });

  test('locks are dropped while somebody reads', () => {
    const { world, ui } = open();
    world.locksHeld.add('document');
    ui.alert('Hi');
    expect(world.locksHeld.size).toBe(0);
  });
});

describe('prompt', () => {
  test.each<[string, UiAnswers, string, string]>([
    ['text means OK', ['Ada'], 'OK', 'Ada'],
    ['a button alone leaves the text empty', ['CANCEL'], 'CANCEL', ''],
    ['both', [{ button: 'CANCEL', text: 'half' }], 'CANCEL', 'half'],
  ])('%s', (_claim, uiAnswers, button, text) => {
    const response = open({ uiAnswers }).ui.prompt('Name?', ButtonSet.OK_CANCEL);
    expect([String(response.getSelectedButton()), response.getResponseText()]).toEqual([button, text]);
  });

  test('without an answer it is a mistake', () => {
    expect(() => open().ui.prompt('Name?')).toThrow('No answer is left for the prompt "Name?" (OK)');
  });
});

describe('menus', () => {
  test('are recorded with submenus and separators when added', () => {
    const { world, ui } = open();
    const menu = ui.createMenu('Tiers').addItem('Go', 'go').addSeparator();
    menu.addSubMenu(ui.createMenu('More').addItem('Deep', 'deep'));
    expect(world.ui.menus).toEqual([]);
    menu.addToUi();
    expect(world.ui.menus).toEqual([
      {
        caption: 'Tiers',
        isAddonMenu: false,
        items: [
          { kind: 'item', caption: 'Go', functionName: 'go', items: [] },
          { kind: 'separator', caption: '', functionName: '', items: [] },
          {
            kind: 'submenu',
            caption: 'More',
            functionName: '',
            items: [{ kind: 'item', caption: 'Deep', functionName: 'deep', items: [] }],
          },
        ],
      },
    ]);
  });

  test('a menu of the same name replaces the former', () => {
    const { world, ui } = open();
    ui.createAddonMenu().addItem('Old', 'old').addToUi();
    ui.createAddonMenu().addItem('New', 'fresh').addToUi();
    expect(world.ui.menus.map((menu) => menu.items[0]!.caption)).toEqual(['New']);
  });
});

describe('dialogs', () => {
  test.each(['showModalDialog', 'showModelessDialog', 'showSidebar'] as const)(
    '%s records what is shown',
    (method) => {
      const { world, ui } = open();
      const html = new LocalHtmlService(world)
        .createHtmlOutput('<p>')
        .setTitle('Own')
        .setWidth(300)
        .setHeight(200);
      const args = method === 'showSidebar' ? [html] : [html, 'Given'];
      ui[method](...args);
      html.append('later');
      expect(world.ui.dialogs).toEqual([
        {
          kind: { showModalDialog: 'modal', showModelessDialog: 'modeless', showSidebar: 'sidebar' }[method],
          title: method === 'showSidebar' ? 'Own' : 'Given',
          html: '<p>',
          width: 300,
          height: 200,
        },
      ]);
    },
  );

  test('a template must be evaluated first', () => {
    const { world, ui } = open();
    expect(() => ui.showSidebar(new LocalHtmlService(world).createTemplate(''))).toThrow(
      "The parameters ((class)) don't match the method signature for Ui.showSidebar.",
    );
  });
});

test.each([
  ['a time-driven trigger', { hasUi: false }],
  ['a custom function', { authMode: 'CUSTOM_FUNCTION' as const }],
])('there is no Ui in %s', (_context, state) => {
  expect(() => getUi(Object.assign(createWorld(), state))).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
