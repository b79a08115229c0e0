import { credentialFile, holdsOnlyOne } from '../../known/credential-files.ts';
import { isCredentialName } from '../../known/credential-names.ts';
import { machineCredentials } from '../../known/machine-credentials.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { isMounted } from '../../model/dockerfile/mounted-paths.ts';
import type { Layer } from '../../model/project.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import { absolutePath, fedTo } from '../../model/shell/file-changes.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import { type Message, say } from '../../problem.ts';
import { isWithin } from '../../text/path.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import type { FlowSources } from '../flow/carried-data.ts';

/** What a build or a container was trusted with. */
export interface EntrustedSecret {
  readonly what: Message;
  /** How much: all variables; a file of which more than one service is to see a part, or a private key; one credential. */
  readonly amount: 'all' | 'file' | 'one';
  /** What it is called by, where a name says whose it is. */
  readonly name?: string;
}

/** What is secret to the scripts of a layer. */
export function secretsOfLayer(layer: Layer): FlowSources<EntrustedSecret> {
  const { instruction, environment } = layer;
  const mounts = instruction.keyword === 'RUN' ? instruction.mounts.filter(({ type }) => type === 'secret') : [];
  const fields = (...names: readonly string[]) =>
    mounts.flatMap(({ flag }) => flag.fields.findLast(({ name }) => names.includes(name))?.value.value ?? []);
  const variables = new Set(fields('env', 'environment'));
  const paths = [...fields('target', 'dst', 'destination'), ...fields('id').map((id) => `/run/secrets/${id}`)];
  const isSecret = (path: string) => isMounted(path, layer, ({ type }) => type === 'secret');
  return sources(
    isSecret,
    paths,
    (name) => environment.get(name),
    (name) => variables.has(name),
  );
}

/** What is secret to those of a service. */
export function secretsOfService(service: ComposeService): FlowSources<EntrustedSecret> {
  const { secrets, mounts } = service;
  const granted = secrets.flatMap(({ target }) => absolutePath(target?.value, '/run/secrets') ?? []);
  const mounted = mounts.flatMap(({ source, target }) =>
    target?.value && source?.value && credentialFile(source.value)?.holds === 'surely' ? target.value : [],
  );
  const paths = [...granted, ...mounted];
  const entries = new Map(effectiveEntries(service).map(({ name, value }) => [name, value]));
  return sources(
    (path) => paths.some((each) => isWithin(path, each)),
    paths,
    (name) => entries.get(name),
    () => false,
  );
}

function sources(
  isSecret: (path: string) => boolean,
  paths: readonly string[],
  settingOf: (name: string) => Setting | undefined,
  isGiven: (name: string) => boolean,
): FlowSources<EntrustedSecret> {
  return {
    file: (path) => secretAt(path, isSecret),
    paths: [...paths, ...anyPaths],
    variable: (name) => {
      const names = [name, ...(settingOf(name)?.variables ?? []).map((each) => each.name)];
      const given = names.find((each) => isGiven(each) || isCredentialName(each));
      return given === undefined ? undefined : { what: say`${given}`, amount: 'one', name: given };
    },
    output: printed,
  };
}

/** What patterns may mean, whatever is mounted. */
const anyPaths = ['/run/secrets/x', '/proc/self/environ', '/proc/1/environ', '/etc/shadow', '/root/.ssh/id_rsa'];

function secretAt(path: string, isSecret: (path: string) => boolean): EntrustedSecret | undefined {
  if (/^\/proc\/[^/]+\/(?:task\/[^/]+\/)?environ$/.test(path)) return environmentAsWhole;
  const plain = path.replace(/^\/proc\/[^/]+\/root(?=\/)/, '');
  const what = say`${plain}`;
  const holds = credentialFile(plain)?.holds === 'surely' && !/[*?[]/.test(plain);
  const isOne = /^(?:\/var)?\/run\/secrets\/.|^\/run\/secrets$/.test(plain) || isSecret(plain);
  if (holds && !holdsOnlyOne(plain)) return { what, amount: 'file' };
  if (isOne || holds) return { what, amount: 'one', name: plain.slice(plain.lastIndexOf('/') + 1) };
  return /^\/etc\/g?shadow$/.test(plain) ? { what, amount: 'file' } : undefined;
}

const environmentAsWhole: EntrustedSecret = { what: say`every variable of the environment`, amount: 'all' };

/** What a command prints by itself: all variables, or what it keeps of a login. */
function printed(command: Command): EntrustedSecret | undefined {
  const { allVariables, printsCredential } = recordOf(command.name);
  if (listsEnvironment(command)) return environmentAsWhole;
  if (allVariables?.test(programText(command))) return environmentAsWhole;
  const asked = urlsOf(command.args).find(({ url }) => machineCredentials.addresses.test(url));
  if (asked) return { what: say`${asked.url}`, amount: 'one' };
  const said = optionsOf(command).operands.map(knownText).join(' ');
  const verb = printsCredential?.find((each) => said === each || said.startsWith(`${each} `));
  return verb === undefined ? undefined : { what: say`what ${`${command.name} ${verb}`} prints`, amount: 'one' };
}

/** The text of the program that an interpreter is given, as far as it is known. */
export function programText(command: Command): string {
  const program = programOf(command);
  const words = program?.from === 'input' ? fedTo(command) : program?.from === 'text' ? [program.word] : command.args;
  return words.map(knownText).join(' ');
}

/** Whether a command prints all variables of its environment. */
export function listsEnvironment(command: Command): boolean {
  const { only, needs } = recordOf(command.name).printsVariables ?? {};
  if (only === undefined) return false;
  const { options, operands } = optionsOf(command);
  if (operands.length > 0 || !options.every(({ key }) => isOneOf(key, only))) return false;
  return needs === undefined || options.some(({ key }) => isOneOf(key, needs));
}
