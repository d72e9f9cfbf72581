/**
 * The examples in doc comments, as something that can be run. One example is
 * `expression // => expected JSON`; the expression may take several lines and sees the exports of its own file.
 */
import ts from 'typescript';

export interface DocExample {
  lineNumber: number;
  expression: string;
  expected: unknown;
}

export interface ExampleReport {
  /** Every exported function, with its examples in order */
  functions: { name: string; examples: DocExample[] }[];
  /** What stops an example from being run, as sentences */
  problems: string[];
}

const ARROW = ' // => ';

export function readDocExamples(source: string, fileName: string): ExampleReport {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const functions = file.statements
    .flatMap((statement) => exportedFunctionNames(statement, file))
    .map(([name, node]) => {
      const tags = ts.getJSDocTags(node).filter((tag) => tag.tagName.text === 'example');
      const examples = tags.flatMap((tag) => readTag(tag, file, problems));
      if (examples.length === 0) problems.push(`${fileName}: ${name} has no example.`);
      return { name, examples };
    });
  return { functions, problems };
}

/** Gives each name once, although overloads are declared several times; the first declaration carries the comment. */
function exportedFunctionNames(statement: ts.Statement, file: ts.SourceFile): [string, ts.Node][] {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    return [];
  if (ts.isFunctionDeclaration(statement)) {
    const name = statement.name?.text ?? 'default';
    const first = file.statements.find(
      (other) => ts.isFunctionDeclaration(other) && other.name?.text === name,
    );
    return first === statement ? [[name, statement]] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) =>
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map((declaration) => [declaration.name.getText(file), declaration]);
}

function readTag(tag: ts.JSDocTag, file: ts.SourceFile, problems: string[]): DocExample[] {
  const firstLine = file.getLineAndCharacterOfPosition(tag.getStart(file)).line + 1;
  const lines = file.text.slice(tag.getStart(file), tag.getEnd()).split('\n').map(withoutCommentMarks);
  const examples: DocExample[] = [];
  let pending: string[] = [];
  lines.forEach((line, index) => {
    const [expression, json] = splitAtArrow(line);
    if (expression.trim()) pending.push(expression);
    if (json === undefined) return;
    const lineNumber = firstLine + index;
    try {
      examples.push({ lineNumber, expression: pending.join('\n'), expected: JSON.parse(json) });
    } catch {
      problems.push(`${file.fileName}:${lineNumber}: what follows "// =>" is not JSON: ${json}`);
    }
    pending = [];
  });
  if (pending.length > 0) {
    problems.push(
      `${file.fileName}:${firstLine}: the example "${pending.join(' ')}" has no "// => expected JSON".`,
    );
  }
  return examples;
}

function withoutCommentMarks(line: string): string {
  return line
    .replace(/^\s*\*(?!\/) ?/, '')
    .replace(/^@example\b/, '')
    .replace(/\s*\*\/\s*$/, '')
    .trimEnd();
}

function splitAtArrow(line: string): [string, string?] {
  const at = line.lastIndexOf(ARROW);
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + ARROW.length)];
}
