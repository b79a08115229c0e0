import type { SignatureCheck } from '../known/image-signature.ts';
import type { NamedImage, PublishedLookup } from '../known/published-image.ts';
import type { Location, Source } from '../source.ts';
import type { Carried, PublishedBuild, StartedTogether } from '../text/files.ts';
import type { BakeTarget } from './bake/bake-targets.ts';
import type { Fragment } from './compose/fragments.ts';
import type { Application, ComposeService } from './compose/service.ts';
import type { Dockerfile, Instruction, Layer, Stage, StageBase } from './dockerfile/instruction.ts';
import type { BuilderFiles } from './files/builder-files.ts';
import type { CopiedWithin } from './files/copied-folders.ts';
import type { GivenFile, GivenKeystore, MountedFile } from './files/given-files.ts';
import type { SeccompProfile } from './files/seccomp-profiles.ts';
import type { WholeContext } from './files/whole-contexts.ts';

/** The containers of a set of files: what is built, what runs it, and what could not be read. */
export interface Project {
  readonly dockerfiles: readonly Dockerfile[];
  readonly applications: readonly Application[];
  readonly bakeFiles: readonly BakeFile[];
  readonly images: readonly Image[];
  readonly services: readonly Service[];
  /** For each Dockerfile that copies its build context whole, what it may be built with. */
  readonly contexts: ReadonlyMap<Dockerfile, readonly WholeContext[]>;
  /** For each Dockerfile, the files with settings that it copies, by the path that it writes, where the repository has them. */
  readonly copied: ReadonlyMap<Dockerfile, ReadonlyMap<string, Source>>;
  /** For each COPY or ADD, the files that may hold credentials, by their names, in the folders that it copies. */
  readonly copiedWithin: ReadonlyMap<Instruction, readonly CopiedWithin[]>;
  /** The sources of COPY and ADD that are folders of the repository, so that what lies in them is known. */
  readonly copiedFolders: ReadonlySet<Location>;
  /** Those that are env files which are not committed, and of which their templates say that they hold no secrets. */
  readonly copiedWithoutSecrets: ReadonlySet<Location>;
  /** For each application, the files of the repository that it gives to containers and that may hold credentials. */
  readonly given: ReadonlyMap<Application, readonly GivenFile[]>;
  /** For each file with a private key among these, what is called like its certificate beside it. */
  readonly besideKeys: ReadonlyMap<Source, readonly Source[]>;
  /** For each application, the keystores that it gives to containers; one that several places name is at the first of them only. */
  readonly keystores: ReadonlyMap<Application, readonly GivenKeystore[]>;
  /** For each layer that runs scripts from files, layers that stand for them, as if they were written in that layer. */
  readonly scripts: ReadonlyMap<Layer, readonly Layer[]>;
  /** For each service that starts scripts which it mounts, services that have these for their command. */
  readonly serviceScripts: ReadonlyMap<Service, readonly Service[]>;
  /** What is carried over to files that are understood after these, and apart from them. */
  readonly carried: Carried;
  /** What came of the signatures that the policy demands, by {@link keyOfWanted}: of images without a demand there is nothing. */
  readonly signatures: ReadonlyMap<string, SignatureCheck>;
  /** What registries say of images, as far as they were asked. */
  readonly published: PublishedLookup;
  readonly unread: readonly Unread[];
  /**
   * Paths of templates, and of programs that are called like a container file, that the builder or compose would refuse as
   * they stand, so that nobody can use them.
   */
  readonly templates: readonly string[];
  /** Where a Dockerfile reads differently to the builder than to an editor; see `withSecondOpinion`. */
  readonly ambiguities: readonly Location[];
  /** Paths that the files refer to and that `Files` has not been asked for yet; read them and understand again. */
  readonly wanted: readonly string[];
  /** Of which paths to find out where they lead, in the same way. */
  readonly looked: readonly string[];
  /** Whether it matters what the repository has, and nobody has listed that yet. */
  readonly unlisted: boolean;
  /** The compose files that cannot stand alone, whatever others they are started with. */
  readonly fragments: readonly Fragment[];
  /** How such files are started, as far as it was found out. */
  readonly together: readonly StartedTogether[];
  /** Where following what runs ends. */
  readonly leftOff: {
    /** The container files that run more files than are followed, or have them from more places than are looked at. */
    readonly by: ReadonlySet<string>;
    /** Files that a change touches and something starts, and that nobody reads: no text, too large, in another language. */
    readonly started: ReadonlySet<string>;
  };
  /** A sentence for each thing that was not looked through. */
  readonly remarks: readonly string[];
  /** Dockerfiles that are built and that `Files` does not have, whether they are not there or not readable. */
  readonly missing: readonly Unread[];
  /** The env files that compose reads variables from, whether they are there or not. */
  readonly settings: ReadonlySet<string>;
  /** Paths among those asked for that need not be there. */
  readonly optional: ReadonlySet<string>;
}

