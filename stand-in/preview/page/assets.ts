/** The files beside the page: the add-on as built, the samples, the examples. All are fetched by relative address. */
import type { AddOnFiles } from '../preview-session';
import type { PreviewIndex } from '../preview-index';
import type { ListWords } from '../../files/list-words';

export async function loadAddOn(): Promise<AddOnFiles> {
  const [code, dialogs, importPage, sidebar] = await Promise.all(
    ['Code.js', 'Dialog.html', 'Import.html', 'Page.html'].map((name) => fetchText(`add-on/${name}`)),
  );
  return { code: code!, html: { Dialog: dialogs!, Import: importPage!, Page: sidebar! } };
}

export async function loadIndex(): Promise<PreviewIndex> {
  return JSON.parse(await fetchText('preview.json')) as PreviewIndex;
}

/** What a file's words mean to the add-on: its build puts it beside the page. */
export async function loadListWords(): Promise<ListWords> {
  const { LIST_WORDS } = (await import(new URL('list-words.js', document.baseURI).href)) as {
    LIST_WORDS: ListWords;
  };
  return LIST_WORDS;
}

export async function loadExample(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(`examples/${encodeURIComponent(name)}`)).arrayBuffer());
}

async function fetchText(path: string): Promise<string> {
  return (await fetchFile(path)).text();
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Cannot load ${path}: the server answers ${response.status}.`);
  return response;
}
