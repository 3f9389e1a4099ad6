import type { Certificate, Counts, CountsCertificate, Matrix, Options } from './types.js';
export type { Cell, Certificate, Counts, CountsCertificate, Estimate, Matrix, Options } from './types.js';
/**
 * The certificate of outcomes, or of the files, folders and globs with the results of an evaluation. Nothing is written
 * and nothing is connected to. Files are read with everything they carry (answers, costs), a matrix is outcomes alone.
 *
 * @throws an Error named UserError for input that allows no verdict; its message says what to do
 */
export declare function certify(of: Matrix | string | readonly string[], options?: Options): Promise<Certificate>;
/**
 * The outcomes in files, folders and globs, of members and ensembles, in whatever format the command line reads.
 *
 * @throws an Error named UserError for what cannot be read, or in several ways
 */
export declare function readResults(paths: string | readonly string[], options?: Options): Promise<Matrix>;
/**
 * The report on a certificate of `certify` as Markdown, the same that the action writes as its comment. Names in it
 * mention nobody, link nowhere and format nothing.
 *
 * @throws TypeError for a certificate that `certify` has not made in this process
 */
export declare function renderMarkdown(certificate: Certificate): string;
/**
 * The certificate that counts alone permit. With the right answers of every model its limits allow for the choice of the
 * best; with those of one model they hold for a model that was named in advance.
 *
 * @throws an Error named UserError for counts that no results can have, and for options that are about results
 */
export declare function certifyCounts(counts: Counts, options?: Options): CountsCertificate;
