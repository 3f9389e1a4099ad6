import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  STATUS,
  certificateJson,
  commentLevels,
  evaluate,
  faultSentence,
  parseSettings,
  renderTerminal,
  replaceFiles,
  stackOf,
  watchForFaults,
  wrap,
  writeReport
} from "./chunk-34WKBFNP.js";
import "./chunk-OGNGI7F3.js";
import {
  FLAGS,
  GROUPS,
  defaultOf
} from "./chunk-QL2IV4VL.js";
import "./chunk-ITNHDENL.js";
import {
  parseFlags
} from "./chunk-6WMBMGKJ.js";
import {
  SWITCH,
  VERSION,
  terminal,
  terminalSentence
} from "./chunk-EQG3SICH.js";
import "./chunk-BXDJJZ7N.js";
import "./chunk-QNZL3YP6.js";
import "./chunk-KDABLBMI.js";
import "./chunk-LVRVVOEP.js";
import "./chunk-BDWRA573.js";
import {
  codeOf,
  writeFault
} from "./chunk-R4PXF7IF.js";
import "./chunk-OTYH7KTS.js";
import "./chunk-A6NMTJM7.js";
import "./chunk-I447F5VF.js";
import "./chunk-U4S32GN3.js";
import "./chunk-WAU2FQZV.js";
import "./chunk-QHURBGYY.js";
import "./chunk-ZTGFV77K.js";
import "./chunk-BCTFEGXR.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/cli/index.ts
import { writeSync } from "node:fs";

