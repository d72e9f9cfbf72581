/** English: first calls with prospects. */
import { formatCount } from '../format-number';
import { menuEn } from './menu';
import type { ProspectTexts } from '../types/prospects';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.en;

const hello = (name: string): string => (name === '' ? 'Hello,' : `Hello ${name},`);

const areOrIs = (items: readonly string[], one: string, many: string): string =>
  `${and(items)} ${items.length === 1 ? one : many}`;

export const prospectsEn: ProspectTexts = {
  headers: { prospect: 'Prospect', verdict: 'Verdict', fit: 'Fit', reply: 'Reply' },
  notes: {
    prospect:
      'One prospect per row. Fill it in right after the first call; leave blank what did not come up. Think twice before sharing this spreadsheet.',
    verdict: `Filled by “${menuEn.recalculate}”. Take, ask more or decline: a proposal, the decision is yours. Too many red flags or a poor fit say decline; a single red flag or too few answers say ask more.`,
    fit: `Filled by “${menuEn.recalculate}”. Weighted average of your ratings, 0 to 100. Red flags are not part of it: they count by their number.`,
    why: `Filled by “${menuEn.recalculate}”. Everything that led to the verdict, also what was overruled, and what could not be read.`,
    reply: `Filled by “${menuEn.recalculate}”. A friendly text to copy: a yes with the next step, a no without your private judgement, or the questions to ask. Change it as you like after copying.`,
  },
  verdicts: { take: 'Take', askMore: 'Ask more', decline: 'Decline' },
  guidance: {
    fairFee:
      '1 = wants to pay far less than your fee\n3 = had another sum in mind, but can follow yours\n5 = finds your fee fair and has the budget for it',
    equalPartner:
      '1 = talks down to you, like a boss to staff\n3 = polite, but sets the terms alone\n5 = two businesses looking for a solution together',
    clearBriefs:
      '1 = cannot say what needs doing\n3 = knows the task, but neither deadline nor budget\n5 = names task, deadline and budget',
    sharesMyValues:
      '1 = wants things that go against your principles\n3 = sees things differently, but you could live with that\n5 = you agree on what good and decent work is',
    iLikeThem:
      '1 = you were relieved when the call was over\n3 = a pleasant enough talk\n5 = you would gladly have talked longer',
    realisticAboutTime:
      '1 = expects a day of work in an hour\n3 = a little optimistic, but listens when you explain\n5 = knows roughly how long things take, or asks',
  },
  lastContactGuidance: 'Date of the first call, or of the last time you heard from each other. Not scored.',
  criteriaRemark:
    'Red flags (kind Flag, worst 1, best 0) count by their number and not in the fit, so they have weight 0. To drop one, delete its line; to add one, add a line.',
  why: {
    redFlags: (flags) =>
      `${flags.length === 1 ? 'a red flag' : `${flags.length} red flags`} (${quoted(flags)})`,
    goodFit: (fit, from) => `a fit of ${fit} reaches the ${from} needed`,
    middlingFit: (fit, from) => `a fit of ${fit} falls short of ${from}`,
    unsettledFit: (fit, below) =>
      `a fit of ${fit} is below ${below}, but the open answers could still turn it`,
    poorFit: (fit, below) => `a fit of ${fit} is below ${below}`,
    littleKnown: (percent) => `only ${percent} of the weight is known`,
    notRated: 'nothing is rated yet',
    overruled: (clause, verdict) => `${clause} (on its own: ${verdict})`,
    askAbout: (criteria) => `ask about ${quoted(criteria)}`,
  },
  questions: {
    fitsMyServices: 'Which tasks would you like to hand over first?',
    fairFee: 'What budget have you set aside for this?',
    openToMyWay: 'Which tools and ways of working do you use today, and what could we change about them?',
    equalPartner: 'How would you like us to make decisions together?',
    clearBriefs: 'What exactly should be done, by when, and how will you see that it went well?',
    sharesMyValues: 'What matters most to you when you work with somebody?',
    iLikeThem: 'What would working together look like at its best for you?',
    realisticAboutTime: 'How much time do you think these tasks take in a month?',
  },
  letters: {
    take: (name) =>
      `${hello(name)}\nThank you for our talk. I would be glad to work with you. As a next step I will send you an offer with scope, fee and start; as soon as you have agreed to it, we can begin.\nIs there anything I should know before that?\nKind regards`,
    decline: (name) =>
      `${hello(name)}\nThank you for our talk and for thinking of me. I have given your request some thought and will not take it on: what you are looking for and what I offer do not match closely enough. You deserve somebody for whom it is exactly the right task.\nI wish you all the best with your plans.\nKind regards`,
    ask: (name, questions) =>
      questions.length === 0
        ? `${hello(name)}\nThank you for our talk. Before we decide on working together I would like to speak once more, a quarter of an hour is enough. When would suit you?\nKind regards`
        : `${hello(name)}\nThank you for our talk. Before we decide on working together I would like to know a little more:\n${questions.map((question) => `• ${question}`).join('\n')}\nI look forward to your answer.\nKind regards`,
  },
  judged: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'prospect' : 'prospects'}`,
  notJudged: (tab, problem) => `Nothing on the ${tab} tab was judged: ${problem}`,
  makeClient: {
    title: 'Make client',
    selectRow: (tab, item) => `Select the row of a prospect on the ${tab} tab, then choose “${item}” again.`,
    question: (names, tab) =>
      `${areOrIs(names, 'moves', 'move')} to the end of your list on the ${tab} tab, with everything that has a column there. Go ahead?`,
    alreadyThere: (names, tab) =>
      `${areOrIs(names, 'is', 'are')} on the ${tab} tab already: nothing is added there, only the row here is removed.`,
    leftBehind: (columns, tab) =>
      `Not kept, because the ${tab} tab has no such column: ${columns.join(', ')}.`,
    rowStays: (cells) =>
      `Where there is something beside the list (${cells.join(', ')}), the row itself stays: only the list’s cells are emptied.`,
    rowsLeft: (names, tab) =>
      `Changed on the ${tab} tab in the meantime, so ${names.length === 1 ? 'the row stays' : 'the rows stay'} there: ${and(names)}`,
    changed: (tab, item) =>
      `The rows of the ${tab} tab have changed in the meantime. Nothing was written: select the row and choose “${item}” again.`,
    done: (names, tab) => `${areOrIs(names, 'is', 'are')} on the ${tab} tab now`,
    halfDone: (names, tab, what, item) =>
      `${areOrIs(names, 'is', 'are')} on the ${tab} tab now, but then something failed: ${what} If the row of the prospect is still there, choose “${item}” once more: it only removes the row. Otherwise just recalculate.`,
  },
};
