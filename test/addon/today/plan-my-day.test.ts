/** A morning on the built add-on: tasks in the order of tiers, deadlines kept, ticks taken over, an impossible day that says what to do. */
import { lastContent } from '../../dialogs/content-of';
import { openCopy, openSpreadsheet, openWorkbook, SHIPPED } from '../open-spreadsheet';
import { addTask, linesOf, MORNING, openDay, taskOf, tick } from './planned-day';

const plan = (opened: ReturnType<typeof openDay>): string[] => {
  opened.addOn.run('planMyDay');
  return linesOf(opened);
};
const set = (opened: ReturnType<typeof openDay>, name: string, value: string): void => {
  const row = opened.valuesOf('Settings').findIndex(([each]) => each === name) + 1;
  opened.user.type('Settings', `B${row}`, value);
};

describe('the first time', () => {
  it('makes a tab for tasks and the lines of working hours, and says what to do', () => {
    const opened = openDay();
    expect(opened.valuesOf('Tasks')[0].slice(0, 5)).toEqual(['Done', 'Task', 'Client', 'Due', 'Estimate']);
    const settings = opened.valuesOf('Settings').map(([name, value]) => [name, value]);
    expect(settings).toContainEqual(['Hours on Monday', '9:00–12:30, 13:30–17:00']);
    expect(settings).toContainEqual(['Buffer', 15]);
    opened.recalculate();
    expect(opened.lastToast()).not.toMatch(/setting/);
    opened.addOn.run('planMyDay');
    expect(opened.lastToast()).toBe('Nothing to plan: there is no open task on the Tasks tab.');
  });

  it('brings the lines of working hours once where Settings was made later', () => {
    const opened = openDay();
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Settings')!);
    opened.addOn.run('planMyDay');
    opened.setUp();
    const linesOn = (): unknown[] => opened.valuesOf('Settings').map(([name]) => name);
    expect(linesOn()).not.toContain('Days off');
    opened.addOn.run('planMyDay');
    expect(linesOn()).toEqual(expect.arrayContaining(['Hours on Monday', 'Days off', 'Buffer']));
    // A line that she takes away stays away.
    opened.spreadsheet.getSheetByName('Settings')!.deleteRow(linesOn().indexOf('Buffer') + 1);
    opened.addOn.run('planMyDay');
    expect(linesOn()).not.toContain('Buffer');
    const before = opened.valuesOf('Settings');
    opened.addOn.run('planMyDay');
    expect(opened.valuesOf('Settings')).toEqual(before);
  });

  it('leaves a tab of hers that has the name alone', () => {
    const hers = [
      ['Task', 'Who'],
      ['Water the plants', 'me'],
    ];
    const opened = openSpreadsheet(MORNING, {
      Clients: [['Client'], ['Acme']],
      Tasks: hers,
      Today: [['Dear diary']],
    });
    opened.addOn.run('planMyDay');
    expect(opened.valuesOf('Tasks')).toEqual(hers);
    const own = opened.spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .find((name) => /^Tasks./.test(name))!;
    opened.spreadsheet.getSheetByName(own)!.getRange('B2').setValue('Report');
    opened.addOn.run('planMyDay');
    expect(opened.valuesOf('Today')).toEqual([['Dear diary']]);
  });
});

