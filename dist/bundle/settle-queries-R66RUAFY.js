import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  bitsOf,
  likelyLabelErrors,
  recompute,
  withoutRows
} from "./chunk-HCLBGKHS.js";
import "./chunk-BXDJJZ7N.js";
import {
  ADJUDICATION_CLASSES
} from "./chunk-QNZL3YP6.js";
import {
  parse,
  referenceHash
} from "./chunk-WAU2FQZV.js";
import "./chunk-QHURBGYY.js";
import {
  combine,
  forEachBit,
  hasBit,
  naturalOrder,
  setBit,
  weightAt
} from "./chunk-ZTGFV77K.js";
import {
  unguarded
} from "./chunk-BCTFEGXR.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/run/settle-queries.ts
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { resolve } from "node:path";

// src/audit/adjudications.ts
var COLUMNS = ["query_id", "class", "note", "reference_hash"];
var BESIDE = ["models_wrong", "kind", "suspected", "evidence"];
function parseAdjudications(text, path) {
  const [header, ...rows] = rowsOf(text, path);
  if (header === void 0) {
    throw new UserError("the file of adjudications is empty.", `Give it the columns ${COLUMNS.join(", ")}.`, {
      file: path
    });
  }
  const column = columnsOf(header.cells, path);
  const cell = (row, name) => {
    const index = column.get(name);
    return index === void 0 ? "" : row.cells[index].trim();
  };
  const idColumn = column.get("query_id");
  const known2 = /* @__PURE__ */ new Map();
  const adjudications = [];
  for (const row of rows) {
    const { line } = row;
    if (row.cells.length !== header.cells.length) {
      throw new UserError(
        `the row has ${row.cells.length} cells, but the header has ${header.cells.length}.`,
        "Give every row one cell for each column; quote cells that hold a comma.",
        { file: path, line }
      );
    }
    const settled = cell(row, "class");
    if (settled === "") continue;
    const query = unguarded(row.cells[idColumn]);
    if (query.trim() === "") {
      throw new UserError("the query id is empty.", "Give the id as the report shows it.", {
        file: path,
        line,
        column: "query_id"
      });
    }
    const earlier = known2.get(query);
    if (earlier !== void 0) {
      throw new UserError(
        `the query ${quote(query)} is settled here and on line ${earlier}.`,
        "Leave one of the two rows.",
        { file: path, line }
      );
    }
    known2.set(query, line);
    adjudications.push({
      query,
      class: classOf(settled, { file: path, line, column: "class" }),
      note: cell(row, "note"),
      referenceHash: hashOf(cell(row, "reference_hash"), { file: path, line, column: "reference_hash" }),
      line
    });
  }
  return adjudications;
}
function rowsOf(text, path) {
  let twice = 0;
  try {
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return parsed.map(({ record, info }) => {
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/[\r\n]/g)?.length ?? 0), 0);
      const line = info.lines - twice - breaks;
      twice += record.reduce((sum, cell) => sum + (cell.match(/\r\n/g)?.length ?? 0), 0);
      return { cells: record, line };
    });
  } catch (error) {
    throw new UserError(
      `not valid CSV (${quote(error.code ?? "unknown")}).`,
      "Quote cells that hold quotes, commas or line ends, and double the quotes inside them (RFC 4180).",
      { file: path, line: error.lines ?? 1 }
    );
  }
}
function columnsOf(header, path) {
  const place = { file: path, line: 1 };
  const columns = /* @__PURE__ */ new Map();
  for (const [index, cell] of header.entries()) {
    const name = cell.trim();
    if (!COLUMNS.some((known2) => known2 === name) && !BESIDE.includes(name)) {
      throw new UserError(
        `adjudications have no column ${quote(name)}.`,
        `Name the columns ${COLUMNS.join(", ")} (the last two may be left out), and put remarks into note.`,
        place
      );
    }
    if (columns.has(name)) throw new UserError(`the column ${quote(name)} is there twice.`, "Remove one.", place);
    columns.set(name, index);
  }
  for (const name of ["query_id", "class"]) {
    if (!columns.has(name)) {
      throw new UserError(
        `adjudications need the column ${quote(name)}.`,
        `Name the columns ${COLUMNS.join(", ")} (the last two may be left out).`,
        place
      );
    }
  }
  return columns;
}
function classOf(text, place) {
  const found = ADJUDICATION_CLASSES.find((name) => name === text);
  if (found !== void 0) return found;
  throw new UserError(
    `${quote(text)} is not a class of adjudication.`,
    `Write one of ${ADJUDICATION_CLASSES.join(", ")}, or nothing where the query is not settled yet.`,
    place
  );
}
function hashOf(text, place) {
  if (text === "") return void 0;
  if (/^[0-9a-f]{16}$/.test(text)) return text;
  throw new UserError(
    `${quote(text)} is not a reference hash.`,
    "Copy the 16 digits (0-9, a-f) from the list of queries, or leave the cell empty. A spreadsheet may have rewritten it: format the column as text.",
    place
  );
}

