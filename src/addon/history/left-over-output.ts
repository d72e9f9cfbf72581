/** Tells what an earlier run wrote beside a client who is gone from its row, by what is remembered of that run. */
import type { Memory } from '../../core/history/memory';
import { isClientRow } from '../../core/reading/parse-clients';
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Plan } from '../plan';

/**
 * A row that is no client shows our output where tier and score are those of a remembered client, with evidence and a
 * reason beside them. Where nothing is remembered, nothing is known to be ours.
 */
export function leftOverOf(
  memory: Memory | null,
  { list, criteriaColumns, output }: Plan,
): (cells: readonly CellValue[]) => boolean {
  const written = new Set(
    (memory?.snapshot.clients ?? []).map(({ tier, points }) =>
      keyOf(tier === null ? '' : memory!.snapshot.tiers[tier].name, points),
    ),
  );
  const columns = { name: list.clientColumn, criteria: criteriaColumns };
  return (cells) => {
    if (isClientRow(cells, columns)) return false;
    const [score, evidence, why] = [cells[output.score], cells[output.evidence], cells[output.why]];
    if (typeof why !== 'string' || why === '') return false;
    if (evidence === '') return score === '' && cells[output.tier] === '' && tellsOfLeaving(why);
    if (typeof evidence !== 'number') return false;
    const points = typeof score === 'number' ? Math.round(score * 100) / 100 : null;
    const isSaid = points !== null || ALL_TEXTS.some((texts) => why.includes(texts.why.notRated));
    return isSaid && written.has(keyOf(cells[output.tier], points));
  };
}

function keyOf(tier: CellValue, points: number | null): string {
  return JSON.stringify([tier, points]);
}

/** In any language: the spreadsheet's may have been changed. */
function tellsOfLeaving(why: string): boolean {
  return ALL_TEXTS.some(({ former }) => why.startsWith(former.why('\n').split('\n')[0]));
}
