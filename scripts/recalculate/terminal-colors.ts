/** Whether and how a terminal shows colours, and text on a coloured ground. */

export type ColorDepth = 'none' | '256' | '24-bit';

/** FORCE_COLOR and NO_COLOR decide before what the terminal says of itself. */
export function colorDepth(isTerminal: boolean, environment: NodeJS.ProcessEnv): ColorDepth {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal = '', COLORTERM: colors = '' } = environment;
  if (force === '0' || force === 'false') return 'none';
  const isForced = force !== undefined;
  if (!isForced && (Boolean(none) || !isTerminal || terminal === 'dumb')) return 'none';
  if (force === '3' || /truecolor|24bit/i.test(colors)) return '24-bit';
  return '256';
}

/** @param background and @param foreground as #rrggbb */
export function paint(text: string, background: string, foreground: string, depth: ColorDepth): string {
  if (depth === 'none') return text;
  return `\u001b[48;${code(background, depth)};38;${code(foreground, depth)}m${text}\u001b[0m`;
}

export function bold(text: string, depth: ColorDepth): string {
  return depth === 'none' ? text : `\u001b[1m${text}\u001b[22m`;
}

function code(color: string, depth: ColorDepth): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  if (depth === '24-bit') return `2;${channels.join(';')}`;
  const [red, green, blue] = channels.map(cubeLevel);
  return `5;${16 + 36 * red! + 6 * green! + blue!}`;
}

/** The palette of 256 holds a cube of six levels per channel: 0, 95, 135, 175, 215, 255. */
function cubeLevel(channel: number): number {
  if (channel < 48) return 0;
  return channel < 115 ? 1 : Math.round((channel - 55) / 40);
}
