import { ApiFailure, transportFailure, retryAfterMs } from './failure.js';

/**
 * Where GitHub's redirection leads: the storage's address, signed, so that whoever has it may read the file for a
 * minute. It is therefore in no message. Only HTTPS will do; a plain address of this machine also, where the API itself
 * has no HTTPS.
 *
 * @throws ApiFailure for any other address
 */
export function storageAddress(location: string | undefined, apiUrl: string): URL {
  const address = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
  if (address === undefined) throw new ApiFailure('refused', 'redirected to no address');
  const isOpenToUs = isLoopback(address) && new URL(apiUrl).protocol === 'http:';
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isOpenToUs)) {
    throw new ApiFailure('refused', 'redirected to an address without HTTPS');
  }
  return address;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The content at an address of the storage, in chunks. Given up at the deadline, and when `maxSilence` milliseconds bring
 * nothing new; the time that the taker needs for a chunk does not count.
 *
 * @throws ApiFailure, `unavailable` also where the storage refuses: a newly signed address may do
 */
export async function* contentAt(
  address: URL,
  request: typeof fetch,
  deadline: AbortSignal,
  maxSilence: number,
): AsyncGenerator<Buffer> {
  const silence = new AbortController();
  const wait = () => setTimeout(() => silence.abort(new DOMException('silence', 'TimeoutError')), maxSilence);
  let waiting = wait();
  try {
    const response = await request(address, {
      redirect: 'manual',
      signal: AbortSignal.any([deadline, silence.signal]),
      // The bytes as they were uploaded: a digest may be waiting for them.
      headers: { 'accept-encoding': 'identity', 'user-agent': 'beta-certificate' },
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      const kind = response.status === 429 ? 'rate-limited' : 'unavailable';
      throw new ApiFailure(kind, `storage: ${response.status}`, retryAfterMs(response.headers.get('retry-after')));
    }
    for await (const chunk of response.body ?? []) {
      clearTimeout(waiting);
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      waiting = wait();
    }
  } catch (error) {
    throw error instanceof ApiFailure ? error : transportFailure(error, address.host);
  } finally {
    clearTimeout(waiting);
  }
}
