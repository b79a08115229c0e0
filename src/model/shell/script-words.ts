import type { Assignment, ParsedScript, Redirection, Statement, Word as WordNode, WordPart } from 'unbash';
import type { Excerpt } from '../../source.ts';
import { readBody, readWhole, readWord } from './expand-words.ts';
import type { Expansions } from './expansions.ts';
import type { Descent } from './nesting-limits.ts';
import { shellIn } from './script-ends.ts';
import { scriptsWithin } from './script-pieces.ts';
import type { Assigned } from './script-variables.ts';
import type { Command, Redirect } from './shell-command.ts';
import { namedWord, severally, type Word } from './shell-word.ts';
import type { SimpleCommand, Surroundings, Within } from './simple-command.ts';

/** What is done with the scripts that stand in words. */
interface ReadInside {
  readonly statements: (statements: readonly Statement[], base: Excerpt, around: Surroundings) => readonly Command[];
  readonly errors: (script: ParsedScript, base: Excerpt) => void;
}

/** Reads the words of a script, its redirections, and the scripts that stand in them. */
export class ScriptWords {
  readonly #variables: Assigned;
  readonly #descent: Descent;
  readonly #read: ReadInside;

  constructor(variables: Assigned, descent: Descent, read: ReadInside) {
    this.#variables = variables;
    this.#descent = descent;
    this.#read = read;
  }

  /** `export NAME=value`: a word and an assignment at once. */
  declared(node: Assignment, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const value = this.assigned(node, base, around, command);
    this.#variables.set(node.name, value);
    return namedWord(node.name, node.pos, value, base.locate(node.pos, node.end));
  }

  assigned(node: Assignment, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const { value } = node;
    if (value.type === 'Word' && !node.append && !node.index) return this.whole(value, base, around, command);
    const elements = value.type === 'Word' ? [value] : value.elements;
    const words = elements.map((element) => this.whole(element, base, around, command));
    return severally(words, base, base.locate(value.pos, value.end));
  }

  word(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand): Word[] {
    const within: Within = { command, word: undefined };
    const words = readWord(node, base, this.#expansions(around, within));
    within.word = words[0];
    return words;
  }

  whole(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand | undefined): Word {
    return this.one(around, command, (expansions) => readWhole(node, base, expansions));
  }

  one(around: Surroundings, command: SimpleCommand | undefined, read: (expansions: Expansions) => Word): Word {
    const within: Within | undefined = command && { command, word: undefined };
    const word = read(this.#expansions(around, within));
    if (within) within.word = word;
    return word;
  }

  #expansions(around: Surroundings, within: Within | undefined): Expansions {
    return {
      variable: (name) => this.#variables.get(name),
      commands: (part, base) => this.#substitution(part, base, around, within),
    };
  }

  #substitution(part: WordPart, base: Excerpt, around: Surroundings, within: Within | undefined): readonly Command[] {
    const { via, branch, frame } = around;
    const outer = (within as Command['within']) ?? around.within;
    const inside: Surroundings = { input: [], via, branch, frame, within: outer, extent: shellIn(around, true) };
    // `>(…)` reads what the command writes to it, and becomes no part of a word.
    if (part.type === 'ProcessSubstitution' && part.operator === '>') {
      if (part.script)
        this.#inside(part.script, part, base, { ...inside, input: within ? [within.command] : around.input });
      return [];
    }
    if (part.type === 'ArithmeticExpansion') return this.nested(part.expression, base, inside);
    if (part.type !== 'CommandExpansion' && part.type !== 'ProcessSubstitution') return [];
    return part.script ? this.#inside(part.script, part, base, inside) : [];
  }

  #inside(script: ParsedScript, part: { pos: number; end: number }, base: Excerpt, around: Surroundings) {
    return this.#descent.substitution(() => {
      const { source: text } = script;
      // Places inside backquotes with escapes count in the text without them.
      const own = text === undefined ? base : base.excerpt([{ start: part.pos, end: part.end, text }]);
      this.#read.errors(script, own);
      return this.#read.statements(script.commands, own, around);
    });
  }

  /** The commands in arithmetic and in `[[ … ]]`, wherever they stand. */
  nested(node: unknown, base: Excerpt, around: Surroundings): readonly Command[] {
    return scriptsWithin(node).flatMap((part) => this.#inside(part.script, part, base, around));
  }

  redirect(
    node: Redirection,
    base: Excerpt,
    around: Surroundings,
    command: SimpleCommand | undefined,
  ): [Redirect & { readonly target: Word }] | [] {
    const { operator } = node;
    const { descriptor: written } = node;
    const descriptor = written && ('name' in written ? written.name : written.value);
    if (node.type !== 'HereDoc')
      return node.target ? [{ operator, descriptor, target: this.whole(node.target, base, around, command) }] : [];
    return [{ operator, descriptor, target: this.one(around, command, (each) => readBody(node, base, each)) }];
  }
}
