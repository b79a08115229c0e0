import { folderOf, nameOf } from '../text/path.ts';
import { fileEndings } from './file-endings.data.ts';

const { otherFormats, programs, neverContainer, backups } = fileEndings;

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

/** Where BuildKit looks for a Dockerfile: one of the usual name may be written in lower case (moby/moby#10858). */
export function dockerfilesTried(path: string): readonly string[] {
  return nameOf(path) === 'Dockerfile' ? [path, path.replace(/D(?=ockerfile$)/, 'd')] : [path];
}

/** Whether editors start what developers work in from a file: `.devcontainer/devcontainer.json`, `.devcontainer.json`. */
export function isDevContainerPath(path: string): boolean {
  return /(?:^|\/)(?:\.devcontainer\/(?:[^/]+\/)?devcontainer|\.devcontainer)\.json$/.test(path);
}

/** Whether a file is one that bake reads without being told, or is called like one that it is told of: `docker-bake.ci.hcl`. */
export function isBakePath(path: string): boolean {
  const name = nameOf(path);
  return (
    /\.(?:hcl|json)$/.test(name) && (/(?:^|[._-])docker-bake[._-]/.test(name) || /(?:^|[._-])bake\.hcl$/.test(name))
  );
}

/** Whether a file's name ends as those of programs do: `Dockerfile.py` may be for Python, or written in it. */
export function endsLikeProgram(path: string): boolean {
  return programs.test(path) && !/\.txt$/i.test(path);
}

/** What people call the folders in which each file is a compose file of its own. */
const ofStacks = /^(?:docker[-_]?)?(?:compose|stack|swarm)s?(?:[-_]?files)?$/i;

/**
 * How much the name of a file says that it may be a container file, though it is not called like one: `likely` for
 * `DockerfileProd`, `stack.yml` and `stacks/web.yml`, `possible` for what may be anything (`app`, `web.conf`), undefined for what other
 * programs write or read.
 */
export function mayBeContainerFile(path: string): 'likely' | 'possible' | undefined {
  const name = nameOf(path);
  const isStructured = /\.(?:ya?ml|json)$/i.test(name);
  if (/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path)) return undefined;
  if (!isStructured && (otherFormats.test(name) || neverContainer.test(name))) return undefined;
  if (backups.test(name)) return 'possible';
  // PHP's `composer` lies in many repositories.
  if (/docker|container|compose(?!r)|stack|swarm/i.test(name) && !programs.test(name)) return 'likely';
  if (/\.ya?ml$/i.test(name) && ofStacks.test(nameOf(folderOf(path)))) return 'likely';
  if ((/lock/i.test(name) && /\.json$/i.test(name)) || (programs.test(name) && !/\.txt$/i.test(name))) return undefined;
  return 'possible';
}
