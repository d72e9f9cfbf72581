/** All built-in functions by name: ours first, then what the formula library has beyond them. */
import type { FunctionSpec, FunctionTable, LazyFunctionSpec } from './function-call';
import { arrayFunctions } from '../functions/arrays';
import { conditionalFunctions } from '../functions/conditional';
import { dateFunctions } from '../functions/dates';
import { financialFunctions } from '../functions/financial';
import { informationFunctions } from '../functions/information';
import { libraryFunction } from '../functions/library';
import { logicalFunctions } from '../functions/logical';
import { lookupFunctions } from '../functions/lookup';
import { mathFunctions } from '../functions/math';
import { referenceFunctions } from '../functions/references';
import { regressionFunctions } from '../functions/regression';
import { statisticalFunctions } from '../functions/statistics';
import { drawnFunctions } from '../functions/sparkline';
import { textFunctions } from '../functions/text';

const tables: readonly FunctionTable[] = [
  logicalFunctions,
  mathFunctions,
  statisticalFunctions,
  conditionalFunctions,
  lookupFunctions,
  referenceFunctions,
  arrayFunctions,
  textFunctions,
  dateFunctions,
  informationFunctions,
  regressionFunctions,
  financialFunctions,
  drawnFunctions,
];

const functions = new Map<string, FunctionSpec | LazyFunctionSpec>(
  tables.flatMap((table) => Object.entries(table)),
);

/** @param name in capitals */
export function findFunction(name: string): FunctionSpec | LazyFunctionSpec | null {
  const own = functions.get(name);
  if (own) return own;
  const fromLibrary = libraryFunction(name);
  if (fromLibrary) functions.set(name, fromLibrary);
  return fromLibrary;
}
