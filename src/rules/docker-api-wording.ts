/** How it is said who can use Docker's interface without a password. */
import { type ApiDoor, isSocketProxy } from '../facts/host/docker-api.ts';
import type { ComposeService } from '../model/compose/service.ts';
import { type Message, say } from '../rule.ts';

export const withoutTls = say`An empty ${'DOCKER_TLS_CERTDIR'} makes the Docker daemon listen on port ${'2375'} without TLS.`;
export const answers = (address: string) => say`The Docker daemon accepts anyone who can reach ${address}.`;
export const asks = (address: string) =>
  say`${address} is a Docker API without TLS: anyone who can reach it, or is on the path, controls that host.`;

/** What opens it in a service. @param rules what a proxy lets everyone do who reaches it */
export function opened(service: ComposeService, { port, address }: ApiDoor, rules: readonly string[]): Message {
  if (!port) return address === undefined ? withoutTls : answers(address);
  const where = port.hostIp?.value ? say`${port.hostIp.value}` : say`every host interface`;
  if (rules.length > 0)
    return [
      ...say`${service.name} lets anyone who can reach it on ${where} `,
      `${rules.join(', ')}, which makes them root on the host, without a password.`,
    ];
  return isSocketProxy(service)
    ? say`${service.name} publishes the part of Docker's API it lets through on ${where}, without a password.`
    : say`Port ${'2375'} is Docker's API without TLS, and is published on ${where}.`;
}
