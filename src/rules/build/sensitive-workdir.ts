import { containerFolders } from '../../known/container-folders.data.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { isWithin } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'sensitive-workdir',
  title: 'The working directory is a system directory',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'A working directory such as `/proc/self/fd/8` is how CVE-2024-21626 escapes to the host, with runc before 1.1.12. In other system directories, the program overwrites or reads what belongs to the system.',
  fix: 'Use a directory of the program, such as `/app` or `/srv`.',
  also: ['OWASP 0', 'trivy DS-0030'],
  instructions: ['WORKDIR'],
  reads: { fields: ['workingDir'] },
  *layer({ instruction, workdir }) {
    if (workdir) yield* tell(workdir, instruction.path);
  },
  *service({ workingDir }) {
    if (workingDir) yield* tell(workingDir, workingDir);
  },
} satisfies Rule<'WORKDIR'>;

function* tell(directory: Setting, written: Setting): Iterable<Problem> {
  const path = directory.value ?? directory.parts?.[0];
  if (path === undefined || !path.startsWith('/')) return;
  const system = containerFolders.system.find((each) => isWithin(path, each));
  if (system === undefined || (directory.value === undefined && !path.startsWith(`${system}/`))) return;
  const escapes = /^\/proc\/(?:self|\d+|thread-self)\/(?:fd|cwd|root)/.test(path);
  yield {
    at: written.at,
    // The kernel's own are what it shows and takes orders by; elsewhere something only gets in its own way.
    severity: escapes ? 'high' : isWithin(path, '/proc') || isWithin(path, '/sys') ? 'medium' : 'low',
    message: escapes
      ? say`${path} can be a directory on the host (CVE-2024-21626).`
      : say`${path} is a system directory.`,
  };
}