describe('a day', () => {
  const opened = openDay([
    { Task: 'Newsletter', Client: 'Ceta', Due: '2026-11-26 10:00', Estimate: '0:45' },
    { Task: 'Report', Client: 'Acme', Estimate: '1.5 h' },
    { Task: 'Talk', Client: 'Beta', Due: '2026-11-27', Estimate: '30 min', 'Kind of work': 'call' },
    { Task: 'Question', Client: 'Acme', 'Kind of work': 'reply' },
    { Task: 'Standup', Client: 'Acme', At: '2026-11-26 11:00', Estimate: '15 min' },
    { Task: 'Logo', Client: 'Acme', 'Handed to': 'Ann', 'Check on': '2026-11-26' },
    { Task: 'Tidy up', Estimate: '2 h' },
  ]);
  const lines = plan(opened);

  it('goes by tier, unless a deadline would be missed, and says why', () => {
    expect(lines.slice(0, 7)).toEqual([
      'Thursday, 26 November 2026: planned at 8:30',
      '9:00–9:45 Newsletter (Ceta, C): before Acme (A): what is due by 10:00 has 5 min to spare',
      '9:55–10:05 Question (Acme, A): due first: 14:00, 10 min assumed',
      '10:05–10:50 Report (Acme, A): tier A comes before work without a tier, 45 min left after this',
      '11:00–11:15 Standup (Acme, A): fixed time',
      '11:15–12:00 Report (Acme, A): goes on',
      '12:10–12:25 Tidy up: nothing else to do now, 1 h 45 min left after this',
    ]);
  });

  it('is the same where the language of scripts knows no zones', () => {
    const noZones = `Intl.DateTimeFormat = class extends Intl.DateTimeFormat {
      constructor(locale, options) {
        if (options?.timeZone) throw new RangeError('Invalid time zone');
        super(locale, options);
      }
    };`;
    const copy = opened.inspection.activeWorkbook!.copy();
    const other = openWorkbook(copy, MORNING, { ...SHIPPED, code: `${noZones}${SHIPPED.code}` });
    expect(plan(other)).toEqual(lines);
  });

  it('calls when both are there', () => {
    expect(lines).toContain('15:00–15:30 Talk (Beta, C): the client can be reached: it is 9:00 there');
  });

  it('names replies, check-ins, reminders and what was handed over', () => {
    expect(lines).toContain('Question (Acme, A): planned: 9:55');
    expect(lines).toContain('(Beta, C): last contact 117 days ago, check in: 3 months');
    expect(lines).toContain('(Ceta, C): notice is possible until Tuesday');
    expect(lines).toContain('Logo (Acme, A): ask Ann how it goes');
  });

  it('shows what is told with the colour of the tier, a box to tick, and nothing that can be taken for a formula', () => {
    const sheet = opened.spreadsheet.getSheetByName('Today')!;
    expect(sheet.getRange('A3').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
    expect(sheet.getRange('F4').getBackground()).toBe('#a8d5a2');
    expect(sheet.getRange('B3').getValue()).toBe('9:00');
  });

  it('moves what is hers below it down when it grows, and leaves that alone when it shrinks', () => {
    const sheet = opened.spreadsheet.getSheetByName('Today')!;
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, 9).setValue('Buy milk');
    sheet.getRange(row + 1, 1).setFormula('=1+1');
    for (const task of ['Cut', 'Sew', 'Iron']) addTask(opened, { Task: task, Estimate: '30 min' });
    const grown = plan(opened);
    expect(grown.length).toBeGreaterThan(lines.length + 1);
    expect(grown.at(-1)).toBe(': Buy milk');
    expect(sheet.getRange(sheet.getLastRow(), 1).getFormula()).toBe('=1+1');
    for (const task of ['Cut', 'Sew', 'Iron']) tick(opened, task);
    opened.spreadsheet.getSheetByName('Tasks')!.getRange('A2:O20').clearContent();
    expect(plan(opened)).toContain(': Buy milk');
  });
});

