/** Elements by their names without prefix: programs choose prefixes as they like. */
import { childElements, type XmlElement } from './xml';

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function parts(node: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(node).filter((each) => localName(each) === name);
}

/** The first element at the end of a path such as `chart/plotArea`. */
export function part(node: XmlElement | undefined, path: string): XmlElement | undefined {
  return path.split('/').reduce<XmlElement | undefined>((at, name) => parts(at, name)[0], node);
}

/** What an element that only has a value says. */
export function valueOf(node: XmlElement | undefined, path: string): string | undefined {
  return part(node, path)?.attributes['val'];
}

/** At any depth. */
export function allParts(node: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(node).flatMap((each) => [
    ...(localName(each) === name ? [each] : []),
    ...allParts(each, name),
  ]);
}
