import { loginsOpened, type OpenLogin } from '../../facts/accounts/ssh-settings.ts';
import { takesPasswords } from '../../facts/network/image-logins.ts';
import { isLockedLater, type PasswordSet, passwordsSet } from '../../facts/secrets/account-passwords.ts';
import { isRootLocked } from '../../facts/secrets/root-password.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import type { Layer, Project } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { imagesBeside, isTaken } from '../../model/shipped-stages.ts';
import { lowered, type Problem, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'weak-account-credential',
  title: 'An account gets a fixed password, or none',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Every container of the image has the same password, and everyone who can read this file or pull the image knows it: enough for `su`, `sudo` and SSH.',
  fix: 'Leave the account locked, which it is without a password. If somebody must log in, use keys, or set the password when the container starts, from a mounted secret, and keep `PermitRootLogin prohibit-password`.',
  also: ['CIS 4.10', 'checkov CKV2_DOCKER_17'],
  whenRun: true,
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'heredoc'],
  *layer(layer, { project }) {
    const taken = (path: string) => isTaken(path, layer, project);
    for (const set of passwordsSet(layer.instruction)) {
      const { at, account, how, secret } = set;
      if (isLockedLater(set, commandsBehind(layer))) continue;
      const stays = taken('/etc/shadow');
      // Of accounts that nobody gets, only the password matters.
      if (!stays && (how === 'none' || how === 'unknown')) continue;
      const name = account === undefined ? say`an account` : say`${account}`;
      const message = {
        written: say`The password of ${name} is hard-coded here.`,
        none: say`${[...name]} needs no password from here on.`,
        hash: say`The password hash of ${name} is hard-coded here, and can be cracked offline.`,
        unknown: say`${[...name]} gets a password that every container of this image shares.`,
      }[how];
      yield {
        at,
        message: capital(message),
        key: `${account} ${how}`,
        severity: stays ? severityOf(layer, how, project) : 'low',
        secretAt: secret?.at,
      };
    }
    for (const login of loginsOpened(layer, project))
      if (taken('/etc/ssh/sshd_config')) yield opened(login, isRootLocked(layer, project));
  },
} satisfies Rule;

/** Those of a layer and of the later ones of its stage. */
function commandsBehind(layer: Layer): readonly Command[] {
  return [layer, ...layer.stage.layers.slice(positionOf(layer) + 1)].flatMap(buildCommands);
}

/** Who is in a container already gets little by a password; who can log in from outside, all of it. */
function severityOf(layer: Layer, how: PasswordSet['how'], project: Project): Severity {
  const ofFile = imagesBeside(layer, project);
  const having = ofFile.filter(({ layers }) => layers.includes(layer));
  const fromOutside = (having.length > 0 ? having : ofFile).some(takesPasswords);
  return lowered(fromOutside ? 'high' : 'medium', Number(how === 'unknown'));
}

function opened({ at, who, line }: OpenLogin, rootIsLocked: boolean): Problem {
  const key = `ssh ${who}`;
  if (who === 'root') {
    const lets = say`${line} lets root log in over SSH with a password`;
    return rootIsLocked
      ? {
          at,
          key,
          severity: 'low',
          message: say`${lets}, though nothing here sets one, so that only a key gets in so far.`,
        }
      : { at, key, severity: 'medium', message: say`${lets}, which can be guessed.` };
  }
  return { at, key, severity: 'high', message: say`${line} lets accounts without a password log in over SSH.` };
}

function capital(message: ReturnType<typeof say>): ReturnType<typeof say> {
  const [first, ...rest] = message;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : message;
}
