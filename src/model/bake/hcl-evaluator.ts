import type { Location } from '../../source.ts';
import {
  entryOf,
  HclArguments,
  longestText,
  memberOf,
  short,
  sorted,
  TooLong,
  truthOf,
  Unfit,
} from './hcl-arguments.ts';
import { type Expression, splatName, type TextPiece } from './hcl-expression.ts';
import { functionsOfTheRun, hclFunctions } from './hcl-functions.ts';
import { type HclData, type HclEntry, type HclValue, listIn, madeOf, mapIn, type Stuck, textIn } from './hcl-value.ts';

/** What names stand for outside of what is being worked out. */
export interface HclScope {
  /** undefined where there is none of that name */
  variable(name: string, at: Location): HclValue | undefined;
  /** What a block says under a name: `target.app.context`. */
  attribute(block: string, name: string): HclValue | undefined;
  function(name: string): HclFunction | undefined;
}

/** A function that the file defines. */
export interface HclFunction {
  readonly params: readonly string[];
  readonly variadic: string | undefined;
  readonly result: Expression;
}

type Locals = ReadonlyMap<string, HclValue>;

/** What is worked out for a file, beyond which nothing is: nobody writes as much. */
const mostSteps = 100_000;
const mostNested = 200;

/** Works out what expressions come to where nobody gives a variable another value (hclsyntax/expression.go). */
export class HclEvaluator {
  readonly #scope: HclScope;
  #steps = mostSteps;
  #depth = 0;

  constructor(scope: HclScope) {
    this.#scope = scope;
  }

  evaluate(expression: Expression, locals: Locals): HclValue {
    const { at } = expression;
    this.#steps -= 1;
    if (this.#steps < 0) return unknown(at, { at, why: 'more than a review works out' });
    if (this.#depth >= mostNested) return unknown(at, { at, why: `more than ${mostNested} steps in each other` });
    this.#depth += 1;
    try {
      return this.#worked(expression, locals);
    } catch (thrown) {
      if (thrown instanceof TooLong) return unknown(at, { at, why: 'a text or a list that is too long' });
      if (!(thrown instanceof Unfit)) throw thrown;
      return unknown(at);
    } finally {
      this.#depth -= 1;
    }
  }

  #worked(expression: Expression, locals: Locals): HclValue {
    const { at } = expression;
    switch (expression.kind) {
      case 'plain':
        return { at, data: expression.value };
      case 'none':
        return unknown(at);
      case 'text':
        return this.#text(expression.pieces, at, locals);
      case 'name':
        return this.#named(expression.name, at, locals);
      case 'list':
        return { at, data: expression.items.map((each) => this.evaluate(each, locals)) };
      case 'mapping':
        return this.#mapping(expression, locals);
      case 'call':
        return this.#call(expression, locals);
      case 'operation':
        return this.#operation(expression, locals);
      case 'condition':
        return this.#condition(expression, locals);
      case 'member':
        return this.#member(expression, locals);
      case 'splat':
        return this.#splat(expression, locals);
      case 'loop':
        return this.#loop(expression, locals);
    }
  }

  #text(pieces: readonly TextPiece[], at: Location, locals: Locals): HclValue {
    const values = pieces.map(
      (piece): HclValue => ('text' in piece ? { at: piece.at, data: piece.text } : this.evaluate(piece, locals)),
    );
    const [only] = values;
    // A text of nothing but what is put in is that.
    if (values.length === 1 && !('text' in pieces[0]!)) return textIn(only!) === undefined ? only! : { ...only!, at };
    const texts = values.map(textIn);
    if (texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) > longestText) throw new TooLong();
    const parts = values.flatMap((each) => each.parts ?? [each.isOpen ? undefined : textIn(each)]);
    const data = texts.includes(undefined) ? undefined : texts.join('');
    return { at, data, pieces: values, ...(parts.includes(undefined) && { parts }), ...madeOf(values) };
  }

  #named(name: string, at: Location, locals: Locals): HclValue {
    const local = locals.get(name);
    if (local) return local;
    return this.#scope.variable(name, at) ?? { at, data: undefined, variables: [{ name, at }] };
  }

  #mapping({ entries, at }: Extract<Expression, { kind: 'mapping' }>, locals: Locals): HclValue {
    const keys = entries.map(({ key }) => this.evaluate(key, locals));
    const made = entries.map(({ value, at: whole }, i): [string | undefined, HclEntry] => [
      textIn(keys[i]!),
      { nameAt: keys[i]!.at, at: whole, value: this.evaluate(value, locals) },
    ]);
    const known = made.flatMap(([name, entry]): [string, HclEntry][] => (name === undefined ? [] : [[name, entry]]));
    const stuck = keys.find((each) => each.stuck)?.stuck;
    return { at, data: new Map(known), ...(stuck && { stuck }) };
  }

  #call({ name, args, isSpread, at }: Extract<Expression, { kind: 'call' }>, locals: Locals): HclValue {
    // The second argument of it is a type.
    const asked = name === 'convert' ? args.slice(0, 1) : args;
    const written = asked.map((each) => this.evaluate(each, locals));
    const last = isSpread ? written.pop() : undefined;
    const values = last ? [...written, ...(listIn(last) ?? [last])] : written;
    const own = this.#scope.function(name);
    if (own) return this.#own(own, values, at);
    if (functionsOfTheRun.has(name)) return unknown(at);
    if (name === 'try') return values.find(({ data }) => data !== undefined) ?? unknown(at);
    const work = hclFunctions.get(name);
    const made = madeOf(values);
    const isKnown = values.every(({ data }) => data !== undefined);
    if (!work) return { at, data: undefined, ...made, ...(isKnown && { stuck: { at, why: `\`${name}\`` } }) };
    if (!isKnown) return { at, data: undefined, ...made };
    this.#steps -= values.reduce((sum, each) => sum + sizeOf(each), 0);
    return { at, data: work(new HclArguments(values)), ...made };
  }

  #own({ params, variadic, result }: HclFunction, values: readonly HclValue[], at: Location): HclValue {
    const locals = new Map(params.map((name, i) => [name, values[i] ?? unknown(at)]));
    if (variadic) locals.set(variadic, { at, data: values.slice(params.length) });
    return placed(this.evaluate(result, locals), at);
  }

  #operation({ operator, operands, at }: Extract<Expression, { kind: 'operation' }>, locals: Locals): HclValue {
    const values = operands.map((each) => this.evaluate(each, locals));
    const made = madeOf(values);
    if (values.some(({ data }) => data === undefined)) return { at, data: undefined, ...made };
    const name = values.length === 1 ? signs[operator] : operations[operator];
    return { at, data: hclFunctions.get(name!)!(new HclArguments(values)), ...made };
  }

  #condition({ test, yes, no, at }: Extract<Expression, { kind: 'condition' }>, locals: Locals): HclValue {
    const decides = this.evaluate(test, locals);
    if (decides.data === undefined) return { at, data: undefined, ...madeOf([decides]) };
    return placed(this.evaluate(truthOf(decides) ? yes : no, locals), at);
  }

  #member({ of, key, at }: Extract<Expression, { kind: 'member' }>, locals: Locals): HclValue {
    const by = this.evaluate(key, locals);
    if (of.kind === 'member' && of.of.kind === 'name' && of.of.name === 'target' && !locals.has('target')) {
      const said = this.#scope.attribute(textIn(this.evaluate(of.key, locals)) ?? '', textIn(by) ?? '');
      return said ? placed(said, at) : unknown(at);
    }
    const value = this.evaluate(of, locals);
    const made = madeOf([value, by]);
    if (value.data === undefined || by.data === undefined) return { at, data: undefined, ...made };
    const found = memberOf(value, by);
    return found ? { ...placed(found, at), ...made, ...madeOf([value, by, found]) } : unknown(at);
  }

  #splat({ of, each, at }: Extract<Expression, { kind: 'splat' }>, locals: Locals): HclValue {
    const value = this.evaluate(of, locals);
    if (value.data === undefined) return { at, data: undefined, ...madeOf([value]) };
    const list = listIn(value) ?? (value.data === null ? [] : [value]);
    return { at, data: list.map((item) => this.evaluate(each, new Map([...locals, [splatName, item]]))) };
  }

  /** Where something that decides is not known, nothing of it is. */
  #loop(loop: Extract<Expression, { kind: 'loop' }>, locals: Locals): HclValue {
    const { at, names, key } = loop;
    const over = this.evaluate(loop.over, locals);
    const items = itemsOf(over);
    if (!items) return { at, data: undefined, ...madeOf([over]) };
    const made: [HclValue | undefined, HclValue][] = [];
    for (const [index, item] of items) {
      const own = new Map(locals).set(names.at(-1)!, item);
      if (names.length > 1) own.set(names[0]!, { at: item.at, data: index });
      const decides = loop.condition ? this.evaluate(loop.condition, own) : { at, data: true };
      const by = key && this.evaluate(key, own);
      const unsure = [decides, ...(by ? [by] : [])].find(({ data }) => data === undefined);
      if (unsure) return { at, data: undefined, ...madeOf([unsure]) };
      if (truthOf(decides)) made.push([by, this.evaluate(loop.value, own)]);
    }
    const values = made.map(([, value]) => value);
    return { at, data: key ? mappingOf(made, loop.isGrouped) : short(values) };
  }
}

