import type { ProgramRecord } from './known/programs/program.ts';
import type { Guidance } from './known/team-guidance.ts';
import type { TrustedWith } from './known/trusted-images.ts';
import type { Comparison, ImageOrService } from './model/change-comparison.ts';
import type { Of } from './model/dockerfile/layer.ts';
import type { Application, BuiltTarget, Image, Layer, Project, Service, Source } from './model/project.ts';
import type { Cause, Message, Placed, Problem, Severity, Yielded } from './problem.ts';
import type { Location } from './source.ts';
import { version } from './version.ts';

export const groups = [
  'privilege',
  'secrets',
  'images',
  'build',
  'isolation',
  'mounts',
  'resources',
  'network',
  'lifecycle',
] as const;
export type Group = (typeof groups)[number];

export type { Edit, Message, Note, Problem, Severity, Yielded } from './problem.ts';
export { inOurWords, list, lowered, say } from './problem.ts';

type Keyword = Layer['instruction']['keyword'];

/** A fault, with the words that explain it. The examples that document and test it are on its page, `<id>.md`. */
interface RuleOf<K extends Keyword> {
  /** Names the fault; the file's name. */
  readonly id: string;
  /** A short statement of the fault, without a full stop. */
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  /** The minor version that brings it, as `0.3`: until the next one it only informs, so that no update turns a check red. */
  readonly since?: string;
  readonly targets: readonly ('dockerfile' | 'compose' | 'bake')[];
  /** `strict`: only in the strict profile. `policy`: only where a policy gives it something to compare with. */
  readonly profile: 'default' | 'strict' | 'policy';
  /** Markdown, a sentence or two: what happens if nobody acts. */
  readonly why: string;
  /** Markdown: what to write instead. */
  readonly fix: string;
  /** The names that other catalogues give it: 'CIS 4.1', 'hadolint DL3002'. */
  readonly also: readonly string[];

  /**
   * The only ones that `layer` is asked about; all of them unless given. `heredoc`: COPY and ADD that write a file from
   * here-documents, which few do.
   */
  readonly instructions?: readonly (K | ([Keyword] extends [K] ? 'heredoc' : never))[];

  /**
   * What there must be for it to have anything to say: its hooks are asked only about what has some of that, and about all
   * where nothing is said. Every test asks all the same, and fails where a rule then has something to say.
   */
  readonly reads?: RuleReads;

  /**
   * Whether `layer` is also asked about what an external base brings along, as far as its registry says: the settings that
   * containers start with, one layer each, and the ONBUILD triggers that run here. What a developer here cannot change, and
   * would not change a base for, is better not reported.
   */
  readonly inherited?: true;

  /**
   * Whether what it tells of a command is so only where the command runs: then a branch that it stands in is reported with it.
   */
  readonly whenRun?: true;

  /** What makes all that it reports of a service, and what other rules report of it as well. */
  readonly cause?: Cause;

  /** Exactly one of these hooks: the one of the right size. Each layer is asked once, however many images inherit it. */
  layer?(layer: Of<K>, context: Context): Iterable<Yielded>;
  readonly image?: (image: Image, context: Context) => Iterable<Yielded>;
  readonly service?: (service: Service, context: Context) => Iterable<Yielded>;
  readonly bakeTarget?: (target: BuiltTarget, context: Context) => Iterable<Yielded>;
  readonly application?: (application: Application, context: Context) => Iterable<Yielded>;
  readonly source?: (source: Source, context: Context) => Iterable<Yielded>;
  /** Asked once about a whole change, where there is something to compare with; what it tells counts as introduced. */
  readonly change?: (comparison: Comparison, context: ChangeContext) => Iterable<ChangeProblem>;
  /** What keeps an image or a service from the fault: a change that takes it away is reported, as `hardening-removed`. */
  readonly kept?: Protection;

  /** For faults of omission that most files have: all of a file are reported as one, at the first service or image concerned. */
  readonly oncePerFile?: true;
  /** What is said where several of its problems in one file are reported as one, where the first one's message is not enough. */
  readonly several?: (found: Several) => Message;
  /** Whether what it tells is that nobody knows: where a change brings that in, the review is an error, neither passed nor failed. */
  readonly undecided?: true;
  /** What an image can be trusted with by a policy, so that this is one step less severe for it. */
  readonly trust?: TrustedWith;
  /** Whether it is none in an image that starts nothing and that others build on: each of these can do what it leaves out. */
  readonly leftToUsers?: true;
  /** Whether it is one step less severe in files and stages that are named for developers, whom alone it concerns there. */
  readonly lessForDevelopers?: true;
  /** Whether it weighs little of a service that is root on its host anyway, as it is privileged or holds Docker's socket. */
  readonly lessBesideRoot?: true;
  /** Whether it is yet one step less where developers start it for tests alone: what it opens is made up, and thrown away. */
  readonly lessForTests?: true;
  /**
   * Whether it weighs the same in tests and examples: an attack that works wherever somebody runs it, what a policy demands,
   * what hides from reviewers, a token that somebody issued.
   */
  readonly everywhere?: true;
  /**
   * Whether it gives what runs power over what is not its own, so that for another image it is another fault. What is found of how far a service is set apart from its host does unless this says no, but for omissions.
   */
  readonly power?: boolean;
  /**
   * Whether it lets any host pass for another, so that it is another fault for whatever other host its command, or else its
   * script, talks to. Of other rules the hosts in what they underline count.
   */
  readonly anyHost?: boolean;
  /**
   * The rules that are silent about a service of which this one speaks: what they reported before is not put right by it, and
   * what they report once it is gone is not new.
   */
  readonly covers?: readonly string[];
}

