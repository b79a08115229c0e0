/** Whether what an image starts gives root up by itself. */

import { baseImages } from '../../known/base-images.data.ts';
import { daemonAccounts } from '../../known/daemon-accounts.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isRootUser } from '../../known/root-account.ts';
import { textExcerpt } from '../../model/compose/compose-text.ts';
import type { Invocation } from '../../model/dockerfile/instruction.ts';
import { invocationOf, lastOf } from '../../model/dockerfile/layer.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import type { Image, Layer, Project, Service } from '../../model/project.ts';
import { optionOf, optionsOf } from '../../model/shell/command-options.ts';
import { readScript } from '../../model/shell/read-script.ts';
import type { Command, Script } from '../../model/shell/shell-command.ts';
import { commandsIn, commandsStarted, startsOf } from '../../model/start-commands.ts';
import { textAt } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart } from '../../text/setting.ts';
import { type Account, accountsOf } from './created-accounts.ts';

const { daemons } = daemonAccounts;

/** The account that a command runs another as; undefined where it runs none as somebody else, '' where only the run knows. */
function accountOf(command: Command): string | undefined {
  const { runsAs } = recordOf(command.name);
  if (!runsAs) return undefined;
  const option = optionOf(command, runsAs.options);
  if (option) return option.value ? knownStart(option.value) : '';
  if (runsAs.otherwise !== undefined) return runsAs.otherwise;
  const operand = optionsOf(command).operands.find(({ value }) => value !== '-');
  return runsAs.operand && operand ? (operand.value ?? '') : undefined;
}

/** Whether a command runs another as an account other than root, or goes on as one. */
function switchesAccount(command: Command): boolean {
  const option = optionOf(command, recordOf(command.name).becomes);
  const account = option ? option.value?.value : accountOf(command);
  return account !== undefined && !isRootUser(account);
}

/** The command of an image's start that runs the program as root, whatever `USER` says: `ENTRYPOINT ["sudo", …]`. */
export function becomesRoot(image: Image): Command | undefined {
  return commandsIn(startsOf(image)).find((command) => isRootUser(accountOf(command) ?? ''));
}

/**
 * Whether an image's entrypoint gives up root before it runs the program: it runs it as another account, is a script that
 * nobody sees in an image that brings a tool to do so, or is the base's own, which does.
 */
export function stepsDown(image: Image): boolean {
  const { layers, base } = image;
  const starts = startsOf(image);
  const { entrypoint, command } = starts;
  if (commandsIn(starts).some(switchesAccount) || startScripts(image).some(givesUpRoot)) return true;
  // the supervisors of s6 and runit start each program as the account that its folder names
  if (/^\/(?:init|sbin\/my_init)$/.test(programOf(entrypoint?.instruction.run) ?? '')) return true;
  if (startsByBase(image)) {
    const program = base.kind === 'image' || base.kind === 'unknown' ? base.known?.stepsDownFor : undefined;
    const first = programOf(command?.instruction.run);
    return program !== undefined && (first === undefined || first.startsWith('-') || program.test(first));
  }
  if (isSeen(image)) return false;
  return layers.some(
    (layer) =>
      wordsOf(layer).some(broughtBy) ||
      writtenTexts(layer.instruction).some(({ text }) => text.split('\n').some(handsOver)),
  );
}

/** Whether a service starts by a script of the repository that is mounted, or given as a config, and that gives up root. */
export function startFileStepsDown(service: Service, project: Project): boolean {
  const { entrypoint, command, mounts, configs } = service;
  const words = new Set((entrypoint ?? command)?.words.map(({ value }) => value));
  const given = [
    ...mounts.map(({ target, repositoryPath }) => ({ target, path: repositoryPath })),
    ...configs.map(({ target, source, object }) => ({ target: target ?? source, path: object?.place.repositoryPath })),
  ];
  const paths = new Set(given.flatMap(({ target, path }) => (target && words.has(target.value) ? (path ?? []) : [])));
  return (project.serviceScripts.get(service) ?? []).some(({ command: script }) => {
    // `sh -c` with its text, which is the script
    const text = script && paths.has(script.at.source.path) ? script.words.at(-1) : undefined;
    return text !== undefined && givesUpRoot(readScript(textExcerpt(text)));
  });
}

