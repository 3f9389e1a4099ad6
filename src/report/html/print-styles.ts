/** On paper: light colours, everything unfolded, nothing that only works on a screen. */
export const PRINT_STYLES = `
@media print {
  :root, :root[data-theme] { color-scheme: light; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  header button, nav, .skip, form.filter, .lookup { display: none; }
  section { margin-bottom: 1.6rem; }
  h2, h3, caption, summary, figcaption { break-after: avoid; }
  tr, figure, .numbers, .figures div, article { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th, td { padding-right: .7rem; }
  th button { text-decoration: none; }
  th.bar, td.bar { min-width: 8rem; width: 35%; }
  summary { list-style: none; color: inherit; font-weight: 600; }
  details::details-content { content-visibility: visible; block-size: auto; opacity: 1; }
  .map { max-width: 12cm; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
