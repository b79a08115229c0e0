import type { Location, Source, Span } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { type BuildVariable, BuildVariables, type VariableScope } from './build-variables.ts';
import { type Document, documentText, execForm, heredocForm, shellForm } from './command-forms.ts';
import { declaredStageName, nameWord } from './from-words.ts';
import { announcement, BadHeredoc } from './heredoc.ts';
import type {
  BuildMount,
  CopyInstruction,
  Flag,
  FromInstruction,
  HealthcheckInstruction,
  Heredoc,
  Instruction,
  Invocation,
  Origin,
  Pair,
  RunInstruction,
} from './instruction.ts';
import { type Keyword, type Parsed, wordText } from './instruction-arguments.ts';
import { readFlag } from './instruction-flags.ts';
import type { InstructionWord } from './instruction-words.ts';
import { type Expanding, expand, expandBody, literal } from './variable-expansion.ts';
import { splitBySpace } from './whitespace.ts';

/** An instruction's text with its place in the file and the here-documents that follow it. */
export interface InstructionText {
  readonly source: Source;
  readonly parsed: Parsed;
  readonly pieces: readonly Span[];
  readonly documents: readonly Document[];
  readonly at: Location;
}

/** What is in force where an instruction stands. */
export interface InForce extends Expanding {
  readonly shell: readonly string[];
  /** The stage or image behind a name; `byIndex`: a stage's number is a name too. */
  readonly origin: (name: Setting, byIndex: boolean) => Origin;
  /** What a variable is once ARG has declared it; undefined where it stays what it was. */
  readonly declared: (pair: Pair, scope: VariableScope) => BuildVariable | undefined;
  /** Whether whoever builds gives a variable, so that nobody looks at its default. */
  readonly given: (name: string) => boolean;
}

/** The instruction that a text is, with all values resolved as far as the file knows them. */
export function readInstruction(written: InstructionText, inForce: InForce): Instruction {
  return new Reader(written, inForce).read();
}

class Reader {
  readonly #written: InstructionText;
  readonly #parsed: Parsed;
  readonly #inForce: InForce;
  readonly #expanding: Expanding;

  constructor(written: InstructionText, inForce: InForce) {
    this.#written = written;
    this.#parsed = written.parsed;
    this.#inForce = inForce;
    this.#expanding = inForce;
  }

