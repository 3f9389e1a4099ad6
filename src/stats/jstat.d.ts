/** The part of jStat that is used here; the package ships no types. */
declare module 'jstat' {
  const jstat: {
    /** Inverse of the regularised incomplete beta function, about eight digits. */
    ibetainv(p: number, a: number, b: number): number;
  };
  export default jstat;
}
