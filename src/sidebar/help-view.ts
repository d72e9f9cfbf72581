/** The help dialog. */
import type { HelpContent } from '../addon/page-content';
import { element } from './element';
import { host } from './server';

export function helpView(content: HelpContent): HTMLElement[] {
  const sections = content.sections.flatMap(({ heading, paragraphs }) => [
    element('h2', {}, heading),
    ...paragraphs.map((paragraph) => element('p', {}, paragraph)),
  ]);
  const functions = content.functions.flatMap(({ call, purpose }) => [
    element('dt', {}, element('code', {}, call)),
    element('dd', {}, purpose),
  ]);
  const close = element('button', { className: 'action', onclick: () => host.close() }, content.close);
  return [
    ...sections,
    element('h2', {}, content.functionsHeading),
    element('p', {}, content.functionsIntro),
    element('dl', {}, ...functions),
    element('div', { className: 'buttons' }, close),
  ];
}
