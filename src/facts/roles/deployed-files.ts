import { isEarnestName } from '../../known/path-roles.ts';
import { isOnInternet } from '../../known/public-hosts.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';
import { endsWithWork, imagesAlone, startsInDevelopment, startsStores } from './developed-services.ts';
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
 * called, what starts it, that a swarm does, that it answers at a name on the internet, or that there is nothing else it could be
 * for. That something starts again by itself, is told that it is in production or lies in a folder called for deploying says
 * nothing: where people try it, it does as well.
 */
export function isDeployed(source: Source, { there, deployed, repository }: Around): boolean {
  const { path } = source;
  return (
    isStartedInEarnest(path) ||
    isEarnestName(repository) ||
    deployed.has(path) ||
    roleWords.deployed.swarm.test(nameOf(path)) ||
    answersOnInternet(source) ||
    (!hasCode(there) && keepsUpPrograms(source))
  );
}

/** Whether a proxy is told to send to it what comes to a name on the internet. */
function answersOnInternet({ text }: Source): boolean {
  return [...text.matchAll(roleWords.deployed.hosts)].some(([, rule, variable]) => isOnInternet(rule ?? variable!));
}

/** Whether it starts programs that are built elsewhere, more than stores, again and again, and tells none that it is developed. */
function keepsUpPrograms(source: Source): boolean {
  return (
    imagesAlone(source).length > 0 && !startsStores(source) && !endsWithWork(source) && !startsInDevelopment(source)
  );
}

/** Whether a repository has code of its own. */
const hasCode = once((there: readonly string[]) =>
  there.some((path) => roleWords.siblings.packages.test(nameOf(path))),
);
