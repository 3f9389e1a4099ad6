import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  parquetColumns,
  readMetadata
} from "./chunk-TVVTWJ3P.js";
import "./chunk-64VCL4P7.js";
import "./chunk-4KAC5RUT.js";
export {
  parquetColumns,
  readMetadata
};
