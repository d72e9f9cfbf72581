/**
 * Puts off what the constants of a file hold until somebody asks for it: all files are evaluated at every start, for a formula in a
 * cell as well, and no run needs more than a part. `const MENU = {…}` ships as `const MENU = once(() => ({…}))`, whoever says `MENU`
 * says `MENU()`, and what costs something inside of it is put off likewise. Values, functions and short lists of them stay as they
 * are. It counts on constants that look at nothing which changes. A loader for webpack, of TypeScript or JavaScript.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const ts = require('typescript');

const HELPERS = join(__dirname, 'put-off');
/** A longer list takes longer to make than to put off. */
const SHORT = 8;

module.exports = function putOffLoader(source) {
  const file = parsed(source, this.resourcePath);
  const folder = dirname(this.resourcePath);
  const names = [...costlyNames(file), ...file.statements.flatMap((each) => costlyImports(each, folder))];
  if (names.length === 0) return source;
  const helpers = `import { kept as kept_, once as once_ } from ${JSON.stringify(HELPERS)};`;
  return helpers + new Rewriting(file, names).textOf(file);
};

const filesBySource = new Map();

/** Most files are asked for again by those that import from them. */
function parsed(source, path) {
  const known = filesBySource.get(source);
  if (known !== undefined) return known;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  filesBySource.set(source, file);
  return file;
}

/** Knows what each name in a file stands for, from the file alone. */
function checkerOf(file) {
  const options = { noLib: true, noResolve: true, target: ts.ScriptTarget.Latest, types: [] };
  const getSourceFile = (name) => (name === file.fileName ? file : undefined);
  return ts
    .createProgram([file.fileName], options, { ...ts.createCompilerHost(options), getSourceFile })
    .getTypeChecker();
}

/** Of constants at the top of a file. */
function costlyNames({ statements }) {
  return statements
    .filter((each) => ts.isVariableStatement(each) && each.declarationList.flags & ts.NodeFlags.Const)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(
      ({ name, initializer }) => ts.isIdentifier(name) && initializer !== undefined && isCostly(initializer),
    )
    .map(({ name }) => name);
}

/** Those that a statement imports by their names. @param folder of the file that imports */
function costlyImports(statement, folder) {
  const { importClause, moduleSpecifier } = statement;
  const costly = costlyExports(moduleSpecifier, folder);
  const bindings = importClause?.namedBindings;
  const isPassedOn = ts.isExportDeclaration(statement)
    ? !statement.isTypeOnly
    : bindings && ts.isNamespaceImport(bindings);
  if (costly.length > 0 && isPassedOn)
    throw new Error(
      `A constant that is put off is imported by its name from where it is declared: "${statement.getText()}".`,
    );
  if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements
    .filter(({ name, propertyName = name }) => costly.includes(propertyName.text))
    .map(({ name }) => name);
}

function costlyExports(specifier, folder) {
  const path = `${join(folder, specifier?.text ?? '')}.ts`;
  return specifier !== undefined && existsSync(path)
    ? costlyNames(parsed(readFileSync(path, 'utf8'), path))
        .filter((name) =>
          name.parent.parent.parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
        )
        .map(({ text }) => text)
    : [];
}

/** Whether it calls or looks at anything, or is a long list. */
function isCostly(value) {
  let members = 0;
  const costs = (node) => {
    if (ts.isFunctionLike(node) || isType(node)) return false;
    if (ts.isNewExpression(node) && node.arguments?.length === 0) return false;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) return !isOfFunctions(node);
    if (ts.isPropertyAccessExpression(node) || ts.isSpreadAssignment(node) || ts.isSpreadElement(node))
      return true;
    if (isNamedMember(node)) return true;
    if (ts.isObjectLiteralExpression(node)) members += node.properties.length;
    if (ts.isArrayLiteralExpression(node)) members += node.elements.length;
    return members > SHORT || ts.forEachChild(node, costs) === true;
  };
  return costs(value);
}

