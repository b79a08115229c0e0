import type { Layer } from '../../model/dockerfile/instruction.ts';
import { hasOption, optionOf, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { pathOf } from './credential-file-arrivals.ts';

/** A private key that a command makes. */
export interface GeneratedKey {
  /** With its article. */
  readonly kind: string;
  /** The word that says so. */
  readonly at: Location;
  /** Where it goes, where the command says. */
  readonly path: string | undefined;
}

/** The key that a command makes; undefined for one that makes none. */
export function generatedKey(command: Command, layer: Layer): GeneratedKey | undefined {
  const { name, args, nameAt } = command;
  const [verb] = args;
  const value = (...names: readonly string[]) => optionValue(command, ...names);
  const made = (kind: string, told: { readonly at: Location } | undefined, path?: ShellWord): GeneratedKey => ({
    kind,
    at: told?.at ?? nameAt,
    path: path && pathOf(path, layer),
  });
  switch (name) {
    case 'ssh-keygen': {
      const all = optionOf(command, 'A');
      if (all) return { ...made('SSH host keys', all.word), path: '/etc/ssh/ssh_host_rsa_key' };
      if (hasOption(command, ...otherwise)) return undefined;
      return made('an SSH key', value('t'), value('f'));
    }
    case 'openssl':
      return makesKey(command)
        ? made('a private key', verb, value(verb?.value === 'req' ? 'keyout' : 'out'))
        : undefined;
    case 'keytool': {
      const told = optionOf(command, 'genkey', 'genkeypair', 'genseckey');
      return told && made('a private key', told.word, value('keystore'));
    }
    case 'gpg':
    case 'gpg2': {
      const told = optionOf(
        command,
        ...['gen-key', 'generate-key', 'full-gen-key', 'full-generate-key', 'quick-gen-key', 'quick-generate-key'],
      );
      return told && made('a private key of GnuPG', told.word);
    }
    case 'wg':
      return verb?.value === 'genkey' ? made('a private key of WireGuard', verb) : undefined;
    case 'make-ssl-cert':
    case 'mkcert':
      return made('a private key', verb);
    case 'certtool':
      return hasOption(command, 'generate-privkey', 'p') ? made('a private key', verb, value('outfile')) : undefined;
    case 'dotnet': {
      const path = value('ep', 'export-path');
      return verb?.value === 'dev-certs' && path ? made('a private key', verb, path) : undefined;
    }
    case 'age-keygen':
      return hasOption(command, 'o', 'output') ? made('a private key of age', verb, value('o', 'output')) : undefined;
    case 'cosign':
      return verb?.value === 'generate-key-pair' ? made('a private key of cosign', verb) : undefined;
    case 'minisign': {
      const told = optionOf(command, 'G');
      return told && made('a private key of minisign', told.word, value('s'));
    }
    case 'step': {
      const [first, second, , , key] = optionsOf(command).operands;
      return first?.value === 'certificate' && second?.value === 'create' && !hasOption(command, 'key')
        ? made('a private key', second, key)
        : undefined;
    }
    case 'dpkg-reconfigure': {
      const told = args.find(({ value }) => value === 'openssh-server');
      return told && made('SSH host keys', told);
    }
    default:
      return undefined;
  }
}

/** Options with which `ssh-keygen` makes no key. */
const otherwise = Array.from('lyFRHKLrDsTMGYIWQikeBpc');

/** Whether a command of OpenSSL makes a key; `req` takes one that is there with `-key`. */
function makesKey(command: Command): boolean {
  switch (command.args[0]?.value) {
    case 'genrsa':
    case 'genpkey':
    case 'gendsa':
      return true;
    case 'ecparam':
      return hasOption(command, 'genkey');
    case 'req':
      return (
        hasOption(command, 'newkey') ||
        (hasOption(command, 'x509', 'new') && !hasOption(command, 'key') && hasOption(command, 'keyout'))
      );
    default:
      return false;
  }
}
