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

function visitAll(file: string, visit: (node: ts.Node) => void): void {
  const text = readFileSync(join(REPOSITORY, file), 'utf8');
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

function namedIn(file: string, names: Set<string>): void {
  visitAll(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) names.add(name.text);
    }
    if (ts.isStringLiteral(node)) names.add(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const [, name] of node.text.matchAll(/\.([A-Za-z]\w*)\(/g)) names.add(name!);
  });
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
const named = new Set<string>();
for (const file of all)
  if (COUNTED.test(file) && file !== 'test/build/stand-in-members.test.ts') namedIn(file, named);
const members = [
  ...new Set(all.filter((file) => file.startsWith(SERVICES)).flatMap((file) => membersIn(file))),
];

test('somebody names every member', () => {
  expect(members.length).toBeGreaterThan(200);
  expect(members.filter((member) => !named.has(member.split('.').at(-1)!))).toEqual([]);
});
