import { endOfLife } from '../../known/end-of-life.ts';
import { completeName, type ImageReference } from '../../known/reference.ts';
import type { Example, Problem, Rule } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'base-image-eol',
  title: 'The image gets no security fixes any more',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Every hole that is found in it from now on stays open, however often the image is built again.',
  fix: 'Move to a release that is maintained; `endoflife.date` lists them with their last day.',
  also: ['CIS 4.4', 'OWASP 13'],
  *image({ stage: { base, from } }) {
    if (base.kind === 'image') yield* tell(base.reference, from.image.at);
  },
  *service({ runs, image }) {
    if (runs.kind === 'pulled' && image) yield* tell(runs.reference, image.at);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'distributions by number and by name',
    files: {
      Dockerfile: `
      FROM centos:7 AS a
           ~~~~~~~~
      FROM debian:buster-slim AS b
           ~~~~~~~~~~~~~~~~~~
      FROM ubuntu:18.04@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb AS c
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM alpine:3.12.1
           ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'languages, with a variant behind',
    files: {
      Dockerfile: `
      ARG NODE=16
      FROM node:\${NODE}-alpine AS a
           ~~~~~~~~~~~~~~~~~~~
      FROM public.ecr.aws/docker/library/python:2.7.18 AS b
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM mcr.microsoft.com/dotnet/core/sdk:3.1 AS c
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM openjdk:8-jre
           ~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a language that is maintained on a distribution that is not',
    files: {
      Dockerfile: `
      FROM python:3.13-buster
           ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: "the code name of a distribution behind anybody's tag",
    files: {
      Dockerfile: `
      FROM rust:1.60-buster AS build
           ~~~~~~~~~~~~~~~~
      FROM mcr.microsoft.com/vscode/devcontainers/base:stretch
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM mcr.microsoft.com/dotnet/framework/runtime:4.8-windowsservercore-2004
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM gcr.io/distroless/static-debian11:nonroot
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'what an image is made of, as its name or its tag says, and images of one architecture',
    files: {
      Dockerfile: `
      FROM gcr.io/distroless/base-debian10 AS a
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM nvidia/cuda:11.8.0-runtime-ubuntu20.04 AS b
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM wordpress:6.4-php8.0-apache AS c
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM i386/ubuntu:18.04 AS d
           ~~~~~~~~~~~~~~~~~
      FROM node:lts-hydrogen
           ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'releases that ended in 2026',
    files: {
      Dockerfile: `
      FROM node:20-alpine AS a
           ~~~~~~~~~~~~~~
      FROM golang:1.25 AS b
           ~~~~~~~~~~~
      FROM debian:bullseye-slim AS c
           ~~~~~~~~~~~~~~~~~~~~
      FROM mcr.microsoft.com/dotnet/aspnet:8.0
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a runtime of AWS Lambda',
    files: {
      Dockerfile: `
      FROM public.ecr.aws/lambda/python:3.9
           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'databases in compose',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:9.6-alpine
                 ~~~~~~~~~~~~~~~~~~~
        old:
          image: mysql:5.7
                 ~~~~~~~~~
    `,
    },
  },
  {
    title: 'maintained releases',
    files: {
      Dockerfile: `
      FROM debian:12-slim AS a
      FROM node:24-alpine3.23 AS b
      FROM python:3.14.1-slim-trixie AS c
      FROM mcr.microsoft.com/dotnet/framework/runtime:4.8-windowsservercore-ltsc2022 AS d
      FROM gcr.io/distroless/static-debian12:nonroot AS e
      FROM mcr.microsoft.com/dotnet/aspnet:10.0
    `,
    },
  },
  {
    title: 'numbers that only begin alike',
    files: {
      Dockerfile: `
      FROM alpine:3.23 AS a
      FROM node:22.1.0 AS b
      FROM golang:1.26 AS c
      FROM postgres:18
    `,
    },
  },
  {
    title: 'no release, or one that only the build knows',
    files: {
      Dockerfile: `
      ARG VERSION
      FROM node:lts AS a
      FROM debian AS b
      FROM node:\${VERSION}-alpine
    `,
    },
  },
  {
    title: 'images of other people with the same name',
    files: {
      Dockerfile: `
      FROM registry.example.com/team/node:16 AS a
      FROM example/centos:7
    `,
    },
  },
  {
    title: 'a stage with the name of an image',
    files: {
      Dockerfile: `
      FROM debian:12 AS centos
      FROM centos
    `,
    },
  },
  {
    title: 'a code name as part of another word',
    files: {
      Dockerfile: `
      FROM example/busterminal:1.2 AS a
      FROM example/buster:1.2 AS b
      FROM gcr.io/distroless/nodejs24-debian12:nonroot AS c
      FROM example/app:filibuster
    `,
    },
  },
  {
    title: 'a maintained release on another one, of whatever publisher',
    files: {
      Dockerfile: `
      FROM public.ecr.aws/lambda/nodejs:24 AS a
      FROM mcr.microsoft.com/devcontainers/base:trixie AS b
      FROM registry.access.redhat.com/ubi10/ubi-minimal:10.1
    `,
    },
  },
  {
    title: 'a digest alone',
    files: {
      Dockerfile: `
      FROM debian@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
    `,
    },
  },
];

function* tell(reference: ImageReference, at: Location): Iterable<Problem> {
  const ended = endOfLife(reference);
  if (ended)
    yield {
      at,
      key: completeName(reference),
      message: [`${ended.what} got its last security fixes on ${ended.since}.`],
    };
}
