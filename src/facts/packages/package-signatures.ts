import { packageSigning } from '../../known/package-signing.data.ts';
import type { SignatureChecks } from '../../known/programs/package-manager.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isSwitchedOff } from '../../known/switch-values.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { hasOption, type Option, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { effectsOf } from '../commands/effects.ts';
import { aptSources } from './apt-sources.ts';
import { commandsRun, packageSettings } from './package-configuration.ts';

const { variables, lines } = packageSigning;

export interface Unsigned {
  readonly at: Location;
  readonly by: string;
  /** The package manager. */
  readonly program: string;
  /** Whether TLS vouches for where the packages come from, at least. */
  readonly overTls: boolean;
  /** Whether only lists of packages are taken unsigned; from such, nothing is installed unless that is switched on, too. */
  readonly lists: boolean;
}

/** What a command is given so that it installs packages whose signature nobody checked. */
export function unsignedBy(command: Command): Unsigned | undefined {
  if (recordOf(command.name).addsSource) return unsignedSource(command);
  const packages = effectsOf(command).packages;
  const called = packages?.manager ?? command.name;
  const { signatures } = recordOf(called);
  if (called === undefined || !signatures) return undefined;
  // To `apt-get update` these say nothing: they are about packages, and it fetches lists.
  const refreshes = packages?.action === 'refresh';
  const lists = refreshes && packages.manager === 'apt';
  const { options } = packages ?? optionsOf(command);
  const asks = hasOption(command, signatures.asks) || (packages && isOneOf(packages.subcommand, signatures.asking));
  if (asks) return undefined;
  const option = options.find((each) => switchesOff(each, signatures, lists));
  const by = option?.value ? `${option.name} ${knownStart(option.value)}` : option?.name;
  const overTls = isOverTls(command.args.map(knownStart).join(' ')) ?? !recordOf(command.name).cleartext;
  return (
    option && {
      at: option.at,
      by: by!,
      program: signatures.of ?? called,
      overTls,
      lists: refreshes || /insecure-?repositories/i.test(by!),
    }
  );
}

/** Whether the signatures of packages vouch for what a command fetches, whoever serves it: it installs with a manager that looks at them. */
export function vouchesForPackages(command: Command): boolean {
  const packages = effectsOf(command).packages;
  return packages !== undefined && checksSignatures(packages.manager) && !unsignedBy(command);
}

/** Whether a manager looks at the signatures of what its repositories hold. */
export function checksSignatures(manager: string): boolean {
  const { manager: by, signatures } = recordOf(manager);
  return by?.system === true && signatures !== undefined;
}

/** The same of all that a manager installs in the stage of a layer: nothing that it writes, copies or runs switches that off. */
export function vouchesForPackagesOf(manager: string, { stage }: Layer, project: Project): boolean {
  return (
    checksSignatures(manager) &&
    !commandsRun(stage).some(unsignedBy) &&
    !stage.layers.some((layer) =>
      packageSettings(layer, project).some(({ text, path }) => unsignedLine(text, path) !== undefined),
    )
  );
}

function unsignedSource({ args }: Command): Unsigned | undefined {
  const word = args.find((each) => trustedSource(knownStart(each)));
  if (!word) return undefined;
  const overTls = isOverTls(knownStart(word)) === true;
  return { at: word.at, by: '[trusted=yes]', program: 'apt', overTls, lists: false };
}

/** Whether all addresses in a text are over TLS; undefined where there is none. */
function isOverTls(text: string): boolean | undefined {
  return /\b(?:https?|ftp):/i.test(text) ? !/\b(?:http|ftp):/i.test(text) : undefined;
}

/** @param lists whether only lists of packages are fetched. */
function switchesOff({ key, value }: Option, { off, values }: SignatureChecks, lists: boolean): boolean {
  const text = value ? knownStart(value) : '';
  if (setting.has(key) && values?.test(text)) return true;
  if (lists && key !== 'allow-insecure-repositories') return false;
  return isOneOf(key, off) && !isSwitchedOff({ value: text });
}

/** Options whose value is a setting. */
const setting = new Set(['o', 'option', 'setopt']);

/**
 * Whether setting a variable so makes a package manager take what nobody vouches for.
 *
 * @param get other variables that are in force beside it: where nothing is fetched, nothing is trusted.
 */
export function trustsPackages(
  name: string,
  { value }: Pick<Setting, 'value'>,
  get: (name: string) => string | undefined,
): boolean {
  if (value === undefined || !Object.hasOwn(variables, name) || !variables[name]!.test(value)) return false;
  return get('GOPROXY') !== 'off' && !/(?:^|\s)--?mod=vendor(?:\s|$)/.test(get('GOFLAGS') ?? '');
}

function trustedSource(text: string): string | undefined {
  return aptSources(text).find(({ options, url }) => /\btrusted=yes\b/i.test(options) && !url.startsWith('file:'))
    ?.text;
}

interface UnsignedLine extends Omit<Unsigned, 'at'> {
  /** Whether it is about one source of packages, and not about all. */
  readonly ofOne: boolean;
}

/** The part of a text that is written into a file that switches signatures off. */
export function unsignedLine(text: string, path: string): UnsignedLine | undefined {
  const source = trustedSource(text);
  if (source !== undefined) {
    const ofOne = source.includes('://');
    return { by: source, program: 'apt', overTls: isOverTls(source) === true, lists: false, ofOne };
  }
  if (isOfThisMachine(text)) return undefined;
  const ofOne = /[^*]\.(?:repo|sources)$/.test(path);
  for (const [program, line] of lines) {
    const by = line.exec(text)?.[0];
    if (by) return { by, program, overTls: isOverTls(text) === true, lists: /InsecureRepositories/i.test(by), ofOne };
  }
  return undefined;
}

/** Whether all package sources that a text names are folders. */
function isOfThisMachine(text: string): boolean {
  return (
    /\bbaseurl\s{0,9}=\s{0,9}file:/i.test(text) &&
    !/\b(?:baseurl|mirrorlist|metalink)\s{0,9}=\s{0,9}(?:https?|ftp):/i.test(text)
  );
}
