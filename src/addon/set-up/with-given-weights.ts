/** Criteria with the weights that her list gives them, in its headers or in a row of its own: told, as all that is taken. */
import { spreadGivenWeights } from '../../core/weights/spread-given-weights';
import { whyNotTaken } from '../../core/weights/why-not-taken';
import { nameInSentence } from '../../core/shorten-text';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import type { CriterionLine } from '../making/criterion-lines';
import { columnIdentity } from '../tabs/headers';
import { spokenWeight } from '../your-columns/spoken-weight';
import type { SetUpRun } from './set-up-run';

/** Of criteria that are made of a list. The report says which weights they have got, and which ones of the list count for none. */
export function withGivenWeights(lines: readonly CriterionLine[], run: SetUpRun): readonly CriterionLine[] {
  const { weights, taken, texts, sheetTexts, report } = run;
  if (weights.size === 0) return lines;
  const identityOf = new Map([...taken].map(([identity, header]) => [header, identity]));
  const found = [...weights].map(([header, weight]) => ({
    header,
    weight,
    identity: identityOf.get(header) ?? columnIdentity(header),
  }));
  const given = new Map(found.map(({ identity, weight }) => [identity, weight]));
  const isGiven = ({ identity }: CriterionLine): boolean => given.has(identity);
  const words = YOUR_COLUMNS[texts.language].weights;
  const left = found.filter(({ identity }) => lines.every((line) => line.identity !== identity));
  if (left.length > 0)
    report.push(words.left(texts.list.names(left.map(({ header }) => nameInSentence(header)))));
  if (!lines.some(isGiven)) return lines;
  const ofCriteria = lines
    .filter(isGiven)
    .map(({ criterion, identity }) => ({ criterion, weight: given.get(identity)! }));
  const reason = whyNotTaken(ofCriteria.map(({ weight }) => weight));
  if (reason !== null) {
    const spoken = ofCriteria.map(
      ({ criterion, weight }) => `${nameInSentence(criterion)} ${spokenWeight(weight, run)}`,
    );
    report.push(words.notTaken(reason, spoken.join(', '), sheetTexts.tabs.criteria));
    return lines;
  }
  const spread = spreadGivenWeights(lines, given);
  const spokenOf = (areGiven: boolean): string =>
    lines
      .map((line, index) => ({ line, weight: { value: spread[index], unit: 'points' } as const }))
      .filter(({ line }) => isGiven(line) === areGiven)
      .map(({ line, weight }) => `${nameInSentence(line.criterion)} ${spokenWeight(weight, run)}`)
      .join(', ');
  report.push(words.taken(spokenOf(true), spokenOf(false), sheetTexts.tabs.criteria));
  return lines.map((line, index) => ({ ...line, weight: spread[index] }));
}
