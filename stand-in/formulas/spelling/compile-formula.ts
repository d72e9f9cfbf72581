/** What can be said of a formula from its text alone; kept per text, since most cells keep theirs. */
import { FormulaSyntaxError, parseTree, walkTree, type Node } from './parse-tree';
import type { SheetAddress } from '../../workbook/a1-notation';
import { heldIn } from '../../workbook/remembered';

export interface CompiledFormula {
  readonly formula: string;
  /** null when the text is no formula. */
  readonly tree: Node | null;
  readonly references: readonly SheetAddress[];
  /** Names of ranges, and functions called, in capitals. */
  readonly names: readonly string[];
  readonly functionNames: ReadonlySet<string>;
  /** Calculated anew every time: the clock, random numbers, references that only show when calculated. */
  readonly isVolatile: boolean;
  /** A custom function may not refer to such a cell. */
  readonly isRestless: boolean;
}

const RESTLESS = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];
const VOLATILE = [...RESTLESS, 'TODAY', 'INDIRECT', 'OFFSET'];

/** They ask where their argument is, not what it holds. */
const PLACE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);

const compiled = new Map<string, CompiledFormula>();
const MAX_KEPT = 200_000;

/** Never throws. */
export function compileFormula(formula: string): CompiledFormula {
  if (compiled.size >= MAX_KEPT) compiled.clear();
  return heldIn(compiled, formula, () => compileTree(formula, treeOrNull(formula)));
}

/** @param tree of the formula, or a part of it */
export function compileTree(formula: string, tree: Node | null): CompiledFormula {
  const references: SheetAddress[] = [];
  const names: string[] = [];
  const functionNames = new Set<string>();
  if (tree) {
    const unread = new Set<Node | null>();
    walkTree(tree, (node) => {
      if (node.kind === 'call' && PLACE_ONLY.has(node.name))
        node.args.forEach((argument) => unread.add(argument));
      if (node.kind === 'reference') {
        if (!unread.has(node)) references.push(node.reference);
      } else if (node.kind === 'name') names.push(node.name);
      else if (node.kind === 'call') functionNames.add(node.name);
    });
  }
  return {
    formula,
    tree,
    references,
    names,
    functionNames,
    isVolatile: VOLATILE.some((name) => functionNames.has(name)),
    isRestless: RESTLESS.some((name) => functionNames.has(name)),
  };
}

function treeOrNull(formula: string): Node | null {
  try {
    return parseTree(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
