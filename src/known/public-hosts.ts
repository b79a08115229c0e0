import { publicHosts } from './public-hosts.data.ts';

/**
 * Whether a server is on the internet, and so stays whoever starts what, and everybody comes to it.
 *
 * @param host its name, with a port or not; of several, separated by commas, the first
 */
export function isOnInternet(host: string): boolean {
  const name = host.split(',')[0]!.replace(/:\d*$/, '');
  const isInner = publicHosts.none.test(name) || publicHosts.inner.test(name);
  return !isInner && /^(?:[a-z\d-]+\.)+[a-z]{2,24}$/i.test(name);
}
