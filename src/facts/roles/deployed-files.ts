import { parseReference } from '../../known/image-reference.ts';
import { isEarnestName } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import {
  endsWithWork,
  imagesAlone,
  startsInDevelopment,
  startsInProduction,
  startsStores,
} from './developed-services.ts';
import { isStartedInEarnest, liesInEarnest } from './started-in-readme.ts';

/** What is known around a compose file. */
interface Around {
  /** The paths of all files. */
  readonly there: readonly string[];
  /** The compose files that something starts to deploy them. */
  readonly inEarnest: ReadonlySet<string>;
  /** The name of the repository; empty where nobody knows it. */
  readonly repository: string;
}

/**
 * Whether something says that people rely on what a compose file starts: what it, a folder of production or the repository is
 * called, what starts it, or, where none of its services is told that it is developed, that there is nothing else it could be for.
 * Another folder of what deploys, and a service that is told that it is in production, say so where something starts again by
 * itself: images of applications are told so wherever they run.
 */
export function isDeployed(source: Source, around: Around): boolean {
  const { path } = source;
  return (
    isStartedInEarnest(path) ||
    isEarnestName(around.repository) ||
    around.inEarnest.has(path) ||
    (!startsInDevelopment(source) && isLikelyDeployed(source, around))
  );
}

/** The same by what says less: a file that tells one of its services that it is developed is started for that as well. */
function isLikelyDeployed(source: Source, around: Around): boolean {
  const isInEarnest = liesInEarnest(source.path) || startsInProduction(source);
  return (isInEarnest && !endsWithWork(source)) || runsPrograms(source, around);
}

/**
 * Whether it runs programs that are built elsewhere, more than stores, one of which starts again by itself: those of the repository,
 * as its users do, or any, where nobody writes code beside it.
 */
function runsPrograms(source: Source, { there, repository }: Around): boolean {
  const images = imagesAlone(source);
  if (images.length === 0 || endsWithWork(source) || startsStores(source)) return false;
  const parts = images.flatMap((image) => parseReference(image)?.repository.split('/') ?? []);
  const own = repository.toLowerCase();
  return parts.some((part) => part === own || part.startsWith(`${own}-`)) || !hasCode(there);
}

/** Whether a repository has code of its own. */
const hasCode = once((there: readonly string[]) =>
  there.some((path) => roleWords.siblings.packages.test(nameOf(path))),
);
