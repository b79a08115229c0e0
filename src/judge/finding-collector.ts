import type { Finding } from '../finding.ts';
import { type ImageReference, taggedName } from '../known/image-reference.ts';
import { isOfOwner, isOwnImage, type Trust, trustedBy } from '../known/trusted-images.ts';
import type { Application } from '../model/compose/application.ts';
import { publisherOf } from '../model/dockerfile/published-text.ts';
import type { Command } from '../model/shell/shell-command.ts';
import type { Grade } from '../policy/rule-severity.ts';
import {
  lowered,
  type Message,
  type Note,
  type Placed,
  type Problem,
  say,
  severities,
  type Yielded,
} from '../problem.ts';
import type { Context, Rule, RuleReads } from '../rule.ts';
import { type Location, lies, outermost, Source, textAt } from '../source.ts';
import { type Circumstances, weighed } from './weight.ts';

/** A rule that a policy lets be asked, with the hook that it has for a kind of subject. */
export interface AppliedRule<T> {
  readonly rule: Rule;
  /** Where it stands among the rules, which is the order that findings are reported in. */
  readonly rank: number;
  readonly grades: readonly Grade[];
  readonly hook: Visitor<T>;
  /** What there must be in a subject for it to be asked. */
  readonly reads: RuleReads | undefined;
}

export type Visitor<T> = (self: T, context: Context) => Iterable<Yielded>;

/** What a rule is asked about. */
export interface Visited<T> extends Circumstances {
  readonly self: T;
  /** Of the file that it is in. */
  readonly path: string;
  readonly image: string | undefined;
  readonly service: string | undefined;
  readonly inFinalStage: boolean;
  /** The application that it is read in, where others may read the same file. */
  readonly within: Application | undefined;
  /** Set where it stands for a text of another place: that text, and where it is used. */
  readonly standsFor?: {
    readonly text: Location;
    readonly note: Note | undefined;
    /** Whether the container file itself writes that text somewhere. */
    readonly isWritten?: boolean;
  };
  /** Of a stage that is not the last, where a workflow builds and publishes it. */
  readonly pushed?: Note | undefined;
  /** Whether it is an image that starts nothing, and that others build on. */
  readonly isBase: boolean;
  /** The commands that it runs. */
  readonly commands: () => readonly Command[];
  /** Where whoever builds it gives one of its arguments a value. */
  readonly given: (argument: string) => Location | undefined;
  /** The images from elsewhere that it is about. */
  readonly about: (self: T) => readonly ImageReference[];
}

/** What a rule yields of a service, at its places: where a setting comes from elsewhere, notes tell through what. */
export function* placed(
  { oncePerFile }: Rule,
  problems: Iterable<Yielded>,
  { service }: Pick<Visited<unknown>, 'service'>,
): Iterable<Problem> {
  for (const { from, ...problem } of problems) {
    const at = 'at' in problem ? problem.at : from!.at;
    const notes = [...(problem.notes ?? []), ...(from ? pulledIn(service ?? '', from) : [])];
    // What most files lack is the same problem wherever it is reported.
    yield { ...(oncePerFile && { key: '' }), ...problem, at, ...(notes.length > 0 && { notes }) };
  }
}

function pulledIn(name: string, { via = [], links = [], volume }: Placed): readonly Note[] {
  return [
    ...links.map(({ path, target }) => ({
      at: new Source(path, target).at(0, target.length),
      message: say`${path} is a symlink to ${target}.`,
    })),
    ...via.map((at) => ({ at, message: say`${name} inherits it here.` })),
    ...(volume?.hostPath ? [{ at: volume.hostPath.at, message: say`This makes the volume a path of the host.` }] : []),
  ];
}

/** What was found so far, each once. */
export class FindingCollector {
  readonly #trusted: Trust;
  readonly #known = new Map<string, RawFinding>();
  readonly #places = new Set<string>();

  constructor(trusted: Trust) {
    this.#trusted = trusted;
  }