describe('ticks', () => {
  const weekly = { Task: 'Invoice', Client: 'Acme', Due: '2026-11-26', Estimate: 15, Repeats: 'every week' };

  it('on Today tick the task at once, and what repeats comes again', () => {
    const opened = openDay([weekly, { Task: 'Report', Client: 'Acme' }]);
    plan(opened);
    tick(opened, 'Invoice');
    expect(taskOf(opened, 'Invoice')).toMatchObject({
      Done: true,
      'Done on': new Date('2026-11-25T23:00:00Z'),
    });
    const again = {
      Done: false,
      Due: new Date('2026-12-02T23:00:00Z'),
      Estimate: 15,
      Repeats: 'every week',
      'Done on': '',
    };
    expect(taskOf(opened, 'Invoice', 1)).toMatchObject(again);
    expect(plan(opened)).toEqual(expect.arrayContaining(['Done today', 'Invoice (Acme, A)']));
    expect(opened.valuesOf('Tasks').filter(([, task]) => task === 'Invoice')).toHaveLength(2);
    expect(taskOf(opened, 'Report').Done).not.toBe(true);
  });

  it('of what comes every day bring the next working day’s, and not before that', () => {
    const friday = { ...MORNING, now: new Date('2026-11-27T09:00:00Z') };
    const daily = { Task: 'Mail', Client: 'Acme', Due: '2026-11-27', Estimate: '0:30', Repeats: 'every day' };
    const opened = openDay([daily], friday);
    plan(opened);
    tick(opened, 'Mail');
    expect(taskOf(opened, 'Mail', 1)).toMatchObject({
      Due: new Date('2026-11-29T23:00:00Z'),
      'Not before': new Date('2026-11-27T23:00:00Z'),
    });
    expect(plan(opened)).toContain('Mail (Acme, A): start by Monday 16:30');
    opened.inspection.world.clock.set(Date.parse('2026-11-30T07:00:00Z'));
    expect(plan(opened)).toContain('9:00–9:30 Mail (Acme, A): nothing else to do now');
    tick(opened, 'Mail');
    expect(taskOf(opened, 'Mail', 2)).toMatchObject({
      Due: new Date('2026-11-30T23:00:00Z'),
      'Not before': new Date('2026-11-30T23:00:00Z'),
    });
  });

  it('that are taken away on Today again open the task, which comes again once all the same', () => {
    const opened = openDay([
      { Task: 'Mail', Client: 'Acme', Due: '2026-11-26', Repeats: 'every day' },
      { Task: 'Site', Client: 'Acme' },
    ]);
    plan(opened);
    tick(opened, 'Mail');
    expect(taskOf(opened, 'Mail')).toMatchObject({ Done: true });
    const row = opened.valuesOf('Today').findIndex(([done]) => done === true) + 1;
    opened.user.type('Today', `A${row}`, 'FALSE');
    expect(taskOf(opened, 'Mail')).toMatchObject({ Done: false, 'Done on': '' });
    expect(taskOf(opened, 'Mail', 1)).toMatchObject({ Done: false });
    opened.user.type('Today', `A${row}`, 'TRUE');
    expect(taskOf(opened, 'Mail').Done).toBe(true);
    expect(taskOf(opened, 'Mail')['Done on']).toBeInstanceOf(Date);
    expect(opened.valuesOf('Tasks').filter(([, task]) => task === 'Mail')).toHaveLength(2);
    // What was done before today is no slip of now.
    opened.inspection.world.clock.advance(86_400_000);
    opened.user.type('Today', `A${row}`, 'FALSE');
    expect(taskOf(opened, 'Mail').Done).toBe(true);
  });

  it('on Today are taken over when she plans again, where the trigger was not there', () => {
    const opened = openDay([weekly]);
    plan(opened);
    const row = opened.valuesOf('Today').findIndex((cells) => cells[3] === 'Invoice') + 1;
    opened.spreadsheet.getSheetByName('Today')!.getRange(row, 1).setValue(true);
    plan(opened);
    expect(taskOf(opened, 'Invoice').Done).toBe(true);
    expect(taskOf(opened, 'Invoice', 1).Done).toBe(false);
  });

  it('on Tasks count as well, and keep what the line says by their clock', () => {
    const opened = openDay([
      {
        Task: 'Mail',
        Client: 'Beta',
        Due: '2026-11-26 9 am their time',
        Repeats: 'every weekday',
        Done: 'TRUE',
      },
    ]);
    plan(opened);
    expect(taskOf(opened, 'Mail')['Done on']).toEqual(new Date('2026-11-25T23:00:00Z'));
    expect(taskOf(opened, 'Mail', 1).Due).toBe('2026-11-27 9:00 their time');
  });

  it('that are taken away on Tasks leave no day behind: the next one is new', () => {
    const opened = openDay([{ Task: 'Mail', Client: 'Acme', Due: '2026-11-26', Repeats: 'every day', Done: 'TRUE' }]);
    plan(opened);
    opened.user.type('Tasks', 'A2', 'FALSE');
    opened.spreadsheet.getSheetByName('Tasks')!.deleteRow(3);
    plan(opened);
    expect(taskOf(opened, 'Mail')).toMatchObject({ Done: false, 'Done on': '' });
    opened.user.type('Tasks', 'A2', 'TRUE');
    plan(opened);
    expect(taskOf(opened, 'Mail')['Done on']).toEqual(new Date('2026-11-25T23:00:00Z'));
    expect(taskOf(opened, 'Mail', 1)).toMatchObject({ Done: false });
  }); // oxfmt-ignore

  it('are those of one task, also where two are alike', () => {
    const alike = { Task: 'Post', Client: 'Acme', Due: '2026-11-27', Estimate: '1 h' };
    const opened = openDay([alike, alike, { Task: 'Site', Client: 'Acme' }]);
    plan(opened);
    tick(opened, 'Post');
    tick(opened, 'Site');
    const done = (): boolean[] => [0, 1].map((nth) => taskOf(opened, 'Post', nth).Done === true);
    expect(done()).toEqual([true, false]);
    plan(opened);
    expect(done()).toEqual([true, false]);
    tick(opened, 'Post');
    expect(done()).toEqual([true, true]);
  });

  it('find the task of a client that is written shorter than on the list', () => {
    const opened = openDay([{ Task: 'Post', Client: 'Acme' }]);
    opened.spreadsheet.getSheetByName('Clients')!.getRange('A2').setValue('Acme GmbH');
    plan(opened);
    tick(opened, 'Post');
    expect(taskOf(opened, 'Post').Done).toBe(true);
  });

  it('never overwrite a formula of hers', () => {
    const opened = openDay([{ Task: 'Report', Client: 'Acme' }]);
    opened.spreadsheet.getSheetByName('Tasks')!.getRange('A2').setFormula('=1>2');
    plan(opened);
    tick(opened, 'Report');
    expect(opened.spreadsheet.getSheetByName('Tasks')!.getRange('A2').getFormula()).toBe('=1>2');
  });
});

