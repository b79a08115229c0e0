import { folderOf, nameOf, resolve } from '../text/path.ts';

/** In the order in which compose looks for them; the first that exists is taken. */
export const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'] as const;

/** The file that compose merges over the default one without being told to; the first that exists. */
export const overrideFiles = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
] as const;

/** Whether a file is laid over another by its name alone, which is where developers keep what only they need. */
export function isOverridePath(path: string): boolean {
  const name = nameOf(path);
  return overrideFiles.some((each) => each === name);
}

/** The files that compose looks for beside one that it is given, whatever that says. */
export function besides(path: string): string[] {
  return [envFileBeside(path), ...[...defaultFiles, ...overrideFiles].map((name) => resolve(folderOf(path), name)!)];
}

/** The env file that compose reads variables from where nobody names another. */
export function envFileBeside(path: string): string {
  return resolve(folderOf(path), '.env')!;
}

/** Whether a file is a compose file by its name, in any case. Workflows of GitHub are none, whatever they are called. */
export function isComposePath(path: string): boolean {
  const name = nameOf(path);
  return (
    /^(?:(?:docker-)?compose|docker-stack)\d*(?:[._-].*)?\.ya?ml$|.[.-](?:docker-)?compose\.ya?ml$/i.test(name) &&
    !/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path)
  );
}
