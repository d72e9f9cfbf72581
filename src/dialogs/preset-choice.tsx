/** The choice of a preset: cards where it is all there is to choose, a list above the columns of a list. */
import type { SetUpContent } from '../addon/page-content';

interface PresetProps {
  readonly content: SetUpContent;
  readonly chosen: string;
  readonly choose: (preset: string) => void;
}

export function PresetChoice({ content, chosen, choose }: PresetProps) {
  return (
    <fieldset>
      <legend>{content.presetLabel}</legend>
      {content.presets.map(({ value, name, description }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name="preset"
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>
            {name}
            <small>{description}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function PresetSelect({ content, chosen, choose }: PresetProps) {
  return (
    <label class="field wide">
      <span>{content.presetLabel}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {content.presets.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <small>{content.presets.find(({ value }) => value === chosen)?.description}</small>
    </label>
  );
}
