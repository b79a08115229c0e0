/** Where a repository comes from, by what git keeps of that in it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface ClonedFrom {
  /** What the repository is called where it comes from, without its owner. */
  readonly repository: string | undefined;
  /** Who has it, where it comes from GitHub. */
  readonly owner: string | undefined;
}

/** @param address what git calls the origin: an address, `git@host:owner/name` or a path */
export function originAt(address: string): ClonedFrom {
  const [name, owner, host] = address
    .split(/[/:@]/)
    .filter((part) => part !== '')
    .reverse();
  return { repository: name?.replace(/\.git$/, ''), owner: host === 'github.com' ? owner : undefined };
}

/**
 * The origin of a checkout, without starting git. What it is called on this machine is no evidence: anybody names a folder as
 * they like.
 *
 * @param top the folder with `.git`, which a work tree and a submodule have as a file that leads to it; undefined outside of a repository
 */
export function originOfCheckout(top: string | undefined): ClonedFrom {
  return originAt((top === undefined ? undefined : addressIn(configurationOf(join(top, '.git')))) ?? '');
}

/** The text of git's own settings of a repository; a work tree has those of the repository that it belongs to. */
function configurationOf(git: string): string {
  const text = textOf(join(git, 'config'));
  if (text !== undefined) return text;
  const leads = /^gitdir:[ \t]*(.+)/.exec(textOf(git) ?? '')?.[1];
  if (leads === undefined) return '';
  const own = resolve(git, '..', leads);
  const common = textOf(join(own, 'commondir'));
  return textOf(join(common === undefined ? own : resolve(own, common.trim()), 'config')) ?? '';
}

/** The last address under `[remote "origin"]`: git takes that. */
function addressIn(configuration: string): string | undefined {
  let isOrigin = false;
  let address: string | undefined;
  for (const line of configuration.split('\n')) {
    const section = /^[ \t]*\[([^\]]*)\]/.exec(line)?.[1];
    if (section !== undefined) isOrigin = /^remote[ \t]+"origin"$/i.test(section);
    else if (isOrigin) address = /^[ \t]*url[ \t]*=[ \t]*"?([^"\s]+)/i.exec(line)?.[1] ?? address;
  }
  return address;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
