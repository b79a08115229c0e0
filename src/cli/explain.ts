/** `explain`: what is seen in files, without a judgement. */
import type { Change } from '../change.ts';
import { type Secrets, secretsOf } from '../facts/secrets/everything-to-hide.ts';
import { collect } from '../gather/collect.ts';
import { type Reader, readerOf } from '../gather/links.ts';
import { readPolicyInForce } from '../gather/policy-in-force.ts';
import { isContainerPath } from '../model/container-paths.ts';
import type { Project } from '../model/project.ts';
import type { Policy } from '../policy/policy.ts';
import { explainJson, explainText } from '../report/explain.ts';
import { visible } from '../text/visible.ts';
import { folderForge } from './named-files.ts';
import type { CommandLine, Given } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { registriesFor } from './registries.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';

export async function explainFiles({ arguments: paths, given }: CommandLine): Promise<number> {
  const forge = folderForge(paths);
  const change = await forge.change();
  const { files, named = [], incomplete } = change;
  const head = files.map(({ path }) => path).filter((path) => isContainerPath(path) || named.includes(path));
  const reader = readerOf(forge, change);
  const registries = await registriesFor(given);
  const registry = registries?.((await policyOf(reader, change, given)).registries);
  const { project, unread, sources } = (await collect(reader, { base: [], head }, { registry })).head;
  const secrets = secretsOf(sources, [project]);
  for (const piece of await explained(project, secrets, given.format)) write(stdout, piece);
  for (const { path, reason } of unread) tell(`${visible(path)}: ${reason}`);
  for (const remark of registry?.remarks() ?? []) tell(remark);
  if (incomplete) tell(incomplete);
  return unread.length > 0 || incomplete ? statuses.error : statuses.pass;
}

async function explained(project: Project, secrets: Secrets, format: string | undefined): Promise<Iterable<string>> {
  if (format === 'json') return explainJson(project, secrets);
  if (format !== 'mermaid') return [explainText(project, secrets)];
  // It shares words with the pages in Markdown, whose libraries take long to load.
  const { wholeDiagram } = await import(/* webpackMode: "eager" */ '../report/diagram.ts');
  return [wholeDiagram(project, secrets)];
}

/** The policy says which registries there are besides those that everybody knows. */
async function policyOf(reader: Reader, change: Change, given: Given): Promise<Policy> {
  return (await readPolicyInForce(reader, change, policyOrder(given))).policy;
}
