import type { Excerpt, Piece } from '../../source.ts';
import { matchAt } from '../../text/match-at.ts';
import { placesOf } from '../../text/places-of.ts';
import { type Environment, type Setting, unknownMark, type Variable } from '../../text/setting.ts';
import { type Doubt, notRead } from './value-tree.ts';

export interface Substituted {
  /** With `unknownMark` for each piece that only the run knows. */
  readonly words: Excerpt;
  /** Where in the words those pieces are. */
  readonly unknowns: readonly number[];
  /** In the order in which they are written; those of a default stand in that default. */
  readonly variables: readonly Variable[];
  /** Why the text is not to be had, in words for its author: a `${` that is no variable, which compose refuses. */
  readonly fault: string | undefined;
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and their kin as compose does; `$$` is a dollar.
 * @param missing whether a variable that only the run knows is marked as unknown, or kept as it is written
 */
export function substitute(words: Excerpt, environment: Environment, missing: 'mark' | 'keep' = 'mark'): Substituted {
  const made = new Substitution(words, environment, missing === 'keep');
  made.expand(0, words.text.length, 0);
  return {
    words: words.excerpt(made.pieces),
    unknowns: made.unknowns,
    variables: made.variables,
    fault: made.fault,
  };
}

const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
/** Defaults inside defaults. */
const MAX_DEPTH = 20;
/** Characters that variables may put into one text. */
const MAX_LENGTH = 1_000_000;

const noVariable =
  'Compose cannot parse the variable in this text; write `${NAME}`, or `$$` for a literal dollar sign.';
const tooDeep = `The defaults of variables in this text nest more than ${MAX_DEPTH} deep, so it was not read to its end.`;
const tooLong = `The variables in this text make it longer than ${MAX_LENGTH} characters, so it was not read.`;

/** Whether compose may take a text all the same that has a fault: it knows no limits as ours. */
export function doubtOf(fault: string): Doubt | undefined {
  return fault === tooDeep || fault === tooLong ? notRead : undefined;
}

class Substitution {
  readonly pieces: Piece[] = [];
  readonly unknowns: number[] = [];
  readonly variables: Variable[] = [];
  fault: string | undefined;
  readonly #words: Excerpt;
  readonly #environment: Environment;
  readonly #keep: boolean;
  #length = 0;
  #made = 0;
  /** Up to here it is known that nothing closes a brace. */
  #unclosedUntil = 0;

  constructor(words: Excerpt, environment: Environment, keep: boolean) {
    this.#words = words;
    this.#keep = keep;
    this.#environment = environment;
  }

  expand(start: number, end: number, depth: number): void {
    const { text } = this.#words;
    let from = start;
    for (const at of placesOf('$', text, start)) {
      if (at >= end) break;
      if (at < from) continue;
      const next = text[at + 1];
      if (at + 1 < end && next === '$') {
        this.#copy(from, at);
        this.#put(at, at + 2, '$');
        from = at + 2;
      } else if (at + 1 < end && next === '{') {
        const found = this.#braced(at, end);
        this.#copy(from, at);
        if (found) this.#variable(at, found, depth);
        else {
          this.fault ??= noVariable;
          this.#copy(at, at + 2);
        }
        from = found ? found.end : at + 2;
      } else {
        const name = matchAt(NAME, text, at + 1)?.[0];
        if (name !== undefined && at + 1 + name.length <= end) {
          this.#copy(from, at);
          from = at + 1 + name.length;
          this.#variable(at, { name, operator: '', from, to: from, end: from }, depth);
        }
      }
    }
    this.#copy(from, end);
  }

  /** `${NAME}` or `${NAME` operator text `}` on one line. */
  #braced(at: number, limit: number): Braced | undefined {
    const { text } = this.#words;
    const name = matchAt(NAME, text, at + 2)?.[0];
    if (name === undefined) return undefined;
    const after = at + 2 + name.length;
    if (text[after] === '}') return { name, operator: '', from: after, to: after, end: after + 1 };
    const operator = /^:?[-+?]/.exec(text.slice(after, after + 2))?.[0];
    const close = operator && this.#close(at, limit);
    if (!operator || !close || close < after + operator.length) return undefined;
    return { name, operator, from: after + operator.length, to: close, end: close + 1 };
  }

  /** Compose counts every brace, not only those after a dollar; where they do not match, the last one closes. */
  #close(at: number, limit: number): number | undefined {
    const { text } = this.#words;
    if (at < this.#unclosedUntil) return undefined;
    let open = 0;
    let last: number | undefined;
    let i = at;
    for (; i < limit && text[i] !== '\n'; i++) {
      if (text[i] === '}') {
        open -= 1;
        last = i;
        if (open === 0) return i;
      } else if (text[i] === '{') {
        open += 1;
        if (text[i + 1] === '}') last = i + 1;
        i += 1;
      }
    }
    if (last === undefined) this.#unclosedUntil = i;
    return last;
  }

  #variable(at: number, { name, operator, from, to, end }: Braced, depth: number): void {
    const place = this.#words.locate(at, end);
    const set = this.#environment.get(name);
    const hasDefault = operator === '-' || operator === ':-';
    const rest =
      operator === '' || depth >= MAX_DEPTH ? undefined : new Substitution(this.#words, this.#environment, this.#keep);
    rest?.expand(from, to, depth + 1);
    this.fault ??= operator !== '' && !rest ? tooDeep : rest?.fault;
    const fallback = hasDefault ? rest?.setting(from, to) : undefined;
    this.variables.push({ name, at: place, ...(fallback && { fallback }), ...(set && { set }) });
    const missing = set === undefined || (operator.startsWith(':') && set.value === '');
    const other = hasDefault ? missing : operator.endsWith('+') && set !== undefined && !missing;
    if (other && rest) this.#take(rest);
    else if (set?.value === undefined || (other && !rest)) this.#unknown(at, end);
    else if (!operator.endsWith('+') || missing) this.#put(at, end, set.value);
  }

  /** What was made of a default, as a value of its own. */
  setting(start: number, end: number): Setting {
    const at = this.#words.locate(start, end);
    const words = this.#words.excerpt(this.pieces).text;
    const value = this.unknowns.length === 0 ? words : undefined;
    if (this.variables.length === 0) return { value, at };
    if (value !== undefined) return { value, at, variables: this.variables };
    const parts: (string | undefined)[] = [];
    let from = 0;
    for (const unknownAt of this.unknowns) {
      if (unknownAt > from) parts.push(words.slice(from, unknownAt));
      parts.push(undefined);
      from = unknownAt + 1;
    }
    if (from < words.length) parts.push(words.slice(from));
    return { value, at, parts, variables: this.variables };
  }

  #take(rest: Substitution): void {
    this.pieces.push(...rest.pieces);
    for (const each of rest.unknowns) this.unknowns.push(this.#length + each);
    this.#length += rest.#length;
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.pieces.push({ start, end });
    this.#length += end - start;
  }

  #unknown(start: number, end: number): void {
    if (this.#keep) this.#copy(start, end);
    else {
      this.unknowns.push(this.#length);
      this.#put(start, end, unknownMark);
    }
  }

  #put(start: number, end: number, text: string): void {
    if (text === '') return;
    this.#made += text.length;
    if (this.#made > MAX_LENGTH) {
      this.fault = tooLong;
      return;
    }
    this.pieces.push({ start, end, text });
    this.#length += text.length;
  }
}

interface Braced {
  readonly name: string;
  readonly operator: string;
  /** The text after the operator. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}