describe('an urgent task that comes in', () => {
  it('moves the others, and what is fixed or done stays', () => {
    const opened = openDay([
      { Task: 'Report', Client: 'Acme', Estimate: '1 h' },
      { Task: 'Standup', Client: 'Acme', At: '2026-11-26 11:00', Estimate: '15 min' },
      { Task: 'Draft', Client: 'Beta', Estimate: '1 h' },
    ]);
    plan(opened);
    tick(opened, 'Draft');
    addTask(opened, { Task: 'Now', Client: 'Ceta', Due: '2026-11-26 09:40', Estimate: 30 });
    const lines = plan(opened);
    expect(lines[1]).toMatch(/^9:00–9:30 Now \(Ceta, C\): before Acme \(A\)/);
    expect(lines).toContain('11:00–11:15 Standup (Acme, A): fixed time');
    expect(lines.slice(lines.indexOf('Done today'))).toEqual(['Done today', 'Draft (Beta, C)']);
  });
});

describe('a day that is too short', () => {
  it('says what is missing, whom to ask and how, and lays nothing after closing time', () => {
    const opened = openDay([
      { Task: 'Book', Client: 'Acme', Due: '2026-11-26', Estimate: '5 h' },
      { Task: 'Site', Client: 'Ceta', Due: '2026-11-26', Estimate: '5 h' },
    ]);
    const lines = plan(opened);
    expect(lines.slice(1, 6)).toEqual([
      'Needs attention',
      ': Not everything fits: for what is due by Thursday you are 3 h short.',
      ': You could work until 20:00 instead of 17:00.',
      ': You could ask for a new date: the text is ready to be copied.',
      'Site (Ceta, C): Hello, I have looked at my week: I cannot finish “Site” (due Thursday) as well as you deserve. Which later date would suit you?',
    ]);
    expect(lines).toContain('15:45–16:35 Site (Ceta, C): agree on a new date, 4 h 10 min left after this');
    expect(opened.lastToast()).toContain('Not everything fits: you are 3 h short.');
  });

  it('asks nobody about her own work', () => {
    const opened = openDay([{ Task: 'Taxes', Due: '2026-11-26', Estimate: '10 h' }]);
    const lines = plan(opened);
    expect(lines.slice(3, 5)).toEqual([
      ': You could work until 20:00 instead of 17:00.',
      'Taxes: your own work: give it a later date',
    ]);
    expect(lines).toContain(
      '9:00–11:55 Taxes: your own work: give it a later date, 7 h 5 min left after this',
    );
    const { attention } = JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', 'readToday', '[]')));
    expect(attention.at(-1)).toBe('Taxes: your own work: give it a later date');
  });

  it('names the appointments that could move, and what it offers is enough', () => {
    const opened = openDay([
      { Task: 'Book', Client: 'Acme', Due: '2026-11-26', Estimate: '5 h' },
      { Task: 'Site', Client: 'Ceta', Due: '2026-11-26', Estimate: '3 h' },
      { Task: 'Standup', Client: 'Beta', At: '2026-11-26 11:00', Estimate: '15 min' },
    ]);
    expect(plan(opened).slice(2, 6)).toEqual([
      ': Not everything fits: for what is due by Thursday you are 1 h 15 min short.',
      ': You could work until 18:15 instead of 17:00.',
      ': You could move “Standup” (11:00): that gives 15 min.',
      ': You could ask for a new date: the text is ready to be copied.',
    ]);
    set(opened, 'Hours on Thursday', '9–12:30, 13:30–18:15');
    expect(plan(opened).join()).not.toContain('Not everything fits');
  });

  it('of a time in the middle of a day, offers the evening before', () => {
    const tasks = [{ Task: 'Book', Client: 'Acme', Due: '2026-11-27 10:00', Estimate: '9 h' }];
    expect(plan(openDay(tasks))).toContain(': You could work until 18:00 instead of 17:00.');
    const today = [{ Task: 'Book', Client: 'Acme', Due: '2026-11-26 10:00', Estimate: '2 h' }];
    expect(plan(openDay(today))).toContain(
      ': You could work 1 h more before then, in a break or on an evening.',
    );
  });
});

