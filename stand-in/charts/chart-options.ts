/** Options of a chart by their names: scripts set `series.1.color`, or `series` with an object in it, and mean the same. */

export function readOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const steps = path.split('.');
  for (let length = steps.length - 1; length > 0; length--) {
    const found = options[steps.slice(0, length).join('.')];
    if (typeof found !== 'object' || found === null) continue;
    const inner = readOption(found as Readonly<Record<string, unknown>>, steps.slice(length).join('.'));
    if (inner !== undefined) return inner;
  }
  return undefined;
}
