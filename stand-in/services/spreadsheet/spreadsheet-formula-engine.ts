/** The workbook's FormulaEngine made of the formula modules. Calculation itself is handed in. */
import {
  areaOfAddress,
  formatArea,
  parseSheetAddress,
  quoteSheetName,
  unquoteSheetName,
} from '../../workbook/a1-notation';
import { moveFormula, renameSheetInFormula, shiftFormula } from '../../formulas/spelling/shift-formula';
import { splitReference, tokenize } from '../../formulas/spelling/tokens';
import type { Area } from '../../workbook/types';
import type { FormulaEngine } from '../../workbook/workbook';

export function createFormulaEngine(
  calculate: FormulaEngine['calculate'],
  judge: FormulaEngine['judge'] = () => () => true,
): FormulaEngine {
  return {
    calculate,
    judge,
    shift: shiftFormula,
    move: moveFormula,
    renameSheet: renameSheetInFormula,
    removeSheet,
    relocate,
  };
}

/** References to the sheet become #REF!. */
function removeSheet(formula: string, name: string): string {
  return mapSheetReferences(formula, (sheetName) =>
    sheetName?.toLowerCase() === name.toLowerCase() ? '#REF!' : null,
  );
}

type Where = Parameters<FormulaEngine['relocate']>[2];

function relocate(formula: string, homeSheetName: string, where: Where): string {
  return mapSheetReferences(formula, (sheetName, reference) => {
    const area = boundedArea(reference);
    const target = area && where(sheetName ?? homeSheetName, area);
    if (!area || !target) return null;
    const cells = withDollars(reference, target.area);
    const isHome = sheetName === null && target.sheetName.toLowerCase() === homeSheetName.toLowerCase();
    return isHome ? cells : `${quoteSheetName(target.sheetName)}!${cells}`;
  });
}

/** Only references with all four corners move as a whole; open ones stay. */
function boundedArea(reference: string): Area | null {
  const parsed = parseSheetAddress(reference.replace(/\$/g, ''));
  if (!parsed || parsed.lastRow === null || parsed.lastColumn === null) return null;
  if (parsed.firstRow === null || parsed.firstColumn === null) return null;
  return areaOfAddress(parsed, parsed.lastRow, parsed.lastColumn);
}

/** The new address with the dollar signs of the old one. */
function withDollars(reference: string, area: Area): string {
  const old = reference.split(':');
  return formatArea(area)
    .split(':')
    .map((end, index) => {
      const model = old[index] ?? old[0]!;
      const column = model.startsWith('$') ? '$' : '';
      const row = /[A-Za-z]\$/.test(model) ? '$' : '';
      return end.replace(
        /^([A-Z]+)(\d+)$/,
        (_all, letters: string, digits: string) => column + letters + row + digits,
      );
    })
    .join(':');
}

function mapSheetReferences(
  formula: string,
  replace: (sheetName: string | null, reference: string) => string | null,
): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'reference') return token.text;
      const { sheetPrefix } = splitReference(token.text);
      const sheetName = sheetPrefix === '' ? null : unquoteSheetName(sheetPrefix.slice(0, -1));
      return replace(sheetName, token.text.slice(sheetPrefix.length)) ?? token.text;
    })
    .join('');
}
