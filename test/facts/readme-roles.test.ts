/** What a README tells of the files beside it, and what it does not. The sentences are those of real ones, with other names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolesOfFile } from '../../src/facts/roles/file-roles.ts';
import {
  isExercise,
  isOfCourse,
  isOfLesson,
  rolesInReadme,
  samplesListed,
} from '../../src/facts/roles/readme-roles.ts';
import { Source } from '../../src/source.ts';

const told = (text: string, isOfAll = false) => [...rolesInReadme(text, isOfAll).keys()].sort();

test('a README of a folder says what that is there for', () => {
  for (const [text, ...roles] of [
    ['# Sample configuration with Kafka\n\nThe UI is at http://localhost:16686/.\n', 'example'],
    ['# Service Performance Monitoring (SPM) Development/Demo Environment\n', 'development', 'example'],
    [
      '# Tail sampling\n\nThis `docker compose` environment provides a sample configuration of a collector.\n',
      'example',
    ],
    ['# Routing\n\nThis folder demonstrates how to configure routes as classes.\n', 'example'],
    ['# Cluster linking demo\n', 'example'],
    ['# Mis demos en el canal de Acme\n', 'example'],
    ['# Docker\n\nIt is not recommended for production use due to its simple architecture.\n', 'example'],
    [
      '## Local setup\n\nThis deploys the shop. The shop is unsecured by default. See [consul](../consul).\n',
      'insecure',
    ],
    ['# Integration test for the watcher\n', 'test'],
    ['# Docker dev stack\n', 'development'],
    ['# Cockroach\n\n> **Insecure mode** — this stack runs with `--insecure` for local development.\n', 'insecure'],
    [
      '# Proxy setup\n\nThis directory has all to run it, primarily used for testing and development scenarios.\n',
      'development',
    ],
    ['# Logs\n\nThe shop and its logs. Useful if you want to test integration with Logstash.\n', 'development'],
    ['# Orders sample application - Postgres\n', 'example'],
    ['# Registry Docker setup\n\nDevelopment environment using Docker\n\n## Docker\n', 'development'],
    ['# Docker\n\nLocal development environment for the shop using Docker Compose.\n', 'development'],
    ['## Acme Docker Images used for Code Repo Integration Tests\n\nThis folder has them.\n', 'test'],
    ['# Fake\n\nFake is a very simple webapp used in Engineer role interview tests.\n', 'test'],
    ['# Shop with KeyCloak\n\nIn this sample, KeyCloak is deployed on the same machine.\n', 'example'],
    ['# plane\n\n## Note\n\nThis is an example to get it running quickly.\n', 'example'],
    [
      '# Compose profiles\n\nThis directory contains a set of compose files which are designed to run several configurations\nfor quickstart use-cases as well as development use-cases. Each runs alone.\n',
      'development',
    ],
    ['# Postgres\n\nThe following steps set up a quickstart instance on your local machine.\n', 'development'],
    ['# Versions of Kafka\n\nHow to add one.\n\n## run docker-compose and test cases\n', 'test'],
  ] as const)
    assert.deepEqual(told(text), roles, text);
});

test('and not where it speaks of something else', () => {
  for (const text of [
    '# Shop\n\nThe shop of Acme. See the examples and [try the demo](https://demo.example.com).\n',
    '# Demo portal\n',
    '# Sandbox\n\nRuns the code of users in containers of their own.\n',
    '# Runner\n\nNote: This template uses FreeTDS for dev. For production use the vendor’s driver.\n',
    '# Shop\n\n## Example\n\nThis is an example of a configuration.\n',
    '# Images\n\nThis folder contains the images that we ship, and examples.\n',
    '# Course management platform\n',
    '# Proxy\n\nIn this sample, the URL of the service is edge.example.com.\n',
    '# Shop\n\nIn this demo, the images for production are deployed.\n\nIn this example the port is 8080.\n',
    '# Runner\n\nThe stack runs the integration tests of our customers.\n',
    '# Images\n\nImages used for integration tests and in production.\n',
    '# Store\n\nThis stack runs one node, ideal for local development and small deployments.\n',
    '# Store\n\nThis image is used for testing and for production.\n',
    '# Selenium\n\nSelenium is used for testing web applications.\n',
    '# Sampling application\n',
    '# Profiles\n\nThis directory has compose files for quickstart use-cases as well as production use-cases.\n',
    '# Profiles\n\nThis directory has what we need for development use-cases as well as our customers.\n',
    '# Postgres\n\nThe following steps set up an instance for the shop on your local machine.\n',
    '# Runner\n\nThis workshop covers shoes, and deploys them to your server.\n',
    '# Shop\n\nThe shop.\n\n## Run the tests with docker compose\n',
    '# Shop\n\n```\n# Demo\nThis is a demo.\n```\n',
    '# Shop\n\n<!--\nThis is a demo.\n-->\n',
    '## Tutorial\n',
    '',
  ])
    assert.deepEqual(told(text), [], text);
});

test('of a whole repository only that it is an example, insecure on purpose, or where developers work', () => {
  for (const [text, ...roles] of [
    ['# Docker Compose examples for the store\n', 'example'],
    ['# Spark + Iceberg Quickstart Image\n', 'example'],
    ['# Store Quickstart Guide\n'],
    ['# Food Delivery\n\n`Food Delivery` is a fictional food delivery service, built with Go.\n', 'example'],
    [
      '# The Stack (TNS) app\n\n## Overview\n\nThe Stack (TNS) is a simple three-tier demo application, all in Go.\n',
      'example',
    ],
    ['# Shop\n\n**A comprehensive microservices architecture showcase using Go**\n', 'example'],
    ['# Wordsmith\n\nWordsmith is the demo project of our talk.\n', 'example'],
    ['# Store\n\nStore is decoupled from the demo project to have its own releases.\n'],
    ['# Store\n\nAn example config can be found beside it.\n'],
    ['# Store\n\nA tool for running workshops.\n'],
    ['# Store\n\n## Usage\n\nThis is an example of it.\n'],
    ['# Store\n\nGrafana is a demo of what it shows.\n'],
    ['# Store\n\nUseful if you want to test your shop.\n'],
    ['# Voting\n\nThis repository contains a sample application.\n', 'example'],
    ['= Shop\n\nThis is the example code for my book https://example.com[Shops].\n\n== Notes\n', 'example'],
    ['# DAMN VULNERABLE SHOP\n\nA shop that is damn vulnerable.\n', 'insecure'],
    ['# crShop\n\nIt is vulnerable by design, and teaches why.\n', 'insecure'],
    ['# Goat\n\nGoat is a deliberately insecure web application.\n', 'insecure'],
    ['# Shop\n\nShop development environment using Docker.\n', 'development'],
    ['# Dockerized development environment for the shop\n', 'development'],
    [
      '# shop\n\n[![Publish](https://example.com/badge.svg)](https://example.com)\n\nShop development environment using Docker Compose, for Mac.\n',
      'development',
    ],
    [
      '# shop\n\n[![Publish](https://example.com/badge.svg)](https://example.com)\n\nA shop. Development environment using Docker.\n',
    ],
    [
      'Shop Images\n---\n\nAll of it.\n\nThe purpose of this repository is to build images for local developer testing of the shop.\n\n## Options\n',
      'development',
    ],
    ['# catalog.shop\n\nThis is a local development harness for catalog.shop. See [the list](a.md)!\n', 'development'],
    ['# Shop docker\n\nLocal development environment for the shop\n', 'development'],
    [
      '<div>\n\n[![Smoke tests](a.svg)](https://example.com)\n\n</div>\nThe Shop Local Node project allows developers to set up their own Shop based local network. It has one node.\n\n# Requirements\n',
      'development',
    ],
    [
      '# Search Developer Environment\n\nA locally running development environment with a quick setup using docker-compose\n',
      'development',
    ],
    ['# Search Developer Environment\n\nA running development environment with a login for each of us\n'],
    [
      '# Runner with jobs\n\n## Description\n\nThis tutorial allows to set up a local stack, and to try it.\n',
      'example',
    ],
    ['# Runner\n\nThis tutorial shows how to deploy the runner.\n'],
    ['# Runner\n\nThis tutorial platform helps its authors.\n'],
    ['# Tutorial para ejecutar el proyecto con JNI\n', 'example'],
    ['# JNI\n\nEste proyecto demuestra cómo llamar una biblioteca.\n', 'example'],
    ['# JNI\n\nEste proyecto muestra los pedidos de una tienda.\n'],
    ['# Challenge Prueba Tecnica\n# Sistema de inventario\n\nEste proyecto implementa dos servicios.\n', 'example'],
    ['# Inventory\n\nThis project is my solution to the coding challenge of Acme.\n', 'example'],
    ['# Inventory\n\nEste projeto foi desenvolvido para um desafio técnico.\n', 'example'],
    ['# Inventory\n\nThis project is a coding challenge platform.\n'],
    ['# Inventory\n\nThis project contains what teams need for technical tests.\n'],
    ['# Inventory\n\nIt passed a technical test.\n'],
    ['# docker-test\n\nThis is a test repository to build images.\n', 'example'],
    ['# Suite\n\nThis is a test project runner.\n'],
    ['# Shortener\n\nThis repository is for a shortener I created to learn about stores.\n', 'example'],
    ['# Shortener\n\nThis project was built to learn what its users like.\n'],
    ['# Workspaces\n\nThis is a development environment for teams.\n'],
    ['# Shop\n\nThe shop runs on a local network.\n'],
    ['# Shop\n\nA shop. This is a local development harness for it.\n'],
    ['# Shop\n\nThe framework lets developers start small.\n'],
    ['# Bank\n\nThis source code was developed for Java based microservices tutorial series.\n', 'example'],
    ['# Store\n\nThis project was built for teams that write tutorials.\n'],
    ['# API\n\n## Goal\n\nThis repository is a proposal for the technical challenge launched by Acme.\n', 'example'],
    ['# API\n\n## Goal\n\nThis repository is a technical challenge platform.\n'],
    ['# Store\n\nThe purpose of this project is to give developers a store.\n'],
    ['# Images\n\nImages used for integration tests\n'],
    ['# Workspaces\n\nSelf-hosted cloud development environments for teams.\n'],
    ['# Shop\n\nA shop. It has a development environment using Docker.\n'],
    ['# Proxy\n\nThe API is insecure by default, so set a password.\n'],
    ['# Shop\n\nThis project is not ready for production yet.\n'],
    ['# Scanner\n\nIt finds intentionally vulnerable packages.\n'],
    ['### [Launch the live demo](https://example.com)\n'],
  ] as const)
    assert.deepEqual(told(text, true), roles, text);
});

test('what somebody learns with or is examined by is told by its title or its name', () => {
  for (const name of [
    ...['Technical Test', 'Take-home assignment: shop', 'Backend Challenge Solution', 'DevOps Assignment'],
    ...['Prueba técnica - Backend', '🚀 Desafio Técnico API', 'Desafío backend', 'Test technique', 'Тестовое задание'],
    ...[
      'shop-backend-assignment',
      'DevOps-Assignment',
      'CodingChallenge',
      'acme_coding_challenge',
      'prueba-tecnica-api',
    ],
    ...['final-year-project', 'FinalYearProject', 'Graduation project: shop', 'Shop (Bachelor’s thesis)', 'BSc Thesis'],
    ...['learning-spring-boot', 'learning_react', 'learn-docker', 'Java-Exercises', 'kubernetes-course'],
  ])
    assert.ok(isExercise(name), name);
  for (const name of [
    ...[
      'Coding challenge platform',
      'A platform for coding challenge',
      'technical-test-runner',
      'coding-challenge-api',
    ],
    ...['capstone-project-manager', 'thesis-api', 'Templates for thesis', 'final-project-builder', 'year-project'],
    ...['Plataforma de prueba técnica', 'Gestión de pruebas técnicas', 'non-technical tests', 'role-assignment'],
    ...[
      'learning',
      'learning-platform',
      'learning-locker',
      'machine-learning',
      'deep-learning-docker',
      'learn-docker-ui',
    ],
    ...[
      'elearning-go',
      'model-training',
      'training-operator',
      'spring-training',
      'physical-exercises',
      'exercises',
      '',
    ],
  ])
    assert.ok(!isExercise(name), name);
});

test('the name of a repository tells it of each file, and of a folder nothing', () => {
  const named = (repository: string, path = 'compose.yaml') => [
    ...rolesOfFile(new Source(path, 'services: {}\n'), repository).keys(),
  ];
  assert.deepEqual(named('learning-rust'), ['example']);
  assert.deepEqual(named('backend-challenge'), ['example']);
  assert.deepEqual(named('shop-devenv'), ['development']);
  for (const name of ['learning-platform', 'shop-dev', 'shop']) assert.deepEqual(named(name), [], name);
  assert.deepEqual(named('shop', 'learning-rust/compose.yaml'), []);
});

test('a course is told by its name or by two of its words, and its lessons by their numbers', () => {
  assert.ok(isOfCourse('# MLOps Zoomcamp\n\nOur MLOps Zoomcamp course\n', 'mlops'));
  assert.ok(isOfCourse('', 'docker-course'));
  assert.ok(!isOfCourse('# Home server\n\nA tutorial helped me.\n', 'home-server'));
  for (const folder of ['05-monitoring', '1_intro', 'week 2', 'lesson-3', '12']) assert.ok(isOfLesson(folder), folder);
  for (const folder of ['monitoring', 'week', '2fa', 'module-federation', 's3']) assert.ok(!isOfLesson(folder), folder);
});

test('a README names the folders that are samples and not for production', () => {
  const list =
    '## Samples\n\n- [`one`](./all-in-one/) - all of it\n- [Two](two/light)\n- [site](https://example.com)\n\n';
  const rest = '## Packages\n\n- [Doors](./special/doors)\n\n';
  const unfit = 'The provided samples are used to demonstrate the steps needed and are not fit for production use.\n';
  assert.deepEqual(samplesListed(`# Shop\n\n${list}${rest}## Production use\n\n${unfit}`), ['all-in-one', 'two/light']);
  assert.deepEqual(samplesListed(`# Shop\n\n${list}${rest}`), [], 'nothing said of production');
  assert.deepEqual(samplesListed(`# Shop\n\n${rest}${unfit}`), [], 'nothing listed');
  assert.deepEqual(samplesListed(`# Shop\n\n${list}The samples are ready for production.\n`), []);
});
