/** The help dialog in English. */
import { menuEn } from './menu';
import { moneyEn } from './money';
import type { HelpTexts } from '../types/texts';

export const helpEn: HelpTexts = {
  title: 'Help',
  guide: 'The guide, step by step and with pictures',
  sections: [
    {
      heading: 'In three steps',
      paragraphs: [
        `Choose “${menuEn.setUp}” once. It adds what is missing and leaves your own cells alone.`,
        'Fill in what you know about each client on the Clients tab: ratings from 1 to 5, facts as numbers. Leave blank what you do not know: a blank is unknown, never bad.',
        `Choose “${menuEn.recalculate}” whenever something has changed; or let “${menuEn.asYouType}” do it after every edit.`,
      ],
    },
    {
      heading: 'How to rate',
      paragraphs: [
        'Hold the mouse over a column header: its note says what 1, 3 and 5 look like.',
        'Rate quickly and honestly. The reasons beside the tier matter more than the last point.',
        'Ratings that nobody has touched for a long time count in full, but Why says how old they are, and the sidebar lists those most worth a fresh look.',
        'Your ratings stay in this spreadsheet. Think twice before sharing it: clients can read what you write about them.',
      ],
    },
    {
      heading: 'What a cell may say',
      paragraphs: [
        'Ratings: 1 to 5, also as 4/5, 4 of 5, ★★★★, ●●●○○, 🔥🔥🔥, 4 stars, and in words: good, ok, bad; high, medium, low; always, often, sometimes, rarely, never; yes, maybe, no; on time, usually on time, late, slow; green, yellow, red; ++, +, o, -, --; 2+, 4-; 🙂 😐 🙁. What comes after a dash or a comma, or in brackets, is a remark: “high – calls at night” is high, and “no, always late” is no. A header such as “Fun (1-10)” sets the scale when the list is set up. With “very good” or “excellent” beside “good” there are five steps; H, M, L and ○ ◔ ◑ ◕ ● are read as well. If the spreadsheet makes a date of 4/5, type 4.',
        'Numbers: € 38, 38,00 €/h, $1,250.00, 12 h 30, 32:30:00, about 10, 12k, 1.2 million, 10+, max. 10, 10–12 (the middle), 30 days late, on time. The cells of a column decide together which mark separates thousands.',
        'Dates: 2026-11-18, 18 Nov 2026, 11/2024 (the first of the month), serial numbers; without a year the last that has passed: 12 Oct, week 46, mid-October. One day above 12 decides for its column which number is the month.',
        'Ticks: yes, x, ✓ and their opposites; an x beside ✓ is a no. Unknown: a blank, -, ?, n/a, unknown.',
        `Words of all five languages are read. Where something is read differently from how it is written, “${menuEn.recalculate}” says so once per column.`,
      ],
    },
    {
      heading: 'What the columns say',
      paragraphs: [
        'A column that Client Tiers fills says so in the note on its header. Every other column is yours, whatever it is called; delete the note, and the column is yours too.',
        'Score: the weighted average of what you filled in, from 0 (all at their worst) to 100 (all at their best).',
        'Evidence: how much of the total weight is filled in. Below the minimum on the Settings tab (50% until you change it) the tier is provisional: shown grey and without a rank.',
        'Why: what lifts the client and what holds it back, how far the next tier is, and which tiers are still possible when something is unknown. Cells that could not be read are named here.',
        'Next step: one thing to do, and why. The first of these that applies: talk about payment terms (pays late, and is not to be parted with in any case), raise the fee (bottom tier, and a higher fee alone would lift it), part ways kindly (the sidebar has a checklist), put agreements in writing (broken, or unclear briefs), call (silent), fill in what is missing (provisional tier), ask for a referral or a case study (good tier, cell still blank).',
        'If none of these applies, Next step is the text from the Tiers tab, where you can change it; the text of the tier to part ways with opens that step.',
        'The days from which a client is late or silent, and the tier to part ways with, are on the Settings tab.',
        'A tier sets the order of your day. Every client keeps the right to get work on time.',
      ],
    },
    {
      heading: 'Make it yours',
      paragraphs: [
        `Your columns: “${menuEn.setUp}” shows what each column of your list is read as, before anything is written. Choose it again to change that. A judgement of your own that is not used counts once you say “More is better” or “Less is better”. What you chose is noted under Column on the Criteria tab and in lines of the Settings tab.`,
        `Criteria tab: change weights (only proportions count, 0 switches a criterion off), scales, or add lines. “min” and “max” take the smallest or largest value among your clients. Where less is better, let Worst be the larger number. After adding a line choose “${menuEn.setUp}” to get its column.`,
        'Tiers tab: change names, cut-offs, texts and colours, or add tiers.',
        'Settings tab: the numbers that decide when a tier is provisional, ratings are old, or a client counts as silent, each with its unit and default.',
        'Columns and tabs may be in any order. Columns of your own are not changed, except for a note on headers that we know.',
        `Before you remove the add-on, choose “${menuEn.freeze}” to keep the results of its functions.`,
      ],
    },
    {
      heading: 'Rules and locks',
      paragraphs: [
        'Rules tab: what a weighted sum cannot say. Each line asks something of a column and then sets a floor (at least), a cap (at most), moves a client up or down one tier, or only remarks something. Tick a line to switch it on.',
        'A lock beats a cap, a cap beats a floor, a floor beats the score. Moves come last and never cross a cap or floor. Every rule that applies is named in Why, with your reason.',
        `To fix a tier by hand, choose it under “Lock tier”, with a reason and, if you like, a last day; “${menuEn.setUp}” adds the columns for it. Why then says what the tier would be without it.`,
      ],
    },
    {
      heading: 'When a tier changes',
      paragraphs: [
        'Change shows ▲ better or ▼ worse, with the previous tier, for a month. What you try out and take back on the same day leaves no arrow.',
        'History tab: one line for each change, with the scores and the cause. The cause is calculated, not guessed: it is the smallest change that alone gives the new tier. If two changes would each have been enough, both are named. You may sort, filter and delete lines; without the tab nothing is recorded.',
        'Clients are recognised by name. Whoever has a new name and the same values, or is in the same row with at least half of its ratings unchanged, counts as renamed; copied rows are new clients.',
        'What is needed for this is kept on a hidden tab, “Client Tiers memory”. If it is lost, the History tab says so and starts again. It keeps what you rated last, even where you have deleted it since: delete that tab as well before you pass the file on.',
      ],
    },
    {
      heading: 'Clients that have left',
      paragraphs: [
        'They may stay on the list. A column says so (Status, Active, Former, Client until; “Has left” is our own): words such as stopped, former, ended or inactive, a tick, or a day that has passed. So does a heading “Former clients”, for all rows up to the next heading. Paused, VIP and every word that is not known say nothing; under Active an empty cell says nothing either.',
        'They are not rated, and nobody is compared with them. Why says how it is known, Change and History say when they left and when they are back; a lock does not apply meanwhile. Money keeps what they brought and what they still owe; Today keeps their deadlines. The functions for your own cells go by ranges: leave such rows out yourself.',
      ],
    },
    {
      heading: 'Prospects',
      paragraphs: [
        `“${menuEn.addProspects}” makes two tabs. On Prospects, tick the red flags and rate the fit right after a first call. Prospect criteria holds what is asked and how much it weighs; red flags count by their number.`,
        `“${menuEn.recalculate}” then says Take, Ask more or Decline, why, and writes a friendly reply: a yes with the next step, a no without your private judgement, or the questions that are still open. The limits are on the Settings tab.`,
        `To take somebody on, select the row and choose “${menuEn.makeClient}”: name and everything that Clients has a column for move to the end of your list.`,
      ],
    },
    {
      heading: 'Time and money',
      paragraphs: [
        `“${menuEn.importRecords}” reads exports of time trackers, invoicing and payment services, bank statements, calendars (.ics), or a tab. Before anything is written it shows what is new, what is left out and why, and asks about names it does not know. Importing a file again adds only what is new; “${menuEn.removeImport}” takes the last import back.`,
        'Hours, invoices and payments have a tab each: Time, Invoices, Payments. One line is one entry; type or paste your own as you like. Names explains what clients are called in files, Currencies says what other currencies are worth.',
      ],
    },
    moneyEn.help,
    {
      heading: 'Your day',
      paragraphs: [
        `“${menuEn.planDay}” puts the work on the Tasks tab in the order of tiers and shows it on the Today tab: every deadline that can be kept is kept, and each block says why it is where it is. “${menuEn.planWeek}” does it for five working days. The first time, the Tasks tab and the lines for your working hours on the Settings tab are made.`,
        `Tick what is done on Today or on Tasks; a task that repeats comes again as a new line. Plan again whenever something comes up. If not everything fits, Today says how much is missing, whom to ask for a new date, and how.`,
        `A reply is due by the reply time of the client’s tier, counted in your working hours. With the columns Time zone and Reachable on your client list, calls are placed when both of you are there. “${menuEn.startClient}” turns the list on the Steps tab into tasks.`,
        `“${menuEn.dayColumns}” gives your client list the columns for it, and others: channel, contract, notice, payment terms, hours and feedback. Today and Next step then say when a contract ends, when to ask for feedback again, and when hours are used up.`,
      ],
    },
  ],
  functionsHeading: 'Functions for your own cells',
  functionsIntro:
    'Pass the whole column of clients at once: one formula in the first row fills the column. CLIENT_CRITERIA and CLIENT_TIERS are named ranges on your tabs.',
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
      purpose: 'Class A, B or C of each amount: the few that bring 80% are A',
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
    {
      name: 'CLIENTDAYSLATE',
      purpose: 'How many days late invoices are paid, weighted by amount: due, paid, amounts',
      exampleArguments: ['Invoices!D2:D', 'Invoices!I2:I', 'Invoices!E2:E'],
    },
    {
      name: 'CLIENTRATE',
      purpose:
        'What an hour with each client brings: names, then names and amounts, names and hours. Blank below 5 hours',
      exampleArguments: ['A2:A', 'Invoices!B2:B', 'Invoices!E2:E', 'Time!B2:B', 'Time!C2:C'],
    },
  ],
  close: 'Close',
};
