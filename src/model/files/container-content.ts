import { mayBeContainerFile } from '../../known/container-file-names.ts';
import { Source } from '../../source.ts';
import { TooMuchWork } from '../../work-budget.ts';
import { looksLikeCompose, mayCompose } from '../compose/compose-look.ts';
import { beginsLikeDockerfile, mayBuild } from '../dockerfile/dockerfile-look.ts';
import { readDockerfile } from '../dockerfile/read-dockerfile.ts';

/** What a file is by its text: `taken` is reviewed like one that is called so, of `odd` nobody knows whether anything uses it. */
export interface ContentKind {
  readonly what: 'Dockerfile' | 'compose file';
  readonly sure: 'taken' | 'odd';
}

/** Whether a file is reviewed by itself where its text is that of a container file, or only where another names it. */
export function isTakenByContent(path: string): boolean {
  return mayBeContainerFile(path) === 'likely' || /\.(?:ya?ml|json)$/i.test(path) || !/[^/]\.[^/.]*$/.test(path);
}

/** A file whose name says nothing, by its text; undefined where that is of neither kind. */
export function kindByContent(path: string, text: string): ContentKind | undefined {
  const isLikely = mayBeContainerFile(path) === 'likely';
  if (beginsLikeDockerfile(text)) {
    if (!isLikely && !isWhollyKnown(path, text)) return undefined;
    return { what: 'Dockerfile', sure: isTakenByContent(path) ? 'taken' : 'odd' };
  }
  return looksLikeCompose(text) ? { what: 'compose file', sure: isTakenByContent(path) ? 'taken' : 'odd' } : undefined;
}

/** Whether a text that was a container file may be one still, under whatever name. */
export function mayStillRun(text: string): boolean {
  return mayBuild(text) || mayCompose(text);
}

/** Ollama's models, too, begin with FROM; what no builder knows is none for it. */
function isWhollyKnown(path: string, text: string): boolean {
  try {
    return readDockerfile(new Source(path, text)).errors.length === 0;
  } catch (error) {
    if (error instanceof TooMuchWork) return true;
    throw error;
  }
}
