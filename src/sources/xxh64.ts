const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const STRIPE = 32;

/**
 * The XXH64 hash with seed 0 of a content given in pieces: the checksum of zstd frames (RFC 8878, 3.1.1).
 * For decoders that do not check it themselves.
 */
export class Xxh64 {
  private lanes = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
  private tail: Buffer = Buffer.alloc(0);
  private length = 0;

  update(piece: Uint8Array): void {
    this.length += piece.length;
    const bytes = Buffer.concat([this.tail, piece]);
    const whole = bytes.length - (bytes.length % STRIPE);
    let [a, b, c, d] = this.lanes;
    for (let at = 0; at < whole; at += STRIPE) {
      a = round(a, bytes.readBigUInt64LE(at));
      b = round(b, bytes.readBigUInt64LE(at + 8));
      c = round(c, bytes.readBigUInt64LE(at + 16));
      d = round(d, bytes.readBigUInt64LE(at + 24));
    }
    this.lanes = [a, b, c, d];
    this.tail = bytes.subarray(whole);
  }

  digest(): bigint {
    let hash = P5;
    if (this.length >= STRIPE) {
      const turns = [1n, 7n, 12n, 18n];
      hash = wrap(this.lanes.reduce((sum, lane, i) => sum + rotate(lane, turns[i]), 0n));
      for (const lane of this.lanes) hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
    }
    hash = wrap(hash + BigInt(this.length));
    let at = 0;
    for (; at + 8 <= this.tail.length; at += 8) {
      hash = wrap(rotate(hash ^ round(0n, this.tail.readBigUInt64LE(at)), 27n) * P1 + P4);
    }
    if (at + 4 <= this.tail.length) {
      hash = wrap(rotate(hash ^ wrap(BigInt(this.tail.readUInt32LE(at)) * P1), 23n) * P2 + P3);
      at += 4;
    }
    for (; at < this.tail.length; at++) hash = wrap(rotate(hash ^ wrap(BigInt(this.tail[at]) * P5), 11n) * P1);
    hash = wrap((hash ^ (hash >> 33n)) * P2);
    hash = wrap((hash ^ (hash >> 29n)) * P3);
    return hash ^ (hash >> 32n);
  }
}

function round(lane: bigint, input: bigint): bigint {
  return wrap(rotate(wrap(lane + input * P2), 31n) * P1);
}

function rotate(value: bigint, by: bigint): bigint {
  return wrap(value << by) | (value >> (64n - by));
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
