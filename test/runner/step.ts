/** What the runner makes of a step's output, line by line (actions/runner, `ActionCommandManager` and its extensions). */
import { relative } from 'node:path';
import { type Command, KNOWN_COMMANDS, parseCommand } from './command.ts';

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  level: Level;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** Shown of each level for one step; the rest are in the log only. */
const SHOWN_PER_LEVEL = 10;
/** The runner cuts an annotation's message here. */
const MESSAGE_LENGTH = 4096;
const DISABLED = ['set-env', 'add-path'];

export class Step {
  /** As a person reads it: commands replaced by what the log shows for them, secrets masked. */
  readonly log: string[] = [];
  readonly debug: string[] = [];
  /** All annotations, also those that are not shown. */
  readonly allAnnotations: Annotation[] = [];
  readonly masks: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** Set by a command that the runner refuses; the step fails whatever it exits with. */
  failed = false;
  readonly #workspace: string;
  #resumeToken: string | undefined;
  #known = new Set<string>(KNOWN_COMMANDS);
  #echo = false;

  constructor(workspace: string, secrets: string[]) {
    this.#workspace = workspace;
    this.masks.push(...secrets);
  }

  /** The first ten of each level, as the run's page shows them. */
  get annotations(): Annotation[] {
    const seen = { error: 0, warning: 0, notice: 0 };
    return this.allAnnotations.filter((annotation) => ++seen[annotation.level] <= SHOWN_PER_LEVEL);
  }

  line(text: string): void {
    const command = parseCommand(text, this.#known);
    if (!command || !this.#process(command, text)) this.#print(text);
  }

  /** What the runner itself finds wrong: in the log and as an annotation. */
  error(message: string): void {
    this.#annotate('error', { name: 'error', properties: {}, data: message });
  }

  mask(text: string): string {
    return this.masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  /** False where the line stays ordinary output. */
  #process(command: Command, text: string): boolean {
    const name = command.name.toLowerCase();
    if (this.#resumeToken !== undefined) {
      if (name !== this.#resumeToken.toLowerCase()) return false;
      this.#print(text);
      this.#known.delete(this.#resumeToken);
      this.#resumeToken = undefined;
      return true;
    }
    try {
      this.#obey(name, command, text);
    } catch (error) {
      this.error(`Unable to process command '${name === 'add-mask' ? name : text}' successfully.`);
      this.error((error as Error).message);
      this.failed = true;
    }
    return true;
  }

  #obey(name: string, command: Command, text: string): void {
    const quiet = ['add-mask', 'debug', 'error', 'warning', 'notice'].includes(name);
    if (this.#echo && !quiet) this.#print(text);
    if (DISABLED.includes(name)) throw new Error(`The \`${name}\` command is disabled.`);
    switch (name) {
      case 'stop-commands':
        this.#stop(command.data, text);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, command);
        break;
      case 'debug':
        this.debug.push(this.mask(command.data));
        break;
      case 'add-mask':
        if (command.data.trim() === '') this.#warn("Can't add secret mask for empty string in ##[add-mask] command.");
        else this.masks.push(command.data);
        break;
      case 'set-output':
        this.outputs[required(command, 'name')] = command.data;
        break;
      case 'save-state':
        this.state[required(command, 'name')] = command.data;
        break;
      case 'group':
        this.#print(command.data);
        break;
      case 'echo': {
        const value = command.data.trim().toUpperCase();
        if (value !== 'ON' && value !== 'OFF') throw new Error(`Invalid echo command value '${command.data}'.`);
        this.#echo = value === 'ON';
        break;
      }
    }
  }

  #stop(token: string, text: string): void {
    const taken = token === '' || token.toLowerCase() === 'pause-logging' || this.#known.has(token);
    if (taken) throw new Error('You cannot use a endToken that is an empty string or another workflow command.');
    this.#print(text);
    this.#resumeToken = token;
    this.#known.add(token);
  }

  #annotate(level: Level, command: Command): void {
    const message = this.mask(command.data);
    const label = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
    this.log.push(...`${label}: ${message}`.split('\n'));
    const place = placeOf(command.properties);
    const { title, file } = command.properties;
    const annotation: Annotation = { level, message: message.slice(0, MESSAGE_LENGTH), ...place };
    if (title !== undefined) annotation.title = this.mask(title);
    if (file !== undefined) annotation.file = this.mask(relativeTo(this.#workspace, file));
    this.allAnnotations.push(annotation);
  }

  #warn(message: string): void {
    this.#annotate('warning', { name: 'warning', properties: {}, data: message });
  }

  #print(text: string): void {
    this.log.push(this.mask(text));
  }
}

function required(command: Command, property: string): string {
  const value = command.properties[property];
  if (!value) throw new Error(`Required field '${property}' is missing in ##[${command.name}] command.`);
  return value;
}

/** Lines and columns that contradict each other are dropped, as the runner drops them. */
function placeOf(properties: Record<string, string>): Pick<Annotation, 'line' | 'endLine' | 'col' | 'endColumn'> {
  const number = (text: string | undefined) =>
    text !== undefined && /^\s*[-+]?\d+\s*$/.test(text) ? Number(text) : undefined;
  let line = number(properties.line);
  let endLine = number(properties.endline);
  let col = number(properties.col);
  let endColumn = number(properties.endcolumn);
  line ??= endLine;
  col ??= endColumn;
  if (line === undefined || (endLine !== undefined && line !== endLine)) col = endColumn = undefined;
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined;
  if (col !== undefined && endColumn !== undefined && endColumn < col) col = endColumn = undefined;
  return {
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(col !== undefined && { col }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function relativeTo(workspace: string, file: string): string {
  return file.startsWith(`${workspace}/`) ? relative(workspace, file) : file;
}
