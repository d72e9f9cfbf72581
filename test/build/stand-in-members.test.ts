/**
 * The stand-in has what somebody needs: no public member of its service classes is one that nothing outside them names. Named is what stands behind a dot, in quotes (a
 * table of methods, a `Pick`), or in the code of a string; so a common word, such as `sort` of a list, is taken for the
 * member of that name. The stand-in's own tests keep nothing alive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const REPOSITORY = join(__dirname, '../..');
const SERVICES = 'stand-in/services/';

/** Files that stand for somebody's need. */
const COUNTED =
  /^(?:(?:src|scripts|test)\/.*|stand-in\/(?:preview|files|formulas|workbook|typing)\/.*|stand-in\/[^/]+)\.(?:tsx?|js)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const textOf = (file: string): string => readFileSync(join(REPOSITORY, file), 'utf8');

function visitAll(file: string, visit: (node: ts.Node) => void, text = textOf(file)): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

/** Takes out of the names what a file names; one that has none of them in its text need not be parsed. */
function takeNamed(file: string, names: Set<string>): void {
  const text = textOf(file);
  if (![...names].some((name) => text.includes(name))) return;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.delete(node.name.text);
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) names.delete(name.text);
    }
    if (ts.isStringLiteral(node)) names.delete(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const [, name] of node.text.matchAll(/\.([A-Za-z]\w*)\(/g)) names.delete(name!);
  };
  visitAll(file, visit, text);
}

/** Public methods and fields of classes, and the methods in tables of which service classes are made. */
function membersIn(file: string): string[] {
  const members: string[] = [];
  const add = (owner: string, name: ts.PropertyName | undefined): void => {
    if (name && ts.isIdentifier(name) && name.text !== 'toString') members.push(`${owner}.${name.text}`);
  };
  visitAll(file, (node) => {
    if (ts.isClassDeclaration(node))
      for (const member of node.members) {
        const hidden = ts.ModifierFlags.NonPublicAccessibilityModifier | ts.ModifierFlags.Static;
        const isPublic = (ts.getCombinedModifierFlags(member) & hidden) === 0;
        if (isPublic && (ts.isMethodDeclaration(member) || ts.isPropertyDeclaration(member)))
          add(node.name!.text, member.name);
      }
    const table = tableIn(node);
    for (const property of table?.methods.properties ?? []) add(table!.owner, property.name);
  });
  return members;
}

interface MethodTable {
  readonly owner: string;
  readonly methods: ts.ObjectLiteralExpression;
}

/** `serviceClass('Name', { … })`, or a part of such a table: a constant whose type is Methods of something. */
function tableIn(node: ts.Node): MethodTable | null {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const [name, methods] = [node.arguments[0], node.arguments.at(-1)];
    const isClass = /^(?:service|opened)Class$/.test(node.expression.text);
    if (isClass && name && ts.isStringLiteral(name) && methods && ts.isObjectLiteralExpression(methods))
      return { owner: name.text, methods };
  }
  if (!ts.isVariableDeclaration(node) || !node.type || !node.initializer) return null;
  const isPart =
    ts.isTypeReferenceNode(node.type) && /Methods$/.test((node.type.typeName as ts.Identifier).text);
  if (!isPart || !ts.isObjectLiteralExpression(node.initializer)) return null;
  return { owner: (node.name as ts.Identifier).text, methods: node.initializer };
}

const all = ['src', 'scripts', 'test', 'stand-in'].flatMap(filesUnder);
const members = [
  ...new Set(all.filter((file) => file.startsWith(SERVICES)).flatMap((file) => membersIn(file))),
];
const nameOf = (member: string): string => member.split('.').at(-1)!;
const unnamed = new Set(members.map(nameOf));
for (const file of all)
  if (COUNTED.test(file) && file !== 'test/build/stand-in-members.test.ts') takeNamed(file, unnamed);

test('somebody names every member', () => {
  expect(members.length).toBeGreaterThan(200);
  expect(members.filter((member) => unnamed.has(nameOf(member)))).toEqual([]);
});
