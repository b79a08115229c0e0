import { givesItselfNothing } from '../../facts/accounts/runs-as.ts';
import { loginsOpened, type OpenLogin } from '../../facts/accounts/ssh-settings.ts';
import { isPublishedForLogins, takesPasswords } from '../../facts/network/image-logins.ts';
import { isGuessed, isLockedLater, type PasswordSet, passwordsSet } from '../../facts/secrets/account-passwords.ts';
import { isRootLocked } from '../../facts/secrets/root-password.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import type { Layer, Project } from '../../model/project.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { imagesBeside, isTaken } from '../../model/shipped-stages.ts';
import { lowered, type Message, type Problem, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'weak-account-credential',
  title: 'An account gets a fixed password, or none',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Every container of the image has the same password, and everyone who can read this file or pull the image knows it: enough for `su`, `sudo` and SSH.',
  fix: 'Leave the account locked, as it is without a password. If somebody has to log in, use keys, or set the password when the container starts, from a mounted secret, and keep `PermitRootLogin prohibit-password`.',
  also: ['CIS 4.10', 'checkov CKV2_DOCKER_17'],
  whenRun: true,
  instructions: ['RUN', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT'],
  reads: { words: /passw|shadow|user|Permit(?:Root|Empty)|LocalUser/i },
  *layer(layer, { project }) {
    const taken = (path: string) => isTaken(path, layer, project);
    for (const set of passwordsSet(layer.instruction)) {
      const { at, account, how, secret } = set;
      if (isLockedLater(set, commandsBehind(layer))) continue;
      const stays = taken('/etc/shadow');
      // Of accounts that nobody gets, only the password matters.
      if (!stays && (how === 'none' || how === 'unknown')) continue;
      yield {
        at,
        message: told(set),
        key: `${account} ${how}`,
        severity: stays ? severityOf(layer, set, project) : 'low',
        secretAt: secret?.at,
      };
    }
    for (const login of loginsOpened(layer, project))
      if (taken('/etc/ssh/sshd_config')) yield opened(login, isRootLocked(layer, project));
  },
} satisfies Rule;

/** Those of a layer and of the later ones of its stage. */
function commandsBehind(layer: Layer): readonly Command[] {
  return [layer, ...layer.stage.layers.slice(positionOf(layer.runs ?? layer) + 1)].flatMap(buildCommands);
}

/**
 * Who is in a container already gets little by a password; who can log in from outside, all of it. One that everybody tries is
 * no secret of the image, and so matters as much where somebody comes to the login.
 */
function severityOf(layer: Layer, set: PasswordSet, project: Project): Severity {
  const beside = imagesBeside(layer, project);
  const having = beside.filter(({ layers }) => layers.includes(layer.runs ?? layer));
  const images = having.length > 0 ? having : beside;
  const fromOutside = set.how !== 'hash' && images.some(isGuessed(set) ? isPublishedForLogins : takesPasswords);
  const isLittle = set.how === 'unknown' || images.every((image) => givesItselfNothing(image, set.account));
  return fromOutside ? lowered('high', Number(set.how === 'unknown')) : lowered('medium', Number(isLittle));
}

function opened({ at, who, line }: OpenLogin, rootIsLocked: boolean): Problem {
  const place = { at, key: `ssh ${who}` };
  if (who === 'root') {
    const lets = say`${line} lets root log in over SSH with a password`;
    return rootIsLocked
      ? {
          ...place,
          severity: 'low',
          message: say`${lets}, though nothing here sets one, so only a key works so far.`,
        }
      : { ...place, severity: 'medium', message: say`${lets}, which can be guessed.` };
  }
  return { ...place, severity: 'high', message: say`${line} lets accounts without a password log in over SSH.` };
}

function told(set: PasswordSet): Message {
  const { how, account } = set;
  const name = account === undefined ? say`an account` : say`${account}`;
  if (how === 'written')
    return say`The password of ${name} is ${[isGuessed(set) ? 'easy to guess, and ' : '']}hard-coded here.`;
  if (how === 'hash') return say`The password hash of ${name} is hard-coded here, and can be cracked offline.`;
  const shared = 'gets a password that every container of this image shares';
  return say`${account ?? ['An account']} ${[how === 'none' ? 'needs no password from here on' : shared]}.`;
}
