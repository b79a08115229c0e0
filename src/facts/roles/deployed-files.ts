import { parseReference } from '../../known/image-reference.ts';
import { isEarnestName } from '../../known/path-roles.ts';
import { isOnInternet } from '../../known/public-hosts.ts';
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
import { isStartedInEarnest } from './started-in-readme.ts';

/** What is known around a compose file. */
interface Around {
  /** The paths of all files. */
  readonly there: readonly string[];
  /** The compose files that something starts by themselves, or last over others, to deploy them. */
  readonly deployed: ReadonlySet<string>;
  /** The name of the repository; empty where nobody knows it. */
  readonly repository: string;
}

/**
 * Whether something says that people rely on what a compose file starts: what it, a folder of production or the repository is
 * called, what starts it, that a swarm does, or that it answers at a name on the internet. Where something starts again by itself,
 * and nothing is told that it is developed, a service that is told that it is in production says so as well (images of applications
 * are told so wherever they run), or that there is nothing else it could be for. A folder called for deploying says nothing: what
 * people try lies there as well.
 */
export function isDeployed(source: Source, around: Around): boolean {
  const { path } = source;
  return (
    isStartedInEarnest(path) ||
    isEarnestName(around.repository) ||
    around.deployed.has(path) ||
    roleWords.deployed.swarm.test(nameOf(path)) ||
    answersOnInternet(source) ||
    (!endsWithWork(source) &&
      !startsInDevelopment(source) &&
      (startsInProduction(source) || runsPrograms(source, around)))
  );
}

/** Whether a proxy is told to send to it what comes to a name on the internet. */
function answersOnInternet({ text }: Source): boolean {
  return [...text.matchAll(roleWords.deployed.hosts)].some(([, rule, variable]) => isOnInternet(rule ?? variable!));
}

/**
 * Whether it runs programs that are built elsewhere, more than stores: those of the repository, as its users do, or any, where
 * nobody writes code beside it.
 */
function runsPrograms(source: Source, { there, repository }: Around): boolean {
  const images = imagesAlone(source);
  if (images.length === 0 || startsStores(source)) return false;
  const parts = images.flatMap((image) => parseReference(image)?.repository.split('/') ?? []);
  const own = repository.toLowerCase();
  return parts.some((part) => part === own || part.startsWith(`${own}-`)) || !hasCode(there);
}

/** Whether a repository has code of its own. */
const hasCode = once((there: readonly string[]) =>
  there.some((path) => roleWords.siblings.packages.test(nameOf(path))),
);
