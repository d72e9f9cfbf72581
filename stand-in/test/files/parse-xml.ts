import { XmlReader, type XmlElement } from '../../files/xlsx/package/xml';

export function parseXml(text: string): XmlElement {
  const reader = new XmlReader();
  reader.write(text);
  return reader.end();
}
