/** `explain`: what is seen in files, without a judgement. */
import { secretsOf } from '../facts/secrets/everything-to-hide.ts';
import { collect } from '../gather/collect.ts';
import { readerOf } from '../gather/links.ts';
import { isContainerPath } from '../model/container-paths.ts';
import { explainJson, explainText } from '../report/explain.ts';
import { visible } from '../text/visible.ts';
import { folderForge } from './named-files.ts';
import type { CommandLine } from './options.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';

export async function explainFiles({ arguments: paths, given }: CommandLine): Promise<number> {
  const forge = folderForge(paths);
  const change = await forge.change();
  const { files, named = [], incomplete } = change;
  const head = files.map(({ path }) => path).filter((path) => isContainerPath(path) || named.includes(path));
  const { project, unread, sources } = (await collect(readerOf(forge, change), { base: [], head })).head;
  const secrets = secretsOf(sources, [project]);
  for (const piece of given.format === 'json' ? explainJson(project, secrets) : [explainText(project, secrets)])
    write(stdout, piece);
  for (const { path, reason } of unread) tell(`${visible(path)}: ${reason}`);
  if (incomplete) tell(incomplete);
  return unread.length > 0 || incomplete ? statuses.error : statuses.pass;
}
