import { type Finding, type Problem, type Severity, severities } from './finding.ts';
import type { Image, Layer, Project, Unread } from './model/project.ts';
import type { Policy } from './policy.ts';
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
  const context = contextOf(project);
  const findings = new Map<string, Finding>();
  const unread: Unread[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, policy);
    if (severity === 'off') continue;
    const take = (hook: () => Iterable<Problem>, source: Source, image?: string, service?: string) => {
      try {
        for (const problem of hook()) {
          const finding = { ...problem, rule, severity: graded(rule, severity, problem.severity), image, service };
          const key = identity(finding);
          if (!findings.has(key)) findings.set(key, finding);
        }
      } catch (error) {
        unread.push({
          path: source.path,
          at: undefined,
          reason: `The rule ${rule.id} failed here, which is a fault of layer-review, not of the file: ${error instanceof Error ? error.message : error}`,
        });
      }
    };
    for (const source of rule.source ? sources(project) : []) take(() => rule.source!(source, context), source);
    for (const image of rule.image ? project.images : []) {
      take(() => rule.image!(image, context), image.stage.file.source, stageName(image.stage));
    }
    for (const layer of rule.layer ? layers(project) : []) {
      take(() => rule.layer!(layer, context), layer.stage.file.source, stageName(layer.stage));
    }
    for (const service of rule.service ? project.services : []) {
      take(() => rule.service!(service, context), service.at.source, undefined, service.name);
    }
  }
  return { findings: [...findings.values()], unread };
}

/** The stage's name, or its 0-based index as text. */
function stageName({ name, index }: Image['stage']): string {
  return name ?? String(index);
}

/** One place, one message: the same Dockerfile built twice, or a value shared by an anchor, is told once a subject. */
function identity({ rule, at, message, service }: Finding): string {
  const { source, span } = outermost(at);
  return JSON.stringify([rule.id, source.path, span.start, span.end, service, message]);
}

/** The severity that a policy gives a rule; a rule's own name wins over its group's. */
function severityOf(rule: Rule, policy: Policy): Severity | 'off' {
  const told = policy.severities.get(rule.id) ?? policy.severities.get(rule.group);
  if (told) return told;
  return rule.profile === 'default' || rule.profile === policy.profile ? rule.severity : 'off';
}

/** A rule that grades its problems keeps the distance when a policy moves the rule up or down. */
function graded(rule: Rule, severity: Severity, own: Severity | undefined): Severity {
  if (!own) return severity;
  const rank = (each: Severity) => severities.indexOf(each);
  const moved = rank(own) + rank(severity) - rank(rule.severity);
  return severities[Math.max(0, Math.min(severities.length - 1, moved))]!;
}

function contextOf(project: Project): Context {
  const shipped = new Set(project.images.flatMap((image) => (image.shipped ? image.layers : [])));
  return { project, shipped: (layer) => shipped.has(layer) };
}

function layers(project: Project): Layer[] {
  return project.images.flatMap(({ stage }) => stage.layers);
}

function sources(project: Project): Source[] {
  return [
    ...new Set([
      ...project.dockerfiles.map(({ source }) => source).filter(({ inside }) => !inside),
      ...project.applications.flatMap((each) => [...each.sources, ...each.included]),
    ]),
  ];
}
