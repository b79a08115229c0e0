import { servicesByFile } from '../facts/change/subjects.ts';
import { isStarted } from '../facts/host/started-services.ts';
import type { Finding } from '../finding.ts';
import { isTrialPath } from '../known/path-roles.ts';
import type { Project } from '../model/project.ts';
import { givesPower } from '../rule.ts';
import { outermost } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { Meaning } from './finding-meaning.ts';
import { runsBehind } from './runs-behind.ts';

/** Gives of what use the thing is that a finding is about: whether people run it, and who gets what it has. */
export function usesIn({ services, images }: Project): (finding: Finding) => Pick<Meaning, 'inUse' | 'runs'> {
  const servicesOf = servicesByFile(services);
  const users = groupBy(
    images.flatMap(({ stage, usedBy }) => usedBy.map((service) => ({ path: stage.file.source.path, service }))),
    ({ path }) => path,
  );
  return (finding) => {
    const { path } = outermost(finding.at).source;
    const own = finding.service === undefined ? [] : servicesOf(finding.service, path);
    const isUsed = () => (users.get(path) ?? []).some(({ service }) => isStarted(service));
    const inUse = own.length > 0 ? own.some(isStarted) : !isTrialPath(path) || isUsed();
    const [first] = own;
    return { inUse, runs: first && givesPower(finding.rule) ? runsBehind(first) : undefined };
  };
}
