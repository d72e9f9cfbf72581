/** An area as people write it, for readable expectations. */
import { areaToA1 } from '../../formulas/a1';
import type { Area } from '../../workbook/types';

export function areaToText(area: Area): string {
  return areaToA1(area);
}
