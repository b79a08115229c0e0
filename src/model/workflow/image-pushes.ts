import { field, scalarText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { usesOf } from './workflow-files.ts';

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
