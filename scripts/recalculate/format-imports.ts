/** What was imported, for the terminal. */
import { basename } from 'node:path';
import { IMPORT_PAGE } from '../import-page-texts';
import type { Language } from '../../src/i18n/types/texts';
import type { ImportedFile } from './describe-imported';
import { printable } from './terminal-text';

const MOST_NAMED = 10;

/** A line for each file, and what is left out of it. */
export function formatImports(imports: readonly ImportedFile[], language: Language): string {
  const texts = IMPORT_PAGE[language];
  const lines = imports.flatMap(({ file, what, period, rows, imported, alreadyThere, leftOut, ...told }) => {
    const { unmatched, problems, readAs, likely, withoutRate, unknownStatuses, gone, withoutClient } = told;
    const counts = [period, texts.rows(rows), texts.fresh(imported), texts.there(alreadyThere)].filter(
      (part) => part !== '',
    );
    const reasons = Object.entries(leftOut).map(
      ([reason, count]) => `${texts.leftOutReasons[reason as keyof typeof texts.leftOutReasons]} (${count})`,
    );
    return [
      `${printable(basename(file))}: ${what} · ${counts.join(' · ')}`,
      ...(withoutClient === 0 ? [] : [`  ${texts.rows(withoutClient)} ${texts.withoutClient}`]),
      ...(reasons.length === 0 ? [] : [`  ${texts.leftOut}: ${reasons.join(', ')}`]),
      ...readAs.map((line) => `  ${printable(line)}`),
      ...(unmatched.length === 0 ? [] : [`  ${printable(sayUnmatched(unmatched, likely))}`]),
      ...withoutRate.map((currency) => `  ${printable(sayWithoutRate(currency))}`),
      ...problems.slice(0, MOST_NAMED).map((problem) => `  • ${printable(problem)}`),
      ...unknownStatuses.slice(0, 1).map((word) => `  ${printable(sayStatus(word))}`),
      ...(problems.length > MOST_NAMED ? [`  … (+ ${problems.length - MOST_NAMED})`] : []),
      ...(gone === '' ? [] : [`  ${printable(gone)}`]),
    ];
  });
  return lines.join('\n');
}

function sayUnmatched(names: readonly string[], likely: ImportedFile['likely']): string {
  const named = names.slice(0, MOST_NAMED).map((name) => {
    const client = likely[name];
    return client === undefined ? `"${name}"` : `"${name}" (perhaps ${client})`;
  });
  const more = names.length > MOST_NAMED ? ` (+ ${names.length - MOST_NAMED})` : '';
  const example = names.find((name) => name in likely) ?? names[0]!;
  return `Left out, because nobody on the list has that name: ${named.join(', ')}${more}. Say whose they are: --name "${example}=${likely[example] ?? 'CLIENT'}"`;
}

function sayWithoutRate(currency: string): string {
  return `No exchange rate for ${currency} is known: these amounts count nowhere until the tab of currencies holds one.`;
}

function sayStatus(word: string): string {
  return `Say what such words mean: --status "${word}=open"`;
}
