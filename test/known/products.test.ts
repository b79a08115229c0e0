/** Which product an image is: by the longest name that fits, in whichever way that name may be copied. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { isNamed, isVendors, products, productsNamed } from '../../src/known/products.ts';
import { namespaceName } from '../../src/known/trusted-images.ts';
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

  test('are their makers’ only from places that nobody else can fill', () => {
    const isOwn = (text: string) => {
      const image = parseReference(text)!;
      return productsNamed(image.repository).some((product) => isVendors(image, product));
    };
    const theirs = [
      'traefik',
      'gcr.io/cadvisor/cadvisor',
      'google/cadvisor:v0.33.0',
      'quay.io/prometheus/node-exporter',
    ];
    const packaged = ['lscr.io/linuxserver/jellyfin', 'bitnami/elasticsearch', 'public.ecr.aws/docker/library/traefik'];
    for (const text of [...theirs, ...packaged]) assert.equal(isOwn(text), true, text);
    const others = ['acme/traefik', 'google/own/cadvisor-x', 'googlex/cadvisor', 'evil.example/prom/node-exporter'];
    for (const text of [...others, 'quay.io/prom/node-exporter', 'library.example/traefik'])
      assert.equal(isOwn(text), false, text);
    for (const { vendors = '' } of products)
      for (const place of vendors.split(' ').filter(Boolean)) assert.ok(namespaceName(place), place);
  });

  test('that ask something of their host say who makes them', () => {
    const silent = products.filter(({ host, vendors }) => host && !host.runsJobs && !vendors).map(({ name }) => name);
    // Official images of Docker Hub, and what LinuxServer.io alone packages.
    assert.deepEqual(silent, ['Caddy', 'the web server']);
  });

  test('take no time for a name of many words', () => {
    assert.deepEqual(namesOf(`acme/${'a-'.repeat(120)}a`), []);
    assert.equal(isNamed(`acme/${'a-'.repeat(120)}a`, '-a-a-'), true);
    assert.equal(isNamed('wurstmeister/zookeeper', 'wurstmeister/ /zookeeper'), true);
    assert.equal(isNamed('bitnami/zookeeper', 'wurstmeister/ /zookeeper'), false);
  });
});
