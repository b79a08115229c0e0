import type { Finding } from './finding.ts';
import { type ImageReference, parseReference } from './known/image-reference.ts';
import { type Trust, trustedBy } from './known/trusted-images.ts';
import type { Comparison } from './model/change-comparison.ts';
import type { Application } from './model/compose/application.ts';
import { originsOf } from './model/dockerfile/copy-origins.ts';
import type { Image, Layer, Project, Service, Unread } from './model/project.ts';
import { stageName } from './model/stage-name.ts';
import type { Policy } from './policy/policy.ts';
import { type Problem, type Severity, say, severities } from './problem.ts';
import type { Context, Rule } from './rule.ts';
import { outermost, type Source } from './source.ts';

/**
 * Asks every rule about every layer, image, service and source of a project. Knows nothing of a change.
 *
 * A rule that throws does not hide the others: what it was to judge is told as unread.
 */
export function judge(
  project: Project,
  rules: readonly Rule[],
  policy: Policy,
): { findings: Finding[]; unread: Unread[] } {
  const context = contextOf(project, policy);
  const told = new Map<string, RawFinding>();
  const unread = new Map<string, Unread>();
  const panel = new Panel(rules, policy);
  // All rules about one layer, then the next: what one of them worked out is at hand for the others.
  const ask = <T>(asked: readonly Asked<T>[], subject: Subject<T>) => {
    for (const { rule, rank, severity, hook } of asked) {
      try {
        for (const problem of hook(subject.self, context)) {
          const { image, service, within } = subject;
          const own = graded(rule, severity, problem.severity);
          const finding = eased({ ...problem, rule, severity: own, image, service }, subject, policy.trusted);
          const place = placeOf(finding);
          const key = identity(finding, place);
          if (!told.has(key)) told.set(key, { finding, place, within, rank });
        }
      } catch (error) {
        // It may fail at every one of a file's layers.
        const failure = failed(rule, subject.path, error);
        unread.set(JSON.stringify([failure.path, failure.reason]), failure);
      }
    }
  };
  for (const source of sourcesOf(project)) ask(panel.source, inFile(source, source));
  for (const application of project.applications) {
    const [first] = application.sources;
    if (first) ask(panel.application, inFile(application, first));
  }
  for (const { stage } of project.images) {
    for (const layer of [...stage.declarations, ...stage.layers])
      ask(panel.layer(layer), inStage(layer, stage, takenFrom));
  }
  for (const image of project.images) ask(panel.image, inStage(image, image.stage, baseOf));
  for (const service of project.services) ask(panel.service(service), inApplication(service));
  const inOrder = [...told.values()].sort((a, b) => a.rank - b.rank);
  return { findings: atTheirWorst(inOrder), unread: [...unread.values()] };
}

/** A rule that a policy lets be asked, with the hook that it has for a kind of subject. */
interface Asked<T> {
  readonly rule: Rule;
  /** Where it stands among the rules, which is the order that findings are told in. */
  readonly rank: number;
  readonly severity: Severity;
  readonly hook: Hook<T>;
}

/** The rules that are to be asked, by what they are asked about. */
class Panel {
  readonly source: readonly Asked<Source>[];
  readonly application: readonly Asked<Application>[];
  readonly image: readonly Asked<Image>[];
  readonly #layer: readonly Asked<Layer>[];
  readonly #concerned = new Map<string, readonly Asked<Layer>[]>();
  readonly #service: readonly Asked<Service>[];
  readonly #incomplete: readonly Asked<Service>[];

  constructor(rules: readonly Rule[], policy: Policy) {
    const having = <T>(hookOf: (rule: Rule) => Hook<T> | undefined) =>
      rules.flatMap((rule, rank): Asked<T>[] => {
        const severity = severityOf(rule, policy);
        const hook = hookOf(rule);
        return hook && severity !== 'off' ? [{ rule, rank, severity, hook }] : [];
      });
    this.source = having(({ source }) => source);
    this.application = having(({ application }) => application);
    this.image = having(({ image }) => image);
    this.#layer = having(({ layer }) => layer);
    this.#service = having(({ service }) => service);
    this.#incomplete = this.#service.filter(({ rule }) => !rule.together);
  }

  layer({ instruction }: Layer): readonly Asked<Layer>[] {
    const { keyword } = instruction;
    const written = (keyword === 'COPY' || keyword === 'ADD') && instruction.heredocs.length > 0;
    const kind = written ? `${keyword} <<` : keyword;
    let concerned = this.#concerned.get(kind);
    if (!concerned) {
      concerned = this.#layer.filter(({ rule: { instructions } }) => {
        return !instructions || instructions.includes(keyword) || (written && instructions.includes('heredoc'));
      });
      this.#concerned.set(kind, concerned);
    }
    return concerned;
  }

  /**
   * What a service does not say here may stand in what it extends, or in the file that it is laid over: it is not asked for
   * what most services lack.
   */
  service({ incomplete, image, build, provider }: Service): readonly Asked<Service>[] {
    return incomplete || !(image || build || provider) ? this.#incomplete : this.#service;
  }
}

/**
 * A file that several applications take in, a base with its alternatives, may be judged differently in each (a password
 * that only one of them sets): what a rule says of a service at one place is told of the application where it is worst.
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

interface RawFinding {
  readonly finding: Finding;
  readonly rank: number;
  /** As `placeOf` says it. */
  readonly place: string;
  /** The application that it was read in. */
  readonly within: Application | undefined;
}

