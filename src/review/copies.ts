import { type Subject, Subjects } from '../facts/change/subjects.ts';
import { rolesOfFile } from '../facts/roles/file-roles.ts';
import { type Finding, isOfPort } from '../finding.ts';
import { isEarnestName } from '../known/path-roles.ts';
import type { Project } from '../model/project.ts';
import { isBuiltBySome } from '../model/shipped-stages.ts';
import { stageName } from '../model/stage-name.ts';
import { compareSeverities, reaches, sameMessage } from '../problem.ts';
import { fileOf, filePathOf, outermost, type Source, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { below, folderOf, withoutNumbers } from '../text/path.ts';
import { sha256 } from '../text/sha256.ts';
import type { ComparedFinding, Likeness } from './compared-finding.ts';
import { isOfTag } from './finding-meaning.ts';
import { withoutLayout } from './fingerprint.ts';

/** @returns undefined for a service of which nobody knows what it runs */
export function likenessIn(project: Project): (subject: Subject) => Likeness | undefined {
  const keyOf = (path: string, name: string) => JSON.stringify([path, name]);
  const built = new Set(
    project.images.flatMap((image) =>
      isBuiltBySome(image, project) ? keyOf(filePathOf(image.stage.from.at.source), stageName(image.stage)) : [],
    ),
  );
  return ({ kind, name, at, runs }) => {
    const source = fileOf(at.source);
    const file = markOfText(source);
    // A stage is what all of its file makes of it.
    if (kind === 'stage')
      return {
        block: JSON.stringify([name, file]),
        file,
        isBuilt: built.has(keyOf(source.path, name)),
        kin: undefined,
      };
    if (runs === undefined) return undefined;
    return {
      block: withoutLayout(textAt(at)),
      file,
      isBuilt: false,
      kin: JSON.stringify([name.replace(/\d{1,4}$/, '').replace(/[-_]$/, ''), runs]),
    };
  };
}

const markOfText = once(({ text }: Source) => sha256(text));

/** The texts of the services of which something is found that was not at the base, each by which a copy of it is known. */
export function textsOfServices(
  findings: readonly Finding[],
  before: readonly Finding[],
  project: () => Project,
): readonly string[] {
  const idOfFinding = ({ rule, service, at }: Finding) =>
    JSON.stringify([rule.id, service, filePathOf(at.source), textAt(at)]);
  const known = new Set(before.map(idOfFinding));
  const fresh = findings.filter((finding) => finding.service !== undefined && !known.has(idOfFinding(finding)));
  if (fresh.length === 0) return [];
  const subjects = new Subjects(project(), (path) => path);
  const found = new Set(fresh.map((finding) => subjects.of(finding)));
  return [...found].flatMap((each) => (each?.kind === 'service' ? textAt(each.at).trim() : []));
}

/**
 * What is found of a service or a file that is new, where the same was found of one with the same text under the same name: it is a copy,
 * and who makes it brings nothing in that was not there; but a port that lets everyone in is a way in of its own for whoever
 * starts that file.
 *
 * @param before what was found at the base, in whatever files
 */
export function copiedAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const keyOf = ({ like, finding: { rule }, meaning }: ComparedFinding) =>
    like && JSON.stringify([rule.id, like.block, meaning.exact]);
  const isCopy = (entry: ComparedFinding, other: ComparedFinding) =>
    sameMessage(entry.finding.message, other.finding.message) &&
    !isOpenDoor(entry.finding) &&
    // How a repository has tags that move is told by all of its images, but for a file that is there twice.
    (!isOfTag(entry.finding.rule) || entry.like!.file === other.like!.file) &&
    (entry.finding.image === undefined || isBesideOrPutAside(entry, other));
  return originals(before, now, keyOf, isCopy);
}

/** Whether a stage of a copied file has beside it what the original has, or is there to be kept: what is built is the original. */
function isBesideOrPutAside(entry: ComparedFinding, other: ComparedFinding): boolean {
  const [folder, former] = [entry, other].map(({ finding: { at } }) => folderOf(filePathOf(at.source)));
  return folder === former || (other.like!.isBuilt && !entry.like!.isBuilt);
}

/**
 * What is found of a service that is new, where the same was found of one like it, and as bad: one more instance, or the same
 * database in another application.
 *
 * @param before what was found at the base, in whatever files
 */
export function kinAmong(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
): Map<ComparedFinding, ComparedFinding> {
  const keyOf = ({ like, finding: { rule }, meaning }: ComparedFinding) =>
    // Which tag it has is another choice.
    rule.group === 'images' || !like?.kin ? undefined : JSON.stringify([rule.id, like.kin, meaning.kind]);
  const isKin = (entry: ComparedFinding, other: ComparedFinding) =>
    compareSeverities(other.finding, entry.finding) <= 0 && (entry.path === other.path || !isOpenDoor(entry.finding));
  return originals(before, now, keyOf, isKin);
}

/** Whether it is about a port that lets everyone in to what is worth it. */
function isOpenDoor(finding: Finding): boolean {
  return isOfPort(finding) && reaches(finding.severity, 'medium');
}

function originals(
  before: readonly ComparedFinding[],
  now: readonly ComparedFinding[],
  keyOf: (entry: ComparedFinding) => string | undefined,
  isSame: (entry: ComparedFinding, other: ComparedFinding) => boolean,
): Map<ComparedFinding, ComparedFinding> {
  const known = groupBy(before, keyOf);
  // A new version of a file chooses anew, wherever it has what it says from.
  const versions = groupBy([...new Set(before.map(({ path }) => path))], withoutNumbers);
  const isVersion = (path: string) => versions.get(withoutNumbers(path))?.some((each) => each !== path) ?? false;
  return new Map(
    now.flatMap((entry) => {
      const isOwnChoice = entry.lasting !== undefined || isVersion(entry.path);
      const key = isOwnChoice ? undefined : keyOf(entry);
      const others = (key === undefined ? undefined : known.get(key)) ?? [];
      const other = others.find((each) => isSame(entry, each) && isAtHome(entry, each));
      return other ? [[entry, other] as const] : [];
    }),
  );
}

/**
 * Whether a copy stands where its original might: not in earnest what is there for tests, as a template or no longer, and not
 * outside of the folder with whose like it lies.
 */
function isAtHome({ finding: copy }: ComparedFinding, { finding: original }: ComparedFinding): boolean {
  if (original.onTrial && !copy.onTrial) return false;
  const [file, former] = [fileOf(outermost(copy.at).source), fileOf(outermost(original.at).source)];
  // A service that only comes into use is no copy of itself.
  if (file.path === former.path && copy.service === original.service) return false;
  const roles = rolesOfFile(file);
  if ([...rolesOfFile(former).keys()].some((role) => !roles.has(role))) return false;
  const isInEarnest = (path: string) => path.split('/').some(isEarnestName);
  if (isInEarnest(file.path) && !isInEarnest(former.path)) return false;
  return below(file.path, folderOf(folderOf(former.path))) !== undefined;
}
