/** How firm a client's tier is when weights are a little different, and what would flip it. */
import { fillText } from '../../fill-text';
import { firmnessOf } from '../../model/advice';
import type { Standing } from '../../model/standing';
import type { ReadyUi } from '../../ui';

interface FirmnessProps {
  readonly ui: ReadyUi;
  readonly standing: Standing;
  readonly position: number;
}

export function Firmness({ ui: { texts, format, ready }, standing, position }: FirmnessProps) {
  const { kept, flip } = firmnessOf(ready, position, standing);
  if (kept === null) return null;
  return (
    <section id="firmness">
      <h2>{texts.client.firmness}</h2>
      <p>{fillText(texts.client.keeps, { share: format.percent(kept) })}</p>
      <p>
        {flip === null
          ? texts.client.neverFlips
          : fillText(texts.client.flips, {
              criterion: ready.criteria[flip.criterionIndex].name,
              from: format.number(flip.from),
              to: format.number(flip.to),
            })}
      </p>
    </section>
  );
}
