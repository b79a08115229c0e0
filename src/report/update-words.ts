/** What is different inside an image that takes the place of another, in one sentence. */

import type { ImageUpdate } from '../facts/change/image-updates.ts';
import type { Difference, ImageDifference } from '../known/image-difference.ts';
import { familiarName, type ImageReference, parseReference, taggedName } from '../known/image-reference.ts';
import { signerWords } from '../known/image-signature.ts';
import { inOurWords, list, type Message, say } from '../problem.ts';
import { shorten } from '../text/visible.ts';
import { count, sizeText } from './wording.ts';

/** '`node:22` → `node:24`: `22/tcp` is exposed; 3 of 8 layers are new (41 MB); built on 2026-11-20.' */
export function updateMessage({ before, after, inside, signer }: ImageUpdate): Message {
  const [was, is] = namesOf(before, after);
  const from = say`${was} → ${is}: `;
  const signed = signer ? [say`signed by the same, ${signerWords(signer)}`] : [];
  switch (inside.kind) {
    case 'same':
      return [...from, 'the same image, byte for byte.'];
    case 'unknown':
      return [
        ...from,
        ...signed.flatMap((each) => [...each, '; ']),
        ...inOurWords(['not compared.', ...inside.reasons].join(' ')),
      ];
    case 'compared': {
      const told = inside.differences.filter(({ matters }) => matters).map(difference);
      const { all, fresh, bytes } = inside.layers;
      const parts = [
        ...(told.length > 0 ? told : [['nothing that matters changed']]),
        [
          fresh > 0
            ? `${fresh} of ${count(all, 'layer')} ${fresh === 1 ? 'is' : 'are'} new (${sizeText(bytes)})`
            : 'no layer is new',
        ],
        ...(inside.built ? [[`built on ${inside.built}`]] : []),
        ...signed,
        ...(inside.unseen.length > 0 ? [say`not looked at: ${list(inside.unseen, 4)}`] : []),
      ];
      return [...from, ...joined(parts, '; '), '.'];
    }
  }
}

/** Two names that can be told apart: of the second no more than its tag, where the rest is the same. */
function namesOf(before: ImageReference, after: ImageReference): [string, string] {
  const [was, is] = [taggedName(before), taggedName(after)];
  if (was !== is) return [was, familiarName(before) === familiarName(after) ? (after.tag ?? is) : is];
  const pin = ({ digest }: ImageReference) => (digest ? `@${digest.slice(0, 'sha256:'.length + 7)}` : '');
  return [was + pin(before), pin(after) || is];
}

const labels: Readonly<Record<Difference, string>> = {
  user: 'user',
  entrypoint: 'entry point',
  command: 'command',
  ports: 'ports',
  volumes: 'volumes',
  environment: 'environment',
  healthcheck: 'health check',
  platforms: 'platforms',
  source: 'source',
  base: 'base',
  version: 'version',
};

/** Those of which there is one at most. */
const single: readonly Difference[] = ['user', 'entrypoint', 'command', 'healthcheck', 'source', 'base', 'version'];

function difference({ what, was, is, platform }: ImageDifference): Message {
  const name = [...(platform ? say`on ${platform} ` : []), `${labels[what]} `];
  const shown = (values: readonly string[]) =>
    list(
      values.map((value) => shorten(value, 60)),
      4,
    );
  const [from, to] = what === 'base' ? [was, is].map(([base = '']) => parseReference(base)) : [];
  if (from && to) {
    const [old, now] = namesOf(from, to);
    return [...name, ...say`${old} → ${now}`];
  }
  if (single.includes(what)) {
    const [old, now] = [was, is].map((values): Message => (values.length > 0 ? shown(values) : ['none']));
    return [...name, ...old!, ' → ', ...now!];
  }
  const parts = [
    ...(is.length > 0 ? [say`${shown(is)} added`] : []),
    ...(was.length > 0 ? [say`${shown(was)} gone`] : []),
  ];
  return [...name, ...joined(parts, ', ')];
}

function joined(parts: readonly Message[], between: string): Message {
  return parts.flatMap((part, i): Message => (i === 0 ? part : [between, ...part]));
}
