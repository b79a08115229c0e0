import { Excerpt, type Source, type Span } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { TooMuchWork, tooManyCharacters, type WorkBudget } from '../../work-budget.ts';
import { isShell } from '../shell/command-wrappers.ts';
import { isForeign } from '../shell/foreign-programs.ts';
import { textOption } from '../shell/input-programs.ts';
import { emptyScript, readCommand, readScript } from '../shell/read-script.ts';
import type { Script } from '../shell/shell-command.ts';
import { type Announcement, announcement, withoutTabs } from './heredoc.ts';
import type { Invocation } from './instruction.ts';
import type { InstructionWord } from './instruction-words.ts';
import { literal } from './variable-expansion.ts';

/** A here-document with its place. */
export interface Document extends Announcement {
  readonly body: Span;
  readonly terminator: Span;
}

/** What runs a shell form. */
export interface Running {
  /** The SHELL in force. */
  readonly shell: readonly string[];
  readonly environment: Environment;
  /** Counts the characters that variables bring in. */
  readonly budget: WorkBudget;
}

/** `["curl", "-k"]`: run as it stands, without a shell. */
export function execForm(text: Excerpt, words: readonly InstructionWord[], args: Span, running: Running): Invocation {
  const settings = words.map((word) => literal(text, word));
  const contents = words.map((word) => word.content ?? text.excerpt([word]));
  return {
    form: 'exec',
    words: settings,
    at: text.locate(args.start, args.end),
    script: ending(readCommand(contents, settings, counted(running))),
  };
}

export function shellForm(text: Excerpt, args: Span, running: Running): Invocation {
  return scriptForm(text.excerpt([args]), running);
}

/** An instruction whose arguments begin here-documents, of which there is one at least. */
interface WithDocuments {
  readonly text: Excerpt;
  /** The ranges of the file that the text is put together from. */
  readonly pieces: readonly Span[];
  readonly args: Span;
  readonly documents: readonly Document[];
}

/**
 * A RUN with here-documents. One that is nothing but a here-document runs its body, in the interpreter that its first
 * line names or else in the shell; any other is put together again for the shell to read.
 */
export function heredocForm({ text, pieces, args, documents }: WithDocuments, running: Running): Invocation {
  const { source } = text;
  const first = documents[0]!;
  if (!announcement(text.text.slice(args.start, args.end))) {
    return scriptForm(Excerpt.of(source, [...cut(pieces, args), ...bodies(documents)]), running);
  }
  const body = documentText(source, first);
  return body.text.startsWith('#!') ? scriptForm(body, running, shebang(body.text)) : scriptForm(body, running);
}

/** A here-document's text, without the tabs that `<<-` takes away. */
export function documentText(source: Source, { body, chomp }: Document): Excerpt {
  return Excerpt.of(source, chomp ? withoutTabs(source.text, body.start, body.end) : [body]);
}

function scriptForm(script: Excerpt, running: Running, interpreter = running.shell): Invocation {
  const at = script.locate(0, script.text.length);
  const text: Setting = { value: script.text, at };
  return {
    form: 'shell',
    text,
    at,
    script: isPosix(interpreter)
      ? ending(readScript(script, counted(running), interpreter[0]))
      : foreignScript(script, interpreter, running.environment),
    interpreter,
  };
}

/** @throws TooMuchWork where its commands have no end */
function ending(script: Script): Script {
  if (script.endless) throw new TooMuchWork('its commands run each other too deeply');
  return script;
}

function counted({ environment, budget }: Running): Environment {
  return {
    get(name) {
      const setting = environment.get(name);
      budget.spend(setting?.value?.length ?? 0, tooManyCharacters);
      return setting;
    },
  };
}

/** A text that a program in another language is, as if it were given to its interpreter by a word. */
function foreignScript(script: Excerpt, interpreter: readonly string[], environment: Environment): Script {
  const name = interpreter.map(nameOf).find(isForeign);
  if (name === undefined) return emptyScript;
  const at = script.locate(0, script.text.length);
  const words = [name, textOption(name), script.text].map((value) => ({ value, at }));
  const start = { start: 0, end: 0 };
  const contents = words.map(({ value }, i) => (i === 2 ? script : script.excerpt([{ ...start, text: value }])));
  return readCommand(contents, words, environment);
}

function shebang(text: string): readonly string[] {
  const end = text.indexOf('\n');
  const words = text
    .slice(2, end === -1 ? undefined : end)
    .trim()
    .split(/\s+/);
  return words.length > 0 && words[0] ? words : ['/bin/sh'];
}

const others =
  /^(?:powershell|pwsh|cmd|python|node|deno|bun|ruby|perl|php|nu|fish|xonsh|elvish|tclsh|lua|rscript|awk|sed|make)[\d.-]*$/;

/**
 * Whether a script for this interpreter is read as a POSIX shell's. One that is not known is taken for such a shell, so
 * that nobody hides commands behind a name.
 */
function isPosix(interpreter: readonly string[]): boolean {
  const names = interpreter.map((word) => word.replace(/^.*[/\\]/s, '').replace(/\.exe$/i, ''));
  return (
    names.some((name) => isShell(name) || name === 'busybox') || !names.some((name) => others.test(name.toLowerCase()))
  );
}

/** Ranges of an instruction's text as ranges of the file. */
function cut(pieces: readonly Span[], { start, end }: Span): Span[] {
  const result: Span[] = [];
  let at = 0;
  for (const piece of pieces) {
    const next = at + piece.end - piece.start;
    const from = Math.max(start, at);
    const to = Math.min(end, next);
    if (from < to) result.push({ start: piece.start + from - at, end: piece.start + to - at });
    at = next;
  }
  return result;
}

function bodies(documents: readonly Document[]): (Span & { text?: string })[] {
  return documents.flatMap(({ body, terminator }) => [
    { start: body.start, end: body.start, text: '\n' },
    body,
    terminator,
  ]);
}
