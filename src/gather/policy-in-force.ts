import type { Change, Place } from '../change.ts';
import { withFilesFrom } from '../known/signature-demands.ts';
import { baselinePathOf, readBaseline } from '../policy/baseline.ts';
import { type Elsewhere, elsewhereText, isPinned } from '../policy/other-repository.ts';
import { defaultPolicyPath, InputError, type Policy, type PolicyOrigin, type Statements } from '../policy/policy.ts';
import { readStatements, settled } from '../policy/read-policy.ts';
import { tightened } from '../policy/tightened.ts';
import type { Content, Wanted } from '../ports.ts';
import { rules } from '../rules/index.ts';
import type { Reader } from './links.ts';

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
 * Puts the policy together: the defaults, what it extends, itself, and what the caller set.
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
  const { policyPath: path, policyText, overrides, atLeast = {} } = order;
  const baselinePath = baselinePathOf(path);
  const wanted = policyFiles(change, order);
  const contentOf = (side: Place, file: string) =>
    contents[wanted.findIndex((each) => each.side === side && each.path === file)];
  const text = policyText ?? textOf('policy', path, contentOf('target', path));
  const accepted =
    policyText === undefined ? textOf('baseline', baselinePath, contentOf('target', baselinePath)) : order.baselineText;
  const own = text === undefined ? {} : statements(path, text);
  const lower = own.extends ? await extended(reader, path, own.extends, order) : {};
  const tried = policyText !== undefined;
  const commit = change.target ?? change.base ?? change.head;
  return {
    policy: {
      ...tightened(settled(lower, own, overrides), atLeast),
      baseline: accepted === undefined ? undefined : readBaseline(baselinePath, accepted),
    },
    origin: {
      path,
      commit: tried || !/^[0-9a-f]{40,}$/.test(commit) ? undefined : commit,
      found: text !== undefined,
      extends: own.extends && elsewhereText(own.extends),
      overrides: Object.keys(overrides).map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    },
    remarks: [
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

function statements(path: string, text: string): Statements {
  return readStatements(
    path,
    text,
    rules.map(({ id }) => id),
  );
}

async function extended(
  reader: Reader,
  path: string,
  file: Elsewhere,
  { extendedText }: PolicyOrder,
): Promise<Statements> {
  const named = elsewhereText(file);
  const text = extendedText ?? (await textElsewhere(reader, path, file));
  const lower = statements(named, text);
  if (lower.extends)
    throw new InputError(
      `The policy ${path} extends ${named}, which itself extends ${elsewhereText(lower.extends)}. Only one level is followed; extend that policy directly.`,
    );
  return ownFiles(lower, file);
}

/** A policy of another repository, the files of which are there as well. */
function ownFiles(policy: Statements, elsewhere: Elsewhere): Statements {
  const { signatures } = policy;
  return signatures ? { ...policy, signatures: signatures.map((each) => withFilesFrom(each, elsewhere)) } : policy;
}

async function textElsewhere(reader: Reader, path: string, file: Elsewhere): Promise<string> {
  const named = elsewhereText(file);
  if (!reader.elsewhere)
    throw new InputError(
      `The policy ${path} extends ${named}, which a local run cannot fetch. Pass a copy with --extended FILE.`,
    );
  const content = await reader.elsewhere(file);
  if (content.kind === 'text') return content.text;
  const reason = content.kind === 'absent' ? `${file.path} does not exist at ${file.ref}.` : content.reason;
  throw new InputError(`The policy ${path} extends ${named}, which could not be read. ${reason}`);
}

function unpinned(path: string, file: Elsewhere): string {
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
