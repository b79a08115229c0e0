import { credentialFile } from '../../known/credential-files.ts';
import { recordOf } from '../../known/programs/records.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import { isConnection, isConnector } from '../../model/shell/connections.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isNear } from '../../model/shell/urls.ts';
import { type Message, say } from '../../problem.ts';
import type { Location } from '../../source.ts';
import { knownStart, knownText } from '../../text/setting.ts';
import { hostsOf } from '../downloads/hosts-behind.ts';

/** A command that gives another host what only the build or the container was trusted with. */
export interface CredentialSent {
  readonly at: Location;
  /** What sends it; undefined for the shell itself. */
  readonly by: string | undefined;
  /** What it gives away. */
  readonly what: Message;
  /** The host, as far as the command says. */
  readonly to: string | undefined;
}

/** A part of what a command sends: the text of a word, a header or a field, a file (`-` is what it reads), or its output. */
type Body = { readonly text: ShellWord } | { readonly field: ShellWord } | { readonly file: string } | 'output';

/**
 * The commands that send files with credentials or all variables of the environment to another host. Whoever logs in sends a
 * credential as well, in a header or in a field of a form.
 *
 * @param isMounted whether a path is one that a secret is mounted at, besides those under `/run/secrets`
 */
export function credentialsSent(
  commands: readonly Command[],
  isMounted: (path: string) => boolean = () => false,
): CredentialSent[] {
  const secrets = new Secrets(isMounted);
  return commands.flatMap((command): CredentialSent[] => {
    const { name, at } = command;
    const what = bodiesOf(command)
      .map((body) => secrets.in(body, command))
      .find(Boolean);
    if (!what) return [];
    const hosts = [...filledNames(command).map(({ domain }) => domain), ...hostsOf(command)];
    const to = hosts.find((host) => !isNear(host));
    return hosts.length === 0 || to !== undefined ? [{ at, by: name, what, to }] : [];
  });
}

/** A name that a command looks up with what it holds in front of the domain: `dig "$(cat key).example.com"`. */
interface FilledName {
  readonly text: ShellWord;
  readonly domain: string;
}

function filledNames(command: Command): FilledName[] {
  if (!recordOf(command.name).looksUp) return [];
  return optionsOf(command).operands.flatMap((text) => {
    const [, domain] = text.commands.length > 0 ? (/^[^.]*\.(.+)$/.exec(hostEnd(knownText(text))) ?? []) : [];
    return domain ? [{ text, domain }] : [];
  });
}

/** What of a text may be the end of a host's name. */
function hostEnd(text: string): string {
  return text.split(/[^\w.-]/).at(-1)!;
}

function bodiesOf(command: Command): Body[] {
  if (recordOf(command.name).uploads) return uploads(command);
  return [
    ...filledNames(command),
    ...(isConnector(command) ? [{ file: '-' }] : []),
    ...(command.redirects.some(isConnection) ? (['output'] as const) : []),
  ];
}

/** What curl and wget are told to send, and what stands in their addresses. */
function uploads(command: Command): Body[] {
  const { options, operands } = optionsOf(command);
  return [
    ...options.flatMap(({ key, value }): Body[] => {
      if (!value) return [];
      const text = knownStart(value);
      const file = fileIn(key, text);
      if (file !== undefined) return [{ file }];
      const isWhole =
        /^(?:d|data|data-(?:ascii|binary|raw|urlencode)|post-data|body-data|json)$/.test(key) && text === '';
      return [isWhole ? { text: value } : { field: value }];
    }),
    ...operands.filter((word) => /^https?:\/\//i.test(knownStart(word))).map((text): Body => ({ text })),
  ];
}

/** The file whose content an option sends: `-d @file`, `-F name=@file`, `-T file`, `--post-file=file`. */
function fileIn(key: string, value: string): string | undefined {
  if (/^(?:T|(?:upload|post|body)-file)$/.test(key)) return value;
  if (/^(?:F|form)$/.test(key)) return /^[^=]*=[@<]([^;]+)/.exec(value)?.[1];
  return /^(?:d|json|data(?:-(?:ascii|binary|urlencode))?)$/.test(key) ? /^\w*@(.+)/s.exec(value)?.[1] : undefined;
}

/** What of a script's words is secret. */
class Secrets {
  readonly #isMounted: (path: string) => boolean;

  constructor(isMounted: (path: string) => boolean) {
    this.#isMounted = isMounted;
  }

  /** What secret a part of what a command sends holds. */
  in(body: Body, command: Command): Message | undefined {
    if (body === 'output') return this.#outputOf(command);
    if ('text' in body) return body.text.commands.map((each) => this.#outputOf(each)).find(Boolean);
    // To log in, a credential is sent as well, but never all variables.
    if ('field' in body)
      return body.field.commands.map((each) => this.#outputOf(each)).find((what) => what === environment);
    return body.file === '-' ? this.#readBy(command) : this.#named(body.file);
  }

  #readBy(command: Command): Message | undefined {
    const files = command.redirects.filter(({ operator }) => operator === '<');
    const input = command.input.filter((each) => each !== command);
    return [
      ...files.map(({ target }) => this.#named(knownText(target))),
      ...input.map((each) => this.#outputOf(each)),
    ].find(Boolean);
  }

  #outputOf(command: Command): Message | undefined {
    if (listsEnvironment(command)) return environment;
    if (!recordOf(command.name).passes) return undefined;
    return command.args.map((word) => this.#named(knownText(word))).find(Boolean) ?? this.#readBy(command);
  }

  #named(path: string): Message | undefined {
    if (/^\/proc\/(?:self|thread-self|\d+|\*)\/environ$/.test(path)) return environment;
    const isSecret = /^(?:\/var)?\/run\/secrets\/.|^\/etc\/g?shadow$/.test(path) || this.#isMounted(path);
    return isSecret || credentialFile(path)?.holds === 'surely' ? say`${path}` : undefined;
  }
}

const environment = say`every variable of the environment`;

/** `env`, `printenv`, `set`, `export -p`, without anything that would make them do something else. */
function listsEnvironment(command: Command): boolean {
  const { name = '' } = command;
  const { options, operands } = optionsOf(command);
  const only = (...keys: readonly string[]) => options.every(({ key }) => keys.includes(key));
  if (operands.length > 0) return false;
  if (/^(?:env|printenv|set)$/.test(name)) return only('0', 'null');
  return /^(?:export|declare|typeset)$/.test(name) && options.length > 0 && only('p', 'x');
}
