/**
 * The limit: weighted sums over typed arrays, with every preparation done beforehand. No tiers, no reasons, no objects;
 * nothing that computes the scores of a client list in JavaScript has less to do.
 */
import { locateScales } from '../../src/core/scoring/locate-scales';
import type { ClientList } from './client-list';

interface Columns {
  readonly weights: Float64Array;
  readonly worst: Float64Array;
  /** Points that one unit above the worst value brings, not yet divided by the known weight. */
  readonly pointsPerUnit: Float64Array;
}

/** Gives a function that fills and returns the scores of all clients; NaN where nothing is rated. */
export function createBareLoop({ clients, criteria }: ClientList): () => Float64Array {
  const scales = locateScales(criteria, clients);
  const values = Float64Array.from(clients.flatMap((client) => client.values));
  const columns: Columns = {
    weights: Float64Array.from(scales, ({ weight }) => weight),
    worst: Float64Array.from(scales, ({ worst }) => worst),
    pointsPerUnit: Float64Array.from(scales, ({ weight, worst, best }) => (100 * weight) / (best - worst)),
  };
  const scores = new Float64Array(clients.length);
  return () => sumWeighted(values, columns, scores);
}

/**
 * Stands alone, because in the closure it was slower where there are several lists. Node still compiles it best for a
 * single one, so the limit per client is somewhat higher below 2,000 clients than at 10,000.
 */
function sumWeighted(values: Float64Array, columns: Columns, scores: Float64Array): Float64Array {
  const { weights, worst, pointsPerUnit } = columns;
  const width = weights.length;
  for (let client = 0, cell = 0; client < scores.length; client++) {
    let sum = 0;
    let known = 0;
    for (let column = 0; column < width; column++, cell++) {
      const value = values[cell];
      if (value !== value) continue;
      sum += (value - worst[column]) * pointsPerUnit[column];
      known += weights[column];
    }
    scores[client] = sum / known;
  }
  return scores;
}
