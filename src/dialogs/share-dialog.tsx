/** Which columns others may see. Nothing is made before she says so. */
import { useState } from 'preact/hooks';
import type { ShareContent } from '../addon/page-content';
import { Foot } from './foot';
import { closeDialog, server } from './server';

export function ShareDialog({ content }: { readonly content: ShareContent }) {
  const [ticked, setTicked] = useState<readonly number[]>(
    content.columns.filter(({ isTicked }) => isTicked).map(({ position }) => position),
  );
  const [state, setState] = useState({ busy: false, failure: '', done: '' });
  const turn = (position: number): void =>
    setTicked(ticked.includes(position) ? ticked.filter((each) => each !== position) : [...ticked, position]);
  const make = (): void => {
    const chosen = content.columns.filter(({ position }) => ticked.includes(position));
    if (chosen.length === 0) return setState({ ...state, failure: content.nothingChosen });
    setState({ busy: true, failure: '', done: '' });
    server.share(chosen).then(
      (done) => setState({ busy: false, failure: '', done }),
      (error: Error) =>
        setState({ busy: false, failure: `${error.message} ${content.severalAccounts}`, done: '' }),
    );
  };
  if (state.done !== '') {
    return (
      <>
        <p role="status">{state.done}</p>
        <div class="buttons">
          <button type="button" class="action" onClick={closeDialog}>
            {content.close}
          </button>
        </div>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <fieldset class="shared" disabled={state.busy}>
        <legend>{content.intro}</legend>
        {content.columns.map(({ header, position, isPrivate }) => (
          <label key={position}>
            <input type="checkbox" checked={ticked.includes(position)} onChange={() => turn(position)} />
            <span>{header}</span>
            {isPrivate && <small>{content.isPrivate}</small>}
          </label>
        ))}
      </fieldset>
      <Foot
        isSticky
        failure={state.failure}
        message={state.busy ? content.working : ''}
        isBusy={state.busy}
        act={content.make}
        cancel={content.cancel}
      />
    </form>
  );
}
