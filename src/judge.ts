import { asTheyRun } from './as-they-run.ts';
import {
  isForDevelopers,
  isForTests,
  isNamedForDevelopers,
  isOfTests,
  isStageForTests,
  isStartedByDevelopers,
  isTargetForDevelopers,
  isTargetForTests,
} from './facts/packages/for-developers.ts';
import { argumentsTaken } from './facts/secrets/given-arguments.ts';
import type { Finding } from './finding.ts';
import { type ImageReference, parseReference } from './known/image-reference.ts';
import type { Comparison } from './model/change-comparison.ts';
import type { Application } from './model/compose/application.ts';
import { originsOf } from './model/dockerfile/copy-origins.ts';
import { environmentPairs, invocationOf } from './model/dockerfile/layer.ts';
import { publishedLayers } from './model/dockerfile/published-layers.ts';
import { publisherOf } from './model/dockerfile/published-text.ts';
import { isNeverRead } from './model/dockerfile/set-anew.ts';
import { scriptsOf } from './model/dockerfile/written-scripts.ts';
import type { BuiltTarget, Image, Layer, Project, Service, Unread } from './model/project.ts';
import { stageName } from './model/stage-name.ts';
import { scriptsOfService } from './model/start-commands.ts';
import type { Policy } from './policy/policy.ts';
import { type Severity, say } from './problem.ts';
import { type Context, onlyInforms, type Rule } from './rule.ts';
import { lies, type Source } from './source.ts';
import { type Asked, type Asking, graded, identity, type Question, ruleAndPlace, ToldOnce } from './told.ts';

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
  const told = new ToldOnce(policy.trusted);
  const unread = new Map<string, Unread>();
  const panel = new Panel(rules, policy);
  // All rules about one layer, then the next: what one of them worked out is at hand for the others.
  const ask = <T>(asked: readonly Asked<T>[], subject: Asking<T>) => {
    for (const one of asked) {
      try {
        const problems = asTheyRun(one.rule, one.hook(subject.self, context), subject.commands, subject.given);
        for (const problem of problems) told.add(problem, one, subject);
      } catch (error) {
        // It may fail at every one of a file's layers.
        const failure = failed(one.rule, subject.path, error);
        unread.set(JSON.stringify([failure.path, failure.reason]), failure);
      }
    }
  };
  for (const source of sourcesOf(project)) ask(panel.source, inFile(source, source));
  for (const target of project.bakeFiles.flatMap(({ targets }) => targets)) ask(panel.bakeTarget, ofTarget(target));
  for (const application of project.applications) {
    const [first] = application.sources;
    const forDevelopers = isStartedByDevelopers(application);
    const forTests = isOfTests(application);
    if (first) ask(panel.application, { ...inFile(application, first), forDevelopers, forTests });
  }
  for (const { stage } of project.images) {
    for (const layer of layersIn(stage)) {
      ask(panel.layer(layer), inStage(layer, stage, [layer], takenFrom));
      for (const each of scriptsIn(layer, project)) ask(panel.layer(each.self), each);
    }
  }
  for (const image of project.images) ask(panel.image, inStage(image, image.stage, image.layers, baseOf));
  for (const service of project.services) {
    ask(panel.service(service), inApplication(service));
    for (const each of scriptsRunBy(service, project)) ask(panel.service(each.self), each);
  }
  return { findings: told.findings, unread: [...unread.values()] };
}

/** The rules that are to be asked, by what they are asked about. */
class Panel {
  readonly source: readonly Asked<Source>[];
  readonly application: readonly Asked<Application>[];
  readonly bakeTarget: readonly Asked<BuiltTarget>[];
  readonly image: readonly Asked<Image>[];
  readonly #layer: readonly Asked<Layer>[];
  readonly #concerned = new Map<string, readonly Asked<Layer>[]>();
  readonly #service: readonly Asked<Service>[];
  readonly #incomplete: readonly Asked<Service>[];

