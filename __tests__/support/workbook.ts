import { zip } from '../sources/archives.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Parts that stand in for those of the workbook; undefined takes one away. */
export type Parts = Readonly<Record<string, string | Buffer | undefined>>;

/** The workbook with these rows of XML in its one sheet, `Results`. */
export function workbook(rows: string, parts: Parts = {}): Buffer {
  const all: Parts = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Results" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(rows),
    ...parts,
  };
  return zip(
    Object.entries(all).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data, method: 8 as const }])),
  );
}

/** A sheet with these rows of XML. */
export function sheet(rows: string): string {
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
}

/** Rows of XML with inline texts and numbers. */
export function rowsOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
}
