import type { Layer } from '../../model/dockerfile/instruction.ts';
import { pathOf } from '../../model/dockerfile/removed-files.ts';
import { hasOption, optionOf, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';

/** A private key that a command makes. */
export interface GeneratedKey {
  /** With its article. */
  readonly kind: string;
  /** The word that says so. */
  readonly at: Location;
  /** Where it goes, where the command says. */
  readonly path: string | undefined;
}

/** A call of a program that makes a key. */
interface KeyMaking {
  /** With its article. */
  readonly kind: string;
  /** The words that the command begins with; the last of them says so. */
  readonly verb?: string;
  /** A word, wherever it stands, that says so. */
  readonly word?: string;
  /** Options of which one says so. */
  readonly by?: readonly string[];
  /** The option whose value says what key it is. */
  readonly type?: string;
  /** Of each of these some option must be there too. */
  readonly needs?: readonly (readonly string[])[];
  /** Options with which it makes none, or only shows it. */
  readonly unless?: readonly string[];
  /** The options whose value is the file that the key goes to, or the place of that among the operands. */
  readonly out?: readonly string[] | number;
  /** Where the key goes in any case; without `/` in front, in the folder that the command runs in. */
  readonly path?: string;
}

const kind = 'a private key';
const hostKeys = 'SSH host keys';
const gnupg = {
  kind: 'a private key of GnuPG',
  by: ['gen-key', 'generate-key', 'full-gen-key', 'full-generate-key', 'quick-gen-key', 'quick-generate-key'],
};

/** By program, its calls that make a key; from the programs' own manuals (seen 2026-11). */
const makings: ReadonlyMap<string, readonly KeyMaking[]> = new Map<string, readonly KeyMaking[]>([
  [
    'ssh-keygen',
    [
      { kind: hostKeys, by: ['A'], path: '/etc/ssh/ssh_host_rsa_key' },
      { kind: 'an SSH key', type: 't', unless: Array.from('lyFRHKLrDsTMGYIWQikeBpc'), out: ['f'] },
    ],
  ],
  [
    'openssl',
    [
      ...['genrsa', 'genpkey', 'gendsa'].map((verb) => ({ kind, verb, unless: ['genparam'], out: ['out'] })),
      { kind: 'a secret', verb: 'rand', needs: [['out']], out: ['out'] },
      { kind, verb: 'ecparam', needs: [['genkey']], out: ['out'] },
      { kind, verb: 'req', needs: [['newkey']], out: ['keyout'] },
      // `-key` takes one that is there.
      { kind, verb: 'req', needs: [['x509', 'new'], ['keyout']], unless: ['key'], out: ['keyout'] },
    ],
  ],
  ['keytool', [{ kind, by: ['genkey', 'genkeypair', 'genseckey'], out: ['keystore'] }]],
  ['gpg', [gnupg]],
  ['gpg2', [gnupg]],
  ['wg', [{ kind: 'a private key of WireGuard', verb: 'genkey' }]],
  ['make-ssl-cert', [{ kind }]],
  ['mkcert', [{ kind }]],
  ['certtool', [{ kind, needs: [['generate-privkey', 'p']], out: ['outfile'] }]],
  ['dotnet', [{ kind, verb: 'dev-certs', needs: [['ep', 'export-path']], out: ['ep', 'export-path'] }]],
  ['age-keygen', [{ kind: 'a private key of age', needs: [['o', 'output']], out: ['o', 'output'] }]],
  ['cosign', [{ kind: 'a private key of cosign', verb: 'generate-key-pair' }]],
  ['minisign', [{ kind: 'a private key of minisign', by: ['G'], out: ['s'] }]],
  ['step', [{ kind, verb: 'certificate create', unless: ['key'], out: 4 }]],
  [
    'php',
    [
      { kind: 'the key of the Laravel application', verb: 'artisan key:generate', unless: ['show'], path: '.env' },
      {
        kind: 'the secret of the tokens of the Laravel application',
        verb: 'artisan jwt:secret',
        unless: ['s', 'show'],
        path: '.env',
      },
      { kind: 'the keys of Laravel Passport', verb: 'artisan passport:keys', path: 'storage/oauth-private.key' },
    ],
  ],
  ['dpkg-reconfigure', [{ kind: hostKeys, word: 'openssh-server' }]],
]);

/** The key that a command makes; undefined for one that makes none. */
export function generatedKey(command: Command, layer: Layer): GeneratedKey | undefined {
  const making = makings.get(command.name ?? '')?.find((each) => makes(command, each));
  if (!making) return undefined;
  const file = making.path === undefined ? fileOf(command, making) : { value: making.path, at: command.nameAt };
  const path = file && pathOf(file, layer);
  return { kind: making.kind, at: toldBy(command, making) ?? command.nameAt, path };
}

function makes(command: Command, { verb, word, by, needs = [], unless }: KeyMaking): boolean {
  const { args } = command;
  return (
    (verb === undefined || verb.split(' ').every((each, i) => args[i]?.value === each)) &&
    (word === undefined || args.some(({ value }) => value === word)) &&
    [...needs, ...(by ? [by] : [])].every((names) => hasOption(command, ...names)) &&
    !(unless && hasOption(command, ...unless))
  );
}

/** Where a command says that it makes a key. */
function toldBy(command: Command, { verb = '', word, by, type }: KeyMaking): Location | undefined {
  const { args } = command;
  if (type) return optionValue(command, type)?.at;
  if (by) return optionOf(command, ...by)?.word.at;
  return (word ? args.find(({ value }) => value === word) : args[verb.split(' ').length - 1])?.at;
}

function fileOf(command: Command, { out = [] }: KeyMaking): ShellWord | undefined {
  return typeof out === 'number' ? optionsOf(command).operands[out] : optionValue(command, ...out);
}
