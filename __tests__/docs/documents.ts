import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, walkTokens, type Token, type Tokens } from 'marked';

export interface Block {
  /** Page and line, for messages. */
  readonly where: string;
  /** First word behind the fence; empty where there is none, and for indented blocks. */
  readonly language: string;
  readonly isIndented: boolean;
  readonly text: string;
}

/** A page of the documentation, taken apart as GitHub reads it. */
export interface Document {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Targets of links and pictures, as they are written. */
  readonly targets: readonly string[];
  /** What stands between backticks in the text. */
  readonly codes: readonly string[];
  /** Anchors of the headings. */
  readonly anchors: ReadonlySet<string>;
  /** Rows of all tables, each cell as it is written. */
  readonly rows: readonly (readonly string[])[];
}

/** Takes a page apart. */
export function parseDocument(path: string, text: string): Document {
  const blocks: Block[] = [];
  const targets: string[] = [];
  const codes: string[] = [];
  const rows: string[][] = [];
  const headings: string[] = [];
  const anchors = new Set<string>();
  void walkTokens(lexer(text), (token) => {
    const { type } = token;
    if (type === 'code') blocks.push(blockOf(path, text, token as Tokens.Code));
    else if (type === 'link' || type === 'image') targets.push((token as Tokens.Link).href);
    else if (type === 'codespan') codes.push((token as Tokens.Codespan).text);
    else if (type === 'heading') headings.push(wordsOf(token));
    else if (type === 'table') rows.push(...(token as Tokens.Table).rows.map((row) => row.map((cell) => cell.text)));
    else if (type === 'html') {
      for (const [, target] of token.raw.matchAll(/\b(?:href|src|srcset)="([^"\s]+)/g)) targets.push(target!);
      for (const [, anchor] of token.raw.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(anchor!);
    }
  });
  const seen = new Map<string, number>();
  for (const heading of headings) {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${String(count)}`);
  }
  return { path, blocks, targets, codes, anchors, rows };
}

/** GitHub's anchor of a heading: small letters, nothing but letters, digits, `_` and `-`, a dash for each space. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

function blockOf(path: string, text: string, { raw, lang = '', text: content, codeBlockStyle }: Tokens.Code): Block {
  const line = text.slice(0, text.indexOf(raw)).split('\n').length;
  return {
    where: `${path}:${String(line)}`,
    language: lang.split(' ')[0]!,
    isIndented: codeBlockStyle === 'indented',
    text: content,
  };
}

/** The words of a token without their marks. */
function wordsOf(token: Token): string {
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(wordsOf).join('');
  return 'text' in token ? String(token.text) : '';
}

const pagesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();

/** Every page that a reader may come to. */
export const DOCUMENTS: readonly Document[] = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'AGENTS.md',
  'bench/README.md',
  ...pagesUnder('docs'),
  ...pagesUnder('examples'),
].map((path) => parseDocument(path, readFileSync(path, 'utf8')));

/** The pages as cases of `test.each`, named by their paths. */
export const PAGES = DOCUMENTS.map((document) => [document.path, document] as const);

/** One page. @throws Error where there is none */
export function page(path: string): Document {
  const found = DOCUMENTS.find((document) => document.path === path);
  if (found === undefined) throw new Error(`there is no page ${path}`);
  return found;
}

/** All blocks of a language, on all pages. */
export function blocksOf(language: string): readonly Block[] {
  return DOCUMENTS.flatMap(({ blocks }) => blocks).filter((block) => block.language === language);
}
