/** Judgement → the Why sentence and the letter. Wording is the language's, order is ours. */
import type { Ground, ProspectJudgement, ProspectSettings } from '../../core/prospects/judge-prospects';
import { nameInSentence } from '../../core/shorten-text';
import type { DecimalMark } from '../../core/reading/parse-number';
import type { Texts } from '../../i18n/types/texts';
import { PROSPECT_RATINGS, type ProspectRating } from '../../i18n/types/prospects';
import { formatPercent, formatPoints, formatScore } from '../../i18n/format-number';

/** What the sentence speaks about, and how. */
export interface JudgementStyle {
  /** The spreadsheet's language. */
  readonly texts: Texts;
  readonly decimalMark: DecimalMark;
  readonly settings: ProspectSettings;
  readonly criteria: readonly { readonly name: string; readonly identity: string }[];
}

const MOST_QUESTIONS = 3;

/** "Ask more: a red flag (Interrupts me); a fit of 80 reaches the 70 needed (on its own: Take); ask about Fair fee." */
export function formatJudgement(judgement: ProspectJudgement, style: JudgementStyle): string {
  const { verdict, grounds, score, open } = judgement;
  const { prospects, why } = style.texts;
  const named = (indexes: readonly number[]): string[] =>
    indexes.map((index) => nameInSentence(style.criteria[index].name));
  const decisive = grounds.filter((each) => each.verdict === verdict);
  const overruled = grounds.filter((each) => each.verdict !== verdict);
  const moved = [
    score !== null && score.lifts.length > 0 ? why.lifts(named(score.lifts)) : '',
    score !== null && score.holdsBack.length > 0 ? why.holdsBack(named(score.holdsBack)) : '',
  ];
  const clauses = [
    ...decisive.map((each) => formatGround(each, judgement, style)),
    moved.filter((each) => each !== '').join(', '),
    ...overruled.map((each) =>
      prospects.why.overruled(formatGround(each, judgement, style), prospects.verdicts[each.verdict]),
    ),
    score !== null && score.beyondScale.length > 0 ? why.beyondScale(named(score.beyondScale)) : '',
    verdict !== 'decline' && open.length > 0 ? prospects.why.askAbout(named(open)) : '',
  ];
  return `${reasonOpening(prospects.verdicts[verdict])}${clauses.filter((each) => each !== '').join('; ')}.`;
}

/** What Why begins with. @param verdict its word */
export function reasonOpening(verdict: string): string {
  return `${verdict}: `;
}

function formatGround({ kind }: Ground, judgement: ProspectJudgement, style: JudgementStyle): string {
  const { score, redFlags } = judgement;
  const { texts, settings, decimalMark } = style;
  const { why } = texts.prospects;
  if (kind === 'manyRedFlags' || kind === 'someRedFlags') {
    return why.redFlags(redFlags.map((index) => nameInSentence(style.criteria[index].name)));
  }
  if (score === null || kind === 'notRated') return why.notRated;
  if (kind === 'littleKnown') return why.littleKnown(formatPercent(score.evidence, texts.language));
  const cutOff =
    kind === 'goodFit' || kind === 'middlingFit' ? settings.prospectTakeFrom : settings.prospectDeclineBelow;
  const missing = kind === 'goodFit' ? 0 : cutOff - score.points;
  return why[kind](formatScore(score.points, missing, decimalMark), formatPoints(cutOff, decimalMark));
}

/** A text to send: a yes with the next step, a kind no, or questions. It tells nothing of what was judged. */
export function formatLetter(judgement: ProspectJudgement, style: JudgementStyle): string {
  const { letters } = style.texts.prospects;
  const name = nameInSentence(judgement.prospect.name);
  return judgement.verdict === 'askMore'
    ? letters.ask(name, questionsOf(judgement, style))
    : letters[judgement.verdict](name);
}

/** What is open, then what holds it back. A criterion of the user's own has a name that may be private, and no question. */
function questionsOf({ open, score }: ProspectJudgement, { criteria, texts }: JudgementStyle): string[] {
  const asked = [...open, ...(score?.holdsBack ?? [])].flatMap((index) => {
    const { identity } = criteria[index];
    return isProspectRating(identity) ? [texts.prospects.questions[identity]] : [];
  });
  return asked.slice(0, MOST_QUESTIONS);
}

function isProspectRating(identity: string): identity is ProspectRating {
  return (PROSPECT_RATINGS as readonly string[]).includes(identity);
}
