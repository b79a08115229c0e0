/** One file of a commit by itself, through the readers and all rules: nothing that it names is there. */
import { type Document, parseAllDocuments, visit } from 'yaml';
import { decode } from '../../src/folder/content.ts';
import { referencesIn } from '../../src/model/file-references.ts';
import { isContainerPath } from '../../src/model/files/container-paths.ts';
import { isActionPath, isWorkflowPath } from '../../src/model/workflow/workflow-files.ts';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { reviewDocument } from '../../src/report/json.ts';
import { Source } from '../../src/source.ts';
import { nameOf } from '../../src/text/path.ts';
import { version } from '../../src/version.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';
import { type Result, without } from './outcome.ts';
import { bytesOf } from './repositories.ts';
import { resultOf } from './scan.ts';
import type { TaskOf } from './task.ts';

/** Whether a file is worth to be tried by itself. */
export function isTriedAlone(path: string): boolean {
  return isContainerPath(path) || hasScripts(path);
}

function hasScripts(path: string): boolean {
  return isWorkflowPath(path) || isActionPath(path);
}

export async function alone({ directory, blob, path }: TaskOf<'file'>): Promise<Result> {
  const bytes = bytesOf(directory, blob);
  if (!bytes) return without('skipped', 'it is not on this machine');
  const content = decode(bytes);
  if (content.kind !== 'text') return without('skipped', 'it is no text');
  const { text } = content;
  if (!hasScripts(path)) return review(nameOf(path), text);
  referencesIn([new Source(path, text)]);
  return review(`${nameOf(path)}.dockerfile`, scriptsAsDockerfile(text));
}

/** With all rules, the strict ones too. */
async function review(path: string, text: string): Promise<Result> {
  const since = performance.now();
  const forge = changeOf(undefined, new Map([[path, text]]));
  const done = await run({ forge, policyPath: defaultPolicyPath, overrides: { profile: 'strict' } });
  return { ...resultOf(reviewDocument(done, version)), seconds: (performance.now() - since) / 1000 };
}

/** The scripts of a workflow or an action, each as a step of an image: what reads those reads shell. */
function scriptsAsDockerfile(text: string): string {
  const scripts: string[] = [];
  for (const document of parseAllDocuments(text, { logLevel: 'silent' }))
    visit(document as Document, {
      Map(_, step) {
        const [run, shell] = ['run', 'shell'].map((name) => step.get(name));
        if (typeof run === 'string' && /^(?:bash|sh)?(?: |$)/.test(String(shell ?? ''))) scripts.push(run);
      },
    });
  return ['FROM scratch', ...scripts.flatMap((script) => ["RUN <<'END-OF-STEP'", script, 'END-OF-STEP']), ''].join(
    '\n',
  );
}
