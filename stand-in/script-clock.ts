/**
 * Gives a vm context the Date of Apps Script: "now" is the world's clock, and local time is the script's time zone,
 * whatever the computer's is. Only what depends on either is replaced; the rest stays JavaScript's own.
 */
import { runInContext, type Context } from 'node:vm';
import { formatDatePattern } from './services/script/utilities';
import { instantOf, offsetAt } from './typing/serial-date';
import type { World } from './services/calls/world';

/** Text that names its zone (or a day alone, which is UTC) is not local time. */
const INSTALL = `(function (bridge) {
  const Native = Date;
  const proto = Native.prototype;
  const getTime = Function.prototype.call.bind(proto.getTime);
  const setTime = Function.prototype.call.bind(proto.setTime);
  const wall = (date) => new Native(getTime(date) + bridge.offset(getTime(date)));
  const local = (parts) => {
    const numbers = parts.map(Number);
    const utc = Native.UTC.apply(null, numbers);
    return Number.isNaN(utc) ? NaN : bridge.instantOf(utc);
  };
  const ZONED = /(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\s*(?:\\(.*\\))?$|^[+-]?\\d{4,6}(?:-\\d{2}){0,2}$/i;
  const parse = (text) => {
    const source = String(text);
    if (ZONED.test(source.trim())) return Native.parse(source);
    const asUtc = Native.parse(source.trim() + (/T/.test(source) ? 'Z' : ' UTC'));
    return Number.isNaN(asUtc) ? Native.parse(source) : bridge.instantOf(asUtc);
  };
  const instant = (args) => {
    if (args.length === 0) return bridge.now();
    if (args.length > 1) return local(args);
    const [value] = args;
    if (value instanceof Native) return getTime(value);
    const primitive = typeof value === 'object' && value !== null ? value[Symbol.toPrimitive] ? value[Symbol.toPrimitive]('default') : value.valueOf() : value;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  };
  function ScriptDate(...args) {
    return new.target ? Reflect.construct(Native, [instant(args)], new.target) : new Native(bridge.now()).toString();
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', { value: proto, writable: false });
  for (const [name, value] of Object.entries({ now: () => bridge.now(), parse, UTC: Native.UTC }))
    Object.defineProperty(ScriptDate, name, { value, writable: true, configurable: true });
  // Assigned, they stay as little enumerable as they are: defining each takes longer.
  proto.constructor = ScriptDate;
  for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto['getUTC' + field];
    proto['get' + field] = function () { return get.call(wall(this)); };
    const set = proto['setUTC' + field];
    if (set) {
      proto['set' + field] = function (...args) {
        const moved = field === 'FullYear' && Number.isNaN(getTime(this)) ? new Native(0) : wall(this);
        const shown = set.apply(moved, args);
        return setTime(this, Number.isNaN(shown) ? NaN : bridge.instantOf(shown));
      };
    }
  }
  proto.getYear = function () { return this.getFullYear() - 1900; };
  proto.getTimezoneOffset = function () { return -bridge.offset(getTime(this)) / 60000; };
  const text = (pattern) => function () {
    return Number.isNaN(getTime(this)) ? 'Invalid Date' : bridge.format(getTime(this), pattern);
  };
  proto.toString = text("EEE MMM dd yyyy HH:mm:ss 'GMT'Z (zzzz)");
  proto.toDateString = text('EEE MMM dd yyyy');
  proto.toTimeString = text("HH:mm:ss 'GMT'Z (zzzz)");
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = proto[name];
    proto[name] = function (locales, options) {
      return native.call(this, locales, Object.assign({ timeZone: bridge.timeZone }, options));
    };
  }
  globalThis.Date = ScriptDate;
})`;

export function installClock(context: Context, world: World): void {
  /** What the code inside the context asks of the world. */
  const bridge = {
    now: () => world.clock.now(),
    /** Wall clock minus UTC. */
    offset: (instant: number) => (Number.isNaN(instant) ? NaN : offsetAt(instant, world.timeZone)),
    instantOf: (wallMilliseconds: number) => instantOf(wallMilliseconds, world.timeZone),
    format: (instant: number, pattern: string) => formatDatePattern(instant, world.timeZone, pattern),
    timeZone: world.timeZone,
  };
  (runInContext(INSTALL, context) as (bridge: object) => void)(bridge);
}
