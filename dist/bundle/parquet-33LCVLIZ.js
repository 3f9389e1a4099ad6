import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  openParquet
} from "./chunk-62JPIXTL.js";
import "./chunk-TVVTWJ3P.js";
import "./chunk-IAIGYKJ7.js";
import "./chunk-A7W4FHUD.js";
import "./chunk-64VCL4P7.js";
import "./chunk-4KAC5RUT.js";
export {
  openParquet
};
