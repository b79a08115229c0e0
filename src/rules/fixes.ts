/** Changes that several rules offer, only where they are exact. */
import { startsAsRoot } from '../facts/accounts/root-starters.ts';
import { unusedAccounts } from '../facts/accounts/step-down.ts';
import { taggedName } from '../known/image-reference.ts';
import { publishedImage } from '../known/published-image.ts';
import { pinnedReference, type Replacement } from '../known/replacements.ts';
import { shortKeys } from '../model/compose/resource-limits.ts';
import type { Limits } from '../model/compose/service.ts';
import type { ImageUse } from '../model/dockerfile/instruction.ts';
import type { Image, Project, Service } from '../model/project.ts';
import { givenTo, takersOf } from '../model/service-inheritance.ts';
import { type Edit, type Note, type Problem, say } from '../rule.ts';
import { type Location, textAt } from '../source.ts';

/** What all images with a tag that moves have in common: who pins one by its version pins all of them so. */
export const mutableTag = 'a mutable tag';

/** For a rule about an image that stays root: the account that it could run as, with the change that does it where that is safe. */
export function offeredAccount(
  image: Image,
): { readonly name: string; readonly note: Note; readonly fix: Problem['fix'] } | undefined {
  const [account] = unusedAccounts(image);
  if (!account) return undefined;
  const { name, at } = account;
  return {
    name,
    note: { at, message: say`${name} is created here, and the image does not run as it.` },
    fix: becomeAccount(image),
  };
}

/**
 * Makes the image run as the account that it creates. Only where there is exactly one, nothing that starts switches
 * to it, and nothing after its creation could still need root: the `USER` goes in front of the instructions that only
 * say what starts, and of the comments above them.
 */
function becomeAccount(image: Image): Problem['fix'] {
  const { stage } = image;
  const { from, file } = stage;
  const accounts = unusedAccounts(image);
  if (accounts.length !== 1 || file.source.inside || startsAsRoot(image)) return undefined;
  const { name, uid } = accounts[0]!;
  const user = uid !== undefined && /^\d+$/.test(uid) ? uid : name;
  const title = user === name ? `Run as \`${name}\`` : `Run as \`${name}\` (${user})`;
  const become = (at: Location, text: string) => ({ title, changes: 'what it may do' as const, edits: [{ at, text }] });
  // What an ONBUILD of the base runs here is written elsewhere.
  const own = stage.layers.filter(
    ({ instruction, onbuild }) => !onbuild && instruction.at.span.start > from.at.span.start,
  );
  const tail = own.findLastIndex(({ instruction }) => !startsOnly.has(instruction.keyword)) + 1;
  const last = own[tail - 1]?.instruction;
  if (last?.keyword === 'USER') return become(last.user.at, user);
  const next = own[tail]?.instruction;
  const { source } = file;
  if (!next) {
    const { end } = (last ?? from).at.span;
    return become(source.at(end, end), `\nUSER ${user}`);
  }
  const commented = new Set(file.comments.map(({ span }) => source.position(span.start).line));
  let { line } = source.position(next.at.span.start);
  const { line: above } = source.position((last ?? from).at.span.end);
  while (line - 1 > above && commented.has(line - 1)) line--;
  const { start } = source.line(line)!;
  return become(source.at(start, start), `USER ${user}\n`);
}

/**
 * The digest that a tag names, where its registry says so and the file says the name as it is. To be spread into a problem.
 *
 * @param verified the digest of which signatures were verified
 */
export function pinned({ reference, published, at }: ImageUse, verified?: string): Pick<Problem, 'fix'> {
  const digest = verified ?? publishedImage(published)?.digest;
  const [, quote = '', name] = /^(["']?)(.*)\1$/s.exec(textAt(at)) ?? [];
  if (digest === undefined || reference.digest || name !== reference.text || at.source.inside) return {};
  const text = `${quote}${name}${reference.tag === undefined ? ':latest' : ''}@${digest}${quote}`;
  const title = verified === undefined ? 'Pin the digest that the tag names now' : 'Pin the digest that was verified';
  return { fix: { title, changes: 'nothing', edits: [{ at, text }] } };
}

/** An image in the place of one, pinned by its digest. To be spread into a problem. */
export function replacedBy(instead: Replacement, { reference, at }: ImageUse): Pick<Problem, 'fix'> {
  const [, quote = '', name] = /^(["']?)(.*)\1$/s.exec(textAt(at)) ?? [];
  if (name !== reference.text || at.source.inside) return {};
  const text = `${quote}${pinnedReference(instead)}${quote}`;
  const title = `Use \`${taggedName(instead.reference)}\`, which has the same user, ports and entry point`;
  return { fix: { title, changes: 'which release it is', edits: [{ at, text }] } };
}

/** Instructions that change no file and run nothing in the build. */
const startsOnly = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'LABEL', 'VOLUME']);

/**
 * The edit that gives a service what it lacks: where it takes over another one that lacks it too, in that one, so that
 * nothing is written twice.
 *
 * @param keys those that it would be read from; one that says something else in the other service is not taken over
 * @param offer makes the edit for one service
 */
export function atOrigin(
  service: Service,
  project: Project,
  keys: readonly string[],
  offer: (each: Service) => Edit | undefined,
): Edit | undefined {
  const same = (other: Service) => keys.every((key) => other.keys.get(key) === service.keys.get(key));
  for (const each of [...givenTo(service, project).filter(same), service]) {
    const edit = offer(each);
    if (edit) return edit;
  }
  return undefined;
}

/** Offers the limit that a policy suggests, for a service that has none. To be spread into a problem. */
export function usualLimit(
  service: Service,
  project: Project,
  limit: keyof Limits,
  value: string | undefined,
): Pick<Problem, 'fix'> {
  if (value === undefined) return {};
  const edit = atOrigin(service, project, ['deploy', shortKeys[limit]], (each) => {
    // A short key excludes limits under `deploy`, also those of a service that takes it over.
    const excluded = !limitedByDeploy(each) && takersOf(each, project).some(limitedByDeploy);
    return excluded ? undefined : each.appendLimit(limit, value);
  });
  return edit ? { fix: { title: `Set the usual limit, ${value}`, changes: 'how much it may use', edits: [edit] } } : {};
}

function limitedByDeploy({ deploy }: Service): boolean {
  const { memory, cpus, pids } = deploy?.resources?.limits ?? {};
  return [memory, cpus, pids].some((limit) => limit !== undefined);
}
