/** `fix`: makes the fixes that a review offers, and reviews again what becomes of the files. */
import { join } from 'node:path';
import { calledFrom } from '../folder/repository.ts';
import { EditedForge } from '../gather/edited.ts';
import { remembering } from '../gather/remembering.ts';
import { isSafe, reaches, type Severity } from '../problem.ts';
import { type Fixing, fixJson, fixText, leftBy, verdictAfter } from '../report/fix.ts';
import { isOffered } from '../report/json.ts';
import { provenFixes, textsWith } from '../review/proven-fixes.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { run } from '../run.ts';
import { version } from '../version.ts';
import { folderForge } from './named-files.ts';
import { type CommandLine, type Given, WrongUse } from './options.ts';
import { policyOrder } from './policy-order.ts';
import { registriesFor, signatures } from './registries.ts';
import { statuses } from './status.ts';
import { lookIn, stdout, write, writeOutput } from './terminal.ts';

export async function fix({ arguments: paths, given }: CommandLine): Promise<number> {
  const named = folderForge(paths, given);
  const dry = given['dry-run'] === true;
  if (given.name !== undefined && !dry) throw new WrongUse('The standard input cannot be changed; use --dry-run.');
  const forge = remembering(named);
  const order = { ...policyOrder(given, named.root), registry: await registriesFor(given), signatures };
  const before = await run({ ...order, forge });
  const seen = await forge.change();
  const offered = offeredBy(before, given);
  const wanted = offered.filter((finding) => isWanted(finding, given));
  const { made, waiting, ...rest } = await provenFixes(before, wanted, (texts) =>
    run({ ...order, forge: new EditedForge(forge, seen, texts) }),
  );
  if (!dry) for (const [path, text] of textsWith(made)) writeOutput(join(named.root, path), text);
  const unsafe = offered.filter((finding) => !wanted.includes(finding));
  const done: Fixing = { before, made, waiting, unsafe, ...rest, written: !dry && made.length > 0 };
  // What another fix took away as well waits for nothing.
  const left = new Set(leftBy(done));
  const stillThere = (some: readonly ReviewedFinding[]) => some.filter((finding) => left.has(finding));
  const fixing = { ...done, waiting: stillThere(waiting), unsafe: stillThere(unsafe) };
  tell(fixing, given, calledFrom(process.cwd(), named.root));
  return statuses[verdictAfter(fixing)];
}

function tell(fixing: Fixing, { format, output, quiet }: Given, called: (path: string) => string): void {
  const text = format === 'json' ? fixJson(fixing, version) : fixText(fixing, { ...lookIn(output), called });
  if (output !== undefined) writeOutput(output, text);
  else if (!quiet || verdictAfter(fixing) !== 'pass') write(stdout, text);
}

/** The findings whose fix may be made and is asked for. */
function offeredBy(
  { findings, secrets }: Review,
  { only: names, finding: prints, 'min-severity': least }: Given,
): ReviewedFinding[] {
  return findings.filter(
    (finding) =>
      isOffered(finding, secrets) &&
      (names?.some((name) => name === finding.rule.id || name === finding.rule.group) ?? true) &&
      (prints?.includes(finding.fingerprint) ?? true) &&
      (least === undefined || reaches(finding.severity, least as Severity)),
  );
}

/** Whether a fix is safe, or what it changes is wanted: all of it, or by the name of the rule or the finding. */
function isWanted({ fix, rule }: ReviewedFinding, { unsafe, only: names, finding: prints }: Given): boolean {
  return isSafe(fix!) || unsafe === true || prints !== undefined || names?.includes(rule.id) === true;
}
