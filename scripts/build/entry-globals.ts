/**
 * The functions that Google Sheets can see: what the entry file lists, and what the built file declares.
 * Sheets reads names, parameters and help text from the top-level declarations only, so that each must be complete
 * there. This file compares; it does not judge the wording of the help text.
 */
import ts from 'typescript';
import { BuildError } from './build-error';

export interface GlobalFunction {
  name: string;
  parameters: string[];
  /** The doc comment directly above, or '' */
  comment: string;
  lineNumber: number;
}

/**
 * Reads the `global.NAME = (a, b) => …` statements of the entry file.
 *
 * @throws BuildError where Sheets would see a function without help text or without its parameters.
 */
export function readEntryGlobals(source: string, fileName: string): GlobalFunction[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const globals = file.statements.flatMap((statement) => readAssignment(statement, file) ?? []);
  if (globals.length === 0) {
    throw new BuildError(
      `${fileName} lists no function: it needs statements like "global.onOpen = () => …".`,
    );
  }
  rejectDuplicates(globals, fileName);
  return globals;
}

/** Reads the functions that the built script declares at its top level. */
export function readDeclaredFunctions(code: string): GlobalFunction[] {
  const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.Latest);
  return file.statements.filter(ts.isFunctionDeclaration).map((statement) => ({
    name: statement.name?.text ?? '',
    parameters: statement.parameters.map((parameter) => parameter.name.getText(file)),
    comment: docCommentAbove(statement, file),
    lineNumber: lineNumberOf(statement, file),
  }));
}

/** @throws BuildError where the built script declares other functions, parameters or comments than the entry file. */
export function checkDeclared(listed: GlobalFunction[], code: string): void {
  const declared = new Map(readDeclaredFunctions(code).map((fn) => [fn.name, fn]));
  for (const { name, parameters } of listed) {
    const found = declared.get(name);
    if (!found) throw new BuildError(`Code.js does not declare ${name}, which the entry file lists.`);
    if (found.parameters.join() !== parameters.join()) {
      throw new BuildError(
        `Code.js declares ${name}(${found.parameters.join(', ')}), the entry file ${name}(${parameters.join(', ')}).`,
      );
    }
    if (!found.comment) throw new BuildError(`Code.js has no doc comment directly above ${name}.`);
    declared.delete(name);
  }
  const [surplus] = declared.keys();
  if (surplus) throw new BuildError(`Code.js declares ${surplus}, which the entry file does not list.`);
}

function readAssignment(statement: ts.Statement, file: ts.SourceFile): GlobalFunction | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, operatorToken, right } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left))
    return undefined;
  if (left.expression.getText(file) !== 'global') return undefined;

  const name = left.name.text;
  const lineNumber = lineNumberOf(statement, file);
  const where = `${file.fileName}:${lineNumber}: ${name}`;
  const comment = docCommentAbove(statement, file);
  if (!comment)
    throw new BuildError(`${where} has no doc comment directly above it; Sheets shows that comment.`);
  if (!comment.includes('@preserve')) {
    throw new BuildError(
      `${where} needs "@preserve" in its doc comment, or the comment does not reach the build.`,
    );
  }
  return { name, parameters: literalParameters(right, where), comment, lineNumber };
}

function literalParameters(right: ts.Expression, where: string): string[] {
  if (!ts.isArrowFunction(right) && !ts.isFunctionExpression(right)) {
    throw new BuildError(
      `${where} must be assigned a function written out there, as in "(a, b) => run(a, b)"; otherwise Sheets sees no parameters.`,
    );
  }
  return right.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name) || parameter.dotDotDotToken) {
      throw new BuildError(`${where} must name each parameter; it has "${parameter.getText()}".`);
    }
    return parameter.name.text;
  });
}

function docCommentAbove(node: ts.Node, file: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const last = ranges.at(-1);
  if (!last) return '';
  const text = file.text.slice(last.pos, last.end);
  const gap = file.text.slice(last.end, node.getStart(file));
  return text.startsWith('/**') && /^\s*$/.test(gap) && gap.split('\n').length <= 2 ? text : '';
}

function lineNumberOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function rejectDuplicates(globals: GlobalFunction[], fileName: string): void {
  const seen = new Set<string>();
  for (const { name, lineNumber } of globals) {
    if (seen.has(name)) throw new BuildError(`${fileName}:${lineNumber}: ${name} is listed twice.`);
    seen.add(name);
  }
}
