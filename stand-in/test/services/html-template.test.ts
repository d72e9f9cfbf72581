import { createAppsScript } from '../../apps-script';
import { pageOf } from '../../services/html/html-output';
import { LocalHtmlService } from '../../services/html/html-service';
import { LocalHtmlTemplate } from '../../services/html/html-template';
import { createWorld } from '../../services/calls/world';

function render(source: string, variables: Record<string, unknown> = {}): string {
  const template = new LocalHtmlTemplate(createWorld(), source);
  return pageOf(Object.assign(template, variables).evaluate()).content;
}

test.each<[string, string, unknown, string]>([
  ['text is escaped', '<p><?= x ?></p>', `<a href="'&">`, '<p>&lt;a href=&#34;&#39;&amp;&#34;&gt;</p>'],
  ['an attribute is escaped', '<p title="<?= x ?>">', '"', '<p title="&#34;">'],
  ['forced printing is not', '<?!= x ?>', '<b>', '<b>'],
  [
    'in a script, text becomes a literal',
    '<script>var a = <?= x ?>;</script>',
    'it',
    "<script>var a = 'it';</script>",
  ],
  ['in a script, numbers stay', '<script>var a = <?= x ?>;</script>', 5, '<script>var a = 5;</script>'],
  [
    'a script cannot be closed from within',
    '<script>var a = "<?= x ?>";</script>',
    '</script>',
    '<script>var a = "\\u003c/script\\u003e";</script>',
  ],
  ['after a script, text is text again', '<script></script><?= x ?>', '<', '<script></script>&lt;'],
  ['a semicolon after the value is allowed', '<?= x; ?>', 1, '1'],
  ['undefined prints its name', '<?= x ?>', undefined, 'undefined'],
])('%s', (_claim, source, x, expected) => {
  expect(render(source, { x })).toBe(expected);
});

test('code may span scriptlets', () => {
  expect(render('<? if (a) { ?>yes<? } else { ?>no<? } ?>', { a: false })).toBe('no');
});

test('an unknown variable is a ReferenceError', () => {
  expect(() => render('<?= missing ?>')).toThrow('missing is not defined');
});

test('files are found with and without their ending', () => {
  const service = new LocalHtmlService(createWorld({ files: { page: '<p>', 'other.html': '<q>' } }));
  const contentOf = (name: string) => pageOf(service.createTemplateFromFile(name).evaluate()).content;
  expect(['page', 'page.html', 'other'].map(contentOf)).toEqual(['<p>', '<p>', '<q>']);
});

test('a text is a template as well', () => {
  const template = new LocalHtmlService(createWorld()).createTemplate('<p><?= x ?></p>');
  expect(pageOf(Object.assign(template, { x: '<' }).evaluate()).content).toBe('<p>&lt;</p>');
});

test('scriptlets see the services, also where no add-on is loaded', () => {
  const globals = createAppsScript({ files: { page: '<?= SpreadsheetApp.create("Mine").getName() ?>' } });
  const template = globals.HtmlService.createTemplateFromFile('page');
  expect(pageOf(template.evaluate()).content).toBe('Mine');
});
