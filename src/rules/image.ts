import { type Account, accountsOf } from '../facts/accounts/accounts.ts';
import { namesAccount } from '../facts/accounts/step-down.ts';
import type { Image } from '../model/project.ts';
import { isRootUser } from '../model/user.ts';
import { type Message, type Note, type Problem, say } from '../rule.ts';
import type { Location } from '../source.ts';

/** How a sentence about an image begins: with its stage's name where the file has several. */
export function called({ stage }: Image): Message {
  return stage.name && stage.file.stages.length > 1 ? say`The stage ${stage.name}` : say`The image`;
}

/** The accounts that an image creates and nothing that starts switches to. */
export function unusedAccounts(image: Image): readonly Account[] {
  return accountsOf(image).filter(({ name }) => !isRootUser(name) && !namesAccount(image, name));
}

/** For a rule about an image that stays root: the account that it could run as, with the change that does it where that is safe. */
export function offeredAccount(
  image: Image,
): { readonly name: string; readonly note: Note; readonly fix: Problem['fix'] } | undefined {
  const [account] = unusedAccounts(image);
  if (!account) return undefined;
  const { name, at } = account;
  return {
    name,
    note: { at, message: say`${name} is created here, and nothing switches to it.` },
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
  if (accounts.length !== 1 || file.source.inside) return undefined;
  const { name, uid } = accounts[0]!;
  const user = uid !== undefined && /^\d+$/.test(uid) ? uid : name;
  const become = (at: Location, text: string) => ({ title: `Run as ${name}`, edits: [{ at, text }] });
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

/** Instructions that change no file and run nothing in the build. */
const startsOnly = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'LABEL', 'VOLUME']);
