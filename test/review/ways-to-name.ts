import type { Files } from './sides.ts';

const dockerfile = (text: string): Files => ({ Dockerfile: `${text}\nUSER 1000\n` });
const compose = (service: object, more: object = {}): Files => ({
  'compose.yaml': JSON.stringify({ services: { app: service }, ...more }),
});
const bake = (target: object): Files => ({ 'docker-bake.json': JSON.stringify({ target: { app: target } }) });

/** Files that name an image in each way, with a name for a name that is free to choose. */
export const waysToName: Readonly<Record<string, (image: string, name: string) => Files>> = {
  FROM: (image) => dockerfile(`FROM ${image}`),
  'FROM of a stage': (image, name) => dockerfile(`FROM ${image} AS ${name}\nRUN make\nFROM ${name}`),
  'FROM by ARG': (image, name) => dockerfile(`ARG ${name}=${image}\nFROM \${${name}}`),
  'FROM by an argument of compose': (image, name) => ({
    ...dockerfile(`ARG ${name}\nFROM $${name}`),
    ...compose({ build: { context: '.', args: { [name]: image } } }),
  }),
  'FROM by an argument of bake': (image, name) => ({
    ...dockerfile(`ARG ${name}=busybox\nFROM $${name}`),
    ...bake({ args: { [name]: image }, tags: ['a'] }),
  }),
  'a context of compose in the place of an image': (image, name) => ({
    ...dockerfile(`FROM acme/${name}:1`),
    ...compose({ build: { context: '.', additional_contexts: { [`acme/${name}:1`]: `docker-image://${image}` } } }),
  }),
  'a context of bake in the place of an image': (image, name) => ({
    ...dockerfile(`FROM acme/${name}:1`),
    ...bake({ contexts: { [`acme/${name}:1`]: `docker-image://${image}` } }),
  }),
  'a context of compose in the place of a stage': (image, name) => ({
    ...dockerfile(`FROM alpine:3.22 AS ${name}\nRUN make\nFROM alpine:3.22\nCOPY --from=${name} /a /a`),
    ...compose({ build: { context: '.', additional_contexts: [`${name}=docker-image://${image}`] } }),
  }),
  'a context of bake in the place of a stage': (image, name) => ({
    ...dockerfile(`FROM alpine:3.22 AS ${name}\nRUN make\nFROM ${name}`),
    ...bake({ contexts: { [name]: `docker-image://${image}` } }),
  }),
  'a context that nobody reads here': (image, name) =>
    compose({
      build: { context: 'https://git.example.com/a.git', additional_contexts: { [name]: `docker-image://${image}` } },
    }),
  'COPY --from': (image) => dockerfile(`FROM alpine:3.22\nCOPY --from=${image} /a /a`),
  'RUN --mount': (image) => dockerfile(`FROM alpine:3.22\nRUN --mount=type=bind,from=${image},target=/a /a/b`),
  '# syntax': (image) => dockerfile(`# syntax=${image}\nFROM alpine:3.22`),
  'BUILDKIT_SYNTAX of compose': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...compose({ build: { context: '.', args: { BUILDKIT_SYNTAX: image } } }),
  }),
  'BUILDKIT_SYNTAX of bake': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...bake({ args: { BUILDKIT_SYNTAX: image } }),
  }),
  image: (image) => compose({ image }),
  'image by a variable': (image, name) => ({ ...compose({ image: `\${${name}}` }), '.env': `${name}=${image}\n` }),
  'a volume': (image) => compose({ image: 'alpine:3.22', volumes: [{ type: 'image', source: image, target: '/a' }] }),
  'cache_from of compose': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...compose({ build: { context: '.', cache_from: [`type=registry,ref=${image}`] } }),
  }),
  'cache_from of compose, for short': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...compose({ build: { context: '.', cache_from: [image] } }),
  }),
  'cache-from of bake': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...bake({ 'cache-from': [`type=registry,ref=${image}`] }),
  }),
  'the generator of compose': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...compose({ build: { context: '.', sbom: `generator=${image}` } }),
  }),
  'the generator of bake': (image) => ({
    ...dockerfile('FROM alpine:3.22'),
    ...bake({ attest: [`type=sbom,generator=${image}`] }),
  }),
  'a model': (image, name) =>
    compose({ image: 'alpine:3.22', models: [name] }, { models: { [name]: { model: image } } }),
  'a provider': (image) => compose({ provider: { type: 'model', options: { model: image } } }),
  include: (image) => compose({ image: 'alpine:3.22' }, { include: [`oci://${image}`] }),
};