/** Problems of one rule that are reported as one. */
export interface Several {
  /** Of the first one. */
  readonly message: Message;
  /** The services or images concerned, the first one's too. */
  readonly names: readonly string[];
  /** Where the others are, one of each place. */
  readonly places: readonly Location[];
  /** The keys of those that are at the first one's place, without its own. */
  readonly keys: readonly string[];
}

/** What rules look for. Of several kinds of thing, one is enough. */
export interface RuleReads {
  /** In a layer, or in those of an image: an option of its instruction, as `mount`. */
  readonly flags?: readonly string[];
  /** A command of a program of which one of these is known. What is not read as commands of a POSIX shell may be any. */
  readonly programs?: readonly (keyof ProgramRecord)[];
  /** In its text, as it is written, or as its words are read and with what variables hold. */
  readonly words?: RegExp;
  /** In a service: a setting that is made. */
  readonly fields?: readonly (keyof Service)[];
  /** Of an image that a stage or a service names: what a registry, or who verifies signatures, says of it. */
  readonly registry?: true;
}

/** A rule. `Rule<'ADD'>` has `['ADD']` for its `instructions`, so that its `layer` is given nothing else. */
export type Rule<K extends Keyword = Keyword> = RuleOf<K> &
  ([Keyword] extends [K] ? unknown : Required<Pick<RuleOf<K>, 'instructions'>>);

/** Whether a rule is about power over what is not the container's own: the host of whoever runs it, other containers. */
export function givesPower({ power, group, service, oncePerFile }: Rule): boolean {
  return power ?? ((group === 'isolation' || group === 'mounts') && service !== undefined && !oncePerFile);
}

/** Whether a rule is so new in a version that it only informs. */
export function onlyInforms({ since }: Pick<Rule, 'since'>, of = version): boolean {
  if (since === undefined) return false;
  const [[major, minor], [newMajor, newMinor]] = [of, since].map((each) => each.split('.').map(Number)) as [
    number[],
    number[],
  ];
  return newMajor! > major! || (newMajor === major && newMinor! >= minor!);
}

/** A problem of a change, which says itself whom it is about. */
export interface ChangeProblem extends Problem {
  readonly image?: string;
  readonly service?: string;
}

/** What keeps from a rule's fault: asked about both sides of a change, and told where it was there before and is not any more. */
export interface Protection {
  readonly image?: (image: Image, project: Project) => Iterable<Safeguard>;
  readonly service?: (service: Service, project: Project) => Iterable<Safeguard>;
  /** What to say of one that is gone; undefined where that is nothing to speak of. */
  readonly lost: (loss: Loss) => LossWords | undefined;
  /** The other rules that tell of its absence, whatever was there before. */
  readonly toldBy?: readonly string[];
}

/** What keeps from a fault, or could and does not. */
export interface Safeguard {
  /** For what, where a subject may have several: for the mount at a path, for the download from an address. */
  readonly of?: string | undefined;
  /** By what it is known where that is gone: the path of the host that is mounted. */
  readonly also?: string | undefined;
  /** undefined: only the build or the run knows. */
  readonly holds: boolean | undefined;
  /** What it is made of, where there may be more of it: then `as` says of a loss which are gone. */
  readonly parts?: readonly string[] | undefined;
  /** Where the subject says so; undefined where it says nothing, as a service whose image decides. */
  readonly from?: Placed | undefined;
  /** What it is, as written. */
  readonly as?: string | undefined;
  /** The image that says so, where the subject does not itself. */
  readonly by?: string | undefined;
  /** Whether it keeps from little beside what the subject may do anyway, or for what it is there. */
  readonly isLittle?: boolean | undefined;
}

/** A safeguard that an image or a service, given as it is now, had before a change and has no longer, or has less of. */
export type Loss = ImageOrService & {
  /** What the subject is called at the start of a sentence. */
  readonly name: Message;
  readonly was: Safeguard;
  readonly is: Safeguard;
};

/** Told where it is undone, or else on the line that is gone, unless `at` says otherwise, and as severe as `hardening-removed` is unless it says so. */
export type LossWords = Pick<Problem, 'message' | 'severity' | 'lessForDevelopers' | 'notes' | 'fix'> & {
  readonly at?: Location | undefined;
};

export interface ChangeContext extends Context {
  /** All rules, also those that are not to be asked: each may say what keeps from its fault. */
  readonly rules: readonly Rule[];
}

export interface Context {
  /** All that is joined to what the rule is asked about, and for a change all of its head: other files may be judged apart. */
  readonly project: Project;
  /** What the team knows that no file says. */
  readonly policy: Guidance;
  /** Whether a layer ends up in an image that somebody runs. */
  readonly shipped: (layer: Layer) => boolean;
}