/** What another constant holds may cost something. */
function isNamedMember(node) {
  const { parent } = node;
  return (
    ts.isIdentifier(node) &&
    (ts.isArrayLiteralExpression(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      parent.initializer === node)
  );
}

/** What a class extends is a value, although TypeScript counts it among types. */
function isType(node) {
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

/** Such as `once(() => …)`: it does nothing yet. */
function isOfFunctions({ expression, arguments: given = [] }) {
  return ts.isIdentifier(expression) && given.length > 0 && given.every(ts.isArrowFunction);
}

class Rewriting {
  /** @param names where the constants that are put off are declared or imported */
  constructor(file, names) {
    this.source = file.text;
    this.checker = checkerOf(file);
    this.names = new Set(names.map(({ text }) => text));
    this.putOff = new Set(names.map((name) => this.checker.getSymbolAtLocation(name)));
  }

  /** With the blanks and comments before it. */
  textOf(node) {
    const blank = this.source.slice(node.pos, node.getStart());
    const changed = this.changed(node);
    return changed === null ? this.unchanged(node) : blank + changed;
  }

  bare(node) {
    return this.textOf(node).slice(node.getStart() - node.pos);
  }

  unchanged(node) {
    let text = '';
    let from = node.pos;
    ts.forEachChild(node, (child) => {
      text += this.source.slice(from, child.pos) + this.textOf(child);
      from = child.end;
    });
    return text + this.source.slice(from, node.end);
  }

  /** Null where nothing but what is inside of it changes. */
  changed(node) {
    if (isType(node) || ts.isImportDeclaration(node)) return node.getText();
    if (ts.isExportDeclaration(node) || ts.isExportAssignment(node)) return this.exported(node);
    if (ts.isVariableDeclaration(node) && this.isPutOff(node.name))
      return `${node.name.text} = once_(() => (${this.inParts(node.initializer)}))`;
    if (ts.isShorthandPropertyAssignment(node)) {
      const value = this.checker.getShorthandAssignmentValueSymbol(node);
      return this.putOff.has(value) ? `${node.name.text}: ${node.name.text}()` : null;
    }
    if (!this.isPutOff(node)) return null;
    return isConstructor(node) ? `(${node.text}())` : `${node.text}()`;
  }

  isPutOff(node) {
    // What a name stands for takes long to find out, and most are others.
    return (
      ts.isIdentifier(node) &&
      this.names.has(node.text) &&
      this.putOff.has(this.checker.getSymbolAtLocation(node))
    );
  }

  exported(node) {
    const names = node.exportClause?.elements ?? [node.expression];
    if (names.some((each) => each && this.putOff.has(this.valueOf(each))))
      throw new Error(
        `A constant that is put off is exported where it is declared, not in "${node.getText()}".`,
      );
    return node.getText();
  }

  valueOf(name) {
    return ts.isExportSpecifier(name)
      ? this.checker.getExportSpecifierLocalTargetSymbol(name)
      : this.checker.getSymbolAtLocation(name);
  }

  /** An object says each of its costly parts when it is asked for that one. */
  inParts(value) {
    const node = withoutTypes(value);
    if (!ts.isObjectLiteralExpression(node)) return this.bare(value);
    const parts = node.properties.map((each) => this.part(each));
    return `{${parts.join(',')}\n}`;
  }

  part(property) {
    const blank = this.source.slice(property.pos, property.getStart());
    const name = property.name?.getText();
    if (ts.isShorthandPropertyAssignment(property) && this.changed(property) !== null)
      return `${blank}get ${name}() { return ${name}(); }`;
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
      return this.textOf(property);
    const value = property.initializer;
    if (this.isPutOff(value)) return `${blank}get ${name}() { return ${this.bare(value)}; }`;
    const key = JSON.stringify(property.name.text);
    // A sentence that names another is made sooner than put off.
    return isCostly(value) && !ts.isTemplateExpression(value)
      ? `${blank}get ${name}() { return kept_(this, ${key}, ${this.bare(value)}); }`
      : this.textOf(property);
  }
}

/** `new MENU()` would make one of it before it is asked for. */
function isConstructor({ parent }) {
  if (ts.isNewExpression(parent)) return true;
  return ts.isPropertyAccessExpression(parent) && isConstructor(parent);
}

function withoutTypes(node) {
  const wraps =
    ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
  return wraps ? withoutTypes(node.expression) : node;
}
