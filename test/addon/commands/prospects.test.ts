/** Prospects on the built file: the tabs, what is said of a prospect, and how one becomes a client. */
import fc from 'fast-check';
import { ALL_TEXTS, TEXTS } from '../../../src/i18n/languages';
import { cell } from '../../core/arbitraries';
import { EXTRAS, openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const CLIENTS: Cells = [
  ['Client', 'Fair fee', 'My notes', 'I like them'],
  ['Acme', 4, 'x', 5],
];

function make(locale = 'en_GB', clients = CLIENTS): OpenSpreadsheet {
  const opened = openSpreadsheet({ locale }, { Clients: clients });
  opened.setUp('Practice', EXTRAS);
  opened.addOn.run('addProspects');
  return opened;
}

function open(locale = 'en_GB', answer: 'YES' | 'NO' = 'YES', clients = CLIENTS): OpenSpreadsheet {
  return openCopy([locale, clients], () => make(locale, clients), {
    locale,
    uiAnswers: ({ buttons }) => (buttons === 'OK' ? 'OK' : answer),
  });
}

type Answers = Record<string, string | number | boolean | Date>;

/** Fills rows of the Prospects tab by header. */
function fill(opened: OpenSpreadsheet, rows: readonly Answers[], tab = 'Prospects'): void {
  const sheet = opened.spreadsheet.getSheetByName(tab)!;
  const [headers] = sheet.getDataRange().getValues();
  const cells = rows.map((row) => headers.map((header) => row[String(header)] ?? ''));
  sheet.getRange(2, 1, cells.length, headers.length).setValues(cells);
}

function column(opened: OpenSpreadsheet, header: string, tab = 'Prospects'): unknown[] {
  const [headers, ...rows] = opened.valuesOf(tab);
  return rows.map((row) => row[headers.indexOf(header)]);
}

function judged(rows: readonly Answers[]): OpenSpreadsheet {
  const opened = open();
  fill(opened, rows);
  opened.recalculate();
  return opened;
}

const GOOD = {
  'Fits my services': 5,
  'Fair fee': 5,
  'Open to how I work': 4,
  'Equal partner': 4,
  'Clear briefs': 4,
  'Shares my values': 4,
  'I like them': 4,
  'Realistic about time': 3,
};
const ADA = { Prospect: 'Ada', ...GOOD };

describe('Add a tab for prospects', () => {
  it('makes both tabs with checkboxes, dropdowns, notes and a source', () => {
    const opened = make();
    expect(opened.valuesOf('Prospects')).toEqual([
      [
        'Prospect', 'Verdict', 'Fit', 'Why', 'Reply', 'Runs down a former VA', 'Interrupts me', 'Disrespects my time',
        'Wants work for free', 'Everything is urgent', 'Fits my services', 'Fair fee', 'Open to how I work',
        'Equal partner', 'Clear briefs', 'Shares my values', 'I like them', 'Realistic about time', 'Last contact',
      ],
    ]); // oxfmt-ignore
    const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    expect(opened.spreadsheet.getSheetByName('Prospect criteria')!.getFrozenRows()).toBe(1);
    expect(sheet.getRange('F2').getDataValidation()!.getCriteriaType().toString()).toBe('CHECKBOX');
    expect(sheet.getRange('L2').getDataValidation()!.getCriteriaType().toString()).toBe('VALUE_IN_LIST');
    expect(
      sheet
        .getRange(1, 1, 1, 19)
        .getNotes()[0]
        .filter((note) => note === ''),
    ).toEqual([]);
    const criteria = opened.valuesOf('Prospect criteria');
    expect(criteria[1].slice(0, 5)).toEqual(['Runs down a former VA', 'Flag', 0, 1, 0]);
    expect(criteria.slice(1).every((line) => String(line[6]).length > 20)).toBe(true);
    expect(opened.lastToast()).toMatch(/^Done: tabs Prospect criteria and Prospects created\. Now fill/);
  });

  it('names a header of its criteria that was renamed', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Prospect criteria')!.getRange('C1').setValue('Counts');
    opened.addOn.run('addProspects');
    expect(opened.lastAlert()).toContain('If “Counts” is that column, call it “Weight” again.');
  });

  it('does nothing the second time, and adds the column of a new criterion', () => {
    const opened = open();
    const before = readState(opened.spreadsheet);
    opened.addOn.run('addProspects');
    expect(readState(opened.spreadsheet)).toEqual(before);
    expect(opened.lastToast()).toContain('Everything is in place');
    opened.spreadsheet
      .getSheetByName('Prospect criteria')!
      .getRange('A15:C15')
      .setValues([['Has a dog', 'Rating', 2]]);
    opened.addOn.run('addProspects');
    expect(opened.valuesOf('Prospects')[0].at(-1)).toBe('Has a dog');
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))('speaks %s', (language, texts) => {
    const locale = { en: 'en_GB', de: 'de_DE', nb: 'nb_NO', hu: 'hu_HU', nl: 'nl_NL' }[language];
    const opened = openSpreadsheet({ locale }, {});
    opened.setUp('VA');
    opened.addOn.run('addProspects');
    const [headers] = opened.valuesOf(texts.tabs.prospects);
    expect(headers.slice(0, 3)).toEqual(Object.values(texts.prospects.headers).slice(0, 3));
    expect(opened.valuesOf(texts.tabs.prospectCriteria)).toHaveLength(14);
    expect(opened.inspection.world.ui.alerts).toEqual([]);
  });

  it('adopts her own list of prospects, and leaves its columns alone', () => {
    const opened = openSpreadsheet(
      {},
      {
        Prospects: [
          ['Prospect', 'Phone'],
          ['Ada', '0123'],
        ],
      },
    );
    opened.addOn.run('addProspects');
    expect(opened.valuesOf('Prospects').map((row) => row.slice(0, 3))).toEqual([
      ['Prospect', 'Phone', 'Verdict'],
      ['Ada', 123, ''],
    ]);
    const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 1]);
  });

  it.each<[string, Record<string, Cells>, RegExp]>([
    ['holds something else', { Prospects: [['Song', 'Length'], ['a', 1]] }, /The tab “Prospects” has no column “Prospect”/],
  ])('refuses a tab that %s, and changes nothing', (_name, sheets, message) => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, sheets);
    const before = readState(opened.spreadsheet);
    opened.addOn.run('addProspects');
    expect(opened.lastAlert()).toMatch(message);
    expect(opened.lastAlert()).toContain('Add a tab for prospects');
    expect(readState(opened.spreadsheet)).toEqual(before);
  }); // oxfmt-ignore

  it('keeps a Fit of hers, and puts ours beside it', () => {
    const opened = openSpreadsheet({}, { Prospects: [['Prospect', 'Fit'], ['Ada', 'tight']], Clients: CLIENTS });
    opened.addOn.run('addProspects');
    expect(opened.lastToast()).toContain('your column Fit (Prospects!B1) is kept, ours is called Fit (Client Tiers)');
    opened.setUp('Practice');
    opened.recalculate();
    expect(column(opened, 'Fit')).toEqual(['tight']);
    expect(column(opened, 'Verdict')).toEqual(['Ask more']);
  }); // oxfmt-ignore

  it('keeps a tab of hers called Prospect criteria, and puts ours beside it', () => {
    const own: Cells = [['a', 'b']];
    const opened = openSpreadsheet({}, { 'Prospect criteria': own });
    opened.addOn.run('addProspects');
    expect(opened.valuesOf('Prospect criteria')).toEqual(own);
    expect(opened.valuesOf('Prospect criteria (Client Tiers)')).toHaveLength(14);
  });

  it('is not taken for the client list by Set up', () => {
    const opened = openSpreadsheet({}, {});
    opened.addOn.run('addProspects');
    opened.setUp('VA');
    expect(opened.spreadsheet.getSheetByName('Clients')).not.toBeNull();
  });
});

