/** What saving would do: clients per tier now and then, who moves, and how firm the tiers would be. */
import type { Assessment, Verdict } from '../../../core/types';
import { fillCount, fillText } from '../../fill-text';
import { countTiers } from '../../model/overview-lists';
import { standingOf, type Standing } from '../../model/standing';
import type { ReadyUi } from '../../ui';
import { ShowAll, shownOf } from '../show-all';
import { TierBadge } from '../tier-badge';
import { TierMove } from '../tier-move';

const MOVERS_SHOWN = 8;

interface PreviewPanelProps {
  readonly ui: ReadyUi;
  readonly standing: Standing;
  readonly isChanged: boolean;
  readonly weights: readonly number[];
}

export function PreviewPanel({ ui, standing, isChanged, weights }: PreviewPanelProps) {
  const { texts } = ui;
  return (
    <section>
      <h2>{texts.preview.heading}</h2>
      {!isChanged && <p class="note">{texts.preview.unchanged}</p>}
      <Counts ui={ui} standing={standing} />
      {isChanged && <Movers ui={ui} standing={standing} />}
      <h3>{texts.preview.firmness}</h3>
      <Firmness ui={ui} standing={standing} weights={weights} />
    </section>
  );
}

interface PartProps {
  readonly ui: ReadyUi;
  readonly standing: Standing;
}

function Counts({ ui, standing }: PartProps) {
  const { texts, ready, format } = ui;
  const now = countTiers(standingOf(ready).assessments, ready.tiers.length);
  const then = countTiers(standing.assessments, ready.tiers.length);
  const most = Math.max(1, ...now, ...then);
  const width = (count: number): { width: string } => ({ width: `${(100 * count) / most}%` });
  return (
    <table class="counts" id="preview-counts">
      <thead>
        <tr>
          <th scope="col">{texts.preview.tier}</th>
          <td />
          <th scope="col">{texts.preview.now}</th>
          <th scope="col">{texts.preview.then}</th>
        </tr>
      </thead>
      <tbody>
        {ready.tiers.map((tier, index) => (
          <tr key={tier.rowNumber}>
            <th scope="row">
              <TierBadge tier={tier} />
            </th>
            <td class="pictures" aria-hidden="true">
              <span class="now" style={width(now[index])} />
              <span class="then" style={{ ...width(then[index]), backgroundColor: tier.color }} />
            </td>
            <td>{format.amount(now[index])}</td>
            <td class={now[index] === then[index] ? '' : 'changed'}>{format.amount(then[index])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Movers({ ui, standing }: PartProps) {
  const { texts, ready } = ui;
  const saved = standingOf(ready).assessments;
  const movers = standing.assessments.filter(
    ({ verdict }, index) => verdict?.tier !== saved[index].verdict?.tier,
  );
  const indexOf = new Map(standing.assessments.map((assessment, index) => [assessment, index]));
  if (movers.length === 0) return <p role="status">{texts.preview.nobodyMoves}</p>;
  const shown = shownOf(ui, 'movers', movers, MOVERS_SHOWN);
  return (
    <>
      <p role="status">{fillCount(texts.preview.movers, movers.length)}</p>
      <ul class="plain movers">
        {shown.map((mover) => {
          const before = saved[indexOf.get(mover) ?? 0].verdict;
          return <Mover key={mover.client.rowNumber} ui={ui} before={before} after={mover} />;
        })}
      </ul>
      <ShowAll ui={ui} list="movers" shown={shown} all={movers} />
    </>
  );
}

interface MoverProps {
  readonly ui: ReadyUi;
  readonly before: Verdict | null;
  readonly after: Assessment;
}

function Mover({ ui, before, after: { client, verdict } }: MoverProps) {
  const [from, to] = [before, verdict].map((each) => (each ? ui.ready.tiers[each.tier] : undefined));
  return (
    <li>
      <TierMove ui={ui} what={client.name} from={from} to={to} />
    </li>
  );
}

function Firmness({ ui, standing, weights }: PartProps & { readonly weights: readonly number[] }) {
  const { texts, format, ready, model } = ui;
  if (model.firmness === null) return <p class="note">{texts.preview.measuring}</p>;
  const { kept, flips } = model.firmness;
  if (kept === null) return <p class="note">{texts.preview.nobodyRated}</p>;
  return (
    <>
      <p id="kept">{fillText(texts.preview.kept, { share: format.percent(kept) })}</p>
      <p class="note">{flips.length > 0 ? texts.preview.closest : texts.preview.noFlip}</p>
      <ul class="plain flips">
        {flips.map(({ clientIndex, criterionIndex, to }) => {
          const { client, verdict } = standing.assessments[clientIndex];
          return (
            <li key={clientIndex}>
              {fillText(texts.preview.flip, {
                client: client.name,
                tier: verdict ? ready.tiers[verdict.tier].name : '',
                criterion: ready.criteria[criterionIndex].name,
                from: format.number(weights[criterionIndex]),
                to: format.number(Number(to.toPrecision(3))),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
