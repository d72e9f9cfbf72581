/** An area as people write it, for readable expectations. */
import { areaToA1 } from '../../../src/local/formulas/a1';
import type { Area } from '../../../src/local/workbook/types';

export function areaToText(area: Area): string {
  return areaToA1(area);
}
