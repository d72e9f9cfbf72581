/** The day: what is now and next, what does not fit, the four quadrants with ticks, quick lines, and whom to get in touch with. */
import type { CheckIn, TodayLine, TodayState } from '../../addon/sidebar/today-contract';
import { NOTHING_TO_ADD } from '../sidebar-model';
import type { ReadyUi } from '../ui';

export function TodayView({ ui }: { readonly ui: ReadyUi }) {
  const { model, controller } = ui;
  const { today } = model;
  if (today === null) return <h1 id="heading">{ui.texts.common.todayTab}</h1>;
  const { words, now, next } = today;
  return (
    <>
      <h1 id="heading" tabIndex={-1}>
        {today.heading}
      </h1>
      {now && <Block title={words.now} line={now} ui={ui} words={words} />}
      {next && <Block title={words.next} line={next} ui={ui} words={words} />}
      {!now && !next && <p>{words.nothing}</p>}
      <Warnings sentences={today.attention} />
      {today.moreAttention && (
        <details>
          <summary>{today.moreAttention.title}</summary>
          <Warnings sentences={today.moreAttention.sentences} />
        </details>
      )}
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={model.busy !== ''}
          onClick={() => void controller.today('planDay', [])}
        >
          {words.plan}
        </button>
      </div>
      {today.quadrants.map(({ name, lines }) => (
        <section key={name}>
          <h2>{name}</h2>
          {lines.map((line) => (
            <Tick key={line.key} line={line} ui={ui} words={words} />
          ))}
        </section>
      ))}
      <QuickAdd ui={ui} words={words} />
      {today.checkIns.length > 0 && (
        <section>
          <h2>{words.checkIns}</h2>
          {today.checkIns.map((checkIn) => (
            <ToContact key={checkIn.client} checkIn={checkIn} ui={ui} words={words} />
          ))}
        </section>
      )}
    </>
  );
}

function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <>
      {sentences.map((sentence) => (
        <p class="warning">{sentence}</p>
      ))}
    </>
  );
}

interface Part {
  readonly ui: ReadyUi;
  readonly words: TodayState['words'];
}

function Block({ title, line, ui, words }: Part & { readonly title: string; readonly line: TodayLine }) {
  return (
    <section>
      <h2>
        {title} {line.time}
      </h2>
      <Tick line={line} ui={ui} words={words} />
    </section>
  );
}

function Tick({ line, ui, words }: Part & { readonly line: TodayLine }) {
  return (
    <label class="task">
      <input
        type="checkbox"
        checked={false}
        aria-label={`${words.done}: ${line.what}`}
        disabled={ui.model.busy !== ''}
        onChange={() => void ui.controller.today('tickTask', [line.key])}
      />
      <span>
        <bdi>{line.what}</bdi>
        <small>{[line.whose, line.because].filter((text) => text !== '').join(' · ')}</small>
      </span>
    </label>
  );
}

function QuickAdd({ ui, words }: Part) {
  const { busy, quickAdd: draft } = ui.model;
  const change = (quickAdd: typeof draft): void => ui.controller.update({ quickAdd });
  const add = (kind: 'task' | 'reply'): void =>
    void ui.controller
      .today('addTask', [{ kind, ...draft }])
      .then((isAdded) => isAdded && change(NOTHING_TO_ADD));
  const field = (name: keyof typeof draft, more: { list?: string; placeholder?: string } = {}) => (
    <label class="stacked">
      {words[name]}
      <input
        type="text"
        {...more}
        value={draft[name]}
        onInput={({ currentTarget: { value } }) => change({ ...draft, [name]: value })}
      />
    </label>
  );
  return (
    <section>
      <h2>{words.add}</h2>
      {field('what')}
      {field('client', { list: 'clients' })}
      {field('due', { placeholder: words.dueExample })}
      {field('estimate', { placeholder: '0:45' })}
      <datalist id="clients">
        {ui.ready.clients.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="buttons">
        <button type="button" disabled={busy !== '' || draft.what === ''} onClick={() => add('task')}>
          {words.task}
        </button>
        <button type="button" disabled={busy !== '' || draft.client === ''} onClick={() => add('reply')}>
          {words.reply}
        </button>
      </div>
    </section>
  );
}

/** Her click writes the day into the column that check-ins go by. */
function ToContact({ checkIn, ui, words }: Part & { readonly checkIn: CheckIn }) {
  const { client, because, channel } = checkIn;
  return (
    <p class="task">
      <span>
        <bdi>{client}</bdi>
        <small>{[channel, because].filter((text) => text !== '').join(' · ')}</small>
      </span>
      <button
        type="button"
        aria-label={`${words.contacted}: ${client}`}
        disabled={ui.model.busy !== ''}
        onClick={() => void ui.controller.contacted(client)}
      >
        {words.contacted}
      </button>
    </p>
  );
}
