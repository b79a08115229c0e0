/** The repositories that an audit is about, and how each is read: by GitHub's API, or from a clone. */

import { statSync } from 'node:fs';
import type { ReadableRepository } from '../audit/audit.ts';
import type { Listed } from '../audit/plan.ts';
import { Clone } from '../git/clone.ts';
import type { Client } from '../github/client.ts';
import type { ListedRepository } from '../github/read/organisation.ts';
import { serverUrlOf } from '../github/run-address.ts';
import { visible } from '../text/visible.ts';
import { connectToGitHub, gitHubToken } from './github.ts';
import { type Given, WrongUse } from './options.ts';
import { readInput } from './terminal.ts';

/** A repository with the newest commit of its default branch, or why it is left out. */
export interface Found {
  readonly repository: string;
  readonly tip?: { readonly branch: string; readonly head: string } | undefined;
  /** A phrase. */
  readonly leftOut?: string;
}

export interface Sources {
  /** By their names. */
  readonly found: readonly Found[];
  readonly open: (listed: Listed) => Promise<ReadableRepository>;
  /** When GitHub takes so many requests again, in milliseconds since 1970; undefined where it does now. */
  readonly nextAt: (requests: number) => number | undefined;
  /** Whether an error says that nothing more can be asked for now. */
  readonly isLimit: (error: unknown) => boolean;
  /** How many requests GitHub answered. */
  readonly requests: () => number;
}

/** An audit of thousands takes hours, and a job at most six. */
const longest = 6 * 60 * 60 * 1000;

/**
 * @param named `owner/name`, or folders with clones
 * @throws WrongUse where nothing is named, or what is named is neither
 */
export async function findSources(named: readonly string[], given: Given): Promise<Sources> {
  const folders = named.filter(isFolder);
  const others = named.filter((each) => !folders.includes(each));
  const wrong = others.find((each) => !isName(each));
  if (wrong !== undefined) throw new WrongUse(`${visible(wrong)} is neither a folder here nor OWNER/NAME.`);
  const listed = given.list === undefined ? [] : readList(given.list);
  const asked = [...others, ...listed.filter((each) => typeof each === 'string')];
  const known = listed.filter((each) => typeof each !== 'string');
  if (folders.length + asked.length + known.length === 0 && given.org === undefined)
    throw new WrongUse('Say what to audit: --org, --list, OWNER/NAME, or folders with clones.');
  const local: Local[] = [];
  // One git at a time: there may be thousands.
  for (const folder of folders) local.push(await localClone(folder));
  if (folders.length > 0 && given.org === undefined && asked.length + known.length === 0) return locally(local);
  return overGitHub({ local, asked, known, given });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** https://docs.github.com/rest/repos/repos */
function isName(text: string): boolean {
  return /^[\w-]+\/[\w.-]+$/.test(text);
}

/** Lines of `audit plan`, or names. */
function readList(path: string): (string | Listed)[] {
  return readInput(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      if (isName(line)) return line;
      const planned = planOf(line);
      if (!planned)
        throw new WrongUse(`${visible(path)}: ${visible(line)} is neither OWNER/NAME nor a line of audit plan.`);
      return planned;
    });
}

function planOf(line: string): Listed | undefined {
  try {
    const { repository, branch, head } = JSON.parse(line);
    const isWhole = isName(repository) && typeof branch === 'string' && /^[0-9a-f]{40,64}$/.test(head);
    return isWhole ? { repository, branch, head } : undefined;
  } catch {
    return undefined;
  }
}

interface Local extends Found {
  readonly clone: Clone;
}

async function localClone(folder: string): Promise<Local> {
  const clone = Clone.at(folder);
  const tip = await clone.tip();
  return { repository: folder, clone, tip, ...(tip ? {} : { leftOut: 'nothing was ever committed.' }) };
}

