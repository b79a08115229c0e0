import { containerFolders } from '../../known/container-folders.data.ts';
import type { ImageReference } from '../../known/image-reference.ts';
import { recordOf } from '../../known/programs/records.ts';
import { programFolders, searchPaths } from '../../known/search-paths.data.ts';
import { scriptOf, serviceScripts, startScripts, testScriptOf } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import { startedFile } from '../../model/shell/input-programs.ts';
import type { Command, Script } from '../../model/shell/shell-command.ts';
import { folderOf, isWithin, nameOf, normalise } from '../../text/path.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { isSystemFolder } from '../accounts/program-folders.ts';

/** Whether a service has code run besides that of its image: by what starts or looks after it, or by files among its programs. */
export function runsOtherCode(service: Service, image: Pick<ImageReference, 'repository'>): boolean {
  const { entrypoint, healthcheck, hooks, mounts } = service;
  const check = healthcheck?.test && testScriptOf(healthcheck.test);
  const started = entrypoint && scriptOf(entrypoint).commands;
  const isOwn = (each: Command) => isOwnProgram(each, service, image);
  const onlyPrepares = (script: Script) =>
    preparesOnly(script, (each) => isOwn(each) || isOwnScript(each, service, image));
  return (
    (started &&
      !startScripts(service)
        .slice(0, 1)
        .some(({ script }) => onlyPrepares(script)) &&
      (started.length === 0 || !started.every(isOwn))) ||
    hooks.length > 0 ||
    serviceScripts(service).some(
      ({ script }) =>
        !onlyPrepares(script) &&
        script.commands.some((each) => (script !== check && runsText(each)) || runsOtherFile(each, service, image)),
    ) ||
    effectiveEntries(service).some(loadsOther) ||
    mounts.some((mount) => {
      const path = mount.target?.value ?? '';
      return isBrought(mount) && [path, folderOf(path)].some(isSystemFolder);
    })
  );
}

/** Whether what is mounted comes with the repository, or others write it: it may be code. */
function isBrought({ repositoryPath, granted, type }: ServiceMount): boolean {
  return repositoryPath !== undefined || granted === true || type === 'volume';
}

/**
 * Whether a shell only prepares what an image's own program finds, and then starts that: `export X=1; exec /bin/agent run`. A
 * file that it fetches, writes among programs or has run is other code, and so is whatever only the run knows.
 */
function preparesOnly({ commands, errors, endless }: Script, isOwn: (command: Command) => boolean): boolean {
  const [shell, ...rest] = commands;
  if (!shell || errors.length > 0 || endless || !isPlainShell(shell)) return false;
  const starts = rest.filter((each) => !isPreparing(each));
  return (
    starts.length > 0 &&
    starts.every(isOwn) &&
    rest.every(({ redirects, assignments }) => redirects.length === 0 && !assignments.some(loadsOther))
  );
}

/** Whether a command is a shell of the image with a text, and told nothing else: `/bin/sh -ec "…"`. */
function isPlainShell(command: Command): boolean {
  const { name, program } = command;
  const path = program?.value ?? '';
  return (
    recordOf(name).shell === 'posix' &&
    (path === name || isSystemFolder(folderOf(path))) &&
    hasOption(command, 'c') &&
    optionsOf(command).options.every((option) => hasOption({ options: [option] }, 'c', 'e', 'u', 'x'))
  );
}

/** Whether a command brings no code: it waits, prints, sets variables from which none is loaded, or copies to where settings are. */
function isPreparing({ name, args, assignments }: Command): boolean {
  if (name === undefined) return assignments.length > 0;
  const texts = args.map(knownText);
  const { copies, passes, local } = recordOf(name);
  if (name === 'export') return !texts.some((each) => loadsOther(assigned(each)));
  if (copies && local) {
    const target = `${normalise(texts.at(-1) ?? '')}/`;
    const areRead = args.every(({ value }) => value !== undefined && /^(?!-)|^-[nfrRpauv]+$/.test(value));
    return areRead && containerFolders.settings.test(target) && !isWithin(target, '/etc');
  }
  return /^(?:exec|set|sleep)$/.test(name) || (passes && local) || addsNothingMore(name);
}

function assigned(text: string): { name: string; value: { value: string } } {
  const [name = '', ...rest] = text.split('=');
  return { name, value: { value: rest.join('=') } };
}

/**
 * Whether a command runs a script that comes with an image: at its top and told of no program but the image's own, or as the
 * one word behind an interpreter in the folder in which the image works.
 */
function isOwnScript(command: Command, service: Service, { repository }: Pick<ImageReference, 'repository'>): boolean {
  const { name, args } = command;
  const [told] = args;
  const path = startedFile(command) ?? '';
  if (recordOf(name).interprets)
    return args.length === 1 && path === told?.value && !path.includes('/') && !liesElsewhere(path, service);
  const isToldOwn = told === undefined || isCalledLike(repository, told.value ?? '');
  return /^\/(?:docker-)?entrypoint\.sh$/.test(path) && isToldOwn && !isCovered(path, service);
}

/** Whether a command runs a text, which may be any program: of what starts a service, and not of what only looks after it. */
function runsText({ name }: Command): boolean {
  const { shell, interprets } = recordOf(name);
  return shell !== undefined || interprets !== undefined;
}

/** Whether a command runs a file that is not one of the image's programs. */
function runsOtherFile(command: Command, service: Service, image: Pick<ImageReference, 'repository'>): boolean {
  const path = startedFile(command) ?? '';
  if (!path.includes('/') || isSystemFolder(folderOf(path)) || isOwnProgram(command, service, image)) return false;
  return path.startsWith('/') || liesElsewhere(path, service);
}

/** Whether a path from the folder in which an image works may be one that the service brings there. */
function liesElsewhere(path: string, { workingDir, mounts }: Service): boolean {
  const names = normalise(path).split('/');
  const covers = (mount: ServiceMount) => {
    const target = normalise(mount.target?.value ?? '/');
    const holdsNoCode = containerFolders.data.test(target) && !isBrought(mount);
    return names.includes(nameOf(target)) || !(holdsNoCode || /\/.+\//.test(target));
  };
  return workingDir !== undefined || names[0] === '..' || mounts.some(covers);
}

/** Whether a command is the program that an image is called after (`/agent` of `beszel-agent`, `/portainer` of `portainer-ce`), where nothing is mounted over it. */
function isOwnProgram(command: Command, service: Service, { repository }: Pick<ImageReference, 'repository'>): boolean {
  const path = normalise(startedFile(command) ?? '');
  return !isCovered(path, service) && isCalledLike(repository, path);
}

function isCovered(path: string, { mounts }: Service): boolean {
  return mounts.some(({ target }) => isWithin(path, normalise(target?.value ?? '/')));
}

function isCalledLike(repository: string, path: string): boolean {
  return `-${nameOf(repository)}-`.includes(`-${nameOf(path).replaceAll('_', '-')}-`);
}

/** Whether a variable names folders or files from which code is loaded, others than where programs are searched anyway. */
export function loadsOther({
  name,
  value,
}: {
  readonly name: string;
  readonly value: Pick<Setting, 'value'> | undefined;
}): boolean {
  if (!Object.hasOwn(searchPaths.lists, name)) return false;
  return name !== 'PATH' || !(value?.value ?? '').split(':').every((folder) => programFolders.paths.includes(folder));
}

/** Whether a command makes folders, or only looks at what is there. */
export function addsNothingMore(name: string | undefined): boolean {
  const { makesFolders, words } = recordOf(name);
  return makesFolders !== undefined || words === 'data';
}
