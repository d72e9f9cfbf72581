/** First open: criteria, clients, go. Where there is a list already, the dialog asks for its columns. */
import type { StartState } from '../../addon/sidebar/sidebar-contract';
import { Heading } from '../components/heading';
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
  return state.clientList === null ? (
    <Steps ui={ui} state={state} />
  ) : (
    <OwnList ui={ui} tab={state.clientList} />
  );
}

/** One way to set up a list: the dialog. When it is done, the sidebar sees it. */
function OwnList({ ui: { texts, model, controller }, tab }: { readonly ui: Ui; readonly tab: string }) {
  const { start, common } = texts;
  const open = (): void => void controller.call(common.working, 'openSetUp', [], () => undefined);
  return (
    <>
      <Heading>{fillText(start.ownList, { tab })}</Heading>
      <p class="note">{start.ownListHint}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={model.busy !== ''} onClick={open}>
          {start.openSetUp}
        </button>
      </div>
    </>
  );
}

function Steps({ ui, state }: StartProps) {
  const { texts, model } = ui;
  const { step } = model.start;
  const Step = [PresetStep, ListStep, RunStep][step - 1];
  return (
    <>
      {step === 1 && <p>{texts.start.welcome}</p>}
      <p class="note">{fillText(texts.start.step, { n: step, of: STEPS })}</p>
      <progress aria-hidden="true" max={STEPS} value={step} />
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

function ListStep({ ui }: Pick<StartProps, 'ui'>) {
  const { texts } = ui;
  return (
    <Choices
      ui={ui}
      name="list"
      heading={texts.start.listHeading}
      choices={listsOf(ui)}
      chosen={listOf(ui)}
      choose={(list) => updateStart(ui, { list: list as StartList })}
    />
  );
}

function RunStep({ ui, state }: StartProps) {
  const { texts } = ui;
  const preset = state.presets.find(({ value }) => value === presetOf(ui, state));
  const list = listsOf(ui).find(({ value }) => value === listOf(ui));
  return (
    <>
      <Heading>{texts.start.runHeading}</Heading>
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
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

function Choices({ ui, name, heading, hint, choices, chosen, choose }: ChoicesProps) {
  return (
    <fieldset disabled={ui.model.busy !== ''}>
      <legend>
        <Heading>{heading}</Heading>
      </legend>
      {hint && <p class="note">{hint}</p>}
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
  const withSample = listOf(ui) === 'sample';
  await controller.call(texts.start.running, 'start', [presetOf(ui, state), withSample], (started) => {
    controller.update({ view: 'overview' });
    controller.take(started);
    document.getElementById('heading')?.focus();
  });
}

function presetOf({ model }: Ui, state: StartState): string {
  return model.start.preset || state.suggestedPreset;
}

function listOf({ model }: Ui): StartList {
  return model.start.list ?? 'sample';
}

function listsOf({ texts }: Ui): (Choice & { value: StartList })[] {
  const { emptyList, emptyListHint, sample, sampleHint } = texts.start;
  return [
    { value: 'sample', name: sample, description: sampleHint },
    { value: 'empty', name: emptyList, description: emptyListHint },
  ];
}

function updateStart({ model, controller }: Ui, change: Partial<StartDraft>): void {
  controller.update({ start: { ...model.start, ...change } });
}
