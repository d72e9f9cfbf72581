/** The day: what is now and next, what does not fit, the four quadrants with ticks, quick lines, and whom to get in touch with. */
import type { CheckIn, TodayLine, TodayState } from '../../addon/sidebar/today-contract';
import { Heading } from '../components/heading';
import { ShowAll, shownOf } from '../components/show-all';
import type { ReadyUi } from '../ui';

const LINES_SHOWN = 6;

export function TodayView({ ui }: { readonly ui: ReadyUi }) {
  const { model, controller } = ui;
  const { today } = model;
  if (today === null) return <Heading>{ui.texts.common.todayTab}</Heading>;
  const { words, now, next } = today;
  return (
    <>
      <Heading>{today.heading}</Heading>
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
      {today.quadrants.map(({ name, lines }) => {
        const shown = shownOf(ui, name, lines, LINES_SHOWN);
        return (
          <section key={name}>
            <h2>{name}</h2>
            {shown.map((line) => (
              <Tick key={line.key} line={line} ui={ui} words={words} />
            ))}
            <ShowAll ui={ui} list={name} shown={shown} all={lines} />
          </section>
        );
      })}
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

function Tick({ line, ui: { model, controller }, words }: Part & { readonly line: TodayLine }) {
  const isBusy = model.busy !== '';
  return (
    <label class="task">
      <input
        type="checkbox"
        checked={isBusy && model.ticking === line.key}
        aria-label={`${words.done}: ${line.what}`}
        disabled={isBusy}
        onChange={() => controller.tick(line.key)}
      />
      <span>
        <bdi>{line.what}</bdi>
        <small>{[line.whose, line.because].filter((text) => text !== '').join(' · ')}</small>
      </span>
    </label>
  );
}

function QuickAdd({ ui, words }: Part) {
  const { model, controller } = ui;
  const { busy, quickAdd: draft } = model;
  const field = (name: keyof typeof draft, more: { list?: string; placeholder?: string } = {}) => (
    <label class="stacked">
      {words[name]}
      <input
        type="text"
        id={name}
        {...more}
        value={draft[name]}
        onInput={({ currentTarget: { value } }) =>
          controller.change({ quickAdd: { ...draft, [name]: value } })
        }
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        controller.addTask('task');
      }}
    >
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
        <button type="submit" disabled={busy !== '' || draft.what === ''}>
          {words.task}
        </button>
        <button
          type="button"
          disabled={busy !== '' || draft.client === ''}
          onClick={() => controller.addTask('reply')}
        >
          {words.reply}
        </button>
      </div>
    </form>
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
        onClick={() => ui.controller.contacted(client)}
      >
        {words.contacted}
      </button>
    </p>
  );
}
