import { givenNames } from '../../known/given-names.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Application } from '../../model/compose/application.ts';
import { scriptOf } from '../../model/compose/command-script.ts';
import { hasContainers } from '../../model/compose/published-ports.ts';
import { staysDown } from '../../model/compose/restart-policy.ts';
import type { Service } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { once } from '../../text/once.ts';
import { nameOf } from '../../text/path.ts';

/**
 * Whether a service does one thing and ends, instead of staying up: there is no container of it, another waits for its end, it runs only when somebody
 * asks for its profile, nothing restarts it, or it or its command is called by such a task.
 */
export function isOneShot(service: Service): boolean {
  const { name, application, restart, profiles, command } = service;
  if (!hasContainers(service)) return true;
  if (restart?.value === 'no' || profiles.length > 0 || awaitedIn(application).has(name)) return true;
  if (restart?.value !== undefined) return false;
  return (
    wordsIn(name).some(isOfTask) || (command ? scriptOf(command).commands : []).flatMap(leadingWords).some(isOfTask)
  );
}

function isOfTask(word: string): boolean {
  return givenNames.tasks.test(word) || givenNames.preparations.test(word);
}

/** The words of the name of a command, and of the first two behind that. */
export function leadingWords({ name = '', args }: Command): string[] {
  return [name, ...args.slice(0, 2).map(({ value = '' }) => value)].flatMap(wordsIn);
}

function wordsIn(name: string): string[] {
  return nameOf(name).split(/[-_.:]/);
}

/**
 * Whether others start only once a service has ended well, which it comes to by a command of its own and is not started again,
 * so that nobody relies on what it listens on.
 */
export function endsForOthers({ name, application, restart, entrypoint, command }: Service): boolean {
  const isOwn = entrypoint !== undefined || command !== undefined;
  return isOwn && awaitedIn(application).has(name) && staysDown(restart?.value);
}

/** The services that others wait for until they have ended well. */
const awaitedIn = once(
  ({ services }: Application): ReadonlySet<string> =>
    new Set(
      services.flatMap(({ dependsOn }) =>
        dependsOn.flatMap(({ name, condition }) =>
          condition?.value === 'service_completed_successfully' ? (name.value ?? []) : [],
        ),
      ),
    ),
);

/**
 * Whether nothing in a service listens to anybody: it only waits for who works in it by hand, at most with packages that it
 * installs before (`sh -c "apk add curl; sleep infinity"`), and no port leads to it.
 */
export function isWaiting(service: Service): boolean {
  const { command, ports, networkMode } = service;
  const own = command ? ownCommands(scriptOf(command).commands) : [];
  const words = [own.at(-1)?.name, ...(own.at(-1)?.args ?? []).map(({ value }) => value)].join(' ');
  const isPrepared = own.slice(0, -1).every(({ name }) => recordOf(name).manager);
  return roleWords.waiting.test(words) && isPrepared && ports.length === 0 && networkMode?.value !== 'host';
}

/** The commands that do something themselves, and do not only have others run. */
export function ownCommands(all: readonly Command[]): readonly Command[] {
  return all.filter((each) => !all.some(({ via }) => via === each));
}
