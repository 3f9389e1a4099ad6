declare module 'jstat' {
  const jstat: { readonly ibetainv: (p: number, a: number, b: number) => number };
  export default jstat;
}
