/** Lists as a person says them, in every language of ours alike but for the word before the last item. */

/** joinedBy('and')(['a', 'b', 'c']) is "a, b and c". */
export function joinedBy(word: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;
}
