import { stayOf } from '../../facts/secrets/kept-files.ts';
import { leaksOf } from '../../facts/secrets/secret-leaks.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-mount-misuse',
  title: 'A mounted secret is written into the image',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The mount keeps a secret out of the image; writing it to a file puts it back, for everyone who can pull the image.',
  fix: 'Let the program read the mount: `--mount=type=secret,id=…,target=` at the path it reads, or `env=` with the variable it knows. If a file must be written, remove it in the same step.',
  also: ['OWASP 12'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { flags: ['mount'] },
  *layer(layer, { project }) {
    for (const { at, id, into, paths, given } of leaksOf(layer)) {
      const { taken, where, notes } = stayOf(paths, layer, project);
      yield {
        at,
        key: id,
        ...(!taken && { severity: 'medium' }),
        message: say`The secret ${id} is written to ${into}, and so stays ${where}.`,
        notes: [{ at: given, message: say`${id} is mounted here, for this step only.` }, ...notes],
      };
    }
  },
} satisfies Rule;
