import type { Location, Source } from '../source.ts';
import type { Setting } from './setting.ts';

/** A symbolic link of the repository, with the path that is written in it. */
export interface Symlink {
  readonly path: string;
  readonly target: string;
}

/** Where a path of the repository leads, on a machine that has it checked out. */
export interface Lead {
  /**
   * `inside`: to a place of the repository, whether something is there or not. `outside`: to the host. `submodule`: to one,
   * or `below` it, into another repository. `nowhere`: the links go in a circle, or there are too many of them.
   */
  readonly kind: 'inside' | 'outside' | 'submodule' | 'below' | 'nowhere';
  /** From the repository's root (`../../x` outside of it), or absolute; below a submodule its own. */
  readonly path: string;
  /** Those on the way, in their order. */
  readonly links: readonly Symlink[];
  /** Whether the repository has a file there, text or not. */
  readonly isFile: boolean;
}

/** What is carried over to files that are understood apart from those before them, so that what holds for all holds for both. */
export interface Carried {
  /** The full names of the images that services build. */
  readonly built: ReadonlySet<string>;
  /** What is left of the work that is done for all Dockerfiles; see `WorkBudget`. */
  readonly work: number;
  /** How many characters of scripts are still read. */
  readonly scripts: number;
  /** The files that were read because something takes the folders that they lie in. */
  readonly within: ReadonlySet<string>;
  /** How often one of those is still looked at. */
  readonly looks: number;
}

/** The stages of a Dockerfile that shipped, as they are known again. */
export interface FormerlyShipped {
  readonly names: ReadonlySet<string>;
  /** Whether the last one did, whatever it was called. */
  readonly last: boolean;
  /** Whether it was read with its own defaults, as nobody who builds it gave anything else. */
  readonly asWritten: boolean;
}

/** What somebody builds of a Dockerfile and gives to others, as it says. */
export interface PublishedBuild {
  /** What says so. */
  readonly at: Location;
  /** Where the Dockerfile may lie, the likeliest first. */
  readonly dockerfiles: readonly string[];
  /** The stage; without a value where only the run knows, undefined for the last one. */
  readonly target: Setting | undefined;
  /** The platforms that it is for, as far as files say them. */
  readonly platforms: readonly string[];
  /** The build arguments, each without a value where only the run knows it. */
  readonly args: readonly { readonly name: string; readonly value: Setting }[];
  /** Set where it says all that it is given, and that is no other context. */
  readonly hasOneContext?: boolean;
}

/** Compose files that compose is given together. */
export interface GivenTogether {
  /** In the order of merging. */
  readonly paths: readonly string[];
  /** Where relative paths in them start, where that is said: `--project-directory`. */
  readonly folder?: string;
}

/** How a compose file is started that cannot stand alone. */
export interface StartedTogether extends GivenTogether {
  /** That file. */
  readonly fragment: string;
  /** What says so; undefined where nothing does: one lies beside another and has what that lacks. */
  readonly at: Location | undefined;
  /** Whether nobody but the change says so: it then adds to how else its files may be started. */
  readonly isNew?: true;
}

/** Among the stages that are said to ship: those that would if nobody said anything. No stage is called so. */
export const asUsual = '*';

/** Files by path, as far as they have been read. */
export interface Files {
  /** The container files to review; others are read only because these refer to them. */
  readonly roots: readonly string[];
  /** undefined: not asked for yet; null: not there, or not readable. */
  get(path: string): Source | null | undefined;
  /** Where a path leads once its links are followed; undefined: not looked up yet. Without it there are no links. */
  lead?(path: string): Lead | undefined;
  /**
   * All that the repository has, links and submodules too, folders not: one list as long as it does not change. undefined: not
   * listed yet. Without it nobody lists anything.
   */
  paths?(): readonly string[] | undefined;
  /** The files that a change brings or edits: they are looked at before all others. Without it, all are alike. */
  readonly touched?: ReadonlySet<string> | undefined;
  /** Whether only how container files are joined is asked: what they copy and run is then not wanted. */
  readonly joinsOnly?: boolean;
  /** What readings of these files are kept for, so that others who have it find them. */
  readonly readings?: object | undefined;
  /** What files that were understood before these, and apart from them, leave to them; undefined where there are none. */
  readonly carried?: Carried | undefined;
  /** The stages of a Dockerfile that ship, by name, number or `asUsual`, as somebody who knows says; empty where nobody does. */
  ships?(path: string): readonly string[];
  /** What is known to be built and given to others. */
  readonly builds?: readonly PublishedBuild[] | undefined;
  /** What is known of how compose files are started that cannot stand alone; undefined where nobody was asked yet. */
  readonly together?: readonly StartedTogether[] | undefined;
  /** What shipped of a Dockerfile before a change; undefined where it was not there. */
  shippedBefore?(path: string): FormerlyShipped | undefined;
}
