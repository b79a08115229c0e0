import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Writes a file that the workflow's author named, in the workspace and nowhere else: no link is followed on the way.
 *
 * @param path relative, in its normal form
 * @throws {Failure}
 */
export async function writeInWorkspace(workspace: string | undefined, path: string, text: string): Promise<void> {
  if (!workspace) throw failure(path, 'GITHUB_WORKSPACE is not set');
  const parts = path.split('/');
  let place = workspace;
  try {
    for (const [i, part] of parts.entries()) {
      place = join(place, part);
      const found = await lstat(place).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (found?.isSymbolicLink()) throw failure(path, `${parts.slice(0, i + 1).join('/')} is a symbolic link`);
      if (!found && i < parts.length - 1) await mkdir(place);
    }
    const file = await open(place, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Failure ? error : failure(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function failure(path: string, why: string): Failure {
  return new Failure('workflow', `layer-review could not write ${JSON.stringify(path)}: ${why}.`);
}
