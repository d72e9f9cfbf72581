/** Things to tick, such as the columns that others may see. Nothing is done before she says so. */
import { useState } from 'preact/hooks';
import type { TickContent } from '../addon/page-content';
import { CloseButton } from './close-button';
import { Done } from './done';
import { Foot } from './foot';
import { server } from './server';
import { useKeptFocus } from '../pages/use-kept-focus';

/** A longer remark stands below its label. */
const LONGEST_BESIDE = 20;

export function TickDialog({ content }: { readonly content: TickContent }) {
  const [ticked, setTicked] = useState<readonly number[]>(
    content.items.flatMap(({ isTicked }, index) => (isTicked ? [index] : [])),
  );
  const [state, setState] = useState({ busy: false, failure: '', done: '' });
  const turn = (index: number): void =>
    setTicked(ticked.includes(index) ? ticked.filter((each) => each !== index) : [...ticked, index]);
  const act = (): void => {
    const chosen = content.items.filter((_, index) => ticked.includes(index));
    if (chosen.length === 0) return setState({ ...state, failure: content.nothingChosen });
    setState({ busy: true, failure: '', done: '' });
    server.withTicked(content.call, chosen).then(
      (done) => setState({ busy: false, failure: '', done }),
      (error: Error) =>
        setState({ busy: false, failure: `${error.message} ${content.severalAccounts}`, done: '' }),
    );
  };
  useKeptFocus(state.busy);
  if (state.done !== '') {
    return (
      <Done text={state.done}>
        <CloseButton caption={content.close} isAction />
      </Done>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act();
      }}
    >
      <fieldset class="ticks" disabled={state.busy}>
        <legend>{content.intro}</legend>
        {content.items.map(({ label, remark }, index) => (
          <label key={index}>
            <input type="checkbox" checked={ticked.includes(index)} onChange={() => turn(index)} />
            <span>{label}</span>
            {remark !== '' && <small class={remark.length > LONGEST_BESIDE ? 'below' : ''}>{remark}</small>}
          </label>
        ))}
      </fieldset>
      <Foot
        isSticky
        failure={state.failure}
        message={state.busy ? content.working : ''}
        isBusy={state.busy}
        act={content.act}
        cancel={content.cancel}
      />
    </form>
  );
}