// src/cli/run.ts
import { stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

// src/cli/arguments.ts
function parseArguments(argv) {
  const options = Object.fromEntries(
    FLAGS.map(({ name, kind, short }) => [
      name,
      {
        type: kind === SWITCH ? "boolean" : "string",
        multiple: kind.isRepeated,
        ...short === void 0 ? {} : { short }
      }
    ])
  );
  const { values, positionals } = parseFlags(argv, options);
  if (argv.length === 0) throw new UserError("no results are named.", USAGE);
  if (values["help"] === true) return { kind: "help" };
  if (values["version"] === true) return { kind: "version" };
  const settings = parseSettings((name) => {
    if (name === "results") return [...positionals, ...values["results"] ?? []].join("\n");
    const value = values[name];
    if (value === void 0) return defaultOf(name);
    return Array.isArray(value) ? value.join("\n") : String(value);
  });
  const [json, markdown] = [values["json"], values["markdown"]];
  if (json === "-" && markdown === "-") {
    throw new UserError("`--json -` and `--markdown -` both ask for standard output.", "Write one of them to a file.");
  }
  return {
    kind: "run",
    settings,
    out: values["out"],
    json,
    markdown,
    verbose: values["verbose"] === true,
    color: values["no-color"] === true ? false : values["color"] === true ? true : void 0
  };
}
var USAGE = "Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.";

// src/cli/help.ts
function helpText(width) {
  const groups = GROUPS.map(({ title, settings }) => ({
    title,
    flags: settings.filter(({ where }) => where !== "action")
  })).filter(({ flags }) => flags.length > 0);
  const shown = groups.map(({ title, flags }) => `${title}:
${flags.map((flag) => flagText(flag, width)).join("\n")}`);
  return `beta-certificate ${VERSION}
Could any ensemble of these models beat the single best one, by enough to be
worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many
models, the same queries, right or wrong. The simplest form is a CSV with one
row per query and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain
  beta-certificate sql --help    (the input, from a table in a warehouse)

${shown.join("\n\n")}

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}
function flagText({ name, kind, short, default: value, description }, width) {
  const placeholder = kind.placeholder === "" ? "" : ` ${kind.placeholder}`;
  const usual = value === "" ? "" : ` Default: ${value}.`;
  return `  ${short === void 0 ? "" : `-${short}, `}--${name}${placeholder}
${indent(plain(description) + usual, width)}`;
}
function plain(text) {
  return text.replaceAll("`", "");
}
function indent(text, width) {
  const lines = [];
  let line = "     ";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > Math.min(width, 80)) {
      lines.push(line);
      line = "     ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}

// src/cli/progress.ts
var Progress = class {
  constructor(stream) {
    this.stream = stream;
    if (stream.isTTY === true) this.timer = setInterval(() => this.show(), 1e3).unref();
  }
  stream;
  current = "";
  files = 0;
  shown = false;
  timer;
  file(path) {
    this.current = path;
    this.files += 1;
  }
  /** Shown at once: while the machine is busy with it no timer fires. */
  stage(what) {
    clearInterval(this.timer);
    if (this.stream.isTTY === true) this.write(what);
  }
  end() {
    clearInterval(this.timer);
    if (this.shown) this.stream.write("\r\x1B[K");
  }
  show() {
    this.write(`reading file ${this.files}: ${terminal(this.current)}`);
  }
  write(text) {
    this.shown = true;
    this.stream.write(`\r\x1B[K${text} \u2026`);
  }
};

// src/cli/run.ts
async function runCommand(argv, io) {
  const width = io.stdout.columns ?? 100;
  try {
    if (argv[0] === "sql") {
      const { sqlCommand } = await import("./sql-OKSIRWZJ.js");
      io.stdout.write(sqlCommand(argv.slice(1)));
      return STATUS.passed;
    }
    const invocation = parseArguments(argv);
    if (invocation.kind === "help") io.stdout.write(helpText(width));
    else if (invocation.kind === "version") io.stdout.write(`${VERSION}
`);
    else return await certifyAndReport(invocation, io, width);
    return STATUS.passed;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${errorText(error, io, width)}
`);
    return STATUS.wrongInput;
  }
}
function errorText({ message }, { env: env2, stderr }, width) {
  const text = `beta-certificate: ${terminalSentence(message)}`;
  if (stderr.isTTY !== true) return text;
  const wrapped = wrap(text, Math.min(width, 100), "  ");
  return env2["NO_COLOR"] ? wrapped : wrapped.replace(/^beta-certificate:/, "\x1B[31m$&\x1B[0m");
}
async function certifyAndReport(command, io, width) {
  const progress = new Progress(io.stderr);
  const runContext = { cwd: io.cwd, environment: io.env, token: "" };
  const evaluation = await evaluate(command.settings, runContext, progress).finally(() => progress.end());
  if (command.out !== void 0) await writeReport(evaluation, command.out);
  const texts = [
    { flag: "json", path: command.json, text: () => certificateJson(evaluation) },
    { flag: "markdown", path: command.markdown, text: () => commentLevels(evaluation)[0]("") }
  ];
  const printed = texts.find(({ path }) => path === "-");
  if (printed !== void 0) io.stdout.write(printed.text());
  for (const { flag, path, text } of texts) {
    if (path !== void 0 && path !== "-") await writeText(flag, path, text());
  }
  if (printed === void 0) {
    const color = command.color ?? (io.stdout.isTTY === true && !io.env["NO_COLOR"]);
    const { verbose, out: report } = command;
    io.stdout.write(renderTerminal(evaluation, { width, color, verbose, report, hints: true }));
  }
  return evaluation.decision.passed ? STATUS.passed : STATUS.failed;
}
async function writeText(flag, path, text) {
  const full = resolve(path);
  try {
    if (await isOpenEnded(full)) await writeFile(full, text);
    else await replaceFiles(dirname(full), [{ name: basename(full), content: () => [text] }]);
  } catch (error) {
    const code = codeOf(error);
    if (code === void 0) throw error;
    throw new UserError(
      `\`--${flag}\`: ${quote(path)} cannot be written: ${writeFault(code)}.`,
      "Name another file, or - for standard output."
    );
  }
}
async function isOpenEnded(full) {
  if (/^\/(?:dev|proc)\//.test(full)) return true;
  return stat(full).then(
    (found) => !found.isFile(),
    () => false
  );
}

// src/cli/index.ts
var { env } = process;
var watch = watchForFaults(fault);
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") return;
  say(`the output cannot be written (${error.code ?? "unknown reason"}). Check where standard output goes.`);
  leave(STATUS.wrongInput);
});
process.stderr.on("error", () => void 0);
try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    cwd: process.cwd(),
    env,
    stdout: process.stdout,
    stderr: process.stderr
  });
  watch.finished();
} catch (error) {
  fault(error);
}
function fault(error) {
  say(faultSentence(error, "DEBUG"));
  if (env["DEBUG"]) say(stackOf(error));
  leave(STATUS.fault);
}
function say(text) {
  try {
    writeSync(process.stderr.fd, `beta-certificate: ${text}
`);
  } catch {
  }
}
function leave(status) {
  watch.finished();
  process.exitCode = status;
  process.exit();
}