/** Asks the rules over changes about one. `judge` tells what is there, this tells what became of it. */
export function judgeChange(
  comparison: Comparison,
  rules: readonly Rule[],
  policy: Policy,
): { findings: Finding[]; unread: Unread[] } {
  const context = contextOf(comparison.after, policy);
  const findings = new Map<string, Finding>();
  const unread: Unread[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, policy);
    if (severity === 'off' || !rule.change) continue;
    try {
      for (const problem of rule.change(comparison, context)) {
        const { image, service } = problem;
        const finding = { ...problem, rule, severity: graded(rule, severity, problem.severity), image, service };
        findings.set(identity(finding, placeOf(finding)), finding);
      }
    } catch (error) {
      unread.push(failed(rule, comparison.files[0]?.path ?? '.', error));
    }
  }
  return { findings: [...findings.values()], unread };
}

function failed(rule: Rule, path: string, error: unknown): Unread {
  const reason = `The rule ${rule.id} failed here. This is a bug in layer-review, not in the file: ${error instanceof Error ? error.message : error}`;
  return { path, at: undefined, reason, ours: true };
}

type Hook<T> = (self: T, context: Context) => Iterable<Problem>;

/** What a rule is asked about. */
interface Subject<T> {
  readonly self: T;
  /** Of the file that it is in. */
  readonly path: string;
  readonly image: string | undefined;
  readonly service: string | undefined;
  /** The application that it is read in, where others may read the same file. */
  readonly within: Application | undefined;
  /** The images from elsewhere that it is about. */
  readonly about: (self: T) => readonly ImageReference[];
}

function inFile<T>(self: T, { path }: Source): Subject<T> {
  return { ...nobody, self, path };
}

function inStage<T>(self: T, stage: Image['stage'], about: Subject<T>['about']): Subject<T> {
  const { path } = stage.file.source;
  return { self, path, image: stageName(stage), service: undefined, within: undefined, about };
}

function inApplication(service: Service): Subject<Service> {
  const { at, name, application: within } = service;
  return { ...nobody, self: service, path: at.source.path, service: name, within, about: pulledBy };
}

const nobody = { image: undefined, service: undefined, within: undefined, about: () => [] } as const;

function baseOf({ stage: { base } }: Image): ImageReference[] {
  return base.kind === 'image' ? [base.reference] : [];
}

function pulledBy({ image }: Service): ImageReference[] {
  const named = image?.value === undefined ? undefined : parseReference(image.value);
  return named ? [named] : [];
}

function takenFrom(layer: Layer): ImageReference[] {
  return originsOf(layer).flatMap(({ origin }) => (origin.kind === 'image' ? [origin.reference] : []));
}

/** What a policy trusts an image with is one step less severe for it; it is never silent. */
function eased<T>(finding: Finding, { self, about: imagesOf }: Subject<T>, trust: Trust): Finding {
  const { rule, severity, message } = finding;
  const about = rule.trust === undefined ? [] : imagesOf(self);
  if (about.length === 0) return finding;
  const trusting = about.map((image) => trustedBy(image, trust).find((each) => each.with.includes(rule.trust!)));
  if (!trusting.every((each) => each !== undefined)) return finding;
  return {
    ...finding,
    severity: severities[severities.indexOf(severity) + 1] ?? severity,
    message: [...message, ...say` The policy trusts ${trusting[0]!.name} with it.`],
  };
}

/** One place, one message: the same Dockerfile built twice, or a value shared by an anchor, is told once a subject. */
function identity({ message }: Finding, place: string): string {
  return `${place}\n${JSON.stringify(message)}`;
}

/** A rule, where it was found, and of which service. */
function placeOf({ rule, at, service }: Finding): string {
  const { source, span } = outermost(at);
  return `${rule.id}\n${span.start}\n${span.end}\n${JSON.stringify([source.path, service])}`;
}

/** Whether a policy lets a rule be asked at all. */
export function applies(rule: Rule, policy: Policy): boolean {
  return severityOf(rule, policy) !== 'off';
}

/** The severity that a policy gives a rule; a rule's own name wins over its group's. */
function severityOf(rule: Rule, policy: Policy): Severity | 'off' {
  const told = policy.severities.get(rule.id) ?? policy.severities.get(rule.group);
  if (told) return told;
  // A rule that needs a policy is silent without one.
  return rule.profile === 'strict' && policy.profile !== 'strict' ? 'off' : rule.severity;
}

/** A rule that grades its problems keeps the distance when a policy moves the rule up or down. */
function graded(rule: Rule, severity: Severity, own: Severity | undefined): Severity {
  if (!own) return severity;
  const rank = (each: Severity) => severities.indexOf(each);
  const moved = rank(own) + rank(severity) - rank(rule.severity);
  return severities[Math.max(0, Math.min(severities.length - 1, moved))]!;
}

function contextOf(project: Project, policy: Policy): Context {
  const shipped = new Set(project.images.flatMap((image) => (image.shipped ? image.layers : [])));
  return { project, policy, shipped: (layer) => shipped.has(layer) };
}

function sourcesOf(project: Project): Source[] {
  return [
    ...new Set([
      ...project.dockerfiles.map(({ source }) => source).filter(({ isFile }) => isFile),
      ...project.applications.flatMap((each) => [
        ...each.sources,
        ...each.included,
        ...(each.environmentFile ? [each.environmentFile] : []),
      ]),
      ...project.services.flatMap(({ envFiles, labelFiles }) =>
        [...envFiles, ...labelFiles].flatMap(({ source }) => source ?? []),
      ),
    ]),
  ];
}
