/** Lets pass what a waiver accepts, and tells which waivers ask, have ended, or waive nothing. */

import { type InlineWaiver, inlineWaiversOfPolicy } from '../facts/change/inline-waivers.ts';
import type { Finding } from '../finding.ts';
import { completeName } from '../known/image-reference.ts';
import type { PolicyChange } from '../model/change-comparison.ts';
import { pathMatcher } from '../model/files/container-paths.ts';
import type { Image, Project } from '../model/project.ts';
import { stageName } from '../model/stage-name.ts';
import type { Policy, PolicyWaiver } from '../policy/policy.ts';
import { groups } from '../rule.ts';
import { filePathOf, type Location, outermost, positions, type Source } from '../source.ts';
import { enumerated } from '../text/enumerated.ts';
import { plainPath } from '../text/glob.ts';
import { groupBy } from '../text/group-by.ts';
import { acceptedBy } from './baseline.ts';
import {
  addedAmong,
  identityOf,
  quoted,
  type Refused,
  type Request,
  requestsOf,
  termFaults,
} from './inline-waivers.ts';
import type { Waiver } from './review.ts';
import type { Recognised } from './standing.ts';

export interface WaiverInput {
  readonly policy: Policy;
  /** As `2027-01-31`. */
  readonly today: string;
  readonly head: WaivingSide;
  /** undefined where there is nothing to compare with. */
  readonly base: WaivingSide | undefined;
  readonly edit?: PolicyChange | undefined;
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** The path at the head of a file at the base. */
  readonly currentPath: (path: string) => string;
  /** Paths that were reviewed. */
  readonly files: readonly string[];
  /** Whether only some rules were asked, so that nobody knows whether a waiver is still needed. */
  readonly partly?: boolean;
}

/** One side, with the waivers in its files. */
export interface WaivingSide {
  readonly project: () => Project;
  readonly waivers: readonly InlineWaiver[];
}

export interface WaiverOutcome<T> {
  /** Those that a waiver only asks for have it as `proposal`. */
  readonly findings: readonly (T & { readonly proposal?: Waiver })[];
  readonly waived: readonly (T & { readonly waiver: Waiver })[];
  /** Plain text. */
  readonly remarks: readonly string[];
}

/** @param fails whether a finding would fail the review. */
export function applyWaivers<T extends Recognised>(
  findings: readonly T[],
  fails: (finding: T) => boolean,
  input: WaiverInput,
): WaiverOutcome<T> {
  const { policy, base } = input;
  const accepted = acceptedBy(input, base !== undefined);
  const entries = policy.waivers.map((waiver) => entryOf(waiver, input));
  const { requests, refused, isAdded, stood } = requestsInFiles(input);
  const used = new Set<unknown>();
  const kept = new Set<Request>();
  const pending = new Map<Request, T[]>();
  /** Waivers of the policy that name no image, with one for which they would have to. */
  const lacking = new Map<PolicyEntry, string>();
  const left: (T & { proposal?: Waiver })[] = [];
  const waived: (T & { waiver: Waiver })[] = [];
  for (const finding of findings) {
    const entry = entries.find((each) => each.faults.length === 0 && each.covers(finding));
    const asking = requests.filter((request) => asksFor(request, finding));
    for (const each of [entry, ...asking]) if (each) used.add(each);
    const standing = asking.filter((request) => stood(request, finding));
    for (const each of standing) kept.add(each);
    const granted = grantedOf(asking, standing, policy, fails(finding));
    const waiver = entry?.waiver ?? (granted && waiverOf(granted)) ?? accepted(finding);
    if (waiver) waived.push({ ...finding, waiver });
    else left.push(asking[0] ? { ...finding, proposal: waiverOf(asking[0]) } : finding);
    if (!waiver) for (const each of entries) if (each.lacksImageOf(finding)) lacking.set(each, finding.ofImage!);
    if (!waiver) for (const request of asking) pending.set(request, [...(pending.get(request) ?? []), finding]);
  }
  const state = (request: Request): State => ({
    used: used.has(request),
    added: isAdded(request) && !kept.has(request),
    pending: pending.get(request) ?? [],
  });
  return {
    findings: left,
    waived,
    remarks: shortened([
      ...entries.flatMap((entry) => entryRemark(entry, { used: used.has(entry), lacking: lacking.get(entry) }, input)),
      ...requests.flatMap((request) => requestRemark(request, state(request), input)),
      ...refused.map(refusedRemark),
    ]),
  };
}

