/** English: money and time. */
import { LISTS } from '../lists';
import { recalculateEn } from './menu';
import type { MoneyTexts } from '../types/money';

const { and, names } = LISTS.en;

const FIGURE =
  'With a tick, tiers, rules and next steps go by what the Time, Invoices and Payments tabs say. Where they say nothing about a client, your own figure counts. Your cells stay as they are.';

const invoices = (n: number): string => `${n} ${n === 1 ? 'invoice' : 'invoices'}`;
const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'day' : 'days'}`;

export const moneyEn: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'Income is what was received',
      hoursPerMonthFromRecords: 'Hours per month on record',
      hoursThisMonthFromRecords: 'Hours this month on record',
      hourlyRateFromRecords: 'Hourly rate on record',
      income12MonthsFromRecords: 'Income 12 months on record',
      daysLateFromRecords: 'Days late on record',
      monthsForHours: 'Months for hours per month',
      paymentTerms: 'Payment terms',
      troubleShare: 'What trouble costs',
      ownMinimumRate: 'My minimum rate',
      reserve: 'My reserve',
      carryOverMonths: 'Retainer hours last',
    },
    purposes: {
      incomeFromPayments:
        'With a tick, income is what the Payments tab holds; without, what was invoiced. Never both.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'Hours per month are the average of this many full months before the current one.',
      paymentTerms: 'An invoice without a due date is due this many days after it was issued.',
      troubleShare:
        'With the client you like least, trouble eats up this much of what an hour brings; with the one you like best, nothing. This formula is ours.',
      ownMinimumRate:
        'Where an hour with a client brings less, the next step is to raise the rate. 0: no minimum.',
      reserve:
        'What you have put aside: says how many months it would make up for a client who left. 0: not shown.',
      carryOverMonths:
        '0: unused hours end with the month. 1: they last one month more. From 2 on all of them stay, and so do hours used beyond what was agreed.',
    },
  },
  fromRecords: 'from time and invoices',
  figuresFrom: (criteria) => `${names(criteria)} from time and invoices`,
  headerNote: (setting) =>
    `Tiers go by what time and invoices say while “${setting}” is ticked on Settings. Where they say nothing, the figure here counts.`,
  tab: {
    headers: {
      client: 'Client',
      tier: 'Tier',
      income: 'Income 12 months',
      share: 'Share',
      runningShare: 'Running share',
      paretoClass: 'Class',
      hours: 'Hours 12 months',
      rate: 'An hour brings',
      afterTrouble: 'After the trouble',
      daysLate: 'Days late',
      open: 'Open',
      overdue: 'Overdue',
      retainerLeft: 'Retainer left',
      trend: 'Last 12 months',
    },
    notes: {
      income:
        'Invoiced in the last 12 months without drafts and void invoices, less credit notes; or received, as Settings says.',
      paretoClass: 'A: the few that bring 80%. B: up to 95%. C: the rest.',
      rate: 'Income divided by all hours, billable or not, over the months that both cover. Blank below 5 hours.',
      afterTrouble: 'What an hour brings, less what trouble costs by your ratings. The formula is ours.',
      daysLate: 'Weighted by amount. What is overdue counts as if it were paid today.',
      retainerLeft: 'Hours that are left this month of those bought for it.',
      trend: 'Income of the twelve full months before this one.',
    },
    total: 'Total',
    dependence: (clients, largest, share) =>
      `Your income depends on clients as if there were ${clients === '1' ? 'only one' : `${clients} equal ones`}; ${largest} alone brings ${share}.`,
    waiting: 'Waiting for payment',
    waitingHeaders: { invoice: 'Invoice', client: 'Client', daysLate: 'Days late', amount: 'Amount' },
    ifLeft: 'If this client left',
    ifLeftHeaders: {
      client: 'Client',
      incomeLost: 'Income lost',
      shareLost: 'Share lost',
      hoursFreed: 'Hours freed a month',
      replacedBy: 'Middle clients to replace it',
      reserveLasts: 'Months the reserve lasts',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `“${first}” (${cell}) is not on your list, and its lines are left out`
        : `${count} names are not on your list, and their lines are left out: “${first}” (${cell}) has the most`,
    withoutRate: (currencies) => `Amounts in ${and(currencies)} are left out: no rate on the Currencies tab`,
    unreadable: (count, cell) => `${count} cells of time and money could not be read, the first is ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) => `Chase invoice ${number}: ${days(late)} overdue, ${amount}`,
    chaseUnnumbered: (late, amount) => `Chase an invoice: ${days(late)} overdue, ${amount}`,
    raiseRate: (rate, minimum) => `Raise the rate: an hour brings ${rate}, your minimum is ${minimum}`,
    overRetainer: (used, available) => `Talk about the retainer: ${used} of ${available} h used this month`,
    writeInvoice: (hours) => `Write the invoice for last month: ${hours} billable h`,
  },
  client: {
    heading: 'Time and money',
    nothing: 'Nothing on record.',
    hours: (perMonth, thisMonth) => `${perMonth} h a month, ${thisMonth} h so far this month`,
    hoursOnly: (thisMonth) => `${thisMonth} h so far this month`,
    invoiced: (amount, n) => `${amount} invoiced in 12 months (${invoices(n)})`,
    received: (amount, n) => `${amount} received in 12 months (${n} ${n === 1 ? 'payment' : 'payments'})`,
    rate: (amount) => `An hour brings ${amount}`,
    fewHours: 'What an hour brings: too early to say, below 5 h',
    afterTrouble: (amount) => `After the trouble ${amount}`,
    billable: (share) => `${share} of the hours are billable`,
    realization: (share) => `${share} of what they are worth is invoiced`,
    daysLate: (late, n) => `Pays ${days(late)} late (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Pays at least ${days(late)} late (${invoices(n)})`,
    undated: (n) => `${invoices(n)} paid on a day that is not on record`,
    assumedDue: (n) => `${invoices(n)} without a due date: your usual terms were taken`,
    open: (amount, overdue) => `${amount} open, ${overdue} of it overdue`,
    retainer: (left, available) => `${left} of ${available} retainer h left this month`,
    retainerPace: (times) => `Used ${times} times as fast as the working days of the month go by`,
    trend: (lately, before) => `${lately} in the last 3 months, ${before} in the 3 before`,
    leftOut: {
      draft: (n) => `${n} ${n === 1 ? 'draft' : 'drafts'} left out`,
      void: (n) => `${n} void left out`,
      noRate: (n) => `${n} left out for want of a rate`,
      noDay: (n) => `${n} left out for want of a date`,
      toCome: (n) => `${n} left out with a date still to come`,
    },
  },
  ifLeft: {
    heading: 'If this client left',
    lost: (amount, share) => `${amount} a year would be gone, ${share} of your income`,
    freed: (hours) => `${hours} h a month would be free`,
    dependence: (before, after) =>
      `You would depend on clients as if there were ${after === '1' ? 'only one' : `${after} equal ones`}; now it is as if there were ${before}`,
    replacedBy: (clients) =>
      `${clients} ${clients === '1' ? 'client' : 'clients'} like your middle one would replace it`,
    reserve: (months) => `Your reserve would last ${months} ${months === '1' ? 'month' : 'months'}`,
  },
  facts: {
    heading: 'Figures from time and invoices',
    intro:
      'Tick the figures that tiers are to go by. Your cells stay as they are; Settings has the ticks too.',
    show: 'Compare with mine',
    own: 'yours',
    computed: 'on record',
    use: 'Use the ticked ones',
    none: 'Nothing on record fits a column of your list yet.',
    unknown: 'blank',
  },
  help: {
    heading: 'What time and invoices tell',
    paragraphs: [
      `“${recalculateEn}” works out from the tabs Time, Invoices and Payments what each client brings and costs, and fills the Money tab with it, those who bring most first. Nothing is made up: where too little is on record the cell stays blank.`,
      'Hours per month: all hours of the last three full months, divided by three. Income: what was invoiced in the last 12 months without drafts and void invoices, less credit notes; or what was received, as Settings says. What an hour brings: income divided by all hours, billable or not. After the trouble: less what trouble costs by your ratings of working together, appreciation, fun and respect; this formula is ours.',
      'Billable share: billable hours out of all hours. Invoiced share: what was invoiced against billable hours at your agreed rate. Days late: calendar days after due, weighted by amount; what is overdue counts as if it were paid today. Retainer: hours bought for the month (your column Retainer hours), and those from before that Settings lets stay. Trend: the last three full months against the three before.',
      'Your income depends on clients as if there were that many equal ones: 10000 divided by the concentration. If this client left: what would be gone, what time would be free, how many clients like your middle one would replace it, and how long your reserve would last.',
      'In the sidebar, under Overview, you choose which of these figures take the place of your own while tiers are worked out. Your cells stay as they are, and Why says which figures are not yours.',
      'Before everything else, Next step says to chase an invoice that has been overdue for a week, and to write the one for last month’s billable hours. A retainer that is used up comes after payment terms, a rate below your own minimum after parting ways.',
    ],
  },
};
