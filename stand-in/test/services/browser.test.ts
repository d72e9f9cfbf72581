import { LocalBrowser } from '../../services/browser';
import { ButtonSet } from '../../services/ui';
import { createWorld, type UiAnswers } from '../../services/world';

const open = (uiAnswers: UiAnswers) => new LocalBrowser(createWorld({ uiAnswers }));

test('msgBox gives the button in lower case', () => {
  expect(open([]).msgBox('Hi')).toBe('ok');
  expect(open(['NO']).msgBox('T', 'Sure?', ButtonSet.YES_NO)).toBe('no');
});

test('inputBox gives the text, or cancel', () => {
  expect(open(['Ada']).inputBox('Name?')).toBe('Ada');
  expect(open([{ button: 'CANCEL', text: 'half' }]).inputBox('Name?', ButtonSet.OK_CANCEL)).toBe('cancel');
  expect(open(['CLOSE']).inputBox('Name?')).toBe('cancel');
});

test('wrong arguments name the method', () => {
  expect(() => open([]).msgBox()).toThrow(
    "The parameters () don't match the method signature for Browser.msgBox.",
  );
});
