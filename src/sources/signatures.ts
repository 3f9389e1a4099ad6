/** How many bytes of a file's opening tell what it is. */
export const HEAD_BYTES = 4;

/** How a zstd frame begins, and how one that holds no content, of which there are sixteen kinds. */
export const ZSTD_FRAME = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;

/** How an entry of a zip archive begins, and how the end of its directory, with which an empty archive begins. */
export const ZIP_ENTRY = 0x04034b50;
export const ZIP_END = 0x06054b50;

/** Whether these first bytes open a compressed stream that `decompressed` would decode. */
export function isCompressed(head: Buffer): boolean {
  return isGzip(head) || isZstd(head);
}

export function isGzip(head: Buffer): boolean {
  return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether the first four bytes open a zstd frame; a skippable frame may come first. */
export function isZstd(head: Buffer): boolean {
  return head.length >= 4 && (head.readUInt32LE(0) === ZSTD_FRAME || isSkippable(head.readUInt32LE(0)));
}

export function isSkippable(magic: number): boolean {
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}

/** Whether the first bytes of a file open a zip archive, an empty one included. */
export function isZip(head: Buffer): boolean {
  return head.length >= 4 && (head.readUInt32LE(0) === ZIP_ENTRY || head.readUInt32LE(0) === ZIP_END);
}
