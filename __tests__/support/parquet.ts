/** Writes Parquet files whose pages are given byte by byte, so that they can say what no writer would write. */

type Field = readonly [id: number, type: 'i32' | 'i64' | 'text' | 'list' | 'struct' | 'false', value?: unknown];
const TYPES = { i32: 5, i64: 6, text: 8, list: 9, struct: 12, false: 2 } as const;

export function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) return bytes;
  }
}

export const zigzag = (value: number): number[] => varint(value >= 0 ? 2 * value : -2 * value - 1);

/** A struct in Thrift's compact protocol; a list is of structs or of texts. */
function struct(fields: readonly Field[]): number[] {
  let last = 0;
  const bytes = fields.flatMap(([id, type, value]) => {
    const head = ((id - last) << 4) | TYPES[type];
    last = id;
    return [head, ...element(type, value)];
  });
  return [...bytes, 0];
}

function element(type: Field[1], value: unknown): number[] {
  if (type === 'i32' || type === 'i64') return zigzag(value as number);
  if (type === 'text') return [...varint(Buffer.byteLength(value as string)), ...Buffer.from(value as string)];
  if (type === 'struct') return struct(value as readonly Field[]);
  if (type === 'false') return [];
  const items = value as readonly unknown[];
  const inner = typeof items[0] === 'string' ? 'text' : typeof items[0] === 'number' ? 'i32' : 'struct';
  return [0xf0 | TYPES[inner], ...varint(items.length), ...items.flatMap((item) => element(inner, item))];
}

export interface Page {
  readonly values: number;
  /** 0 PLAIN, 3 RLE, 7 DELTA_BYTE_ARRAY, 8 RLE_DICTIONARY. */
  readonly encoding: number;
  readonly content: readonly number[];
  /** A page of the second version, with as many bytes of definition levels before its values. */
  readonly second?: { readonly nulls: number; readonly definition: number };
  readonly dictionary?: boolean;
}

export interface ColumnSpec {
  readonly name: string;
  /** 0 BOOLEAN, 1 INT32, 6 BYTE_ARRAY. */
  readonly type: number;
  readonly optional?: boolean;
  readonly pages: readonly Page[];
  /** Where it is not the sum of the pages. */
  readonly values?: number;
  /** Decompressed bytes, where they are not those of the pages. */
  readonly size?: number;
}

export function pageBytes({ values, encoding, content, second, dictionary = false }: Page): number[] {
  const size = content.length;
  const head: Field[] = [
    [1, 'i32', dictionary ? 2 : second === undefined ? 0 : 3],
    [2, 'i32', size],
    [3, 'i32', size],
  ];
  const levels: Field[] = [
    [3, 'i32', 3],
    [4, 'i32', 3],
  ];
  const data: Field = dictionary
    ? [
        7,
        'struct',
        [
          [1, 'i32', values],
          [2, 'i32', 0],
        ],
      ]
    : second === undefined
      ? [5, 'struct', [[1, 'i32', values], [2, 'i32', encoding], ...levels]]
      : [
          8,
          'struct',
          [
            [1, 'i32', values],
            [2, 'i32', second.nulls],
            [3, 'i32', values],
            [4, 'i32', encoding],
            [5, 'i32', second.definition],
            [6, 'i32', 0],
            [7, 'false'],
          ],
        ];
  return [...struct([...head, data]), ...content];
}

/** A file of one block. */
export function parquetOf(rows: number, columns: readonly ColumnSpec[]): Buffer {
  const bytes: number[] = [...Buffer.from('PAR1')];
  const chunks = columns.map(({ name, type, pages, values, size: stated }): readonly Field[] => {
    const start = bytes.length;
    for (const page of pages) bytes.push(...pageBytes(page));
    const size = bytes.length - start;
    const sum = pages.reduce((total, page) => total + (page.dictionary === true ? 0 : page.values), 0);
    const meta: Field[] = [
      [1, 'i32', type],
      [2, 'list', [0]],
      [3, 'list', [name]],
      [4, 'i32', 0],
      [5, 'i64', values ?? sum],
      [6, 'i64', stated ?? size],
      [7, 'i64', size],
      [9, 'i64', start],
    ];
    return [
      [2, 'i64', start],
      [3, 'struct', meta],
    ];
  });
  const schema: (readonly Field[])[] = [
    [
      [4, 'text', 'root'],
      [5, 'i32', columns.length],
    ],
    ...columns.map(({ name, type, optional }): readonly Field[] => [
      [1, 'i32', type],
      [3, 'i32', optional === true ? 1 : 0],
      [4, 'text', name],
    ]),
  ];
  const footer = struct([
    [1, 'i32', 2],
    [2, 'list', schema],
    [3, 'i64', rows],
    [
      4,
      'list',
      [
        [
          [1, 'list', chunks],
          [2, 'i64', bytes.length],
          [3, 'i64', rows],
        ],
      ],
    ],
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from([...bytes, ...footer]), length, Buffer.from('PAR1')]);
}

/** A column of texts, in plain pages. */
export function textColumn(name: string, texts: readonly string[], perPage: number): ColumnSpec {
  const pages: Page[] = [];
  for (let at = 0; at < texts.length; at += perPage) {
    const some = texts.slice(at, at + perPage).map((text) => Buffer.from(text));
    const content = some.flatMap((text) => [text.length & 255, text.length >> 8, 0, 0, ...text]);
    pages.push({ values: some.length, encoding: 0, content });
  }
  return { name, type: 6, pages };
}
