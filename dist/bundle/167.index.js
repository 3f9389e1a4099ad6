export const id = 167;
export const ids = [167,121];
export const modules = {

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetadata),
/* harmony export */   parquetColumns: () => (/* binding */ parquetColumns)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6367);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


/** Names of the top-level columns of a Parquet file, from its footer. */
async function parquetColumns(file) {
    const bytes = await file.bytes();
    const metadata = readMetadata(file, bytes);
    const [root, ...elements] = metadata.schema;
    const names = [];
    let next = 0;
    // A damaged footer may state any number of children.
    for (let i = 0; i < (root?.num_children ?? 0) && next < elements.length; i++) {
        const name = elements[next].name;
        if (typeof name !== 'string')
            throw damaged(file);
        names.push(name);
        next = behind(elements, next);
    }
    return names;
}
/**
 * The footer of a Parquet file.
 *
 * @throws UserError where it is damaged or cut short
 */
function readMetadata(file, bytes) {
    try {
        // What marks columns of coordinates goes round in circles where an element states fewer than no children.
        return (0,hyparquet__WEBPACK_IMPORTED_MODULE_1__/* .parquetMetadata */ .m5)(bytes, { geoparquet: false });
    }
    catch {
        throw damaged(file);
    }
}
function damaged(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged.', 'Write the file again.', { file: file.path });
}
/** The index behind an element and all its children; without recursion, because the depth is the file's. */
function behind(elements, index) {
    let next = index;
    for (let open = 1; open > 0 && next < elements.length; next++)
        open += (elements[next].num_children ?? 0) - 1;
    return next;
}


/***/ }),

/***/ 3167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParquet: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3720);
/* harmony import */ var hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1031);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _parquet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4121);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8507);





/** More rows, or values in one column, than any evaluation has: a footer that states more is damaged or hostile. */
const MAX_ROWS = 10_000_000;
const MAX_VALUES = 200_000_000;
/**
 * Opens a Parquet file.
 *
 * @throws UserError where it is damaged, cut short, or states sizes beyond reason; `rows` throws it too
 */
async function openParquet(file) {
    const content = await file.bytes();
    const metadata = (0,_parquet_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetadata */ ._)(file, content);
    const columns = await guarded(file, () => metadata.row_groups.length === 0
        ? []
        : metadata.row_groups[0].columns.map((chunk) => chunk.meta_data.path_in_schema));
    return { columns, rows: (keep) => readRows(file, content, metadata, keep) };
}
async function* readRows(file, content, whole, keep) {
    const metadata = await guarded(file, () => prune(whole, keep));
    await guarded(file, () => checkColumns(file, metadata));
    checkSizes(file, metadata, content.length);
    const source = {
        byteLength: content.length,
        slice: (start, end) => new Uint8Array(content.subarray(start, end)).buffer,
    };
    let rowStart = 0;
    for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        const options = { file: source, metadata, compressors: CAREFUL, rowStart, rowEnd, geoparquet: false };
        const rows = await guarded(file, () => (0,hyparquet__WEBPACK_IMPORTED_MODULE_4__/* .parquetReadObjects */ .pS)(options));
        if (rows.length !== rowEnd - rowStart)
            throw damaged(file, `a block has ${rows.length} of its ${rowEnd - rowStart} rows`);
        yield rows;
        rowStart = rowEnd;
    }
}
/** The same file without the columns that are not wanted: token lists are far larger than all the rest. */
function prune(metadata, keep) {
    const { elements } = pruneSchema(metadata.schema, 0, [], keep);
    const rowGroups = metadata.row_groups.map((group) => ({
        ...group,
        columns: group.columns.filter((chunk) => keep(chunk.meta_data.path_in_schema)),
    }));
    return { ...metadata, schema: elements, row_groups: rowGroups };
}
/** The element at `index` with what is kept below it, and the index behind it all. */
function pruneSchema(schema, index, path, keep) {
    const element = schema[index];
    if (element === undefined)
        throw new RangeError('the schema names more columns than it holds');
    if (!element.num_children)
        return { elements: keep(path) ? [element] : [], next: index + 1 };
    const below = [];
    let kept = 0;
    let next = index + 1;
    for (let child = 0; child < element.num_children; child++) {
        const name = schema[next]?.name ?? '';
        const pruned = pruneSchema(schema, next, [...path, name], keep);
        if (pruned.elements.length > 0)
            kept += 1;
        for (const one of pruned.elements)
            below.push(one);
        next = pruned.next;
    }
    if (kept === 0 && index > 0)
        return { elements: [], next };
    return { elements: [{ ...element, num_children: kept }, ...below], next };
}
/**
 * Every column of every block must be one of the schema, and only once. The library begins to read all of them and waits
 * for those that it finds in the schema: what goes wrong in another one would be nobody's error, and end the process.
 */
function checkColumns(file, { schema, row_groups: groups }) {
    const known = new Set();
    pruneSchema(schema, 0, [], (path) => {
        known.add(JSON.stringify(path));
        return true;
    });
    for (const { columns } of groups) {
        const left = new Set(known);
        const paths = columns.map((chunk) => JSON.stringify(chunk.meta_data?.path_in_schema));
        const odd = paths.find((path) => !left.delete(path));
        if (odd !== undefined)
            throw damaged(file, `a block has a column twice, or one that is not in the schema: ${odd}`);
    }
}
function checkSizes(file, metadata, fileSize) {
    let rows = 0;
    let bytes = 0;
    for (const group of metadata.row_groups) {
        const groupRows = Number(group.num_rows);
        if (!(groupRows >= 0))
            throw damaged(file, 'a block has no number of rows');
        rows += groupRows;
        for (const { meta_data: column } of group.columns) {
            if (column === undefined)
                throw damaged(file, 'a column has no description');
            bytes += Math.abs(Number(column.total_uncompressed_size));
            if (!(Number(column.num_values) <= MAX_VALUES))
                throw damaged(file, `a column states ${column.num_values} values`);
            if (!(Number(column.total_compressed_size) <= fileSize))
                throw damaged(file, 'a column is larger than the file');
        }
    }
    if (rows > MAX_ROWS)
        throw damaged(file, `it states ${rows} rows`);
    if (!(bytes <= _source_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLD_BYTES */ .oL)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`it states ${bytes} bytes of decompressed content, more than the 1 GiB that is held at once.`, 'Split it into several files.', {
            file: file.path,
        });
    }
}
/** Page headers state the size to allocate; none may be larger than what is held of a whole file. */
const CAREFUL = Object.fromEntries(Object.entries(hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__/* .compressors */ .Vm).map(([codec, decompress]) => [
    codec,
    (input, length) => {
        if (!(length >= 0 && length <= _source_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .HOLD_BYTES */ .oL))
            throw new RangeError(`a page states ${length} bytes`);
        return decompress(input, length);
    },
]));
/** Whatever the Parquet library throws is a fault of the file: it has no other input. */
async function guarded(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            throw error;
        throw damaged(file, error instanceof Error ? error.message : 'unknown');
    }
}
function damaged(file, because) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`the Parquet file cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(because)}): it is cut short or damaged.`, 'Write the file again.', {
        file: file.path,
    });
}


/***/ })

};
