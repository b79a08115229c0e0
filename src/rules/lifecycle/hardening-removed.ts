import { lossesIn } from '../../facts/change/hardening.ts';
import { parseReference } from '../../known/reference.ts';
import { trustedBy } from '../../known/trust.ts';
import type { Example, Rule } from '../../rule.ts';
import { lost } from '../protection.ts';

export default {
  id: 'hardening-removed',
  title: 'This change takes a protection away',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Somebody put it there for a reason, and what is deleted is easily overlooked in a diff.',
  fix: 'Put it back. Where it has to go, say in the pull request what takes its place.',
  also: [],
  *change(comparison, { policy }) {
    for (const loss of lossesIn(comparison)) {
      const now = loss.what === 'publisher' || loss.what === 'registry' ? parseReference(loss.is ?? '') : undefined;
      if (now && trustedBy(now, policy.trusted).length > 0) continue;
      yield lost(loss);
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a service loses what kept it in',
    before: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          read_only: true
          cap_drop: [ALL]
          security_opt:
            - no-new-privileges:true
            - apparmor=docker-web
          mem_limit: 256m
          volumes:
            - ./site:/srv/site:ro
    `,
    },
    files: {
      'compose.yaml': `
      services:
        web:
        ~~~
          image: example/web:1
          read_only: false
                     ~~~~~
          cap_drop: [NET_RAW]
          ~~~~~~~~
          security_opt: []
          mem_limit: 256m
          volumes:
            - ./site:/srv/site
              ~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an older image, and one that is pinned no longer',
    before: {
      Dockerfile: `
      FROM golang:1.25.3-alpine3.22@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb AS build
      FROM gcr.io/distroless/static-debian12:nonroot
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17.6
    `,
    },
    files: {
      Dockerfile: `
      FROM golang:1.25.3-alpine3.22 AS build
           ~~~~~~~~~~~~~~~~~~~~~~~~
      FROM gcr.io/distroless/static-debian12:nonroot
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17.2
                 ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an official image makes way for somebody’s',
    before: { Dockerfile: 'FROM node:24.4\nUSER node\n' },
    files: {
      Dockerfile: `
      FROM nodeimages/node:24.4
           ~~~~~~~~~~~~~~~~~~~~
      USER node
    `,
    },
  },
  {
    title: 'another registry',
    severity: 'low',
    before: { Dockerfile: 'FROM ghcr.io/acme/base:1.4\nUSER app\n' },
    files: {
      Dockerfile: `
      FROM registry.example.net/acme/base:1.4
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      USER app
    `,
    },
  },
  {
    title: 'a user goes, and nobody knows what the base runs as',
    before: {
      Dockerfile: `
      FROM registry.example.com/base:2
      USER 10001
    `,
    },
    files: {
      Dockerfile: `
      FROM registry.example.com/base:2
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a health check goes, and another is switched off',
    severity: 'info',
    before: {
      Dockerfile: `
      FROM debian:12
      USER 10001
      HEALTHCHECK CMD ["/check"]
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17.6
          healthcheck: { test: pg_isready }
    `,
    },
    files: {
      Dockerfile: `
      FROM debian:12
           ~~~~~~~~~
      USER 10001
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17.6
          healthcheck: { disable: true }
                                  ~~~~
    `,
    },
  },
  {
    title: 'under another name',
    before: {
      Dockerfile: `
      FROM node:24.4.1 AS build
      FROM scratch
      COPY --from=build /app /app
      USER 10001
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          read_only: true
    `,
    },
    files: {
      Dockerfile: `
      FROM node:24.4.0 AS builder
           ~~~~~~~~~~~
      FROM scratch
      COPY --from=builder /app /app
      USER 10001
    `,
      'compose.yaml': `
      services:
        frontend:
        ~~~~~~~~
          image: example/web:1
    `,
    },
  },
  {
    title: 'releases that are known by names and days',
    before: {
      Dockerfile: `
      FROM node:24-trixie AS build
      FROM ubuntu:noble-20251013
      USER 10001
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:18.0
    `,
    },
    files: {
      Dockerfile: `
      FROM node:24-bookworm AS build
           ~~~~~~~~~~~~~~~~
      FROM ubuntu:noble-20250910
           ~~~~~~~~~~~~~~~~~~~~~
      USER 10001
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:18-rc1
                 ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'names change, and what was protected is; what goes is not missed',
    before: {
      Dockerfile: `
      FROM node:24.4.0 AS build
      FROM alpine:3.22 AS test
      FROM scratch
      COPY --from=build /app /app
      USER 10001
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          read_only: true
        a:
          image: example/worker:1
          read_only: true
        b:
          image: example/worker:1
          mem_limit: 1g
    `,
    },
    files: {
      Dockerfile: `
      FROM node:24.4.1 AS builder
      FROM scratch
      COPY --from=builder /app /app
      USER 10001
    `,
      'compose.yaml': `
      services:
        worker:
          image: example/worker:1
        frontend:
          image: example/web:2
          read_only: true
    `,
    },
  },
  {
    title: 'names of releases that cannot be compared',
    before: {
      Dockerfile: `
      FROM node:24-trixie AS a
      FROM ubuntu:noble AS b
      FROM example/app:sha-4f2a9c1 AS c
      FROM example/app:main-20250101-9 AS d
      FROM debian:trixie
      USER 10001
    `,
    },
    files: {
      Dockerfile: `
      FROM node:24-alpine3.22 AS a
      FROM ubuntu:resolute AS b
      FROM example/app:sha-1b7d003 AS c
      FROM example/app:main-20250901-1 AS d
      FROM debian:13
      USER 10001
    `,
    },
  },
  {
    title: 'no change to compare with',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
    `,
    },
  },
  {
    title: 'told by the rule that says what is wrong now',
    before: {
      Dockerfile: `
      FROM debian:12
      USER 10001
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          mem_limit: 256m
          security_opt: [seccomp=profile.json]
    `,
    },
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
    `,
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          security_opt: [seccomp=unconfined]
    `,
    },
  },
  {
    title: 'the same, said in another way and in another place',
    before: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          cap_drop: [NET_RAW, MKNOD]
          security_opt: ["no-new-privileges=true"]
          mem_limit: 256m
          volumes: ["./site:/srv/site:ro"]
          user: "1000"
        old:
          image: example/old:1
          read_only: true
    `,
    },
    files: {
      'compose.yaml': `
      x-safe: &safe
        cap_drop: [ALL]
        security_opt: [no-new-privileges]
      services:
        web:
          <<: *safe
          image: example/web:1
          user: "2000"
          deploy: { resources: { limits: { memory: 512m } } }
          volumes:
            - { type: bind, source: ./site, target: /srv/site, read_only: true }
    `,
    },
  },
  {
    title: 'newer images, other variants, and a builder that may be root',
    before: {
      Dockerfile: `
      FROM node:22.9-alpine AS build
      USER node
      FROM nginx:1.27
      USER nginx
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:9.6
        app:
          image: example/app:4f2a9c1
    `,
    },
    files: {
      Dockerfile: `
      FROM node:24.1-slim AS build
      FROM nginxinc/nginx-unprivileged:1.29
    `,
      'compose.yaml': `
      services:
        db:
          image: postgres:17.2
        app:
          image: example/app:1b7d003
    `,
    },
  },
  {
    title: 'the same images from a copy of Docker Hub, and one that only the build knows',
    before: {
      Dockerfile: `
      FROM python:3.13.1 AS build
      FROM example.com/app:2 AS test
      FROM python:3.13.1
      USER 1000
    `,
    },
    files: {
      Dockerfile: `
      ARG TEST
      FROM public.ecr.aws/docker/library/python:3.13.1 AS build
      FROM $TEST AS test
      FROM mirror.gcr.io/library/python:3.13.1
      USER 1000
    `,
    },
  },
  {
    title: 'a registry that the policy trusts',
    policy: `
      trusted:
        registries:
          registry.example.net: []
    `,
    before: { Dockerfile: 'FROM node:24.4\nUSER node\n' },
    files: { Dockerfile: 'FROM registry.example.net/library/node:24.4\nUSER node\n' },
  },
];