describe('a week without working hours', () => {
  const idle = (tasks: Parameters<typeof openDay>[0]): ReturnType<typeof openDay> => {
    const opened = openDay(tasks);
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      set(opened, `Hours on ${day}`, '');
    return opened;
  };

  it('offers no evening where nobody works, and no more than a day can hold', () => {
    const few = plan(idle([{ Task: 'Report', Client: 'Acme', Due: '2026-11-26', Estimate: '2 h' }]));
    expect(few).toContain(': You could work 2 h more before then, in a break or on an evening.');
    expect(few.join()).not.toContain('work until');
    const much = plan(idle([{ Task: 'Report', Client: 'Acme', Due: '2026-11-26', Estimate: '17 h' }]));
    expect(much.join()).toContain('you are 17 h short');
    expect(much.join()).not.toContain('You could work');
  });

  it('asks nobody whether a reply is to be dropped', () => {
    const lines = plan(
      idle([{ Task: 'Question', Client: 'Acme', 'Kind of work': 'reply' }, { Task: 'Attic' }]),
    );
    expect(lines.filter((line) => line.includes('drop it?'))).toEqual([
      'Attic: neither urgent nor important: drop it?',
    ]);
  });

  it('gives no calendar file, and says why', () => {
    const opened = idle([{ Task: 'Report', Client: 'Acme' }]);
    opened.addOn.run('showCalendar');
    expect(opened.lastAlert()).toBe(
      'There is no working time left. Hours and days off are on the Settings tab.',
    );
    const without = idle([]);
    without.addOn.run('showCalendar');
    expect(without.lastAlert()).toBe('Nothing to plan: there is no open task on the Tasks tab.');
  });
});

it('plans the next working day in the evening and at the weekend, and a week of five days', () => {
  const task = { Task: 'Report', Client: 'Acme', Estimate: '30 h' };
  const evening = openDay([task], { ...MORNING, now: new Date('2026-11-27T17:30:00Z') });
  expect(plan(evening)[0]).toBe('Monday, 30 November 2026: planned at 18:30');
  const opened = openDay([task]);
  opened.addOn.run('planMyWeek');
  const days = linesOf(opened).filter((line) => / 2026/.test(line));
  expect(days).toEqual([
    'Thursday, 26 November 2026: planned at 8:30',
    'Friday, 27 November 2026',
    'Monday, 30 November 2026',
    'Tuesday, 1 December 2026',
    'Wednesday, 2 December 2026',
  ]);
});

