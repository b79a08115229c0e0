import { inlineWaiversOf } from '../facts/change/inline-waivers.ts';
import { type WrittenSecrets, writtenIn } from '../facts/secrets/everything-to-hide.ts';
import type { CollectedParts } from '../gather/collect.ts';
import type { Collected } from '../gather/reading.ts';
import type { Project } from '../model/project.ts';
import { eachOnce, publishedImages } from '../model/published-images.ts';
import type { Policy } from '../policy/policy.ts';
import type { Judged } from '../review/decide.ts';
import type { Rule } from '../rule.ts';
import { filePathOf } from '../source.ts';
import { RuleRunner } from './judge.ts';
import type { Roles } from './subjects.ts';

/** One side of a change, as it was judged. */
export interface JudgedSide extends Judged {
  /** Sentences where not all was looked through. */
  readonly remarks: readonly string[];
  /** What bears on what is to be hidden. */
  readonly written: readonly WrittenSecrets[];
}

/**
 * Judges one side of a change, part by part. Of each part it keeps what is found and told of it and nothing of what was
 * understood, so that of many files only those of one part take memory at a time.
 *
 * @param roles gives the roles of files as they count
 */
export async function judgedSide(
  { each: parts, whole: project }: CollectedParts,
  rules: readonly Rule[],
  policy: Policy,
  roles?: Roles,
  proving = false,
): Promise<JudgedSide> {
  const runner = new RuleRunner(rules, policy, roles, proving);
  const kept: Kept[] = [];
  for await (const part of parts) {
    runner.judge(part.project);
    kept.push(keptOf(part, policy));
  }
  const { findings, unread } = runner.judgement;
  const all = <T>(of: (each: Kept) => Iterable<T>): T[] => [...new Set(kept.flatMap((each) => [...of(each)]))];
  return {
    project,
    findings,
    unread: [...all((each) => each.unread), ...unread],
    files: all(({ files }) => files),
    templates: all(({ templates }) => templates),
    waivers: all(({ waivers }) => waivers),
    published: eachOnce(all(({ published }) => published)),
    signatures: new Map(all(({ signatures }) => signatures)),
    sources: all(({ sources }) => sources),
    remarks: all(({ remarks }) => remarks),
    written: kept.map(({ written }) => written),
  };
}

type Kept = ReturnType<typeof keptOf>;

function keptOf({ project, unread, sources, remarks }: Collected, policy: Policy) {
  const { templates, signatures } = project;
  return {
    unread,
    sources,
    remarks,
    templates,
    signatures,
    files: containerFiles(project),
    waivers: inlineWaiversOf(project),
    published: publishedImages(project),
    written: writtenIn(project, policy.secrets),
  };
}

/** The paths of the Dockerfiles, compose files and bake files. */
function containerFiles({ dockerfiles, applications, bakeFiles }: Project): readonly string[] {
  const sources = [
    ...bakeFiles.map(({ source }) => source),
    ...dockerfiles.map(({ source }) => source),
    ...applications.flatMap((each) => [...each.sources, ...each.included]),
  ];
  return [...new Set(sources.map((source) => filePathOf(source)))];
}
