import { isDockersServer } from '../../known/docker-content-trust.ts';
import { parseReference } from '../../known/image-reference.ts';
import { recordOf } from '../../known/programs/records.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { type VariableSet, variablesSet } from '../../model/dockerfile/variable-settings.ts';
import { optionsOf } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Setting } from '../../text/setting.ts';

const serverVariable = 'DOCKER_CONTENT_TRUST_SERVER';

/** Whether a layer's commands ask a server of signatures of somebody's own, by Docker Content Trust. */
export function asksOwnServer(layer: Layer): boolean {
  const own = variablesSet(layer.instruction).find(({ name }) => name === serverVariable)?.value;
  return isOwn(own ?? layer.environment.get(serverVariable) ?? setAnew(serverVariable, layer)[0]?.pair.value);
}

/** The same of what runs in a service. */
export function namesOwnServer(service: ComposeService): boolean {
  return isOwn(effectiveEntries(service).find(({ name }) => name === serverVariable)?.value);
}

/** A server that only the run knows is taken for one's own. */
function isOwn(server: Setting | undefined): boolean {
  return server !== undefined && server.value !== '' && !isDockersServer(server.value ?? '');
}

/** What a variable makes of Docker Content Trust; undefined where it is another one, or only the run knows. */
export function contentTrustSwitch({ name, value }: Pick<VariableSet, 'name' | 'value'>): 'on' | 'off' | undefined {
  if (name !== 'DOCKER_CONTENT_TRUST' || !value?.value) return undefined;
  // Docker takes whatever is no word for false as true.
  return /^(?:0|[fF]|false|False|FALSE)$/.test(value.value) ? 'off' : 'on';
}

/** Whether a command may ask Docker Hub for an image: not where it names one of another registry, whose own server is asked. */
export function mayAskDockerHub(command: Command): boolean {
  if (recordOf(command.name).docker !== 'client') return true;
  const { operands } = optionsOf(command);
  const verb = operands.findIndex(({ value }) => value !== undefined && /^(?:pull|push|run|create)$/.test(value));
  const image = verb === -1 ? undefined : operands[verb + 1]?.value;
  const registry = image === undefined ? undefined : parseReference(image)?.registry;
  return registry === undefined || registry === 'docker.io';
}

const anything = 'insecureAcceptAnything';

/**
 * Whether a policy of podman and skopeo takes any image from a registry (containers-policy.json(5)): by default, or over
 * `docker`. What is of this machine already needs no signature.
 */
export function acceptsAnyImage(text: string): boolean {
  if (!text.includes(anything)) return false;
  const local =
    /"(?:docker-daemon|containers-storage|docker-archive|oci-archive|oci|dir|tarball)"\s{0,9}:\s{0,9}\{[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,9}\}/g;
  return text.replace(local, '').includes(anything);
}