/**
 * The waivers in the files of the head, which of them a change adds, and whether one was in force for a finding: it accepted
 * that very fault of that very subject at the base, in the same words. With nothing to compare with, all were.
 */
function requestsInFiles({ policy, today, head, base, ruleIds, currentPath, edit }: WaiverInput) {
  const asked = { names: [...ruleIds, ...groups], today, policy };
  const { requests, refused } = requestsOf(withPolicy(head, edit?.after), asked);
  const before = base && requestsOf(withPolicy(base, edit?.before), asked).requests;
  const added = before ? addedAmong(requests, before, currentPath) : new Set<Request>();
  const old = groupBy(before ?? [], identityOf);
  return {
    requests,
    refused,
    isAdded: (request: Request) => added.has(request),
    stood: (request: Request, { former }: Recognised): boolean =>
      before === undefined ||
      (former !== undefined && (old.get(identityOf(request)) ?? []).some((each) => asksFor(each, former))),
  };
}

/** @param policy that of the side where the change edits it: a comment in it can be about that. */
function withPolicy({ waivers }: WaivingSide, policy: Source | undefined): readonly InlineWaiver[] {
  return policy ? [...waivers, ...inlineWaiversOfPolicy(policy)] : waivers;
}

/** A waiver of the policy, ready to be asked. */
interface PolicyEntry {
  readonly waiver: Waiver;
  readonly rule: string;
  readonly paths: readonly string[];
  readonly covers: (finding: Finding) => boolean;
  /** Whether it would, if it named the image that a finding is about. */
  readonly lacksImageOf: (finding: Finding) => boolean;
  readonly faults: readonly string[];
}

function entryOf(
  { rule, paths, stage, service, image, reason, until, by, at }: PolicyWaiver,
  input: WaiverInput,
): PolicyEntry {
  const fits = pathMatcher(paths);
  const meant = new Map<string, boolean>();
  const isMeant = (path: string) => {
    const known = meant.get(path) ?? fits(path);
    meant.set(path, known);
    return known;
  };
  const isThere = (finding: Finding) =>
    (rule === finding.rule.id || rule === finding.rule.group) &&
    isMeant(outermost(finding.at).source.path) &&
    (stage === undefined || stage.toLowerCase() === finding.image) &&
    (service === undefined || service === finding.service);
  const namesOf = (finding: Finding) =>
    finding.ofImage === undefined ? imagesOf(finding, input.head.project()) : [finding.ofImage];
  return {
    rule,
    paths,
    waiver: { reason, until, by, at, kind: 'policy' },
    faults: termFaults({ until, by }, input),
    covers: (finding) =>
      isThere(finding) && (image === undefined ? !finding.ofImage : namesOf(finding).includes(image)),
    lacksImageOf: (finding) => image === undefined && finding.ofImage !== undefined && isThere(finding),
  };
}

/** The complete names of the images that the subject of a finding runs or is built on. */
function imagesOf({ at, image, service }: Finding, { images, services }: Project): string[] {
  const { source } = outermost(at);
  const built = images.filter(({ stage }) => {
    return stageName(stage) === image && filePathOf(stage.file.source) === source.path;
  });
  const run = services.filter(
    (each) => each.name === service && each.application.sources.some(({ path }) => path === source.path),
  );
  const bases = [...built, ...run.flatMap(({ runs }) => (runs.kind === 'built' ? [runs.image] : []))].map(baseName);
  const pulled = run.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs.reference] : []));
  return [...bases, ...pulled.map(completeName)];
}

function baseName({ base }: Image): string {
  return base.kind === 'image' ? completeName(base.reference) : '';
}

