import { allPathsOf, type Change, pathsOf } from '../change.ts';
import { type Secrets, secretsAmong, type WrittenSecrets } from '../facts/secrets/everything-to-hide.ts';
import { mayBeContainerFile } from '../known/container-file-names.ts';
import { imagesWritten } from '../model/compose/images-written.ts';
import { isReferring } from '../model/file-references.ts';
import { takenByImages } from '../model/unread-scripts.ts';
import type { Policy } from '../policy/policy.ts';
import { reaches } from '../problem.ts';
import type { ReviewInput } from '../review/decide.ts';
import type { LeftAlone, SideFindings } from '../review/standing.ts';
import { runsInMany, textsToFind } from '../review/stood-elsewhere.ts';
import { noVersions } from '../review/taken-over.ts';
import { filePathOf, type Source, textAt } from '../source.ts';
import { folderOf, withoutNumbers } from '../text/path.ts';
import type { Reader } from './links.ts';
import { olderSiblings } from './older-siblings.ts';
import { readSources } from './read-sources.ts';

/** Files that are looked through. */
const mostFiles = 2000;
/** Those of them that are understood as well. */
const mostHolding = 20;

/** Reads the files that a change leaves alone and that run or build containers, or name what does. */
export async function leftAlone(reader: Pick<Reader, 'read' | 'tree'>, change: Change): Promise<readonly Source[]> {
  const touched = new Set(allPathsOf(change.files));
  const { paths } = await reader.tree('head', true);
  const left = paths.filter(
    (path) => !touched.has(path) && (mayBeContainerFile(path) === 'likely' || isReferring(path)),
  );
  return await readSources(reader, 'head', left.slice(0, mostFiles));
}

/**
 * Finds those of them in which one of some texts stands, as far as people would look through them.
 *
 * @returns their paths, the nearest to what the change touches first
 */
function holdingOneOf(texts: readonly string[], files: readonly Source[], change: Change): readonly string[] {
  const touched = new Set(allPathsOf(change.files).map(folderOf));
  const holding = files.filter(({ text }) => texts.some((each) => text.includes(each)));
  const isNear = ({ path }: Source) => touched.has(folderOf(path));
  return [...holding.filter(isNear), ...holding.filter((each) => !isNear(each))]
    .slice(0, mostHolding)
    .map(({ path }) => path);
}

/** What was found on a side, and what bears on what is hidden there. */
interface Found extends SideFindings {
  readonly written: readonly WrittenSecrets[];
}

/** What is compared with the files that a change leaves alone. */
interface Around {
  readonly reader: Reader;
  readonly change: Change;
  readonly by: Policy;
  readonly base: Found | undefined;
  readonly head: Found;
  readonly secrets: Secrets;
  /** Judges files of the base. */
  readonly judgeAsWell: (paths: readonly string[]) => Promise<Found>;
}

/**
 * What is said in files that the change leaves alone: in older versions of those that it adds, and in those that have
 * something of what is found. Where secrets stand there is compared, and need not be hidden: nothing is told of these files.
 */
export async function aroundChange({
  reader,
  change,
  by,
  base,
  head,
  secrets,
  judgeAsWell,
}: Around): Promise<Pick<ReviewInput, 'older' | 'leftAlone' | 'runElsewhere' | 'taken' | 'secrets'>> {
  const told = head.findings.filter(({ severity }) => reaches(severity, by.commentOn) || reaches(severity, by.failOn));
  const versionOf = await olderSiblings(reader, change, [...new Set(told.map(({ at }) => filePathOf(at.source)))]);
  const versions = [...new Set(versionOf.values())];
  const older = versions.length > 0 ? { findings: (await judgeAsWell(versions)).findings, versionOf } : noVersions;
  const taken = base && hasLost(base, head) ? await takenAlong(reader, change, head) : [];
  const texts = base ? textsToFind(told, base.findings, head.project, secrets) : [];
  const others = texts.length > 0 && change.incomplete === undefined ? await leftAlone(reader, change) : [];
  const holding = holdingOneOf(texts, others, change);
  const runElsewhere = others.flatMap(imagesWritten);
  if (holding.length === 0) return { older, runElsewhere, taken, secrets };
  const judged = await judgeAsWell(holding);
  const { places } = secretsAmong(judged.sources, judged.written, by.secrets);
  const paths = allPathsOf(change.files);
  // What lies in another folder is another product, whose passwords and images are its own; so are those of a new version.
  const [folders, templates] = [new Set(paths.map(folderOf)), new Set(paths.map(withoutNumbers))];
  const isBeside = (path: string) => folders.has(folderOf(path)) && !templates.has(withoutNumbers(path));
  // An image that runs all over the repository is no product of one folder.
  const isEverywhere = runsInMany(judged.findings);
  // A guess is a choice again; what nobody could guess is compared by itself.
  const isNear: LeftAlone['isNear'] = (finding) =>
    isEverywhere(finding) || (finding.rule.group !== 'secrets' && isBeside(filePathOf(finding.at.source)));
  const hidden = { ...secrets, places: [...secrets.places, ...places] };
  return { older, leftAlone: { ...judged, isNear }, runElsewhere, taken, secrets: hidden };
}

/**
 * The base with the files with credentials, as they were there, that nothing used and that something uses at the head: what stood
 * in them is not brought in.
 *
 * @param base undefined where there is nothing to compare with
 */
export async function withFilesBeforeUse<T extends Pick<Found, 'sources'>>(
  reader: Pick<Reader, 'read'>,
  { files }: Change,
  { base, head }: { readonly base: T | undefined; readonly head: Pick<Found, 'findings'> },
): Promise<T | undefined> {
  if (base === undefined) return undefined;
  const read = new Set(base.sources.map(filePathOf));
  const holding = new Set(
    head.findings.flatMap(({ rule, at, secretAt = at, notes = [] }) =>
      rule.group === 'secrets'
        ? [at, secretAt, ...notes.map((note) => note.at)].map((each) => filePathOf(each.source))
        : [],
    ),
  );
  const former = files.map(pathsOf).flatMap(([then, now]) => {
    const isTaken = now !== undefined && holding.has(now);
    return isTaken && then !== undefined && !read.has(then) ? then : [];
  });
  return { ...base, sources: [...base.sources, ...(await readSources(reader, 'base', former))] };
}

/** Whether anything that was found of an image is not found in the same words any more. */
function hasLost(base: SideFindings, head: SideFindings): boolean {
  const wordsOf = ({ rule, at }: SideFindings['findings'][number]) => JSON.stringify([rule.id, textAt(at)]);
  const found = new Set(head.findings.map(wordsOf));
  return base.findings.some((finding) => finding.image !== undefined && !found.has(wordsOf(finding)));
}

/** Reads what a change brings or edits that images have and that is not read as what runs: a list, a recipe. */
async function takenAlong(reader: Reader, change: Change, { sources, project }: SideFindings) {
  const known = new Set(sources.map(filePathOf));
  const isTaken = takenByImages(project());
  const paths = change.files.flatMap(({ path, status }) =>
    status !== 'removed' && !known.has(path) && isTaken(path) ? path : [],
  );
  return await readSources(reader, 'head', paths.slice(0, mostHolding));
}
