/** Whether a header names clients, or something else that is known, however it is written. Looks at words only, never at cells. */
import { once } from '../../core/once';
import { indexHeaders } from '../../core/recognition/headers/header-index';
import { LINKS } from '../../core/recognition/headers/header-match';
import { knowledgeOfClients, wordsOfCells } from './known-columns';

/** What is known of any list of clients. Built on first use: most runs of a custom function never need it. */
export const knownClients = once(() => {
  const knowledge = knowledgeOfClients(wordsOfCells());
  return { knowledge, index: indexHeaders(knowledge) };
});

/** How surely a header names clients: the smaller, the surer; Infinity where it does not. */
export function nameLink(header: unknown): number {
  const match = knownClients()
    .index.lookUp(header)
    .find(({ column }) => column.contents === 'name');
  return match === undefined ? Infinity : LINKS.indexOf(match.link);
}

/** The known column that a header means, by its name or a synonym; '' where there is none. */
export function keyOfHeader(header: unknown): string {
  const match = knownClients()
    .index.lookUp(header)
    .find(({ link }) => link === 'name' || link === 'synonym');
  return match?.column.key ?? '';
}

/** Whether a header may mean a known column other than the names, if only by words in common. */
export function isKnownHeader(header: unknown): boolean {
  return knownClients()
    .index.match(header)
    .some(({ column }) => column.contents !== 'name');
}
