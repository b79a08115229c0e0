import { type Elsewhere, elsewhereText, isPinned } from '../policy/other-repository.ts';
import { type FloorOrigin, InputError, type Statements } from '../policy/policy.ts';
import { type Floor, floorOf } from '../policy/tightened.ts';
import { rules } from '../rules/index.ts';
import { sha256 } from '../text/sha256.ts';
import type { Reader } from './links.ts';
import { filesFrom, policyElsewhere, statements } from './policy-elsewhere.ts';

/** Where a floor is: in a repository, or at hand, as it is called and reads. */
export type FloorSource = Elsewhere | { readonly name: string; readonly text: string };

/** The floors of a review, as one. */
export interface FloorInForce extends Floor {
  readonly origins: readonly FloorOrigin[];
  /** Plain text. */
  readonly remarks: readonly string[];
}

interface ReadFloor {
  readonly says: Statements;
  readonly origin: FloorOrigin;
  readonly remarks: readonly string[];
}

const whole = 'A floor is all in one file: write into it what it extends.';

/**
 * Reads the floors that whoever runs the review names.
 *
 * @returns undefined where there is none
 * @throws InputError where one has mistakes, or cannot be read: without it nothing passes.
 */
export async function readFloors(reader: Reader, sources: readonly FloorSource[]): Promise<FloorInForce | undefined> {
  if (sources.length === 0) return undefined;
  const read = await Promise.all(sources.map((each) => ('name' in each ? ofText(each) : ofRepository(reader, each))));
  return {
    ...floorOf(
      read.map(({ says }) => says),
      rules,
    ),
    origins: read.map(({ origin }) => origin),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

async function ofRepository(reader: Reader, file: Elsewhere): Promise<ReadFloor> {
  const naming = { names: 'The workflow sets the floor', option: 'floor', instead: whole };
  const { says, text, commit } = await policyElsewhere(reader, file, naming);
  const { owner, repo, path, ref } = file;
  const name = `${owner}/${repo}/${path}`;
  return {
    says,
    origin: { name, commit, digest: digestOf(text) },
    remarks: isPinned(file)
      ? []
      : [`The floor \`${elsewhereText(file)}\` can change at any time. Replace \`${ref}\` with a full commit SHA.`],
  };
}

function ofText({ name, text }: { readonly name: string; readonly text: string }): ReadFloor {
  const says = statements(name, text);
  if (says.extends) throw new InputError(`The floor ${name} extends ${elsewhereText(says.extends)}. ${whole}`);
  return { says: filesFrom(says, nowhere), origin: { name, commit: undefined, digest: digestOf(text) }, remarks: [] };
}

/** Where the files are that a floor at hand names: not in the repository under review, which would choose them. */
const nowhere = { owner: '', repo: '', ref: '' };

function digestOf(text: string): string {
  return `sha256:${sha256(text)}`;
}
