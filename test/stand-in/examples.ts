/** Real webhook payloads (npm `@octokit/webhooks-examples`), with the example's names replaced by the test's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { World } from './state.ts';

type Json = Record<string, unknown>;

let definitions: { name: string; examples: Json[] }[] | undefined;

/** A real payload of an event and action, or of another action of that event where there is none; a fresh copy. */
export function example(event: string, action: string): Json {
  const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
  definitions ??= JSON.parse(readFileSync(file, 'utf8')) as { name: string; examples: Json[] }[];
  const examples = definitions.find((definition) => definition.name === event)?.examples ?? [];
  const chosen = examples.find((each) => each.action === action) ?? examples[0];
  if (!chosen) throw new Error(`there is no example of the event ${event}`);
  return structuredClone(chosen);
}

/** The same with every link pointing at this repository (or `owner`'s fork of it), and at pull request `number`. */
export function redirected(world: World, value: Json, owner: string, number?: number): Json {
  const text = JSON.stringify(value)
    .replaceAll('https://api.github.com', world.apiUrl)
    .replaceAll('https://github.com', world.serverUrl)
    .replaceAll('Codertocat/Hello-World', `${owner}/${world.name}`)
    .replaceAll('Codertocat', owner);
  const renumbered =
    number === undefined
      ? text
      : text.replaceAll(/\/(pulls?|issues)\/2\b/g, `/$1/${number}`).replace('"number":2,', `"number":${number},`);
  return JSON.parse(renumbered) as Json;
}
