/** A web server for one folder of static files, reachable from this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Preferred port; a free one is taken where it is in use. */
  readonly port?: number;
  /** Answers requests before files are looked for; true when it did. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export async function serveFolder(
  folder: string,
  { port = 0, answer }: ServeOptions = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    if (!answer?.(request, response)) void sendFile(folder, request, response);
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function sendFile(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(folder, request.url ?? '/');
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  });
  createReadStream(path).pipe(response);
}

/** @returns null for addresses outside the folder */
function pathOf(folder: string, address: string): string | null {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const relative = normalize(decodeURIComponent(pathname));
    const path = join(folder, relative.endsWith(sep) ? `${relative}index.html` : relative);
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
}
