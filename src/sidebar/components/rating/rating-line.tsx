/** One rating of the client at hand, as buttons of its scale; a scale without few whole numbers has a field. */
import type { SidebarClient } from '../../../addon/sidebar/sidebar-contract';
import { rate, ratedOf, withRated, type RatingDraft } from '../../model/rating-draft';
import type { ReadyUi } from '../../ui';
import { NumberField } from '../number-field';
import { choicesOf, MOST_CHOICES_ALONE } from '../value-field';

interface RatingLineProps {
  readonly ui: ReadyUi;
  readonly draft: RatingDraft;
  readonly client: SidebarClient;
  /** Of the criterion. */
  readonly position: number;
  readonly line: number;
}

export function RatingLine({ ui, draft, client, position, line }: RatingLineProps) {
  const { ready, controller } = ui;
  const criterion = ready.criteria[position];
  const saved = client.values[position] ?? NaN;
  const value = ratedOf(draft, client).get(position) ?? saved;
  const isHere = line === draft.line;
  const choices = choicesOf(criterion, MOST_CHOICES_ALONE);
  return (
    <li class={Object.is(value, saved) ? 'criterion' : 'criterion tried'} aria-current={isHere}>
      <span class="name" id={`name-${line}`}>
        {criterion.name}
      </span>
      {choices.length > 0 ? (
        <Choices ui={ui} draft={draft} client={client} position={position} line={line} value={value} />
      ) : (
        <NumberField
          ui={ui}
          id={`line-${line}`}
          label={criterion.name}
          value={value}
          mayBeEmpty
          onChange={(typed) =>
            controller.update({
              rating: { ...draft, line, rated: withRated(draft, { client, position, value: typed }) },
            })
          }
        />
      )}
      {isHere && criterion.guidance !== '' && <p class="note guidance">{criterion.guidance}</p>}
    </li>
  );
}

function Choices({ ui, draft, client, position, line, value }: RatingLineProps & { readonly value: number }) {
  const { ready, model, controller } = ui;
  const choices = choicesOf(ready.criteria[position], MOST_CHOICES_ALONE);
  const focused = Math.max(0, choices.indexOf(value));
  return (
    <span class="rating choices" role="group" aria-labelledby={`name-${line}`}>
      {choices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          id={index === focused ? `line-${line}` : undefined}
          aria-pressed={choice === value}
          aria-describedby={`name-${line}`}
          disabled={model.busy !== ''}
          // The focus unfolds another guidance: nothing may move from under a mouse that is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => draft.line !== line && controller.update({ rating: { ...draft, line } })}
          // The second click of two would rate who comes next.
          onClick={({ detail }) =>
            detail < 2 && goOn(ui, rate(draft, ready, { client, position, value: choice }))
          }
        >
          {choice}
        </button>
      ))}
    </span>
  );
}

/** The keyboard goes along: to the line at hand, or to the heading of another client. */
export function goOn({ controller }: ReadyUi, draft: RatingDraft): void {
  const isSameClient = controller.model.rating?.at === draft.at && !draft.isReviewing;
  controller.update({ rating: draft, notice: '' });
  document.getElementById(isSameClient ? `line-${draft.line}` : 'heading')?.focus();
}
