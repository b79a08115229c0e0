import { accountsNamed } from '../../facts/accounts/created-accounts.ts';
import { passwordlessRules } from '../../facts/accounts/passwordless-rules.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { imagesBeside, isTaken } from '../../model/shipped-stages.ts';
import { type Message, type Rule, say } from '../../rule.ts';

export default {
  id: 'sudoers-nopasswd',
  title: 'An account can become root without a password',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Anyone who gets code execution as that account types `sudo` and is root, so the `USER` line protects nothing.',
  fix: 'Do what needs root in the build, before `USER`, and allow no more than the commands that must run as root later.',
  also: ['OWASP 2', 'OWASP 4'],
  whenRun: true,
  instructions: ['RUN', 'COPY', 'ADD'],
  reads: { words: /sudoers|doas|nopass|authenticate|pam\.d/i },
  *layer(layer, { project }) {
    for (const { at, who, everybody, everything, path } of passwordlessRules(layer)) {
      if (!isTaken(path, layer, project)) continue;
      const accounts = everything ? accountsNamed(who, imagesBeside(layer, project)) : [];
      yield {
        at,
        ...(accounts.length > 0 && { key: `root ${accounts.join(' ')}` }),
        message: everything
          ? say`${path} lets ${everybody ? say`everybody` : whom(who)} run everything as root without a password.`
          : say`${path} lets ${whom(who)} run a command as root without a password.`,
        // Who develops in a container is the one who may become root there.
        ...((!everything || isStageForDevelopers(layer.stage)) && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;

function whom(who: string | undefined): Message {
  return who === undefined ? say`everybody it names` : say`${who}`;
}