describe('Recalculate', () => {
  // Good: weights 5 5 4 4 3 3 3 2 of 29; 10 + .75 × 17 + 1 = 23.75 of 29.
  it.each<[string, Answers, string, string]>([
    ['good', ADA, 'Take', 'Take: a fit of 81.9 reaches the 70 needed; “Fits my services” and “Fair fee” lift it most.'],
    ['one flag', { ...ADA, 'Interrupts me': true }, 'Ask more', 'Ask more: a red flag (“Interrupts me”); “Fits my services” and “Fair fee” lift it most; a fit of 81.9 reaches the 70 needed (on its own: Take).'],
    ['two flags', { ...ADA, 'Interrupts me': true, 'Everything is urgent': true }, 'Decline', 'Decline: 2 red flags (“Interrupts me” and “Everything is urgent”); “Fits my services” and “Fair fee” lift it most; a fit of 81.9 reaches the 70 needed (on its own: Take).'],
    ['poor', { ...ADA, 'Fits my services': 1, 'Fair fee': 1, 'Open to how I work': 1, 'Equal partner': 1 }, 'Decline', 'Decline: a fit of 26.7 is below 40; “Clear briefs” and “Shares my values” lift it most, “Fits my services” and “Fair fee” hold it back.'],
    ['open', { Prospect: 'Ada', 'Fair fee': 5 }, 'Ask more', 'Ask more: only 17% of the weight is known; “Fair fee” lifts it most; a fit of 100 reaches the 70 needed (on its own: Take); ask about “Fits my services”, “Open to how I work” and “Equal partner”.'],
    ['low so far', { Prospect: 'Ada', 'Fair fee': 1 }, 'Ask more', 'Ask more: a fit of 0 is below 40, but the open answers could still turn it; only 17% of the weight is known; “Fair fee” holds it back; ask about “Fits my services”, “Open to how I work” and “Equal partner”.'],
    ['only a name', { Prospect: 'Ada' }, 'Ask more', 'Ask more: nothing is rated yet; ask about “Fits my services”, “Fair fee” and “Open to how I work”.'],
    ['nonsense', { ...ADA, 'Fair fee': 'soon', 'Interrupts me': 'maybe' }, 'Take', 'Take: a fit of 78.1 reaches the 70 needed; “Fits my services” and “Open to how I work” lift it most; ask about “Fair fee”. Cannot read “Interrupts me” (G2): it holds “maybe”, a tick or no tick is needed. Cannot read “Fair fee” (L2): it holds “soon”, a rating such as 4 or “good” is needed.'],
  ])('%s', (_name, answers, verdict, why) => {
    const opened = judged([answers]);
    expect([column(opened, 'Verdict')[0], column(opened, 'Why')[0]]).toEqual([verdict, why]);
  }); // oxfmt-ignore

  it('writes a letter that is kind and tells nothing, the questions, or a yes', () => {
    const opened = judged([
      { ...ADA, 'Interrupts me': true, 'Everything is urgent': true },
      { Prospect: 'Bea', 'Fair fee': 5, 'Fits my services': 1 },
      { ...ADA, Prospect: 'Cay', 'Interrupts me': true },
      { ...ADA, Prospect: 'Dot' },
    ]);
    const { letters, questions } = TEXTS.en.prospects;
    expect(column(opened, 'Reply')).toEqual([
      letters.decline('Ada'),
      letters.ask('Bea', [questions.openToMyWay, questions.equalPartner, questions.clearBriefs]),
      letters.ask('Cay', []),
      letters.take('Dot'),
    ]);
  });

  it('keeps criteria of her own out of the letter: their names may be private', () => {
    const opened = open();
    const criteria = opened.spreadsheet.getSheetByName('Prospect criteria')!;
    criteria.getRange('A15:C15').setValues([['Is a bore', 'Rating', 50]]);
    opened.addOn.run('addProspects');
    fill(opened, [ADA]);
    opened.recalculate();
    expect(column(opened, 'Why')[0]).toContain('ask about “Is a bore”');
    expect(column(opened, 'Reply')).toEqual([TEXTS.en.prospects.letters.ask('Ada', [])]);
  });

  it('tells what was read otherwise than it stands there', () => {
    const opened = judged([{ ...ADA, 'Fair fee': '★★★★' }]);
    expect(column(opened, 'Why')[0]).not.toContain('Cannot read');
    expect(opened.lastToast()).toContain('Fair fee: 1 cell “★★★★” read as 4.');
  });

  it('tells how many of each, and where to look', () => {
    const opened = judged([ADA, { Prospect: 'ada', 'Fair fee': 'soon' }, { 'Fair fee': 3 }]);
    expect(opened.lastToast()).toMatch(
      /1 client: .+\. 3 prospects: Take 1, Ask more 2\. 1 cell could not be read, Prospects!L3\. 3 rows need a look, the first is Prospects!A2\.$/,
    );
    expect(column(opened, 'Why')[0]).toContain('“Ada” is in A3 too');
    expect(column(opened, 'Why')[2]).toContain('This row has values but no name (A4).');
  });

  it('speaks German in a German spreadsheet, and reads its commas', () => {
    const opened = openSpreadsheet({ locale: 'de_DE' }, { Kunden: [['Kunde'], ['Acme']] });
    opened.setUp('Practice');
    opened.addOn.run('addProspects');
    fill(opened, [{ Interessent: 'Öztürk GmbH', 'Faires Honorar': '4,5', 'Alles ist eilig': true, 'Fällt mir ins Wort': true }], 'Interessenten'); // oxfmt-ignore
    opened.recalculate();
    expect(column(opened, 'Empfehlung', 'Interessenten')).toEqual(['Absagen']);
    expect(column(opened, 'Warum', 'Interessenten')[0]).toBe(
      'Absagen: 2 Warnzeichen („Fällt mir ins Wort“ und „Alles ist eilig“); gestärkt vor allem durch „Faires Honorar“; erst 17\u00a0% des Gewichts bekannt (für sich allein: Nachfragen); passt mit 87,5 Punkten gut genug, nötig sind 70 (für sich allein: Zusagen).',
    );
    expect(String(column(opened, 'Antwort', 'Interessenten')[0])).toMatch(/^Guten Tag Öztürk GmbH,\n/);
    expect(opened.lastToast()).toContain('1 Interessent: Absagen 1.');
  });

  it('colours the verdicts, keeps her own rules, and gives the same cells again', () => {
    const opened = judged([ADA]);
    const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] ?? 'scale')).toEqual([
      '=AND(EXACT($B2;"Take");N("Client Tiers")=0)',
      '=AND(EXACT($B2;"Ask more");N("Client Tiers")=0)',
      '=AND(EXACT($B2;"Decline");N("Client Tiers")=0)',
      'scale',
    ]);
    const before = readState(opened.spreadsheet);
    opened.recalculate();
    expect(readState(opened.spreadsheet)).toEqual(before);
  });

  it.each<[string, (opened: OpenSpreadsheet) => void, RegExp]>([
    ['criteria are gone', ({ spreadsheet }) => spreadsheet.deleteSheet(spreadsheet.getSheetByName('Prospect criteria')!), /Nothing on the Prospects tab was judged: There is no Prospect criteria tab\. Choose “Add a tab for prospects”/],
    ['a red flag has lost its column', ({ spreadsheet }) => void spreadsheet.getSheetByName('Prospects')!.deleteColumn(7), /The red flag “Interrupts me” \('Prospect criteria'!A3\) has no column/],
    ['an output column is gone', ({ spreadsheet }) => void spreadsheet.getSheetByName('Prospects')!.deleteColumn(3), /The Prospects tab has no column “Fit”/],
    ['a header appears more than once', ({ spreadsheet }) => void spreadsheet.getSheetByName('Prospects')!.getRange('S1').setValue('Fit').setNote('Client Tiers fills this column.'), /The header “Fit” appears more than once: Prospects!C1 and Prospects!S1/],
  ])('still does the clients where %s', (_name, spoil, message) => {
    const opened = open();
    fill(opened, [ADA]);
    spoil(opened);
    opened.recalculate();
    expect(column(opened, 'Tier', 'Clients')).toEqual(['A']);
    expect(opened.lastToast()).toMatch(message);
    expect(opened.inspection.world.ui.alerts).toEqual([]);
  }); // oxfmt-ignore

  it('leaves a tab of hers alone that only has the name', () => {
    const opened = openSpreadsheet({}, { Clients: CLIENTS, Prospects: [['Prospect', 'Why'], ['Ada', 'met at a fair']] });
    opened.setUp('Practice');
    opened.recalculate();
    expect(opened.valuesOf('Prospects')[1]).toEqual(['Ada', 'met at a fair']);
    expect(opened.lastToast()).not.toContain('Prospects');
  }); // oxfmt-ignore

  it('judges where nobody is a client yet, says nothing of an empty tab, and offers to set up where that was not done', () => {
    const empty = openSpreadsheet({ uiAnswers: ['NO'] }, {});
    empty.addOn.run('addProspects');
    empty.recalculate();
    expect(empty.lastAlert()).toContain('This spreadsheet is not set up yet');
    empty.setUp('VA');
    empty.recalculate();
    expect(empty.lastToast()).toMatch(/^There are no clients yet: [^.]+\.$/);
    fill(empty, [ADA]);
    empty.recalculate();
    expect(empty.lastToast()).toMatch(/There are no clients yet: .+\. 1 prospect: Take 1\.$/);
  });

  it('makes as many calls for 2,000 prospects as for two', () => {
    const count = (rows: Answers[]): unknown => {
      const opened = open();
      const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
      if (sheet.getMaxRows() < rows.length + 1) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
      fill(opened, rows);
      opened.inspection.calls.reset();
      opened.recalculate();
      return { ...opened.inspection.calls.count() };
    };
    const rows = Array.from({ length: 2000 }, (_, index) => ({ ...ADA, Prospect: `P${index}` }));
    expect(count(rows)).toEqual(count(rows.slice(0, 2)));
  });

  it('never fails, whatever the cells hold, and writes no formula', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 19, maxLength: 19 }), (cells) => {
        const opened = open();
        const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
        const typed = cells.map((each) => (typeof each === 'string' ? `'${each}` : (each ?? '')));
        sheet.getRange(2, 1, 1, 19).setValues([typed.map((each) => (each === Infinity || each !== each ? 1 : each))]);
        opened.recalculate();
        expect(opened.inspection.world.ui.alerts).toEqual([]);
        expect(sheet.getRange('B2:E2').getFormulas()).toEqual([['', '', '', '']]);
      }),
      { numRuns: 40 },
    );
  }); // oxfmt-ignore
});

