/** Loaded into a process that is to become clasp: has `clasp-host.mjs` run it instead, and prints and ends as that did. */
import net from 'node:net';
import { writeSync } from 'node:fs';

const { CLASP_PORT, ...environment } = process.env;
const socket = net.connect(Number(CLASP_PORT), '127.0.0.1');
socket.end(JSON.stringify({ args: process.argv.slice(1), folder: process.cwd(), environment }));
let answer = '';
for await (const text of socket.setEncoding('utf8')) answer += text;
const { stdout, stderr, exitCode } = JSON.parse(answer);
writeSync(1, stdout);
writeSync(2, stderr);
process.exit(exitCode);
