/** Tiers of both snapshots by numbers: the same name has the same one, and 0 stands for none. */
import { heldIn } from '../held-in';
import type { Tier } from '../types';

export const NO_TIER = 0;

/** Numbers of tiers. */
export class TierNumbers {
  private readonly names: readonly string[];
  /** Many worlds have the same tiers. */
  private readonly known = new Map<readonly Pick<Tier, 'name'>[], Int32Array>();

  /** @param sides the tiers of both snapshots, under their present names */
  constructor(...sides: readonly (readonly Pick<Tier, 'name'>[])[]) {
    this.names = [...new Set(['', ...sides.flat().map(({ name }) => name)])];
  }

  /** One per tier. */
  of(tiers: readonly Pick<Tier, 'name'>[]): Int32Array {
    return heldIn(this.known, tiers, () => Int32Array.from(tiers, ({ name }) => this.names.indexOf(name)));
  }

  nameOf(number: number): string {
    return this.names[number];
  }
}
