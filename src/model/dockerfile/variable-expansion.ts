import type { Excerpt, Location, Span } from '../../source.ts';
import { Parts } from '../../text/partly-known.ts';
import { remove, replace } from '../../text/pattern.ts';
import { knownParts, type Setting, type Variable } from '../../text/setting.ts';
import { longestValue, TooMuchWork, tooManyCharacters, type WorkBudget } from '../../work-budget.ts';
import type { VariableScope } from './build-variables.ts';
import { variableName } from './heredoc.ts';
import type { BuildRefusal } from './instruction.ts';
import type { InstructionWord } from './instruction-words.ts';

/** How words are read: with which variables, and with which escape character. */
export interface Expanding {
  readonly scope: VariableScope;
  readonly escape: string;
  /** Counts the characters that variables bring in. */
  readonly budget: WorkBudget;
  /** Is told of a word at which the build fails. */
  readonly refuse: (refusal: BuildRefusal) => void;
}

/** A word's value after BuildKit has taken quotes and escapes out of it and filled variables in. */
export function expand(text: Excerpt, word: InstructionWord, expanding: Expanding): Setting {
  const at = text.locate(word.start, word.end);
  const content = word.content ?? text;
  const start = word.content ? 0 : word.start;
  const end = word.content ? word.content.text.length : word.end;
  return expandText({ content, start, end, at }, { ...expanding, quotes: true });
}

/** A here-document's text as COPY and ADD write it: variables filled in, quotes left alone. */
export function expandBody(body: Excerpt, at: Location, expanding: Expanding): Setting {
  const stretch = { content: body, start: 0, end: body.text.length, at };
  return expandText(stretch, { ...expanding, escape: '\\', quotes: false });
}

/** A word that the builder takes as it stands. */
export function literal(text: Excerpt, word: InstructionWord): Setting {
  const value = word.content?.text ?? text.text.slice(word.start, word.end);
  return { value, at: text.locate(word.start, word.end) };
}

/** A range of a text, and its place for a message. */
interface Stretch extends Span {
  readonly content: Excerpt;
  readonly at: Location;
}

/** How a text is read. */
interface Reading extends Expanding {
  /** Whether quotes mean anything. */
  readonly quotes: boolean;
}

function expandText(stretch: Stretch, reading: Reading): Setting {
  const { content, start, end, at } = stretch;
  const plain = content.text.slice(start, end);
  if (!special.test(plain)) return { value: plain, at };
  try {
    const expansion = new Expansion(stretch, reading);
    const { text } = expansion.all();
    return { ...text, at, variables: expansion.variables };
  } catch (error) {
    if (!(error instanceof BadWord)) throw error;
    if (error.sure) reading.refuse({ at, message: error.message });
    return { value: undefined, at };
  }
}

