// The part of Handlebars' AST that templates may use, as unions that the compiler can check.

export interface Loc {
  start: { line: number; column: number };
  end: { line: number; column: number };
}
interface Node {
  loc: Loc;
}
export interface Path extends Node {
  type: 'PathExpression';
  data: boolean;
  depth: number;
  parts: string[];
  original: string;
}
export interface Literal extends Node {
  type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  value?: string | number | boolean;
  original?: string | number | boolean;
}
export interface Call extends Node {
  type: 'SubExpression';
  path: Path | Literal;
  params: Expression[];
  hash?: Hash | undefined;
}
export type Expression = Path | Literal | Call;
export interface Hash extends Node {
  type: 'Hash';
  pairs: { type: 'HashPair'; key: string; value: Expression; loc: Loc }[];
}
export interface Mustache extends Node {
  type: 'MustacheStatement';
  path: Path | Literal;
  params: Expression[];
  hash?: Hash | undefined;
  escaped: boolean;
  strip: unknown;
}
export interface Block extends Node {
  type: 'BlockStatement';
  path: Path | Literal;
  params: Expression[];
  hash?: Hash | undefined;
  program: Program | undefined;
  inverse: Program | undefined;
}
export interface Partial extends Node {
  type: 'PartialStatement';
  name: Path | Literal | Call;
  params: Expression[];
  hash?: Hash | undefined;
  strip: unknown;
}
export interface Refused extends Node {
  type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}
export interface ContentStatement extends Node {
  type: 'ContentStatement';
  value: string;
}
export interface CommentStatement extends Node {
  type: 'CommentStatement';
  value: string;
  strip: unknown;
}
export type Statement = Mustache | Block | Partial | Refused | ContentStatement | CommentStatement;
/** A run of statements; an empty one has no place. */
export interface Program {
  type: 'Program';
  body: Statement[];
  blockParams?: string[] | undefined;
}

/** Makes a path that is one name, or the context itself (`this`, `../`) if there is no name. */
export function path(loc: Loc, name?: string, depth = 0): Path {
  const original = name ?? (depth === 0 ? 'this' : '../'.repeat(depth));
  return {
    type: 'PathExpression',
    data: false,
    depth,
    parts: name === undefined ? [] : [name],
    original,
    loc,
  };
}

/** Makes a string literal. */
export function string(loc: Loc, value: string): Literal {
  return { type: 'StringLiteral', value, original: value, loc };
}

/** Makes a number literal. */
export function number(loc: Loc, value: number): Literal {
  return { type: 'NumberLiteral', value, original: value, loc };
}
