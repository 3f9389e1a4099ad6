import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  openParquet
} from "./chunk-KWCBWWI2.js";
import "./chunk-DYMPTWHM.js";
import "./chunk-I447F5VF.js";
import "./chunk-U4S32GN3.js";
import "./chunk-URKYPVQ2.js";
import "./chunk-4KAC5RUT.js";
export {
  openParquet
};
