import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Programs that fetch, unpack and compare files. */
export const downloadPrograms: Knowledge<{
  readonly downloaders: ReadonlySet<string>;
  readonly runsUnseen: readonly {
    readonly names: RegExp;
    readonly fetches: RegExp;
    readonly decodes: RegExp;
    readonly runs: RegExp;
  }[];
  readonly fetchers: ReadonlySet<string>;
  readonly archives: RegExp;
  readonly unpackers: RegExp;
  readonly workers: RegExp;
  readonly sums: RegExp;
  readonly verifiers: ReadonlySet<string>;
  readonly comparers: RegExp;
  readonly powershellDownloads: RegExp;
  readonly windowsPrograms: RegExp;
}> = {
  source: ["the programs' own manuals", 'learn.microsoft.com/powershell'],
  asOf: '2026-11-24',
  /** They fetch the addresses that they are given. */
  downloaders: new Set([
    'curl',
    'wget',
    'wget2',
    'fetch',
    'aria2c',
    'axel',
    'http',
    'https',
    'xh',
    'lynx',
    'lwp-download',
  ]),
  /** What in a program's text fetches, what decodes, and what runs a text, by the interpreter that reads it. */
  runsUnseen: [
    {
      names: /^(?:python|pypy)[\d.]*$/,
      fetches: /\b(?:urlopen|urlretrieve|requests\.get)\b/,
      decodes: /\b(?:(?:b16|b32|b64|b85|a85)decode|unhexlify|fromhex|codecs\.decode|marshal\.loads|decompress)\b/,
      runs: /\b(?:exec|eval)[ \t]?\(/,
    },
    {
      names: /^(?:node|nodejs|bun)$/,
      fetches: /\bhttps?[.:](?:get|request|\/\/)/,
      decodes: /\batob\b|\bBuffer\.from\b|\bgunzipSync\b/,
      runs: /\b(?:eval[ \t]?\(|new Function\b|runIn\w{0,20}Context\b)/,
    },
    {
      names: /^php[\d.]*$/,
      fetches: /\b(?:https?|ftp):\/\//,
      decodes: /\b(?:base64_decode|gzinflate|gzuncompress|gzdecode|hex2bin|str_rot13)\b/,
      runs: /\beval[ \t]?\(/,
    },
    {
      names: /^ruby[\d.]*$/,
      fetches: /\b(?:https?|ftp):\/\//,
      decodes: /\b(?:decode64|unpack1?|inflate)\b/,
      runs: /\b(?:instance_)?eval\b/,
    },
    {
      names: /^perl[\d.]*$/,
      fetches: /\b(?:https?|ftp):\/\//,
      decodes: /\b(?:decode_base64|unpack)\b/,
      runs: /\beval\b/,
    },
  ],
  /** Programs besides downloaders and package managers that fetch what they are told to. */
  fetchers: wordSet(
    'git svn hg bzr rpm gpg gpg2 apt-key apt-add-repository add-apt-repository yum-config-manager nuget dotnet luarocks cpan cpanm helm mvn',
  ),
  /** Endings of files that hold or are programs. */
  archives:
    /\.(?:tar|tar\.\w+|t[gbx]z|tbz2|zip|gz|xz|bz2|zst|7z|deb|rpm|apk|jar|war|exe|msi|sh|bash|py|run|bin|appimage|whl|gem|phar|so|pkg|dmg)$/i,
  unpackers: /^(?:tar|bsdtar|unzip|gunzip|zcat|xz|unxz|bunzip2|zstd|cpio|7z|gzip|bzip2|dpkg|rpm|funzip)$/,
  /** Programs that unpack, build or dump something, so that their output is not all that matters. */
  workers:
    /^(?:tar|bsdtar|unzip|funzip|gunzip|bunzip2|unxz|zcat|bzcat|xzcat|zstdcat|make|mvn|gradle|mysqldump|pg_dump(?:all)?)$/,
  /** Programs that make sums of files, by their algorithm. */
  sums: /^(sha224|sha256|sha384|sha512|b2|b3|md5|sha1|cksum)(?:sum)?$/,
  /** Programs that check signatures. */
  verifiers: new Set(['minisign', 'signify', 'slsa-verifier', 'sigstore', 'gpgv', 'gpgv2', 'sqv', 'rsign']),
  comparers: /^(?:\[{1,2}|test|[efz]?grep|rg|diff|cmp|expr)$/,
  /** Commands and methods of PowerShell that fetch. */
  powershellDownloads:
    /\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer)\b|\bDownload(?:String|Data|File)(?:Async)?\b/i,
  windowsPrograms: /\.(?:zip|exe|msi|msixbundle|7z|nupkg|tar\.gz|tgz|cab|ps1|jar)$/i,
};
