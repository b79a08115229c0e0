/** What a scan, which compares with nothing, says of files that cannot be reviewed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const first = 'web:\n  image: example/web:1@sha256:b877a1a3fdf02469440f1768cf69c9771338a875b7add5e80c45b756c92ac20a\n';
const broken = 'services:\n  web:\n    image: example/web:1\n   user: "1"\n';

async function scanned(files: Readonly<Record<string, string | Buffer>>) {
  using folder = new Folder(files);
  const { stdout, status } = await layerReview(['scan'], { folder: folder.path });
  return { stdout, status };
}

describe('a scan of files that', () => {
  it('compose or the builder refuses passes, and tells each reason once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/compose.yml`, first]);
    const { status, stdout } = await scanned({ ...Object.fromEntries(names), 'f/Dockerfile': 'BUILD x\n' });
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /[Nn]ot reviewed/);
    const words = stdout.replaceAll(/\s+/g, ' ');
    assert.match(
      words,
      /Nothing can run a\/compose\.yml, b\/compose\.yml, c\/compose\.yml and 2 more as they are\. Services are at the top/,
    );
    assert.match(words, /Nothing can run f\/Dockerfile as it is\. Unknown instruction BUILD\./);
    assert.match(words, /can be left out by its path, under `files\.exclude` in the policy\./);
  });

  it('only layer-review cannot read is an error', async () => {
    const merged = 'services:\n  web:\n    image: example/web:1\n    environment:\n      <<: a\n';
    const { status, stdout } = await scanned({ 'compose.yml': merged });
    assert.equal(status, 2);
    assert.match(stdout, /Reviewed only in part:\n\s+compose\.yml:5/);
    assert.doesNotMatch(stdout, /Not reviewed/);
  });

  it('does not parse tells the fault of the parser first, whatever seems to be wrong before it', async () => {
    const { status, stdout } = await scanned({ 'compose.yml': broken.replace('web:\n', 'web:\n    usr: "1"\n') });
    assert.match(stdout, /compose\.yml:\d+\s+The indentation/);
    // What is in it nobody knows.
    assert.equal(status, 2);
  });

  it('are only called nearly like one, and are no text, says nothing of them', async () => {
    const { status, stdout } = await scanned({
      'model_docker.pkl': Buffer.from([0, 1, 2, 0]),
      'swarm/swarm': Buffer.from([0]),
    });
    assert.deepEqual([status, /docker\.pkl|swarm\/swarm/.test(stdout)], [0, false], stdout);
  });
});
