/** What a person may be told: sentences, and never what only a programmer reads. */

const RAW =
  /TypeError|ReferenceError|RangeError|SyntaxError|Cannot (read|convert|destructure|set) |undefined|is not (a function|iterable|defined)|\bNaN\b|\bInfinity\b|\[object|Invalid [Dd]ate|in JSON|JSON at|call stack|�/;
const END = /[.!?…]["”“»’)]*$/;

/** What is wrong with it, or '' for a sentence. */
export function flawOf(said: string): string {
  if (said.trim() === '') return 'nothing is said';
  const raw = RAW.exec(said);
  if (raw !== null) return `"${raw[0]}" is said: ${said}`;
  return END.test(said.trim()) ? '' : `this is no sentence: ${said}`;
}

/** Whether it promises that nothing of hers has changed. */
export function promisesNothingChanged(said: string): boolean {
  return /Your own cells are as they were|[Nn]othing was (written|changed|moved)/.test(said);
}
