import { isRootUser } from '../../known/root-account.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-mount-world-readable',
  title: 'A mounted secret is readable by every user',
  group: 'secrets',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'While the step runs, everything it starts can read the secret, even what runs as another user for good reason.',
  fix: 'Omit `mode`, which means `0400`, and name the reader with `uid=` if the step does not run as root.',
  also: ['OWASP 12'],
  instructions: ['RUN'],
  reads: { flags: ['mount'] },
  *layer({ instruction, user }) {
    for (const { type, flag } of instruction.mounts) {
      const mode = flag.fields.findLast(({ name }) => name === 'mode');
      if ((type !== 'secret' && type !== 'ssh') || !/^(?:0o?)?[0-7]{1,4}$/.test(mode?.value.value ?? '')) continue;
      const digits = mode!.value.value!;
      if (!'4567'.includes(digits.at(-1)!) && !'2367'.includes(digits.at(-1)!)) continue;
      const root = user?.value !== undefined && isRootUser(user.value);
      yield {
        at: mode!.at,
        message: say`Mode ${digits} lets every user read this ${type}.`,
        ...(root &&
          !mode!.value.variables?.length && {
            fix: {
              title: 'Leave it to root',
              changes: 'who can read it',
              edits: [{ at: mode!.value.at, text: '0400' }],
            },
          }),
      };
    }
  },
} satisfies Rule<'RUN'>;
