/**
 * `npm start`: builds the preview, serves it on this machine and says where; builds again when a source changes, and has
 * open pages reload. Stop it with Ctrl+C.
 */
import { watch } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DEFAULT_ROOT } from './built-files';
import { buildPreview } from './preview/build-preview';
import { serveFolder } from './preview/serve-folder';

const PORT = 8080;
const SETTLE_MILLISECONDS = 200;
const EVENTS = '/reload-events';
const WATCHED = ['src', 'scripts', 'examples'];
/** The page listens for builds; a server that was restarted counts as one. */
const RELOAD = `new EventSource('${EVENTS.slice(1)}').addEventListener('reload', () => location.reload());`;

async function main(): Promise<void> {
  const folder = await buildPreview({ extraScript: RELOAD });
  const listeners = new Set<ServerResponse>();
  const served = await serveFolder(folder, {
    port: Number(process.env.PORT ?? PORT),
    answer: (request, response) => {
      if (request.url !== EVENTS) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      response.write(': listening\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return true;
    },
  });
  console.log(`The preview is at ${served.url}`);
  console.log('It is built again when a source changes. Stop it with Ctrl+C.');
  rebuildOnChange(() => listeners.forEach((response) => response.write('event: reload\ndata:\n\n')));
}

function rebuildOnChange(onBuilt: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  let building: Promise<void> = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    try {
      const startedAt = Date.now();
      await buildPreview({ extraScript: RELOAD });
      console.log(`Built again in ${Date.now() - startedAt} ms.`);
      onBuilt();
    } catch (error) {
      // The page keeps the last build that worked.
      console.error(`Not built: ${messageOf(error)}`);
    }
  };
  for (const path of WATCHED) {
    watch(join(DEFAULT_ROOT, path), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (building = building.then(rebuild)), SETTLE_MILLISECONDS);
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(`The preview cannot start: ${messageOf(error)}`);
  process.exitCode = 1;
});
