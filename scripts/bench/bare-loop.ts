/**
 * The limit: weighted sums over typed arrays, with every preparation done beforehand. No tiers, no reasons, no objects;
 * nothing that computes the scores of a client list in JavaScript has less to do.
 */
import { locateScales } from '../../src/core/locate-scales';
import type { ClientList } from './client-list';

/** Gives a function that fills and returns the scores of all clients; NaN where nothing is rated. */
export function createBareLoop({ clients, criteria }: ClientList): () => Float64Array {
  const scales = locateScales(criteria, clients);
  const width = scales.length;
  const values = Float64Array.from(clients.flatMap((client) => client.values));
  const weights = Float64Array.from(scales, ({ weight }) => weight);
  const worst = Float64Array.from(scales, (scale) => scale.worst);
  const factors = Float64Array.from(scales, (scale) => (100 * scale.weight) / (scale.best - scale.worst));
  const scores = new Float64Array(clients.length);
  return () => {
    for (let client = 0, cell = 0; client < scores.length; client++) {
      let sum = 0;
      let known = 0;
      for (let column = 0; column < width; column++, cell++) {
        const value = values[cell];
        if (value !== value) continue;
        sum += (value - worst[column]) * factors[column];
        known += weights[column];
      }
      scores[client] = sum / known;
    }
    return scores;
  };
}
