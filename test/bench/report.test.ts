/** When the bench fails, what it only says, and that both are found in what it prints. */
import { formatReport } from '../../scripts/bench/format-report';
import { createReport, type Measured } from '../../scripts/bench/report';

interface Figures {
  clients: number;
  reads: number;
  coreToLimit: number;
  rulesToLimit: number;
  formulasToCore: number;
  recalculate: string | null;
  clientTier: string | null;
  assessing: string | null;
  libreOffice: string | null;
}

/** Figures that meet every aim, but for those given. */
function measured(figures: Partial<Figures> = {}): Measured {
  const { clients = 100, reads = 7, coreToLimit = 15.04, rulesToLimit = 18.2, formulasToCore = 40 } = figures;
  const { recalculate = null, clientTier = null, assessing = null, libreOffice = null } = figures;
  const cost = { milliseconds: 12.345, megabytes: { before: 190.4, peak: 201.6 } };
  return {
    clients,
    recalculate: {
      ...cost,
      changedMilliseconds: 23.4,
      disagreement: recalculate,
      serviceCalls: { read: reads, write: 4, total: reads + 4 },
    },
    clientTier: { ...cost, disagreement: clientTier },
    assessing: {
      disagreement: assessing,
      ratios: { coreToLimit, rulesToLimit, formulasToCore },
      milliseconds: { limit: 0.0025, core: 0.0376, rules: 0.0455, formulas: 1500 },
    },
    libreOffice: { disagreement: libreOffice, milliseconds: 0.376 },
  };
}

describe('failures', () => {
  test.each<[string, Partial<Figures>[], string[]]>([
    ['nothing wrong', [{}, { clients: 1000 }], []],
    [
      'calls grow',
      [{}, { clients: 1000, reads: 8 }],
      ['7 reads and 4 writes for 100, 8 reads and 4 writes for 1000'],
    ],
    ['calls shrink', [{}, { clients: 1000, reads: 6 }], ['6 reads and 4 writes for 1000']],
    ['the sheet differs', [{ recalculate: 'client 3: …' }], ['Of 100 clients, client 3: ….']],
    ['the function differs', [{ clientTier: 'client 4: …' }], ['Of 100 clients, client 4: ….']],
    ['the formulas differ', [{ assessing: 'client 5: …' }], ['Of 100 clients, client 5: ….']],
    ['LibreOffice differs', [{ libreOffice: 'client 6: …' }], ['Of 100 clients, client 6: ….']],
    ['missed aims alone', [{ coreToLimit: 99, formulasToCore: 0.5 }], []],
  ])('%s', (_, figures, sentences) => {
    const { failures } = createReport(figures.map(measured));
    expect(failures).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)));
  });
});

describe('missed aims', () => {
  test.each<[string, Partial<Figures>, string[]]>([
    ['30 calls are enough', { reads: 26 }, []],
    ['31 are not', { reads: 27 }, ['31 service calls']],
    ['20 times the limit is near enough', { coreToLimit: 20 }, []],
    ['above is not', { coreToLimit: 20.1 }, ['20.1 times the bare loop']],
    ['nor with rules', { rulesToLimit: 20.1 }, ['core with rules takes 20.1 times the bare loop']],
    ['core level with formulas is not ahead', { formulasToCore: 1 }, ['1.00 times core']],
    ['what was not timed misses nothing', { coreToLimit: NaN, rulesToLimit: NaN, formulasToCore: NaN }, []],
  ])('%s', (_, figures, sentences) => {
    const { missedAims } = createReport([measured(figures)]);
    expect(missedAims).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)));
  });
});

describe('printed report', () => {
  test('ratios and counts stand before times, and all is well', () => {
    const printed = formatReport(createReport([measured(), measured({ clients: 100_000 })]));
    const lines = printed.split('\n').map((line) => line.trim().split(/ {3,}/));
    expect(lines).toContainEqual(['100,000', '11', '7', '4', '15.0 ×', '18.2 ×', '40.0 ×', '10.0 ×']);
    expect(lines).toContainEqual([
      '100,000',
      '12.3 ms',
      '23.4 ms',
      '12.3 ms',
      '37.6 µs',
      '45.5 µs',
      '2.50 µs',
      '1.50 s',
      '376 µs',
    ]);
    expect(lines).toContainEqual(['100,000', '202 MB', '190 MB', '202 MB', '190 MB']);
    expect(printed.indexOf('core ÷ limit')).toBeLessThan(printed.indexOf('Processor times on this machine'));
    expect(printed).toContain('Every aim is met.');
  });

  test('a failure is said, and nothing else is claimed', () => {
    const printed = formatReport(createReport([measured({ assessing: 'client 5: …', coreToLimit: NaN })]));
    expect(printed).toContain('FAILED: Of 100 clients, client 5: ….');
    expect(printed).not.toContain('agree');
    expect(printed).not.toContain('Every aim');
    expect(printed).not.toContain('NaN');
  });

  test('where there is no LibreOffice, nothing is said of it', () => {
    const report = createReport([{ ...measured(), libreOffice: null }]);
    const lines = formatReport(report)
      .split('\n')
      .map((line) => line.trim().split(/ {3,}/));
    expect(lines).toContainEqual(['100', '11', '7', '4', '15.0 ×', '18.2 ×', '40.0 ×', '–']);
    expect(report.failures).toEqual([]);
  });

  test('a missed aim is said', () => {
    const printed = formatReport(createReport([measured({ coreToLimit: 36 })]));
    expect(printed).toContain('Aim missed: With 100 clients, core takes 36.0 times the bare loop.');
    expect(printed).not.toContain('Every aim');
  });
});
