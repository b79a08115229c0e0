/** `import`: turns what other reviewers were told to leave out into waivers, where it is reported here. */
import type { FolderForge } from '../folder/forge.ts';
import { calledFrom } from '../folder/repository.ts';
import { registryName } from '../known/trusted-images.ts';
import { pathMatcher } from '../model/files/container-paths.ts';
import type { NewWaiver } from '../policy/write-waivers.ts';
import { count } from '../report/wording.ts';
import type { ReviewedFinding } from '../review/review.ts';
import { run } from '../run.ts';
import { outermost, positions } from '../source.ts';
import { quarterEndAfter, today } from '../text/day.ts';
import { exactly } from '../text/glob.ts';
import { nameOf } from '../text/path.ts';
import { visible } from '../text/visible.ts';
import {
  type ForeignIgnore,
  ignoreFileNames,
  ignoresInComments,
  ignoresInFile,
  rulesFor,
  trustedByHadolint,
} from './foreign-ignores.ts';
import { repositoryForge } from './named-files.ts';
import type { CommandLine } from './options.ts';
import { PolicyFile } from './policy-file.ts';
import { statuses } from './status.ts';
import { stdout, write } from './terminal.ts';
import { joinedWaivers, type Terms, termsOf } from './waiver-terms.ts';

export async function importIgnores({ given }: CommandLine): Promise<number> {
  const terms = termsOf({
    ...given,
    reason: given.reason ?? 'as before',
    until: given.until ?? quarterEndAfter(today()),
  });
  const forge = repositoryForge();
  const file = new PolicyFile(forge.root, given.policy);
  const review = await run({ forge, ...file.order() });
  const files = await ignoreFiles(forge);
  const ignores = [
    ...ignoresInComments(review.project()),
    ...files.flatMap(({ path, text }) => ignoresInFile(path, text)),
  ];
  const told = ignores.map((ignore): Told => {
    const ids = rulesFor(ignore);
    const of = (findings: readonly ReviewedFinding[]) => (ids ? findingsOf(ignore, ids, findings) : []);
    return { ignore, ids, findings: of(review.findings), accepted: of(review.waived).length > 0 };
  });
  const waivers = waiversFor(told, terms, given.reason);
  const dry = given['dry-run'] === true;
  const called = calledFrom(process.cwd(), forge.root);
  if (waivers.length > 0 && !dry) file.add(waivers);
  const registries = files.flatMap(({ path, text }) => trustedByHadolint(path, text));
  const made = `${dry ? 'Would write' : 'Wrote'} ${count(waivers.length, 'waiver')} to ${visible(file.name)}.`;
  const idle = told.filter(({ findings }) => findings.length === 0).map((each) => idleLine(each, called));
  const lines = [
    waivers.length > 0
      ? made
      : told.some(({ accepted }) => accepted)
        ? 'No further waiver is needed.'
        : 'No waiver is needed.',
    ...trustLines([...new Set(registries)], { file, dry, trusted: review.policy.trusted.registries }),
    ...(idle.length > 0 ? ['Not needed:', ...idle] : []),
  ];
  write(stdout, `${lines.join('\n')}\n`);
  return statuses.pass;
}

/** What another tool leaves out, and what of that is reported here. */
interface Told {
  readonly ignore: ForeignIgnore;
  /** The rules that report the same; undefined where none does. */
  readonly ids: readonly string[] | undefined;
  readonly findings: readonly ReviewedFinding[];
  /** Whether something of it is accepted already. */
  readonly accepted: boolean;
}

function idleLine({ ignore, ids, accepted }: Told, called: (path: string) => string): string {
  const why = accepted ? 'accepted already' : ids ? 'not reported here' : 'no rule here says the same';
  return `  ${placeText(ignore, called)}  ${ignore.tool} ${visible(ignore.name)}: ${why}`;
}

interface Trusting {
  readonly file: PolicyFile;
  readonly dry: boolean;
  /** What the policy trusts already. */
  readonly trusted: ReadonlyMap<string, unknown>;
}

/** Has the policy trust the registries that hadolint trusts, and says so. */
function trustLines(registries: readonly string[], { file, dry, trusted }: Trusting): string[] {
  const names = registries.map((typed) => ({ typed, name: registryName(typed) }));
  const fresh = names.flatMap(({ name }) => (name === undefined || trusted.has(name) ? [] : [name]));
  const odd = names.filter(({ name }) => name === undefined).map(({ typed }) => visible(typed));
  const list = fresh.map(visible).join(', ');
  const where = visible(file.name);
  const known = names.flatMap(({ name }) => (name !== undefined && trusted.has(name) ? [name] : []));
  return [
    ...(known.length > 0 ? [`${where} trusts ${known.map(visible).join(', ')} already.`] : []),
    ...(fresh.length === 0
      ? []
      : dry
        ? [`Would trust ${list} in ${where}, as hadolint does; all other images would then be reported.`]
        : file.trust(fresh)
          ? [`${where} trusts ${list}, as hadolint does; all other images are now reported.`]
          : [
              `Please add ${list} to \`trusted.registries\` in ${where} by hand: hadolint trusts ${fresh.length === 1 ? 'it' : 'them'}.`,
            ]),
    ...(odd.length > 0 ? [`No name of a registry, so not trusted here: ${odd.join(', ')}.`] : []),
  ];
}

/** The files in which other tools are told what to leave out. */
async function ignoreFiles(forge: FolderForge): Promise<{ path: string; text: string }[]> {
  const { paths } = await forge.tree();
  const wanted = paths.filter((path) => ignoreFileNames.test(nameOf(path)));
  const entries = await forge.read(wanted.map((path) => ({ side: 'head', path })));
  return entries.flatMap((entry, i) => (entry.kind === 'text' ? [{ path: wanted[i]!, text: entry.text }] : []));
}

/** What is reported here of what a tool leaves out. */
function findingsOf(
  { paths, at }: ForeignIgnore,
  ids: readonly string[],
  findings: readonly ReviewedFinding[],
): ReviewedFinding[] {
  const fits = paths && pathMatcher(paths);
  return findings.filter((finding) => {
    const { source, span } = outermost(finding.at);
    if (!ids.includes(finding.rule.id) || fits?.(source.path) === false) return false;
    return at === undefined || (at.span.start <= span.start && span.start < at.span.end);
  });
}

/** One for each rule and stage or service with the same terms, with the paths. */
function waiversFor(told: readonly Told[], terms: Terms, reason: string | undefined): NewWaiver[] {
  const taken = new Set<ReviewedFinding>();
  const each = told.flatMap(({ ignore, findings }) =>
    findings
      .filter((finding) => !taken.has(finding))
      .map((finding) => {
        taken.add(finding);
        const { rule, image: stage, service } = finding;
        return {
          rule: rule.id,
          stage,
          service,
          ...termsFor(ignore, terms, reason),
          path: exactly(positions(finding.at).path),
        };
      }),
  );
  return joinedWaivers(each);
}

/** What was written there, else what the options say. */
function termsFor(ignore: ForeignIgnore, { until, by }: Terms, reason: string | undefined): Terms {
  const ends = ignore.until !== undefined && ignore.until < until && ignore.until >= today();
  return {
    reason: ignore.reason ?? reason ?? `as ${ignore.tool} was told in ${placeText(ignore)}`,
    until: ends ? ignore.until! : until,
    by,
  };
}

function placeText({ where }: ForeignIgnore, called = (path: string) => path): string {
  return `${visible(called(where.path))}:${where.line}`;
}
