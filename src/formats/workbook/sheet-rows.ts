import { quote } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { faultOf, scanPart } from './part.js';
import { checkLength, TextOfRuns, unescaped } from './texts.js';
import { attributesOf, XmlSyntaxError, type XmlEvents } from './xml.js';
import type { Sheet } from './workbook.js';

/** The filled cells of one row: their columns, from 0, ascending, and their texts as a CSV file would have them. */
export interface SheetRow {
  /** Number of the row in its sheet, from 1. */
  readonly number: number;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

/** The size of a sheet (Excel's specifications and limits). */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * The rows of a sheet that hold anything, as they are read. Formulas stand for the values that were computed when the
 * workbook was saved; what Excel shows as an error (`#N/A`) is an empty cell.
 *
 * @throws UserError for cells that are not valid or lie outside a sheet, and formulas that were never computed
 */
export async function* sheetRows(
  file: ResultsFile,
  { name, part }: Sheet,
  shared: readonly string[],
): AsyncGenerator<readonly SheetRow[]> {
  const scan = new SheetScan(shared);
  const where = (): string => `sheet ${quote(name)}${scan.place}`;
  yield* scanPart(part, scan, () => scan.take(), faultOf(file, where));
}

class SheetScan implements XmlEvents {
  private rows: SheetRow[] = [];
  private isData = false;
  private number = 0;
  private column = -1;
  private columns: number[] = [];
  private texts: string[] = [];
  private type = 'n';
  private isInCell = false;
  private isFormula = false;
  private isValue = false;
  private hasValue = false;
  private value = '';
  private readonly inline = new TextOfRuns();

  constructor(private readonly shared: readonly string[]) {}

  /** The rows so far, which are then forgotten. */
  take(): readonly SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Where the scan stands, for messages. */
  get place(): string {
    if (!this.isData) return '';
    if (this.isInCell) return `, cell ${columnName(this.column)}${this.number}`;
    return this.number === 0 ? '' : `, row ${this.number}`;
  }

  open(name: string, attributes: string): void {
    if (!this.isData) this.isData = name === 'sheetData';
    else if (this.isInCell) this.openInCell(name);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
  }

  text(text: string): void {
    if (this.isValue) {
      this.value += text;
      checkLength(this.value);
    } else if (this.isInCell) this.inline.text(text);
  }

  close(name: string): void {
    if (!this.isData) return;
    if (name === 'sheetData') this.isData = false;
    else if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'v') this.isValue = false;
    else if (this.isInCell) this.inline.close(name);
  }

  private openRow(attributes: string): void {
    const stated = attributesOf(attributes).get('r');
    const number = stated === undefined ? this.number + 1 : Number(stated);
    if (!Number.isInteger(number) || number <= this.number || number > MAX_ROWS)
      throw new XmlSyntaxError(`a row has the number ${quote(stated ?? number)}; rows ascend from 1 to ${MAX_ROWS}`);
    this.number = number;
    this.column = -1;
  }

  private openCell(text: string): void {
    const attributes = attributesOf(text);
    const stated = attributes.get('r');
    const column = stated === undefined ? this.column + 1 : columnOf(stated, this.number);
    if (column === undefined || column <= this.column || column >= MAX_COLUMNS)
      throw new XmlSyntaxError(
        `the cell ${stated === undefined ? `number ${column! + 1}` : quote(stated)} does not belong into row ${this.number}, which goes up to column XFD, or stands out of order`,
      );
    this.column = column;
    this.type = attributes.get('t') ?? 'n';
    this.isInCell = true;
    this.isFormula = this.hasValue = false;
    this.value = '';
  }

  private openInCell(name: string): void {
    if (name === 'v') this.isValue = this.hasValue = true;
    else if (name === 'f') this.isFormula = true;
    else this.inline.open(name);
  }

  private closeCell(): void {
    const inline = this.inline.take();
    const text = this.type === 'inlineStr' ? inline : this.valueText();
    this.isInCell = false;
    if (text === '') return;
    this.columns.push(this.column);
    this.texts.push(text);
  }

  private valueText(): string {
    const { type, value } = this;
    if (this.isFormula && (!this.hasValue || (value === '' && type !== 'str')))
      throw new XmlSyntaxError('its formula was never computed (open and save the workbook in a spreadsheet)');
    if (type === 'str' || type === 'd') return unescaped(value);
    const plain = value.trim();
    if (plain === '' || type === 'e') return '';
    switch (type) {
      case 'n':
        return numberText(plain);
      case 'b':
        return truthText(plain);
      case 's':
        return this.sharedText(plain);
      default:
        throw new XmlSyntaxError(`its type ${quote(type)} is not known`);
    }
  }

  private sharedText(index: string): string {
    const text = /^[0-9]{1,9}$/.test(index) ? this.shared[Number(index)] : undefined;
    if (text === undefined)
      throw new XmlSyntaxError(`it stands for the shared text ${quote(index)}, and there are ${this.shared.length}`);
    return text;
  }

  private closeRow(): void {
    if (this.columns.length === 0) return;
    this.rows.push({ number: this.number, columns: this.columns, texts: this.texts });
    this.columns = [];
    this.texts = [];
  }
}

/** The shortest text of a number that is not written whole: `0.1` is stored as `0.10000000000000001`. */
function numberText(text: string): string {
  const number = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new XmlSyntaxError(`its number ${quote(text)} is none`);
  return /^-?[0-9]+$/.test(text) ? text : String(number);
}

function truthText(text: string): string {
  if (text === '1' || text === 'true') return 'TRUE';
  if (text === '0' || text === 'false') return 'FALSE';
  throw new XmlSyntaxError(`its truth value ${quote(text)} is neither 0 nor 1`);
}

/** The column, from 0, of a cell named like `C5`; undefined where it is named otherwise or lies in another row. */
function columnOf(cell: string, row: number): number | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell) ?? [];
  if (letters === undefined || Number(digits) !== row) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The name of a column: A, B, ..., Z, AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
