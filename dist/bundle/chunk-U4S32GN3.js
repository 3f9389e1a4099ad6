import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  UserError
} from "./chunk-URKYPVQ2.js";

// src/sources/limits.ts
var MiB = 2 ** 20;
var GiB = 2 ** 30;
var DEFAULT_LIMITS = {
  maxFiles: 1e5,
  maxFileBytes: 64 * GiB,
  maxTotalBytes: 8 * GiB,
  maxRatio: 200,
  maxEntries: 1e5,
  maxNesting: 2
};
var RATIO_FREE = 100 * MiB;
var HOLD_BYTES = GiB;
var Budget = class {
  constructor(limits) {
    this.limits = limits;
  }
  limits;
  files = 0;
  total = 0;
  downloaded = 0;
  furthest = /* @__PURE__ */ new Map();
  /** Counts one more file of the run. */
  addFile() {
    this.files += 1;
    if (this.files > this.limits.maxFiles) throw tooMuch("There are", "files", this.limits.maxFiles);
  }
  /** Checks the number of files inside one archive. */
  checkEntries(count, file) {
    if (count > this.limits.maxEntries) throw tooMuch("holds", "entries", this.limits.maxEntries, file);
  }
  /** Checks how deep `file` lies inside archives or compressions. */
  checkNesting(depth, file) {
    if (depth > this.limits.maxNesting) throw tooMuch("has", "nesting", this.limits.maxNesting, file);
  }
  /** Checks the bytes read from one file so far. */
  checkFileBytes(produced, file) {
    if (produced > this.limits.maxFileBytes) throw tooMuch("has", "file-bytes", this.limits.maxFileBytes, file);
  }
  /**
   * Charges what one decompression has produced so far from `consumed` bytes. Reading the same file again is free up to
   * the furthest point reached before, because the limit is on what the inputs hold and not on how often we look.
   * `stage` tells apart the decompressions of one file.
   */
  charge(produced, consumed, file, stage) {
    this.checkFileBytes(produced, file);
    const { maxRatio, maxTotalBytes } = this.limits;
    if (produced > RATIO_FREE && produced > maxRatio * consumed) throw tooMuch("expands by", "ratio", maxRatio, file);
    this.total += this.growth(`${stage}\0${file}`, produced);
    if (this.total > maxTotalBytes) throw tooMuch("brings the run to", "total-bytes", maxTotalBytes, file);
  }
  /** Charges what one download has brought so far. Downloads are bounded like decompressed content, and apart from it. */
  chargeDownload(received, file) {
    const { maxTotalBytes } = this.limits;
    this.downloaded += this.growth(`download\0${file}`, received);
    if (this.downloaded <= maxTotalBytes) return;
    throw tooMuch("brings the run to", "total-bytes", maxTotalBytes, file, "of downloaded content");
  }
  /** How far `produced` goes beyond the furthest point that was reached before. */
  growth(key, produced) {
    const before = this.furthest.get(key) ?? 0;
    if (produced <= before) return 0;
    this.furthest.set(key, produced);
    return produced - before;
  }
};
var UNITS = {
  files: "files",
  entries: "files inside it",
  nesting: "archives or compressions around one another",
  "file-bytes": "of content",
  "total-bytes": "of decompressed content",
  ratio: "times its size"
};
function tooMuch(verb, name, limit, file, unit = UNITS[name]) {
  const isBytes = name.endsWith("bytes");
  const setting = isBytes ? byteText : String;
  const shown = isBytes && setting(limit) === String(limit) ? `${limit} bytes` : setting(limit);
  return new UserError(
    `${verb} more than ${shown} ${unit}, the limit \`${name}\`.`,
    `If that is intended, raise \`limits\`: ${name}=${setting(limit * 2)}.`,
    file === void 0 ? {} : { file }
  );
}
function byteText(bytes) {
  if (bytes >= GiB && Number.isInteger(bytes / GiB)) return `${bytes / GiB}GiB`;
  if (bytes >= MiB && Number.isInteger(bytes / MiB)) return `${bytes / MiB}MiB`;
  return String(bytes);
}

export {
  DEFAULT_LIMITS,
  HOLD_BYTES,
  Budget
};
