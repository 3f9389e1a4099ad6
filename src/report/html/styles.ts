import { HEAT_STYLES } from './heat-styles.js';
import { PHONE_STYLES } from './phone-styles.js';
import { PRINT_STYLES } from './print-styles.js';

/** The colours in light and in dark. Text has a contrast of at least 4.5 to 1 with the paper in both, lines of charts 3 to 1. */
export const COLORS = {
  paper: ['#fdfdfc', '#14171a'],
  raised: ['#f4f5f5', '#1d2125'],
  ink: ['#1b1e21', '#e8eaec'],
  muted: ['#575e66', '#a3abb3'],
  line: ['#d8dcdf', '#373d43'],
  strong: ['#858c93', '#767f88'],
  accent: ['#1a5f8f', '#79b8e6'],
  warm: ['#a4441c', '#f0a079'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const tokens = Object.entries(COLORS)
  .map(([name, [light, dark]]) => `--${name}: light-dark(${light}, ${dark});`)
  .join('\n  ');

export const STYLES = `
:root {
  color-scheme: light dark;
  ${tokens}
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 66rem; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
p, ul, li, dd, h1, h2, h3 { max-width: 68ch; }
p { margin: 0 0 1em; text-wrap: pretty; }
small { font-size: .8125rem; color: var(--muted); font-weight: 400; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
header { display: flex; justify-content: space-between; align-items: center; min-height: 3.5rem; border-bottom: 1px solid var(--line); }
.brand { font-weight: 600; letter-spacing: .01em; }
button, select, input {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--strong); border-radius: 4px;
  padding: .25rem .6rem; max-width: 100%;
}
button { cursor: pointer; }
header button { font-size: .875rem; }
h1 { font-size: clamp(1.6rem, 4.2vw, 2.4rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; margin: .3rem 0 1rem; max-width: 30ch; }
h2 { font-size: 1.3rem; line-height: 1.25; letter-spacing: -.005em; margin: 0 0 .8rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .6rem; }
section { margin: 0 0 3.25rem; }
section[id] { border-top: 1px solid var(--line); padding-top: 1.6rem; }
.verdict { margin: 2.25rem 0 2rem; }
.kicker { margin: 0; color: var(--muted); }
.kicker strong { color: var(--accent); margin-right: .75rem; }
.failed { color: var(--warm); font-weight: 600; }
.lead { font-size: 1.15rem; line-height: 1.5; }
.n { font-weight: 600; }
table .n { font-weight: inherit; }
code, pre { font-family: var(--mono); font-size: .9em; }
pre { background: var(--raised); padding: .8rem 1rem; border-radius: 4px; white-space: pre-wrap; margin: 0 0 1em; }

dl { margin: 0; }
dd { margin: 0; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem 1.5rem; margin: 1.6rem 0; max-width: 58rem; }
.numbers div { border-top: 2px solid var(--line); padding-top: .5rem; }
.numbers .decides { border-color: var(--accent); }
.numbers dt { font-size: .875rem; color: var(--muted); }
.numbers dd { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums lining-nums; letter-spacing: -.01em; }
.numbers .decides dd:not(.hint) { color: var(--accent); font-weight: 600; }
.numbers dd.hint { font-size: .8125rem; letter-spacing: 0; color: var(--accent); }
.figures { border-top: 1px solid var(--line); margin-top: 1.5rem; }
.figures div { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: 0 1.5rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.figures dt { color: var(--muted); }

nav ul { list-style: none; margin: 0 0 2.5rem; padding: 0; columns: 18rem; column-gap: 2rem; max-width: none; font-size: .9375rem; }
nav li { margin: 0 0 .3rem; break-inside: avoid; }

.scroll {
  overflow-x: auto; margin: 0 0 1.4rem;
  background:
    linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to right, color-mix(in oklab, var(--ink) 32%, var(--paper)), transparent) 0 0 / .9rem 100% no-repeat scroll,
    linear-gradient(to left, color-mix(in oklab, var(--ink) 32%, var(--paper)), transparent) 100% 0 / .9rem 100% no-repeat scroll;
}
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; font-size: .9375rem; line-height: 1.4; }
table:not(.pictured) { width: auto; min-width: min(100%, 34rem); }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding: 0 0 .5rem; }
caption span { display: block; max-width: min(68ch, 100vw - 2rem); }
th, td { text-align: left; vertical-align: middle; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; color: var(--muted); font-weight: 500; font-size: .8125rem; border-bottom-color: var(--strong); }
tbody th { font-weight: 500; min-width: 9rem; overflow-wrap: anywhere; }
td.num, th.num { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
thead th.num { white-space: normal; min-width: 4.5rem; }
th button { border: 0; padding: 0; min-height: 1.5rem; background: none; color: inherit; font-weight: inherit; text-align: inherit; text-decoration: underline dotted; text-underline-offset: .25em; }
th[aria-sort] button { color: var(--ink); text-decoration: none; }
th[aria-sort='ascending'] button::after { content: ' \\2191'; }
th[aria-sort='descending'] button::after { content: ' \\2193'; }
td small, tbody th small { display: block; line-height: 1.3; }

th.bar, td.bar { width: 36%; min-width: 10rem; padding: 0; position: relative; }
th.bar + th, td.bar + td { padding-left: 1.1rem; }

.pictured td:not(.bar) { white-space: nowrap; }
td.text { min-width: 16rem; }
tr:has(> td.text) > * { vertical-align: top; }
.plain.pictured { min-width: 44rem; }
.plain.pictured thead th.num { min-width: 6rem; }
td.bar svg { position: absolute; inset: 0; width: 100%; height: 100%; }
th.bar svg { display: block; width: 100%; height: 18px; overflow: visible; }
svg { overflow: visible; }
svg text { font: .75rem var(--sans); fill: var(--muted); text-anchor: middle; font-variant-numeric: tabular-nums; }
svg text.y { text-anchor: end; }
.grid { stroke: var(--line); stroke-width: 1; }
.zero { stroke: var(--strong); stroke-width: 1.5; }
.ceiling { stroke: var(--strong); stroke-width: 1.5; stroke-dasharray: 2 4; }
.asked { stroke: var(--warm); stroke-width: 1.5; stroke-dasharray: 5 4; }
.range { stroke: var(--accent); stroke-width: 3; }
.end { fill: var(--accent); }
.dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.dot.second { fill: var(--paper); stroke: var(--ink); }

figure { margin: 0 0 1.6rem; }
figcaption { font-size: .875rem; color: var(--muted); }
.key, .shades { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; max-width: none; }
.key strong { color: var(--ink); font-variant-numeric: tabular-nums; }
.sample, .swatch { display: inline-block; vertical-align: -.1em; margin-right: .25rem; }
.whole > svg { display: block; width: 100%; }
.best { fill: var(--accent); }
.others { fill: color-mix(in oklab, var(--accent) 38%, var(--paper)); }
.nobody { fill: url(#hatch); stroke: var(--strong); stroke-width: 1; }
.hatch { stroke: var(--strong); stroke-width: 2; }
.lines figcaption { color: var(--ink); font-weight: 500; margin-bottom: .8rem; }
.lines .key { color: var(--muted); font-weight: 400; }
p.x, p.y { font-size: .8125rem; color: var(--muted); margin: 0 0 .5rem; }
p.x { text-align: center; max-width: none; margin: 1.7rem 0 0; }
.plot { padding: 0 .8rem 0 3.2rem; }
.plot > svg { display: block; width: 100%; }
.line { fill: none; stroke: var(--accent); stroke-width: 2; vector-effect: non-scaling-stroke; }
.line.second { stroke: var(--ink); stroke-dasharray: 1 4; stroke-linecap: round; }
.line.ceiling { stroke: var(--strong); stroke-width: 1.5; stroke-dasharray: 2 4; }
.asked { stroke: var(--warm); stroke-width: 1.5; stroke-dasharray: 5 4; }
.band { fill: color-mix(in oklab, var(--muted) 16%, transparent); }

dl.texts { display: grid; gap: .2rem; margin: .3rem 0 0; }
dl.texts dt { font-size: .8125rem; color: var(--muted); }
dl.texts pre { padding: .5rem .7rem; margin: 0 0 .4rem; }
td details { margin: .2rem 0 0; }
details { margin: 0 0 1.2rem; }
#tip { position: absolute; z-index: 2; max-width: 20rem; padding: .3rem .6rem; border-radius: 4px; background: var(--ink); color: var(--paper); font-size: .8125rem; pointer-events: none; }
@media screen { tr.later { display: none !important; } }
@media print { button.more { display: none; } }
button.more { margin: -.6rem 0 1.4rem; font-size: .875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.next { margin-bottom: .3rem; }
.verdict ol { padding-left: 1.4rem; margin: 0 0 1.2rem; }
summary { cursor: pointer; color: var(--accent); padding: .2rem 0; }
details[open] > summary { margin-bottom: .6rem; }
form.filter { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; margin: 0 0 1rem; }
form.filter label { display: grid; font-size: .875rem; color: var(--muted); }
form.filter :is(select, input) { color: var(--ink); height: 2.2rem; }
form.filter output { line-height: 2.2rem; }
output { font-variant-numeric: tabular-nums; color: var(--ink); }
footer { border-top: 1px solid var(--line); padding-top: 1rem; color: var(--muted); font-size: .875rem; }
${HEAT_STYLES}
${PHONE_STYLES}
${PRINT_STYLES}`;
