import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  UserError
} from "./chunk-URKYPVQ2.js";

// src/sources/faults.ts
function cutShort(file) {
  return new UserError(
    "is cut short: it ends before its content does.",
    "Write, copy or download the file again; an upload or a run may have been interrupted.",
    { file }
  );
}
function damaged(file, because) {
  return new UserError(`is damaged: ${because}.`, "Write, copy or download the file again.", { file });
}
var REASONS = /* @__PURE__ */ new Map([
  [
    "ENOENT",
    [
      "does not exist (any more), or is a link to nothing.",
      "Check the path, and that nothing removes the file during the run."
    ]
  ],
  ["EACCES", ["may not be read: permission denied.", "Give the user of this run the right to read it."]],
  ["EPERM", ["may not be read: not permitted.", "Give the user of this run the right to read it."]],
  ["EISDIR", ["is a folder where a file was expected.", "Check that nothing replaces the file during the run."]],
  ["ENOTDIR", ["leads through a file as if it were a folder.", "Check the path."]],
  ["ELOOP", ["leads through too many links.", "Name the file itself."]],
  ["ENAMETOOLONG", ["is longer than a path may be.", "Check the path."]]
]);
function fileFault(error, file) {
  const code = codeOf(error);
  if (code === void 0 || !hasField(error, "syscall")) return error;
  const [rule, mend] = REASONS.get(code) ?? [`cannot be read (${code}).`, "Check the file and its disk."];
  return new UserError(rule, mend, { file });
}
var WRITE_REASONS = /* @__PURE__ */ new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota of the disk is used up"],
  ["EFBIG", "a file would be larger than the system allows"],
  ["EACCES", "permission denied"],
  ["EPERM", "not permitted"],
  ["EROFS", "the disk is read-only"],
  ["EEXIST", "it is a file, or a link to nothing"],
  ["ENOENT", "the system makes no file or folder there"],
  ["ENOTDIR", "the path leads through a file"],
  ["EISDIR", "a folder has the name of a file"],
  ["ELOOP", "the path leads through too many links"],
  ["ENAMETOOLONG", "the path is too long"]
]);
function writeFault(code) {
  const reason = WRITE_REASONS.get(code);
  return reason === void 0 ? code : `${reason} (${code})`;
}
function codeOf(error) {
  return hasField(error, "code") && typeof error.code === "string" ? error.code : void 0;
}
function messageOf(error) {
  return hasField(error, "message") ? String(error.message) : "unknown fault";
}
function hasField(value, name) {
  return typeof value === "object" && value !== null && name in value;
}

export {
  cutShort,
  damaged,
  fileFault,
  writeFault,
  codeOf,
  messageOf
};
