import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'compose-provider-plugin',
  title: 'Compose runs a program on the host for this service',
  group: 'images',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'There is no container: a plugin that is found by this name on the machine of whoever runs compose runs with all their rights.',
  fix: 'Make sure that the plugin is known, and installed from a trusted place on every machine that runs this. A container needs no plugin.',
  also: ['OWASP 13'],
  *service({ name, provider }) {
    if (!provider) return;
    const type = provider.type?.value;
    yield {
      at: provider.type?.at ?? provider.at,
      // Docker's own, which comes with it.
      ...(type === 'model' && { severity: 'info' as const }),
      message: type
        ? say`For ${name} compose runs the plugin ${type} on the host.`
        : say`For ${name} compose runs a plugin on the host.`,
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a plugin',
    files: {
      'compose.yaml': `
      services:
        database:
          provider:
            type: awesomecloud
                  ~~~~~~~~~~~~
            options: { type: mysql }
    `,
    },
  },
  {
    title: 'one that a variable names',
    files: {
      'compose.yaml': `
      services:
        database:
          provider: { type: "\${PLUGIN}" }
                            ~~~~~~~~~~~
    `,
    },
  },
  {
    title: "Docker's own plugin for models",
    severity: 'info',
    files: {
      'compose.yaml': `
      services:
        llm:
          provider:
            type: model
                  ~~~~~
            options: { model: ai/smollm2 }
    `,
    },
  },
  {
    title: 'a model that compose starts by itself',
    files: {
      'compose.yaml': `
      services:
        chat:
          image: example/chat:1
          models: [llm]
      models:
        llm: { model: ai/smollm2 }
    `,
    },
  },
  {
    title: 'a container',
    files: {
      'compose.yaml': `
      services:
        database:
          image: mysql:8.4
    `,
    },
  },
  {
    title: 'a label and a key of that name',
    files: {
      'compose.yaml': `
      x-provider: { type: awesomecloud }
      services:
        database:
          image: mysql:8.4
          labels: { provider: awesomecloud }
    `,
    },
  },
];