it('says of a client’s language that nobody writes it', () => {
  const opened = openDay([{ Task: 'Report', Client: 'Acme' }]);
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;
  const column = sheet.getLastColumn() + 1;
  sheet.getRange(1, column, 3, 1).setValues([['Language'], ['Klingon'], ['Magyar']]);
  const cell = sheet.getRange(2, column).getA1Notation();
  plan(opened);
  expect(opened.lastToast()).toContain(
    `Cannot read Clients!${cell}: it holds “Klingon”, one of English, Deutsch`,
  );
});

it('names each cell that cannot be read, and plans all the same', () => {
  const opened = openDay([
    {
      Task: 'Report',
      Client: 'Nobody',
      Due: 'tomorrow',
      Estimate: 'long',
      Effect: 9,
      Repeats: 'often',
      At: '2026-11-26',
    },
  ]);
  const lines = plan(opened);
  expect(lines[1]).toBe('9:00–9:30 Report (Nobody): nothing else to do now, 30 min assumed');
  expect(opened.lastToast()).toBe(
    '1 block on the Today tab. Cannot read Tasks!D2: it holds “tomorrow”, a day with its year, such as 2026-11-27, with or without a time, is needed. Cannot read Tasks!E2: it holds “long”, a length such as 0:45, 45 min or 1.5 h is needed. Cannot read Tasks!F2: it holds “9”, a number from 1 to 5 is needed. 3 more cells need a look.',
  );
});

it('does not ask to drop what has a deadline that cannot be read, nor plans what is done in words', () => {
  const opened = openDay([
    { Task: 'Long', Client: 'Acme', Estimate: '7 h' },
    { Task: 'Attic', Due: 'end of the week', Estimate: '15 min' },
    { Task: 'Shed', Estimate: '?' },
  ]);
  const sheet = opened.spreadsheet.getSheetByName('Tasks')!;
  const [headers] = sheet.getDataRange().getValues();
  sheet
    .getRange(4, headers.indexOf('Done') + 1)
    .setDataValidation(null)
    .setValue('done ✓');
  const lines = plan(opened);
  expect(lines.filter((line) => /Attic|Shed/.test(line))).toEqual([
    'Attic: its due date cannot be read',
    'Shed',
  ]);
});

describe('settings', () => {
  it('decide hours, days off, pauses and times for replies', () => {
    const opened = openDay([
      { Task: 'Report', Client: 'Acme', Estimate: '1 h' },
      { Task: 'Question', Client: 'Acme', 'Kind of work': 'reply' },
    ]);
    set(opened, 'Hours on Friday', '10–16');
    set(opened, 'Days off', '26.11.2026');
    set(opened, 'Pause after', '25');
    set(opened, 'Times for replies', '11:00');
    const lines = plan(opened);
    expect(lines[0]).toBe('Friday, 27 November 2026: planned at 8:30');
    expect(lines.slice(1, 5)).toEqual([
      '10:00–10:20 Report (Acme, A): nothing else to do now, 40 min left after this',
      '10:30–10:50 Report (Acme, A): goes on, 20 min left after this',
      '11:00–11:10 Question (Acme, A): time for replies, 10 min assumed',
      '11:30–11:50 Report (Acme, A): nothing else to do now',
    ]);
  });

  it('end at midnight, and say so', () => {
    const opened = openDay([{ Task: 'Report', Client: 'Acme', Estimate: '1 h' }]);
    set(opened, 'Hours on Thursday', '22–2');
    expect(plan(opened)[1]).toMatch(/^9:00/);
    expect(opened.lastToast()).toContain('(what is after midnight goes to the next day) are needed');
    set(opened, 'Hours on Thursday', '22–24');
    expect(plan(opened)[1]).toBe('22:00–23:00 Report (Acme, A): nothing else to do now');
  });

  it('that cannot be read are told, and the default counts', () => {
    const opened = openDay([{ Task: 'Report', Client: 'Acme' }]);
    set(opened, 'Hours on Thursday', 'late');
    expect(plan(opened)[1]).toMatch(/^9:00/);
    expect(opened.lastToast()).toMatch(/Settings!B\d+: it holds “late”, hours such as 9:00–12:30/);
  });
});

