import { packageIndexes } from '../../known/package-indexes.data.ts';
import { packageSigning } from '../../known/package-signing.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import type { WrittenText } from '../../model/dockerfile/written-texts.ts';
import { hasOption, optionsOf, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { hostOf, isLoopback } from '../../model/shell/urls.ts';
import { type Location, partAt } from '../../source.ts';
import { knownStart, knownText } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';
import { aptSources } from '../packages/apt-sources.ts';
import { checksSignatures } from '../packages/package-signatures.ts';
import { isDownload, sendsOnly } from './download-commands.ts';

const { signed } = packageSigning;

/** Something that is fetched without TLS. */
export interface Cleartext {
  readonly url: string;
  readonly at: Location;
  /** A package source of apt, apk or zypper: the packages have signatures. */
  readonly signed?: boolean;
  /** Packages that nothing is known to sign: what they bring runs. */
  readonly unsigned?: boolean;
}

/** Options whose value is an address of another kind: a proxy, a page that linked here, a text. */
const otherAddresses =
  /^(?:x|U|proxy|preproxy|proxy1\.0|e|referer|H|header|d|data|data-\w+|A|user-agent|b|cookie|F|form|keyserver-options|Dhttp\S*|c)$/;

/** Options whose value is such an address. */
const addresses = new Set(
  'url registry repository source server mirror index-url extra-index-url default-index index find-links keyserver add-repo'.split(
    ' ',
  ),
);

/** The name of a package in front of its address: `tool@http://…` of npm, `tool[cli] @ git+http://…` of pip (PEP 508). */
const packageName = /^@?[^@:]*@ ?(?=(?:\w+\+)?\w+:\/\/)/;

/** The addresses that a command fetches code, packages or keys from without TLS. */
export function cleartextOf(command: Command): Cleartext[] {
  return /^(?:R|Rscript|r)$/.test(command.name ?? '') ? command.args.flatMap(inProgramOfR) : fetchedBy(command);
}

function fetchedBy(command: Command): Cleartext[] {
  const { name, args } = command;
  if (name === undefined || !args.some((word) => knownStart(word).includes('://'))) return [];
  const packages = effectsOf(command).packages;
  if ((!isDownload(command) && !packages && !recordOf(name).fetches) || sendsOnly(command)) return [];
  if (packages?.manager === 'pip' && hasOption(packages, 'require-hashes')) return [];
  if (args.some((word) => /(?:^|[.-])(?:https?[.-]?)?proxy$/i.test(knownStart(word)))) return [];
  if (recordOf(name).git) {
    // `git config url.<this>.insteadOf <that>`: what is fetched instead counts.
    const instead = args.find((word) => /^url\..*\.(?:push)?insteadof$/i.test(knownStart(word)));
    const url =
      instead &&
      knownStart(instead)
        .slice('url.'.length)
        .replace(/\.[a-z]+$/i, '');
    if (instead) return isCleartext(url!, name) ? [{ url: url!, at: instead.at }] : [];
  }
  return given(command).flatMap((word) => {
    const text = knownStart(word);
    // `npm config set registry=http://…`
    const isSet = addresses.has(/^([\w-]+)=/.exec(text)?.[1] ?? '');
    const named = packages ? (packageName.exec(text)?.[0].length ?? 0) : 0;
    const set = isSet ? text.indexOf('=') + 1 : named;
    const url = text.slice(set).replace(/^(?:git\+|deb (?:\[[^\]]*\] )?)/, '');
    const signed = text.startsWith('deb ') || isSignedSource(command, url);
    if (!isCleartext(url, name) || (signed && isSignedMirror(url))) return [];
    const at = set > 0 ? partAt(word.at, url) : word.at;
    return [{ url, at, signed, unsigned: !signed && installsUnsigned(command) }];
  });
}

/** Where R installs packages from, as its function and its option call it: `install.packages('x', repos='http://…')`. */
const repositoryOfR = /\brepos\b[^\n"'`]{0,60}["'](http:\/\/[^\s"']+)/i;

function inProgramOfR(word: ShellWord): Cleartext[] {
  const url = repositoryOfR.exec(knownText(word))?.[1];
  return url === undefined || isLoopback(url) ? [] : [{ url, at: partAt(word.at, url), unsigned: true }];
}

