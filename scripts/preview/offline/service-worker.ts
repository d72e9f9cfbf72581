/**
 * Makes the page to try work without a connection. With one, every file comes from the server, asked anew, so that nobody sees
 * a page of yesterday; without one, from the copy of exactly the files of one build. It touches no other page of the same host, and nothing that
 * is typed: that stays in the page's own database.
 */
export {};

/** What a service worker's scope has of its own; the compiler's types for it clash with those of pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: LifetimeEvent) => void): void;
  addEventListener(kind: 'fetch', act: (event: RequestEvent) => void): void;
}
interface LifetimeEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Put in by the build: paths from the folder of the page, and what names their content. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/** Pages of other folders on the same host have caches of their own. */
const OWN = `client-tiers ${scope} `;
const CURRENT = OWN + OFFLINE_VERSION;
const ADDRESSES = new Set(OFFLINE_FILES.map((path) => new URL(path, scope).href));

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const address = addressOf(event.request);
  if (event.request.method === 'GET' && ADDRESSES.has(address))
    event.respondWith(answer(event.request, address));
});

/** All files or none: half a copy would be a broken page. */
async function install(): Promise<void> {
  const cache = await caches.open(CURRENT);
  await cache.addAll([...ADDRESSES].map((address) => new Request(address, { cache: 'no-cache' })));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(OWN) && name !== CURRENT);
  await Promise.all(former.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Without what follows the path, and with the name of the page that a folder shows. */
function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname + (pathname.endsWith('/') ? 'index.html' : '');
}

async function answer(request: Request, address: string): Promise<Response> {
  const kept = async (): Promise<Response | undefined> => (await caches.open(CURRENT)).match(address);
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    return response.ok ? response : ((await kept()) ?? response);
  } catch (error) {
    const response = await kept();
    if (!response) throw error;
    return response;
  }
}
