/** Which product an image is: by the longest name that fits, in whichever way that name may be copied. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isNamed, products, productsNamed } from '../../src/known/products.ts';
import { groupBy } from '../../src/text/group-by.ts';

const namesOf = (repository: string) => productsNamed(repository).map(({ name }) => name);

describe('products', () => {
  for (const [repository, ...names] of [
    ['library/redis', 'Redis'],
    ['bitnami/redis', 'Redis'],
    ['acme/my_redis', 'Redis'],
    ['acme/redis-backup'],
    ['oliver006/redis_exporter', 'the exporter'],
    ['acme/postgres-16', 'PostgreSQL'],
    ['acme/postgres-exporter'],
    ['redis-commander', 'Redis Commander'],
    ['elastichq/elasticsearch-hq', 'the Elasticsearch console'],
    ['percona-server-mongodb', 'MongoDB'],
    ['apache/spark', 'Spark', "Spark's console"],
    ['registry', 'the image registry'],
    ['acme/registry'],
    ['temporalio/server', 'Temporal'],
    ['acme/server'],
    ['jaegertracing/all-in-one', 'Jaeger'],
    ['nextcloud/all-in-one', 'Nextcloud All-in-One'],
    ['portainer/agent', 'Portainer'],
    ['linuxserver/code-server', 'code-server', 'an image of LinuxServer.io'],
    ['acme/surfvpn-client', 'the VPN'],
    ['acme/mysqldump'],
  ] as const)
    test(`${repository} is ${names.join(' and ') || 'none of them'}`, () =>
      assert.deepEqual(namesOf(repository), names));

  test('have names of images that are one product each', () => {
    const byName = groupBy(
      products.flatMap(({ name, images = '' }) => images.split(' ').map((image) => ({ image, name }))),
      ({ image }) => image,
    );
    const shared = [...byName].flatMap(([image, all]) => (image && all.length > 1 ? all : []));
    assert.deepEqual(new Set(shared.map(({ name }) => name)), new Set(['Spark', "Spark's console"]));
  });

  test('are found by every name that they have', () => {
    for (const product of products)
      for (const name of product.images?.split(' ') ?? []) {
        const repository = name.endsWith('/') ? `${name}x` : name.replace(/^[-/]|-$/g, '');
        assert.ok(productsNamed(repository).includes(product), `${name} of ${product.name}`);
      }
  });

  test('take no time for a name of many words', () => {
    assert.deepEqual(namesOf(`acme/${'a-'.repeat(120)}a`), []);
    assert.equal(isNamed(`acme/${'a-'.repeat(120)}a`, '-a-a-'), true);
    assert.equal(isNamed('wurstmeister/zookeeper', 'wurstmeister/ /zookeeper'), true);
    assert.equal(isNamed('bitnami/zookeeper', 'wurstmeister/ /zookeeper'), false);
  });
});
