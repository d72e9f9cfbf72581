/** Where a client's value can be tried: a rating as a row of choices, a flag as a checkbox, everything else as a number. */
import type { Bound } from '../../core/types';
import type { ValueSource } from '../model/tried-values';
import type { Ui } from '../ui';
import { NumberField } from './number-field';

/** With the ends of its scale where it has one. */
export interface ScaledSource extends ValueSource {
  readonly worst?: Bound;
  readonly best?: Bound;
}

interface ValueFieldProps {
  readonly ui: Ui;
  readonly id: string;
  readonly source: ScaledSource;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** More choices than this do not fit beside each other and what a criterion counts, or beside each other alone. */
const MOST_CHOICES = 7;
export const MOST_CHOICES_ALONE = 11;

export function ValueField(props: ValueFieldProps) {
  const { source, value, onChange, id, ui } = props;
  if (source.kind === 'flag') return <FlagField {...props} />;
  const choices = source.kind === 'rating' ? choicesOf(source) : [];
  if (choices.length > 0) return <RatingField {...props} choices={choices} />;
  return <NumberField ui={ui} id={id} label={source.name} value={value} mayBeEmpty onChange={onChange} />;
}

/** The whole numbers of a scale; none where it has others, or too many. */
export function choicesOf({ worst, best }: ScaledSource, most = MOST_CHOICES): number[] {
  if (typeof worst !== 'number' || typeof best !== 'number') return [1, 2, 3, 4, 5];
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (!Number.isInteger(low) || !Number.isInteger(high) || high - low >= most) return [];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

function RatingField(props: ValueFieldProps & { readonly choices: readonly number[] }) {
  const { ui, id, source, value, onChange, choices } = props;
  return (
    <span class="rating" role="radiogroup" aria-label={source.name}>
      {[NaN, ...choices].map((choice) => (
        <label key={String(choice)}>
          <input
            type="radio"
            name={id}
            value={String(choice)}
            checked={Object.is(choice, value)}
            disabled={ui.model.busy !== ''}
            aria-label={isNaN(choice) ? ui.texts.common.unknown : String(choice)}
            onChange={() => onChange(choice)}
          />
          <span aria-hidden="true" title={isNaN(choice) ? ui.texts.common.unknown : undefined}>
            {isNaN(choice) ? '?' : choice}
          </span>
        </label>
      ))}
    </span>
  );
}

function FlagField({ ui, id, source, value, onChange }: ValueFieldProps) {
  return (
    <label class="flag">
      <input
        id={id}
        type="checkbox"
        checked={value > 0}
        disabled={ui.model.busy !== ''}
        aria-label={source.name}
        onChange={(event) => onChange(event.currentTarget.checked ? 1 : 0)}
      />
      {ui.format.value(value, 'flag')}
    </label>
  );
}
