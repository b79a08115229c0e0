import { nameOf } from '../text/path.ts';
import { fileEndings } from './file-endings.data.ts';

const { otherFormats, programs } = fileEndings;

/**
 * Whether a file is a Dockerfile by its name: `Dockerfile` or `Containerfile` in any case, with a name before or behind
 * it (`Dockerfile.dev`, `Dockerfile-alpine`, `api.dockerfile`). What an ending says to be something else is none.
 */
export function isDockerfilePath(path: string): boolean {
  const name = nameOf(path);
  if (/^(?:.+[._-])?(?:docker|container)file$/i.test(name)) return true;
  return (
    /^(?:[dD]ocker|[cC]ontainer)file[._-]/.test(name) &&
    !otherFormats.test(name) &&
    // Programs that work on Dockerfiles are named in lower case; `Dockerfile.go` is the one of a Go program.
    !(/^[dc]/.test(name) && programs.test(name))
  );
}

/** Whether a file under review is read as a compose file; what is not is read as a Dockerfile. Policies name odd ones. */
export function isComposeRoot(path: string): boolean {
  return !isDockerfilePath(path) && /\.ya?ml$/i.test(path);
}