function locally(found: readonly Local[]): Sources {
  return {
    found: byName(found),
    open: openLocal(found),
    nextAt: () => undefined,
    isLimit: () => false,
    requests: () => 0,
  };
}

function byName(found: Iterable<Found>): Found[] {
  return [...found].sort((a, b) => (a.repository < b.repository ? -1 : 1));
}

function openLocal(found: readonly Local[]) {
  return async (listed: Listed): Promise<ReadableRepository> => {
    const { clone } = found.find(({ repository }) => repository === listed.repository)!;
    return { forge: clone.forge(listed, listed.repository), [Symbol.dispose]: () => {} };
  };
}

interface OverGitHub {
  readonly local: readonly Local[];
  readonly asked: readonly string[];
  readonly known: readonly Listed[];
  readonly given: Given;
}

async function overGitHub({ local, asked, known, given }: OverGitHub): Promise<Sources> {
  const { Allowance } = await import('../github/allowance.ts');
  const { answerOf } = await import('../github/failure.ts');
  const { findRepositories, listRepositories } = await import('../github/read/organisation.ts');
  const token = gitHubToken(process.env);
  if (token === undefined) throw new WrongUse('Set GITHUB_TOKEN to a token that can read the repositories.');
  const client = await connectToGitHub(token, longest);
  const allowance = new Allowance(client);
  const all = given.org === undefined ? [] : await listRepositories(client, given.org);
  const some = await findRepositories(client, asked);
  const found = [
    ...local,
    ...all.map(foundOf),
    ...some.map((each, i) => (each ? foundOf(each) : { repository: asked[i]!, leftOut: 'the token cannot see it.' })),
    ...known.map(({ repository, branch, head }) => ({ repository, tip: { branch, head } })),
  ];
  const once = new Map(found.map((each) => [each.repository.toLowerCase(), each]));
  const openRemote = given.clone ? byClone(token) : await byApi(client);
  const isLocal = new Set(local.map(({ repository }) => repository));
  const openHere = openLocal(local);
  return {
    found: byName(once.values()),
    open: (listed) => (isLocal.has(listed.repository) ? openHere(listed) : openRemote(listed)),
    nextAt: (requests) => allowance.nextAt(requests),
    isLimit: (error) => answerOf((error as Error).cause ?? error)?.limited === true,
    requests: () => allowance.requests,
  };
}

function foundOf({ repository, isArchived, tip }: ListedRepository): Found {
  if (isArchived) return { repository, leftOut: 'it is archived.' };
  return tip ? { repository, tip } : { repository, leftOut: 'nothing was ever pushed.' };
}

function byClone(token: string) {
  return async (listed: Listed): Promise<ReadableRepository> => {
    const clone = await Clone.of(`${serverUrlOf(process.env)}/${listed.repository}.git`, token);
    return { forge: clone.forge(listed, listed.repository), [Symbol.dispose]: () => clone[Symbol.dispose]() };
  };
}

async function byApi(client: Client) {
  const { GitHubForge } = await import('../github/forge.ts');
  return async ({ repository, head }: Listed): Promise<ReadableRepository> => {
    const [owner, repo] = repository.split('/') as [string, string];
    const target = { owner, repo, head, repositoryId: undefined, base: undefined };
    const nowhere = { number: undefined, changedFiles: undefined, conversation: false };
    const forge = new GitHubForge(client, { ...target, ...nowhere }, noDesk, 'all');
    // An audit answers nobody.
    const reading = { change: () => forge.change(), tree: forge.tree.bind(forge), publish: async () => {} };
    return {
      forge: { ...reading, read: forge.read.bind(forge), elsewhere: forge.elsewhere.bind(forge) },
      [Symbol.dispose]: () => {},
    };
  };
}

const noDesk = {
  ...{ checkName: undefined, jsonFile: undefined, sarifFile: undefined, workspace: undefined },
  ...{ summaryFile: undefined, repositoryUrl: '', runUrl: undefined },
};
