import { rolesOfFile } from '../facts/roles/file-roles.ts';
import { type Finding, isOfPort } from '../finding.ts';
import { areOfTests } from '../known/path-roles.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Project } from '../model/project.ts';
import { compareSeverities, list, type Message, say } from '../problem.ts';
import { fileOf, filePathOf, outermost, placeKey, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { folderOf } from '../text/path.ts';
import type { Usual } from './taken-over.ts';

/** Makes the test whether a file of the head was there for tests before, as its path or its first comment said. */
export function wasForTests(
  before: readonly Source[],
  currentPath: (path: string) => string,
): (path: string) => boolean {
  let paths: ReadonlySet<string> | undefined;
  return (path) => {
    paths ??= new Set(
      before.map(fileOf).flatMap((source) => (areOfTests(rolesOfFile(source)) ? currentPath(source.path) : [])),
    );
    return paths.has(path);
  };
}

/** Files that show that a folder is one of files with passwords that are no secret. */
const manyFiles = 2;

/** What stands beside a finding. */
interface Beside {
  /** What was there before and still is. */
  readonly existing: readonly Finding[];
  readonly project: () => Project;
  /** Whether a file was there for tests before. */
  readonly isForTests: (path: string) => boolean;
}

/**
 * Says of a port that lets everyone in that its file publishes others the same way: one of the same product, or among tests
 * any of the same rule, so that a door to data says nothing of one to commands. What is worse than these is not usual.
 */
export function openBeside({ existing, project, isForTests }: Beside): Usual {
  let ports: ReadonlySet<string> | undefined;
  const isDoor = (finding: Finding) => {
    if (!isOfPort(finding) || finding.service === undefined) return false;
    ports ??= new Set(project().services.flatMap((each) => each.ports.map((port) => placeKey(port.at))));
    return ports.has(placeKey(finding.at));
  };
  let doors: ReadonlyMap<string, readonly Finding[]> | undefined;
  return (finding) => {
    if (!isDoor(finding)) return undefined;
    doors ??= groupBy(existing.filter(isDoor), ({ at }) => filePathOf(at.source));
    const path = filePathOf(finding.at.source);
    const others = (doors.get(path) ?? []).filter(
      (each) => each.service !== finding.service && compareSeverities(each, finding) <= 0,
    );
    const same = others.find((each) => isSame(each, finding));
    if (same) return say`${same.service!} is published the same way.`;
    const alike = others.filter(({ rule }) => rule === finding.rule);
    const services = [...new Set(alike.map(({ service }) => service!))];
    if (services.length === 0 || !isForTests(path)) return undefined;
    return say`${list(services, 3)} ${[services.length === 1 ? 'is' : 'are']} published the same way.`;
  };
}

/** Whether the same is told of two services, and is no worse of the second. */
function isSame(before: Finding, now: Finding): boolean {
  return before.rule === now.rule && compareSeverities(before, now) <= 0 && saying(before) === saying(now);
}

/** What is told, whatever the service is called. */
function saying({ message }: Finding): string {
  return message.flatMap((part) => (typeof part === 'string' ? part : [])).join('…');
}

/**
 * Says of a committed file whose passwords anybody guesses that others of its folder are committed with some as well:
 * people run what is there with them.
 *
 * @param existing what was there before and still is
 */
export function committedBeside(existing: readonly Finding[]): Usual {
  let files: ReadonlyMap<string, readonly string[]> | undefined;
  return (finding) => {
    const path = finding.guessed ? committedFile(finding) : undefined;
    if (path === undefined) return undefined;
    files ??= groupBy([...new Set(existing.flatMap((each) => committedFile(each) ?? []))], folderOf);
    const others = (files.get(folderOf(path)) ?? []).filter((each) => each !== path);
    return others.length < manyFiles ? undefined : saidOf(others);
  };
}

function saidOf(others: readonly string[]): Message {
  return say`${list(others, 2)} are committed with passwords as well.`;
}

/** The file beside container files that a finding says is committed with passwords. */
function committedFile({ rule, at, notes = [] }: Finding): string | undefined {
  if (rule.group !== 'secrets') return undefined;
  return [at, ...notes.map((note) => note.at)]
    .map((place) => outermost(place).source.path)
    .find((path) => !isContainerPath(path));
}
