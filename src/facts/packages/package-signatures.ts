import { packageSigning } from '../../known/package-signing.data.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { aptSources } from './apt-sources.ts';
import { packageCommand } from './package-commands.ts';

const { options: switches, values, asking, variables, lines } = packageSigning;

interface Unsigned {
  readonly at: Location;
  readonly by: string;
}

/** What a command is given so that it installs packages whose signature nobody checked. */
export function unsignedBy(command: Command): Unsigned | undefined {
  if (command.name === 'add-apt-repository' || command.name === 'apt-add-repository') {
    const word = command.args.find((each) => trustedSource(knownStart(each)));
    return word && { at: word.at, by: '[trusted=yes]' };
  }
  const packages = packageCommand(command);
  const program = packages?.manager ?? (command.name === 'yum-config-manager' ? 'dnf' : command.name);
  if (program === undefined || (!Object.hasOwn(switches, program) && !Object.hasOwn(values, program))) return undefined;
  if (packages && asking[packages.manager]?.has(packages.subcommand)) return undefined;
  const { options } = packages ?? optionsOf(command);
  if (program === 'rpm' && hasOption(command, 'q', 'V', 'e', 'query', 'verify', 'erase')) return undefined;
  const option = options.find(({ key, value }) => {
    const text = value ? knownStart(value) : '';
    return (
      (switches[program]?.includes(key) && !/^(?:no|false|0)$/.test(text)) ||
      (setting.has(key) && values[program]?.test(text))
    );
  });
  return option && { at: option.at, by: option.value ? `${option.name} ${knownStart(option.value)}` : option.name };
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

/** The part of a written text that switches signatures off. */
export function unsignedLine(text: string): string | undefined {
  return trustedSource(text) ?? lines.map((line) => line.exec(text)?.[0]).find(Boolean);
}
