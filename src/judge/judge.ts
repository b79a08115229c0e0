import { withReferences } from '../facts/secrets/secret-references.ts';
import type { Finding } from '../finding.ts';
import type { Comparison } from '../model/change-comparison.ts';
import type { Application } from '../model/compose/application.ts';
import { publisherOf } from '../model/dockerfile/published-text.ts';
import type { BuiltTarget, Image, Layer, Project, Service, Unread } from '../model/project.ts';
import type { Policy } from '../policy/policy.ts';
import type { Severity } from '../problem.ts';
import { type Context, onlyInforms, type Rule } from '../rule.ts';
import type { Source } from '../source.ts';
import { nowReviewing } from '../under-review.ts';
import { leavingOut } from '../watchdog.ts';
import { asTheyRun } from './as-they-run.ts';
import {
  type AppliedRule,
  FindingCollector,
  graded,
  identity,
  placed,
  ruleAndPlace,
  type Visited,
  type Visitor,
} from './finding-collector.ts';
import { applicationsIn, bakeTargetsIn, imagesIn, layersIn, servicesIn, sourcesIn } from './subjects.ts';

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
  readonly #ruleSet: RuleSet;
  readonly #findings: FindingCollector;
  readonly #unread = new Map<string, Unread>();
  /** The files whose review was ended. */
  readonly #leftOut = new Set<string>();

  constructor(rules: readonly Rule[], policy: Policy) {
    this.#policy = policy;
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
    const ask = <T>(asked: readonly AppliedRule<T>[], subject: Visited<T>) => this.#visit(asked, subject, context);
    for (const each of sourcesIn(project)) ask(panel.source, each);
    for (const each of bakeTargetsIn(project)) ask(panel.bakeTarget, each);
    for (const each of applicationsIn(project)) ask(panel.application, each);
    for (const each of layersIn(project)) ask(panel.layer(each.self), each);
    for (const each of imagesIn(project)) ask(panel.image, each);
    for (const each of servicesIn(project)) ask(panel.service(each.self), each);
  }

  #visit<T>(asked: readonly AppliedRule<T>[], subject: Visited<T>, context: Context): void {
    if (this.#leftOut.has(subject.path)) return;
    for (const one of asked) {
      nowReviewing(subject.path, one.rule.id);
      try {
        const yielded = placed(one.rule, one.hook(subject.self, context), subject);
        const problems = asTheyRun(one.rule, yielded, subject.commands, subject.given);
        for (const problem of problems) this.#findings.add(problem, one, subject);
      } catch (error) {
        // It may fail at every one of a file's layers.
        const failure = failed(one.rule, subject.path, error);
        this.#unread.set(JSON.stringify([failure.path, failure.reason]), failure);
      }
    }
  }
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

  constructor(rules: readonly Rule[], policy: Policy) {
    const having = <T>(hookOf: (rule: Rule) => Visitor<T> | undefined) =>
      rules.flatMap((rule, rank): AppliedRule<T>[] => {
        const severity = severityOf(rule, policy);
        const hook = hookOf(rule);
        return hook && severity !== 'off' ? [{ rule, rank, severity, hook }] : [];
      });
    this.source = having(({ source }) => source);
    this.bakeTarget = having(({ bakeTarget }) => bakeTarget);
    this.application = having(({ application }) => application);
    this.image = having(({ image }) => image);
    this.#layer = having(({ layer }) => layer);
    this.#service = having(({ service }) => service);
    this.#incomplete = this.#service.filter(({ rule }) => !rule.together);
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
   * what most services lack.
   */
  service({ incomplete, image, build, provider }: Service): readonly AppliedRule<Service>[] {
    return incomplete || !(image || build || provider) ? this.#incomplete : this.#service;
  }
}

/**
 * Asks the rules over changes about one. `Court` tells what is there, this tells what became of it.
 *
 * @param rules all that there are, each of which may say what keeps from its fault
 * @param asking those of them to ask
 */
export function judgeChange(comparison: Comparison, rules: readonly Rule[], policy: Policy, asking = rules): Judgement {
  const context = { ...contextOf(comparison.after, policy), rules };
  const path = comparison.files[0]?.path ?? '.';
  const findings = new Map<string, Finding>();
  const unread: Unread[] = [];
  const asked = new Set(asking);
  const ask = (rule: Rule) => {
    const severity = severityOf(rule, policy);
    if (severity === 'off' || !rule.change) return;
    nowReviewing(undefined, rule.id);
    try {
      for (const problem of rule.change(comparison, context)) {
        const { image, service } = problem;
        const finding = { ...problem, rule, severity: graded(rule, severity, problem.severity), image, service };
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

/** The severity that a policy gives a rule; a rule's own name wins over its group's. */
function severityOf(rule: Rule, policy: Policy): Severity | 'off' {
  const own = policy.severities.get(rule.id);
  if (own) return own;
  // Only its own name switches on a rule of the strict profile. A rule that needs a policy is silent without one.
  if (rule.profile === 'strict' && policy.profile !== 'strict') return 'off';
  const told = policy.severities.get(rule.group);
  if (told) return told;
  return onlyInforms(rule) ? 'info' : rule.severity;
}

function contextOf(project: Project, policy: Policy): Context {
  const own = project.images.flatMap(({ shipped, inherited, layers }) => (shipped ? [...inherited, ...layers] : []));
  const shipped = new Set(own.flatMap((layer) => [layer, ...(project.scripts.get(layer) ?? [])]));
  const secrets = withReferences(policy.secrets, project);
  return { project, policy: { ...policy, secrets }, shipped: (layer) => shipped.has(layer) };
}