function asksFor({ rules, target, services }: Request, { rule, at, service }: Finding): boolean {
  if (!target || !(rules.includes(rule.id) || rules.includes(rule.group))) return false;
  const [place, around] = [outermost(at), outermost(target)];
  const within =
    place.source.path === around.source.path &&
    around.span.start <= place.span.start &&
    place.span.start < around.span.end;
  // What an anchor or `extends` brings into a service stands elsewhere.
  return (
    within ||
    services.some(
      (each) => each.name === service && each.application.sources.some(({ path }) => path === place.source.path),
    )
  );
}

/** The one that lets a finding pass: what fails nothing, any that asks for it; else one that was in force. */
function grantedOf(
  asking: readonly Request[],
  standing: readonly Request[],
  { inlineWaivers }: Policy,
  fails: boolean,
): Request | undefined {
  if (inlineWaivers === 'deny') return undefined;
  return inlineWaivers === 'allow' || !fails ? asking[0] : standing[0];
}

function waiverOf({ reason, until, by, at }: Request): Waiver {
  return { reason, until, by, at, kind: 'inline' };
}

function entryRemark(
  { rule, paths, waiver, faults }: PolicyEntry,
  { used, lacking }: { readonly used: boolean; readonly lacking: string | undefined },
  { files, base, partly }: WaiverInput,
): string[] {
  const about = files.filter(pathMatcher(paths));
  // Of a change nobody knows what is in the files that it leaves alone.
  const whole = !partly && (base === undefined || paths.every((path) => files.includes(plainPath(path) ?? '')));
  const where = `${placeText(waiver.at)}: The waiver of \`${rule}\``;
  if (about.length === 0) return [];
  if (faults.length > 0) return [`${where} does not count: ${faults.join('; ')}.`];
  if (lacking !== undefined)
    return [`${where} accepts nothing about the signature of ${quoted(lacking)}: name that under \`image\`.`];
  return used || !whole ? [] : [`${where} waives nothing any more; please take it out.`];
}

/** What became of a waiver in a file. */
interface State {
  readonly used: boolean;
  readonly added: boolean;
  /** What it asks for and does not get. */
  readonly pending: readonly Finding[];
}

function requestRemark(request: Request, { used, added, pending }: State, { policy, partly }: WaiverInput): string[] {
  const { at, rules, until, reason } = request;
  const where = placeText(at);
  const what = rules.map(quoted).join(', ');
  if (!used) return partly ? [] : [`${where}: This waiver of ${what} waives nothing; please take it out.`];
  if (policy.inlineWaivers === 'deny')
    return [
      `${where}: This waiver of ${what} does not count: the policy wants none in files. Its reason: ${quoted(reason)}.`,
    ];
  if (added) {
    const how = pending.length > 0 ? 'It counts for what fails this review only once it is merged' : 'It counts';
    return [
      `${where}: This change adds a waiver of ${what} until ${until}, with the reason ${quoted(reason)}. ${how}.`,
    ];
  }
  if (pending.length === 0) return [];
  return [
    `${where}: This waiver of ${what} does not cover ${faultsText(pending)}: it was written for something else, and counts for what this change adds only once that is merged.`,
  ];
}

const mostNamed = 5;

/** `host-pid` of `web` and `privileged-container` of `db`. */
function faultsText(findings: readonly Finding[]): string {
  const all = findings.map(({ rule, service, image }) => {
    const subject = service ?? image;
    return `${quoted(rule.id)}${subject === undefined ? '' : ` of ${quoted(subject)}`}`;
  });
  return enumerated([...new Set(all)], mostNamed);
}

function refusedRemark({ at, because }: Refused): string {
  return `${placeText(at)}: This waiver does not count, because ${because.join('; ')}.`;
}

function placeText(at: Location): string {
  const { path, start } = positions(at);
  return `${quoted(path)} line ${start.line}`;
}

/** More would bury everything else. */
const mostRemarks = 30;

function shortened(remarks: readonly string[]): string[] {
  const more = remarks.length - mostRemarks;
  return more > 0
    ? [...remarks.slice(0, mostRemarks), `There is as much to say about ${more} more waivers.`]
    : [...remarks];
}