// src/audit/settle.ts
function settle(adjudications, matrix, listed, evidence) {
  const open2 = new Map(adjudications.map((adjudication) => [adjudication.query, adjudication]));
  const removed = new Uint32Array(matrix.universe.length);
  const settled = Object.fromEntries(ADJUDICATION_CLASSES.map((name) => [name, 0]));
  const stale = [];
  let [genuine, unsettled, incompleteRemoved, labelErrorsRemoved] = [0, 0, 0, 0];
  const failed = combine(removed.length * 32, (w) => matrix.allWrong[w] | matrix.partialAllWrong[w] | listed[w]);
  forEachBit(failed, (row) => {
    const id = matrix.id(row);
    const adjudication = open2.get(id);
    open2.delete(id);
    const isStale = adjudication !== void 0 && hasChanged(adjudication, row, evidence);
    if (isStale) stale.push(id);
    const judged = isStale ? void 0 : adjudication?.class;
    const isRemoved = judged !== void 0 && judged !== "genuine";
    if (isRemoved) setBit(removed, row);
    const weight = weightAt(matrix.weights, row);
    if (!hasBit(matrix.allWrong, row)) {
      if (isRemoved && hasBit(listed, row)) labelErrorsRemoved += weight;
      else if (isRemoved) incompleteRemoved += weight;
      return;
    }
    if (judged === void 0) unsettled += weight;
    else settled[judged] += weight;
    if (judged === "genuine") genuine += weight;
  });
  const notListed = known(open2, matrix);
  return {
    removed,
    report: {
      graded: matrix.queries(matrix.allWrong),
      genuine: genuine + unsettled,
      settled,
      unsettled,
      incompleteRemoved,
      labelErrorsRemoved,
      ignored: {
        notListed: notListed.sort(naturalOrder),
        stale: stale.sort(naturalOrder),
        unknown: [...open2.keys()].sort(naturalOrder)
      }
    }
  };
}
function hasChanged({ referenceHash: judged }, row, evidence) {
  if (judged === void 0) return false;
  return judged !== referenceHash(evidence?.references[row], evidence?.prompts[row]);
}
function known(open2, matrix) {
  const found = [];
  if (open2.size === 0) return found;
  forEachBit(matrix.universe, (row) => {
    const id = matrix.id(row);
    if (open2.delete(id)) found.push(id);
  });
  return found;
}

// src/run/settle-queries.ts
var MAX_BYTES = 10 * 2 ** 20;
var READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
async function settleQueries(settings, runContext, graded, evidence) {
  const path = settings.adjudications;
  const adjudications = parseAdjudications(await textOf(path, runContext), path);
  const { matrix } = graded;
  const listed = bitsOf(
    likelyLabelErrors(matrix).surprising.map(({ row }) => row),
    matrix.universe.length
  );
  const { removed, report } = settle(adjudications, matrix, listed, evidence);
  const { confidence, minGain, baselineModel: baseline } = settings;
  const pool = withoutRows(graded, removed);
  const [asGraded, asSettled] = [graded, pool].map((each) => recompute(each, { confidence, minGain, baseline }));
  if (!asGraded) throw new UserError("no query was answered by every model.", "Check `min-coverage`.");
  if (!asSettled) {
    throw new UserError("no query is left that was not settled away.", "Check the classes.", { file: path });
  }
  return { pool, adjudicated: { ...report, asGraded, asSettled }, adjudications };
}
async function textOf(path, { cwd, fence }) {
  const full = resolve(cwd, path);
  try {
    await fence?.check(full, path);
    const handle = await open(await realpath(full), READ);
    try {
      const found = await handle.stat();
      if (!found.isFile()) {
        throw new UserError("the file of adjudications is not a regular file.", "Name the CSV itself.", { file: path });
      }
      const { size } = found;
      if (size > MAX_BYTES) {
        const mend = "Name the CSV with one row for each settled query.";
        throw new UserError(`the file of adjudications has ${size} bytes; at most ${MAX_BYTES} are read.`, mend, {
          file: path
        });
      }
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error;
    if (error instanceof UserError || code === void 0) throw error;
    if (code === "ENOENT")
      throw new UserError("there is no file of this name.", "Check `adjudications`.", { file: path });
    throw new UserError(`the file of adjudications cannot be read (${code}).`, "Check `adjudications`.", {
      file: path
    });
  }
}
export {
  settleQueries
};
