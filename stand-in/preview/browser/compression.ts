/** In place of node:zlib: browsers compress asynchronously only, `Utilities` is synchronous. */
function refuse(method: string): () => never {
  return () => {
    throw new Error(`${method} is not supported by the local stand-in in a browser.`);
  };
}

export const gzipSync = refuse('Utilities.gzip');
export const gunzipSync = refuse('Utilities.ungzip');