  /** In the order of their rules. */
  get findings(): Finding[] {
    return atTheirWorst([...this.#known.values()].sort((a, b) => a.rank - b.rank));
  }

  add<T>(told: Problem, applied: AppliedRule<T>, subject: Visited<T>): void {
    const { rule, rank } = applied;
    const { image, service, inFinalStage, within, standsFor, pushed } = subject;
    if (standsFor && !lies(told.at, standsFor.text)) return;
    const problem = asBroughtAlong(told, image !== undefined);
    const own = weighed(problem, applied, subject);
    const more = [standsFor?.note, pushed].filter((note) => note !== undefined);
    const notes = more.length > 0 ? { notes: [...(problem.notes ?? []), ...more] } : {};
    const fault = problem.fault && JSON.stringify([within?.sources[0]?.path ?? subject.path, problem.fault]);
    const about = { image, service, ...(inFinalStage && { inFinalStage }) };
    const finding = eased(
      { ...problem, ...notes, ...(fault && { fault }), rule, ...own, ...about },
      subject,
      this.#trusted,
    );
    const place = ruleAndPlace(finding);
    const key = identity(finding, place);
    if (standsFor && this.#places.has(place) && !this.#known.has(key)) return;
    if (standsFor?.isWritten && this.#isPartOfAnother(finding)) return;
    this.#keep(key, { finding, place, within, rank });
  }

  /** Whether its rule has told it of more of the text, as what is written there. */
  #isPartOfAnother({ rule, at }: Finding): boolean {
    for (const { finding } of this.#known.values())
      if (finding.rule === rule && lies(at, finding.at) && !lies(finding.at, at)) return true;
    return false;
  }

  /** Of several builds that find it, the one that surely does it tells it; and otherwise the one where it is worst. */
  #keep(key: string, told: RawFinding): void {
    const known = this.#known.get(key);
    if (known && !isSurer(told.finding, known.finding) && !isWorse(told.finding, known.finding)) return;
    this.#places.add(told.place);
    this.#known.set(key, told);
  }
}

/**
 * What an image from elsewhere brings along is reported as that image's, where the file names it: no line here says it, so that
 * no edit of one puts it right.
 */
function asBroughtAlong(problem: Problem, isBase: boolean): Problem {
  const { fix: _, notes = [], ...told } = problem;
  const by = publisherOf(problem.at);
  if (!by) return problem;
  const key = problem.key ?? textAt(problem.at);
  return {
    ...told,
    key,
    alike: JSON.stringify([by.text, key]),
    message: [
      ...say`The ${[isBase ? 'base image' : 'image']} ${taggedName(by)} brings this along: `,
      ...inSentence(problem.message),
    ],
    notes: notes.filter(({ at }) => !publisherOf(at)),
  };
}

/** A sentence that others come before. */
function inSentence([first, ...rest]: Message): Message {
  const start =
    typeof first === 'string' ? first.replace(/^(?:The|This|Every|An?)\b/, (word) => word.toLowerCase()) : first;
  return start === undefined ? rest : [start, ...rest];
}

/** Whether one build does what another one does only under a condition, if at all. */
function isSurer({ condition }: Finding, { condition: known }: Finding): boolean {
  return known !== undefined && (!condition || (known.fails && !condition.fails));
}

interface RawFinding {
  readonly finding: Finding;
  readonly rank: number;
  /** As `ruleAndPlace` says it. */
  readonly place: string;
  /** The application that it was read in. */
  readonly within: Application | undefined;
}

function isWorse(finding: Finding, known: Finding): boolean {
  return !isSurer(known, finding) && severities.indexOf(finding.severity) < severities.indexOf(known.severity);
}

/**
 * A file that several applications take in, a base with its alternatives, may be judged differently in each (a password
 * that only one of them sets): what a rule says of a service at one place is reported of the application where it is worst.
 */
function atTheirWorst(told: readonly RawFinding[]): Finding[] {
  const readers = new Map<Source, Application | undefined>();
  const shared = new Set<Source>();
  for (const { finding, within } of told) {
    const { source } = outermost(finding.at);
    if (!readers.has(source)) readers.set(source, within);
    else if (readers.get(source) !== within) shared.add(source);
  }
  const worst = new Map<string, RawFinding>();
  const rank = ({ finding }: RawFinding) => severities.indexOf(finding.severity);
  for (const each of told) {
    if (!shared.has(outermost(each.finding.at).source)) continue;
    const known = worst.get(each.place);
    if (!known || rank(each) < rank(known)) worst.set(each.place, each);
  }
  return told.flatMap((each) => (each.within === (worst.get(each.place) ?? each).within ? [each.finding] : []));
}

/** What a policy trusts an image with is one step less severe for it; it is never silent. */
function eased<T>(finding: Finding, { self, about: imagesOf }: Visited<T>, trust: Trust): Finding {
  const { rule, severity, message } = finding;
  const about = rule.trust === undefined ? [] : imagesOf(self);
  if (about.length === 0) return finding;
  const by = rule.trust === 'unpinned' ? publisherKnown(finding, about, trust) : undefined;
  if (by) return { ...finding, severity: lowered(severity, 1), message: [...message, ...by] };
  const trusting = about.map((image) => trustedBy(image, trust).find((each) => each.with.includes(rule.trust!)));
  if (!trusting.every((each) => each !== undefined)) return finding;
  return {
    ...finding,
    severity: lowered(severity, 1),
    message: [...message, ...say` The policy trusts ${trusting[0]!.name} with it.`],
  };
}

/** Who publishes images, where that is whoever has the repository: what that builds on decides what others get, what it runs does not. */
function publisherKnown({ image }: Finding, about: readonly ImageReference[], trust: Trust): Message | undefined {
  if (about.every((each) => isOwnImage(each, trust))) return say` This repository publishes it.`;
  const isRun = image === undefined;
  return isRun && about.every((each) => isOfOwner(each, trust))
    ? say` Whoever owns this repository publishes it.`
    : undefined;
}

/**
 * One place, one message: the same Dockerfile built twice, or a value shared by an anchor, is reported once a subject. What an
 * image lacks as a whole is so in each of its builds, whatever they are built on.
 */
export function identity({ message, condition, image, key }: Finding, place: string): string {
  if (image !== undefined && key === '') return place;
  return `${place}\n${JSON.stringify(condition?.message ?? message)}`;
}

/** A rule, where it was found, and of which service. */
export function ruleAndPlace({ rule, at, service }: Finding): string {
  const { source, span } = outermost(at);
  return `${rule.id}\n${span.start}\n${span.end}\n${JSON.stringify([source.path, service])}`;
}
