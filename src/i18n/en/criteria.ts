/** Criteria and input columns in English: header and guidance. */
import type { ColumnCatalogue } from '../types/texts';

export const columnsEn: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Hours per month',
    guidance:
      'Hours you work for this client in a usual month. The more hours, the better; the client with the most hours sets the top.',
  },
  hourlyRate: {
    name: 'Hourly rate',
    guidance:
      'What an hour with this client brings you, in your currency. Divide a package price by the hours it really takes.',
  },
  workingTogether: {
    name: 'Working together',
    guidance:
      '1 = every task takes three rounds of questions\n3 = fine, with a misunderstanding now and then\n5 = one sentence is enough and you both know what is meant',
  },
  appreciation: {
    name: 'Appreciation',
    guidance:
      '1 = treats you as somebody who takes orders\n3 = friendly, says thank you\n5 = asks for your opinion and treats you as a partner',
  },
  growthForMe: {
    name: 'Growth for me',
    guidance:
      '1 = nothing new for months\n3 = sometimes a new tool or task\n5 = you learn things here that you can sell elsewhere for more',
  },
  fun: {
    name: 'Fun',
    guidance: '1 = you put these tasks off\n3 = work like any other\n5 = you look forward to these tasks',
  },
  network: {
    name: 'Network',
    guidance:
      '1 = knows nobody who might need you\n3 = knows a few people, might mention you\n5 = well connected and recommends you\nLeave blank if you never asked.',
  },
  reference: {
    name: 'Reference',
    guidance:
      '1 = you would rather not mention this client\n3 = a name that some people in the trade know\n5 = a name that opens doors and that you may show',
  },
  fairFee: {
    name: 'Fair fee',
    guidance:
      '1 = haggles over every invoice\n3 = pays the usual fee, asks now and then\n5 = has always paid a fair fee and finds it worth it',
  },
  abilityToPay: {
    name: 'Ability to pay',
    guidance:
      '1 = can hardly afford your basic service\n3 = can pay for what is agreed\n5 = has the means for more advice than today',
  },
  roomForImprovement: {
    name: 'Room for improvement',
    guidance:
      '1 = little left that you could make better\n3 = one or two things you could improve\n5 = numbers and reports would gain a lot from your help',
  },
  wantsToChange: {
    name: 'Wants to change',
    guidance:
      '1 = everything should stay as it is\n3 = open, if somebody pushes\n5 = comes to you with plans and starts on them',
  },
  takesAdvice: {
    name: 'Takes advice',
    guidance:
      '1 = ignores advice and blames you later\n3 = follows part of it\n5 = follows it fully and reports what came of it',
  },
  positiveMindset: {
    name: 'Positive mindset',
    guidance: '1 = sees a problem in every solution\n3 = depends on the day\n5 = looks for what is possible',
  },
  referrals: {
    name: 'Referrals',
    guidance:
      '1 = was asked and does not refer anybody\n3 = referred somebody once\n5 = sends you good clients every year\nLeave blank if you never asked.',
  },
  paysOnTime: {
    name: 'Pays on time',
    guidance: '1 = only after reminders, or not at all\n3 = a few days late now and then\n5 = always on time',
  },
  caseStudy: {
    name: 'Case study',
    guidance:
      '1 = does not want to be named\n3 = would give a short quote\n5 = gladly tells the story of your work together, on video too',
  },
  wellKnownName: {
    name: 'Well known',
    guidance:
      '1 = unknown outside the family\n3 = known in the street or the trade\n5 = known in the whole region, draws others',
  },
  supportsEvents: {
    name: 'Supports events',
    guidance: '1 = never comes\n3 = comes if it suits\n5 = always comes and brings somebody along',
  },
  iLikeThem: {
    name: 'I like them',
    guidance: '1 = your mood drops when they call\n3 = pleasant enough\n5 = you are glad to see them',
  },
  myTeamLikesThem: {
    name: 'My team likes them',
    guidance: '1 = rude to your colleagues\n3 = correct\n5 = everybody in the team likes to work for them',
  },
  communicates: {
    name: 'Communicates well',
    guidance:
      '1 = floods every channel with messages that say little\n3 = mostly clear, with some noise in between\n5 = friendly and to the point; you are glad to pick up the phone',
  },
  informsInTime: {
    name: 'Informs me in time',
    guidance:
      '1 = answers only after you have chased them\n3 = answers, though some things come late\n5 = you have what you need before you have to ask',
  },
  clearBriefs: {
    name: 'Clear briefs',
    guidance:
      '1 = you have to guess what is wanted\n3 = the task is clear, but you must ask for deadline or budget\n5 = task, deadline and budget are clear from the start',
  },
  clearGoals: {
    name: 'Clear goals',
    guidance:
      '1 = wants something else every week\n3 = has a rough idea and sometimes changes course\n5 = knows where the business should be in a month and in a year',
  },
  equalPartner: {
    name: 'Equal partner',
    guidance:
      '1 = gives orders and reminds you who pays\n3 = polite, but decides alone\n5 = you decide together, as two businesses do',
  },
  interestingWork: {
    name: 'Interesting work',
    guidance:
      '1 = odds and ends that need none of your skills\n3 = routine, with something nice now and then\n5 = tasks that you enjoy and that make a difference',
  },
  valuesMySkills: {
    name: 'Values my skills',
    guidance:
      '1 = thinks anybody could do your work\n3 = satisfied, but seldom asks what you think\n5 = trusts your expertise and asks for it',
  },
  respectsMyHours: {
    name: 'Respects my hours',
    guidance:
      '1 = calls in the evening and at weekends and expects an answer\n3 = forgets now and then, but takes a reminder well\n5 = keeps to your working hours and leaves you your days off',
  },
  realisticAboutTime: {
    name: 'Realistic about time',
    guidance:
      '1 = wants a day of work done in an hour\n3 = a little optimistic, but listens when you explain\n5 = knows roughly how long things take, and asks when in doubt',
  },
  organised: {
    name: 'Organised',
    guidance:
      '1 = papers and appointments get lost, everything runs late\n3 = some mess, but things turn up in the end\n5 = everything has its place and its time\nStarts with weight 0: chaos, criticism or high standards alone do not make a bad client.',
  },
  delegates: {
    name: 'Delegates',
    guidance:
      '1 = knows everything better, cannot let go and does your work all over again\n3 = hands tasks over, but checks every step\n5 = knows their own strengths and leaves the rest to you',
  },
  urgencyUnderControl: {
    name: 'Urgency under control',
    guidance:
      '1 = everything is urgent, as if you had no other clients\n3 = a rush job every few weeks\n5 = plans ahead; what is urgent really is',
  },
  rarelyComplains: {
    name: 'Rarely complains',
    guidance:
      '1 = finds fault with whatever you do\n3 = complains now and then, mostly with reason\n5 = content, and says fairly what could be better\nCriticism that helps you is not a complaint.',
  },
  keepsAgreements: {
    name: 'Keeps agreements',
    guidance:
      '1 = what you agreed yesterday no longer counts today\n3 = keeps to the main points and stretches the rest\n5 = what is agreed holds, without any reminder',
  },
  recommendsMe: {
    name: 'Recommends me',
    guidance:
      '1 = would not recommend you, or runs you down\n3 = says something good when asked\n5 = tells others about you unasked\nLeave blank if you do not know.',
  },
  sharesMyValues: {
    name: 'Shares my values',
    guidance:
      '1 = wants things that go against your principles\n3 = sees things differently, but you can live with that\n5 = you agree on what good and decent work is',
  },
  runsDownFormerVa: {
    name: 'Runs down a former VA',
    guidance:
      'Tick if this person speaks badly of an assistant they no longer work with. A red flag: flags count by their number.',
  },
  interruptsMe: {
    name: 'Interrupts me',
    guidance: 'Tick if you could not finish your sentences. A red flag: flags count by their number.',
  },
  disrespectsMyTime: {
    name: 'Disrespects my time',
    guidance:
      'Tick if this person came late without a word, overran the call or expected you to drop everything. A red flag: flags count by their number.',
  },
  wantsWorkForFree: {
    name: 'Wants work for free',
    guidance:
      'Tick if this person asks for unpaid trial work, or haggles before knowing your offer. A red flag: flags count by their number.',
  },
  everythingIsUrgent: {
    name: 'Everything is urgent',
    guidance:
      'Tick if everything had to be done yesterday, as if you had no other clients. A red flag: flags count by their number.',
  },
  fitsMyServices: {
    name: 'Fits my services',
    guidance:
      '1 = needs something you do not offer\n3 = about half of it is what you do well\n5 = exactly the work that you do best',
  },
  openToMyWay: {
    name: 'Open to how I work',
    guidance:
      '1 = everything has to be done their way\n3 = asks questions, would try some of it\n5 = gladly takes up your tools, hours and ways',
  },
  wellKnown: {
    name: 'Well-known',
    guidance: 'Tick if others in your market look up to this client. Not scored.',
  },
  breaksAgreements: {
    name: 'Breaks agreements',
    guidance: 'Tick if this client does not keep what was agreed. Not scored.',
  },
  hoursThisMonth: {
    name: 'Hours this month',
    guidance: 'Hours you work for this client this month, to compare with the usual month. Not scored.',
  },
  income12Months: {
    name: 'Income 12 months',
    guidance: 'What this client paid you in the last twelve months, in your currency. Not scored.',
  },
  daysLate: {
    name: 'Days late',
    guidance: 'How many days after the due date this client usually pays. 0 = on time. Not scored.',
  },
  lastContact: {
    name: 'Last contact',
    guidance: 'Date on which you last heard from each other. Not scored.',
  },
  lockTier: {
    name: 'Lock tier',
    guidance: 'Fixes the tier, whatever score and rules say. Blank: not locked.',
  },
  lockReason: {
    name: 'Lock reason',
    guidance: 'Why you fixed the tier. It appears in Why.',
  },
  lockUntil: {
    name: 'Lock until',
    guidance: 'Last day of the lock. Blank: it has no end.',
  },
  hasLeft: {
    name: 'Has left',
    guidance:
      'Says whether this client has left: a tick, a date, or a word such as “stopped” or “former”. Not rated then.',
  },
};
