import { LocalScriptApp } from '../../services/script-app';
import { WeekDay } from '../../services/script-enums';
import { createWorld } from '../../services/world';

const scriptApp = () => new LocalScriptApp(createWorld());

test('a spreadsheet trigger is recorded and can be deleted', () => {
  const app = scriptApp();
  const trigger = app.newTrigger('go').forSpreadsheet('id').onEdit().create();
  expect([
    trigger.getHandlerFunction(),
    String(trigger.getEventType()),
    String(trigger.getTriggerSource()),
  ]).toEqual(['go', 'ON_EDIT', 'SPREADSHEETS']);
  expect(trigger.getTriggerSourceId()).toBe('id');
  expect(app.getProjectTriggers()).toEqual([trigger]);
  app.deleteTrigger(trigger);
  expect(app.getProjectTriggers()).toEqual([]);
});

test('a clock trigger keeps its schedule', () => {
  const trigger = scriptApp().newTrigger('go').timeBased().onWeekDay(WeekDay.MONDAY).atHour(9).create();
  expect(String(trigger.getEventType())).toBe('CLOCK');
  expect(trigger.schedule).toEqual([
    ['onWeekDay', WeekDay.MONDAY],
    ['atHour', 9],
  ]);
});

test.each<[string, () => unknown]>([
  ['every 7 minutes', () => scriptApp().newTrigger('f').timeBased().everyMinutes(7)],
  ['no event', () => scriptApp().newTrigger('f').forSpreadsheet('id').create()],
  ['no time', () => scriptApp().newTrigger('f').timeBased().create()],
  ['no name', () => scriptApp().newTrigger()],
])('%s is refused', (_claim, attempt) => {
  expect(attempt).toThrow(/invalid|select|specify|signature/);
});

test('twenty triggers are enough', () => {
  const app = scriptApp();
  const add = () => app.newTrigger('f').timeBased().everyHours(1).create();
  for (let index = 0; index < 20; index += 1) add();
  expect(add).toThrow('This script has too many triggers.');
});

test.each(['getOAuthToken', 'getService'] as const)('%s says that it is not supported', (method) => {
  expect(() => (scriptApp() as unknown as Record<string, () => unknown>)[method]!()).toThrow(
    `ScriptApp.${method} is not supported by the local stand-in`,
  );
});
