import path from 'node:path';
import { quote, UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { faultOf, scanWhole } from './part.js';
import { attributesOf, XmlSyntaxError } from './xml.js';

/** A sheet of a workbook, and the part that holds its cells. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: ResultsFile;
}

export interface Workbook {
  /** The sheets with cells, in the order of their tabs; charts are not among them. */
  readonly sheets: readonly Sheet[];
  /** Undefined where all texts stand in their cells. */
  readonly sharedTexts: ResultsFile | undefined;
}

/** Sheets of one workbook. */
const MAX_SHEETS = 10_000;

/**
 * Opens a workbook: its sheets, found by its relations, as the format has it, and never by their file names.
 *
 * @throws UserError for a workbook that is not valid
 */
export async function openWorkbook(file: ResultsFile): Promise<Workbook> {
  const parts = new Map(file.entries!.map((entry) => [entry.path.slice(entry.path.lastIndexOf('!') + 1), entry]));
  const relations = await relationsOf(file, parts.get('xl/_rels/workbook.xml.rels'));
  const named = await namedSheets(file, parts.get('xl/workbook.xml')!);
  const partOf = (target: string, what: string): ResultsFile => {
    const part = parts.get(target);
    if (part === undefined) throw faultOf(file, () => what)(`its part ${quote(target)} is not in the file`);
    return part;
  };
  const sheets = named.flatMap(({ name, isHidden, relation }) => {
    const what = `sheet ${quote(name)}`;
    const found = relations.get(relation);
    if (found === undefined) throw faultOf(file, () => what)('the workbook does not say which part it is');
    return found.type === 'worksheet' ? [{ name, isHidden, part: partOf(found.target, what) }] : [];
  });
  const shared = [...relations.values()].find(({ type }) => type === 'sharedStrings');
  return { sheets, sharedTexts: shared && partOf(shared.target, 'its shared texts') };
}

interface Relation {
  /** The last part of the address that stands for the type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

async function relationsOf(file: ResultsFile, part: ResultsFile | undefined): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const fault = faultOf(file, () => 'the relations of its workbook');
  if (part === undefined) throw fault('they are missing');
  await scanWhole(
    part,
    {
      open(name, text) {
        if (name !== 'Relationship') return;
        const attributes = attributesOf(text);
        const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key));
        // What lies outside the file is never opened.
        if (id === undefined || type === undefined || target === undefined) return;
        if (attributes.get('TargetMode') === 'External') return;
        const absolute = target.startsWith('/') ? target : `/xl/${target}`;
        relations.set(id, { type: path.posix.basename(type), target: path.posix.normalize(absolute).slice(1) });
      },
      text: () => undefined,
      close: () => undefined,
    },
    fault,
  );
  return relations;
}

interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

async function namedSheets(file: ResultsFile, part: ResultsFile): Promise<NamedSheet[]> {
  const sheets: NamedSheet[] = [];
  await scanWhole(
    part,
    {
      open(element, text) {
        if (element !== 'sheet') return;
        const attributes = attributesOf(text);
        const name = attributes.get('name');
        const relation = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
        if (name === undefined || relation === undefined) throw new XmlSyntaxError('a sheet has no name or no part');
        const state = attributes.get('state') ?? 'visible';
        if (sheets.push({ name, isHidden: state !== 'visible', relation }) > MAX_SHEETS)
          throw new XmlSyntaxError(`it has more than ${MAX_SHEETS} sheets`);
      },
      text: () => undefined,
      close: () => undefined,
    },
    faultOf(file, () => 'the list of its sheets'),
  );
  return sheets;
}

/**
 * The sheet that is to be read: the one that `results` names, or the first that people see.
 *
 * @throws UserError where there is none
 */
export function chosenSheet(file: ResultsFile, { sheets }: Workbook): Sheet {
  const { sheet: wanted } = file;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const found =
    wanted === undefined
      ? sheets.find(({ isHidden }) => !isHidden)
      : (sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name, wanted)));
  if (found !== undefined) return found;
  const names = sheets.slice(0, 8).map(({ name, isHidden }) => quote(name) + (isHidden ? ' (hidden)' : ''));
  throw new UserError(
    wanted === undefined ? 'the workbook has no visible sheet.' : `the workbook has no sheet ${quote(wanted)}.`,
    names.length === 0
      ? 'Save the table as a sheet or as CSV.'
      : `Give \`results\` as FILE#SHEET; there is: ${names.join(', ')}.`,
    { file: file.path },
  );
}
