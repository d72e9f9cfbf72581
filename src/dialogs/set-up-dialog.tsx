/** The set-up dialog: a preset, the columns of a list that is there, then what was done. Nothing is written before she agrees. */
import type { SetUpContent } from '../addon/page-content';
import { YOUR_COLUMNS } from '../i18n/your-columns';
import type { Language } from '../i18n/types/texts';
import type { YourColumnsTexts } from '../i18n/types/your-columns';
import { useKeptFocus } from '../pages/use-kept-focus';
import { CloseButton } from './close-button';
import { Done } from './done';
import { Foot } from './foot';
import { PresetChoice, PresetSelect } from './preset-choice';
import { NEW_LIST, TabSelect } from './tab-select';
import { useSetUp, type SetUpState } from './use-set-up';
import { YourColumns } from './your-columns';

export function SetUpDialog({ content }: { readonly content: SetUpContent }) {
  const { state, choose, choosePreset, setUp, recalculate } = useSetUp(content);
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
              <PresetChoice content={content} chosen={state.preset} choose={choosePreset} />
            </>
          ) : (
            <PresetSelect content={content} chosen={state.preset} choose={choosePreset} />
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
  { busy, isWaiting, proposal }: SetUpState,
  content: SetUpContent,
  texts: YourColumnsTexts,
): string {
  if (busy) return content.working;
  if (isWaiting) return content.waiting;
  return proposal === null ? '' : texts.ratable(proposal.ratable, proposal.clients);
}

interface SetUpDoneProps {
  readonly content: SetUpContent;
  readonly state: SetUpState;
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
