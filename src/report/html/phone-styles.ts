/** On a phone: cells of a row stand under its name, each with the head of its column before it. */
export const PHONE_STYLES = `
@media (max-width: 40rem) {
  .figures div { grid-template-columns: 1fr; }
  .stacks, .stacks :is(caption, thead, tbody) { display: block; }
  .stacks.pictured { min-width: 0; }
  .stacks tr { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .stacks :is(thead, tbody) :is(th, td) { border: 0; padding: 0; min-width: 0; white-space: normal; text-align: left; }
  .stacks thead th:not([data-sort], .bar) { position: absolute; clip-path: inset(50%); }
  .stacks tbody th, .stacks td.text { flex: 0 0 100%; width: auto; }
  .stacks td:empty { display: none; }
  .stacks td[data-head]::before { content: attr(data-head) ': '; font-size: .8125rem; color: var(--muted); }
  .stacks :is(th, td).bar { flex: 0 0 calc(100% - 1.6rem); width: auto; margin: 0 .8rem; }
  .stacks thead th.bar { order: 1; }
  .stacks td.bar { height: 1.7rem; }
}
`;
