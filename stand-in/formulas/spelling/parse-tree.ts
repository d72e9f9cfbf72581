/** Formulas as trees. Precedence as in Sheets: comparison, `&`, `+ -`, `* /`, `^`, unary sign, `%`; all from the left. */
import { errorCode, type ErrorCode } from '../../workbook/types';
import { parseSheetAddress, type SheetAddress } from '../../workbook/a1-notation';
import { tokenize, type Token } from './tokens';

export type Node =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: ErrorCode }
  | { readonly kind: 'reference'; readonly reference: SheetAddress }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'sign'; readonly operator: '+' | '-'; readonly operand: Node }
  | { readonly kind: 'percent'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

export type NodeOf<Kind extends Node['kind']> = Extract<Node, { readonly kind: Kind }>;

/** The formula is not one. Sheets says no more than this either. */
export class FormulaSyntaxError extends Error {
  constructor() {
    super('Formula parse error.');
  }
}

/** What binds tighter stands further on; between `^` and `:` come signs and `%`. */
const BINDING = ['= <> < > <= >=', '&', '+ -', '* /', '^', 'sign', '%', ':'];
const PRECEDENCE = new Map(
  BINDING.flatMap((operators, at) => operators.split(' ').map((operator) => [operator, at + 1])),
);

class TreeParser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Node {
    const tree = this.expression(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError();
    return tree;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaSyntaxError();
    return token;
  }

  private expression(minimum: number): Node {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      if (token?.kind !== 'operator') return left;
      if (token.text === '%') {
        this.at++;
        left = { kind: 'percent', operand: left };
        continue;
      }
      const precedence = PRECEDENCE.get(token.text)!;
      if (precedence <= minimum) return left;
      this.at++;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(precedence) };
    }
  }

  private operand(): Node {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'string':
        return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'error', code: errorCode(token.text) ?? '#ERROR!' };
      case 'reference':
        return referenceNode(token.text);
      case 'function':
        return this.call(token.text);
      case 'name':
        return nameNode(token.text);
      case 'operator':
        return this.signed(token.text);
      case 'open':
        return this.parenthesized();
      case 'open-array':
        return this.array();
      default:
        throw new FormulaSyntaxError();
    }
  }

  /** A sign binds tighter than `^` (-2^2 is 4), but `%` and `:` bind tighter still. */
  private signed(operator: string): Node {
    if (operator !== '+' && operator !== '-') throw new FormulaSyntaxError();
    return { kind: 'sign', operator, operand: this.expression(PRECEDENCE.get('sign')!) };
  }

  private parenthesized(): Node {
    const inner = this.expression(0);
    if (this.next().kind !== 'close') throw new FormulaSyntaxError();
    return inner;
  }

  private call(name: string): Node {
    this.next();
    const args: (Node | null)[] = [];
    let separator = this.peek()?.kind;
    if (separator === 'close') this.at++;
    while (separator !== 'close') {
      const ahead = this.peek()?.kind;
      args.push(ahead === 'argument' || ahead === 'close' ? null : this.expression(0));
      separator = this.next().kind;
      if (separator !== 'argument' && separator !== 'close') throw new FormulaSyntaxError();
    }
    return { kind: 'call', name: name.toUpperCase(), args };
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    if (this.peek()?.kind === 'close-array') throw new FormulaSyntaxError();
    for (;;) {
      rows[rows.length - 1].push(this.expression(0));
      const separator = this.next().kind;
      if (separator === 'close-array') return { kind: 'array', rows };
      if (separator === 'array-row') rows.push([]);
      else if (separator !== 'array-column') throw new FormulaSyntaxError();
    }
  }
}

function referenceNode(text: string): Node {
  if (/#REF!$/i.test(text)) return { kind: 'error', code: '#REF!' };
  const reference = parseSheetAddress(text);
  return reference ? { kind: 'reference', reference } : { kind: 'name', name: text };
}

function nameNode(text: string): Node {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}

/** @throws FormulaSyntaxError */
export function parseTree(canonical: string): Node {
  const body = canonical.startsWith('=') ? canonical.slice(1) : canonical;
  return new TreeParser(tokenize(body).filter((token) => token.kind !== 'space')).parse();
}

/** Calls `visit` for every node, parents first. */
export function walkTree(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.kind === 'call') node.args.forEach((argument) => argument && walkTree(argument, visit));
  else if (node.kind === 'array') node.rows.forEach((row) => row.forEach((cell) => walkTree(cell, visit)));
  else if (node.kind === 'sign' || node.kind === 'percent') walkTree(node.operand, visit);
  else if (node.kind === 'binary') {
    walkTree(node.left, visit);
    walkTree(node.right, visit);
  }
}