describe('onboarding', () => {
  it('makes a list with a proposal first, then tasks of it, each once', () => {
    const opened = openDay();
    const start = (): void => {
      opened.spreadsheet.getSheetByName('Clients')!.getRange('A3').activate();
      opened.addOn.run('startOnboarding');
    };
    opened.spreadsheet.getSheetByName('Tasks')!.getRange('A1').activate();
    opened.addOn.run('startOnboarding');
    expect(opened.lastAlert()).toBe('First select the row of a client on the Clients tab.');
    start();
    expect(opened.lastToast()).toMatch(/^The Steps tab is there now, with a proposal/);
    expect(taskOf(opened, 'Kick-off call').Task).toBeUndefined();
    start();
    expect(opened.lastToast()).toBe('8 steps for “Beta” are on the Tasks tab now.');
    expect(taskOf(opened, 'Kick-off call')).toMatchObject({
      Client: 'Beta',
      Due: new Date('2026-11-30T23:00:00Z'),
      Estimate: 60,
      Source: 'Steps',
    });
    start();
    expect(opened.lastToast()).toBe('All steps for “Beta” are on the Tasks tab already.');
  });

  it.each([
    ['at the weekend', '2026-11-28T09:00:00Z'],
    ['after work', '2026-11-27T18:00:00Z'],
  ])('makes nothing that is overdue right away: %s', (_, now) => {
    const opened = openDay([], { ...MORNING, now: new Date(now) });
    for (let time = 0; time < 2; time++) {
      opened.spreadsheet.getSheetByName('Clients')!.getRange('A3').activate();
      opened.addOn.run('startOnboarding');
    }
    const lines = plan(opened);
    expect(lines).toContainEqual(expect.stringContaining('Send the contract and have it signed (Beta, C)'));
    expect(lines.filter((line) => line.includes('overdue'))).toEqual([]);
  });
});

describe('whatever service call fails', () => {
  const tasks = [
    { Task: 'Invoice', Client: 'Acme', Due: '2026-11-26', Estimate: 15, Repeats: 'every week' },
    { Task: 'Report', Client: 'Acme' },
  ];
  /** Planned, and one line ticked with nobody looking. */
  const prepared = openDay(tasks);
  plan(prepared);
  const row = prepared.valuesOf('Today').findIndex((cells) => cells[3] === 'Invoice') + 1;
  prepared.spreadsheet.getSheetByName('Today')!.getRange(row, 1).setValue(true);
  const seen = (opened: ReturnType<typeof openDay>): unknown[] =>
    ['Tasks', 'Today', 'Settings'].map((tab) => opened.valuesOf(tab));
  const open = (failAtCall?: number): ReturnType<typeof openDay> =>
    openCopy('ticked', () => prepared, failAtCall === undefined ? MORNING : { ...MORNING, failAtCall });

  it('nothing is lost, and planning again gives what it would have given', () => {
    const undisturbed = open();
    undisturbed.inspection.calls.reset();
    undisturbed.addOn.run('planMyDay');
    const calls = undisturbed.inspection.calls.count().total;
    for (let call = 1; call <= calls; call++) {
      const opened = open(call);
      opened.addOn.run('planMyDay');
      expect([call, opened.lastAlert() + opened.lastToast()]).not.toEqual([call, '']);
      opened.addOn.run('planMyDay');
      expect([call, ...seen(opened)]).toEqual([call, ...seen(undisturbed)]);
    }
  });
});

it('does not depend on the number of tasks and clients in what it asks of Google', () => {
  const callsWith = (count: number): number => {
    const opened = openDay(
      Array.from({ length: count }, (_, index) => ({ Task: `Task ${index}`, Client: 'Acme' })),
    );
    plan(opened);
    opened.inspection.calls.reset();
    plan(opened);
    return opened.inspection.calls.count().total;
  };
  expect(callsWith(12)).toBe(callsWith(1));
  expect(callsWith(1)).toBeLessThanOrEqual(20);
});

