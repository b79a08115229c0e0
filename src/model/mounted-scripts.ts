import { scriptOf } from './compose/command-script.ts';
import { literalText } from './compose/compose-text.ts';
import type { ComposeService, ServiceMount } from './compose/service.ts';
import type { ContextFiles } from './context-files.ts';
import { longestScript, wholeOf } from './run-scripts.ts';
import { absolutePath } from './shell/file-changes.ts';
import { programOf, startedFile } from './shell/input-programs.ts';
import { isRunByOthers, scriptsInFile } from './shell/script-files.ts';

/**
 * The scripts of the repository that a service mounts and starts, or mounts where its image's entrypoint runs them: each as a
 * service that has the script's text for its command.
 */
export function mountedScripts(service: ComposeService, files: ContextFiles): ComposeService[] {
  const mounts = service.mounts.filter(({ type, granted, target }) => type === 'bind' && !granted && target?.value);
  if (mounts.length === 0) return [];
  const started = startedBy(service);
  return mounts.flatMap((mount) => {
    const target = absolutePath(mount.target?.value, '/');
    if (target === undefined || mount.repositoryPath === undefined) return [];
    const paths = started.filter((path) => path === target || path.startsWith(`${target}/`));
    if (isRunByOthers(target)) paths.push(target);
    return [...new Set(paths)].flatMap((path) => running(service, mount, path, path.slice(target.length), files));
  });
}

function startedBy({ entrypoint, command, workingDir }: ComposeService): string[] {
  const commands = [entrypoint, command].flatMap((each) => (each ? scriptOf(each).commands : []));
  return commands.flatMap((each) => {
    const name = startedFile(each);
    const isPath = programOf(each) !== undefined || name?.includes('/');
    return (isPath && absolutePath(name, workingDir?.value ?? '/')) || [];
  });
}

/** @param rest the script's path below what is mounted */
function running(
  service: ComposeService,
  { repositoryPath }: ServiceMount,
  path: string,
  rest: string,
  files: ContextFiles,
): ComposeService[] {
  const source = files.read([{ path: '.', ignore: undefined }], `${repositoryPath}${rest}`);
  if (!source || source.text.length > longestScript) return [];
  const text = wholeOf(source);
  if (scriptsInFile(path, text, true).length === 0) return [];
  const at = source.at(0, source.text.length);
  const words = [...['sh', '-c'].map((value) => ({ value, at })), literalText(text, at)];
  const command = { at, text: undefined, words };
  return [{ ...service, entrypoint: undefined, command, healthcheck: undefined, hooks: [], develop: [] }];
}
