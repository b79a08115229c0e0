import { accountsOf } from '../model/accounts.ts';
import type { Image } from '../model/project.ts';
import { namesAccount } from '../model/step-down.ts';
import { isRootUser } from '../model/user.ts';
import { type Message, type Problem, say } from '../rule.ts';

/** How a sentence about an image begins: with its stage's name where the file has several. */
export function called({ stage }: Image): Message {
  return stage.name && stage.file.stages.length > 1 ? say`The stage ${stage.name}` : say`The image`;
}

/**
 * Makes the image run as the account that it creates. Only where there is exactly one, nothing that starts switches
 * to it, and nothing after its creation could still need root: the `USER` goes in front of the instructions that only say what starts.
 */
export function becomeAccount(image: Image): Problem['fix'] {
  const accounts = accountsOf(image).filter(({ name }) => !isRootUser(name) && !namesAccount(image, name));
  const own = image.stage.layers;
  if (accounts.length !== 1 || image.stage.file.source.inside) return undefined;
  const { name, uid } = accounts[0]!;
  const user = uid !== undefined && /^\d+$/.test(uid) ? uid : name;
  const tail = own.findLastIndex(({ instruction }) => !startsOnly.has(instruction.keyword)) + 1;
  const last = own[tail - 1];
  if (last?.instruction.keyword === 'USER') {
    return { title: `Run as ${name}`, edits: [{ at: last.instruction.user.at, text: user }] };
  }
  const next = own[tail]?.instruction.at;
  if (next)
    return {
      title: `Run as ${name}`,
      edits: [{ at: next.source.at(next.span.start, next.span.start), text: `USER ${user}\n` }],
    };
  const end = (last?.instruction ?? image.stage.from).at;
  return {
    title: `Run as ${name}`,
    edits: [{ at: end.source.at(end.span.end, end.span.end), text: `\nUSER ${user}` }],
  };
}

/** Instructions that change no file and run nothing in the build. */
const startsOnly = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'LABEL', 'VOLUME']);