/** What a step runs or brings, word by word. */
function wordsOf({ instruction }: Layer): readonly (string | undefined)[] {
  switch (instruction.keyword) {
    case 'RUN':
      return instruction.run.script.commands.flatMap(({ args }) => args.map(({ value }) => value));
    case 'COPY':
    case 'ADD':
      return [...instruction.sources, instruction.target].map((word) => word?.value);
    default:
      return [];
  }
}

/** Whether an image starts by what its base brings for that: it says nothing else, or names the same script and brings no other one. */
function startsByBase(image: Image): boolean {
  const { layers } = image;
  const own = lastOf(layers, 'ENTRYPOINT');
  if (!own) return true;
  const isCalledSo = (word: string | undefined) => nameOf(word ?? '') === baseImages.entrypoint;
  return isCalledSo(programOf(own.instruction.run)) && !isFollowed(image) && !layers.flatMap(wordsOf).some(isCalledSo);
}

/** A line of a script that goes on as another account. */
function handsOver(line: string): boolean {
  const [exec, program, option = ''] = line.trim().split(' ');
  if (exec !== 'exec') return false;
  const { runsAs } = recordOf(program);
  // Without such an option it is root that goes on.
  return (
    runsAs !== undefined &&
    (runsAs.otherwise === undefined || !!runsAs.options?.split(' ').some((each) => option.endsWith(each)))
  );
}

/** Whether the entrypoint is a script that is read here, and neither it nor what it reads has a tool to switch accounts, or runs a file that nobody sees. */
function isSeen(image: Image): boolean {
  if (!isFollowed(image)) return false;
  return startScripts(image).every(({ commands }) =>
    commands.every(
      ({ name, nameAt }) => name === undefined || !(recordOf(name).runsAs || textAt(nameAt).includes('/')),
    ),
  );
}

/** Whether the script that an image starts by is one of this repository. */
function isFollowed(image: Image): boolean {
  const program = programOf(startsOf(image).entrypoint?.instruction.run);
  const paths = image.startScripts.flatMap((layer) => invocationOf(layer)?.at.source.path ?? []);
  return program !== undefined && paths.some((path) => nameOf(path) === nameOf(program));
}

/** The scripts that they are. */
function startScripts({ startScripts }: Image): readonly Script[] {
  return startScripts.flatMap((layer) => invocationOf(layer)?.script ?? []);
}

/** Whether a script goes on as an account other than root: with what it becomes by `exec`, or with its last command. */
function givesUpRoot({ commands }: Script): boolean {
  const last = commands.findLast(({ via, within }) => !via && !within);
  const goesOn = (command: Command): boolean =>
    command === last || command.name === 'exec' || (command.via !== undefined && goesOn(command.via));
  return commands.some((command) => goesOn(command) && switchesAccount(command));
}

/** The first word of what is run, as written. */
function programOf(run: Invocation | undefined): string | undefined {
  return run?.form === 'exec' ? run.words[0]?.value : run?.text.value?.trim().split(/\s/)[0];
}

function broughtBy(value: string | undefined): boolean {
  const { runs, runsAs } = recordOf(nameOf(value ?? '').split(/[=<>~@]/)[0]);
  return runs?.operands === 1 && runsAs?.operand === true;
}

/**
 * Whether what an image starts may change to an account: an option tells it so, the account is of a daemon that does, or a
 * supervisor, a daemon of containers or a server that people log in to starts the programs.
 */
function namesAccount(image: Image, account: string): boolean {
  if (daemons.has(account)) return true;
  return commandsStarted(image).some(({ name, args }) => {
    const { supervises, becomesAnyone } = recordOf(name);
    if (supervises || becomesAnyone || args.some(({ value }) => /^\/(?:init|sbin\/init)$/.test(value ?? '')))
      return true;
    const words = args.flatMap(({ value }) => value?.split(/[\s;=]+/) ?? []);
    return words.some((word, i) => says.test(word) && words[i + 1]?.split(':')[0] === account);
  });
}

/** `--user app`, `-u app:app`, `user app;`, as servers take it. */
const says = /^(?:-u|-{0,2}(?:user|uid|username|setuid|chuid|run-?as|run-?as-?user|owner))$/i;

/** The accounts that an image creates and nothing that starts switches to. */
export function unusedAccounts(image: Image): readonly Account[] {
  return accountsOf(image).filter(
    ({ name, uid }) => !isRootUser(name) && !isRootUser(uid ?? '') && !namesAccount(image, name),
  );
}
