/** Criteria and input columns in English: header and guidance. */
import type { ColumnCatalogue } from '../texts';

export const columnsEn: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Hours per month',
    guidance:
      'Hours you work for this client in a usual month. The more hours, the better; the client with most hours sets the top.',
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
};
