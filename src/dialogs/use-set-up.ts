/** What the set-up dialog asks of the server, and what she sees of it meanwhile. */
import { useRef, useState } from 'preact/hooks';
import type { SetUpContent } from '../addon/page-content';
import type { ColumnProposal } from '../addon/your-columns/column-contract';
import {
  agreedChoices,
  foresee,
  NOTHING_CHOSEN,
  withChoice,
  type ChoiceDraft,
  type Choosing,
} from './choice-draft';
import { closeDialog, server } from './server';

/** What was asked, and what the server makes of it. */
interface Answered {
  readonly preset: string;
  /** Null without a list. */
  readonly proposal: ColumnProposal | null;
  readonly draft: ChoiceDraft;
}

/** What the dialog shows. */
export interface SetUpState extends Answered {
  readonly busy: boolean;
  /** Another list was asked for: what is shown is not what would be set up. */
  readonly isWaiting: boolean;
  readonly failure: string;
  readonly done: string;
}

interface SetUp {
  readonly state: SetUpState;
  readonly choose: (choosing: Choosing) => void;
  readonly choosePreset: (preset: string) => void;
  readonly setUp: () => void;
  readonly recalculate: () => void;
}

const AT_REST = { busy: false, isWaiting: false, failure: '' };

/** Asks the server for each choice, and has it set up what she agreed to. */
export function useSetUp(content: SetUpContent): SetUp {
  const answered = useRef<Answered>({
    preset: content.suggested,
    proposal: content.proposal,
    draft: NOTHING_CHOSEN,
  });
  const [state, setState] = useState<SetUpState>({ ...answered.current, ...AT_REST, done: '' });
  const asked = useRef(0);
  const update = (change: Partial<SetUpState>): void => setState((now) => ({ ...now, ...change }));
  /** Where another list could not be looked at, the one before is hers again. */
  const fail = (error: Error): void =>
    setState((now) => ({
      ...now,
      ...(now.isWaiting ? answered.current : {}),
      ...AT_REST,
      failure: `${error.message} ${content.severalAccounts}`,
    }));

  /** Answers may overtake each other: the last question counts. */
  const ask = (preset: string, draft: ChoiceDraft, isOtherList: boolean): void => {
    const question = ++asked.current;
    setState((now) => ({ ...now, preset, draft, failure: '', isWaiting: now.isWaiting || isOtherList }));
    server.propose(preset, draft).then(
      (proposal) => {
        if (question !== asked.current) return;
        answered.current = { preset, draft, proposal };
        update({ proposal, isWaiting: false });
      },
      (error: Error) => question === asked.current && fail(error),
    );
  };
  const choose = (choosing: Choosing): void => {
    if (state.proposal !== null) update({ proposal: foresee(state.proposal, choosing) });
    ask(state.preset, withChoice(state.draft, choosing), 'tab' in choosing || 'headerRow' in choosing);
  };
  /** Which columns are added follows from it. */
  const choosePreset = (preset: string): void =>
    state.proposal === null ? update({ preset }) : ask(preset, { ...state.draft, added: undefined }, true);
  const setUp = (): void => {
    asked.current++;
    update({ busy: true, failure: '' });
    const choices = state.proposal === null ? state.draft : agreedChoices(state.proposal);
    server.setUp(state.preset, choices).then((done) => update({ busy: false, done }), fail);
  };
  const recalculate = (): void => {
    update({ busy: true, failure: '' });
    server.recalculate().then(closeDialog, fail);
  };
  return { state, choose, choosePreset, setUp, recalculate };
}
