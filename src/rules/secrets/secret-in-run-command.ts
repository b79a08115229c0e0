import { wordsInStage } from '../../facts/accounts/guessable-words.ts';
import { passwordsSet } from '../../facts/secrets/account-passwords.ts';
import { keptIn, stayOf } from '../../facts/secrets/kept-files.ts';
import { filesWith } from '../../facts/secrets/left-credentials.ts';
import { givenIn } from '../../facts/secrets/on-command-lines.ts';
import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { forgetsLogin, storedLogin } from '../../facts/secrets/stored-logins.ts';
import { isStandIn } from '../../known/stand-ins.ts';
import type { Layer, Project } from '../../model/project.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { givenByStep } from '../step-wording.ts';

export default {
  id: 'secret-in-run-command',
  title: 'A credential is given on a command line',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The text of every step stays in the image history: `docker history` shows it to everyone who can pull it, git to everyone who can read this file.',
  fix: 'Mount it for this step, `RUN --mount=type=secret,id=token,env=TOKEN …`, and read it from there. Replace any value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12', 'trivy DS-0031'],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer, { project, shipped, policy: { secrets } }) {
    const told = new Set<number>();
    // An account's password is reported as that.
    const accounts = new Set(passwordsSet(layer.instruction).flatMap(({ secret }) => secret?.at.span.start ?? []));
    for (const given of givenIn(layer.instruction, secrets)) {
      const { value, at } = given;
      if (accounts.has(at.span.start) || isRecognised(given) || told.has(at.span.start) || isStandIn(value)) continue;
      told.add(at.span.start);
      const files = filesWith(given, layer);
      const stay = given.into || given.keptBy ? stayOf(files, layer, project) : undefined;
      const around = wordsInStage(layer.stage, project, secrets);
      const taken = shipped(layer) || stay?.taken === true;
      yield {
        ...givenByStep(given, layer, taken, around),
        notes: stay?.notes ?? [],
      };
    }
    if (told.size === 0) yield* logins(layer, project);
  },
} satisfies Rule;

/** A login without a written credential, in a step that mounts none: what it stores is in the layer. */
function* logins(layer: Layer, project: Project): Iterable<Problem> {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN' || instruction.mounts.some(({ type }) => type === 'secret')) return;
  const { commands } = instruction.run.script;
  for (const [i, command] of commands.entries()) {
    const stored = storedLogin(command);
    if (
      !stored ||
      oneRuns(
        commands.slice(i + 1).filter((later) => forgetsLogin(later, command, layer)),
        command,
      )
    )
      continue;
    const { taken, where, notes } = stayOf(keptIn(command, layer), layer, project);
    yield {
      at: command.nameAt,
      severity: taken ? 'medium' : 'low',
      message: [...say`${command.name!} `, `stores ${stored} in the home folder, and so `, ...where, '.'],
      notes,
    };
  }
}