/** A bake file under review. */
export interface BakeFile {
  readonly source: Source;
  readonly targets: readonly BuiltTarget[];
}

/** A target of a bake file, with the stage that it builds, where that is known, and with what it takes of the machine that builds. */
export interface BuiltTarget extends BakeTarget, BuilderFiles {
  readonly stage: Stage | undefined;
}

/** What building one stage ships, inherited layers included. */
export interface Image {
  readonly stage: Stage;
  /** What an external base brings along, as far as its registry says: one layer for each setting that containers start with. */
  readonly inherited: readonly Layer[];
  /** From the lowest inherited one up. */
  readonly layers: readonly Layer[];
  /** What the lowest stage is built from. */
  readonly base: StageBase;
  /** The user that its containers run as; undefined: whatever the external base says. */
  readonly user: { readonly setting: NonNullable<Layer['user']>; readonly layer: Layer } | undefined;
  /** The scripts that its containers start with, as layers that stand for them. */
  readonly startScripts: readonly Layer[];
  /** Whether somebody may run it: it is published, the build of a service or of a bake file makes it, or it is the last stage. */
  readonly shipped: boolean;
  /** Whether it is said to ship, or a build makes it for others than developers and tests, which shows that it does. */
  readonly published: boolean;
  /** The builds of workflows that make it and give it to others. */
  readonly pushedBy: readonly PublishedBuild[];
  readonly usedBy: readonly Service[];
}

/** A compose service joined to the image that it runs. */
export interface Service extends ComposeService {
  /** The files of the repository with settings that its containers are given, by a mount or a config. */
  readonly settingsFiles: readonly MountedFile[];
  /** The one that it names, where the repository has it. */
  readonly seccompProfile: SeccompProfile | undefined;
  /** The image built here, the one that is pulled, or unknown. */
  readonly runs:
    | { readonly kind: 'built'; readonly image: Image }
    | ({ readonly kind: 'pulled' } & NamedImage)
    | { readonly kind: 'unknown' };
}

/** A file, or a part of one, that could not be reviewed; never the same as "nothing found". */
export interface Unread {
  readonly path: string;
  readonly at: Location | undefined;
  /** A sentence for the developer: what is wrong, and what to do. */
  readonly reason: string;
  /** The path that could not be looked into, where another file refers to it; else it is `path` itself. */
  readonly about?: string;
  /** The submodule that it lies in, where it is a file of one. */
  readonly submodule?: string | undefined;
  /** Set where the builder or compose refuses the file as well, so that nothing of it can run. */
  readonly refused?: true;
  /** Set where it is no YAML to two readers: hardly anything can run it. */
  readonly unreadable?: true;
  /** Set where it is a fault of layer-review, which nobody can accept. */
  readonly ours?: true;
  /**
   * The service that lacks something, where only its use tells whether that is a fault: its file may be one of several, or be
   * started from another folder. What is there of it is reviewed.
   */
  readonly byUse?: string;
  /**
   * Set where what it lacks can be in no commit: it lies outside of the repository, as a finding says, where a package
   * manager installs, or where others check out another repository.
   */
  readonly elsewhere?: true;
  /** Why it is not to be had what a service is built from, to follow "which": services of a file that lack the same are told of together. */
  readonly lacking?: string;
  /** The folder of the repository that it is built in. */
  readonly builtIn?: string;
  /** What a compose file leaves to others that compose is told of with it: the key at the top level, and the name under it. */
  readonly leaves?: readonly [key: string, name: string];
  /** Set where its review was ended: what is in it is not known, whatever was there before. */
  readonly endless?: true;
}

export type { Application, Layer, Source };
