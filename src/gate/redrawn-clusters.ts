import { clusterCounts } from '../certificate/cluster-counts.js';
import { leastShare } from '../certificate/estimate.js';
import { decidesSteadily, otherOrders } from '../certificate/steady-limits.js';
import type { Verdict } from '../certificate/types.js';
import { combine, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel, EnsembleOutcomes } from '../outcomes/pool.js';
import { leastMeanIsBelow, meanExceeds, type ColumnCounts } from '../stats/least-mean.js';

/**
 * The counts that decide a certificate of clustered queries, for the evaluation as it is and then for each sample of as
 * many whole clusters, drawn with replacement. The order in which clusters are drawn is that of the bets: it depends on no
 * outcome, as that of their names does not.
 */
export class RedrawnClusters {
  /** Rescues of each model (of the declared baseline alone) in each cluster. */
  private readonly gain: ColumnCounts;
  /** Of each ensemble: by member, half of the sizes of clusters and of what it gains there. */
  private readonly edges: readonly ColumnCounts[];
  private readonly orders: readonly Uint32Array[];
  private readonly edgeOrders: readonly Uint32Array[];
  private drawn: Uint32Array;

  constructor(
    matrix: OutcomeMatrix,
    label: ClusterLabel,
    ensembles: readonly EnsembleOutcomes[],
    baseline: number | undefined,
  ) {
    const { columns, sizes, count } = clusterCounts(matrix, label);
    this.gain = { columns: baseline === undefined ? columns : [columns[baseline]!], sizes };
    const size = matrix.universe.length * 32;
    this.edges = ensembles.map(({ right, answered }) => {
      const own = combine(size, (w) => matrix.complete[w]! & answered[w]! & right[w]!);
      const less = (a: Bits, b: Bits): Uint32Array => count(combine(size, (w) => matrix.complete[w]! & a[w]! & ~b[w]!));
      const halves = (member: Bits): Float64Array => {
        const [won, lost] = [less(own, member), less(member, own)];
        return Float64Array.from(sizes, (queries, c) => (queries + won[c]! - lost[c]!) / 2);
      };
      return { columns: matrix.right.map(halves), sizes };
    });
    this.orders = otherOrders(this.gain.columns.length, sizes.length);
    this.edgeOrders = otherOrders(matrix.models.length, sizes.length);
    this.drawn = Uint32Array.from(sizes.keys());
  }

  /** Cells that one sample looks at: what its cost grows with. */
  get cells(): number {
    const { columns, sizes } = this.gain;
    return sizes.length * (columns.length + 1) * (this.orders.length + 1) * (this.edges.length + 1);
  }

  /** Takes a new sample of the clusters. */
  draw(random: () => number): void {
    const clusters = this.drawn.length;
    this.drawn = this.drawn.map(() => Math.floor(clusters * random()));
  }

  /** As estimateClusteredGain and verdictOf have it, without the search for the limits. */
  verdict(minGain: number, delta: number): Verdict {
    const counts = this.sample(this.gain);
    // No limit lies on the other side of the rate seen.
    if (leastShare(counts) < minGain) {
      const isBelow = (ordered: ColumnCounts): boolean => leastMeanIsBelow(ordered, minGain, delta);
      return decidesSteadily(counts, this.orders, isBelow) ? 'no-gain' : 'inconclusive';
    }
    return minGain === 0 || this.exceeds(counts, this.orders, minGain, delta) ? 'gain-possible' : 'inconclusive';
  }

  /** Whether every ensemble is shown to be right more often than every member, as compareEnsemble has it. */
  allShownBetter(delta: number): boolean {
    return this.edges.every((edge) => {
      const counts = this.sample(edge);
      return leastShare(counts) > 0.5 && this.exceeds(counts, this.edgeOrders, 0.5, delta);
    });
  }

  private exceeds(counts: ColumnCounts, orders: readonly Uint32Array[], value: number, delta: number): boolean {
    return decidesSteadily(counts, orders, ({ columns, sizes }) =>
      columns.every((column) => meanExceeds(column, sizes, value, delta)),
    );
  }

  private sample({ columns, sizes }: ColumnCounts): ColumnCounts {
    const drawn = (values: ArrayLike<number>): Float64Array => Float64Array.from(this.drawn, (c) => values[c]!);
    return { columns: columns.map(drawn), sizes: drawn(sizes) };
  }
}
