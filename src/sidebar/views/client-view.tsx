/** The selected client: what led to the tier, what would change it, what it was before, and what-if. */
import { ClientHead } from '../components/client/client-head';
import { ClientReach } from '../components/client/client-reach';
import { ClientSearch } from '../components/client/client-search';
import { CriterionRow } from '../components/client/criterion-row';
import { Firmness } from '../components/client/firmness';
import { Lines } from '../components/client/lines';
import { MoneyLines } from '../components/client/money-lines';
import { NextTier } from '../components/client/next-tier';
import { OtherValues } from '../components/client/other-values';
import { Heading } from '../components/heading';
import { StartRating } from '../components/rating/start-rating';
import { TierHistory } from '../components/client/tier-history';
import { WhatIfBar } from '../components/client/what-if-bar';
import { fillText } from '../fill-text';
import { remember } from '../model/remember';
import { scoreRows, type ScoreRow } from '../model/score-rows';
import { standingOf, standingWith } from '../model/standing';
import { tryValue, withTried } from '../model/tried-values';
import { positionOf } from '../sidebar-model';
import type { ReadyUi } from '../ui';

export function ClientView({ ui }: { readonly ui: ReadyUi }) {
  const { ready, model } = ui;
  const { shown } = model.client;
  if (shown?.hasLeft) return <FormerClient ui={ui} name={shown.name} />;
  const position = positionOf(ready, shown);
  if (position < 0) return <NoClient ui={ui} />;
  const saved = standingOf(ready);
  const savedValues = saved.assessments[position].client.values;
  const values = triedValues(savedValues, model.client.tried);
  const tried = values === savedValues ? saved : standingWith(ready, position, values);
  return (
    <>
      <Waiting ui={ui} />
      <ClientHead ui={ui} position={position} saved={saved} tried={tried} />
      <Lines class="box" heading={ui.texts.client.problems} lines={shown?.problems ?? []} />
      <ClientReach ui={ui} />
      <NextTier ui={ui} standing={tried} position={position} savedValues={savedValues} />
      <Parts
        ui={ui}
        rows={scoreRows(saved, tried, position, ready.tiers)}
        saved={savedValues}
        values={values}
      />
      <OtherValues ui={ui} saved={savedValues} values={values} />
      <Why ui={ui} />
      <MoneyLines ui={ui} />
      <TierHistory ui={ui} history={shown?.history ?? []} />
      <Firmness ui={ui} standing={tried} position={position} />
      <section>
        <ClientSearch ui={ui} />
      </section>
      <WhatIfBar ui={ui} saved={saved.assessments[position]} assessment={tried.assessments[position]} />
    </>
  );
}

const triedValues = remember(withTried);

/** Nothing to try and nothing to do: that it has left, and what it was. */
function FormerClient({ ui, name }: { readonly ui: ReadyUi; readonly name: string }) {
  return (
    <>
      <Heading>
        <bdi>{name}</bdi>
      </Heading>
      <Why ui={ui} />
      <ClientReach ui={ui} />
      <MoneyLines ui={ui} />
      <TierHistory ui={ui} history={ui.model.client.shown?.history ?? []} />
      <section>
        <ClientSearch ui={ui} />
      </section>
    </>
  );
}

function NoClient({ ui }: { readonly ui: ReadyUi }) {
  const { texts, ready } = ui;
  return (
    <>
      <Heading>{texts.client.nothingSelected}</Heading>
      <p>{ready.clients.length === 0 ? texts.client.noClients : texts.client.selectHint}</p>
      {ready.clients.length > 0 && <ClientSearch ui={ui} />}
      {ready.clients.length > 0 && <StartRating ui={ui} />}
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
