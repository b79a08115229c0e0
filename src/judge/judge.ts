import { rolesOfFile } from '../facts/roles/file-roles.ts';
import type { RolesOf } from '../facts/roles/named-roles.ts';
import { replacedValues } from '../facts/secrets/replaced-values.ts';
import { withReferences } from '../facts/secrets/secret-references.ts';
import type { Finding } from '../finding.ts';
import { areOfTests, withoutShown } from '../known/path-roles.ts';
import type { Comparison } from '../model/change-comparison.ts';
import type { Application } from '../model/compose/application.ts';
import { publisherOf } from '../model/dockerfile/published-text.ts';
import type { BuiltTarget, Image, Layer, Project, Service, Unread } from '../model/project.ts';
import type { Policy } from '../policy/policy.ts';
import { gradesOf, severityOf } from '../policy/rule-severity.ts';
import { reaches } from '../problem.ts';
import type { Context, Rule, RuleReads, Yielded } from '../rule.ts';
import { outermost, positions, type Source, textAt } from '../source.ts';
import { nowReviewing } from '../under-review.ts';
import { leavingOut } from '../watchdog.ts';
import { asTheyRun } from './as-they-run.ts';
import { type Contents, LayerContents, ServiceContents } from './contents.ts';
import { asExplained } from './explained.ts';
import {
  type AppliedRule,
  FindingCollector,
  identity,
  placed,
  ruleAndPlace,
  type Visited,
  type Visitor,
} from './finding-collector.ts';
import {
  applicationsIn,
  bakeTargetsIn,
  imagesIn,
  isOfDevelopers,
  isOfFinalStage,
  layersIn,
  type Roles,
  servicesIn,
  sourcesIn,
} from './subjects.ts';
import { weighed } from './weight.ts';

/** What was found, and what could not be judged. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
}

/**
 * Asks every rule about every layer, image, service and source of one project after the other, and keeps nothing of them but
 * what was found. Knows nothing of a change.
 *
 * A rule that throws does not hide the others: what it was to judge is reported as unread.
 */
export class RuleRunner {
  readonly #policy: Policy;
  readonly #proving: boolean;
  readonly #roles: Roles;
  readonly #ruleSet: RuleSet;
  readonly #findings: FindingCollector;
  readonly #unread = new Map<string, Unread>();
  /** The files whose review was ended. */
  readonly #leftOut = new Set<string>();

  /**
   * @param roles gives the roles of files as they count; what they say themselves unless given
   * @param proving whether to ask also where nothing is that a rule reads, and to throw where it has something to say there
   */
  constructor(rules: readonly Rule[], policy: Policy, roles: Roles = { rolesOf: rolesOfFile }, proving = false) {
    this.#policy = policy;
    this.#proving = proving;
    this.#roles = roles;
    this.#ruleSet = new RuleSet(rules, policy);
    this.#findings = new FindingCollector(policy.trusted);
  }

