/** The set-up dialog: a preset, the columns of a list that is there, then what was done. Nothing is written before she agrees. */
import { useRef, useState } from 'preact/hooks';
import type { SetUpContent } from '../addon/page-content';
import type { ColumnProposal } from '../addon/your-columns/column-contract';
import { YOUR_COLUMNS } from '../i18n/your-columns';
import type { Language } from '../i18n/types/texts';
import type { YourColumnsTexts } from '../i18n/types/your-columns';
import { useKeptFocus } from '../pages/use-kept-focus';
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

/** What was asked, and what the server makes of it. */
interface Answered {
  readonly preset: string;
  /** Null without a list. */
  readonly proposal: ColumnProposal | null;
  readonly draft: ChoiceDraft;
}

interface State extends Answered {
  readonly busy: boolean;
  /** Another list was asked for: what is shown is not what would be set up. */
  readonly isWaiting: boolean;
  readonly failure: string;
  readonly done: string;
}

export function SetUpDialog({ content }: { readonly content: SetUpContent }) {
  const answered = useRef<Answered>({
    preset: content.suggested,
    proposal: content.proposal,
    draft: NOTHING_CHOSEN,
  });
  const [state, setState] = useState<State>({
    ...answered.current,
    busy: false,
    isWaiting: false,
    failure: '',
    done: '',
  });
  const asked = useRef(0);
  const update = (change: Partial<State>): void => setState((now) => ({ ...now, ...change }));
  /** Where another list could not be looked at, the one before is hers again. */
  const fail = (error: Error): void =>
    setState((now) => ({
      ...now,
      ...(now.isWaiting ? answered.current : {}),
      busy: false,
      isWaiting: false,
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

  useKeptFocus(state.busy);
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
              choose={(preset) => ask(preset, { ...state.draft, added: undefined }, true)}
            />
          ))}
        {proposal !== null && (
          <YourColumns
            proposal={proposal}
            texts={texts}
            choose={choose}
            mayStartAnew={content.alreadySetUp === ''}
            isWaiting={state.isWaiting}
          />
        )}
      </fieldset>
      <Foot
        isSticky={proposal !== null}
        failure={state.failure}
        message={messageOf(state, content, texts)}
        isBusy={state.busy}
        isWaiting={state.isWaiting}
        act={content.start}
        cancel={content.cancel}
      />
    </form>
  );
}

function messageOf(
  { busy, isWaiting, proposal }: State,
  content: SetUpContent,
  texts: YourColumnsTexts,
): string {
  if (busy) return content.working;
  if (isWaiting) return content.waiting;
  return proposal === null ? '' : texts.ratable(proposal.ratable, proposal.clients);
}

interface SetUpDoneProps {
  readonly content: SetUpContent;
  readonly state: State;
  readonly recalculate: () => void;
}

/** Where she had clients before, they can be rated at once. */
function SetUpDone({ content, state, recalculate }: SetUpDoneProps) {
  const hasClients = state.proposal !== null && state.proposal.ratable > 0;
  const { failure, busy, done } = state;
  return (
    <Done text={failure || (busy ? content.waiting : done)} isFailure={failure !== ''}>
      {hasClients && (
        <button type="button" class="action" disabled={busy} onClick={recalculate}>
          {content.recalculate}
        </button>
      )}
      <CloseButton caption={content.close} isAction={!hasClients} />
    </Done>
  );
}
