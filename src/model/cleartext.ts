import type { Location } from '../source.ts';
import { knownStart } from './setting.ts';
import type { Command } from './shell/command.ts';
import { isDownload } from './shell/download.ts';
import { packageCommand } from './shell/packages.ts';
import { hostOf, isLoopback } from './shell/remote.ts';

/** Something that is fetched without TLS. */
export interface Cleartext {
  readonly url: string;
  readonly at: Location;
}

/** Programs besides downloaders and package managers that fetch what they are told to. */
const fetchers =
  /^(?:git|svn|hg|bzr|rpm|gpg2?|apt-key|apt-add-repository|add-apt-repository|yum-config-manager|nuget|luarocks|cpanm?|helm|mvn)$/;

/** Options whose value is an address of another kind: a proxy, a page that linked here, a text. */
const otherAddresses =
  /^(?:-x|-U|--proxy|--preproxy|--proxy1\.0|-e|--referer|-H|--header|-d|--data|--data-\w+|-A|--user-agent|-b|--cookie|-F|--form|--keyserver-options|-Dhttp\S*|-c)$/;

/** The addresses that a command fetches code, packages or keys from without TLS. */
export function cleartextOf(command: Command): Cleartext[] {
  const { name, args } = command;
  if (name === undefined) return [];
  const packages = packageCommand(command);
  if (!isDownload(command) && !packages && !fetchers.test(name)) return [];
  if (args.some((word) => /(?:^|[.-])(?:https?[.-]?)?proxy$/i.test(knownStart(word)))) return [];
  return args.flatMap((word, i) => {
    const text = knownStart(word);
    const before = args[i - 1] === undefined ? '' : knownStart(args[i - 1]!);
    if (otherAddresses.test(before)) return [];
    const inline = /^--?[\w-]+=(.*)$/s.exec(text);
    if (
      inline &&
      !/^--(?:url|registry|repository|source|index-url|extra-index-url|find-links|keyserver|add-repo)=/.test(text)
    )
      return [];
    const url = inline ? inline[1]! : text.replace(/^(?:git\+|deb (?:\[[^\]]*\] )?)/, '');
    if (!isCleartext(url, name) || (packages?.manager === 'apk' && isSignedMirror(url))) return [];
    return [{ url, at: word.at }];
  });
}

function isCleartext(url: string, program: string): boolean {
  if (program === 'git' ? !/^(?:http|ftp|git):\/\//i.test(url) : !/^(?:http|ftp|svn):\/\//i.test(url)) return false;
  return !isLoopback(url) && !/^http:\/\/\[?::1/.test(url);
}

/** Hosts whose packages are signed, so that TLS adds only privacy. */
function isSignedMirror(url: string): boolean {
  return /(?:^|\.)(?:debian\.org|ubuntu\.com|alpinelinux\.org|centos\.org|fedoraproject\.org|rockylinux\.org|almalinux\.org|kali\.org|raspbian\.org|raspberrypi\.(?:com|org)|archlinux\.org|opensuse\.org|azure\.archive\.ubuntu\.com|mirrors\.\S+|mirror\.\S+|ftp\.\S+)$|^(?:mirrors?|ftp|archive|deb|security|snapshot)\./i.test(
    hostOf(url) ?? '',
  );
}

/** A package repository without TLS in a text that is written into a configuration. */
export function cleartextRepository(text: string): string | undefined {
  const match =
    /\bdeb(?:-src)?[ \t]+(?:\[[^\]\n]*\][ \t]+)?(http:\/\/[^\s"']+)/i.exec(text) ??
    /\bbaseurl[ \t]*=[ \t]*(http:\/\/[^\s"']+)/i.exec(text) ??
    /\b(?:extra-)?index-url[ \t]*=[ \t]*(http:\/\/[^\s"']+)/i.exec(text) ??
    /\bregistry[ \t]*=[ \t]*(http:\/\/[^\s"']+)/i.exec(text);
  const url = match?.[1];
  return url && !isLoopback(url) && !isSignedMirror(url) ? url : undefined;
}

/** Variables that tell a package manager where to fetch from. */
export function isSourceVariable(name: string): boolean {
  return /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?|npm_config_registry|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER|GOPROXY|GEM_SOURCE|BUNDLE_MIRROR\w*|NODE_MIRROR|NVM_NODEJS_ORG_MIRROR|RUSTUP_DIST_SERVER)$/i.test(
    name,
  );
}
