import type { KnownBase } from '../../known/known-base.ts';
import type { NamedImage } from '../../known/published-image.ts';
import type { Location, Source } from '../../source.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import type { Script } from '../shell/shell-command.ts';

/** A Dockerfile as BuildKit's parser sees it. */
export interface Dockerfile {
  readonly source: Source;
  /** `# syntax=`, `# escape=`, `# check=` where BuildKit honours them. */
  readonly directives: readonly { readonly name: string; readonly value: string; readonly at: Location }[];
  /** The image that reads the file for the builder, `# syntax=docker/dockerfile:1`; undefined where none is named. */
  readonly frontend: ImageUse | undefined;
  /** From `#` to the end of the line, also those between the lines of one instruction; directives are among them. */
  readonly comments: readonly Location[];
  /** All instructions in order; an ONBUILD holds its body in `trigger`. */
  readonly instructions: readonly Instruction[];
  /** In order; the last one ships unless somebody names another. */
  readonly stages: readonly Stage[];
  /** Where BuildKit cannot parse the file, first one first. Instructions are then best effort. */
  readonly errors: readonly BuildRefusal[];
  /** Where BuildKit refuses to build any of a file that it can parse. */
  readonly refused: readonly BuildRefusal[];
  /** What whoever builds it here gives to its arguments. */
  readonly given: ReadonlyMap<string, Setting>;
}

/** An image with the place that names it. */
export interface ImageUse extends NamedImage {
  readonly at: Location;
}

/** Where BuildKit refuses to build, and why: a sentence. */
export interface BuildRefusal {
  readonly at: Location;
  readonly message: string;
}

interface Base {
  /**
   * From the keyword to the end of the last line that BuildKit reads for it: heredoc bodies and their terminators
   * included, and comments and empty lines that follow a continuation mark. A lone continuation mark in front of the
   * keyword belongs to it.
   */
  readonly at: Location;
  readonly keywordAt: Location;
  /** `--name=value` in front of the arguments; `value` is undefined for a bare `--name`. */
  readonly flags: readonly Flag[];
}

export interface Flag {
  /** In lower case, without the dashes. */
  readonly name: string;
  readonly value: Setting | undefined;
  /** For `--mount=type=secret,id=x`: its fields in order; a field without `=` has value 'true'. Else empty. */
  readonly fields: readonly FlagField[];
  readonly at: Location;
}

export interface FlagField {
  /** In lower case. */
  readonly name: string;
  readonly value: Setting;
  readonly at: Location;
}

/** A `RUN --mount`. */
export interface BuildMount {
  /** `bind` where none is written; undefined where only the build knows it. */
  readonly type: string | undefined;
  readonly flag: Flag;
  /** Where the mounted files come from; undefined for types that bring none in (secret, ssh, tmpfs, a cache of its own). */
  readonly from: Origin | undefined;
}

/** Where COPY, ADD and mounts take files from. `context` is the build context (and, for ADD, what a URL names). */
export type Origin = StageBase | { readonly kind: 'context' };

/** `NAME=value`, in ENV, ARG and LABEL. */
export interface Pair {
  readonly name: string;
  readonly nameAt: Location;
  /** undefined for `ARG NAME`. */
  readonly value: Setting | undefined;
  readonly at: Location;
}

export interface Heredoc {
  /** The word after `<<`, without quotes. */
  readonly name: string;
  /** False where the word is quoted, so that nothing in the body is expanded by the builder. */
  readonly expand: boolean;
  readonly body: Setting;
}

/** What RUN, CMD, ENTRYPOINT, SHELL and HEALTHCHECK run. */
export type Invocation =
  | { readonly form: 'exec'; readonly words: readonly Setting[]; readonly at: Location; readonly script: Script }
  | {
      readonly form: 'shell';
      readonly text: Setting;
      readonly at: Location;
      /**
       * Empty where the shell in force is not POSIX (`SHELL ["powershell", …]`, Windows), and where the text is a
       * here-document for another interpreter (`#!/usr/bin/env python3`).
       */
      readonly script: Script;
      /** The shell that reads the text; what a here-document's `#!` names where there is one. */
      readonly interpreter: readonly string[];
    };

export type Instruction =
  | FromInstruction
  | RunInstruction
  | CopyInstruction
  | PairsInstruction
  | UserInstruction
  | WorkdirInstruction
  | CommandInstruction
  | HealthcheckInstruction
  | ExposeInstruction
  | VolumeInstruction
  | OnbuildInstruction
  | OtherInstruction
  | UnknownInstruction;

