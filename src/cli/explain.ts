/** `explain`: what is seen in files, without a judgement. */
import { type Secrets, secretsOf } from '../facts/secrets/everything-to-hide.ts';
import { calledFrom } from '../folder/repository.ts';
import { FilesAsTheyAre } from '../gather/files-as-they-are.ts';
import type { Project } from '../model/project.ts';
import { explainJson, explainText } from '../report/explain.ts';
import { visible } from '../text/visible.ts';
import { folderForge } from './named-files.ts';
import type { CommandLine } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { registriesFor } from './registries.ts';
import { statuses } from './status.ts';
import { stdout, tell, write } from './terminal.ts';

export async function explainFiles({ arguments: paths, given }: CommandLine): Promise<number> {
  const forge = folderForge(paths);
  const called = calledFrom(process.cwd(), forge.root);
  const files = await FilesAsTheyAre.open(forge);
  const registries = await registriesFor(given);
  const registry = registries?.((await files.policy(policyOrder(given, forge.root))).registries);
  const { project, unread, sources } = await files.collect(registry);
  const { incomplete } = files;
  const secrets = secretsOf(sources, [project]);
  for (const piece of await explained(project, { secrets, called }, given.format)) write(stdout, piece);
  for (const { path, reason } of unread) tell(`${visible(called(path))}: ${reason}`);
  for (const remark of registry?.remarks() ?? []) tell(remark);
  if (incomplete) tell(incomplete);
  return unread.length > 0 || incomplete ? statuses.error : statuses.pass;
}

async function explained(
  project: Project,
  { secrets, called }: { readonly secrets: Secrets; readonly called: (path: string) => string },
  format: string | undefined,
): Promise<Iterable<string>> {
  if (format === 'json') return explainJson(project, secrets);
  if (format !== 'mermaid') return [explainText(project, secrets, called)];
  // It shares words with the pages in Markdown, whose libraries take long to load.
  const { wholeDiagram } = await import('../report/diagram.ts');
  return [wholeDiagram(project, secrets)];
}
