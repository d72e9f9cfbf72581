/** The help dialog in English. */
import type { HelpTexts } from '../texts';

export const helpEn: HelpTexts = {
  title: 'Help',
  sections: [
    {
      heading: 'In three steps',
      paragraphs: [
        'Choose "Set up this spreadsheet…" once. It adds what is missing and leaves your own cells alone.',
        'Fill in what you know about each client on the Clients tab: ratings from 1 to 5, facts as numbers. Leave blank what you do not know: a blank is unknown, never bad.',
        'Choose "Recalculate tiers" whenever something has changed.',
      ],
    },
    {
      heading: 'How to rate',
      paragraphs: [
        'Hold the mouse over a column header: its note says what 1, 3 and 5 look like.',
        'Rate quickly and honestly. The reasons beside the tier matter more than the last point.',
        'Your ratings stay in this spreadsheet. Think twice before sharing it: clients can read what you write about them.',
      ],
    },
    {
      heading: 'What the columns say',
      paragraphs: [
        'Score: the weighted average of what you filled in, from 0 (all at their worst) to 100 (all at their best).',
        'Evidence: how much of the total weight is filled in. Below 50 % the tier is provisional and shown muted.',
        'Why: what lifts the client and what holds it back, how far the next tier is, and which tiers are still possible when something is unknown. Cells that could not be read are named here.',
        'Next step: from the Tiers tab, where you can change it.',
        'A tier sets the order of your day. Every client keeps the right to get work on time.',
      ],
    },
    {
      heading: 'Make it yours',
      paragraphs: [
        'Criteria tab: change weights (only proportions count, 0 switches a criterion off), scales, or add lines. "min" and "max" take the smallest or largest value among your clients. For less is better, let Worst be the larger number. After adding a line choose "Set up this spreadsheet…" to get its column.',
        'Tiers tab: change names, cut-offs, texts and colours, or add tiers.',
        'Columns and tabs may stand in any order. Columns of your own are never touched.',
        'Before you remove the add-on, choose "Freeze formulas to values…" to keep the results of its functions.',
      ],
    },
    {
      heading: 'Rules and locks',
      paragraphs: [
        'Rules tab: what a weighted sum cannot say. Each line asks something of a column and then sets a floor (at least), a cap (at most), moves a client up or down one tier, or only remarks something. Tick a line to switch it on.',
        'A lock beats a cap, a cap beats a floor, a floor beats the score. Moves come last and never cross a cap or floor. Every rule that applies is named in Why, with your reason.',
        'To fix a tier by hand, choose it under "Lock tier", with a reason and, if you like, a last day. Why then says what the tier would be without.',
      ],
    },
  ],
  functionsHeading: 'Functions for your own cells',
  functionsIntro:
    'Pass the whole column of clients at once: one formula in the first row fills the column. CLIENT_CRITERIA and CLIENT_TIERS are names for your tabs.',
  functions: [
    { name: 'CLIENTSCORE', purpose: 'Score from 0 to 100', exampleArguments: ['H2:O', 'CLIENT_CRITERIA'] },
    {
      name: 'CLIENTTIER',
      purpose: 'Tier by score alone',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTWHY',
      purpose: 'The reasons in one sentence',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'H1:O1', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTRANGE',
      purpose: 'Tiers still possible, such as A–C',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTEVIDENCE',
      purpose: 'Share of the weight that is filled in, 0 to 1',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    { name: 'CLIENTSHARE', purpose: 'Share of each amount in the total', exampleArguments: ['S2:S'] },
    {
      name: 'CLIENTPARETO',
      purpose: 'Class A, B or C of each amount: the few that bring 80 % are A',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTHHI',
      purpose: 'How much you depend on few clients: 10000 is one client, below 1500 is well spread',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTWEIGHTS',
      purpose: 'Weights from an order of importance (1, 2, 3 …) or from a table of comparisons',
      exampleArguments: ['B2:B9'],
    },
    {
      name: 'CLIENTCONSISTENCY',
      purpose: 'Whether a table of comparisons contradicts itself: above 0.1 is too much',
      exampleArguments: ['B2:E5'],
    },
  ],
  close: 'Close',
};
