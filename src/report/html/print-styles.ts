/** On paper: light colours, everything unfolded, nothing that only works on a screen. */
export const PRINT_STYLES = `
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  @page { margin: 16mm 14mm; }
  html { font-size: 12px; }
  body { max-width: none; padding: 0; }
  header button, nav, .skip, form.filter, .lookup { display: none; }
  section { margin-bottom: 1.6rem; }
  h2, h3, caption, summary, figcaption { break-after: avoid; }
  tr, figure, .numbers, .figures div, article { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; background: none; }
  table, .plain.pictured { min-width: 0; }
  th, td { padding-right: .6rem; }
  tbody th, thead th.num, .plain.pictured thead th.num { min-width: 0; }
  td.text { min-width: 0; }
  .pictured td:not(.bar) { white-space: normal; }
  .pictured td.num { white-space: nowrap; }
  th button { text-decoration: none; }
  th.bar, td.bar { min-width: 7rem; width: 26%; }
  summary { list-style: none; color: inherit; font-weight: 600; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .map { max-width: 12cm; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