  read(): Instruction {
    const { text, keyword, head } = this.#parsed;
    const base = {
      at: this.#written.at,
      keywordAt: text.text ? text.locate(head.keyword.start, head.keyword.end) : this.#start(),
      flags: head.flags.map((flag) => readFlag(text, flag, keyword, this.#expanding)),
    };
    if (!keyword) return { ...base, keyword: 'UNKNOWN' };
    switch (keyword) {
      case 'FROM':
        return { ...base, keyword, ...this.#from(base.flags) };
      case 'RUN':
        return { ...base, keyword, ...this.#run(base.flags) };
      case 'COPY':
      case 'ADD':
        return { ...base, keyword, ...this.#copy(keyword, base.flags) };
      case 'ENV':
      case 'LABEL':
        return { ...base, keyword, pairs: this.#pairs() };
      case 'ARG':
        return { ...base, keyword, pairs: this.#declarations() };
      case 'USER':
        return { ...base, keyword, user: this.#whole() };
      case 'WORKDIR':
        return { ...base, keyword, path: this.#whole() };
      case 'STOPSIGNAL':
        return { ...base, keyword, text: this.#whole() };
      case 'MAINTAINER':
        return { ...base, keyword, text: literal(text, this.#first()) };
      case 'CMD':
      case 'ENTRYPOINT':
      case 'SHELL':
        return { ...base, keyword, run: this.#invocation(this.#parsed.words, head.args) };
      case 'HEALTHCHECK':
        return { ...base, keyword, run: this.#healthcheck() };
      case 'EXPOSE':
        return { ...base, keyword, ports: this.#parsed.words.flatMap((word) => this.#ports(word)) };
      case 'VOLUME':
        return { ...base, keyword, paths: this.#parsed.words.map((word) => expand(text, word, this.#expanding)) };
      case 'ONBUILD':
        return { ...base, keyword, trigger: this.#trigger() };
    }
  }

  /** Where a continuation mark stands that nothing follows. */
  #start(): Location {
    const { source, at } = this.#written;
    return source.at(at.span.start, at.span.start);
  }

  #from(flags: readonly Flag[]): Omit<FromInstruction, keyof Base> {
    const { text } = this.#parsed;
    const name = nameWord(this.#parsed);
    return {
      image: expand(text, this.#first(), this.#expanding),
      platform: flags.find((flag) => flag.name === 'platform')?.value,
      name: declaredStageName(this.#parsed),
      nameAt: name && text.locate(name.start, name.end),
    };
  }

  #run(flags: readonly Flag[]): Omit<RunInstruction, keyof Base> {
    const { text, words, head } = this.#parsed;
    const { documents, pieces } = this.#written;
    return {
      run:
        documents.length > 0
          ? heredocForm({ text, pieces, args: head.args, documents }, this.#running())
          : this.#invocation(words, head.args),
      heredocs: documents.map((document) => this.#heredoc(document, false)),
      mounts: flags.filter(({ name }) => name === 'mount').map((flag) => this.#mount(flag)),
    };
  }

  #copy(keyword: Keyword, flags: readonly Flag[]): Omit<CopyInstruction, keyof Base> {
    const { text, words } = this.#parsed;
    const from = keyword === 'COPY' ? flags.find((flag) => flag.name === 'from')?.value : undefined;
    const target = words.length > 1 ? words.at(-1) : undefined;
    const sources = words.slice(0, target ? -1 : undefined);
    return {
      sources: sources
        .filter((word) => !announces(wordText(text, word)))
        .map((word) => expand(text, word, this.#expanding)),
      target: target && expand(text, target, this.#expanding),
      heredocs: this.#written.documents.map((document) => this.#heredoc(document, document.expand)),
      from: from ? this.#origin(from, true) : { kind: 'context' },
    };
  }

  #pairs(): Pair[] {
    const { text, words, legacy } = this.#parsed;
    const [name, value] = words;
    if (!legacy || !name) return words.map((word) => this.#pair(word, true));
    const nameAt = text.locate(name.start, name.end);
    return [
      {
        name: this.#name(name, true),
        nameAt,
        value: value && expand(text, value, this.#expanding),
        at: text.locate(name.start, (value ?? name).end),
      },
    ];
  }

  /** Unlike those of ENV, the values of one ARG see the names in front of them. */
  #declarations(): Pair[] {
    const { words } = this.#parsed;
    const { scope, declared } = this.#inForce;
    if (words.length === 1) return [this.#pair(words[0]!, false)];
    const variables = new BuildVariables(scope, scope.open);
    return words.map((word) => {
      const pair = this.#pair(word, false, { ...this.#inForce, scope: variables.snapshot() });
      const entry = declared(pair, variables.snapshot());
      if (entry) variables.set(pair.name, entry);
      return pair;
    });
  }

  #pair(word: InstructionWord, expanded: boolean, expanding = this.#expanding): Pair {
    const { text } = this.#parsed;
    const equals = text.text.indexOf('=', word.start);
    const at = text.locate(word.start, word.end);
    const nameEnd = equals === -1 || equals >= word.end ? word.end : equals;
    const name = { start: word.start, end: nameEnd };
    const named = this.#name(name, expanded);
    const unread = !expanded && this.#inForce.given(named);
    const reading = unread ? { ...expanding, refuse: () => {} } : expanding;
    return {
      name: named,
      nameAt: text.locate(name.start, name.end),
      value: nameEnd === word.end ? undefined : expand(text, { start: nameEnd + 1, end: word.end }, reading),
      at,
    };
  }

  #name(word: InstructionWord, expanded: boolean): string {
    const { text } = this.#parsed;
    const written = wordText(text, word);
    return expanded ? (expand(text, word, this.#expanding).value ?? written) : written;
  }

  #ports(word: InstructionWord): Setting[] {
    const setting = expand(this.#parsed.text, word, this.#expanding);
    if (setting.value === undefined || /['"]/.test(wordText(this.#parsed.text, word))) return [setting];
    // A variable may hold several ports, and white space beyond ASCII separates them too (shell/lex.go).
    const ports = splitBySpace(setting.value);
    return ports.length === 1 ? [setting] : ports.map((port) => ({ ...setting, value: port }));
  }

  #healthcheck(): HealthcheckInstruction['run'] {
    const { text, words } = this.#parsed;
    const [type, first] = words;
    if (!type || wordText(text, type).toUpperCase() === 'NONE' || !first) return undefined;
    return this.#invocation(words.slice(1), { start: first.start, end: this.#parsed.head.args.end });
  }

  #trigger(): Instruction | undefined {
    const { trigger } = this.#parsed;
    if (!trigger?.keyword || trigger.keyword === 'ONBUILD') return undefined;
    const written = { ...this.#written, parsed: trigger, at: this.#triggerAt(trigger) };
    // What is wrong with it shows where it runs.
    return readInstruction(written, { ...this.#inForce, refuse: () => {} });
  }

  #triggerAt({ text, head }: Parsed): Location {
    const start = text.locate(head.keyword.start, head.keyword.end).span.start;
    return this.#written.source.at(start, Math.max(start, this.#written.at.span.end));
  }

  #invocation(words: readonly InstructionWord[], args: Span): Invocation {
    const { text, json } = this.#parsed;
    return json ? execForm(text, words, args, this.#running()) : shellForm(text, args, this.#running());
  }

  #running() {
    return { shell: this.#inForce.shell, environment: this.#inForce.scope, budget: this.#inForce.budget };
  }

  #heredoc(document: Document, expanded: boolean): Heredoc {
    const { source } = this.#written;
    const { name, expand, body } = document;
    const text = documentText(source, document);
    const at = source.at(body.start, body.end);
    const plain: Setting = { value: text.text, at };
    return { name, expand, body: expanded ? expandBody(text, at, this.#expanding) : plain };
  }

  #mount(flag: Flag): BuildMount {
    const field = (...names: string[]) => flag.fields.findLast(({ name }) => names.includes(name))?.value;
    const type = field('type');
    const known = type ? type.value?.toLowerCase() : 'bind';
    const from = field('from');
    if (from) return { type: known, flag, from: this.#origin(from, false) };
    return { type: known, flag, from: known === 'bind' ? { kind: 'context' } : undefined };
  }

  /** BuildKit fills no variables in here, and refuses a name that has any. */
  #origin(name: Setting, byIndex: boolean): Origin {
    return name.value?.includes('$') ? { kind: 'unknown' } : this.#inForce.origin(name, byIndex);
  }

  #whole(): Setting {
    return expand(this.#parsed.text, this.#first(), this.#expanding);
  }

  /** The first word, or the empty place where it should be. */
  #first(): InstructionWord {
    const { words, head } = this.#parsed;
    return words[0] ?? { start: head.args.end, end: head.args.end };
  }
}

type Base = Pick<Instruction, 'at' | 'keywordAt' | 'flags' | 'keyword'>;

/** Whether a source of COPY is a here-document. */
export function announces(word: string): boolean {
  try {
    return word.includes('<<') && announcement(word) !== undefined;
  } catch (error) {
    if (error instanceof BadHeredoc) return false;
    throw error;
  }
}
