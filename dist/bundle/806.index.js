export const id = 806;
export const ids = [806];
export const modules = {

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetadata),
/* harmony export */   parquetColumns: () => (/* binding */ parquetColumns)
/* harmony export */ });
/* harmony import */ var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8063);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);


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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged.', 'Write the file again.', { file: file.path });
}
/** The index behind an element and all its children; without recursion, because the depth is the file's. */
function behind(elements, index) {
    let next = index;
    for (let open = 1; open > 0 && next < elements.length; next++)
        open += (elements[next].num_children ?? 0) - 1;
    return next;
}


/***/ })

};
