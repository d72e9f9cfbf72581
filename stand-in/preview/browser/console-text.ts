/** In place of `format` of node:util: a line of the script's console, with the placeholders %s, %d, %i, %f, %j, %o, %O. */
export function format(...args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(describe).join(' ');
  const text = first.replace(/%([sdifjoO%])/g, (placeholder, kind: string) => {
    if (kind === '%') return '%';
    return rest.length === 0 ? placeholder : fill(kind, rest.shift());
  });
  return [text, ...rest.map(describe)].join(' ');
}

function fill(kind: string, value: unknown): string {
  if (kind === 'i') return String(Math.trunc(Number(value)));
  if (kind === 'd' || kind === 'f') return String(Number(value));
  return kind === 's' && typeof value !== 'object' ? String(value) : describe(value);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