describe('Make client', () => {
  const select = (opened: OpenSpreadsheet, a1: string, tab = 'Prospects'): void => {
    const sheet = opened.spreadsheet.getSheetByName(tab)!;
    opened.spreadsheet.setActiveSheet(sheet);
    sheet.getRange(a1).activate();
  };
  const moved = (rows: readonly Answers[], a1: string, answer: 'YES' | 'NO' = 'YES', clients = CLIENTS) => {
    const opened = open('en_GB', answer, clients);
    fill(opened, rows);
    select(opened, a1);
    opened.addOn.run('makeClients');
    return opened;
  };
  const contact = new Date('2026-11-20T00:00:00Z');

  it('moves what is known to the end of the list, and recalculates', () => {
    const opened = moved([{ ...ADA, 'Last contact': contact }, { Prospect: 'Bea', 'Fair fee': 2 }], 'C2');
    expect(opened.lastAlert()).toBe(
      'Ada moves to the end of your list on the Clients tab, with everything that has a column there. Go ahead?\n\nNot kept, because the Clients tab has no such column: Fits my services, Open to how I work, Equal partner, Clear briefs, Shares my values, Realistic about time.',
    );
    const [headers, , ada] = opened.valuesOf('Clients');
    const of = (header: string): unknown => ada[headers.indexOf(header)];
    expect(['Client', 'Fair fee', 'My notes', 'I like them', 'Last contact'].map(of)).toEqual(['Ada', 5, '', 4, contact]);
    expect(of('Tier')).toBe('A');
    expect(column(opened, 'Prospect')).toEqual(['Bea']);
    expect(opened.lastToast()).toMatch(/^Ada is on the Clients tab now\. 2 clients: .+ 1 prospect: /);
  }); // oxfmt-ignore

  it('moves several at once, in the order of their rows', () => {
    const opened = moved([ADA, { Prospect: 'Bea' }, { Prospect: 'Cay' }], 'A2:A4');
    expect(column(opened, 'Client', 'Clients')).toEqual(['Acme', 'Ada', 'Bea', 'Cay']);
    expect(column(opened, 'Prospect')).toEqual([]);
  });

  it('names six at most', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ Prospect: `P${index}` }));
    const opened = moved(rows, 'A2:A13');
    expect(opened.lastAlert()).toMatch(/^P0, P1, P2, P3, P4 and 7 more move to the end/);
    expect(column(opened, 'Client', 'Clients')).toHaveLength(13);
  });

  it('changes nothing when she says no', () => {
    const opened = open('en_GB', 'NO');
    fill(opened, [ADA]);
    select(opened, 'A2');
    const before = readState(opened.spreadsheet);
    opened.addOn.run('makeClients');
    expect(readState(opened.spreadsheet)).toEqual(before);
  });

  it.each(['=1+1', '+49 123', '@home', '-', "'quoted", '2026-01-02', '007', 'TRUE', '1,5'])(
    'keeps the name %j a text',
    (name) => {
      const opened = moved([{ ...ADA, Prospect: `'${name}` }], 'A2');
      const cells = opened.spreadsheet.getSheetByName('Clients')!.getRange('A3');
      expect([cells.getFormula(), cells.getValue()]).toEqual(['', name]);
    },
  );

  it('only removes the row of somebody who is on Clients already, and says so first', () => {
    const opened = moved([{ Prospect: 'ACME ', 'Fair fee': 1 }], 'A2');
    expect(opened.lastAlert()).toBe(
      'ACME is on the Clients tab already: nothing is added there, only the row here is removed.',
    );
    expect(opened.valuesOf('Clients')).toHaveLength(2);
    expect(column(opened, 'Fair fee', 'Clients')).toEqual([4]);
    expect(column(opened, 'Prospect')).toEqual([]);
  });

  it('never writes over a cell: rows are inserted where something stands below the last client', () => {
    const opened = open('en_GB', 'YES', [...CLIENTS, ['', '', 'a remark of hers', '']]);
    fill(opened, [ADA]);
    select(opened, 'A2');
    opened.addOn.run('makeClients');
    expect(column(opened, 'My notes', 'Clients')).toEqual(['x', '', 'a remark of hers']);
    expect(column(opened, 'Client', 'Clients')).toEqual(['Acme', 'Ada', '']);
  });

  it('never writes over a formula that shows nothing', () => {
    const opened = open('en_GB', 'YES', [...CLIENTS, ['', '', '=IF(A3="";"";1)', '']]);
    fill(opened, [ADA]);
    select(opened, 'A2');
    opened.addOn.run('makeClients');
    expect(opened.spreadsheet.getSheetByName('Clients')!.getRange('C4').getFormula()).toContain('IF(A4');
    expect(column(opened, 'Client', 'Clients').slice(0, 2)).toEqual(['Acme', 'Ada']);
  });

  it('makes the first client of an empty list', () => {
    const opened = moved([ADA], 'A2', 'YES', [['Client', 'Fair fee']]);
    expect(opened.valuesOf('Clients')[1].slice(0, 2)).toEqual(['Ada', 5]);
    expect(opened.spreadsheet.getSheetByName('Clients')!.getRange('A2').getFontWeight()).toBe('normal');
  });

  it('leaves a row on a tab that has only rows of prospects', () => {
    const opened = open();
    fill(opened, [ADA]);
    const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
    sheet.deleteRows(3, sheet.getMaxRows() - 2);
    select(opened, 'A2');
    opened.addOn.run('makeClients');
    expect([sheet.getMaxRows(), column(opened, 'Client', 'Clients')]).toEqual([2, ['Acme', 'Ada']]);
  });

  it.each<[string, readonly Answers[], string, string, RegExp]>([
    ['on another tab', [ADA], 'A2', 'Clients', /^Select the row of a prospect on the Prospects tab, then choose “Make the selected prospect a client…” again\.$/],
    ['on the header', [ADA], 'A1', 'Prospects', /^Select the row of a prospect/],
    ['on a blank row', [ADA], 'A7', 'Prospects', /^Select the row of a prospect/],
    ['on a row without a name', [{ 'Fair fee': 3 }], 'A2', 'Prospects', /^This row has values but no name \(A2\)\.$/],
    ['on two rows of one name', [ADA, { Prospect: 'ADA' }], 'A2:A3', 'Prospects', /^“Ada” is in A3 too/],
  ])('says what is needed for a selection %s', (_name, rows, a1, tab, message) => {
    const opened = open();
    fill(opened, rows);
    select(opened, a1, tab);
    const before = readState(opened.spreadsheet);
    opened.addOn.run('makeClients');
    expect(opened.lastAlert()).toMatch(message);
    expect(readState(opened.spreadsheet)).toEqual(before);
  }); // oxfmt-ignore

  it('writes nothing when rows have moved while she was asked', () => {
    const opened: OpenSpreadsheet = openSpreadsheet(
      {
        uiAnswers: ({ buttons }) => {
          if (buttons === 'OK') return 'OK';
          const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
          if (sheet.getRange('A2').getValue() === 'Ada') sheet.insertRowBefore(2);
          return 'YES';
        },
      },
      { Clients: CLIENTS },
    );
    opened.setUp('Practice');
    opened.addOn.run('addProspects');
    fill(opened, [ADA, { Prospect: 'Bea' }]);
    select(opened, 'A2:A3');
    opened.addOn.run('makeClients');
    expect(opened.lastAlert()).toMatch(/^The rows of the Prospects tab have changed in the meantime/);
    expect(opened.valuesOf('Clients')).toHaveLength(2);
  });

  it('works between languages: German prospects, English clients', () => {
    const opened = openSpreadsheet({ locale: 'de_DE', uiAnswers: () => 'YES' }, { Clients: CLIENTS });
    opened.setUp('Practice');
    opened.addOn.run('addProspects');
    fill(opened, [{ Interessent: 'Öz', 'Faires Honorar': 2, Sympathie: 3 }], 'Interessenten');
    select(opened, 'A2', 'Interessenten');
    opened.addOn.run('makeClients');
    expect(opened.valuesOf('Clients')[2].slice(0, 4)).toEqual(['Öz', 2, '', 3]);
  });
});
