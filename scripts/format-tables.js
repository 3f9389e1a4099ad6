// The tables of formats in docs/formats.md and docs/formats/documents.md, from tags in the comments of the readers:
// `@have` (what somebody has), `@give` (what they give as `results`), and either `@page NAME.md`, its page in docs/formats, or
// what its row in documents.md says: `@file`, `@model`, `@question`, `@right`. Readers that share `read` share a row.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('..', import.meta.url);
const ROW = ['file', 'model', 'question', 'right'];

/** The names of what a source imports, with the path that each comes from. */
function importsOf(path) {
  const { statements } = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.Latest);
  return statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier: { text } }) =>
    (importClause.isTypeOnly ? [] : importClause.namedBindings.elements).map(({ name }) => ({
      name: name.text,
      path: new URL(text.replace(/\.js$/, '.ts'), new URL(path, root)).pathname.slice(root.pathname.length),
    })),
  );
}

/** The tags in the comment of an exported constant. */
function tagsOf({ name, path }) {
  const source = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.Latest, true);
  const declares = (node) =>
    ts.isVariableStatement(node) && node.declarationList.declarations.some((each) => each.name.text === name);
  const tags = ts.getJSDocTags(source.statements.find(declares).declarationList.declarations[0]);
  return Object.fromEntries(
    tags.map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment)?.replace(/\s+/g, ' ').trim()]),
  );
}

/**
 * The rows of both tables, as cells: those that a page has already in the order that they have there, new ones behind them.
 *
 * @param pages  the two pages as they are
 * @returns also what a comment lacks, in words: then the rows are not complete
 */
export async function formatTables({ formats, documents }) {
  const rows = new Map();
  for (const one of importsOf('src/readers/registry.ts')) {
    const reader = (await import(new URL(one.path, root)))[one.name];
    const known = rows.get(reader.read);
    const row = known ?? { names: [], tags: {}, path: one.path };
    row.names.push(reader.name);
    Object.assign(row.tags, tagsOf(one));
    rows.set(reader.read, row);
  }
  const all = [...rows.values()];
  const lacks = all.flatMap(({ tags, path }) => {
    const none = ['have', 'give', ...(tags.page ? [] : ROW)].filter((tag) => !tags[tag]).map((tag) => `@${tag}`);
    return none.length === 0 ? [] : [`${path}: add to the comment of its reader: ${none.join(', ')}`];
  });
  // What a page lacks is found at -1, which comes last as an unsigned number.
  const inOrder = (page, of) => {
    const at = ({ names: [name] }) => page.search(new RegExp(`(?:^\\| |\\| \\[)\`${name}\``, 'm')) >>> 0;
    return [...of].sort((a, b) => at(a) - at(b));
  };
  const code = (names) => names.map((name) => `\`${name}\``).join(', ');
  return {
    lacks,
    formats: inOrder(formats, all).map(({ names, tags: { have, give, page = 'documents.md' } }) => [
      have,
      give,
      `[${code(names)}](formats/${page})`,
    ]),
    documents: inOrder(
      documents,
      all.filter(({ tags }) => !tags.page),
    ).map(({ names, tags }) => [code(names), ...ROW.map((tag) => tags[tag])]),
  };
}