  constructor(rules: readonly Rule[], policy: Policy) {
    const having = <T>(hookOf: (rule: Rule) => Question<T> | undefined) =>
      rules.flatMap((rule, rank): Asked<T>[] => {
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
    return publisherOf(instruction.at) ? concerned.filter(({ rule }) => rule.inherited) : concerned;
  }

  /**
   * What a service does not say here may stand in what it extends, or in the file that it is laid over: it is not asked for
   * what most services lack.
   */
  service({ incomplete, image, build, provider }: Service): readonly Asked<Service>[] {
    return incomplete || !(image || build || provider) ? this.#incomplete : this.#service;
  }
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
        findings.set(identity(finding, ruleAndPlace(finding)), finding);
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

function inFile<T>(self: T, { path }: Source): Asking<T> {
  return { ...nobody, self, path };
}

function ofTarget(target: BuiltTarget): Asking<BuiltTarget> {
  const told = { forDevelopers: isTargetForDevelopers(target), forTests: isTargetForTests(target) };
  return { ...inFile(target, target.source), ...told };
}

function inStage<T>(self: T, stage: Image['stage'], layers: readonly Layer[], about: Asking<T>['about']): Asking<T> {
  const { path } = stage.file.source;
  const forDevelopers = isNamedForDevelopers(stage);
  const forTests = isStageForTests(stage);
  const commands = () => layers.flatMap((layer) => scriptsOf(layer).flatMap((script) => script.commands));
  const given = (name: string) => (argumentsTaken(stage).has(name) ? stage.file.given.get(name)?.at : undefined);
  return { ...nobody, self, path, image: stageName(stage), commands, given, forDevelopers, forTests, about };
}

function inApplication(service: Service): Asking<Service> {
  const { at, name, application: within } = service;
  const told = { forDevelopers: isForDevelopers(service), forTests: isForTests(service) };
  const commands = () => scriptsOfService(service).flatMap(({ script }) => script.commands);
  return { ...nobody, ...told, self: service, path: at.source.path, service: name, within, commands, about: pulledBy };
}

const nobody = {
  image: undefined,
  service: undefined,
  within: undefined,
  forDevelopers: false,
  forTests: false,
  commands: () => [],
  given: () => undefined,
  about: () => [],
} as const;

/** All that takes effect in a stage, what an external base brings along first: not so a variable that gets another value at once. */
function layersIn(stage: Image['stage']): readonly Layer[] {
  const isRead = (layer: Layer) =>
    layer.instruction.keyword !== 'ENV' || environmentPairs(layer).some(({ name }) => !isNeverRead(name, layer));
  return [...publishedLayers(stage).filter(isRead), ...stage.declarations, ...stage.layers];
}

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

function scriptsRunBy(service: Service, { serviceScripts }: Project): Asking<Service>[] {
  return (serviceScripts.get(service) ?? []).map((script) => inServiceScript(script, service));
}

function scriptsIn(layer: Layer, { scripts }: Project): Asking<Layer>[] {
  return (scripts.get(layer) ?? []).map((script) => inScript(script, layer));
}

/** A script, as the service that has it for its command. */
function inServiceScript(script: Service, service: Service): Asking<Service> {
  const text = script.command?.at;
  const note = { at: (service.command ?? service.entrypoint ?? service).at, message: say`It runs here.` };
  return { ...inApplication(service), self: script, ...(text && { standsFor: { text, note } }) };
}

/** A script, as the layer that stands for it. */
function inScript(script: Layer, layer: Layer): Asking<Layer> {
  const own = inStage(script, layer.stage, [script], () => []);
  const text = invocationOf(script)?.at;
  if (!text) return own;
  const { instruction } = layer;
  const words =
    instruction.keyword === 'COPY' || instruction.keyword === 'ADD' ? say`It is copied here.` : say`It runs here.`;
  // A CMD that tells the ENTRYPOINT what to run is told at its own words.
  const note = lies(text, instruction.at) ? undefined : { at: instruction.at, message: words };
  return { ...own, path: text.source.path, standsFor: { text, note } };
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
  return { project, policy, shipped: (layer) => shipped.has(layer) };
}

function sourcesOf(project: Project): Source[] {
  return [
    ...new Set([
      ...project.dockerfiles.map(({ source }) => source).filter(({ isFile }) => isFile),
      ...[...project.scripts.values()]
        .flat()
        .flatMap((script) => invocationOf(script)?.at.source ?? [])
        .filter(({ isFile }) => isFile),
      ...[...project.serviceScripts.values()].flat().flatMap(({ command }) => command?.at.source ?? []),
      ...project.bakeFiles.map(({ source }) => source),
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
