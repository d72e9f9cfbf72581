import { Button, ButtonSet, getUi } from '../../services/html/ui';
import { LocalHtmlTemplate } from '../../services/html/html-service';
import { createWorld, type WorldOptions } from '../../services/calls/world';

function open(options: WorldOptions = {}) {
  const world = createWorld(options);
  return { world, ui: getUi(world) };
}

describe('alert', () => {
  test.each<[string, unknown[], WorldOptions['uiAnswers'], object]>([
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
    [
      'an answer may be a button',
      ['Sure?', ButtonSet.YES_NO],
      [Button.NO as unknown as string],
      { button: 'NO' },
    ],
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
    expect(world.ui.alerts).toEqual([expect.objectContaining(record)]);
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
    world.holdsLock = true;
    ui.alert('Hi');
    expect(world.holdsLock).toBe(false);
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
  test.each(['showModalDialog', 'showSidebar'] as const)('%s records what is shown', (method) => {
    const { world, ui } = open();
    const html = new LocalHtmlTemplate('<p>').evaluate().setTitle('Own').setWidth(300).setHeight(200);
    ui[method](...(method === 'showSidebar' ? [html] : [html, 'Given']));
    html.setWidth(500);
    expect(world.ui.dialogs).toEqual([
      {
        kind: { showModalDialog: 'modal', showSidebar: 'sidebar' }[method],
        title: method === 'showSidebar' ? 'Own' : 'Given',
        html: '<p>',
        width: 300,
        height: 200,
      },
    ]);
  });

  test('a template must be evaluated first', () => {
    const { ui } = open();
    expect(() => ui.showSidebar(new LocalHtmlTemplate(''))).toThrow(
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
