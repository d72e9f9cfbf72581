/**
 * Loaded into clasp before it starts: sends its calls of Google's API to a server on this machine, and lets no socket
 * open to anywhere else. clasp itself is not changed; of Google's three hundred APIs it gets those that it uses, because reading
 * the others takes most of its time.
 */
import { appendFileSync } from 'node:fs';
import Module from 'node:module';
import net from 'node:net';

const USED = ['script', 'drive', 'oauth2', 'serviceusage', 'discovery', 'logging'];

const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const isGoogles = /[\\/]googleapis[\\/]build[\\/]src[\\/](?:apis[\\/])?index\.js$/.test(
    parent?.filename ?? '',
  );
  const [, api] = (isGoogles && /^\.\/(?:apis\/)?(\w+)(?:\/|$)/.exec(request)) || [];
  const isUsed = api === undefined || [...USED, 'apis', 'googleapis'].includes(api);
  return isUsed ? load.call(this, request, parent, ...rest) : {};
};
const { google } = await import('googleapis');

for (const name of USED) {
  const original = google[name];
  google[name] = (options) =>
    original.call(google, {
      ...(typeof options === 'string' ? { version: options } : options),
      rootUrl: process.env.LOOPBACK_URL,
      // What fails is tried again, as it is, but at once.
      retryConfig: { retryDelay: 0, retryDelayMultiplier: 1 },
    });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [target] = Array.isArray(args[0]) ? args[0] : args;
  const { host, path } = typeof target === 'object' ? target : { host: args[1] };
  if (!path && host !== '127.0.0.1') {
    appendFileSync(process.env.OUTSIDE_LOG, `${host}\n`);
    throw new Error(`A test tried to reach ${host}`);
  }
  return connect.apply(this, args);
};