function mappingOf(made: readonly [HclValue | undefined, HclValue][], isGrouped: boolean): HclData {
  const map = new Map<string, HclEntry>();
  for (const [by, value] of made) {
    const name = (by && textIn(by)) ?? '';
    const before = map.get(name)?.value;
    map.set(name, entryOf(isGrouped ? { at: value.at, data: [...((before && listIn(before)) ?? []), value] } : value));
  }
  return map;
}

const signs: Readonly<Record<string, string>> = { '-': 'negate', '!': 'not' };
const operations: Readonly<Record<string, string>> = {
  '||': 'or',
  '&&': 'and',
  '==': 'equal',
  '!=': 'notequal',
  '>': 'greaterthan',
  '>=': 'greaterthanorequalto',
  '<': 'lessthan',
  '<=': 'lessthanorequalto',
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'modulo',
};

function unknown(at: Location, stuck?: Stuck): HclValue {
  return { at, data: undefined, ...(stuck && { stuck }) };
}

/** What is not of several is where it is asked for. */
function placed(value: HclValue, at: Location): HclValue {
  return typeof value.data === 'object' && value.data !== null ? value : { ...value, at };
}

function itemsOf(value: HclValue): [string | number, HclValue][] | undefined {
  const map = mapIn(value);
  if (map) return sorted(map).map(([name, entry]) => [name, entry.value]);
  return listIn(value)?.map((each, i) => [i, each]);
}

/** How much there is to do with a value. */
function sizeOf(value: HclValue): number {
  return 1 + (listIn(value)?.length ?? mapIn(value)?.size ?? (textIn(value)?.length ?? 0) / 100);
}
