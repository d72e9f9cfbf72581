/**
 * Loaded into clasp before it starts: sends its calls of Google's API to a server on this machine, and lets no socket
 * open to anywhere else. clasp itself is not changed.
 */
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { google } from 'googleapis';

const { LOOPBACK_URL, OUTSIDE_LOG } = process.env;

for (const name of ['script', 'drive', 'oauth2', 'serviceusage', 'discovery', 'logging']) {
  const original = google[name];
  google[name] = (options) =>
    original.call(google, {
      ...(typeof options === 'string' ? { version: options } : options),
      rootUrl: LOOPBACK_URL,
    });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [target] = Array.isArray(args[0]) ? args[0] : args;
  const { host, path } = typeof target === 'object' ? target : { host: args[1] };
  if (!path && host !== '127.0.0.1') {
    appendFileSync(OUTSIDE_LOG, `${host}\n`);
    throw new Error(`A test tried to reach ${host}`);
  }
  return connect.apply(this, args);
};
