/** A container file that a change takes away and puts elsewhere, with more changed than git follows, is what it was. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Review } from '../../src/review/review.ts';
import { type Files, Repository } from '../repository.ts';
import { reviewed } from './review.ts';

const database = `services:
  database:
    image: postgres:15
    environment:
      - POSTGRES_USER=shop
      - POSTGRES_PASSWORD=password
    ports:
      - 54322:5432
`;
const before = `${database}  mail:
    image: boky/postfix:4.2.0
  shop:
    build: { context: .., dockerfile: docker/Dockerfile }
    environment:
      - DATABASE=postgres://shop:password@database:5432/shop
`;
const after = `name: shop-tests
${database}    healthcheck:
      test: ['CMD-SHELL', 'pg_isready -U shop']
      interval: 10s
      timeout: 5s
      retries: 5
  mail:
    image: boky/postfix:4.3.0
    restart: unless-stopped
  shop:
    image: ghcr.io/acme/shop:3.1.0
    depends_on:
      database: { condition: service_healthy }
      mail: { condition: service_started }
    environment:
      - LOG_LEVEL=debug
      - PUBLIC_ADDRESS=https://shop.example.com
      - MAIL_TRANSPORT=smtp://mail:2500
`;
const other = `services:
  crawler:
    image: ghcr.io/acme/crawler:1.2.3
    networks: [outside]
networks:
  outside:
    driver: bridge
`;
const dockerfile = { 'docker/Dockerfile': 'FROM debian:12.5\nUSER 1000\n' };

const fresh = ({ findings }: Review, rule = 'datastore-port-published') =>
  findings.filter(({ rule: { id }, standing }) => id === rule && standing === 'introduced').length;

const moved = (text: string, gone = 'docker/compose-test.yml', path = 'docker/testing/compose.yml') =>
  reviewed({ ...dockerfile, [gone]: before }, { [gone]: null, [path]: text } as Files);

describe('a compose file that is taken away', () => {
  test('is the new one that is most like it, though git says otherwise', async () => {
    using repository = Repository.create();
    const base = repository.commit('main', { a: before });
    const head = repository.commit('feature', { a: null, b: after }, 'Move', { from: base });
    assert.doesNotMatch(repository.git(['diff', '--name-status', '-M', base, head]), /^R/m);
    const review = await moved(after);
    assert.deepEqual([fresh(review), review.verdict], [0, 'pass']);
    assert.ok(review.findings.some(({ rule }) => rule.id === 'datastore-port-published'));
  });

  test('is not one that has little of it, nor a Dockerfile', async () => {
    const published = other
      .replace('networks: [outside]', 'ports: ["6379:6379"]')
      .replace('ghcr.io/acme/crawler:1.2.3', 'redis:7.4.1');
    assert.equal(fresh(await moved(published)), 1);
    const build = { 'Dockerfile.old': 'FROM debian:12.5\nUSER 1000\nRUN true\n' };
    const apart = await reviewed(build, { 'Dockerfile.old': null, 'compose.yml': after } as Files);
    assert.equal(fresh(apart), 1);
  });

  test('leaves what is new in it new, and is not there for tests because it now lies among them', async () => {
    const opened = after.replace('    restart:', '    privileged: true\n    restart:');
    assert.equal(fresh(await moved(opened), 'privileged-container'), 1);
    const secret = after.replace('LOG_LEVEL=debug', 'API_PASSWORD=Vq7kLp2xZ9mR4t');
    const review = await moved(secret, 'docker/compose.yml', 'tests/compose.yml');
    const found = review.findings.find(({ rule, key }) => rule.id === 'secret-in-env' && key === 'API_PASSWORD');
    assert.deepEqual([found?.severity, found?.standing], ['high', 'introduced']);
  });
});
