import { Hosts } from './hosts.ts';
import { Transport, type TransportOptions } from './transport.ts';
import { Trouble } from './trouble.ts';

/**
 * Opens the way to files on the public internet, by HTTPS, in nobody's name and without redirects.
 *
 * @returns gets the bytes at an address, no more than so many; throws {@link Trouble} where they cannot be had
 */
export function openDownloads(options: TransportOptions): (url: URL, most: number) => Promise<Buffer> {
  const transport = new Transport(new Hosts([]), options, () => {});
  return async (url, most) => {
    const { status, body } = await transport.send(url, { method: 'GET', reach: 'public', most, redirects: 0 });
    if (status === 200) return body;
    throw new Trouble(`\`${url.host}\` responded ${status} when asked for an attestation. Run the review again.`);
  };
}
