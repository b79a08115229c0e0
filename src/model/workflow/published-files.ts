import type { Source } from '../../source.ts';
import { readGlob } from '../../text/glob.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { entries, field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { usesOf, type Workflows, workflowRoot, workflowSteps } from './workflow-files.ts';

/** More words of one repository's jobs are not looked through. */
const mostWords = 20_000;

/**
 * The container files that workflows of GitHub publish images of: those that a job names which pushes an image, by their
 * paths, or by those of the folders whose default they are. What an expression of the job makes of a path may be anything.
 */
export function publishedFiles(workflows: Workflows): (path: string) => boolean {
  const words = [...workflows.values()].flatMap(publishingJobs).flatMap(pathsIn).slice(0, mostWords);
  const plain = new Set(words.filter((word) => !word.includes('*')));
  const globs = [...new Set(words)].flatMap((word) => (plain.has(word) ? [] : (readGlob(word) ?? [])));
  const isNamed = (path: string) => plain.has(path) || globs.some((fits) => fits(path));
  return (path) => isNamed(path) || (isDefaultName(nameOf(path)) && isNamed(folderOf(path)));
}

/** Whether builders take the file of a folder that they are given without another name. */
function isDefaultName(name: string): boolean {
  return /^(?:Dockerfile|Containerfile)$/i.test(name);
}

/** The texts of a workflow's jobs, or of an action, that push images, or leave that to another workflow. */
function publishingJobs(source: Source): string[] {
  const root = workflowRoot(source);
  const jobs = [...entries(field(root, 'jobs')).map(({ value }) => value), field(root, 'runs')];
  return jobs.flatMap((job) => {
    if (!job || !(usesOf(job) !== '' || workflowSteps(job).some(pushes))) return [];
    return [job.at.source.text.slice(job.at.span.start, job.at.span.end)];
  });
}

/** Whether a step pushes an image, be it only on some events. */
export function pushes(step: YamlNode): boolean {
  const { source, span } = step.at;
  if (namesOwnRegistry(source.text.slice(span.start, span.end))) return false;
  const push = scalarText(field(field(step, 'with'), 'push'))?.text;
  const run = scalarText(field(step, 'run'))?.text ?? '';
  return (
    (push !== undefined && push !== 'false') ||
    /\b(?:docker|podman|buildah)(?: image| compose| manifest)? push\b|--push\b|\bkaniko\b|--destination\b/.test(run) ||
    /kaniko|push-to-registry|publish-docker/i.test(usesOf(step))
  );
}

/** Whether a text has the address of a registry that a job keeps for itself, which ends with it. */
export function namesOwnRegistry(text: string): boolean {
  return /\b(?:localhost|127\.0\.0\.1):\d/.test(text);
}

/** Words that may be paths from the repository's root, with `*` for what an expression makes: not `*-*`, which any may be. */
function pathsIn(text: string): string[] {
  const words = text.replace(/\$\{\{[^{}]*\}\}/g, '*').match(/[\w.*/@+-]+/g) ?? [];
  return words.map((word) => word.replace(/^\.?\/|\/$/g, '')).filter((word) => /[A-Za-z\d]/.test(word));
}
