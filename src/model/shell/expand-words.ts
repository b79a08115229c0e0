import type { HereDoc, ParameterExpansionPart, Word as WordNode, WordPart } from 'unbash';
import type { Excerpt, Location, Piece } from '../../source.ts';
import { Parts } from '../../text/partly-known.ts';
import { remove, replace } from '../../text/pattern.ts';
import type { Setting, Variable } from '../../text/setting.ts';
import { unescaped } from './backslash-escapes.ts';
import { alternatives } from './brace-expansion.ts';
import type { Expansions } from './expansions.ts';
import { isList, ownVariables, unknownAt } from './script-variables.ts';
import type { Command } from './shell-command.ts';
import { choicesOf, Word } from './shell-word.ts';
import { knownOutput } from './written-output.ts';

type OrElse = Extract<ParameterExpansionPart['operation'], { readonly type: 'Default' }>;

/** What a word says without its quotes: none, one or, where an unquoted variable holds white space, several words. */
export function readWord(node: WordNode, base: Excerpt, expansions: Expansions): Word[] {
  const at = base.locate(node.pos, node.end);
  if (!node.parts) {
    const pieces = node.text === node.value ? [{ start: node.pos, end: node.end }] : unescaped(node.text, node.pos, '');
    return [new Word({ at, value: node.value, base, pieces })];
  }
  return alternatives(node.parts).flatMap((parts) => {
    const builder = new Builder(base, expansions);
    for (const part of parts) builder.add(part, false);
    return builder.words(at, node);
  });
}

/** The same without splitting: the value of an assignment or a redirection's target. */
export function readWhole(node: WordNode, base: Excerpt, expansions: Expansions): Word {
  const at = base.locate(node.pos, node.end);
  if (!node.parts) return readWord(node, base, expansions)[0]!;
  const builder = new Builder(base, expansions);
  for (const part of node.parts) builder.add(part, true);
  return builder.words(at, node)[0] ?? new Word({ at, value: '', base, pieces: [] });
}

/** A here-document's text; with a dash, its lines lose their tabs. */
export function readBody({ body, delimiter, operator }: HereDoc, base: Excerpt, expansions: Expansions): Word {
  const { pos, end, text, parts } = body;
  const [quoted, chomp] = [delimiter?.quoted ?? false, operator === '<<-'];
  const builder = new Builder(base, expansions);
  if (quoted || !parts) builder.lines(text, pos, chomp, quoted);
  else {
    for (const part of parts) {
      if (part.type === 'Literal') builder.lines(part.text, part.pos, chomp, false);
      else builder.add(part, true);
    }
  }
  return builder.words(base.locate(pos, end), undefined)[0]!;
}

class Builder {
  readonly #base: Excerpt;
  readonly #expansions: Expansions;
  readonly #words: { parts: Parts; pieces: Piece[]; mayBeNone: boolean }[] = [];
  readonly #variables: Variable[] = [];
  readonly #commands: Command[] = [];
  readonly #held: Command[] = [];
  #choices: readonly Setting[] = [];
  #parts = new Parts();
  #pieces: Piece[] = [];
  /** Whether there is a word even if it is empty: quotes make one. */
  #some = false;
  /** Whether there is a word whatever comes of its expansions. */
  #sure = false;
  #lineStart = true;

  constructor(base: Excerpt, expansions: Expansions) {
    this.#base = base;
    this.#expansions = expansions;
  }

