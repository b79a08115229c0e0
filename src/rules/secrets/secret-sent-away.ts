import { type CredentialSent, credentialsSent } from '../../facts/secrets/sent-away.ts';
import { isMounted } from '../../model/dockerfile/mounted-paths.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-sent-away',
  title: 'Credentials are sent to another host',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  everywhere: true,
  why: 'Whoever runs that host has what the build or the container was trusted with, and nothing here shows afterwards that it left.',
  fix: 'Remove it, and replace what it may have sent already. Where a program has to log in, give its credential in a header to that one service: `curl -H "Authorization: Bearer $(cat /run/secrets/token)"`.',
  also: [],
  whenRun: true,
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL', 'heredoc'],
  reads: {
    programs: ['uploads', 'looksUp', 'connects'],
    words: /\/dev\/(?:tcp|udp)/,
    fields: ['command', 'entrypoint', 'healthcheck', 'hooks', 'configs'],
  },
  *layer(layer) {
    const isSecret = (path: string) => isMounted(path, layer, ({ type }) => type === 'secret');
    for (const { commands } of scriptsOf(layer))
      for (const sending of credentialsSent(commands, isSecret)) yield told(sending);
  },
  *service(service) {
    for (const { script, via } of scriptsOfService(service))
      for (const sending of credentialsSent(script.commands)) yield { ...told(sending), ...(via && { via }) };
  },
} satisfies Rule;

function told({ at, by, what, to }: CredentialSent): Problem {
  const sender = by === undefined ? say`The shell` : say`${by}`;
  const host = to === undefined ? say`another host` : say`${to}`;
  return { at, message: [...sender, ' sends ', ...what, ' to ', ...host, '.'] };
}
