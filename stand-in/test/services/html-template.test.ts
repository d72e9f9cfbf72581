import { pageOf, LocalHtmlService, LocalHtmlTemplate } from '../../services/html/html-service';
import { createWorld } from '../../services/calls/world';

function render(source: string, variables: Record<string, unknown> = {}): string {
  return pageOf(Object.assign(new LocalHtmlTemplate(source), variables).evaluate()).html;
}

test.each<[string, string, unknown, string]>([
  ['text is escaped', '<p><?= x ?></p>', `<a href="'&">`, '<p>&lt;a href=&#34;&#39;&amp;&#34;&gt;</p>'],
  ['an attribute is escaped', '<p title="<?= x ?>">', '"', '<p title="&#34;">'],
  ['what is printed is no pattern', '<?= x ?>', '$& $1', '$&amp; $1'],
  ['after a script, text is text again', '<script></script><?= x ?>', '<', '<script></script>&lt;'],
  ['undefined prints its name', '<?= x ?>', undefined, 'undefined'],
])('%s', (_claim, source, x, expected) => {
  expect(render(source, { x })).toBe(expected);
});

test.each([
  '<? if (x) { ?>yes<? } ?>',
  '<?!= x ?>',
  '<?= x.name ?>',
  '<script>var a = <?= x ?>;</script>',
  '<style>p { width: <?= x ?>px; }</style>',
  '<a href="<?= x ?>">',
  '<p onclick=\'go("<?= x ?>")\'>',
  '<p lang="en" title=<?= x ?>>',
])('%s is refused', (source) =>
  expect(() => render(source, { x: 1 })).toThrow('is not supported by the local stand-in'),
);

test('an unknown variable is a ReferenceError', () => {
  expect(() => render('<?= missing ?>')).toThrow('missing is not defined');
});

test('files are found with and without their ending', () => {
  const service = new LocalHtmlService(createWorld({ files: { page: '<p>', 'other.html': '<q>' } }));
  const contentOf = (name: string) => pageOf(service.createTemplateFromFile(name).evaluate()).html;
  expect(['page', 'page.html', 'other'].map(contentOf)).toEqual(['<p>', '<p>', '<q>']);
});

test('a text is a template as well', () => {
  const template = new LocalHtmlService(createWorld()).createTemplate('<p><?= x ?></p>');
  expect(pageOf(Object.assign(template, { x: '<' }).evaluate()).html).toBe('<p>&lt;</p>');
});
