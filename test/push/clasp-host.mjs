/**
 * One clasp for many starts: reading its program takes a second, running it a moment. `clasp-start.mjs`, loaded into each process
 * that was to become clasp, hands over what it was started with and ends as clasp would have. Only clasp's entry file is
 * evaluated anew each time; that a process of its own does the same is tested too.
 */
import net from 'node:net';
import { pathToFileURL } from 'node:url';
import './redirect.mjs';

let starts = 0;

/** Ends a run as `process.exit` ends a process. */
class Ended {}

async function start({ args, folder, environment }) {
  const printed = { stdout: '', stderr: '' };
  const writes = ['stdout', 'stderr'].map((name) => [process[name], process[name].write, name]);
  for (const [stream, , name] of writes) {
    stream.write = (text) => {
      printed[name] += text;
      return true;
    };
  }
  const { exit } = process;
  let exitCode;
  process.exit = (code) => {
    exitCode ??= code ?? process.exitCode ?? 0;
    throw new Ended();
  };
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.argv = [process.execPath, ...args];
  process.chdir(folder);
  try {
    await import(`${pathToFileURL(args[0]).href}?${++starts}`);
  } finally {
    process.exit = exit;
    for (const [stream, write] of writes) stream.write = write;
  }
  return { ...printed, exitCode: exitCode ?? process.exitCode ?? 0 };
}

let running = Promise.resolve();
const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  let sent = '';
  socket.setEncoding('utf8').on('data', (text) => (sent += text));
  socket.on('end', () => {
    running = running.then(async () => socket.end(JSON.stringify(await start(JSON.parse(sent)))));
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
// It lives as long as whoever started it.
process.on('disconnect', () => process.exit());