  get judgement(): Judgement {
    return { findings: this.#findings.findings, unread: [...this.#unread.values()] };
  }

  judge(project: Project): void {
    leavingOut('Judging the container files', {
      work: () => this.#judge(project),
      leaveOut: ({ path = '.' }, reason) => {
        this.#leftOut.add(path);
        this.#unread.set(path, { path, at: undefined, reason, endless: true });
      },
      files: project.dockerfiles.length + project.services.length,
    });
  }

  #judge(project: Project): void {
    const context = contextOf(project, this.#policy);
    const panel = this.#ruleSet;
    // All rules about one layer, then the next: what one of them worked out is at hand for the others.
    const ask = <T>(asked: readonly AppliedRule<T>[], subject: Visited<T>, contents?: Contents) =>
      this.#visit(asked, subject, context, contents);
    const examined = { project, ...this.#roles };
    for (const each of sourcesIn(examined)) ask(panel.source, each);
    for (const each of bakeTargetsIn(examined)) ask(panel.bakeTarget, each);
    for (const each of applicationsIn(examined)) ask(panel.application, each);
    for (const each of layersIn(examined)) ask(panel.layer(each.self), each, LayerContents.of(each.self, project));
    for (const each of imagesIn(examined)) ask(panel.image, each, LayerContents.ofImage(each.self, project));
    for (const each of servicesIn(examined))
      ask(panel.service(each.self), each, new ServiceContents(each.self, project));
  }

  #visit<T>(asked: readonly AppliedRule<T>[], subject: Visited<T>, context: Context, contents?: Contents): void {
    if (this.#leftOut.has(subject.path)) return;
    nowReviewing(subject.path);
    for (const one of asked) {
      if (one.rule.leftToUsers && subject.isBase) continue;
      const isRead = !one.reads || !contents || contents.has(one.reads);
      if (!isRead && !this.#proving) continue;
      const found = this.#yieldedBy(one, subject, context);
      if (found.length === 0) continue;
      if (!isRead) throw new Error(unreadBy(one.rule, found[0]!, subject));
      this.#keep(found, one, subject, context.project);
    }
  }

  /** What a rule has to say of a subject: most have nothing of most. */
  #yieldedBy<T>({ rule, hook }: AppliedRule<T>, subject: Visited<T>, context: Context): readonly Yielded[] {
    const found: Yielded[] = [];
    nowReviewing(subject.path, rule.id);
    try {
      for (const each of hook(subject.self, context)) found.push(each);
    } catch (error) {
      this.#fail(rule, subject, error);
    }
    return found;
  }

  #keep<T>(found: readonly Yielded[], one: AppliedRule<T>, subject: Visited<T>, project: Project): void {
    try {
      const problems = asTheyRun(one.rule, placed(one.rule, found, subject), subject.commands, subject.given);
      for (const problem of problems) this.#findings.add(asExplained(problem, project), one, subject);
    } catch (error) {
      this.#fail(one.rule, subject, error);
    }
  }

  /** It may fail at every one of a file's layers. */
  #fail(rule: Rule, { path }: Pick<Visited<unknown>, 'path'>, error: unknown): void {
    const failure = failed(rule, path, error);
    this.#unread.set(JSON.stringify([failure.path, failure.reason]), failure);
  }
}

/** What to say of a rule that has something to say where it is not asked. */
function unreadBy({ id }: Rule, found: Yielded, { path }: Pick<Visited<unknown>, 'path'>): string {
  const at = 'at' in found ? found.at : found.from!.at;
  const { start } = positions(at);
  return `The rule ${id} reads more than it declares under \`reads\`: it has something to say of ${path}:${start.line}:${start.column}, ${JSON.stringify(textAt(at))}`;
}

/** The rules that are to be asked, by what they are asked about. */
class RuleSet {
  readonly source: readonly AppliedRule<Source>[];
  readonly application: readonly AppliedRule<Application>[];
  readonly bakeTarget: readonly AppliedRule<BuiltTarget>[];
  readonly image: readonly AppliedRule<Image>[];
  readonly #layer: readonly AppliedRule<Layer>[];
  readonly #concerned = new Map<string, readonly AppliedRule<Layer>[]>();
  readonly #service: readonly AppliedRule<Service>[];
  readonly #incomplete: readonly AppliedRule<Service>[];
  readonly #ofDevelopers: readonly AppliedRule<Service>[];

  constructor(rules: readonly Rule[], policy: Policy) {
    const having = <T>(
      hookOf: (rule: Rule) => Visitor<T> | undefined,
      bears: (reads: RuleReads) => unknown = () => false,
    ) =>
      rules.flatMap((rule, rank): AppliedRule<T>[] => {
        const grades = gradesOf(rule, policy);
        const hook = hookOf(rule);
        const reads = rule.reads && bears(rule.reads) ? rule.reads : undefined;
        return hook && grades.length > 0 ? [{ rule, rank, grades, hook, reads }] : [];
      });
    const ofLayers = ({ flags, programs, words, registry }: RuleReads) => flags ?? programs ?? words ?? registry;
    const ofServices = ({ fields, registry }: RuleReads) => fields ?? registry;
    this.source = having(({ source }) => source);
    this.bakeTarget = having(({ bakeTarget }) => bakeTarget);
    this.application = having(({ application }) => application);
    this.image = having(({ image }) => image, ofLayers);
    this.#layer = having(({ layer }) => layer, ofLayers);
    this.#service = having(({ service }) => service, ofServices);
    this.#incomplete = this.#service.filter(({ rule }) => !rule.oncePerFile);
    this.#ofDevelopers = this.#service.filter(({ rule }) => !rule.oncePerFile || rule.group === 'images');
  }

