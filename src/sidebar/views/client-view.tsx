/** The selected client: what led to the tier, what would change it, what it was before, and what-if. */
import { findWeightFlip, sampleFirmness } from '../../core/scoring/measure-firmness';
import type { Scale, Tier } from '../../core/types';
import { ClientHead } from '../components/client-head';
import { ClientSearch } from '../components/client-search';
import { CriterionRow } from '../components/criterion-row';
import { NextTier } from '../components/next-tier';
import { TierHistory } from '../components/tier-history';
import { WhatIfBar } from '../components/what-if-bar';
import { fillText } from '../fill-text';
import { SAMPLES, SPREAD } from '../model/measure-firmness';
import { remember } from '../model/remember';
import { scoreRows, type ScoreRow } from '../model/score-rows';
import { standingOf, standingWith, type Standing } from '../model/standing';
import { tryValue, withTried } from '../model/tried-values';
import { positionOf } from '../sidebar-model';
import type { ReadyUi } from '../ui';

export function ClientView({ ui }: { readonly ui: ReadyUi }) {
  const { ready, model } = ui;
  const position = positionOf(ready, model.client.shown);
  if (position < 0) return <NoClient ui={ui} />;
  const saved = standingOf(ready);
  const savedValues = saved.assessments[position].client.values;
  const values = triedValues(savedValues, model.client.tried);
  const tried = values === savedValues ? saved : standingWith(ready, position, values);
  return (
    <>
      <Waiting ui={ui} />
      <ClientHead
        ui={ui}
        saved={saved.assessments[position]}
        tried={tried.assessments[position]}
        rankedCount={tried.assessments.filter(({ rank }) => rank !== null).length}
      />
      <Problems ui={ui} />
      <section hidden={tried.assessments[position].score === null}>
        <h2>{ui.texts.client.nextTier}</h2>
        <NextTier
          ui={ui}
          assessment={tried.assessments[position]}
          scales={tried.scales}
          savedValues={savedValues}
        />
      </section>
      <Parts
        ui={ui}
        rows={scoreRows(saved, tried, position, ready.tiers)}
        saved={savedValues}
        values={values}
      />
      <Why ui={ui} />
      <TierHistory ui={ui} history={model.client.shown?.history ?? []} />
      <Firmness ui={ui} values={values} standing={tried} />
      <section>
        <ClientSearch ui={ui} />
      </section>
      <WhatIfBar ui={ui} saved={saved.assessments[position]} assessment={tried.assessments[position]} />
    </>
  );
}

const triedValues = remember(withTried);

function NoClient({ ui }: { readonly ui: ReadyUi }) {
  const { texts, ready } = ui;
  return (
    <>
      <h1 id="heading" tabIndex={-1}>
        {texts.client.nothingSelected}
      </h1>
      <p>{ready.clients.length === 0 ? texts.client.noClients : texts.client.selectHint}</p>
      {ready.clients.length > 0 && <ClientSearch ui={ui} />}
    </>
  );
}

/** Another client was selected while values of this one are tried. */
function Waiting({ ui: { texts, model, controller } }: { readonly ui: ReadyUi }) {
  const { waiting, shown } = model.client;
  if (!waiting || !shown) return null;
  const names = { other: waiting.name, client: shown.name };
  return (
    <div class="box" role="status">
      <p>{fillText(texts.whatIf.otherSelected, names)}</p>
      <button type="button" disabled={model.busy !== ''} onClick={() => controller.show(waiting)}>
        {fillText(texts.whatIf.show, names)}
      </button>
    </div>
  );
}

function Problems({ ui: { texts, model } }: { readonly ui: ReadyUi }) {
  const problems = model.client.shown?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <section class="box">
      <h2>{texts.client.problems}</h2>
      <ul class="plain">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

interface PartsProps {
  readonly ui: ReadyUi;
  readonly rows: readonly ScoreRow[];
  readonly saved: readonly number[];
  readonly values: readonly number[];
}

function Parts({ ui, rows, saved, values }: PartsProps) {
  const { texts, format, model, controller } = ui;
  const greatestShare = Math.max(...rows.map(({ part }) => part?.weightShare ?? 0));
  const sum = rows.reduce((total, { part }) => total + (part?.points ?? 0), 0);
  const drawn = (row: ScoreRow) => (
    <CriterionRow
      key={row.criterionIndex}
      ui={ui}
      row={row}
      value={values[row.criterionIndex]}
      savedValue={saved[row.criterionIndex]}
      greatestShare={greatestShare}
      onChange={(value) =>
        controller.updateClient({ tried: tryValue(model.client.tried, saved, row.criterionIndex, value) })
      }
    />
  );
  const unknown = rows.filter((row) => row.unknown !== null);
  return (
    <section>
      <h2>{texts.client.parts}</h2>
      <p class="note">{texts.client.partsHint}</p>
      <ul class="plain">{rows.filter((row) => row.unknown === null).map(drawn)}</ul>
      {unknown.length > 0 && (
        <>
          <h3>{texts.client.unknowns}</h3>
          <p class="note">{texts.client.unknownsHint}</p>
          <ul class="plain">{unknown.map(drawn)}</ul>
        </>
      )}
      {greatestShare > 0 && (
        <p class="line sum">
          <span>{texts.client.sum}</span>
          <span id="sum">{format.points(sum)}</span>
        </p>
      )}
    </section>
  );
}

function Why({ ui: { texts, model } }: { readonly ui: ReadyUi }) {
  const { shown, tried } = model.client;
  return (
    <section>
      <h2>{tried.size > 0 ? texts.client.whyAsSaved : texts.client.why}</h2>
      <p id="why">{shown?.why}</p>
    </section>
  );
}

const firmnessOf = remember(
  (values: readonly number[], scales: readonly Scale[], tiers: readonly Tier[]) => ({
    kept: sampleFirmness([values], scales, tiers, SPREAD, SAMPLES).keptByClient[0],
    flip: findWeightFlip(values, scales, tiers),
  }),
);

interface FirmnessProps {
  readonly ui: ReadyUi;
  readonly values: readonly number[];
  readonly standing: Standing;
}

function Firmness({ ui: { texts, format, ready }, values, standing }: FirmnessProps) {
  const { kept, flip } = firmnessOf(values, standing.scales, ready.tiers);
  if (kept === null) return null;
  return (
    <section>
      <h2>{texts.client.firmness}</h2>
      <p>{fillText(texts.client.keeps, { share: format.percent(kept) })}</p>
      <p>
        {flip === null
          ? texts.client.neverFlips
          : fillText(texts.client.flips, {
              criterion: ready.criteria[flip.criterionIndex].name,
              from: format.number(flip.from),
              to: format.number(roundWeight(flip.to)),
            })}
      </p>
    </section>
  );
}

/** Three digits are enough to see which way it goes. */
function roundWeight(weight: number): number {
  return Number(weight.toPrecision(3));
}
