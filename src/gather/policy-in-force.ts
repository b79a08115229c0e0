import type { Change, Place } from '../change.ts';
import { baselinePathOf, readBaseline } from '../policy/baseline.ts';
import { elsewhereText, isPinned } from '../policy/other-repository.ts';
import { defaultPolicyPath, InputError, type Policy, type PolicyOrigin, type Statements } from '../policy/policy.ts';
import { combined, settled } from '../policy/read-policy.ts';
import { overFloor, tightened } from '../policy/tightened.ts';
import type { Content, Wanted } from '../ports.ts';
import { quoted } from '../review/inline-waivers.ts';
import { rules } from '../rules/index.ts';
import { type FloorSource, readFloors } from './floors.ts';
import type { Reader } from './links.ts';
import { policyElsewhere, statements } from './policy-elsewhere.ts';

/** Which policy is asked for. */
export interface PolicyOrder {
  /** Where it is in the repository. */
  readonly policyPath: string;
  /** One to try out in the place of the repository's. */
  readonly policyText?: string;
  /** The baseline that belongs to that. */
  readonly baselineText?: string | undefined;
  /** What the policy extends, where that is at hand and need not be read from its repository. */
  readonly extendedText?: string;
  /** What the caller set; it goes before the policy. */
  readonly overrides: Statements;
  /** What is reported and failed at the least, whatever the policy says. */
  readonly atLeast?: Statements;
  /** What the policy, and what the caller set, can only tighten. */
  readonly floors?: readonly FloorSource[];
}

export interface PolicyInForce {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  /** Plain text. */
  readonly remarks: readonly string[];
}

/**
 * The files to read for a policy: the one in force and its baseline, which the newest commit of the base has and no pull
 * request can choose, not even by starting from an old one; and what the change makes of them.
 */
export function policyFiles(change: Change, { policyPath }: PolicyOrder): Wanted[] {
  const paths = [policyPath, baselinePathOf(policyPath)];
  return [
    ...paths.map((path): Wanted => ({ side: 'target', path })),
    ...paths.filter((path) => edits(change, path)).map((path): Wanted => ({ side: 'head', path })),
  ];
}

/**
 * Puts the policy together: the defaults, what it extends, itself, what the caller set, and the floors below all that.
 *
 * @param contents of `policyFiles`, in their order.
 * @throws InputError where it has mistakes, or cannot be read.
 */
export async function policyInForce(
  reader: Reader,
  change: Change,
  order: PolicyOrder,
  contents: readonly (Content | undefined)[],
): Promise<PolicyInForce> {
  const { policyPath: path, policyText, overrides, atLeast = {}, floors = [] } = order;
  const baselinePath = baselinePathOf(path);
  const wanted = policyFiles(change, order);
  const contentOf = (side: Place, file: string) =>
    contents[wanted.findIndex((each) => each.side === side && each.path === file)];
  const text = policyText ?? textOf('policy', path, contentOf('target', path));
  const accepted =
    policyText === undefined ? textOf('baseline', baselinePath, contentOf('target', baselinePath)) : order.baselineText;
  const own = text === undefined ? {} : statements(path, text);
  const [lower, floor] = await Promise.all([
    own.extends ? policyElsewhere(reader, own.extends, extending(path), order.extendedText) : undefined,
    readFloors(reader, floors),
  ]);
  const said = combined(lower?.says ?? {}, own, overrides);
  const over = floor && overFloor(floor, said, rules);
  const set = Object.keys(overrides).map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const tried = policyText !== undefined;
  const commit = change.target ?? change.base ?? change.head;
  return {
    policy: {
      ...tightened(over?.policy ?? settled(said), atLeast, rules),
      baseline: accepted === undefined ? undefined : readBaseline(baselinePath, accepted),
    },
    origin: {
      path,
      commit: tried || !/^[0-9a-f]{40,}$/.test(commit) ? undefined : commit,
      found: text !== undefined,
      extends: own.extends && elsewhereText(own.extends),
      overrides: set,
      ...(floor && { floors: floor.origins }),
    },
    remarks: [
      ...(floor?.remarks ?? []),
      ...weakerRemarks(over?.weaker ?? [], { path, set }),
      ...(own.extends && !isPinned(own.extends) ? [unpinned(path, own.extends)] : []),
      ...(text === undefined && path !== defaultPolicyPath
        ? [`There is no policy at \`${path}\` yet, so the defaults apply.`]
        : []),
      ...(tried
        ? []
        : [
            ...(edits(change, path)
              ? editRemarks('policy', path, contentOf('head', path), (edited) => statements(path, edited))
              : []),
            ...(edits(change, baselinePath)
              ? editRemarks('baseline', baselinePath, contentOf('head', baselinePath), (edited) =>
                  readBaseline(baselinePath, edited),
                )
              : []),
          ]),
    ],
  };
}

/** The same, where nothing else is to be read with the files. */
export async function readPolicyInForce(reader: Reader, change: Change, order: PolicyOrder): Promise<PolicyInForce> {
  return policyInForce(reader, change, order, await reader.read(policyFiles(change, order)));
}

function extending(path: string) {
  return {
    names: `The policy ${path} extends`,
    option: 'extended',
    instead: 'Only one level is followed; extend that policy directly.',
  };
}

/** More than that of what does not count nobody reads. */
const mostWeaker = 30;

/** A line for each thing that is said and is weaker than the floor. */
function weakerRemarks(
  weaker: readonly string[],
  { path, set }: { readonly path: string; readonly set: readonly string[] },
) {
  const more = weaker.length - mostWeaker;
  return [
    ...weaker.slice(0, mostWeaker).map((each) => {
      const where = set.includes(each.split(/[.:]/, 1)[0]!) ? 'set by the run,' : `in the policy \`${path}\``;
      return `${quoted(each)} ${where} is weaker than the floor, so it does not count.`;
    }),
    ...(more > 0 ? [`The policy says ${more} more things that are weaker than the floor and do not count.`] : []),
  ];
}

function unpinned(path: string, file: NonNullable<Statements['extends']>): string {
  return `The policy \`${path}\` extends \`${elsewhereText(file)}\`, which can change at any time. Replace \`${file.ref}\` with a full commit SHA.`;
}

function edits({ files, base }: Change, policyPath: string): boolean {
  return (
    base !== undefined && files.some(({ path, previousPath }) => path === policyPath || previousPath === policyPath)
  );
}

/** @throws InputError where it is there and cannot be read. */
function textOf(what: string, path: string, content: Content | undefined): string | undefined {
  if (content?.kind === 'unreadable') throw new InputError(`Could not read the ${what} ${path}: ${content.reason}`);
  return content?.kind === 'text' ? content.text : undefined;
}

/** Mistakes in what is only proposed change nothing; they would, once it is merged. */
function editRemarks(
  what: 'policy' | 'baseline',
  path: string,
  edited: Content | undefined,
  read: (text: string) => unknown,
): string[] {
  const judged = `This change edits the ${what} \`${path}\`; the ${what} at its base was applied.`;
  if (edited?.kind !== 'text') return [judged];
  try {
    read(edited.text);
    return [judged];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [, ...mistakes] = error.message.split('\n');
    return [judged, ...mistakes.map((each) => `The edited ${what} has an error: ${each}`)];
  }
}
