/**
 * Whether what was kept has the shape that everything after it relies on. It says nothing about who wrote it; it keeps a
 * recalculation from failing half-way because of what another version, or a person, left there.
 */
import { CONDITIONS, EFFECTS, KINDS } from '../types';

type Check = (value: unknown) => boolean;

const FACT_KINDS = ['number', 'days', 'tick', 'same', 'text'];

/**
 * Checks what was parsed from the memory.
 *
 * @param value anything
 * @returns whether it is what encodeMemory writes; never throws
 * @example isEncodedMemory({ today: 9, tiers: [] }) // => false
 */
export function isEncodedMemory(value: unknown): boolean {
  if (!isShape({ today: isNumber, criteria: isList, tiers: isList, facts: isList })(value)) return false;
  const { criteria, tiers, facts } = value as Record<string, readonly unknown[]>;
  const tier: Check = isPosition(tiers.length);
  return isShape({
    criteria: listOf(isCriterion),
    tiers: listOf(isShape({ name: isText, from: isNumber })),
    facts: listOf(isShape({ name: isText, kind: oneOf(FACT_KINDS), derived: isText })),
    rules: listOf(ruleCheck(tier, isPosition(facts.length))),
    clients: listOf(clientCheck(criteria.length, facts.length, tier)),
  })(value);
}

const isNumber: Check = (value) => typeof value === 'number';
const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isList: Check = (value) => Array.isArray(value);
const isFact = either(isNumber, isText);

function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** Of texts that were written before there was such a place. */
function orMissing(check: Check): Check {
  return (value) => value === undefined || check(value);
}

function oneOf(known: readonly unknown[]): Check {
  return (value) => known.includes(value);
}

function isPosition(count: number): Check {
  return (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
}

function listOf(check: Check, count?: number): Check {
  return (value) =>
    Array.isArray(value) && (count === undefined || value.length === count) && value.every(check);
}

/** A list whose places have meanings. */
function places(...checks: readonly Check[]): Check {
  return (value) => Array.isArray(value) && checks.every((check, index) => check(value[index]));
}

function isShape(checks: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(checks);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return entries.every(([key, check]) => check((value as Record<string, unknown>)[key]));
  };
}

const isBound = either(isNumber, oneOf(['min', 'max']));
const isCriterion = isShape({
  name: isText,
  kind: oneOf(KINDS),
  weight: isNumber,
  worst: isBound,
  best: isBound,
});

function ruleCheck(tier: Check, fact: Check): Check {
  const column = either(fact, oneOf(['score', 'evidence']));
  const isNeeded: Readonly<Record<string, Check>> = {
    atLeast: isShape({ value: isNumber }),
    atMost: isShape({ value: isNumber }),
    equals: isShape({ value: isFact }),
    isNot: isShape({ value: isFact }),
    contains: isShape({ text: isText }),
    inTop: isShape({ share: isNumber }),
    overAverage: isShape({ factor: isNumber, average: column }),
    moreThanDaysAgo: isShape({ days: isNumber }),
  };
  const kindOf = (value: unknown): string => (value as { readonly kind: string }).kind;
  const isCondition: Check = (value) =>
    isShape({ kind: oneOf(CONDITIONS), column })(value) && (isNeeded[kindOf(value)]?.(value) ?? true);
  const isEffect: Check = (value) =>
    isShape({ kind: oneOf(EFFECTS) })(value) &&
    (!['atLeast', 'atMost'].includes(kindOf(value)) || isShape({ tier })(value));
  return isShape({
    condition: isCondition,
    effect: isEffect,
    because: isText,
    label: isText,
    from: orNull(isNumber),
    until: orNull(isNumber),
  });
}

/** In the order of EncodedClient. */
function clientCheck(criterionCount: number, factCount: number, tier: Check): Check {
  const isMove = orNull(places(isText, isFlag, isNumber));
  return places(
    isText,
    listOf(orNull(isNumber), criterionCount),
    listOf(orNull(isFact), factCount),
    orNull(tier),
    orNull(isNumber),
    orNull(places(tier, orNull(isNumber))),
    orNull(isNumber),
    isMove,
    isMove,
    orNull(places(isNumber, isNumber)),
    orMissing(isFlag),
    orMissing(orNull(isNumber)),
  );
}
