/**
 * All built-in functions by name: those of everyday lists. In a file, a formula with another one keeps the result that the
 * file has (`files/xlsx/workbook-state.ts`).
 */
import type { FunctionSpec, FunctionTable, LazyFunctionSpec } from './function-call';
import { arrayFunctions } from '../functions/arrays';
import { conditionalFunctions } from '../functions/conditional';
import { dateFunctions } from '../functions/dates';
import { informationFunctions } from '../functions/information';
import { logicalFunctions } from '../functions/logical';
import { lookupFunctions } from '../functions/lookup';
import { mathFunctions } from '../functions/math';
import { referenceFunctions } from '../functions/references';
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
  drawnFunctions,
];

const functions = new Map<string, FunctionSpec | LazyFunctionSpec>(
  tables.flatMap((table) => Object.entries(table)),
);

/** @param name in capitals */
export function findFunction(name: string): FunctionSpec | LazyFunctionSpec | null {
  return functions.get(name) ?? null;
}
