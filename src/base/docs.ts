/** Where the documentation is read: whoever sees a comment or a log has no checkout of it. */
const DOCS = 'https://github.com/beta-certificate/beta-certificate/blob/main/docs';

/** The address of a page, `report.md` or `formats/helm.md`. */
export function docsUrl(page: string): string {
  return `${DOCS}/${page}`;
}
