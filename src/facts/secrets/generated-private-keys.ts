import type { Layer } from '../../model/dockerfile/instruction.ts';
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
  const word = (pattern: RegExp) => args.find(({ value }) => pattern.test(value ?? ''));
  const behind = (pattern: RegExp) => {
    const index = args.findIndex(({ value }) => pattern.test(value ?? ''));
    return index === -1 ? undefined : args[index + 1];
  };
  const made = (kind: string, told: ShellWord | undefined, path?: ShellWord): GeneratedKey => ({
    kind,
    at: told?.at ?? nameAt,
    path: path && pathOf(path, layer),
  });
  switch (name) {
    case 'ssh-keygen': {
      if (word(/^-A$/)) return { ...made('SSH host keys', word(/^-A$/)), path: '/etc/ssh/ssh_host_rsa_key' };
      if (word(/^-[a-zA-Z]*[lyFRHKLrDsTMGYIWQikeBpc]/)) return undefined;
      return made('an SSH key', word(/^-t/) ? (behind(/^-t$/) ?? word(/^-t/)) : undefined, behind(/^-[a-zA-Z]*f$/));
    }
    case 'openssl': {
      const verb = args[0]?.value;
      if (verb === 'genrsa' || verb === 'genpkey' || verb === 'gendsa')
        return made('a private key', args[0], behind(/^-out$/));
      if (verb === 'ecparam' && word(/^-genkey$/)) return made('a private key', args[0], behind(/^-out$/));
      if (verb === 'req' && (word(/^-newkey$/) || (word(/^-(?:x509|new)$/) && !word(/^-key$/) && word(/^-keyout$/))))
        return made('a private key', args[0], behind(/^-keyout$/));
      return undefined;
    }
    case 'keytool': {
      const verb = word(/^-gen(?:key|keypair|seckey)$/);
      return verb && made('a private key', verb, behind(/^-keystore$/));
    }
    case 'gpg':
    case 'gpg2': {
      const verb = word(/^--(?:full-)?gen(?:erate)?-key$|^--quick-gen(?:erate)?-key$/);
      return verb && made('a private key of GnuPG', verb);
    }
    case 'wg':
      return args[0]?.value === 'genkey' ? made('a private key of WireGuard', args[0]) : undefined;
    case 'make-ssl-cert':
    case 'mkcert':
      return made('a private key', args[0]);
    case 'certtool':
      return word(/^(?:--generate-privkey|-p)$/) && made('a private key', args[0], behind(/^--outfile$/));
    case 'dotnet': {
      const path = behind(/^(?:-ep|--export-path)$/);
      return args[0]?.value === 'dev-certs' && path ? made('a private key', args[0], path) : undefined;
    }
    case 'age-keygen':
      return word(/^(?:-o|--output)$/) && made('a private key of age', args[0], behind(/^(?:-o|--output)$/));
    case 'cosign':
      return args[0]?.value === 'generate-key-pair' ? made('a private key of cosign', args[0]) : undefined;
    case 'minisign':
      return word(/^-G/) && made('a private key of minisign', word(/^-G/), behind(/^-s$/));
    case 'step':
      return args[0]?.value === 'certificate' && args[1]?.value === 'create' && !word(/^--?key$/)
        ? made('a private key', args[1], args.filter(({ value }) => !value?.startsWith('-'))[4])
        : undefined;
    case 'dpkg-reconfigure':
      return word(/^openssh-server$/) && made('SSH host keys', word(/^openssh-server$/));
    default:
      return undefined;
  }
}
