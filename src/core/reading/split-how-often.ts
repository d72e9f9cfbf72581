/** "Usually on time", "never pays late": a judgement, and how often it holds. */

/** What the words of a text are. */
export interface JudgingWords {
  /** "Usually", "never". */
  readonly isHowOften: (words: string) => boolean;
  /** "Pays" says nothing new of who pays on time. */
  readonly isPays: (word: string) => boolean;
}

/** A text of two parts; how often is '' where it does not say. */
export interface JudgedSoOften {
  readonly howOften: string;
  readonly judgement: string;
}

const MOST_WORDS = 7;

/**
 * Takes a judgement and how often it holds apart.
 *
 * @param text as plainText gives it
 * @param are what its words are
 * @returns both parts, whatever the judgement is; null where nothing can be taken off; never throws
 * @example splitHowOften('never pays late', { isHowOften: (words) => words === 'never', isPays: (word) => word === 'pays' }) // => { "howOften": "never", "judgement": "late" }
 * @example splitHowOften('late', { isHowOften: () => false, isPays: () => false }) // => null
 */
export function splitHowOften(text: string, are: JudgingWords): JudgedSoOften | null {
  const all = text.split(' ');
  if (all.length < 2 || all.length > MOST_WORDS) return null;
  const words = all.filter((word) => !are.isPays(word));
  for (let at = 1; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (are.isHowOften(before)) return { howOften: before, judgement: behind };
    if (are.isHowOften(behind)) return { howOften: behind, judgement: before };
  }
  return words.length === all.length ? null : { howOften: '', judgement: words.join(' ') };
}
