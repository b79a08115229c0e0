import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import { lineOf, type WrittenText, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import type { Project } from '../../model/project.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback } from '../../model/shell/urls.ts';
import { imagesBeside } from '../../model/shipped-stages.ts';
import type { Location } from '../../source.ts';
import { once, onceWith } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { checksAnything } from '../downloads/integrity-checks.ts';

const anyHost =
  /StrictHostKeyChecking[ \t=]+["']?(?:no|off)\b|UserKnownHostsFile[ \t=]+["']?\/dev\/null|\bhost_key_checking[ \t]{0,9}=[ \t]{0,9}false\b|\bANSIBLE_HOST_KEY_CHECKING=["']?(?:false|no|0)\b/i;

/** The part of an option, a variable or a configuration that makes SSH accept any server (ssh_config(5)). */
export function trustsAnyHost(text: string): string | undefined {
  return anyHost.exec(text)?.[0];
}

/** The same of a configuration, but for what it says of the machine itself: `Host localhost`. */
export function trustsAnyHostIn(configuration: string): string | undefined {
  return configuration
    .split(/^(?=[ \t]*(?:Host|Match)[ \t=])/im)
    .filter((section) => !isOfOwnHost(section))
    .map(trustsAnyHost)
    .find((by) => by !== undefined);
}

/** Whether a section of a client's configuration holds for nothing but the machine itself. */
function isOfOwnHost(section: string): boolean {
  const [, patterns = ''] = /^[ \t]*Host[ \t=]+(.*)/i.exec(section) ?? [];
  const hosts = patterns.split(/[\s"]+/).filter((pattern) => pattern !== '');
  return hosts.length > 0 && hosts.every((host) => isLoopback(`ssh://${host}`));
}

/** Whether the keys that `ssh-keyscan` finds become known without anyone comparing them. */
export function trustsScannedKeys(command: Command, commands: readonly Command[]): boolean {
  return (
    command.name === 'ssh-keyscan' &&
    !checksAnything(commands, command) &&
    !comparesKeys(commands) &&
    !isOwnHost(command)
  );
}

/** Whether a client of SSH talks to a server of the machine itself. */
export function isOwnHost(command: Command): boolean {
  const operands = optionsOf(command).operands.map(knownStart);
  const hosts =
    command.name === 'ssh'
      ? operands.slice(0, 1)
      : operands.filter((word) => command.name === 'ssh-keyscan' || /[:@]/.test(word));
  // `root@localhost:~` names a folder where an address has its port
  const addressOf = (word: string) => (word.includes('://') ? word : `ssh://${word.replace(/:.*/s, '')}`);
  return hosts.length > 0 && hosts.every((word) => isLoopback(addressOf(word)));
}

const comparesKeys = once((commands: readonly Command[]) =>
  commands.some(
    (command) =>
      (command.name === 'ssh-keygen' && hasOption(command, 'l', 'F')) ||
      (command.name === 'grep' && command.args.some((word) => knownStart(word).includes('SHA256:'))),
  ),
);

/** Whom a server of SSH lets in without a key: root with its password, or every account without one (sshd_config(5)). */
export interface OpenLogin {
  readonly at: Location;
  readonly who: 'root' | 'everybody';
  /** The setting as it is written. */
  readonly line: string;
}

const settings = new Map([
  ['root', /^[ \t]*PermitRootLogin(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
  ['everybody', /^[ \t]*PermitEmptyPasswords(?:[ \t]+|[ \t]*=[ \t]*)"?(\w[\w-]*)"?/im],
] as const);

/** What a text says about each of these logins, of a setting that is there twice the first, which is the one that holds. */
function said(text: string): (Omit<OpenLogin, 'at'> & { readonly opens: boolean })[] {
  return [...settings].flatMap(([who, setting]) => {
    const [line, value] = setting.exec(text) ?? [];
    return line === undefined ? [] : [{ who, line, opens: value === 'yes' }];
  });
}

/**
 * The logins without a key that a layer opens to a server of SSH, in its configuration or by how it is started, as far as
 * nothing behind it closes them again in every image that ships with it.
 */
export function loginsOpened(layer: Layer, project: Project): OpenLogin[] {
  const { instruction } = layer;
  const started = startOptions(layer).filter(({ login }) => login.opens);
  const own = writtenTexts(instruction).filter(({ path }) => configures(path));
  if (started.length === 0 && own.length === 0) return [];
  const keysOnly = takesKeysOnly(layer.stage, project);
  const ends = endsBehind(layer, project);
  const closings = new Map<string, { readonly behind: boolean; readonly here: readonly Closing[] }>();
  const closingOf = (who: OpenLogin['who'], path: string) => {
    const key = `${who} ${path}`;
    const known = closings.get(key) ?? {
      behind: ends.every((end) => isClosedIn(end, who, path)),
      here: closingsAmong(own, who, path),
    };
    closings.set(key, known);
    return known;
  };
  /** Whether a login that one of the texts of this layer opens is closed in any case, by a later text or a later layer. */
  const isClosed = (who: OpenLogin['who'], i: number): boolean => {
    const { behind, here } = closingOf(who, own[i]!.path);
    return (
      behind ||
      oneRuns(
        here.filter((later) => later.i > i),
        own[i],
      )
    );
  };
  const written = own.flatMap((each, i) => {
    // What follows a `Match` holds for some only.
    const [everywhere = ''] = each.text.split(/^[ \t]*Match\b/im);
    return said(everywhere).flatMap(({ who, line, opens }): OpenLogin[] => {
      if (!opens || isClosed(who, i) || (who === 'root' && keysOnly)) return [];
      return [{ at: lineOf(line, each.at), who, line }];
    });
  });
  const replaced = ends.every((end) => lastOf(end, instruction.keyword));
  return [...written, ...(replaced ? [] : started.map(({ at, login: { who, line } }) => ({ at, who, line })))];
}

/** A text of a layer that closes a login, by its place among them. */
interface Closing extends Pick<WrittenText, 'branch' | 'at'> {
  readonly i: number;
}

/** More than anybody writes in one step. */
const mostClosings = 100;

function closingsAmong(texts: readonly WrittenText[], who: OpenLogin['who'], path: string): readonly Closing[] {
  const found = texts.flatMap((text, i) => (closes(text, who, path) ? [{ i, branch: text.branch, at: text.at }] : []));
  return found.slice(-mostClosings);
}

/** Whether a stage has a server of SSH ask nobody for a password, whoever may log in. */
const takesKeysOnly = onceWith(({ layers }: Stage, project: Project): boolean => {
  const texts = withScripts(layers, project).flatMap(({ instruction }) =>
    writtenTexts(instruction).filter(({ path }) => configures(path)),
  );
  const said = texts.flatMap(({ text, branch }) =>
    Array.from(text.matchAll(/^[ \t]*PasswordAuthentication[ \t=]+"?(\w+)/gim), ([, value]) => ({ value, branch })),
  );
  return oneRuns(said) && said.every(({ value }) => value!.toLowerCase() === 'no');
});

/** What comes behind a layer in each image that ships with it; in its own stage where none does. */
function endsBehind(layer: Layer, project: Project): (readonly Layer[])[] {
  const own = layer.runs ?? layer;
  const shipping = imagesBeside(layer, project).filter(({ shipped, layers }) => shipped && layers.includes(own));
  const wholes = shipping.length > 0 ? shipping : [layer.stage];
  return wholes.map(({ layers }) => layers.slice(layers.indexOf(own) + 1));
}

const dropIns = /(?:^|\/)sshd_config\.d\//;

function configures(path: string): boolean {
  return dropIns.test(path) || /(?:^|\/)sshd_config(?:\.d)?$/.test(path);
}

/** Whether a text that is written later undoes a login: in place of the file, of its line, or in one that is read first. */
function closes({ path, text, how }: WrittenText, who: OpenLogin['who'], file: string): boolean {
  if (path === file && how === 'whole') return true;
  const read = path === file ? how === 'edited' : dropIns.test(path) && !dropIns.test(file);
  return read && said(text).some((login) => login.who === who && !login.opens);
}

function isClosedIn(layers: readonly Layer[], who: OpenLogin['who'], file: string): boolean {
  return layers.some((layer, i) => {
    const { instruction } = layer;
    if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT') {
      const closing = startOptions(layer).filter(({ login }) => login.who === who && !login.opens);
      return oneRuns(closing) && !lastOf(layers.slice(i + 1), instruction.keyword);
    }
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
      const { sources, target } = instruction;
      const path = target?.value ?? '';
      if (path === file || sources.some(({ value }) => value && file === path + value.replace(/^.*\//, '')))
        return true;
    }
    return oneRuns(writtenTexts(instruction).filter((written) => closes(written, who, file)));
  });
}

/** What a server of SSH that a layer starts is told on its command line, which wins over its configuration. */
function startOptions({ instruction }: Layer) {
  if (instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') return [];
  return instruction.run.script.commands.flatMap((command) =>
    command.name === 'sshd'
      ? optionsOf(command).options.flatMap(({ key, value, at }) =>
          key === 'o' && value ? said(knownStart(value)).map((login) => ({ at, login, branch: command.branch })) : [],
        )
      : [],
  );
}
