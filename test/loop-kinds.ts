/** The kinds of loops that come nearer to their end with every turn, as the code alone shows. */
import ts from 'typescript';
import { within } from './syntax.ts';

export type Loop = ts.WhileStatement | ts.DoStatement | ts.ForStatement;

export function isLoop(node: ts.Node): node is Loop {
  return ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node);
}

export function movesOn(loop: Loop): boolean {
  return isCounted(loop) || isStepping(loop) || followsChain(loop) || worksOff(loop);
}

function conditionOf(loop: Loop): ts.Expression | undefined {
  return ts.isForStatement(loop) ? loop.condition : loop.expression;
}

/** `for (let i = 0; i < end && …; i++)`, where nothing in the body sets it back. */
function isCounted(loop: Loop): boolean {
  const condition = conditionOf(loop);
  const step = ts.isForStatement(loop) ? stepOf(loop.incrementor) : undefined;
  if (!condition || !step || !isBounded(condition)) return false;
  const isAsked = within(condition).some(
    (each) =>
      ts.isBinaryExpression(each) && isRelation(each) && [each.left, each.right].map(nameIn).includes(step.what),
  );
  return isAsked && writesTo(loop.statement, step.what).every((each) => (stepOf(each)?.by ?? 0) * step.by > 0);
}

/** `i` of `i + 1`. */
function nameIn(node: ts.Expression): string {
  return (ts.isBinaryExpression(node) && ts.isNumericLiteral(node.right) ? node.left : node).getText();
}

/** Every way through the body takes a step or leaves, and whether there is another turn depends on where that leads. */
function isStepping(loop: Loop): boolean {
  const condition = conditionOf(loop);
  if (!condition || !isBounded(condition)) return false;
  const asked = within(condition).map((each) => each.getText());
  const goes = (by: number) => (node: ts.Node) => {
    const step = stepOf(node) ?? takenFrom(node);
    return step !== undefined && step.by * by > 0 && asked.some((each) => `${step.what}.`.startsWith(`${each}.`));
  };
  return [1, -1].some((by) => endOf(loop.statement, goes(by)) === 'on');
}

/**
 * How a statement ends on the way that gets on least: having taken a step (or left the loop), at a `continue` without one, or
 * going over to the next statement without one.
 */
function endOf(node: ts.Node, isStep: (node: ts.Node) => boolean): 'on' | 'round' | 'over' {
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isBreakStatement(node)) return 'on';
  if (ts.isContinueStatement(node)) return 'round';
  if (ts.isExpressionStatement(node)) return isStep(node.expression) ? 'on' : 'over';
  if (ts.isIfStatement(node)) {
    const ends = [node.thenStatement, node.elseStatement].map((each) => (each ? endOf(each, isStep) : 'over'));
    return ends.includes('round') ? 'round' : ends.includes('over') ? 'over' : 'on';
  }
  if (ts.isBlock(node))
    return node.statements.map((each) => endOf(each, isStep)).find((each) => each !== 'over') ?? 'over';
  return 'over';
}

/** From one object to another that it has: each was made before what leads to it. */
function followsChain(loop: Loop): boolean {
  const condition = conditionOf(loop);
  const moving = ts.isForStatement(loop) && loop.incrementor ? loop.incrementor : loop.statement;
  const [link, ...others] = within(moving)
    .filter(isAssignment)
    .flatMap((each) => linkOf(each) ?? []);
  if (link === undefined || others.length > 0 || !condition || !isBounded(condition)) return false;
  const asked = within(condition).some((each) => ts.isIdentifier(each) && each.text === link);
  return asked && writesTo(loop.statement, link).length <= 1;
}

/** `each` of `each = each.outer` and `({ each } = each.stage)`. */
function linkOf({ left, right }: ts.BinaryExpression): string | undefined {
  const names = ts.isObjectLiteralExpression(left) ? left.properties.map((each) => each.getText()) : [left.getText()];
  let from: ts.Expression = right;
  while (ts.isPropertyAccessExpression(from)) from = from.expression;
  return from !== right && names.includes(from.getText()) ? from.getText() : undefined;
}

