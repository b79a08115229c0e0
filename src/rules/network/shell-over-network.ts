import { remoteShells } from '../../facts/network/remote-shells.ts';
import { serviceScripts } from '../../model/compose/command-script.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'shell-over-network',
  title: 'A shell takes its commands from the network',
  group: 'network',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever answers at the other end runs what they like here, with the network and the rights of the build or the container, and nothing is left to look at afterwards.',
  fix: 'Remove it. To look into a container use `docker exec`; to check that a port answers, open it and write nothing that a shell reads.',
  also: [],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL', 'heredoc'],
  *layer(layer) {
    for (const { commands } of scriptsOf(layer))
      for (const { at, shell } of remoteShells(commands)) yield { at, message: told(shell) };
  },
  *service(service) {
    for (const { script, via } of serviceScripts(service))
      for (const { at, shell } of remoteShells(script.commands))
        yield { at, message: told(shell), ...(via && { via }) };
  },
} satisfies Rule;

function told(shell: string) {
  return shell === ''
    ? say`What another host sends is run here as a command.`
    : say`${shell} runs what another host sends it.`;
}