export interface FromInstruction extends Base {
  readonly keyword: 'FROM';
  /** The image or stage as written, ARG defaults resolved. */
  readonly image: Setting;
  readonly platform: Setting | undefined;
  /** The stage's name after AS, in lower case as BuildKit compares it. */
  readonly name: string | undefined;
  readonly nameAt: Location | undefined;
}

export interface RunInstruction extends Base {
  readonly keyword: 'RUN';
  readonly run: Invocation;
  readonly heredocs: readonly Heredoc[];
  readonly mounts: readonly BuildMount[];
}

export interface CopyInstruction extends Base {
  readonly keyword: 'COPY' | 'ADD';
  readonly sources: readonly Setting[];
  readonly target: Setting | undefined;
  readonly heredocs: readonly Heredoc[];
  /** `--from`, or the build context. */
  readonly from: Origin;
}

export interface PairsInstruction extends Base {
  readonly keyword: 'ENV' | 'ARG' | 'LABEL';
  readonly pairs: readonly Pair[];
}

export interface UserInstruction extends Base {
  readonly keyword: 'USER';
  readonly user: Setting;
}

export interface WorkdirInstruction extends Base {
  readonly keyword: 'WORKDIR';
  readonly path: Setting;
}

export interface CommandInstruction extends Base {
  readonly keyword: 'CMD' | 'ENTRYPOINT' | 'SHELL';
  readonly run: Invocation;
}

export interface HealthcheckInstruction extends Base {
  readonly keyword: 'HEALTHCHECK';
  /** undefined for HEALTHCHECK NONE. */
  readonly run: Invocation | undefined;
}

export interface ExposeInstruction extends Base {
  readonly keyword: 'EXPOSE';
  /** As written and resolved: `80`, `8000-8010/udp`. */
  readonly ports: readonly Setting[];
}

export interface VolumeInstruction extends Base {
  readonly keyword: 'VOLUME';
  readonly paths: readonly Setting[];
}

export interface OnbuildInstruction extends Base {
  readonly keyword: 'ONBUILD';
  /** The instruction that runs in a child's build; undefined where it does not parse. */
  readonly trigger: Instruction | undefined;
}

export interface OtherInstruction extends Base {
  readonly keyword: 'STOPSIGNAL' | 'MAINTAINER';
  readonly text: Setting;
}

/** A line that begins with no instruction's name; BuildKit refuses the file. What was written stands at `keywordAt`. */
export interface UnknownInstruction extends Base {
  readonly keyword: 'UNKNOWN';
}

/** A FROM with what follows, up to the next FROM. */
export interface Stage {
  readonly file: Dockerfile;
  readonly index: number;
  readonly from: FromInstruction;
  readonly name: string | undefined;
  readonly base: StageBase;
  /**
   * The stage's own layers, without inherited ones; ARG and FROM make none. The ONBUILD triggers of the local stage it
   * is built from come first: they run here.
   */
  readonly layers: readonly Layer[];
  /** The stage's ARG instructions, those of ONBUILD triggers that run in it included: they take effect where they stand as layers do, but make none. */
  readonly declarations: readonly Layer[];
  /** Where BuildKit refuses to build what needs this stage. */
  readonly refused: readonly BuildRefusal[];
}

export type StageBase =
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | ({ readonly kind: 'image'; readonly known: KnownBase | undefined } & NamedImage)
  /** `known` where the build chooses no more than the tag of an image; `context`: the name of what whoever builds says it is. */
  | { readonly kind: 'unknown'; readonly known?: KnownBase | undefined; readonly context?: string };

/** An instruction as it takes effect in an image. */
export interface Layer {
  /** Of an ONBUILD its body, judged as if it ran where it is written. */
  readonly instruction: Instruction;
  /** Set where it is put off to the builds on top of this image, so that it changes nothing for what follows here. */
  readonly onbuild: OnbuildInstruction | undefined;
  readonly stage: Stage;
  /** In force when the instruction runs; for USER itself, the user it sets. undefined: whatever the external base says. */
  readonly user: Setting | undefined;
  /** ENV and ARG in force when the instruction runs, its own not yet. */
  readonly environment: Environment;
  /**
   * An absolute path, for WORKDIR itself the one it sets. undefined: whatever the external base says; without a value,
   * relative to that.
   */
  readonly workdir: Setting | undefined;
  /** The SHELL in force; where none is set `["/bin/sh", "-c"]`, on a base known to be Windows `["cmd", "/S", "/C"]`. */
  readonly shell: readonly string[];
  /** Of a layer that stands for a script: the layer that runs it, or that copies it to where others do. */
  readonly runs?: Layer;
}