const special = /[$'"\\`\ufeff]/;

/** Thrown where the build fails at a word. */
class BadWord extends Error {
  /** False where whoever builds may see to it that it does not fail. */
  readonly sure: boolean;

  constructor(message: string, sure = true) {
    super(message);
    this.sure = sure;
  }
}

const openQuote = 'A quote is not closed.';
const openBrace = 'The braces around a variable are not closed.';
const badSubstitution = 'The builder does not know such a substitution of a variable.';

/** What BuildKit's shell lexer makes of one word (frontend/dockerfile/shell/lex.go). */
class Expansion {
  variables: Variable[] = [];
  readonly #content: Excerpt;
  readonly #text: string;
  readonly #end: number;
  readonly #scope: VariableScope;
  readonly #escape: string;
  readonly #budget: WorkBudget;
  readonly #quotes: boolean;
  #at: number;
  #depth = 0;
  /** How many characters variables have brought in. */
  #length = 0;

  constructor({ content, start, end }: Stretch, { scope, escape: mark, budget, quotes }: Reading) {
    this.#content = content;
    this.#text = content.text;
    this.#end = end;
    this.#scope = scope;
    this.#escape = mark;
    this.#budget = budget;
    this.#quotes = quotes;
    // Go's scanner drops a byte order mark at the start of what it reads.
    this.#at = this.#text[start] === '\ufeff' ? start + 1 : start;
  }

  all(): Parts {
    return this.#until(undefined, false);
  }

  #peek(): string | undefined {
    return this.#at < this.#end ? this.#text[this.#at] : undefined;
  }

  #until(stop: string | undefined, rawEscapes: boolean): Parts {
    // Deeper than this nobody writes defaults of defaults.
    if (++this.#depth > 100) throw new TooMuchWork('its variables have defaults that nest too deeply');
    const parts = new Parts();
    for (let char = this.#peek(); char !== undefined; char = this.#peek()) {
      if (char === stop) {
        this.#at++;
        this.#depth--;
        return parts;
      }
      if (char === '$') parts.append(this.#dollar());
      else if (char === "'" && this.#quotes) parts.add(this.#single());
      else if (char === '"' && this.#quotes) this.#double(parts, rawEscapes);
      else if (char === this.#escape) {
        if (rawEscapes) parts.add(char);
        this.#at++;
        const escaped = this.#peek();
        if (escaped === undefined) break;
        parts.add(escaped);
        this.#at++;
      } else {
        const start = this.#at++;
        for (let next = this.#peek(); next !== undefined && !this.#stops(next, stop); next = this.#peek()) this.#at++;
        parts.add(this.#text.slice(start, this.#at));
      }
    }
    if (stop !== undefined) throw new BadWord(openBrace);
    this.#depth--;
    return parts;
  }

  #stops(char: string, stop: string | undefined): boolean {
    return char === stop || char === '$' || char === "'" || char === '"' || char === this.#escape;
  }

  #single(): string {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close === -1 || close >= this.#end) throw new BadWord(openQuote);
    const text = this.#text.slice(this.#at + 1, close);
    this.#at = close + 1;
    return text;
  }

  #double(parts: Parts, rawEscapes: boolean): void {
    this.#at++;
    for (let char = this.#peek(); char !== '"'; char = this.#peek()) {
      if (char === undefined) throw new BadWord(openQuote);
      if (char === '$') {
        parts.append(this.#dollar());
        continue;
      }
      this.#at++;
      if (char === this.#escape) {
        if (rawEscapes) parts.add(char);
        const escaped = this.#peek();
        if (escaped === '"' || escaped === '$' || escaped === this.#escape) {
          this.#at++;
          parts.add(escaped);
          continue;
        }
      }
      parts.add(char);
    }
    this.#at++;
  }

  #dollar(): Parts {
    const start = this.#at++;
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (!name) return Parts.of('$');
      this.#read(name, start, undefined);
      return this.#value(name).parts;
    }
    this.#at++;
    const first = this.#peek();
    if (first === undefined) throw new BadWord(openBrace);
    if ('{}:'.includes(first)) throw new BadWord(badSubstitution);
    const name = this.#name();
    const modifier = this.#next();
    if (modifier === '}') {
      this.#read(name, start, undefined);
      return this.#value(name).parts;
    }
    if (modifier === '/') return this.#replaced(name, start);
    const strict = modifier === ':';
    const operator = strict ? this.#next() : modifier;
    if (!operator) throw new BadWord(openBrace);
    if (!(strict ? '+-?' : '+-?#%').includes(operator)) throw new BadWord(badSubstitution);
    return this.#modified(name, start, operator, strict);
  }

  /** `${X-a}`, `${X+a}`, `${X?a}`, with a colon too, `${X#a}` and `${X%a}`. */
  #modified(name: string, start: number, operator: string, strict: boolean): Parts {
    const cuts = operator === '#' || operator === '%';
    const outer = this.variables;
    this.variables = [];
    const from = this.#at;
    const operand = this.#until('}', cuts);
    const inner = this.variables;
    this.variables = outer;
    const fallback: Setting | undefined =
      operator === '-'
        ? {
            ...operand.text,
            variables: inner,
            at: this.#content.locate(from, this.#at - 1),
          }
        : undefined;
    this.#read(name, start, fallback);
    if (!fallback) this.variables.push(...inner);
    const { parts, set, blank } = this.#value(name);
    if (cuts) return Parts.from([remove(operator, operand.value, parts.value)]);
    // Whoever builds may set it; nobody else sees to it, so that what the file says counts.
    if (operator === '-' && (set !== true || (strict && blank))) return operand;
    if (set === undefined) return operator === '?' ? parts : Parts.unknown();
    const empty = !set || (strict && parts.value === '');
    const maybeEmpty = set && strict && parts.value === undefined;
    if (operator === '?') {
      if (empty) throw new BadWord(`The build fails without a value for ${name}.`, !set);
      return parts;
    }
    if (maybeEmpty && !parts.parts.some((part) => part)) return Parts.unknown();
    if (operator === '-') return empty ? operand : parts;
    return empty ? Parts.of('') : operand;
  }

  #replaced(name: string, start: number): Parts {
    this.#read(name, start, undefined);
    const all = this.#peek() === '/';
    if (all) this.#at++;
    const pattern = this.#until('/', true);
    const replacement = this.#until('}', true);
    return Parts.from([replace(this.#value(name).parts.value, pattern.value, replacement.value, all)]);
  }

  #name(): string {
    const name = variableName(this.#text, this.#at).slice(0, this.#end - this.#at);
    this.#at += name.length;
    return name;
  }

  #next(): string | undefined {
    const char = this.#peek();
    this.#at++;
    return char;
  }

  #read(name: string, start: number, fallback: Setting | undefined): void {
    const at = this.#content.locate(start, Math.min(this.#at, this.#end));
    this.variables.push(fallback ? { name, at, fallback } : { name, at });
  }

  /** A variable's value, and whether it is set; undefined where only the build knows. */
  #value(name: string): { parts: Parts; set: boolean | undefined; blank?: boolean | undefined } {
    const entry = this.#scope.lookup(name);
    if (entry) {
      const pieces = knownParts(entry.setting);
      this.#bringIn(pieces);
      return { parts: Parts.from(pieces), set: entry.optional ? undefined : true, blank: entry.blank };
    }
    if (this.#scope.open && /^\p{L}|^_/u.test(name)) return { parts: Parts.unknown(), set: undefined };
    return { parts: Parts.of(''), set: false };
  }

  /** `ENV A=$A$A` on forty lines is more than there is memory. */
  #bringIn(pieces: readonly (string | undefined)[]): void {
    const length = pieces.reduce((sum, piece) => sum + 1 + (piece?.length ?? 0), 0);
    this.#length += length;
    if (this.#length > longestValue) throw new TooMuchWork('its variables make a value of more than 128 KiB');
    this.#budget.spend(length, tooManyCharacters);
  }
}
