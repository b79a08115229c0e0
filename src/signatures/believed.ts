/** The keys and roots that a policy names, each read once from where the policy is. */
import { type DemandedSigner, goesBySigstore, type RepositoryFile } from '../known/signature-demands.ts';
import type { Content, Registry } from '../ports.ts';
import { Trouble } from '../registry/trouble.ts';
import type { NamedKey, TrustedRoot } from './verify.ts';

/** Whom a signature is verified by. */
export interface Belief {
  /** Whose certificates, logs and clocks are believed. */
  readonly roots: readonly TrustedRoot[];
  readonly key: NamedKey | undefined;
}

/** Of a signer whose signatures lie beside images. */
export type SignerBeside = Exclude<DemandedSigner, { kind: 'content-trust' }>;

export class Believed {
  readonly #read: (file: RepositoryFile) => Promise<Content>;
  readonly #registry: Registry | undefined;

  /** @param registry knows whom the public Sigstore trusts now */
  constructor(read: (file: RepositoryFile) => Promise<Content>, registry: Registry | undefined) {
    this.#read = read;
    this.#registry = registry;
  }

  /** @throws {Trouble} where what a policy names cannot be read, or is something else */
  async of(signer: SignerBeside): Promise<Belief> {
    const { publicRoots, readTrustedRoots, readPublicKey } = await verifier();
    const { trustedRoot } = signer;
    // Whom Sigstore trusts now does not matter to who goes by a key alone.
    const ofSigstore = async () => (goesBySigstore(signer) ? (await this.ofAnybody()).roots : publicRoots());
    const roots = trustedRoot ? await this.#file(trustedRoot, 'trusted root', readTrustedRoots) : await ofSigstore();
    if (signer.kind === 'identity') return { roots, key: undefined };
    const key = await this.#file(signer.key, 'public key in PEM', readPublicKey);
    return { roots, key: { name: signer.key.path, key, transparencyLog: signer.transparencyLog } };
  }

  /** Whom everybody believes: the public Sigstore. */
  async ofAnybody(): Promise<Belief> {
    const { publicRoots, readTrustedRoots } = await verifier();
    const current = await this.#registry?.sigstoreRoot();
    return { roots: current === undefined ? publicRoots() : readTrustedRoots(current), key: undefined };
  }

  async #file<T>(file: RepositoryFile, what: string, parse: (text: string) => T): Promise<T> {
    const { path } = file;
    const content = await this.#read(file);
    if (content.kind === 'absent') throw new Trouble(`The policy names \`${path}\`, which is not on the base branch.`);
    if (content.kind === 'unreadable') throw new Trouble(`The policy names \`${path}\`: ${content.reason}`);
    try {
      return parse(content.text);
    } catch {
      throw new Trouble(`The policy names \`${path}\`, which is no ${what}.`);
    }
  }
}

/** Takes a while to load, and few ask for it. */
export function verifier(): Promise<typeof import('./verify.ts')> {
  return import('./verify.ts');
}
