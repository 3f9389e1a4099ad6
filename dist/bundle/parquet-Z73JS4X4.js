import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  openParquet
} from "./chunk-KWCBWWI2.js";
import "./chunk-DYMPTWHM.js";
import {
  JsonTable
} from "./chunk-OTYH7KTS.js";
import "./chunk-A6NMTJM7.js";
import "./chunk-I447F5VF.js";
import "./chunk-U4S32GN3.js";
import "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";

// src/readers/tables/raw/parquet.ts
async function parquetTable(file) {
  const { rows } = await openParquet(file);
  const held = [];
  for await (const batch of rows(() => true))
    for (const row of batch) held.push({ row: plainRow(row), head: void 0 });
  return held.length === 0 ? void 0 : new JsonTable(file, held, true, false, "parquet");
}
function plainRow(row) {
  return plainValue(row);
}
function plainValue(value) {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value;
}
export {
  parquetTable
};
