/** Whether a port or a range of them, with its protocol (`8000-8010/tcp`), holds a port; of UDP it holds none. */
export function holdsPort(text: string | undefined, port: number): boolean {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(text?.trim() ?? '');
  if (!match) return false;
  const first = Number(match[1]);
  return first <= port && port <= Number(match[2] ?? first);
}

/** Whether only the host itself reaches an address. */
export function isLocalAddress(address: string | undefined): boolean {
  return address !== undefined && /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/.test(address);
}