/** `for (let next = left.pop(); next; next = left.pop())`, where nothing is put in. */
function worksOff(loop: Loop): boolean {
  if (!ts.isForStatement(loop) || !loop.incrementor || !ts.isBinaryExpression(loop.incrementor)) return false;
  const list = takenFrom(loop.incrementor.right)?.what;
  const grows = ['push', 'unshift', 'splice'].some((name) => loop.statement.getText().includes(`${list}.${name}(`));
  return list !== undefined && !grows;
}

/** What goes on, and by how much at least. */
interface Step {
  readonly what: string;
  readonly by: number;
}

/** `i++`, `i -= 2`, `i = Math.max(end, i + 1)`, `i += Math.max(length, 1)`. */
function stepOf(node: ts.Node | undefined): Step | undefined {
  if (node && (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node))) {
    const by = new Map<ts.SyntaxKind, number>([
      [ts.SyntaxKind.PlusPlusToken, 1],
      [ts.SyntaxKind.MinusMinusToken, -1],
    ]).get(node.operator);
    return by === undefined ? undefined : { what: node.operand.getText(), by };
  }
  if (!node || !ts.isBinaryExpression(node)) return undefined;
  const what = node.left.getText();
  const [, sign, amount] = /^([+-])= (\d+)$/.exec(node.getText().slice(what.length + 1)) ?? [];
  if (amount !== undefined) return Number(amount) === 0 ? undefined : { what, by: Number(sign + amount) };
  const written = node.getText();
  const isLater = written.startsWith(`${what} = Math.max(`) && written.endsWith(`, ${what} + 1)`);
  const isLonger = written.startsWith(`${what} += Math.max(`) && written.endsWith(', 1)');
  return isLater || isLonger ? { what, by: 1 } : undefined;
}

/** `list.pop()`, `list.shift()`: the list is shorter. */
function takenFrom(node: ts.Node): Step | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  return name.text === 'pop' || name.text === 'shift' ? { what: expression.getText(), by: -1 } : undefined;
}

/** Whether a condition fails behind the end of what it asks about: what is not there differs from everything. */
function isBounded(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isBounded(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return /(?:OrEnd\(.*\)|[aA]tEnd)$/.test(node.operand.getText());
  if (!ts.isBinaryExpression(node)) return true;
  const { left, right, operatorToken } = node;
  if (operatorToken.kind === ts.SyntaxKind.BarBarToken) return isBounded(left) && isBounded(right);
  if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return isBounded(left) || isBounded(right);
  return operatorToken.kind !== ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

function isRelation({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.GreaterThanEqualsToken;
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= FirstAssignment &&
    node.operatorToken.kind <= LastAssignment
  );
}

function writesTo(body: ts.Node, name: string): ts.Node[] {
  return within(body).filter((node) => {
    if (!isAssignment(node)) return stepOf(node)?.what === name;
    const left = ts.isNonNullExpression(node.left) ? node.left.expression : node.left;
    const isPart = ts.isElementAccessExpression(left) || ts.isPropertyAccessExpression(left);
    return isPart ? left.getText() === name : within(left).some((each) => each.getText() === name);
  });
}

/** Whether a loop goes on by what a node says: it stands in what the loop begins with, or is given to what outlives a turn. */
export function movesLoop(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined || ts.isFunctionLike(parent)) return false;
  if (isLoop(parent)) return parent.statement !== node;
  return (isAssignment(parent) && isInLoop(parent)) || movesLoop(parent);
}

function isInLoop({ parent }: ts.Node): boolean {
  return parent !== undefined && !ts.isFunctionLike(parent) && (isLoop(parent) || isInLoop(parent));
}
