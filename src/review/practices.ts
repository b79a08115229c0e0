/** What somebody does in the same way in files that belong together is one practice, whatever value each place has. */

import { type Finding, remedyOf, type Standing, storiesOf } from '../finding.ts';
import { reaches } from '../problem.ts';
import { outermost } from '../source.ts';
import { folderOf, nameOf } from '../text/path.ts';

type Stood = Finding & { readonly standing: Standing };

/**
 * Says what one would do about a cause, and where: causes that have one of these in common are put right in the same way, and
 * by the same person, as their files lie in one folder, or have one name in folders side by side, or in one and a folder right in it;
 * those of images wherever they lie. What a click on the lines puts right is offered once in a folder, and is not taken from another folder's files.
 *
 * @param group what has the cause, the worst first
 * @returns none for what says itself what makes it, such as the release that ended, and for what a change takes away
 */
export function practicesOf(group: readonly Stood[]): string[] {
  const { standing, at, image, fix: offered } = group[0]!;
  const { path } = outermost(at).source;
  const folder = folderOf(path);
  const isApart = folder === '.' || group.some(({ fix }) => fix !== undefined);
  const name = nameOf(path);
  const beside = isApart ? [] : [folderOf(folder), folder].map((each) => [each, name]);
  // How one builds an image one builds the next, wherever it lies.
  const where = [[folder], ...(image !== undefined && !offered ? [['', name]] : beside)];
  return remediesOf(group).flatMap((what) => where.map((place) => JSON.stringify([standing, what, place])));
}

function remediesOf(group: readonly Stood[]): (readonly unknown[])[] {
  const worst = group[0]!;
  const { rule, severity, fault, fix } = worst;
  if (rule.change) return [];
  const stories = storiesOf(worst);
  // However strangers get into services, whoever may not reach their ports does not.
  const cuts = stories.includes('door')
    ? new Set(group.flatMap(({ fix: cut }) => (cut && !cut.eases ? cut.title : [])))
    : [];
  // What each service needs of its host may differ: in one file that is said of each, elsewhere it is another matter.
  const holds = stories.includes('host') ? [remedyOf(worst), outermost(worst.at).source.path] : [];
  if (stories.length > 0)
    return [...[...cuts].map((title) => ['door', title]), ...holds.map((what) => [rule.id, what])];
  // A password that nobody has to find out is no secret of this place: all are to be given at run time.
  if (fault !== undefined && !fix && !reaches(severity, 'high')) return [['a password that is written down', severity]];
  if (worst.cause !== undefined) return [];
  return [[rule.id, remedyOf(worst), fix?.title, severity]];
}