/** Whether an address is a package source that a command asks or adds, of a manager that looks at signatures. */
function isSignedSource(command: Command, url: string): boolean {
  if (recordOf(command.name).addsSource) return true;
  const packages = effectsOf(command).packages;
  if (packages?.manager === 'apk') return !hasOption(packages, 'allow-untrusted');
  if (packages?.manager !== 'zypper' || !/^(?:ar|addrepo)$/.test(packages.subcommand)) return false;
  // the file that describes a repository also says which keys are its own
  return !url.endsWith('.repo') && !hasOption(packages, 'G', 'no-gpgcheck', 'no-gpg-checks', 'gpg-auto-import-keys');
}

/** Whether a command installs packages from an address, or tells a manager of one that looks at no signatures. */
function installsUnsigned(command: Command): boolean {
  const { installsFiles } = recordOf(command.name);
  if (installsFiles) return !hasOption(command, installsFiles.unless);
  const packages = effectsOf(command).packages;
  return packages !== undefined && (packages.action === 'install' || !checksSignatures(packages.manager));
}

/** The words, and the values of options, that may be an address to fetch from. */
function given(command: Command): readonly ShellWord[] {
  const { options, operands } = optionsOfAny(command);
  const own = optionsOf(command).options;
  const others = new Set(
    [...options, ...own].flatMap(({ key, value, next }) =>
      otherAddresses.test(key) && (key.length > 1 || isDownload(command)) ? [value ?? next] : [],
    ),
  );
  const values = options.flatMap(({ key, value }) => (value && addresses.has(key) ? [value] : []));
  return [...operands.filter((word) => !others.has(word)), ...values];
}

function isCleartext(url: string, program: string): boolean {
  if (recordOf(program).git ? !/^(?:http|ftp|git):\/\//i.test(url) : !/^(?:http|ftp|svn):\/\//i.test(url)) return false;
  return !isLoopback(url) && !/^http:\/\/\[?::1/.test(url);
}

function isSignedMirror(url: string): boolean {
  const host = (hostOf(url) ?? '').toLowerCase();
  const [first = ''] = host.split('.');
  return (
    signed.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    /^(?:mirrors?|ftp\d?|archive|deb|security|snapshot)$/.test(first) ||
    /\.mirrors?\./.test(host)
  );
}

const signedRepositories = /\b(?:baseurl|mirrorlist|metalink)[ \t]*=[ \t]*(http:\/\/[^\s"']+)/i;

/** How the settings of managers that look at no signatures name a repository; some only in files of their own. */
const unsignedRepositories: readonly { readonly line: RegExp; readonly path?: RegExp }[] = [
  { line: /\b(?:index-url|find-links|registry)[ \t]*=[ \t]*["']?(http:\/\/[^\s"']+)/i },
  { line: /^[ \t]*registry[ \t]{1,9}["']?(http:\/\/[^\s"']+)/im },
  { line: /\b(?:npmRegistryServer|channel_alias):[ \t]*["']?(http:\/\/[^\s"']+)/ },
  { line: /^[ \t]*-[ \t]{1,9}["']?(http:\/\/[^\s"']+)/m, path: /(?:^|\/)\.?(?:conda|mamba|gem)rc$/ },
  { line: /^[ \t]*(?:url|default-index)[ \t]*=[ \t]*["'](http:\/\/[^\s"']+)/m, path: /(?:^|\/)uv\.toml$/ },
  { line: repositoryOfR },
];

/** A package repository without TLS in a text that is written into a configuration, and whether its packages are signed. */
export function cleartextRepository({ text, path }: WrittenText): { url: string; signed: boolean } | undefined {
  const isOpen = (url: string) => /^http:/i.test(url) && !isLoopback(url) && !isSignedMirror(url);
  const unsigned = unsignedRepositories
    .flatMap(({ line, path: where }) => (!where || where.test(path) ? (line.exec(text)?.[1] ?? []) : []))
    .find(isOpen);
  const url = unsigned ?? signedSources(text, path).find(isOpen);
  return url === undefined ? undefined : { url, signed: unsigned === undefined };
}

/** The repositories that a text names to managers that look at signatures. */
function signedSources(text: string, path: string): readonly string[] {
  return [
    ...aptSources(text).map(({ url }) => url),
    ...(signedRepositories.exec(text)?.slice(1) ?? []),
    ...(path === '/etc/apk/repositories' ? text.split(/\s+/) : []),
  ];
}

/** Variables that tell a package manager where to fetch from. */
export function isSourceVariable(name: string): boolean {
  return packageIndexes.variables.test(name);
}
