import { stayOf } from '../../facts/secrets/kept-files.ts';
import { leaksOf, secretsPrinted } from '../../facts/secrets/secret-leaks.ts';
import { type Note, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'secret-mount-misuse',
  title: 'A mounted secret is written into the image or the log',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The mount keeps a secret out of the image; writing it to a file puts it back, for everyone who can pull the image. Printing it puts it into the log of the build, for everyone who can read that.',
  fix: 'Let the program read the mount: `--mount=type=secret,id=…,target=` at the path it reads, or `env=` with the variable it knows. If a file must be written, remove it in the same step.',
  also: ['OWASP 12'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { flags: ['mount'] },
  *layer(layer, { project }) {
    const leaks = leaksOf(layer);
    for (const { at, id, into, paths, given } of leaks) {
      const { taken, where, notes } = stayOf(paths, layer, project);
      yield {
        at,
        key: id,
        ...(!taken && { severity: 'medium' }),
        message: say`The secret ${id} is written to ${into}, and so stays ${where}.`,
        notes: [mountedAt(given, id), ...notes],
      };
    }
    for (const { at, id, given } of secretsPrinted(layer)) {
      if (leaks.some((each) => each.id === id)) continue;
      const message = say`The secret ${id} is printed, and so stays in the log of the build.`;
      yield { at, key: id, severity: 'medium', message, notes: [mountedAt(given, id)] };
    }
  },
} satisfies Rule;

function mountedAt(at: Location, id: string): Note {
  return { at, message: say`${id} is mounted here, for this step only.` };
}
