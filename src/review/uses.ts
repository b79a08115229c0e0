import { servicesByFile, stagesByScript } from '../facts/change/subjects.ts';
import { isStarted, stagesInUse } from '../facts/host/started-services.ts';
import type { Finding } from '../finding.ts';
import { isTrialPath } from '../known/path-roles.ts';
import type { Application } from '../model/compose/application.ts';
import type { Stage } from '../model/dockerfile/instruction.ts';
import type { Project } from '../model/project.ts';
import { stageName } from '../model/stage-name.ts';
import { givesPower } from '../rule.ts';
import { filePathOf, outermost } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { folderOf } from '../text/path.ts';
import type { Meaning } from './finding-meaning.ts';
import { runsBehind } from './runs-behind.ts';

/**
 * Gives of what use the thing is that a finding is about: what of this side takes it in without being asked to, and who gets
 * what it has. Files and applications are called as at the head, so that the two sides of a change can be compared.
 *
 * @param pathOf gives a file's path at the head of the change
 */
export function usesIn(
  { services, images, scripts }: Project,
  pathOf: (path: string) => string,
): (finding: Finding) => Pick<Meaning, 'users' | 'runs'> {
  const servicesOf = servicesByFile(services);
  const byFile = groupBy(images, ({ stage }) => outermost(stage.from.at).source.path);
  const running = stagesByScript(scripts);
  const inUse = stagesInUse(images);
  const stagesOf = ({ image, at }: Finding): readonly Stage[] => {
    if (image === undefined) return [];
    const { path } = outermost(at).source;
    const own = (byFile.get(path) ?? []).flatMap(({ stage }) => (stageName(stage) === image ? stage : []));
    return own.length > 0 ? own : [running(image, path)].filter((stage) => stage !== undefined);
  };
  const isTried = (path: string) =>
    isTrialPath(path) && !(byFile.get(path) ?? []).some(({ usedBy }) => usedBy.some(isStarted));
  const usersOf = (finding: Finding): readonly User[] => {
    const { path } = outermost(finding.at).source;
    const stages = stagesOf(finding);
    if (isTried(path) || (stages.length > 0 && !stages.some((stage) => inUse.has(stage)))) return [];
    return [[pathOf(path), pathOf(path)]];
  };
  return (finding) => {
    const { path } = outermost(finding.at).source;
    const own = finding.service === undefined ? [] : servicesOf(finding.service, path);
    const started = own.filter(isStarted).map(({ application }) => userOf(application, pathOf));
    const [first] = own;
    return {
      users: new Map(own.length > 0 ? started : usersOf(finding)),
      runs: first && givesPower(finding.rule) ? runsBehind(first) : undefined,
    };
  };
}

/** What takes something in: known by its first part on both sides of a change, called by its second. */
type User = readonly [id: string, name: string];

/** The applications of a side, by the ids that they have among the users of what they start. */
export function applicationIds(
  { applications }: Pick<Project, 'applications'>,
  pathOf: (path: string) => string,
): ReadonlySet<string> {
  return new Set(applications.map((each) => userOf(each, pathOf)[0]));
}

/** Those of the base of which the head has no file, by the same ids. */
export function goneApplications(
  base: Pick<Project, 'applications'>,
  head: Pick<Project, 'applications'>,
  pathOf: (path: string) => string,
): ReadonlySet<string> {
  const left = new Set(head.applications.flatMap(({ sources, included }) => [...sources, ...included].map(filePathOf)));
  const isGone = ({ sources }: Application) => !sources.some((source) => left.has(pathOf(filePathOf(source))));
  const stay = applicationIds({ applications: base.applications.filter((each) => !isGone(each)) }, pathOf);
  return new Set([...applicationIds(base, pathOf)].filter((id) => !stay.has(id)));
}

/** What compose starts in a folder is one, whatever files it is made of; what it has to be told of, by its file. */
function userOf({ kind, sources, environmentFile }: Application, pathOf: (path: string) => string): User {
  const file = pathOf(sources.at(-1)!.path);
  if (kind !== 'default') return [file, file];
  return [`${folderOf(environmentFile ? pathOf(environmentFile.path) : file)}/`, 'docker compose up'];
}
