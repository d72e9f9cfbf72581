/** The listing keeps within what Google's form and review allow, is there in every language, and what it says of the code is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PRODUCT_NAME } from '../../src/addon/product';
import { LANGUAGES } from '../../src/i18n/types/texts';

const ROOT = join(__dirname, '../..');
const LISTING = join(ROOT, 'docs/marketplace');
const IMAGES = join(LISTING, 'images');

const read = (name: string): string => readFileSync(join(LISTING, name), 'utf8');

interface ListingTexts {
  readonly name: string;
  readonly short: string;
  readonly detailed: string;
}

function textsIn(language: string): ListingTexts {
  const [, name, short, detailed] =
    /^# (.+)\n\n## Short description\n\n(.+)\n\n## Detailed description\n\n([^]+)\n$/.exec(
      read(`texts/${language}.md`),
    )!;
  return { name, short, detailed } as ListingTexts;
}

/** Of each paragraph what kind it is: the same in all languages where none lacks anything. */
const shapeOf = ({ detailed }: ListingTexts): string[] =>
  detailed
    .split('\n\n')
    .map((paragraph) => (paragraph.startsWith('- ') ? `${paragraph.split('\n').length} points` : 'text'));

test('there are texts in the languages of the add-on, and in no other', () => {
  expect(readdirSync(join(LISTING, 'texts')).sort()).toEqual(LANGUAGES.map((each) => `${each}.md`).sort());
});

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = textsIn(language);
  const { name, short, detailed } = texts;

  it('have lengths that the form takes', () => {
    expect(name).toBe(PRODUCT_NAME);
    expect(name.length).toBeLessThanOrEqual(50);
    expect(short.length).toBeLessThanOrEqual(200);
    expect(detailed.length).toBeLessThan(16_000);
    expect(detailed).not.toContain(short);
  });

  it('say as much as the English ones', () => {
    expect(shapeOf(texts)).toEqual(shapeOf(textsIn('en')));
  });

  it("name Google's product as Google wants it, and shout nothing but functions", () => {
    expect(`${short}\n${detailed}`).not.toMatch(/Google Sheets(?!™)/);
    expect(detailed.split('\n\n').at(-1)).toMatch(/^(A )?Google Sheets™ .*Google LLC/);
    expect(detailed.match(/(?<![=\p{L}])\p{Lu}{4,}(?!\p{L})/gu)).toBeNull();
  });
});

describe('pictures', () => {
  /** Width, height and kind of colours, from the head of a PNG. */
  function headOf(file: string): { size: string; hasTransparency: boolean } {
    const bytes = readFileSync(join(IMAGES, file));
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    return {
      size: `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`,
      hasTransparency: bytes.readUInt8(25) === 6,
    };
  }

  it.each([32, 48, 96, 128])('the icon of %s pixels is square and can be seen through', (size) => {
    expect(headOf(`icon-${size}.png`)).toEqual({ size: `${size} × ${size}`, hasTransparency: true });
  });

  it('the banner has its size', () => {
    expect(headOf('banner.png').size).toBe('220 × 140');
  });

  it('there are five screenshots of their size', () => {
    const screenshots = readdirSync(IMAGES).filter((name) => name.startsWith('screenshot-'));
    expect(screenshots.map((name) => headOf(name).size)).toEqual(Array(5).fill('1280 × 800'));
  });
});

test('permissions are those that the add-on asks for, each with its reason', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
  };
  const rows = read('permissions.md')
    .split('\n')
    .filter((line) => line.includes('googleapis.com/auth'));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(cells.map(([, , scope]) => scope)).toEqual(oauthScopes.map((scope) => `\`${scope}\``));
  for (const [, sentence, , reason] of cells) {
    expect(sentence).toMatch(/^“.+”$/);
    expect(reason.length).toBeGreaterThan(50);
  }
});

describe('what is referred to', () => {
  const PAGES = readdirSync(LISTING).filter((name) => name.endsWith('.md'));

  it.each(PAGES)('%s: every link leads somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(LISTING, path)))).toEqual([]);
  });

  it('every point of the review has its proof, and each proof is there', () => {
    const rows = read('review.md')
      .split('\n')
      .filter((line) => /^\| (?!point|-)/.test(line));
    expect(rows.length).toBeGreaterThan(35);
    const lacking = rows.filter(
      (row) => !/`[\w./-]+\/[\w./-]+`|`\w+\.\w+`|the publisher|the same test/.test(row.split('|')[2]!),
    );
    expect(lacking).toEqual([]);
    const paths = [...read('review.md').matchAll(/`([\w./-]+\.(?:tsx?|md|json|css|svg))`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(new Set(paths.map((path) => dirname(path))).size).toBeGreaterThan(10);
  });
});
