import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  parquetColumns,
  readMetadata
} from "./chunk-4VADHO6W.js";
import "./chunk-BXVPSMF3.js";
import "./chunk-4KAC5RUT.js";
export {
  parquetColumns,
  readMetadata
};
