/** The set-up dialog: a preset, the columns of a list that is there, then what was done. Nothing is written before she agrees. */
import { useRef, useState } from 'preact/hooks';
import type { SetUpContent } from '../addon/page-content';
import type { ColumnProposal } from '../addon/your-columns/column-contract';
import { YOUR_COLUMNS } from '../i18n/your-columns';
import type { Language } from '../i18n/types/texts';
import {
  agreedChoices,
  foresee,
  NOTHING_CHOSEN,
  withChoice,
  type ChoiceDraft,
  type Choosing,
} from './choice-draft';
import { CloseButton } from './close-button';
import { Done } from './done';
import { PresetChoice, PresetSelect } from './preset-choice';
import { Foot } from './foot';
import { closeDialog, server } from './server';
import { NEW_LIST, TabSelect } from './tab-select';
import { YourColumns } from './your-columns';

interface State {
  readonly preset: string;
  /** Null without a list. */
  readonly proposal: ColumnProposal | null;
  readonly draft: ChoiceDraft;
  readonly busy: boolean;
  readonly failure: string;
  readonly done: string;
}

export function SetUpDialog({ content }: { readonly content: SetUpContent }) {
  const [state, setState] = useState<State>({
    preset: content.suggested,
    proposal: content.proposal,
    draft: NOTHING_CHOSEN,
    busy: false,
    failure: '',
    done: '',
  });
  const asked = useRef(0);
  const update = (change: Partial<State>): void => setState((now) => ({ ...now, ...change }));
  const fail = (error: Error): void =>
    update({ busy: false, failure: `${error.message} ${content.severalAccounts}` });

  /** Answers may overtake each other: the last question counts. */
  const ask = (preset: string, draft: ChoiceDraft): void => {
    const question = ++asked.current;
    update({ preset, draft, failure: '' });
    server.propose(preset, draft).then(
      (proposal) => question === asked.current && update({ proposal }),
      (error: Error) => question === asked.current && fail(error),
    );
  };
  const choose = (choosing: Choosing): void => {
    if (state.proposal !== null) update({ proposal: foresee(state.proposal, choosing) });
    ask(state.preset, withChoice(state.draft, choosing));
  };
  const setUp = (): void => {
    asked.current++;
    update({ busy: true, failure: '' });
    const choices = state.proposal === null ? state.draft : agreedChoices(state.proposal);
    server.setUp(state.preset, choices).then((done) => update({ busy: false, done }), fail);
  };
  const recalculate = (): void => {
    update({ busy: true });
    server.recalculate().then(closeDialog, fail);
  };

  if (state.done !== '') return <SetUpDone {...{ content, state, recalculate }} />;
  const { proposal } = state;
  const texts = YOUR_COLUMNS[content.language as Language];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setUp();
      }}
    >
      <fieldset disabled={state.busy}>
        <p>{proposal === null ? content.intro : texts.intro}</p>
        {content.alreadySetUp !== '' && <p>{content.alreadySetUp}</p>}
        {content.alreadySetUp === '' &&
          (proposal === null ? (
            <>
              {content.proposal !== null && (
                <TabSelect tab={NEW_LIST} tabs={content.proposal.tabs} mayStartAnew {...{ texts, choose }} />
              )}
              <PresetChoice content={content} chosen={state.preset} choose={(preset) => update({ preset })} />
            </>
          ) : (
            <PresetSelect
              content={content}
              chosen={state.preset}
              choose={(preset) => ask(preset, { ...state.draft, added: undefined })}
            />
          ))}
        {proposal !== null && (
          <YourColumns
            proposal={proposal}
            texts={texts}
            choose={choose}
            mayStartAnew={content.alreadySetUp === ''}
          />
        )}
      </fieldset>
      <Foot
        isSticky={proposal !== null}
        failure={state.failure}
        message={
          state.busy
            ? content.working
            : proposal === null
              ? ''
              : texts.ratable(proposal.ratable, proposal.clients)
        }
        isBusy={state.busy}
        act={content.start}
        cancel={content.cancel}
      />
    </form>
  );
}

interface SetUpDoneProps {
  readonly content: SetUpContent;
  readonly state: State;
  readonly recalculate: () => void;
}

/** Where she had clients before, they can be rated at once. */
function SetUpDone({ content, state, recalculate }: SetUpDoneProps) {
  const hasClients = state.proposal !== null && state.proposal.ratable > 0;
  const { failure, done } = state;
  return (
    <Done text={failure === '' ? done : failure} isFailure={failure !== ''}>
      {hasClients && (
        <button type="button" class="action" disabled={state.busy} onClick={recalculate}>
          {content.recalculate}
        </button>
      )}
      <CloseButton caption={content.close} isAction={!hasClients} />
    </Done>
  );
}
