import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};
;
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
class AnswerLog {
 models = [];
 ids;
 ends;
 rows;
 idBegin = 0;
 idEnd = 0;
 idCount = 0;
 rowCount = 0;
 constructor(bytes) {
  const most = Math.ceil(bytes / 3);
  this.ids = new Uint8Array(bytes);
  this.ends = new Uint32Array(most);
  this.rows = new Uint32Array(most);
 }
 get modelCount() {
  return this.models.length;
 }
 model(name) {
  return this.models.push(name) - 1;
 }
 row(bytes, start, end, model, cell) {
  const isNew = !this.isLast(bytes, start, end);
  if (isNew) {
   this.idBegin = this.idEnd;
   for (let i = start; i < end; i++)
    this.ids[this.idEnd++] = bytes[i];
   this.ends[this.idCount++] = this.idEnd;
  }
  this.rows[this.rowCount++] = 8 * model + 2 * cell + (isNew ? 1 : 0);
 }
 take() {
  const taken = {
   ids: this.ids.slice(0, this.idEnd),
   ends: this.ends.slice(0, this.idCount),
   rows: this.rows.slice(0, this.rowCount),
   models: [...this.models],
  };
  this.idBegin = this.idEnd = this.idCount = this.rowCount = 0;
  return taken;
 }
 isLast(bytes, start, end) {
  const { ids, idBegin, idEnd } = this;
  if (idEnd === 0 || end - start !== idEnd - idBegin)
   return false;
  for (let i = idBegin, at = start; i < idEnd; i++, at++)
   if (ids[i] !== bytes[at])
    return false;
  return true;
 }
}
class AnswerReplay {
 sink;
 models = [];
 constructor(sink) {
  this.sink = sink;
 }
 give({ ids, ends, rows, models }, line) {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
  let [start, end, id] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
   const row = rows[i];
   if ((row & 1) !== 0) {
    start = end;
    end = ends[id++];
   }
   const model = (this.models[row >>> 3] ??= this.sink.model(models[row >>> 3]));
   this.sink.row(bytes, start, end, model, (row >>> 1) & 3, line + i);
  }
 }
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
function closingQuote(text, start) {
 for (let quote = text.indexOf(QUOTE, start), from = start; quote !== -1; quote = text.indexOf(QUOTE, from)) {
  if (!isEscaped(text, from, quote))
   return quote;
  from = quote + 1;
 }
 return -1;
}
function isEscaped(text, start, at) {
 let before = at;
 while (before > start && text[before - 1] === BACKSLASH)
  before -= 1;
 return (at - before) % 2 === 1;
}
;
const CELL = { wrong: 0, right: 1, missing: 2 };
;
const [SPACE, LAST_ASCII] = [0x20, 0x7e];
const known_cells_MAX_OUTCOMES = 32;
function isPlainText(bytes, start, end) {
 if (start === end)
  return true;
 if (bytes[start] <= SPACE || bytes[end - 1] <= SPACE)
  return false;
 for (let i = start; i < end; i++)
  if (bytes[i] > LAST_ASCII || bytes[i] < SPACE)
   return false;
 return true;
}
function known_cells_outcomeCell(result) {
 if (result === true || result === 1)
  return CELL.right;
 if (result === false || result === 0)
  return CELL.wrong;
 return result === 'missing' ? CELL.missing : undefined;
}
class KnownCells {
 read;
 most;
 texts = new Map();
 recent = [];
 constructor(read, most) {
  this.read = read;
  this.most = most;
 }
 of(bytes, start, end) {
  let hash = end - start;
  for (let i = start; i < end; i++)
   hash = (Math.imul(hash, 31) + bytes[i]) | 0;
  const slot = (hash ^ (hash >>> 11)) & 1023;
  const entry = this.recent[slot];
  if (entry !== undefined && isSame(entry.bytes, bytes, start, end))
   return entry.value;
  const text = bytes.toString('latin1', start, end);
  let value = this.texts.get(text);
  if (value === undefined && !this.texts.has(text)) {
   if (this.texts.size >= this.most)
    return undefined;
   value = this.read(text);
   this.texts.set(text, value);
  }
  this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), value };
  return value;
 }
}
function isSame(known, bytes, start, end) {
 if (known.length !== end - start)
  return false;
 for (let i = 0; i < known.length; i++)
  if (known[i] !== bytes[start + i])
   return false;
 return true;
}
;
const MAX_HEADER = 1024 * 1024;
const [NEWLINE, RETURN, row_scan_QUOTE] = [0x0a, 0x0d, 0x22];
const STOP = -1;
class RowScan {
 longest;
 hasHeader;
 tail = Buffer.alloc(0);
 line = 1;
 constructor(longest, hasHeader = true) {
  this.longest = longest;
  this.hasHeader = hasHeader;
 }
 write(chunk) {
  let start = 0;
  if (this.tail.length > 0) {
   start = chunk.indexOf(NEWLINE) + 1;
   const row = Buffer.concat([this.tail, chunk.subarray(0, start === 0 ? chunk.length : start)]);
   if (start === 0)
    return this.keep(row);
   if (this.lines(row, 0, row.length) < row.length)
    return { bytes: Buffer.concat([row, chunk.subarray(start)]), line: this.line };
  }
  const whole = Math.max(start, chunk.lastIndexOf(NEWLINE) + 1);
  const end = this.lines(chunk, start, whole);
  if (end < whole)
   return { bytes: chunk.subarray(end), line: this.line };
  return this.keep(Buffer.from(chunk.subarray(whole)));
 }
 end() {
  return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
 }
 keep(tail) {
  if (tail.length > (this.isAtHeader ? MAX_HEADER : this.longest))
   return { bytes: tail, line: this.line };
  this.tail = tail;
  return undefined;
 }
 pass(lines) {
  this.line += lines;
 }
 lines(bytes, start, end) {
  for (let at = start; at < end; this.line++) {
   const next = this.isAtHeader ? this.header(bytes) : this.row(bytes, at);
   if (next === STOP)
    return at;
   at = next;
  }
  return end;
 }
 get isAtHeader() {
  return this.line === 1 && this.hasHeader;
 }
 header(bytes) {
  const end = bytes.indexOf(NEWLINE);
  const seen = bytes.subarray(0, end);
  const isPlain = !seen.includes(row_scan_QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
  return isPlain && seen.length <= MAX_HEADER ? end + 1 : STOP;
 }
}
;
function isTotalName(cell) {
 return typeof cell === 'string' && TOTAL.test(cell.trim());
}
const TOTAL = /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;
;
class AnswerScan extends RowScan {
 sink;
 at = new Int32Array(6);
 outcomes;
 namesModel;
 models;
 modelOfFile;
 constructor(sink, { model, spelling }, modelOfFile, longest, hasHeader) {
  super(longest, hasHeader);
  this.sink = sink;
  this.namesModel = model !== undefined;
  this.modelOfFile = this.namesModel ? -1 : sink.model(modelOfFile);
  this.models = new KnownCells((name) => sink.model(name), Infinity);
  this.outcomes = new KnownCells((text) => known_cells_outcomeCell(spelling.read(text)), known_cells_MAX_OUTCOMES);
 }
 give(bytes, cell, next) {
  const [start, end] = [this.at[0], this.at[1]];
  if (mayBeTotal(bytes, start, end) && isTotalName(bytes.toString('latin1', start, end)))
   return STOP;
  const model = this.namesModel ? this.models.of(bytes, this.at[2], this.at[3]) : this.modelOfFile;
  this.sink.row(bytes, start, end, model, cell, this.line);
  return next;
 }
}
function mayBeTotal(bytes, start, end) {
 const last = bytes[end - 1];
 return end - start < 20 && (last < 0x30 || last > 0x39);
}
;
const [json_scan_QUOTE, COMMA, COLON, json_scan_BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [
 0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
const [json_scan_NEWLINE, json_scan_RETURN, json_scan_SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];
const MAX_ROW = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
class JsonScan extends AnswerScan {
 isWordy;
 keys;
 kinds = ['absent', 'absent', 'absent'];
 scalars;
 i = 0;
 isAscii = true;
 lineEnd = -1;
 constructor(sink, shape, columns, modelOfFile, isWordy = false) {
  super(sink, shape, modelOfFile, MAX_ROW, false);
  this.isWordy = isWordy;
  const { query, model, outcome, spelling } = shape;
  const names = [columns[query.column], model === undefined ? '' : columns[model], columns[outcome]];
  this.keys = names.map((name) => Buffer.from(name));
  this.scalars = new KnownCells((text) => known_cells_outcomeCell(spelling.read(JSON.parse(text))), known_cells_MAX_OUTCOMES);
 }
 static suits({ query, model, outcome }, columns) {
  const used = [query.column, outcome, ...(model === undefined ? [] : [model])];
  return used.every((column) => !columns[column].includes('.'));
 }
 row(bytes, start) {
  if (this.isWordy)
   this.lineEnd = bytes.indexOf(json_scan_NEWLINE, start);
  if (!this.object(bytes, start) || (!this.isAscii && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, this.i))))
   return STOP;
  const { at, kinds } = this;
  if (!this.isName(bytes, 0) || (this.namesModel && !this.isName(bytes, 1)))
   return STOP;
  const outcomes = kinds[2] === 'text' ? this.outcomes : kinds[2] === 'scalar' ? this.scalars : undefined;
  const cell = outcomes?.of(bytes, at[4], at[5]);
  if (cell === undefined)
   return STOP;
  return this.give(bytes, cell, this.i + 1);
 }
 isName(bytes, role) {
  const [start, end] = [this.at[2 * role], this.at[2 * role + 1]];
  if (this.kinds[role] === 'text')
   return start < end && isPlainText(bytes, start, end);
  return this.kinds[role] === 'scalar' && isWholeNumber(bytes, start, end);
 }
 object(bytes, start) {
  const { kinds } = this;
  kinds[0] = kinds[1] = kinds[2] = 'absent';
  this.isAscii = true;
  this.i = start;
  if (bytes[this.i] !== OPEN)
   return false;
  this.i += 1;
  for (let isFirst = true;; isFirst = false) {
   this.space(bytes);
   if (isFirst && bytes[this.i] === CLOSE)
    break;
   if (!this.member(bytes))
    return false;
   this.space(bytes);
   if (bytes[this.i] === CLOSE)
    break;
   if (bytes[this.i] !== COMMA)
    return false;
   this.i += 1;
  }
  this.i += 1;
  this.space(bytes);
  return bytes[this.i] === json_scan_NEWLINE;
 }
 member(bytes) {
  const keyStart = this.i + 1;
  if (bytes[this.i] !== json_scan_QUOTE)
   return false;
  if (!this.text(bytes, true))
   return false;
  const role = this.roleOf(bytes, keyStart, this.i - 1);
  this.space(bytes);
  if (bytes[this.i] !== COLON)
   return false;
  this.i += 1;
  this.space(bytes);
  const start = this.i;
  const first = bytes[start];
  const isText = first === json_scan_QUOTE;
  const isNested = first === OPEN || first === OPEN_LIST;
  if (role === -1 && this.isWordy && (isText || isNested))
   return this.passed(bytes);
  if (!(isNested ? this.nested(bytes) : isText ? this.text(bytes, role !== -1) : this.scalar(bytes)))
   return false;
  if (role === -1)
   return true;
  if (this.kinds[role] !== 'absent' || isNested)
   return false;
  this.kinds[role] = isText ? 'text' : 'scalar';
  this.at[2 * role] = isText ? start + 1 : start;
  this.at[2 * role + 1] = isText ? this.i - 1 : this.i;
  return true;
 }
 roleOf(bytes, start, end) {
  for (let role = 0; role < 3; role++) {
   const key = this.keys[role];
   if (key.length > 0 && isSame(key, bytes, start, end))
    return role;
  }
  return -1;
 }
 passed(bytes) {
  const end = this.lineEnd;
  let i = this.i;
  for (let depth = 0; i < end; i++) {
   const byte = bytes[i];
   if (byte === json_scan_QUOTE) {
    i = closingQuote(bytes, i + 1);
    if (i === -1)
     return false;
   }
   else if (byte === OPEN || byte === OPEN_LIST)
    depth += 1;
   else if (byte === CLOSE || byte === CLOSE_LIST)
    depth -= 1;
   if (depth === 0)
    break;
  }
  this.i = i + 1;
  return i < end;
 }
 nested(bytes) {
  const open = [];
  for (;;) {
   this.space(bytes);
   const byte = bytes[this.i];
   if (byte === OPEN || byte === OPEN_LIST) {
    const close = byte === OPEN ? CLOSE : CLOSE_LIST;
    this.i += 1;
    this.space(bytes);
    if (bytes[this.i] === close)
     this.i += 1;
    else {
     if (open.push(close) > MAX_DEPTH)
      return false;
     if (close === CLOSE && !this.key(bytes))
      return false;
     continue;
    }
   }
   else if (byte === json_scan_QUOTE ? !this.text(bytes, false) : !this.scalar(bytes))
    return false;
   for (;;) {
    if (open.length === 0)
     return true;
    this.space(bytes);
    const close = open.at(-1);
    if (bytes[this.i] === close) {
     open.pop();
     this.i += 1;
     continue;
    }
    if (bytes[this.i] !== COMMA)
     return false;
    this.i += 1;
    if (close === CLOSE) {
     this.space(bytes);
     if (!this.key(bytes))
      return false;
    }
    break;
   }
  }
 }
 key(bytes) {
  if (bytes[this.i] !== json_scan_QUOTE || !this.text(bytes, false))
   return false;
  this.space(bytes);
  if (bytes[this.i] !== COLON)
   return false;
  this.i += 1;
  return true;
 }
 text(bytes, isPlain) {
  let i = this.i + 1;
  for (;; i++) {
   const byte = bytes[i];
   if (byte === json_scan_QUOTE)
    break;
   if (byte < json_scan_SPACE)
    return false;
   if (byte >= 0x80)
    this.isAscii = false;
   if (byte === json_scan_BACKSLASH) {
    if (isPlain)
     return false;
    i += 1;
    const escaped = bytes[i];
    if (escaped === 0x75) {
     for (let digit = 0; digit < 4; digit++)
      if (!isHexadecimal(bytes[++i]))
       return false;
    }
    else if (!ESCAPES.includes(escaped))
     return false;
   }
  }
  this.i = i + 1;
  return true;
 }
 scalar(bytes) {
  const start = this.i;
  let i = start;
  while (IN_SCALAR[bytes[i]] === 1)
   i += 1;
  this.i = i;
  if (i === start || i - start > 40)
   return false;
  const first = bytes[start];
  if (first === 0x74)
   return isWord(bytes, start, i, 'true');
  if (first === 0x66)
   return isWord(bytes, start, i, 'false');
  if (first === 0x6e)
   return isWord(bytes, start, i, 'null');
  return isNumber(bytes, start, i);
 }
 space(bytes) {
  for (;;) {
   const byte = bytes[this.i];
   if (byte !== json_scan_SPACE && byte !== TAB && byte !== json_scan_RETURN)
    return;
   this.i += 1;
  }
 }
}
const ESCAPES = [...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0));
const IN_SCALAR = new Uint8Array(256);
for (const letter of '0123456789+-.eEtrufalsn')
 IN_SCALAR[letter.charCodeAt(0)] = 1;
