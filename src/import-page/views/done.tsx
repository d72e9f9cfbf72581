/** What was added; and whether the tiers are to go by it: her figures and those on record side by side, recalculated by one click. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ImportOutcome } from '../../addon/imports/import-contract';
import type { FactProposals, ProposedFact } from '../../addon/sidebar/sidebar-contract';
import { FactTable } from '../../pages/fact-table';
import { fitDialog } from '../../pages/fit-dialog';
import { useKeptFocus } from '../../pages/use-kept-focus';
import type { PageTexts } from '../page-texts';
import { callServer, closeDialog, recalculate } from '../server';

interface DoneProps {
  readonly outcome: ImportOutcome;
  readonly texts: PageTexts;
}

/** The same function each time: Preact calls it once, when the button appears. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

export function Done({ outcome: { text, canRecalculate }, texts }: DoneProps) {
  const [state, setState] = useState({ busy: canRecalculate, failure: '' });
  const [proposals, setProposals] = useState<FactProposals | null>(null);
  const [used, setUsed] = useState<readonly string[]>([]);
  const fail = (error: Error): void =>
    setState({ busy: false, failure: `${error.message} ${texts.severalAccounts}` });

  useEffect(() => {
    if (!canRecalculate) return;
    callServer('proposeFacts').then((found) => {
      setProposals(found);
      setUsed(usedAtFirst(found).map(({ setting }) => setting));
      setState({ busy: false, failure: '' });
    }, fail);
  }, []);

  useLayoutEffect(fitDialog, [proposals, state.failure]);

  useKeptFocus(state.busy);
  const facts = proposals?.facts ?? [];
  const run = (): void => {
    setState({ busy: true, failure: '' });
    const chosen = facts.length === 0 ? Promise.resolve(null) : callServer('useFacts', used);
    chosen.then(recalculate).then(closeDialog, fail);
  };
  const tick = (setting: string, isTicked: boolean): void =>
    setUsed((now) => [...now.filter((each) => each !== setting), ...(isTicked ? [setting] : [])]);
  return (
    <>
      <p class={state.failure === '' ? 'message' : 'message error'} role="status">
        {state.failure || (state.busy && proposals !== null ? texts.working : text)}
      </p>
      {facts.length > 0 && <p>{proposals!.intro}</p>}
      {facts.map((fact) => (
        <FactTable
          key={fact.setting}
          fact={fact}
          isUsed={used.includes(fact.setting)}
          tick={tick}
          words={proposals!}
        />
      ))}
      <div class="buttons">
        {canRecalculate && !(state.busy && proposals === null) && (
          <button type="button" class="action" ref={focus} disabled={state.busy} onClick={run}>
            {texts.recalculate}
          </button>
        )}
        <button
          type="button"
          class={canRecalculate ? '' : 'action'}
          ref={canRecalculate ? null : focus}
          onClick={closeDialog}
        >
          {texts.close}
        </button>
      </div>
    </>
  );
}

/** As she has chosen before; all of them where she has not. */
function usedAtFirst({ facts }: FactProposals): readonly ProposedFact[] {
  const chosen = facts.filter(({ isUsed }) => isUsed);
  return chosen.length > 0 ? chosen : facts;
}
