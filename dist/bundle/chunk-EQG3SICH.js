import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  FORMULA
} from "./chunk-BCTFEGXR.js";
import {
  INVISIBLE,
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/settings/version.ts
var VERSION = "0.1.0";

// src/settings/kinds.ts
var once = { isRepeated: false };
var SWITCH = {
  ...once,
  placeholder: "",
  allowed: "",
  read: (text2) => text2 !== "",
  write: () => []
};
function text(placeholder) {
  return {
    ...once,
    placeholder,
    allowed: "text",
    read: (text2) => text2.trim() === "" ? void 0 : text2.trim(),
    write: (value) => value === void 0 ? [] : [value]
  };
}
function plainText(placeholder, check = () => {
}) {
  return {
    ...once,
    placeholder,
    allowed: "text",
    read(text2, name) {
      check(text2.trim(), name);
      return text2.trim();
    },
    write: (value) => [value]
  };
}
function lines(placeholder, check = () => {
}) {
  return {
    placeholder,
    allowed: "one a line",
    isRepeated: true,
    read(text2) {
      const values = text2.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
      check(values);
      return values;
    },
    write: (values) => values
  };
}
function parsed(placeholder, allowed, read) {
  return { ...once, placeholder, allowed, read, write: () => [] };
}
function number(rule, example, isValid) {
  return {
    ...once,
    placeholder: "NUMBER",
    allowed: rule,
    read(text2, name) {
      const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text2.trim()) ? Number(text2) : NaN;
      if (Number.isFinite(value) && isValid(value)) return value;
      throw new UserError(
        `\`${name}\` must be a number ${rule}, not ${quote(text2.trim())}.`,
        `Write a plain decimal number, such as ${example}.`
      );
    },
    write: (value) => [String(value)]
  };
}
function whole(least, greatest, example) {
  const range = `from ${least} ${greatest === Infinity ? "on" : `to ${greatest}`}`;
  return {
    ...once,
    placeholder: "NUMBER",
    allowed: `a whole number ${range}`,
    read(text2, name) {
      const value = /^[0-9]{1,15}$/.test(text2.trim()) ? Number(text2) : NaN;
      if (value >= least && value <= greatest) return value;
      throw new UserError(
        `\`${name}\` must be a whole number ${range}, not ${quote(text2.trim())}.`,
        `Write a whole number in digits, such as ${example}.`
      );
    },
    write: (value) => [String(value)]
  };
}
function orEmpty(kind) {
  return {
    ...kind,
    read: (text2, name) => text2.trim() === "" ? void 0 : kind.read(text2, name),
    write: (value) => value === void 0 ? [] : kind.write(value)
  };
}
var YES_OR_NO = {
  ...once,
  placeholder: "true|false",
  allowed: "`true` or `false`",
  read(text2, name) {
    if (text2.trim() === "true" || text2.trim() === "false") return text2.trim() === "true";
    throw new UserError(`\`${name}\` must be true or false, not ${quote(text2.trim())}.`, "Write one of the two.");
  },
  write: (value) => [String(value)]
};
function oneOf(words) {
  return {
    ...once,
    placeholder: words.join("|"),
    allowed: words.map((word) => `\`${word}\``).join(", "),
    read(text2, name) {
      const found = words.find((word) => word === text2.trim());
      if (found !== void 0) return found;
      throw new UserError(
        `\`${name}\` must be one of ${words.join(", ")}, not ${quote(text2.trim())}.`,
        "Choose one of them."
      );
    },
    write: (value) => [value]
  };
}
function someOf(words) {
  return {
    ...once,
    placeholder: "LIST",
    allowed: `a comma list of ${words.map((word) => `\`${word}\``).join(", ")}`,
    read(text2, name) {
      const given = text2.split(/[,\s]+/).filter((word) => word !== "");
      const wrong = given.find((word) => !words.includes(word));
      if (wrong !== void 0) {
        throw new UserError(
          `\`${name}\`: ${quote(wrong)} is not one of ${words.join(", ")}.`,
          "Give a comma list of them."
        );
      }
      return words.filter((word) => given.includes(word));
    },
    write: (values) => values.length === 0 ? [] : [values.join(",")]
  };
}
function someOrNone(words) {
  const kind = someOf([...words, "none"]);
  return {
    ...kind,
    read(text2, name) {
      const found = kind.read(text2, name);
      if (found.length === 0) {
        throw new UserError(`\`${name}\` is empty.`, "Write `none` if the gate is never to fail.");
      }
      if (found.length > 1 && found.includes("none")) {
        throw new UserError(
          `\`${name}\` has \`none\` beside other conditions.`,
          "Write `none` alone, or leave it out."
        );
      }
      return found.filter((word) => word !== "none");
    },
    write: (values) => [values.length === 0 ? "none" : values.join(",")]
  };
}

// src/report/escape.ts
var MOST = 120;
function visible(text2, most = MOST) {
  const characters = Array.from(text2.slice(0, 4 * most));
  const cut = characters.length > most ? `${characters.slice(0, most).join("")}\u2026` : characters.join("");
  return cut.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
function code(text2) {
  const shown = visible(text2).replaceAll("\\|", "\\\\u{7c}").replaceAll("|", "\\|");
  if (shown.trim() === "") return "` `";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(text2) {
  const longest = Math.max(2, ...(text2.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text
${text2}
${fence}`;
}
function sentence(text2) {
  let out = "";
  let held = "";
  const release = () => {
    if (held !== "") out += code(held);
    held = "";
  };
  for (const [word, quoted, marked] of visible(text2, 2e3).matchAll(PIECES)) {
    if (isPlain(word) || held !== "" && /^[.,;:]+$/.test(word)) {
      release();
      out += word;
    } else held += quoted ?? marked ?? word;
  }
  release();
  return out;
}
var PIECES = /"((?:[^"\\]|\\.)+)"|`([^`]+)`|\s|[^\s"`]+|["`]/g;
function isPlain(word) {
  if (/^\s/.test(word)) return true;
  return /^[\p{L}\p{M}\p{N}.,;:()'’%/…·–—−β-]+$/u.test(word) && !/:\/\/|www\.|gh-\d|:[\w+-]+:|^(?:[-–—.]+|\d+[.)])$/i.test(word) && !/(?:^|[^\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu.test(word);
}
var HTML_ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function htmlAttribute(text2, most = MOST) {
  return visible(text2, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]);
}
function html(text2, most = MOST) {
  return `<bdi>${htmlAttribute(text2, most)}</bdi>`;
}
function xml(text2) {
  return htmlAttribute(text2, Infinity).replace(/[\ufffe\uffff]/g, "");
}
function openMetricsLabel(text2) {
  return visible(text2, Infinity).replace(/[\\"]/g, "\\$&");
}
function csvCell(text2) {
  const guarded = FORMULA.test(text2) ? `'${text2}` : text2;
  return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
function terminal(text2) {
  return unobeyed(visible(text2));
}
function terminalSentence(text2) {
  return unobeyed(visible(text2, Infinity));
}
function unobeyed(text2) {
  return text2.replace(/(^|\s)::/g, "$1:\\u{3a}").replaceAll("##[", "#\\u{23}[");
}

export {
  VERSION,
  SWITCH,
  text,
  plainText,
  lines,
  parsed,
  number,
  whole,
  orEmpty,
  YES_OR_NO,
  oneOf,
  someOf,
  someOrNone,
  visible,
  code,
  codeBlock,
  sentence,
  htmlAttribute,
  html,
  xml,
  openMetricsLabel,
  csvCell,
  terminal,
  terminalSentence
};