function isHexadecimal(byte) {
 return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
function isWord(bytes, start, end, word) {
 if (end - start !== word.length)
  return false;
 for (let i = 0; i < word.length; i++)
  if (bytes[start + i] !== word.charCodeAt(i))
   return false;
 return true;
}
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
function isNumber(bytes, start, end) {
 let i = bytes[start] === 0x2d ? start + 1 : start;
 const whole = i;
 while (i < end && isDigit(bytes[i]))
  i += 1;
 if (i === whole || i - whole > 15 || (bytes[whole] === 0x30 && i - whole > 1))
  return false;
 if (bytes[i] === 0x2e && i < end) {
  const fraction = ++i;
  while (i < end && isDigit(bytes[i]))
   i += 1;
  if (i === fraction)
   return false;
 }
 if (i < end && (bytes[i] | 0x20) === 0x65) {
  i += 1;
  if (bytes[i] === 0x2b || bytes[i] === 0x2d)
   i += 1;
  const exponent = i;
  while (i < end && isDigit(bytes[i]))
   i += 1;
  if (i === exponent)
   return false;
 }
 return i === end;
}
function isWholeNumber(bytes, start, end) {
 if (end - start > 15 || (bytes[start] === 0x30 && end - start > 1))
  return false;
 for (let i = start; i < end; i++)
  if (!isDigit(bytes[i]))
   return false;
 return start < end;
}
;
const [long_scan_NEWLINE, long_scan_RETURN, long_scan_SPACE, long_scan_QUOTE, APOSTROPHE] = [0x0a, 0x0d, 0x20, 0x22, 0x27];
const [PLAIN, END, ODD] = [0, 1, 2];
const long_scan_MAX_ROW = 1024 * 1024;
class LongScan extends AnswerScan {
 columns;
 used;
 kinds;
 constructor(sink, shape, columns, delimiter, modelOfFile) {
  super(sink, shape, modelOfFile, long_scan_MAX_ROW, true);
  this.columns = columns;
  const { query, model, outcome } = shape;
  this.kinds = kindsOf(delimiter.charCodeAt(0));
  this.used = new Int8Array(columns).fill(-1);
  this.used[query.column] = 0;
  if (model !== undefined)
   this.used[model] = 1;
  this.used[outcome] = 2;
 }
 row(bytes, start) {
  const next = this.split(bytes, start);
  if (next === STOP)
   return STOP;
  const { at } = this;
  const cell = this.outcomes.of(bytes, at[4], at[5]);
  if (cell === undefined || at[0] === at[1])
   return STOP;
  if (this.namesModel && at[2] === at[3])
   return STOP;
  return this.give(bytes, cell, next);
 }
 split(bytes, start) {
  const { at, used, kinds, columns } = this;
  let i = start;
  for (let column = 0; column < columns; column++) {
   const begin = i;
   let isOdd = false;
   for (;; i++) {
    const kind = kinds[bytes[i]];
    if (kind === PLAIN)
     continue;
    if (kind === END)
     break;
    if (kind === long_scan_QUOTE || (kind === long_scan_RETURN && bytes[i + 1] !== long_scan_NEWLINE))
     return STOP;
    isOdd ||= kind === ODD;
   }
   const isLast = column === columns - 1;
   if ((bytes[i] === long_scan_NEWLINE) !== isLast)
    return STOP;
   const role = used[column];
   if (role !== -1) {
    const end = isLast && i > begin && bytes[i - 1] === long_scan_RETURN ? i - 1 : i;
    if (isOdd ||
     (begin < end && (bytes[begin] === APOSTROPHE || bytes[begin] === long_scan_SPACE || bytes[end - 1] === long_scan_SPACE)))
     return STOP;
    at[2 * role] = begin;
    at[2 * role + 1] = end;
   }
   i += 1;
  }
  return i;
 }
}
function kindsOf(delimiter) {
 const kinds = new Uint8Array(256).fill(ODD);
 kinds.fill(PLAIN, long_scan_SPACE, 0x7f);
 kinds[delimiter] = kinds[long_scan_NEWLINE] = END;
 kinds[long_scan_QUOTE] = long_scan_QUOTE;
 kinds[long_scan_RETURN] = long_scan_RETURN;
 return kinds;
}
;
function scanOf({ shape, modelOfFile, form }, sink) {
 return form.kind === 'csv'
  ? new LongScan(sink, shape, form.columns, form.delimiter, modelOfFile)
  : new JsonScan(sink, shape, form.columns, modelOfFile, form.isWordy);
}
function sentPlan({ shape, modelOfFile, form }, rows) {
 const { spelling, ...others } = shape;
 const outcomes = new Map();
 for (const value of new Set(rows.map(({ cells }) => cells[shape.outcome]))) {
  const result = spelling.read(value);
  if (outcomeCell(result) !== undefined && outcomes.size < MAX_OUTCOMES)
   outcomes.set(JSON.stringify(value) ?? '', result);
 }
 return { shape: others, modelOfFile, form, outcomes };
}
function receivedPlan({ shape, modelOfFile, form, outcomes }) {
 const read = (value) => outcomes.get(JSON.stringify(value));
 return { shape: { ...shape, spelling: { name: '', read } }, modelOfFile, form };
}
;
const piece_scan_NEWLINE = 0x0a;
const [FREE, TAKEN, DONE] = [0, 1, 2];
const WINDOW = 16;
const MAX_NAMES = 10_000;
function takePiece(states, piece) {
 return Atomics.compareExchange(states, piece, FREE, TAKEN) === FREE;
}
function comeTo(states, piece) {
 Atomics.store(states, states.length - 1, piece);
 Atomics.notify(states, states.length - 1);
}
function awaitPiece(states, piece, milliseconds) {
 Atomics.wait(states, piece, TAKEN, milliseconds);
}
function scanPieces(work, give) {
 const { states } = work;
 const count = states.length - 1;
 const scan = new PieceScan(work);
 for (let first = 0; first < count; first += WINDOW) {
  for (let at = Atomics.load(states, count); at < first - WINDOW; at = Atomics.load(states, count))
   Atomics.wait(states, count, at);
  for (let number = Math.min(first + WINDOW, count) - 1; number >= first; number--) {
   if (scan.modelCount > MAX_NAMES)
    return scan.close();
   if (!takePiece(states, number))
    break;
   give(number, scan.piece(number));
   Atomics.store(states, number, DONE);
   Atomics.notify(states, number);
  }
 }
 scan.close();
}
class PieceReader {
 file;
 bytes;
 constructor(path, pieceBytes) {
  this.file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
  this.bytes = Buffer.alloc(pieceBytes);
 }
 read(number) {
  const { file, bytes } = this;
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
   read = (0,external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, number * bytes.length + length);
  return bytes.subarray(0, length);
 }
 close() {
  (0,external_node_fs_namespaceObject.closeSync)(this.file);
 }
}
class PieceScan {
 reader;
 log;
 scan;
 constructor({ path, pieceBytes, plan }) {
  this.reader = new PieceReader(path, pieceBytes);
  this.log = new AnswerLog(pieceBytes);
  this.scan = scanOf(receivedPlan(plan), this.log);
  this.scan.pass(1);
 }
 get modelCount() {
  return this.log.modelCount;
 }
 piece(number) {
  const bytes = this.reader.read(number);
  const begin = bytes.indexOf(piece_scan_NEWLINE) + 1 || bytes.length;
  const end = Math.max(begin, bytes.lastIndexOf(piece_scan_NEWLINE) + 1);
  const isPlain = this.scan.lines(bytes, begin, end) === end;
  const answers = this.log.take();
  return {
   head: Uint8Array.from(bytes.subarray(0, begin)),
   answers: isPlain ? answers : undefined,
   tail: Uint8Array.from(bytes.subarray(end)),
   bytes: bytes.length,
  };
 }
 close() {
  this.reader.close();
 }
}
;
const { port, ...work } = external_node_worker_threads_namespaceObject.workerData;
scanPieces(work, (number, piece) => {
 const { ids, ends, rows } = piece.answers ?? {};
 port.postMessage([number, piece], [ids, ends, rows].flatMap((array) => (array === undefined ? [] : [array.buffer])));
});
