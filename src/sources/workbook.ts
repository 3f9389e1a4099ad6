/** Whether a zip archive with files of these names is a workbook (Office Open XML, ECMA-376), judged as a whole and never by its name. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml');
}
