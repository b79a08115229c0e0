import { movingTag } from '../../known/moving-tags.ts';
import { completeName, familiarName, type ImageReference } from '../../known/reference.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'image-mutable-tag',
  title: 'The image can change after review',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  trust: 'unpinned',
  why: 'What runs is decided by whoever pushes the tag next, not by what was reviewed and tested.',
  fix: 'Name a version, better with its digest: `image:1.2.3@sha256:…`. Dependabot and Renovate keep both current.',
  also: [
    'CIS 4.2',
    'CIS 5.28',
    'OWASP 9',
    'OWASP 13',
    'hadolint DL3006',
    'hadolint DL3007',
    'trivy DS-0001',
    'checkov CKV_DOCKER_7',
  ],
  *image({ stage: { base, from } }) {
    if (base.kind === 'image') yield* tell(base.reference, from.image.at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'no tag, and latest',
    files: {
      Dockerfile: `
      FROM node AS build
           ~~~~
      FROM --platform=linux/amd64 nginx:latest
                                  ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a registry with a port is no tag',
    files: {
      Dockerfile: `
      FROM registry:5000/team/app
           ~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the default of an argument',
    files: {
      Dockerfile: `
      ARG VERSION=latest
      FROM alpine:\${VERSION}
           ~~~~~~~~~~~~~~~~~
      FROM \${BASE:-ubuntu:rolling}
           ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'channels in compose',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres
                 ~~~~~~~~
        ha:
          image: "ghcr.io/home-assistant/home-assistant:stable"
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a variant without a version, and a digest that is none',
    files: {
      Dockerfile: `
      FROM node:alpine AS a
           ~~~~~~~~~~~
      FROM busybox:musl AS c
           ~~~~~~~~~~~~
      FROM public.ecr.aws/docker/library/python:slim AS b
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM nginx:latest@sha256:0104b334
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a variant without a version, of whatever publisher',
    files: {
      'compose.yaml': `
      services:
        runner:
          image: gitlab/gitlab-runner:alpine
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~
        base:
          image: phusion/baseimage:jammy
    `,
    },
  },
  {
    title: 'only variants, with versions of their own',
    files: {
      Dockerfile: `
      FROM node:alpine3.23 AS a
           ~~~~~~~~~~~~~~~
      FROM maven:eclipse-temurin-21
           ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a channel as of a day or of a commit',
    files: {
      Dockerfile: `
      FROM rustlang/rust:nightly-2026-01-31 AS a
      FROM debian:stable-20260112-slim AS b
      FROM jitsi/jibri:stable-5142-3 AS c
      FROM ghcr.io/acme/base:main-3f2a91c
    `,
    },
  },
  {
    title: 'a code name that is the release',
    files: {
      Dockerfile: `
      FROM debian:bookworm-slim AS a
      FROM buildpack-deps:trixie AS b
      FROM ubuntu:noble
    `,
    },
  },
  {
    title: 'versions and digests',
    files: {
      Dockerfile: `
      FROM node:24.4-alpine AS build
      FROM debian@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
      FROM nginx:latest@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
    `,
    },
  },
  {
    title: 'stages, scratch and unknown arguments',
    files: {
      Dockerfile: `
      ARG BASE
      FROM scratch AS latest
      FROM latest
      FROM $BASE
      FROM alpine:$TAG
    `,
    },
  },
  {
    title: 'an image that is built here',
    files: {
      'compose.yaml': `
      services:
        app:
          build: .
          image: team/app
    `,
      Dockerfile: `
      FROM alpine:3.22
    `,
    },
  },
  {
    title: 'an image that compose is told when it runs',
    files: {
      'compose.yaml': `
      services:
        app:
          image: \${REGISTRY}/app:\${TAG}
        db:
          image: postgres:\${PG_VERSION:-17}
    `,
    },
  },
  {
    title: 'releases that are named by their day',
    files: {
      'compose.yaml': `
      services:
        storage:
          image: minio/minio:RELEASE.2024-11-07T00-52-20Z
    `,
    },
  },
];

function* tell(reference: ImageReference, at: Location): Iterable<Problem> {
  const moving = movingTag(reference);
  const key = completeName(reference);
  if (moving === 'untagged')
    yield { at, key, message: say`${reference.text} has no tag, so it is whatever ${'latest'} is on the day.` };
  if (moving === 'moving')
    yield { at, key, message: say`The tag ${reference.tag!} of ${familiarName(reference)} moves with every release.` };
}
