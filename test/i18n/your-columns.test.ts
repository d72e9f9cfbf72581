/** The step "Your columns": said in every language, with what was counted and quoted. */
import { LEFT_OUT } from '../../src/core/recognition/rows/sort-out-rows';
import { DEGREES } from '../../src/core/recognition/recognise-columns';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { YOUR_COLUMNS } from '../../src/i18n/your-columns';

const EVERY = LANGUAGES.map((language) => [language, YOUR_COLUMNS[language]] as const);

describe.each(EVERY)('your columns in %s', (language, texts) => {
  it('say how many clients can be rated', () => {
    const sentence = texts.ratable(12, 18);
    expect(sentence).toMatch(/12.*18|18.*12/);
    expect(sentence).toMatch(/\.$/);
    expect(texts.ratable(1, 1)).not.toBe(texts.ratable(0, 1));
    for (const [count, clients] of [
      [0, 18],
      [1, 18],
      [18, 18],
    ])
      expect(texts.ratable(count, clients)).toContain(String(count));
  });

  it('have a word for every degree and a sentence for every row left out', () => {
    for (const degree of DEGREES) expect(texts.degrees[degree]).not.toBe('');
    expect(new Set(Object.values(texts.degrees)).size).toBe(DEGREES.length);
    // What stands above the list is no row of it.
    for (const reason of LEFT_OUT) {
      if (reason === 'title') continue;
      const sentence = texts.leftOut[reason](12, 'Summe');
      expect(sentence).toMatch(/^.*12.*\.$/);
    }
  });

  it('quote cells, clients and values', () => {
    for (const sentence of [
      texts.outliers.moreHoursThanAMonth('D7', 'Acme', '2000'),
      texts.outliers.farAboveOthers('D7', 'Acme', '2000', { column: 'Fun', second: '450' }),
      texts.outliers.inFuture('D7', 'Acme', '2000'),
    ]) {
      for (const part of ['D7', 'Acme', '2000']) expect(sentence).toContain(part);
    }
    expect(texts.noList('Blatt 1')).toContain('Blatt 1');
    expect(texts.refused('Fun')).toContain('Fun');
    expect(texts.inLetters('Fun')).toContain('Fun');
    expect(texts.otherTable('“Fun”')).toContain('“Fun”');
    expect(texts.withoutHeader('C')).toContain('C');
  });

  it('are no English where they should not be', () => {
    if (language === 'en') return;
    const english = YOUR_COLUMNS.en;
    for (const key of ['title', 'intro', 'tabLabel', 'nameLabel', 'askForName', 'leaveAlone'] as const)
      expect(texts[key]).not.toBe(english[key]);
  });
});

it('speak of a row with the Hungarian article that it takes', () => {
  const { leftOut } = YOUR_COLUMNS.hu;
  expect(leftOut.header(5)).toMatch(/^Az 5\. sor /);
  expect(leftOut.units(12)).toMatch(/^A 12\. sorban /);
});
