/** The guide calls everything as the screen calls it, says the same in every language, and its pictures are there and small. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatGuidePage } from '../../scripts/preview/guide/format-guide-page';
import { formatGuide } from '../../scripts/preview/guide/format-guide';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { captionsIn, GUIDE, keysOfCaptions, readGuide } from './captions';

const picturesIn = (guide: string): string[] =>
  [...guide.matchAll(/!\[.+\]\((.+)\)/g)].map(([, path]) => path!);

/** What kind of line follows what: the same in all languages where none lacks anything. */
function shapeOf(guide: string): string[] {
  const blocks = guide.trim().split(/\n(?=\n|\d\. |- )/);
  return blocks.map((block) => /^\s*(#+|\d\.|-|!|)/.exec(block)![1]!);
}

test('there is a guide in the languages of the add-on, and in no other', () => {
  const guides = readdirSync(GUIDE).filter((name) => name.endsWith('.md'));
  expect(guides.sort()).toEqual(LANGUAGES.map((language) => `${language}.md`).sort());
});

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const guide = readGuide(language);

  it('calls everything in bold as the screen calls it', () => {
    const keys = keysOfCaptions(language);
    expect(captionsIn(guide).filter((caption) => !keys.has(caption))).toEqual([]);
  });

  it('names the same things in the same order as the English one', () => {
    const [keys, keysInEnglish] = [keysOfCaptions(language), keysOfCaptions('en')];
    const inEnglish = captionsIn(readGuide('en'));
    const differ = captionsIn(guide).filter((caption, index) => {
      const meant = keysInEnglish.get(inEnglish[index] ?? '') ?? new Set();
      return ![...(keys.get(caption) ?? [])].some((key) => meant.has(key));
    });
    expect(differ).toEqual([]);
    expect(captionsIn(guide)).toHaveLength(inEnglish.length);
    expect(shapeOf(guide)).toEqual(shapeOf(readGuide('en')));
  });

  it('becomes a page on which nothing of its Markdown is left', () => {
    const html = formatGuide(guide);
    expect(html.replace(/<[^>]+>/g, '')).not.toMatch(/\*\*|!\[|`|\b_|_\b/);
    expect(html.match(/<b>[^<]+<\/b>/g)).toHaveLength([...guide.matchAll(/\*\*[^*]+\*\*/g)].length);
    expect(html.match(/<li>/g)).toHaveLength([...guide.matchAll(/^(?:\d\.|-) /gm)].length);
  });

  it('leads from its first step to the code, where it stands beside the page to try', () => {
    const page = formatGuidePage(language, guide, 'sheet.html');
    const [, caption] = /<a href="\.\.\/sheet\.html\?open=howTo&amp;locale=\w+"><b>(.+?)<\/b><\/a>/.exec(
      page,
    )!;
    expect([...(keysOfCaptions(language).get(caption!) ?? [])]).toContain('page.howTo');
  });

  it('shows pictures in its own language', () => {
    for (const path of picturesIn(guide)) {
      expect(path).toMatch(new RegExp(`^images/${language}-\\w+\\.png$`));
      expect([path, existsSync(join(GUIDE, path))]).toEqual([path, true]);
    }
  });
});

test('every picture is shown, and all together are small', () => {
  const pictures = readdirSync(join(GUIDE, 'images')).map((name) => `images/${name}`);
  expect(LANGUAGES.flatMap((language) => picturesIn(readGuide(language))).sort()).toEqual(pictures.sort());
  const sizes = pictures.map((path) => statSync(join(GUIDE, path)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});
