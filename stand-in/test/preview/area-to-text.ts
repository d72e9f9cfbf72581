/** An area as people write it, for readable expectations. */
import { formatArea } from '../../workbook/a1-notation';
import type { Area } from '../../workbook/types';

export function areaToText(area: Area): string {
  return formatArea(area);
}
