import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { aptSources } from './apt-sources.ts';
import { packageCommand } from './package-commands.ts';

interface Unsigned {
  readonly at: Location;
  readonly by: string;
}

/** Options that switch a package manager's signatures off (apt-get(8), apk(8), dnf(8), rpm(8), zypper(8)). */
const switches: Readonly<Record<string, readonly string[]>> = {
  apt: ['allow-unauthenticated', 'allow-untrusted', 'force-yes', 'allow-insecure-repositories'],
  apk: ['allow-untrusted'],
  dnf: ['nogpgcheck', 'no-gpgcheck', 'nogpgchecks', 'no-gpgchecks'],
  zypper: ['no-gpg-checks', 'no-gpgcheck', 'G', 'allow-unsigned-rpm'],
  dpkg: ['force-bad-verify'],
  flatpak: ['no-gpg-verify'],
  tlmgr: ['no-verify-downloads'],
  snap: ['dangerous'],
  choco: ['allow-empty-checksums', 'allow-empty-checksums-secure', 'ignore-checksum', 'ignore-checksums'],
  rpm: ['nosignature', 'nodigest', 'noverify', 'nofiledigest', 'nogpg'],
};

const values: Readonly<Record<string, RegExp>> = {
  apt: /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowDowngradeToInsecureRepositories)=(?:true|yes|1)$/i,
  dnf: /^(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no)$/i,
};

/** What a command is given so that it installs packages whose signature nobody checked. */
export function unsignedBy(command: Command): Unsigned | undefined {
  if (command.name === 'add-apt-repository' || command.name === 'apt-add-repository') {
    const word = command.args.find((each) => trustedSource(knownStart(each)));
    return word && { at: word.at, by: '[trusted=yes]' };
  }
  const packages = packageCommand(command);
  const program = packages?.manager ?? (command.name === 'yum-config-manager' ? 'dnf' : command.name);
  if (program === undefined || (!Object.hasOwn(switches, program) && !Object.hasOwn(values, program))) return undefined;
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

const everything = /(?:^|,)\*(?:$|,)/;

/**
 * Variables that keep `go` from comparing modules with the checksum database, by the values that do it for all of them;
 * the modules of one organisation are in no public database (https://go.dev/ref/mod#environment-variables).
 */
const variables: Readonly<Record<string, RegExp>> = {
  GOSUMDB: /^off$/,
  GONOSUMDB: everything,
  GOPRIVATE: everything,
  GONOSUMCHECK: /^(?!0$|false$)\S/,
};

/** Whether setting a variable so makes a package manager take what nobody vouches for. */
export function trustsPackages(name: string, { value }: Pick<Setting, 'value'>): boolean {
  return value !== undefined && Object.hasOwn(variables, name) && variables[name]!.test(value);
}

function trustedSource(text: string): string | undefined {
  return aptSources(text).find(({ options, url }) => /\btrusted=yes\b/i.test(options) && !url.startsWith('file:'))
    ?.text;
}

/** Lines of a package manager's configuration that switch signatures off. */
const lines: readonly RegExp[] = [
  /(?<!\w)gpgcheck\s*=\s*(?:0|false|no)\b/i,
  /\bTrusted:\s*yes\b/i,
  /\bAllowUnauthenticated["']?\s*["']?(?:true|yes|1)\b/i,
  /\bAllow(?:Insecure|DowngradeToInsecure)Repositories["']?\s*["']?(?:true|yes|1)\b/i,
  /\bSigLevel\s*=\s*(?:Never|Optional TrustAll)\b/i,
];

/** The part of a written text that switches signatures off. */
export function unsignedLine(text: string): string | undefined {
  return trustedSource(text) ?? lines.map((line) => line.exec(text)?.[0]).find(Boolean);
}
