/** A pull request that lives: what stands on it after each push is in ten-pushes.md. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dedent } from '../dedent.ts';
import { checkPage } from '../generated.ts';
import { Scene } from '../github/scene.ts';
import { assertToldOnce } from './telling.ts';
import { Transcript } from './transcript.ts';

const worker = dedent(`
  FROM python:3.13-slim
  USER root
  COPY worker /app
  RUN pip install /app
  RUN useradd --system worker
  ENTRYPOINT ["python", "-m", "worker"]
`);
const compose = dedent(`
  services:
    worker:
      build: worker
      mem_limit: 256m
      read_only: true
    cache:
      image: memcached:1.6.39
      mem_limit: 64m
      read_only: true
`);
const api = dedent(`
  FROM node
  WORKDIR /app
  COPY . .
  RUN npm ci
  RUN useradd --system --uid 10001 api
  USER root
  CMD ["node", "server.js"]
`);
const moved = dedent(`
  # The public API
  FROM node
  LABEL org.opencontainers.image.title=api
  WORKDIR /app
  COPY package.json package-lock.json ./
  RUN npm ci
  COPY . .
  RUN useradd --system --uid 10001 api
  USER   "root"
  CMD ["node", "server.js"]
`);
const withApi = (extra: string, folder = 'api') =>
  compose.replace(
    '  cache:\n',
    `  api:\n    build: ${folder}\n    mem_limit: 256m\n    read_only: true\n${extra}  cache:\n`,
  );
const privileged = '    privileged: true\n';

test('ten pushes', async () => {
  await using s = await Scene.start({
    base: { 'README.md': '# Shop\n', 'worker/Dockerfile': worker, 'compose.yaml': compose },
    head: {
      'api/Dockerfile': api,
      'compose.yaml': withApi(privileged),
      'worker/Dockerfile': `${worker}EXPOSE 9000\n`,
    },
  });
  const { github } = s;
  const first = github.pull(1).head.sha;
  const transcript = new Transcript(
    'Ten pushes',
    'What stands on a pull request after each of them, and after what people did in between. The test beside this page plays it; `npm run update` writes the page. The token is that of a careful workflow: it may comment, and may not resolve threads. Words that stand as they did before are not repeated.',
  );
  const step = async (title: string, story: string): Promise<void> => {
    const { review } = await s.review();
    const conversation = github.conversation(1);
    assertToldOnce(review, conversation);
    const checks = github.checks(github.pull(1).head.sha);
    transcript.step(title, story, conversation, `${checks.at(-1)?.conclusion}, ${checks.at(-1)?.title}`);
    // Nothing has changed, so there is nothing to say.
    const { length } = github.requests;
    await s.review();
    assert.deepEqual(github.conversation(1), conversation, `${title}, once more`);
    const asked = github.requests.slice(length).map(({ method, path }) => `${method} ${path}`);
    assert.ok(asked.length <= 9, asked.join('\n'));
    assert.deepEqual(github.violations, [], title);
  };
  const thread = (rule: string) =>
    github.conversation(1).threads.find(({ comments }) => comments[0]!.body.includes(`\`${rule}\``))!.comments[0]!;

  await step('1. Introduce', 'The author adds an API with its service. The worker ran as root before.');

  github.push('feature', { 'compose.yaml': withApi('') });
  await step('2. Fix', 'The service is not privileged any more.');

  github.push('feature', { 'api/Dockerfile': moved });
  await step('3. Move', 'Lines are added to the Dockerfile of the API, moved and written in another way.');

  github.push('feature', {
    'services/api/Dockerfile': { moved: 'api/Dockerfile' },
    'compose.yaml': withApi('', 'services/api'),
  });
  await step('4. Rename', 'The API, which the base branch never had, moves to another folder.');

  const base = github.repository.commit('main', { 'README.md': '# The shop\n' }, 'Say more');
  github.push(
    'feature',
    {
      'services/api/Dockerfile': moved,
      'compose.yaml': withApi('', 'services/api'),
      'worker/Dockerfile': `${worker}EXPOSE 9000\n`,
    },
    'Add the API',
    { from: base },
  );
  await step('5. Rebase', 'The base branch went on; the author rebases everything into one commit.');

  github.repository.reset('feature', first);
  github.push('feature');
  await step('6. Force-push back', 'The author goes back to the first commit: the service is privileged again.');

  github.as('alice').reply(thread('image-mutable-tag').id, 'We pin it in the next pull request.');
  github.push('feature', { 'api/server.js': 'listen();\n' });
  await step('7. A reply', 'Alice answers a comment; the next push has nothing to do with it.');

  github.as('alice').resolve(thread('image-mutable-tag').id);
  const eighth = github.push('feature', { 'compose.yaml': withApi('') });
  await step('8. A thread resolved by a person', 'Alice resolves it. The service is not privileged again.');

  github.push('feature', { 'api/Dockerfile': null, 'compose.yaml': compose });
  await step('9. Delete', 'The API is taken out again; what is left is in the Dockerfile of the worker.');

  github.repository.reset('stack', eighth);
  github.retarget(1, 'stack');
  await step(
    '10. Retarget',
    'The pull request is made to a branch that has all but the last commit: it only takes the API out, and changes nothing about the worker any more.',
  );

  checkPage('test/conversation/ten-pushes.md', transcript.text);
});
