import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);

// src/base/invisible.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
function inert(text) {
  return text.replace(
    INVISIBLE,
    (character) => Array.from({ length: character.length }, (_, i) => jsonEscape(character.charCodeAt(i))).join("")
  );
}
function jsonEscape(unit) {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

// src/base/errors.ts
var UserError = class extends Error {
  name = "UserError";
  place;
  constructor(rule, mend, place = {}) {
    super(`${placeText(place)}${rule} ${mend}`);
    this.place = place;
  }
};
function placeText({ file, line, column }) {
  const where = [file === void 0 ? void 0 : inert(file), line === void 0 ? void 0 : String(line)].filter((part) => part !== void 0).join(":");
  const inColumn = column === void 0 ? "" : `column ${quote(column)}`;
  const text = [where, inColumn].filter((part) => part !== "").join(": ");
  return text === "" ? "" : `${text}: `;
}
var QUOTE_LIMIT = 80;
function quote(value) {
  const text = typeof value === "string" ? value : textOf(value);
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}\u2026` : text;
  return inert(JSON.stringify(cut));
}
function unquoted(text) {
  if (!/^".*"$/s.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
function textOf(value) {
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  try {
    return JSON.stringify(value, (_key, part) => typeof part === "bigint" ? String(part) : part) ?? String(value);
  } catch {
    return `(${Array.isArray(value) ? "array" : typeof value})`;
  }
}

export {
  INVISIBLE,
  inert,
  UserError,
  quote,
  unquoted
};
