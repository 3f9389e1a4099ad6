import { STEPS } from './charts/heat-map.js';

/** Colours of the heat map: from the paper to the accent for correlations above 0, to the warm colour below. */
const shades = Array.from({ length: STEPS }, (_, i) => i + 1)
  .map((step) => {
    const share = (100 * step) / STEPS;
    return `.p${step} { fill: color-mix(in oklab, var(--accent) ${share}%, var(--paper)); }
.n${step} { fill: color-mix(in oklab, var(--warm) ${share}%, var(--paper)); }`;
  })
  .join('\n');

export const HEAT_STYLES = `
.map { max-width: 40rem; padding: 1.6rem 0 0 2rem; }
.map > svg { display: block; width: 100%; aspect-ratio: 1; }
.map > svg > svg { shape-rendering: crispEdges; }
.frame { fill: var(--paper); stroke: var(--line); }
.heat .shades { margin-top: 1rem; }
.p0 { fill: var(--paper); }
.swatch rect { stroke: var(--line); }
.lookup { margin-top: .9rem; display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; }
.lookup select { max-width: 16rem; color: var(--ink); }
.lookup output { font-weight: 600; min-width: 8rem; }
${shades}
`;
