/** What is told of images from elsewhere, where registries said what they are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Published, PublishedImage, PublishedLookup } from '../../src/known/published-image.ts';
import { understand } from '../../src/model/understand.ts';
import { type ExplainDocument, explainJson, explainText } from '../../src/report/explain.ts';
import { reviewDocument } from '../../src/report/json.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { Source } from '../../src/source.ts';
import { digestOf, imageSaying } from '../published.ts';
import { filesOf } from '../rules/example.ts';
import { live } from './github.ts';
import { aReview } from './sample.ts';

const layers = [29_100_000, 41_000, 1_250_000_000].map((size, i) => ({ digest: digestOf(String(i)), size }));

const node = imageSaying(
  { user: 'node', cmd: ['node'], exposedPorts: ['3000/tcp'], onbuild: ['COPY . /app', 'USER 1001'] },
  {
    platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le', 'linux/arm/v7'],
    created: '2026-11-20T01:02:03Z',
    bases: [
      { name: 'docker.io/library/debian:trixie-slim', digest: digestOf('debian') },
      { name: 'ghcr.io/acme/root', digest: undefined },
    ],
    history: [
      { createdBy: "# debian.sh --arch 'amd64' out/ 'trixie' '@1763337600'", layer: layers[0] },
      { createdBy: '/bin/sh -c #(nop)  ENV NODE_VERSION=24.1.0', layer: undefined },
      { createdBy: 'RUN |1 A=b /bin/sh -c useradd node \t&& true # buildkit', layer: layers[1] },
      { createdBy: 'CMD ["node"]', layer: undefined },
    ],
    layers,
  },
);

const files = {
  Dockerfile: 'FROM node:24 AS base\nFROM base AS app\nRUN make\n',
  'compose.yaml': 'services:\n  app: {build: .}\n  api: {image: acme/api:2}\n',
};

function project(image: PublishedImage = node) {
  const said: Published = { kind: 'image', image };
  const lookup: PublishedLookup = () => said;
  return understand(filesOf(Object.entries(files).map(([path, text]) => new Source(path, text))), lookup);
}

const base =
  '3 layers (1.3 GB) on <code>debian:trixie-slim</code> on <code>ghcr.io/acme/root</code>, built on 2026-11-20, ' +
  'for <code>linux/amd64</code>, <code>linux/arm64</code>, <code>linux/s390x</code>, <code>linux/ppc64le</code> and 1 more';

test('a layer map begins at the lowest layer of the base, folded', () => {
  const page = summaryMarkdown(aReview({ project: project() }));
  assert.deepEqual(live(page), []);
  const map = page.slice(page.indexOf('<details>'), page.indexOf('</details>\n\n<details>\n<summary>2 services'));
  assert.equal(
    map,
    `<details>
<summary><b><code>Dockerfile</code></b> stage <code>app</code>: 3 layers on <code>node:24</code>, runs as <code>1001</code>, no findings</summary>

<details>
<summary><b><code>node:24</code></b>: ${base}</summary>

| Size | Layer |
| -: | - |
| 29 MB | \`# debian.sh --arch 'amd64' out/ 'trixie' '@1763337600'\` |
| | \`ENV NODE_VERSION=24.1.0\` |
| 41 kB | \`RUN useradd node && true\` |
| | \`CMD ["node"]\` |
| 1.3 GB | a layer of which it does not say what made it |

</details>

| Line | Layer | User | Findings |
| -: | - | - | - |
| 1 | **base** \`FROM node:24 AS base\` | \`node\` | |
| 1 | **base** \`COPY . /app\` | | |
| 1 | **base** \`USER 1001\` | \`1001\` | |
| 2 | \`FROM base AS app\` | | |
| 3 | \`RUN make\` | | |

`,
  );
});

test('a service shows what it pulls, and as whom that runs', () => {
  const page = summaryMarkdown(aReview({ project: project() }));
  const map = page.slice(page.indexOf('<summary>2 services'));
  assert.match(map, /\| `api` \| `acme\/api:2` \| `node` \| `compose\.yaml:3` \| \|/);
  assert.ok(map.includes(`<summary><b><code>acme/api:2</code></b>: ${base}</summary>`), map);
});

test('a diagram begins with what the base is built on, unless it is too much', () => {
  const drawn = (page: string) => /```mermaid\n(.*?)\n```/s.exec(page)?.[1]?.split('\n');
  assert.deepEqual(drawn(summaryMarkdown(aReview({ project: project() }))), [
    'flowchart LR',
    '  subgraph file0["Dockerfile"]',
    '    stage0["stage base"]',
    '    stage1["stage app"]',
    '  end',
    '  image0[("node#58;24")]',
    '  image1[("acme/api#58;2")]',
    '  image2[("debian#58;trixie-slim")]',
    '  image3[("ghcr#46;io/acme/root")]',
    '  service0(["service app"])',
    '  service1(["service api"])',
    '  image0 -->|FROM| stage0',
    '  image1 ==>|runs| service1',
    '  image2 -->|FROM| image0',
    '  image3 -->|FROM| image2',
    '  image2 -->|FROM| image1',
    '  stage0 -->|FROM| stage1',
    '  stage1 ==>|runs| service0',
  ]);
  const bases = Array.from({ length: 30 }, (_, i) => ({ name: `a/b${i}`, digest: undefined }));
  const without = drawn(summaryMarkdown(aReview({ project: project({ ...node, bases }) })))!;
  assert.deepEqual(
    without.filter((line) => /image|-->|==>/.test(line)),
    ['  stage0 -->|FROM| stage1', '  stage1 ==>|runs| service0'],
  );
});

test('an explanation has the layers of the base, too', () => {
  const lines = explainText(project()).split('\n');
  const at = lines.indexOf('  base  node:24');
  assert.deepEqual(lines.slice(at, at + 11), [
    '  base  node:24',
    '        3 layers (1.3 GB) on `debian:trixie-slim` on `ghcr.io/acme/root`, built on 2026-11-20, for `linux/amd64`, `linux/arm64`, `linux/s390x`, `linux/ppc64le` and 1 more',
    "        29 MB  # debian.sh --arch 'amd64' out/ 'trixie' '@1763337600'",
    '               ENV NODE_VERSION=24.1.0',
    '        41 kB  RUN useradd node && true',
    '               CMD ["node"]',
    '       1.3 GB  not said what made it',
    '  user  1001',
    '  in    /',
    '     1  COPY . /app from the base',
    '     1  USER 1001 (as 1001) from the base',
  ]);
});

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../src/report/${name}.schema.json`, import.meta.url), 'utf8')));

test('documents say it as their schemas have it', () => {
  const [isExplanation, isReview] = [schema('explain'), schema('review')];
  const explained = JSON.parse([...explainJson(project())].join('')) as ExplainDocument;
  assert.ok(isExplanation(explained), ajv.errorsText(isExplanation.errors));
  const image = explained.images[0]!;
  assert.deepEqual(image.published!.steps[2], {
    instruction: 'RUN useradd node && true',
    layer: layers[1]!.digest,
    bytes: 41_000,
  });
  assert.deepEqual(image.published!.bases, [
    { name: 'docker.io/library/debian:trixie-slim', digest: digestOf('debian') },
    { name: 'ghcr.io/acme/root', digest: null },
  ]);
  assert.deepEqual(
    explained.services.map(({ published }) => published?.user),
    [undefined, 'node'],
  );
  const reviewed = reviewDocument(aReview({ project: project() }), '1.2.3');
  assert.ok(isReview(reviewed), ajv.errorsText(isReview.errors));
  assert.deepEqual(
    reviewed.images!.map(({ image: name, layers: number, bytes, created }) => [name, number, bytes, created]),
    ['node:24', 'acme/api:2'].map((name) => [name, 3, 1_279_141_000, '2026-11-20T01:02:03Z']),
  );
});

test('what a registry sends without an end has one', () => {
  const history = Array.from({ length: 5000 }, (_, i) => ({
    createdBy: `RUN ${i} ${'x'.repeat(9000)}`,
    layer: layers[0],
  }));
  const many = Array.from({ length: 5000 }, (_, i) => `${i}/tcp`);
  const long = project(imageSaying({ exposedPorts: many, volumes: many }, { history, layers, platforms: many }));
  const page = summaryMarkdown(aReview({ project: long }));
  assert.ok(page.length < 60_000, String(page.length));
  assert.match(page, /And 4920 more steps\./);
  assert.ok(explainText(long).length < 300_000);
  assert.ok([...explainJson(long)].join('').length < 4_000_000);
});
