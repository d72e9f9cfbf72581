/** What commands print: no faster than it is read, or all of a long table would wait in memory. */
import { openTerminal } from '../../scripts/recalculate/command-line';

test('printing is done when there is room for more', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValueOnce(false).mockReturnValue(true);
  const terminal = openTerminal('recalculate');
  let isDone = false;
  const printed = terminal.print('a table').then(() => (isDone = true));
  await terminal.print('and what follows');
  expect(isDone).toBe(false);
  process.stdout.emit('drain');
  await printed;
  expect(write.mock.calls.map(([text]) => text)).toEqual(['a table\n', 'and what follows\n']);
  write.mockRestore();
});
