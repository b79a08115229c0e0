/** What everyone can do with a value that everybody knows, as the review says it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../trust/pipeline.ts';

const store = (lines: string) => `services:
  minio:
    image: minio/minio:RELEASE.2023-03-20T20-16-18Z
    environment:
${lines}
    ports: ["9010:9010"]
`;

async function toldOf(variable: string, lines: string): Promise<string> {
  const { findings } = await review({ after: { 'compose.yaml': store(lines) }, overrides: {} });
  return findings.map(({ message }) => JSON.stringify(message)).find((each) => each.includes(variable)) ?? '';
}

test('a secret key beside an access key is the second half of a login, and alone signs logins', async () => {
  const both = '      MINIO_ACCESS_KEY: minioadmin\n      MINIO_SECRET_KEY: minioadmin';
  assert.match(await toldOf('MINIO_SECRET_KEY', both), / can .*log in/);
  assert.match(await toldOf('SECRET_KEY', '      SECRET_KEY: minioadmin'), /forge anyone’s login/);
});