it('gives the day and the week as calendar files, all events private, and a block keeps its identity', () => {
  const opened = openDay([
    { Task: 'Report', Client: 'Acme', Estimate: '9 h' },
    { Task: 'Logo', Client: 'Beta', Estimate: '1 h' },
  ]);
  const files = (): { name: string; label: string; text: string }[] => {
    opened.addOn.run('showCalendar');
    return lastContent(opened).files as ReturnType<typeof files>;
  };
  const before = opened.valuesOf('Tasks');
  const [day, week] = files();
  expect([day.name, week.name]).toEqual(['day-2026-11-26.ics', 'week-2026-11-26.ics']);
  expect([day.label, week.label]).toEqual(['Save the day (2 blocks)', 'Save five days (5 blocks)']);
  const all = (text: string, property: string): string[] =>
    text
      .split('\r\n')
      .flatMap((line) => (line.startsWith(`${property}:`) ? [line.slice(property.length + 1)] : []));
  expect(all(week.text, 'SUMMARY')[0]).toBe('Report (Acme)');
  expect(all(day.text, 'DTSTART')[0]).toBe('20261126T080000Z');
  expect(new Set(all(week.text, 'CLASS'))).toEqual(new Set(['PRIVATE']));
  const identities = all(week.text, 'UID');
  expect(new Set(identities).size).toBe(5);
  expect(all(day.text, 'UID')).toEqual(identities.slice(0, 2));
  addTask(opened, { Task: 'Now', Client: 'Ceta', Due: '2026-11-26 09:40', Estimate: 30 });
  expect(all(files()[1].text, 'UID')).toEqual(expect.arrayContaining(identities));
  expect(opened.valuesOf('Tasks').slice(0, before.length)).toEqual(before);
  expect(opened.spreadsheet.getSheetByName('Today')).toBeNull();
});

describe('where the spreadsheet says', () => {
  const report = [{ Task: 'Report', Client: 'Acme', Due: '11/27/2026 2:00 PM', Estimate: '1,5h' }];

  it('American dates and times are read, and a German user is told in German', () => {
    const opened = openDay([], { ...MORNING, locale: 'en_US', userLocale: 'de' });
    addTask(opened, report[0]);
    opened.addOn.run('planMyDay');
    expect(opened.lastToast()).toBe('1 Block auf dem Blatt „Today“.');
    expect(linesOf(opened)[1]).toMatch(/^9:00–10:30 Report \(Acme, A\): /);
    expect(opened.valuesOf('Today')[2][7]).toBe('Friday 14:00');
  });

  it.each([
    ['Asia/Kolkata', '13:30–15:00'],
    ['Pacific/Auckland', '9:00–10:30'],
    ['Etc/GMT', '9:00–10:30'],
  ])('in %s the day begins by its own clock', (timeZone, time) => {
    const opened = openDay([{ Task: 'Report', Client: 'Acme', Estimate: '90m' }]);
    opened.spreadsheet.setSpreadsheetTimeZone(timeZone);
    expect(plan(opened)[1]).toMatch(new RegExp(`^${time} Report`));
  });
});

it('a title of any kind and length is planned as it is, and never a formula', () => {
  const titles = ['=1+1', '😀 émoji 👩‍👩‍👧', "'quoted", 'x'.repeat(10_000)];
  const opened = openDay();
  const sheet = opened.spreadsheet.getSheetByName('Tasks')!;
  titles.forEach((title, index) =>
    sheet
      .getRange(index + 2, 2)
      .setNumberFormat('@')
      .setValue(title),
  );
  plan(opened);
  const today = opened.spreadsheet.getSheetByName('Today')!;
  expect(today.getDataRange().getFormulas().flat().join('')).toBe('');
  const shown = opened.valuesOf('Today').map(([, , , what]) => String(what));
  expect(shown).toEqual(expect.arrayContaining(titles.slice(0, 2)));
  expect(shown.some((what) => what.startsWith('xxx'))).toBe(true);
});