  words(at: Word['at'], node: WordNode | undefined): Word[] {
    if (this.#some || !node) this.#flush();
    return this.#words.map(
      ({ parts, pieces, mayBeNone }) =>
        new Word({
          at,
          ...parts.text,
          base: this.#base,
          pieces,
          variables: this.#variables,
          commands: this.#commands,
          held: this.#held,
          choices: choicesOf(parts.parts, this.#choices),
          mayBeNone,
        }),
    );
  }

  lines(text: string, pos: number, chomp: boolean, quoted: boolean): void {
    const take = (from: number, to: number) => {
      const line = text.slice(from, to);
      if (quoted) this.#text([{ start: pos + from, end: pos + to }], line);
      else this.#text(unescaped(line, pos + from, '$`\\\n'), undefined);
    };
    if (!chomp) {
      take(0, text.length);
      return;
    }
    for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+/g)) {
      const tabs = this.#lineStart ? /^\t*/.exec(line)![0].length : 0;
      if (tabs < line.length) take(index + tabs, index + line.length);
      this.#lineStart = line.endsWith('\n');
    }
  }

  add(part: WordPart, quoted: boolean): void {
    this.#lineStart = false;
    switch (part.type) {
      case 'Literal':
        if (part.text === part.value) this.#text([{ start: part.pos, end: part.end }], part.value);
        else this.#text(unescaped(part.text, part.pos, quoted ? '$`"\\\n' : ''), part.value);
        return;
      case 'SingleQuoted':
        this.#text([{ start: part.pos + 1, end: part.end - 1 }], part.value);
        return;
      case 'AnsiCQuoted':
        this.#text([{ start: part.pos, end: part.end, text: part.value }], part.value);
        return;
      case 'DoubleQuoted':
      case 'LocaleString':
        if (part.parts.length !== 1 || !isList(part.parts[0]!.text)) this.#text([], '');
        for (const child of part.parts) this.add(child, true);
        return;
      case 'SimpleExpansion':
        this.#variable(part.text.slice(1), part, quoted && !isList(part.text));
        return;
      case 'ParameterExpansion':
        this.#parameter(part, quoted && !isList(part.text));
        return;
      case 'CommandExpansion':
      case 'ProcessSubstitution':
      case 'ArithmeticExpansion': {
        const commands = this.#expansions.commands(part, this.#base);
        this.#commands.push(...commands);
        this.#sure ||= quoted || part.type !== 'CommandExpansion';
        this.#unknown(part, part.type === 'CommandExpansion' ? knownOutput(commands)?.text.trimEnd() : undefined);
        return;
      }
      default:
        this.#pattern(part, quoted);
    }
  }

  /** `[a-z]`, `{a,$B}`: nothing is left out but what stands for something else. */
  #pattern(part: WordPart, quoted: boolean): void {
    let from = part.pos;
    for (const child of ('parts' in part && part.parts) || []) {
      this.#text([{ start: from, end: child.pos }], undefined);
      this.add(child, quoted);
      from = child.end;
    }
    this.#text([{ start: from, end: part.end }], undefined);
  }

  #text(pieces: readonly Piece[], value: string | undefined): void {
    this.#some = true;
    this.#sure = true;
    for (const piece of pieces) if (piece.end > piece.start) this.#pieces.push(piece);
    this.#parts.add(value ?? pieces.map(({ start, end }) => this.#base.text.slice(start, end)).join(''));
  }

  #variable(name: string, part: WordPart, quoted: boolean): void {
    const at = this.#base.locate(part.pos, part.end);
    const setting = this.#valueOf(name, at);
    // What a script splits into several words, it has written out where it sets it.
    const isWritten = !quoted && setting instanceof Word && /[ \t\n]/.test(setting.value ?? '');
    this.#variables.push(...(isWritten ? setting.variables : [{ name, at }]));
    this.#fill(setting, part, quoted);
  }

  #valueOf(name: string, at: Location): Setting | undefined {
    const value = ownVariables.get(name);
    return this.#expansions.variable(name) ?? (value === undefined ? undefined : { value, at });
  }

  #parameter(part: ParameterExpansionPart, quoted: boolean): void {
    const { parameter: name, operation } = part;
    const at = this.#base.locate(part.pos, part.end);
    const setting = part.prefix || part.index ? unknownAt(at) : this.#valueOf(name, at);
    if (name === '') this.#nameless(part);
    else if (operation?.type === 'Default') this.#fill(this.#orElse(name, at, setting, operation), part, quoted);
    else {
      this.#variables.push({ name, at });
      this.#fill(operation ? this.#operated(part, setting) : setting, part, quoted);
    }
  }

  /**
   * `${}`, `${{ x }}`: no variable. The shell ends there ("bad substitution"), but that of a workflow reads what GitHub puts
   * in its place. zsh takes `${:-x}` for x.
   */
  #nameless(part: ParameterExpansionPart): void {
    if (part.operation?.type === 'Default')
      this.#commands.push(...readWhole(part.operation.operand, this.#base, this.#expansions).commands);
    this.#unknown(part);
  }

  /** `${NAME:-x}`, `${NAME:=x}`, `${NAME:?x}`, `${NAME:+x}`. */
  #orElse(name: string, at: Location, setting: Setting | undefined, by: OrElse): Setting | undefined {
    const { operator, operand: node } = by;
    const operand = readWhole(node, this.#base, this.#expansions);
    this.#commands.push(...operand.commands);
    const isEmpty = !setting || (operator.startsWith(':') && setting.value === '');
    if (/^:?[-=]$/.test(operator)) {
      this.#variables.push({ name, at, fallback: operand });
      return isEmpty ? operand : setting;
    }
    this.#variables.push({ name, at }, ...operand.variables);
    if (operator.endsWith('?')) return setting;
    if (setting?.value === undefined) return unknownAt(at);
    return isEmpty ? { value: '', at } : operand;
  }

  #operated(part: ParameterExpansionPart, setting: Setting | undefined): Setting {
    const { operation } = part;
    const at = this.#base.locate(part.pos, part.end);
    const operand = (node: WordNode) => {
      const word = readWhole(node, this.#base, this.#expansions);
      this.#commands.push(...word.commands);
      return word.value?.includes('[') ? undefined : word.value;
    };
    if (operation?.type === 'Remove') {
      const pattern = operand(operation.operand);
      const long = operation.operator.length === 2 ? operation.operator[0] : '';
      const written = pattern === undefined ? undefined : `${long}${pattern}`;
      return { at, ...Parts.from([remove(operation.operator[0]!, written, setting?.value)]).text };
    }
    if (operation?.type === 'Replace') {
      const pattern = operand(operation.pattern);
      const replacement = operand(operation.replacement);
      if (operation.operator === '/' || operation.operator === '//') {
        return { at, ...Parts.from([replace(setting?.value, pattern, replacement, operation.operator === '//')]).text };
      }
    }
    return unknownAt(at);
  }

  #fill(setting: Setting | undefined, part: WordPart, quoted: boolean): void {
    if (setting?.value === undefined) this.#choices = setting?.choices ?? [];
    if (setting instanceof Word) this.#held.push(...setting.commands, ...setting.held);
    this.#sure ||= quoted;
    if (setting?.value === undefined) {
      this.#partly(setting?.parts, part, setting instanceof Word ? setting.output() : undefined);
      return;
    }
    if (quoted || !/[ \t\n]/.test(setting.value)) {
      if (quoted || setting.value !== '')
        this.#text([{ start: part.pos, end: part.end, text: setting.value }], setting.value);
      return;
    }
    // The shell splits what an unquoted variable holds.
    const fields = setting.value.split(/[ \t\n]+/);
    fields.forEach((field, i) => {
      if (i > 0 && this.#some) this.#flush();
      if (field) this.#text([{ start: part.pos, end: part.end, text: field }], field);
    });
  }

  #partly(parts: Setting['parts'], part: WordPart, held: string | undefined): void {
    if (!parts || parts.length === 1) {
      this.#unknown(part, held);
      return;
    }
    this.#some = true;
    this.#sure = true;
    for (const piece of parts) this.#parts.add(piece);
    const text = parts.map((piece) => piece ?? anything).join('');
    this.#pieces.push({ start: part.pos, end: part.end, text });
  }

  /** @param output what the word says if it is read as a script */
  #unknown(part: WordPart, output?: string): void {
    this.#some = true;
    this.#parts.add(undefined);
    const { pos: start, end } = part;
    const text = this.#base.text.slice(start, end);
    // A variable stays one when the word is read as a script; commands have been read already.
    const variable = part.type === 'SimpleExpansion' || (part.type === 'ParameterExpansion' && !/[`(]/.test(text));
    const plain = variable ? undefined : anything;
    const said = output ?? plain;
    this.#pieces.push(said === undefined ? { start, end } : { start, end, text: said });
  }

  #flush(): void {
    this.#words.push({ parts: this.#parts, pieces: this.#pieces, mayBeNone: !this.#sure });
    this.#parts = new Parts();
    this.#pieces = [];
    this.#some = false;
    this.#sure = false;
  }
}

/** Stands for what only the run knows, in a text that is read as a script. */
const anything = '${_}';
