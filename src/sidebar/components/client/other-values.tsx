/** Values that are in no score, and that rules look at: they can be tried like those of the criteria. */
import { fillText } from '../../fill-text';
import { tryValue } from '../../model/tried-values';
import type { ReadyUi } from '../../ui';
import { ValueField } from '../value-field';

interface OtherValuesProps {
  readonly ui: ReadyUi;
  readonly saved: readonly number[];
  readonly values: readonly number[];
}

export function OtherValues({ ui, saved, values }: OtherValuesProps) {
  const { texts, format, ready, model, controller } = ui;
  if (ready.inputs.length === 0) return null;
  return (
    <section id="other-values">
      <h2>{texts.advice.otherValues}</h2>
      <p class="note">{texts.advice.otherValuesHint}</p>
      <ul class="plain">
        {ready.inputs.map((input, index) => {
          const position = ready.criteria.length + index;
          const isTried = !Object.is(values[position], saved[position]);
          return (
            <li key={input.name} class={isTried ? 'criterion tried' : 'criterion'}>
              <span class="name">{input.name}</span>
              <div class="line">
                <ValueField
                  ui={ui}
                  id={`value-${position}`}
                  source={input}
                  value={values[position]}
                  onChange={(value) =>
                    controller.updateClient({ tried: tryValue(model.client.tried, saved, position, value) })
                  }
                />
                <span class="note">
                  {isTried
                    ? fillText(texts.whatIf.was, { old: format.value(saved[position], input.kind) })
                    : input.kind === 'daysSince' && format.value(values[position], input.kind)}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
