/** The text of a calendar file (RFC 5545) → components with their properties. What they mean is said elsewhere. */

export interface Property {
  readonly name: string;
  /** By their names in capitals, without quotes. */
  readonly parameters: Readonly<Partial<Record<string, string>>>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
}

interface OpenComponent extends Component {
  readonly properties: Property[];
  readonly parts: OpenComponent[];
}

const CONTENT_LINE = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;])*)*):(.*)$/;
const PARAMETER = /;([\w-]+)=((?:"[^"]*"|[^":;])*)/g;

/**
 * Whether a file is one, whatever it is called.
 *
 * @param text of the file
 * @returns true where a calendar begins; never throws
 * @example isCalendar('BEGIN:VCALENDAR\r\n') // => true
 */
export function isCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR\s/i.test(text);
}

/**
 * Reads a file.
 *
 * @param text of the file, its long lines folded or not
 * @returns a component that holds the calendars; lines that are no content lines are passed over; never throws
 * @example parseCalendar('BEGIN:VCALENDAR\nX-A;B="c:d":e\nEND:VCALENDAR').parts[0].properties // => [{ "name": "X-A", "parameters": { "B": "c:d" }, "value": "e" }]
 */
export function parseCalendar(text: string): Component {
  const root: OpenComponent = { name: '', properties: [], parts: [] };
  const open = [root];
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n|\r/)) {
    const property = propertyOf(line);
    if (property === null) continue;
    if (property.name === 'BEGIN') {
      const part: OpenComponent = { name: property.value.trim().toUpperCase(), properties: [], parts: [] };
      open[open.length - 1].parts.push(part);
      open.push(part);
    } else if (property.name === 'END') {
      if (open.length > 1) open.pop();
    } else {
      open[open.length - 1].properties.push(property);
    }
  }
  return root;
}

function propertyOf(line: string): Property | null {
  const [, name, parameters, value] = CONTENT_LINE.exec(line) ?? [];
  if (name === undefined) return null;
  const named = [...parameters.matchAll(PARAMETER)].map(([, key, held]) => [
    key.toUpperCase(),
    held.replace(/"/g, ''),
  ]);
  return { name: name.toUpperCase(), parameters: Object.fromEntries(named) as Property['parameters'], value };
}

/**
 * All components of a kind, whatever they stand in.
 *
 * @param component to look in
 * @param name in capitals
 * @returns in the order of the file; never throws
 * @example componentsIn({ name: '', properties: [], parts: [{ name: 'VEVENT', properties: [], parts: [] }] }, 'VEVENT').length // => 1
 */
export function componentsIn(component: Component, name: string): Component[] {
  return component.parts.flatMap((part) => (part.name === name ? [part] : componentsIn(part, name)));
}

/**
 * The properties of a name.
 *
 * @param component that may have them
 * @param name in capitals
 * @returns all of them; never throws
 * @example propertiesOf({ name: '', properties: [], parts: [] }, 'UID') // => []
 */
export function propertiesOf(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

/**
 * What a property says, as one line of text.
 *
 * @param component that may have it
 * @param name in capitals
 * @returns '' where it has none; never throws
 * @example textIn({ name: '', properties: [{ name: 'A', parameters: {}, value: 'b\\, c\\nd' }], parts: [] }, 'A') // => "b, c d"
 */
export function textIn(component: Component, name: string): string {
  const value = component.properties.find((property) => property.name === name)?.value ?? '';
  return value
    .replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? ' ' : mark))
    .replace(/\s+/g, ' ')
    .trim();
}
