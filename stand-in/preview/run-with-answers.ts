/**
 * Lets synchronous scripts ask questions in a page that can only answer asynchronously. On Google `Ui.alert`
 * stops the script until the user has answered; no code can wait like that in a browser. So a run that asks
 * what nobody has answered yet is stopped before it has any further effect, everything it did is taken back, the user is
 * asked, and the run starts again with the answers known so far: the script goes the same way up to the question and on
 * from there. The clock stands still meanwhile, so that the way is the same. Taken back are the workbook and what
 * was shown; random numbers are drawn anew.
 */
import type { UiAnswer, UiQuestion, World } from '../services/calls/world';

/** Stops a script at a question; also at every service call after that, should the script catch it. */
class UnansweredQuestion extends Error {
  override readonly name = 'UnansweredQuestion';

  constructor(readonly question: UiQuestion) {
    super(`The script waits for an answer to "${question.prompt}".`);
  }
}

interface ReplayOptions {
  readonly world: World;
  /** Saves the state of everything a script can change; the result puts it back. */
  readonly save: () => () => void;
  readonly ask: (question: UiQuestion) => Promise<UiAnswer>;
}

/**
 * Runs a script, asking the user whenever it asks.
 * @throws what the script throws
 */
export async function runWithAnswers<Result>(
  run: () => Result,
  { world, save, ask }: ReplayOptions,
): Promise<Result> {
  const answers: UiAnswer[] = [];
  const startedAt = world.clock.now();
  const hideNews = keepShown(world);
  const takeBack = save();
  for (;;) {
    const outcome = runOnce(run, world, answers, startedAt);
    if (!('question' in outcome)) {
      if ('error' in outcome) throw outcome.error;
      return outcome.result;
    }
    takeBack();
    hideNews();
    answers.push(await ask(outcome.question));
  }
}

type Outcome<Result> = { readonly result: Result } | { readonly error: unknown } | UnansweredQuestion;

function runOnce<Result>(
  run: () => Result,
  world: World,
  answers: readonly UiAnswer[],
  startedAt: number,
): Outcome<Result> {
  const left = [...answers];
  let waiting: UnansweredQuestion | null = null;
  const stopIfWaiting = (): void => {
    if (waiting) throw waiting;
  };
  world.calls.beforeCall = stopIfWaiting;
  world.uiAnswers = (question) => {
    stopIfWaiting();
    const answer = left.shift();
    if (answer !== undefined) return answer;
    waiting = new UnansweredQuestion(question);
    throw waiting;
  };
  world.clock.set(startedAt);
  const outcome = (otherwise: Outcome<Result>): Outcome<Result> => waiting ?? otherwise;
  try {
    return outcome({ result: run() });
  } catch (error) {
    return outcome({ error });
  } finally {
    world.clock.set(null);
    world.uiAnswers = [];
    world.calls.beforeCall = () => undefined;
  }
}

/** @returns what takes back whatever is shown from here on */
function keepShown({ ui, consoleLines }: World): () => void {
  const lists: unknown[][] = [ui.menus, ui.dialogs, ui.alerts, ui.toasts, consoleLines];
  const kept = lists.map((list) => [...list]);
  return () => lists.forEach((list, at) => list.splice(0, list.length, ...kept[at]!));
}
