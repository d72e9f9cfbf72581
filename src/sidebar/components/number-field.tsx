/**
 * A field for a number in the spreadsheet's own notation. A browser's number field would use the browser's. While its text is
 * no usable number it says so, and nobody else hears of it except through `onInvalid`.
 */
import { Component } from 'preact';
import { parseNumber } from '../../core/reading/parse-number';
import { fillText } from '../fill-text';
import type { Ui } from '../ui';

interface NumberFieldProps {
  readonly ui: Ui;
  readonly id: string;
  readonly label: string;
  /** NaN is an empty field. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly mayBeEmpty?: boolean;
  readonly onChange: (value: number) => void;
  readonly onInvalid?: (isInvalid: boolean) => void;
}

interface Typed {
  /** null while the field shows its value. */
  readonly text: string | null;
  readonly invalid: boolean;
}

export class NumberField extends Component<NumberFieldProps, Typed> {
  override state: Typed = { text: null, invalid: false };

  override componentDidUpdate(before: NumberFieldProps): void {
    // Another value came from elsewhere (reset, discard, a drag): what was typed is over, unless it is what came back.
    const { value } = this.props;
    if (Object.is(before.value, value) || this.state.text === null) return;
    if (!Object.is(this.read(this.state.text), value)) this.setState({ text: null, invalid: false });
  }

  override componentWillUnmount(): void {
    if (this.state.invalid) this.props.onInvalid?.(false);
  }

  /** null where the text is no usable number. */
  private read(text: string): number | null {
    const { ui, low = -Infinity, high = Infinity, mayBeEmpty = false } = this.props;
    if (text.trim() === '') return mayBeEmpty ? NaN : null;
    const value = parseNumber(text, ui.format.decimalMark);
    return value !== null && value >= low && value <= high ? value : null;
  }

  private type(text: string): void {
    const value = this.read(text);
    const { invalid } = this.state;
    this.setState({ text, invalid: value === null });
    if (invalid !== (value === null)) this.props.onInvalid?.(value === null);
    if (value !== null && !Object.is(value, this.props.value)) this.props.onChange(value);
  }

  private leave(): void {
    if (!this.state.invalid) this.setState({ text: null });
  }

  override render({ ui, id, label, value, low, high }: NumberFieldProps, { text, invalid }: Typed) {
    const shown = isNaN(value) ? '' : ui.format.number(value);
    return (
      <span class="number-field">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={label}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          value={text ?? shown}
          disabled={ui.model.busy !== ''}
          onInput={(event) => this.type(event.currentTarget.value)}
          onBlur={() => this.leave()}
        />
        {invalid && (
          <span id={`${id}-error`} class="error" role="alert">
            {sayNeeded(ui, low, high)}
          </span>
        )}
      </span>
    );
  }
}

function sayNeeded({ texts, format }: Ui, low?: number, high?: number): string {
  if (low === undefined || high === undefined) return texts.common.needsNumber;
  return fillText(texts.common.needsNumberBetween, { low: format.number(low), high: format.number(high) });
}
