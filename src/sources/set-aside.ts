/** Something that was found and is not read, by its shown path, and why. */
export interface SetAside {
  readonly path: string;
  readonly why: string;
}
