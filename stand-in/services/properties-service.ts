/**
 * PropertiesService: three stores of text by key (script, user, document), with Google's limits of 9 KB a value and
 * 500 KB a store. The document's store is null where the script belongs to no document. Daily quotas are not counted.
 */
import { exception } from './exception';
import { anyValue, boolean, checkParameters, plainObject, text } from './parameters';
import { requirePermission, type World } from './world';
import { hideState } from './hidden-state';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export class LocalProperties implements GoogleAppsScript.Properties.Properties {
  private values = new Map<string, string>();

  constructor(private readonly world: World) {
    hideState(this);
  }

  getProperty(...args: unknown[]): string | null {
    checkParameters('PropertiesService.Properties.getProperty', args, [text]);
    this.world.calls.read('Properties.getProperty');
    return this.values.get(String(args[0])) ?? null;
  }

  getProperties(): Record<string, string> {
    this.world.calls.read('Properties.getProperties');
    return Object.fromEntries(this.values);
  }

  getKeys(): string[] {
    this.world.calls.read('Properties.getKeys');
    return [...this.values.keys()];
  }

  setProperty(...args: unknown[]): this {
    checkParameters('PropertiesService.Properties.setProperty', args, [text, anyValue]);
    this.world.calls.write('Properties.setProperty');
    this.replace(new Map(this.values).set(String(args[0]), String(args[1] ?? null)));
    return this;
  }

  setProperties(...args: unknown[]): this {
    checkParameters(
      'PropertiesService.Properties.setProperties',
      args,
      [plainObject],
      [plainObject, boolean],
    );
    this.world.calls.write('Properties.setProperties');
    const next = args[1] === true ? new Map<string, string>() : new Map(this.values);
    for (const [key, value] of Object.entries(args[0] as object)) next.set(key, String(value));
    this.replace(next);
    return this;
  }

  deleteProperty(...args: unknown[]): this {
    checkParameters('PropertiesService.Properties.deleteProperty', args, [text]);
    this.world.calls.write('Properties.deleteProperty');
    this.values.delete(String(args[0]));
    return this;
  }

  deleteAllProperties(): this {
    this.world.calls.write('Properties.deleteAllProperties');
    this.values.clear();
    return this;
  }

  toString(): string {
    return 'Properties';
  }

  /** All or nothing: a value that is too large leaves the store as it was. */
  private replace(next: Map<string, string>): void {
    let storeBytes = 0;
    for (const [key, value] of next) {
      const valueBytes = Buffer.byteLength(value);
      if (valueBytes > MAX_VALUE_BYTES) throw exception('Argument too large: value');
      storeBytes += Buffer.byteLength(key) + valueBytes;
    }
    if (storeBytes > MAX_STORE_BYTES) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.values = next;
  }
}

export class LocalPropertiesService implements GoogleAppsScript.Properties.PropertiesService {
  private readonly script: LocalProperties;
  private readonly user: LocalProperties;
  private readonly document: LocalProperties;

  constructor(private readonly world: World) {
    this.script = new LocalProperties(world);
    this.user = new LocalProperties(world);
    this.document = new LocalProperties(world);
    hideState(this);
  }

  getScriptProperties(): LocalProperties {
    requirePermission(this.world, 'properties', 'PropertiesService.getScriptProperties');
    return this.script;
  }

  getUserProperties(): LocalProperties {
    requirePermission(this.world, 'properties', 'PropertiesService.getUserProperties');
    return this.user;
  }

  /** Null without a document, though Google's declaration leaves that out. */
  getDocumentProperties(): LocalProperties {
    requirePermission(this.world, 'properties', 'PropertiesService.getDocumentProperties');
    return (this.world.hasDocument ? this.document : null) as LocalProperties;
  }

  toString(): string {
    return 'PropertiesService';
  }
}
