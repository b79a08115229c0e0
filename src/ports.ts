import type { Change, Place, Side } from './change.ts';
import type { TagQuery, TrustedTag } from './content-trust/trusted-tag.ts';
import type { ImageReference } from './known/image-reference.ts';
import type { SignatureCheck } from './known/image-signature.ts';
import type { ImageWanted, Published } from './known/published-image.ts';
import type { SignatureDemand } from './known/signature-demands.ts';
import type { Elsewhere } from './policy/other-repository.ts';
import type { Review } from './review/review.ts';

/** Where changes come from and reviews go: GitHub, a local git repository, or a folder. */
export interface Forge {
  change(): Promise<Change>;
  /**
   * What a side has at each path, in the order they were asked for; asks in as few requests as it can. Never follows a link:
   * there is nothing behind one.
   */
  read(wanted: readonly Wanted[]): Promise<readonly Entry[]>;
  /**
   * All the files of a side: links and submodules too, folders not.
   *
   * @param quick no more of them than one request gives
   */
  tree(side: Side, quick?: boolean): Promise<Tree>;
  /** A file of another repository, and the commit that it was read at; not there where nothing but this one can be read. */
  elsewhere?(file: Elsewhere): Promise<Content & { readonly commit?: string }>;
  publish(review: Review): Promise<void>;
}

export interface Tree {
  readonly paths: readonly string[];
  /** Set where the list is not whole: a sentence saying why. */
  readonly incomplete: string | undefined;
  /** Those of the paths that are symbolic links; undefined where nobody says. */
  readonly links?: readonly string[] | undefined;
}

export interface Wanted {
  readonly side: Place;
  readonly path: string;
  /** Whether only what is there matters, and not the text of a file. */
  readonly look?: boolean;
}

/** What a tree has at a path. */
export type Entry =
  | Content
  | { readonly kind: 'folder' }
  /** A file that was only looked at. */
  | { readonly kind: 'file' }
  /** Another repository, with the commit that it is pinned to; undefined in a work tree. */
  | { readonly kind: 'submodule'; readonly commit?: string }
  /** A symbolic link, with the path that is written in it. */
  | { readonly kind: 'link'; readonly target: string };

export type Content =
  /** `at` is the file's own path, where links led to it. */
  | { readonly kind: 'text'; readonly text: string; readonly at?: string }
  | { readonly kind: 'absent' }
  /** There, but not to be reviewed; the reason is a sentence for the developer. `submodule` is the path of that in which it lies. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly encrypted?: true; readonly submodule?: string };

/** Where images are published. Is asked for what a few kilobytes of JSON tell; nothing is pulled. */
export interface Registry {
  /**
   * What registries say of images, in the order asked for; asks side by side, and never twice in one review. Never throws:
   * trouble is an answer, and no verdict follows from it.
   */
  look(wanted: readonly ImageWanted[]): Promise<readonly Published[]>;
  /** All tags of an image's name; undefined where they cannot be had, or are too many. Asks once in one review, and never throws. */
  tags(reference: ImageReference): Promise<readonly string[] | undefined>;
  /** Lets more be asked, for so many images whose signatures are sought: those that the policy of the base demands. */
  allowFor(images: number): void;
  /** What lies beside an image; undefined where its registry may not be asked. */
  beside(reference: ImageReference): Artifacts | undefined;
  /**
   * What a server of Notary (version 1) says of an image, which the policy names as `https://notary.example.com`. Never throws
   * for what the server does.
   */
  trustedTag(server: string, asked: Omit<TagQuery, 'seen'>): Promise<TrustedTag>;
  /** Whom the public Sigstore trusts now, as JSON; undefined where that cannot be had, which is reported. */
  sigstoreRoot(): Promise<string | undefined>;
  /** What is to be reported of the asking itself, once all is asked: limits that were hit, credentials that were not used. Sentences. */
  remarks(): readonly string[];
}

/**
 * What the registry of an image keeps under its name, whatever it is. Everything fails with an error whose message is a
 * sentence for people, where it cannot be read or not be believed.
 */
export interface Artifacts {
  /** The digest that a reference names; undefined where there is no such tag. */
  digestOf(reference: ImageReference): Promise<string | undefined>;
  /** The images of an index that some platforms get, or any does where none is named; none for what is no index. */
  images(digest: string, platforms: readonly string[]): Promise<readonly { digest: string; platform: string }[]>;
  /** The bytes of a manifest or an index; undefined where there is none. */
  bytes(digest: string): Promise<Buffer | undefined>;
  /** The entries of an index; undefined where there is none of that digest, or it is no index. */
  index(digest: string): Promise<readonly ArtifactEntry[] | undefined>;
  /** A manifest; undefined where there is none of that digest. */
  manifest(digest: string): Promise<ArtifactManifest | undefined>;
  /** What a tag names; undefined where there is no such tag. */
  tagged(tag: string): Promise<ArtifactManifest | undefined>;
  /** The manifests that are listed as being about one. What lists them is not to be believed about what they are. */
  about(digest: string): Promise<{
    readonly entries: readonly ArtifactEntry[];
    /** Whether there are more. */
    readonly goesOn: boolean;
  }>;
  /** The bytes of a layer, no more than so many. */
  blob(layer: ArtifactLayer, most: number): Promise<Buffer>;
}

export interface ArtifactEntry {
  readonly digest: string;
  readonly annotations: ReadonlyMap<string, string>;
}

export interface ArtifactManifest {
  readonly layers: readonly ArtifactLayer[];
  /** The digest of what it says that it is about. */
  readonly subject: string | undefined;
}

export interface ArtifactLayer {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations: ReadonlyMap<string, string>;
}

/** Verifies who signed images. */
export interface Signatures {
  /** What came of what a policy demands of each, in the order asked for. Never throws: trouble is an answer. */
  check(wanted: readonly SignatureWanted[]): Promise<readonly SignatureCheck[]>;
}

/** An image under demands, of which it must meet one. */
export interface SignatureWanted extends ImageWanted {
  readonly demands: readonly SignatureDemand[];
}

/** What GitHub keeps of one attestation: the Sigstore bundle, or only where it lies. */
export interface KeptAttestation {
  readonly bundle: unknown;
  readonly url: string | undefined;
}
