import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  parquetColumns,
  readMetadata
} from "./chunk-DYMPTWHM.js";
import "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";
export {
  parquetColumns,
  readMetadata
};
