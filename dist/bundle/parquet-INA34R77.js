import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  openParquet
} from "./chunk-DF2OU7G5.js";
import "./chunk-4VADHO6W.js";
import "./chunk-I447F5VF.js";
import "./chunk-HBNKPYH5.js";
import "./chunk-BXVPSMF3.js";
import "./chunk-4KAC5RUT.js";
export {
  openParquet
};