  layer({ instruction }: Layer): readonly AppliedRule<Layer>[] {
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
    return publisherOf(instruction.at) ? concerned.filter(({ rule }) => rule.inherited) : concerned;
  }

  /**
   * What a service does not say here may stand in what it extends, or in the file that it is laid over: it is not asked for
   * what most services lack. Nor is a container that developers work in, but for what is said of its image.
   */
  service({ incomplete, image, build, provider, application }: Service): readonly AppliedRule<Service>[] {
    if (incomplete || !(image || build || provider)) return this.#incomplete;
    return application.kind === 'dev container' ? this.#ofDevelopers : this.#service;
  }
}

/**
 * Asks the rules over changes about one. `RuleRunner` tells what is there, this tells what became of it.
 *
 * @param rules all that there are, each of which may say what keeps from its fault
 * @param asking those of them to ask
 * @param rolesOf gives the roles of files as they count
 */
export function judgeChange(
  comparison: Comparison,
  rules: readonly Rule[],
  policy: Policy,
  asking = rules,
  rolesOf: RolesOf = rolesOfFile,
): Judgement {
  const context = { ...contextOf(comparison.after, policy), rules };
  const examined = { project: comparison.after, rolesOf };
  // What a change takes away is worth a comment where nothing but its own file shows that developers start it.
  const said = { ...examined, rolesOf: (source: Source) => withoutShown(rolesOf(source)) };
  const path = comparison.files[0]?.path ?? '.';
  const findings = new Map<string, Finding>();
  const unread: Unread[] = [];
  const asked = new Set(asking);
  const ask = (rule: Rule) => {
    const grades = gradesOf(rule, policy);
    if (grades.length === 0 || !rule.change) return;
    nowReviewing(undefined, rule.id);
    try {
      for (const problem of rule.change(comparison, context)) {
        const { image, service } = problem;
        const isOfContainer = image !== undefined || service !== undefined;
        const onTrial = isOfContainer && areOfTests(rolesOf(outermost(problem.at).source));
        const forDevelopers =
          problem.lessForDevelopers === true &&
          isOfDevelopers(problem, reaches(problem.severity ?? rule.severity, 'high') ? examined : said);
        const told = weighed(problem, { rule, grades }, { forDevelopers, forTests: false, onTrial, rootOnHost: false });
        const inFinalStage = isOfFinalStage(problem, comparison.after);
        const finding = { ...problem, rule, ...told, image, service, ...(inFinalStage && { inFinalStage }) };
        findings.set(identity(finding, ruleAndPlace(finding)), finding);
      }
    } catch (error) {
      unread.push(failed(rule, path, error));
    }
    asked.delete(rule);
  };
  leavingOut('Judging what the change does', {
    work: () => asked.forEach(ask),
    leaveOut: (at, reason) => {
      for (const rule of asked) if (rule.id === at.rule) asked.delete(rule);
      unread.push({ path, at: undefined, reason, ours: true });
    },
  });
  return { findings: [...findings.values()], unread };
}

function failed(rule: Rule, path: string, error: unknown): Unread {
  const reason = `The rule ${rule.id} failed here. This is a bug in layer-review, not in the file: ${error instanceof Error ? error.message : error}`;
  return { path, at: undefined, reason, ours: true };
}

/** Whether a policy lets a rule be asked at all. */
export function applies(rule: Rule, policy: Policy): boolean {
  return severityOf(rule, policy) !== 'off';
}

function contextOf(project: Project, policy: Policy): Context {
  const own = project.images.flatMap(({ shipped, inherited, layers }) => (shipped ? [...inherited, ...layers] : []));
  const shipped = new Set(own.flatMap((layer) => [layer, ...(project.scripts.get(layer) ?? [])]));
  // what no program reads is hidden all the same: it may be in use elsewhere
  const secrets = { ...withReferences(policy.secrets, project), replaced: replacedValues(project) };
  return { project, policy: { ...policy, secrets }, shipped: (layer) => shipped.has(layer) };
}
