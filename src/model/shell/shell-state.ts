import { recordOf } from '../../known/programs/records.ts';
import { knownStart } from '../../text/setting.ts';
import { optionValue } from './command-options.ts';
import type { Inner } from './command-wrappers.ts';
import { descriptorNamed, inputAt } from './descriptors.ts';
import type { Command, Redirect } from './shell-command.ts';
import { behind, joined, plainFields, type Word } from './shell-word.ts';
import { opens, type SimpleCommand } from './simple-command.ts';

/** What is written to a descriptor, and the commands that read it. */
export interface Sink {
  /** What those read, to which each that writes is added. */
  readonly writers: Command[];
  readonly readers: readonly SimpleCommand[];
}

const none: readonly never[] = [];

/** What a shell keeps besides its variables: the descriptors that it opened, its coprocesses, its aliases. */
export class ShellState {
  /** By their descriptor, or by the variable with that. */
  readonly #opened = new Map<string, Redirect>();
  readonly #sinks = new Map<string, Sink>();
  readonly #aliases = new Map<string, Word>();

  /** Keeps what a command opens for all that follow, and gives it what those before it opened that it reads. */
  see(command: SimpleCommand): void {
    const { name, redirects, args } = command;
    if (redirects.length + this.#opened.size > 0) this.#inherit(command);
    if (opens(command)) for (const each of redirects) this.#open(each);
    if (name === 'alias') for (const word of args) this.#name(word);
  }

  #inherit(command: SimpleCommand): void {
    const { redirects, args } = command;
    const copied = redirects.filter(({ operator }) => operator === '<&');
    for (const { descriptor, target } of copied) {
      const from = this.#openedAs(descriptorNamed(target, false), command);
      if (from) redirects.push({ ...from, descriptor });
    }
    // `read -u 3`
    const read = optionValue(command, recordOf(command.name).fills?.descriptor);
    const input = read && this.#openedAs(descriptorNamed(read, false), command);
    if (input) redirects.push({ ...input, descriptor: 0 });
    for (const word of this.#opened.size > 0 ? args : none) {
      const descriptor = descriptorNamed(word, true);
      const from = this.#openedAs(descriptor, command);
      if (from) redirects.push({ ...from, descriptor });
    }
  }

  #open(redirect: Redirect): void {
    const { descriptor, operator } = redirect;
    if (descriptor !== undefined && operator !== '<&') this.#opened.set(String(descriptor), redirect);
  }

  /** What a descriptor reads, as the command says itself or one before it. */
  #openedAs(descriptor: string | undefined, command: SimpleCommand): Redirect | undefined {
    if (descriptor === undefined || descriptor === '0') return undefined;
    const found = inputAt(descriptor, command) ?? this.#opened.get(descriptor);
    return found?.operator.startsWith('<') && found.operator !== '<&' ? found : undefined;
  }

  /** Keeps a process that runs beside the script. */
  startBeside(name: string, target: Word, sink: Sink): void {
    this.#opened.set(name, { operator: '<', descriptor: name, target });
    this.#sinks.set(name, sink);
  }

  /** What some redirections write to. */
  sinksOf(redirects: readonly Redirect[]): readonly Sink[] {
    if (this.#sinks.size === 0) return none;
    return redirects.flatMap(({ operator, target }) => {
      const descriptor = operator.startsWith('<') ? undefined : descriptorNamed(target, operator !== '>&');
      return this.#sinks.get(descriptor ?? '') ?? [];
    });
  }

  #name(word: Word): void {
    const alias = /^([^=]+)=/.exec(knownStart(word));
    if (alias) this.#aliases.set(alias[1]!, behind(word, alias[0].length));
  }

  /** What a command says whose name is an alias; a name is none in what it stands for. */
  expanded({ name = '', args, via }: SimpleCommand): Inner | undefined {
    const text = this.#aliases.get(name);
    for (let by = text && via; by; by = by.via) if (by.name === name) return undefined;
    if (!text) return undefined;
    if (/^[\w\s./=-]+$/.test(text.value ?? '')) return { words: [...plainFields(text), ...args], reads: true };
    return { text: joined([text, ...args], ' ') ?? text.excerpt() };
  }
}
