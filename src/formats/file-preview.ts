import type { JsonObject } from './json/object.js';
/** What the opening of a file says of it: the only thing that readers may judge a format by. */
export type FilePreview =
  | { readonly kind: 'zip'; readonly entries: readonly string[] }
  | { readonly kind: 'parquet'; readonly columns: readonly string[] }
  /**
   * One JSON object (not lines). `value` is what the opening holds of it, closed where it was cut. `isCut` where the file
   * itself is known to end inside it.
   */
  | { readonly kind: 'json-object'; readonly value: JsonObject; readonly isCut?: boolean }
  /** One JSON array; `items` are the first of its elements. */
  | { readonly kind: 'json-array'; readonly items: readonly unknown[]; readonly isCut?: boolean }
  /** JSON values, one a line; `items` are the first. */
  | { readonly kind: 'json-lines'; readonly items: readonly unknown[] }
  /** Comma-separated text: the cells of the header and of the first rows. */
  | { readonly kind: 'csv'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** XML; `root` is the name of its outermost element. */
  | { readonly kind: 'xml'; readonly root: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'lfs-pointer' }
  /**
   * Neither text nor a container known here; `because` says what was seen. `isBroken` where it begins like results and
   * goes wrong: that is never merely another kind of file.
   */
  | { readonly kind: 'unreadable'; readonly because: string; readonly isBroken?: boolean };

/** The first values of a JSON file: of lines or of an array its items, else the object that it is; none of any other file. */
export function previewedItems(preview: FilePreview): readonly unknown[] {
  if (preview.kind === 'json-lines' || preview.kind === 'json-array') return preview.items;
  return preview.kind === 'json-object' ? [preview.value] : [];
}
