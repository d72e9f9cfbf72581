/** What a person may be told: sentences, and never what only a programmer reads. */

const RAW =
  /TypeError|ReferenceError|RangeError|SyntaxError|Cannot (read|set|define|delete) propert|Cannot (convert|destructure) |is not (a function|iterable|defined)|in JSON|JSON at|call stack/;
/** What a value of no use looks like; between quotation marks it may be what somebody has passed. */
const LEFTOVER = /undefined|\[object|\bNaN\b|\bInfinity\b|Invalid [Dd]ate/;
const QUOTED = /"[^"]*"|„[^“]*“|”[^”]*”|«[^»]*»|“[^”]*”/g;
const END = /[.!?…]["”“»’)]*$/;

/** What is wrong with it, or '' for a sentence. */
export function flawOf(said: string): string {
  if (said.trim() === '') return 'nothing is said';
  const raw = RAW.exec(said) ?? LEFTOVER.exec(said.replace(QUOTED, ''));
  if (raw !== null) return `"${raw[0]}" is said: ${said}`;
  return END.test(said.trim()) ? '' : `this is no sentence: ${said}`;
}

/** Whether it promises that nothing of hers has changed. */
export function promisesNothingChanged(said: string): boolean {
  return /Your own cells are as they were|[Nn]othing was (written|changed|moved)/.test(said);
}
