/** English: the tabs Tasks, Today and Steps, and planning. */
import { LISTS } from '../lists';
import type { TodayTexts } from '../types/today';

const { or, name } = LISTS.en;

const unreadable =
  (needed: string, verb = 'is') =>
  (cell: string, held: string): string =>
    `Cannot read ${cell}: ${held === '' ? 'it is empty' : `it holds “${held}”`}, ${needed} ${verb} needed.`;

const unreadableSetting =
  (needed: string, verb = 'is') =>
  (cell: string, held: string, byDefault: string): string =>
    `Cannot read ${cell}: it holds “${held}”, ${needed} ${verb} needed. The default counts meanwhile: ${byDefault}.`;

const blocks = (n: number): string => `${n} ${n === 1 ? 'block' : 'blocks'}`;

export const todayEn: TodayTexts = {
  taskHeaders: {
    done: 'Done',
    task: 'Task',
    client: 'Client',
    due: 'Due',
    estimate: 'Estimate',
    effect: 'Effect',
    kind: 'Kind of work',
    notBefore: 'Not before',
    at: 'At',
    repeats: 'Repeats',
    handedTo: 'Handed to',
    checkOn: 'Check on',
    link: 'Link',
    doneOn: 'Done on',
    source: 'Source',
  },
  taskNotes: {
    done: 'Tick what is done. A task that repeats comes again as a new line.',
    client: 'As on your client list. Blank: your own work.',
    due: 'A day, or a day and a time. “2026-11-27 9 am their time” counts by the client’s clock. A day alone means the end of the working day.',
    estimate: 'How long it takes: 0:45, 45 min or 1.5 h. Blank: the estimate on the Settings tab.',
    effect: 'What it does for the client’s goal, from 1 to 5. From 4 on it is important.',
    kind: 'Such as reply, call, write or design: like goes with like. A reply is due by the tier’s reply time; a call is placed when the client can be reached.',
    notBefore: 'The earliest day or time. Of a reply: when the message came.',
    at: 'A fixed time: an appointment.',
    handedTo: 'Who does it instead of you. It is not planned then.',
    checkOn: 'The day on which you ask how it goes.',
    link: 'A brief or a how-to.',
    doneOn: 'Filled in when the tick is seen.',
  },
  todayHeaders: {
    done: 'Done',
    from: 'From',
    to: 'To',
    what: 'What',
    client: 'Client',
    tier: 'Tier',
    quadrant: 'Quadrant',
    due: 'Due',
    because: 'Because',
  },
  stepHeaders: {
    step: 'Step',
    daysAfterStart: 'Days after start',
    estimate: 'Estimate',
    link: 'Link',
  },
  stepNotes: {
    step: 'What is done for every new client. Change, add and remove lines as you like.',
    daysAfterStart: 'Due this many days after the day on which you start.',
  },
  clientColumns: {
    timeZone: 'Time zone',
    reachable: 'Reachable',
    channel: 'Channel',
    language: 'Language',
    contractUntil: 'Contract until',
    noticeDays: 'Notice days',
    paymentTerms: 'Payment terms',
    retainerHours: 'Retainer hours',
    askedForFeedback: 'Asked for feedback',
    satisfaction: 'Satisfaction',
  },
  steps: {
    contract: 'Send the contract and have it signed',
    deposit: 'Invoice the deposit',
    questions: 'Send the first questions and read the answers',
    access: 'Get access through a password manager, no more than needed',
    folder: 'Make the shared folder',
    kickoff: 'Kick-off call',
    channel: 'Agree on the channel, the reply time and one person who approves',
    firstDeadline: 'Agree on the first deadline',
  },
  settings: {
    names: {
      monday: 'Hours on Monday',
      tuesday: 'Hours on Tuesday',
      wednesday: 'Hours on Wednesday',
      thursday: 'Hours on Thursday',
      friday: 'Hours on Friday',
      saturday: 'Hours on Saturday',
      sunday: 'Hours on Sunday',
      daysOff: 'Days off',
      buffer: 'Buffer',
      switching: 'Time to switch',
      leastBlock: 'Shortest block',
      estimate: 'Usual estimate',
      replyTimes: 'Times for replies',
      pauseAfter: 'Pause after',
      pause: 'Length of a pause',
    },
    purposes: {
      hours: 'When you work, such as 9:00–12:30, 13:30–17:00. Nothing is planned after it. Blank: a day off.',
      daysOff: 'Days on which you do not work: dates, or from – to, with commas between them.',
      buffer: 'How much of the day stays free for what comes up. It gives way before a deadline does.',
      switching: 'Between the work for two clients, taken from the buffer.',
      leastBlock: 'No block is shorter, unless less is left to do.',
      estimate: 'Counts for a task without an estimate.',
      replyTimes:
        'Replies wait for these times, unless they would be late: 9:00, 13:00. Blank: whenever their turn comes.',
      pauseAfter: 'Work in one go, then a pause. 0: none; 25, with pauses of 5, is Pomodoro.',
      pause: 'After each stretch of work.',
    },
    units: {
      hours: 'times of day',
      dates: 'dates',
      times: 'times of day',
      percent: 'percent of the day',
      minutes: 'minutes',
    },
    problems: {
      hours: unreadableSetting(
        'hours such as 9:00–12:30, 13:30–17:00 (what is after midnight goes to the next day)',
        'are',
      ),
      dates: unreadableSetting('dates with commas between them', 'are'),
      times: unreadableSetting('times such as 9:00, 13:00', 'are'),
      percent: unreadableSetting('a number from 0 to 90'),
      minutes: unreadableSetting('a whole number of minutes'),
    },
    none: 'none',
  },
  quadrants: { do: 'Do', plan: 'Plan', quick: 'Quick', rest: 'Later' },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fullDay: (weekday, day) => `${weekday}, ${day}`,
  units: { hour: 'h', minute: 'min' },
  sections: {
    planned: (time) => `planned at ${time}`,
    attention: 'Needs attention',
    replies: 'Replies due',
    checkIns: 'Time to check in',
    reminders: 'Coming up',
    handedOver: 'Handed over',
    notToday: 'Not planned yet',
    done: 'Done today',
  },
  because: {
    tier: (tier, other) =>
      `tier ${tier} comes before ${other === '' ? 'work without a tier' : `tier ${other}`}`,
    dueFirst: (due) => `due first: ${due}`,
    listOrder: 'next on the list',
    alone: 'nothing else to do now',
    goesOn: 'goes on',
    overdue: 'overdue',
    sameClient: (client) => `goes on with ${client}`,
    sameKind: (kind) => `more of the same: ${kind}`,
    appointment: 'fixed time',
    clash: 'fixed time, but it overlaps the one before',
    reachable: (there) =>
      there === '' ? 'the client can be reached' : `the client can be reached: it is ${there} there`,
    replyTime: 'time for replies',
    newDate: 'agree on a new date',
    ownDate: 'your own work: give it a later date',
    planned: (moment) => `planned: ${moment}`,
    deadline: (other, due, spare) =>
      `before ${other}: what is due by ${due} has ${spare || 'no time'} to spare`,
    waiting: (other, from) => `${other} would come first, but not before ${from}`,
    channel: (channel) => `via ${channel}`,
    moreLater: (left) => `${left} left after this`,
    assumed: (estimate) => `${estimate} assumed`,
    latestStart: (moment) => `start by ${moment}`,
    drop: 'neither urgent nor important: drop it?',
    dueUnread: 'its due date cannot be read',
    noTimeFound: 'no time found',
    wasAt: (moment) => `was planned for ${moment}: tick it, or give it another time`,
    askAfter: (person) => `ask ${person} how it goes`,
    lastContact: (days, every) =>
      `last contact ${days} ${days === 1 ? 'day' : 'days'} ago, check in: ${every}`,
  },
  attention: {
    shortage: (minutes, due, most) =>
      `Not everything fits: for what is due by ${due} you are ${minutes} short${minutes === most ? '' : `, and ${most} in all`}.`,
    bufferUsed: (left, wanted) =>
      `Deadlines need the buffer: ${left}% of the day stays free instead of the ${wanted}% you wanted.`,
    callWithoutTime: (client) =>
      `No time was found at which you and ${client} can both talk before it is due.`,
    nextCall: (moment, there) => `The next one: ${moment}, ${there} there.`,
    noFreeTime: 'There is no working time left. Hours and days off are on the Settings tab.',
  },
  couldDo: {
    workUntil: (until, closing) => `You could work until ${until} instead of ${closing}.`,
    workMore: (minutes) => `You could work ${minutes} more before then, in a break or on an evening.`,
    move: (appointment, moment, length) => `You could move ${appointment} (${moment}): that gives ${length}.`,
    ask: 'You could ask for a new date: the text is ready to be copied.',
  },
  askForNewDate: (task, due) =>
    `Hello, I have looked at my week: I cannot finish ${name(task)} (due ${due}) as well as you deserve. Which later date would suit you?`,
  problems: {
    moment: unreadable('a day with its year, such as 2026-11-27, with or without a time,'),
    estimate: unreadable('a length such as 0:45, 45 min or 1.5 h'),
    effect: unreadable('a number from 1 to 5'),
    repeats: (cell, held, words) => unreadable(`one of ${or(words)}`)(cell, held),
    timeNeeded: unreadable('a day with a time'),
    unknownClient: (cell, held, clientsTab) =>
      `Cannot find ${name(held)} from ${cell} on the ${clientsTab} tab: the task counts as one without a tier.`,
    zone: unreadable('a time zone such as Europe/Oslo'),
    reachable: unreadable('hours such as 9–17', 'are'),
  },
  notices: {
    notedOnly: (what, item) =>
      `It is written down. After that something failed: ${what} Choose “${item}” to see the day as it is.`,
    planned: (count, tab) => `${blocks(count)} on the ${tab} tab.`,
    tasksMade: (tab) =>
      `The ${tab} tab is there now: write down what is to be done, with client, due date and estimate, then plan again.`,
    nothingToPlan: (tab) => `Nothing to plan: there is no open task on the ${tab} tab.`,
    noTasks: (tab) =>
      `There is no ${tab} tab with tasks: its columns are Task, Client, Due, Estimate and Done.`,
    doesNotFit: (minutes) => `Not everything fits: you are ${minutes} short.`,
    moreToMend: (more) => `${more} more ${more === 1 ? 'cell needs' : 'cells need'} a look.`,
    beingEdited: (tab) => `Somebody is editing the ${tab} tab. Nothing was changed: try again in a moment.`,
    selectClient: (clientsTab) => `First select the row of a client on the ${clientsTab} tab.`,
    stepsMade: (tab, item) =>
      `The ${tab} tab is there now, with a proposal. Make it yours; then select the client’s row again and choose “${item}”.`,
    started: (client, count, tab) =>
      `${count === 1 ? '1 step' : `${count} steps`} for ${name(client)} ${count === 1 ? 'is' : 'are'} on the ${tab} tab now.`,
    alreadyStarted: (client, tab) => `All steps for ${name(client)} are on the ${tab} tab already.`,
  },
  todayView: {
    now: 'Now',
    next: 'Next',
    nothing: 'No open task. Add one, or type it on the tab with tasks.',
    add: 'Add quickly',
    task: 'Add a task',
    reply: 'Add a message to answer',
    contacted: 'Contacted today',
    dueExample: 'tomorrow 14:00',
  },
  calendar: {
    title: 'Plan as a calendar file',
    intro:
      'Google Calendar, Outlook and Apple’s calendar import these files: in Google Calendar under Settings, Import. All events are private. Plan and import again, and they move to their new times.',
    day: (n) => `Save the day (${blocks(n)})`,
    week: (n) => `Save five days (${blocks(n)})`,
  },
  weekly: {
    title: (client) => `Weekly update for ${client}`,
    intro: 'Read it, change what you like, copy it. It says nothing about tiers, ratings or remarks.',
    hello: 'Hello,',
    done: 'Done this week:',
    nothingDone: 'Nothing was finished this week.',
    next: 'Next:',
    nothingNext: 'Nothing is planned at the moment.',
    hours: (used) => `Hours this month: ${used}`,
    hoursOf: (used, agreed, left) => `Hours this month: ${used} of ${agreed}, ${left} left`,
    hoursOver: (used, agreed, over) => `Hours this month: ${used} of ${agreed}, ${over} more than agreed`,
    needed: 'What I need from you:',
    bye: 'Kind regards',
    copy: 'Copy',
    copied: 'Copied.',
    close: 'Close',
  },
  share: {
    title: 'Make a tab to share',
    intro:
      'Tick the columns that others may see. A new tab gets their values, without formulas, so nothing leads back to the rest.',
    isPrivate: 'private',
    make: 'Make the tab',
    cancel: 'Cancel',
    working: 'Making the tab…',
    tabName: (day) => `To share ${day}`,
    done: (tab) =>
      `The tab “${tab}” is there. Share it as a file of its own: whoever may see this spreadsheet sees all of it.`,
    nothingChosen: 'Tick at least one column.',
  },
};
