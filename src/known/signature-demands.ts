import type { Location } from '../source.ts';
import { readGlob } from '../text/glob.ts';
import { once } from '../text/once.ts';
import { type ImageReference, parseReference } from './image-reference.ts';
import { registryCalled } from './registry-hosts.ts';

/** Who must have signed some images, as a policy demands it. */
export interface SignatureDemand {
  /** Patterns of complete names: `docker.io/acme/**`. */
  readonly images: readonly string[];
  readonly signer: DemandedSigner;
  /** Provenance that must be signed by the same; undefined: none is demanded. */
  readonly provenance: DemandedProvenance | undefined;
  /** Whether the image may lie in another repository than its signature names. */
  readonly mirrors: boolean;
  /**
   * The repository where the signatures lie, as cosign's COSIGN_REPOSITORY: `ghcr.io/acme/signatures`; behind `/**` the image's
   * own path follows. Undefined: beside the image.
   */
  readonly signaturesAt?: string | undefined;
  /** Whether it is one of a floor: such a one must be met whatever others say. */
  readonly ofFloor?: true;
  /** The entry of the policy; undefined for one that no policy has yet. */
  readonly at?: Location;
}

export type DemandedSigner =
  /** Whoever had a certificate for such an identity (Sigstore's keyless signing). */
  | {
      readonly kind: 'identity';
      /** Exactly. */
      readonly issuer: string;
      /** As `readSegmentPattern` reads it. */
      readonly identity: string;
      readonly trustedRoot: TrustedRootFile;
    }
  | {
      readonly kind: 'key';
      /** The public key. */
      readonly key: RepositoryFile;
      /** Whether the signature must be in the public log. */
      readonly transparencyLog: boolean;
      readonly trustedRoot: TrustedRootFile;
    }
  /** Notary's first version, known as Docker Content Trust. */
  | {
      readonly kind: 'content-trust';
      /** `https://notary.example.com` */
      readonly server: string;
      /** 64 hexadecimal digits: the id of the root key that is believed. */
      readonly root: string;
    };

/** Whose certificates, logs and clocks are believed; undefined: those of the public Sigstore. */
type TrustedRootFile = RepositoryFile | undefined;

/** A file that a policy names. */
export interface RepositoryFile {
  readonly path: string;
  /** Where the policy that names it is, unless that is the repository under review. */
  readonly elsewhere?: { readonly owner: string; readonly repo: string; readonly ref: string };
}

/** What it must say, as patterns that `readSegmentPattern` reads; undefined: anything. */
export interface DemandedProvenance {
  readonly builder: string | undefined;
  readonly source: string | undefined;
}

/** Whether it matters whom the public Sigstore trusts. */
export function goesBySigstore(signer: DemandedSigner): boolean {
  return signer.kind !== 'content-trust' && !signer.trustedRoot && (signer.kind !== 'key' || signer.transparencyLog);
}

/** The demands that an image is under; to meet one of them is enough. */
export function demandsOn<T extends Pick<SignatureDemand, 'images'>>(
  reference: ImageReference,
  demands: readonly T[],
): T[] {
  const name = `${registryItself(reference.registry)}/${reference.repository}`;
  return demands.filter(({ images }) => patternsOf(images).some((fits) => fits(name)));
}

/** Where the signatures of an image lie by a demand; undefined: beside it. */
export function signaturePlace(
  { repository }: ImageReference,
  { signaturesAt }: Pick<SignatureDemand, 'signaturesAt'>,
): ImageReference | undefined {
  return signaturesAt === undefined ? undefined : parseReference(signaturesAt.replace(/\*\*$/, () => repository));
}

/** The registries that demands name, which may be asked for it. */
export function registriesOf(demands: readonly SignatureDemand[]): string[] {
  return demands.flatMap(({ signaturesAt }) => (signaturesAt === undefined ? [] : [signaturesAt.split('/')[0]!]));
}

/** Equal for demands of the same, wherever they are written. */
export function demandKey({ at: _, ...demand }: SignatureDemand): string {
  return JSON.stringify(demand);
}

/** A demand of a policy that is in another repository, where the files are that it names. */
export function withFilesFrom(
  demand: SignatureDemand,
  place: NonNullable<RepositoryFile['elsewhere']>,
): SignatureDemand {
  const { signer } = demand;
  if (signer.kind === 'content-trust') return demand;
  const { owner, repo, ref } = place;
  const there = (file: RepositoryFile) => ({ ...file, elsewhere: { owner, repo, ref } });
  const trustedRoot = signer.trustedRoot && there(signer.trustedRoot);
  return {
    ...demand,
    signer: signer.kind === 'key' ? { ...signer, key: there(signer.key), trustedRoot } : { ...signer, trustedRoot },
  };
}

const patternsOf = once((images: readonly string[]) => images.flatMap((each) => readGlob(each) ?? []));

/**
 * A pattern of images as it is compared: with the registry and the folder that Docker puts in for what is left out, as
 * `docker.io/acme/*` for `acme/*`; undefined where it is none, or has a tag or a digest.
 */
export function imagePattern(text: string): string | undefined {
  const [first = '', ...rest] = text.split('/');
  if (!readGlob(text) || /[@\s]/.test(text) || rest.some((each) => each === '' || each.includes(':'))) return undefined;
  if (first === '**') return text;
  const isHost = /[.:]/.test(first) || first === 'localhost';
  if (rest.length === 0) return isHost ? undefined : `docker.io/library/${first}`;
  return isHost ? [registryItself(first), ...rest].join('/') : `docker.io/${text}`;
}

/** A repository as a demand names the place of signatures, maybe with `/**` behind it; undefined where it is none. */
export function repositoryPattern(text: string): string | undefined {
  const [, name, rest] = /^([^*]*[^*/])(\/\*\*)?$/.exec(text) ?? [];
  const whole = name === undefined || rest === undefined ? name : `${name}/x`;
  const [host = '', ...path] = whole?.split('/') ?? [];
  const isHost = path.length > 0 && (/[.:]/.test(host) || host === 'localhost');
  const reference = isHost ? parseReference(whole!) : undefined;
  if (!reference || reference.tag !== undefined || text.includes('@')) return undefined;
  const complete = `${registryItself(reference.registry)}/${reference.repository}`;
  return rest === undefined ? complete : complete.replace(/x$/, '**');
}

/** The name of a registry that a file may write in several ways, all of which lead to it. */
export function registryItself(registry: string): string {
  return registryCalled(registry.toLowerCase().replace(/:443$/, ''));
}
