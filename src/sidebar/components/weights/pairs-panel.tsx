/** Weights by pairs: one comparison at a time, how well the answers fit together, and the one to reconsider. */
import { fillCount, fillText } from '../../fill-text';
import {
  countMissing,
  listPairs,
  pairKey,
  type Pair,
  type PairResult,
  type PairStep,
} from '../../model/pair-answers';
import { comparedOf, pairResultOf, withAnswers, type WeightsDraft } from '../../model/weights-draft';
import type { ReadyUi } from '../../ui';
import type { WayPanelProps } from './points-panel';
import { WeightShare } from './weight-share';

/** Above this, answers are taken to contradict each other (Saaty). */
const MOST_INCONSISTENCY = 0.1;

export function PairsPanel({ ui, draft, weights }: WayPanelProps) {
  const { texts, ready } = ui;
  const compared = comparedOf(ready.criteria);
  if (compared.length < 2) return <p>{texts.pairs.tooFew}</p>;
  const pairs = listPairs(compared.length);
  const result = pairResultOf(draft.answers, compared.length);
  return (
    <>
      <p class="note">{texts.pairs.hint}</p>
      <Question ui={ui} draft={draft} pairs={pairs} compared={compared} />
      <Progress ui={ui} draft={draft} pairs={pairs} compared={compared} />
      {result.weights && (
        <>
          <Consistency ui={ui} result={result} pairs={pairs} compared={compared} />
          <ul class="plain">
            {compared.map((index) => (
              <li key={index} class="criterion">
                <span class="name">{ready.criteria[index].name}</span>
                <WeightShare ui={ui} weights={weights} index={index} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface PairsProps {
  readonly ui: ReadyUi;
  readonly pairs: readonly Pair[];
  /** Positions of the compared criteria. */
  readonly compared: readonly number[];
}

function Question({ ui, draft, pairs, compared }: PairsProps & { readonly draft: WeightsDraft }) {
  const { texts, model, controller } = ui;
  const pair = pairs[draft.question];
  const [first, second] = namesOf(ui, compared, pair);
  const said = describeStep(ui, first, second, draft.step);
  const isBusy = model.busy !== '';
  return (
    <fieldset class="question" disabled={isBusy}>
      <legend>{texts.pairs.question}</legend>
      <div class="line pair">
        <span>{first}</span>
        <span>{second}</span>
      </div>
      <input
        id="comparison"
        type="range"
        min={-8}
        max={8}
        step={1}
        value={-draft.step}
        aria-label={fillText(texts.pairs.scale, { first, second })}
        aria-valuetext={said}
        onInput={(event) => controller.updateWeights({ step: -Number(event.currentTarget.value) || 0 })}
      />
      <div class="line scale" aria-hidden="true">
        <span>{texts.pairs.extremely}</span>
        <span>=</span>
        <span>{texts.pairs.extremely}</span>
      </div>
      <p id="said">{said}</p>
      <div class="buttons">
        <button type="button" id="answer" onClick={() => answer(ui, pairs, compared.length)}>
          {texts.pairs.answer}
        </button>
        <button
          type="button"
          disabled={draft.question === 0}
          onClick={() => goTo(ui, pairs, draft.question - 1)}
        >
          {texts.pairs.previous}
        </button>
        <button
          type="button"
          disabled={draft.question === pairs.length - 1}
          onClick={() => goTo(ui, pairs, draft.question + 1)}
        >
          {texts.pairs.skip}
        </button>
      </div>
    </fieldset>
  );
}

function Progress({ ui, draft, pairs, compared }: PairsProps & { readonly draft: WeightsDraft }) {
  const { texts, controller } = ui;
  const { answers, question } = draft;
  const missing = countMissing(answers, compared.length);
  const isComplete = answers.size === pairs.length;
  return (
    <>
      <progress max={pairs.length} value={answers.size} aria-label={texts.pairs.question} />
      <p class="note" role="status">
        {fillText(texts.pairs.progress, { n: question + 1, of: pairs.length })}.{' '}
        {isComplete
          ? texts.pairs.complete
          : missing === 0
            ? texts.pairs.enough
            : fillCount(texts.pairs.moreNeeded, missing)}
      </p>
      {answers.size > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            controller.updateWeights({ answers: new Map(), question: 0, step: 0 });
            document.getElementById('comparison')?.focus();
          }}
        >
          {texts.pairs.restart}
        </button>
      )}
    </>
  );
}

function Consistency({ ui, result, pairs, compared }: PairsProps & { readonly result: PairResult }) {
  const { texts, format } = ui;
  const { consistencyRatio, reconsider } = result;
  if (consistencyRatio === null) return <p class="note">{texts.pairs.unmeasured}</p>;
  const ratio = format.number(Math.round(consistencyRatio * 100) / 100);
  if (consistencyRatio <= MOST_INCONSISTENCY) {
    return <p id="consistency">{fillText(texts.pairs.consistent, { ratio })}</p>;
  }
  return (
    <div class="box" id="consistency">
      <p>{fillText(texts.pairs.inconsistent, { ratio, limit: format.number(MOST_INCONSISTENCY) })}</p>
      {reconsider && <Reconsider ui={ui} pairs={pairs} compared={compared} reconsider={reconsider} />}
    </div>
  );
}

interface ReconsiderProps extends PairsProps {
  readonly reconsider: NonNullable<PairResult['reconsider']>;
}

function Reconsider({ ui, pairs, compared, reconsider }: ReconsiderProps) {
  const { texts } = ui;
  const { pair, said, fitting } = reconsider;
  const [first, second] = namesOf(ui, compared, pair);
  const question = pairs.findIndex((each) => pairKey(each) === pairKey(pair));
  return (
    <>
      <p>
        {fillText(texts.pairs.reconsider, {
          first,
          second,
          said: describeStep(ui, first, second, said),
          fitting: describeStep(ui, first, second, fitting),
        })}
      </p>
      <button type="button" onClick={() => goTo(ui, pairs, question)}>
        {texts.pairs.reconsiderButton}
      </button>
    </>
  );
}

function namesOf({ ready }: ReadyUi, compared: readonly number[], { first, second }: Pair): [string, string] {
  return [ready.criteria[compared[first]].name, ready.criteria[compared[second]].name];
}

/** "Fun: clearly more". */
function describeStep({ texts }: ReadyUi, first: string, second: string, step: PairStep): string {
  if (step === 0) return texts.pairs.equal;
  const size = Math.abs(step) + 1;
  const { slightly, clearly, strongly, extremely, inBetween, more } = texts.pairs;
  const words = [slightly, slightly, clearly, strongly, extremely];
  const lower = words[Math.floor((size - 1) / 2)];
  const upper = words[Math.ceil((size - 1) / 2)];
  const strength = lower === upper ? lower : fillText(inBetween, { lower, upper });
  return fillText(more, { criterion: step > 0 ? first : second, strength });
}

function goTo({ controller }: ReadyUi, pairs: readonly Pair[], question: number): void {
  const { weights } = controller.model;
  if (!weights) return;
  const step = weights.answers.get(pairKey(pairs[question])) ?? 0;
  controller.updateWeights({ question, step });
  document.getElementById('comparison')?.focus();
}

/** Keeps the answer and goes on to the next pair without one, or stays where none is left. */
function answer(ui: ReadyUi, pairs: readonly Pair[], count: number): void {
  const { weights } = ui.controller.model;
  if (!weights || count < 2) return;
  const { question, step } = weights;
  const answers = new Map(weights.answers).set(pairKey(pairs[question]), step);
  ui.controller.updateWeights(withAnswers(answers, ui.ready.criteria));
  const isOpen = (pair: Pair): boolean => !answers.has(pairKey(pair));
  const after = pairs.findIndex((pair, index) => index > question && isOpen(pair));
  const next = after >= 0 ? after : pairs.findIndex(isOpen);
  goTo(ui, pairs, next >= 0 ? next : question);
}
