/** First open: criteria, clients, go. */
import type { StartState } from '../../addon/sidebar/sidebar-contract';
import { fillText } from '../fill-text';
import type { StartDraft, StartList } from '../sidebar-model';
import type { Ui } from '../ui';

const STEPS = 3;

interface StartProps {
  readonly ui: Ui;
  readonly state: StartState;
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description: string;
}

export function StartView({ ui, state }: StartProps) {
  const { texts, model } = ui;
  const { step } = model.start;
  const Step = [PresetStep, ListStep, RunStep][step - 1];
  return (
    <>
      {step === 1 && <p>{texts.start.welcome}</p>}
      <p class="note">{fillText(texts.start.step, { n: step, of: STEPS })}</p>
      <div class="steps" aria-hidden="true">
        {[1, 2, 3].map((each) => (
          <span key={each} class={each <= step ? 'reached' : ''} />
        ))}
      </div>
      <Step ui={ui} state={state} />
      <Buttons ui={ui} state={state} />
    </>
  );
}

function PresetStep({ ui, state }: StartProps) {
  const { texts } = ui;
  return (
    <Choices
      ui={ui}
      name="preset"
      heading={texts.start.presetHeading}
      hint={texts.start.presetHint}
      choices={state.presets}
      chosen={presetOf(ui, state)}
      choose={(preset) => updateStart(ui, { preset })}
    />
  );
}

function ListStep({ ui, state }: StartProps) {
  const { texts } = ui;
  return (
    <Choices
      ui={ui}
      name="list"
      heading={texts.start.listHeading}
      hint=""
      choices={listsOf(ui, state)}
      chosen={listOf(ui, state)}
      choose={(list) => updateStart(ui, { list: list as StartList })}
    />
  );
}

function RunStep({ ui, state }: StartProps) {
  const { texts } = ui;
  const preset = state.presets.find(({ value }) => value === presetOf(ui, state));
  const list = listsOf(ui, state).find(({ value }) => value === listOf(ui, state));
  return (
    <>
      <h1 id="heading" tabIndex={-1}>
        {texts.start.runHeading}
      </h1>
      <dl class="summary">
        <dt>{texts.start.criteriaChosen}</dt>
        <dd>{preset?.name}</dd>
        <dt>{texts.start.listChosen}</dt>
        <dd>{list?.name}</dd>
      </dl>
      <p class="note">{texts.start.runHint}</p>
    </>
  );
}

interface ChoicesProps {
  readonly ui: Ui;
  readonly name: string;
  readonly heading: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

function Choices({ ui, name, heading, hint, choices, chosen, choose }: ChoicesProps) {
  return (
    <fieldset disabled={ui.model.busy !== ''}>
      <legend>
        <h1 id="heading" tabIndex={-1}>
          {heading}
        </h1>
      </legend>
      {hint !== '' && <p class="note">{hint}</p>}
      {choices.map(({ value, name: label, description }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>
            {label}
            <small>{description}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Buttons({ ui, state }: StartProps) {
  const { texts, model } = ui;
  const { step } = model.start;
  const isBusy = model.busy !== '';
  const go = (to: number): void => {
    updateStart(ui, { step: to });
    document.getElementById('heading')?.focus();
  };
  return (
    <div class="buttons">
      {step < STEPS ? (
        <button type="button" key="next" class="action" disabled={isBusy} onClick={() => go(step + 1)}>
          {texts.start.next}
        </button>
      ) : (
        <button type="button" key="run" class="action" disabled={isBusy} onClick={() => void run(ui, state)}>
          {texts.start.run}
        </button>
      )}
      {step > 1 && (
        <button type="button" disabled={isBusy} onClick={() => go(step - 1)}>
          {texts.start.back}
        </button>
      )}
    </div>
  );
}

async function run(ui: Ui, state: StartState): Promise<void> {
  const { texts, controller } = ui;
  const withSample = listOf(ui, state) === 'sample';
  await controller.call(texts.start.running, 'start', [presetOf(ui, state), withSample], (started) => {
    controller.update({ view: 'overview' });
    controller.take(started);
    document.getElementById('heading')?.focus();
  });
}

function presetOf({ model }: Ui, state: StartState): string {
  return model.start.preset || state.suggestedPreset;
}

function listOf({ model }: Ui, { clientList }: StartState): StartList {
  return model.start.list ?? (clientList === null ? 'sample' : 'own');
}

function listsOf({ texts }: Ui, { clientList }: StartState): (Choice & { value: StartList })[] {
  const { ownList, ownListHint, emptyList, emptyListHint, sample, sampleHint } = texts.start;
  if (clientList !== null) {
    // Beside a list that is there, invented clients would stand among real ones.
    return [{ value: 'own', name: fillText(ownList, { tab: clientList }), description: ownListHint }];
  }
  return [
    { value: 'sample', name: sample, description: sampleHint },
    { value: 'empty', name: emptyList, description: emptyListHint },
  ];
}

function updateStart({ model, controller }: Ui, change: Partial<StartDraft>): void {
  controller.update({ start: { ...model.start, ...change } });
}
