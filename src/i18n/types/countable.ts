/** A phrase with a number in it: "{n} client" and "{n} clients". */
export interface Countable {
  readonly one: string;
  readonly many: string;
}
