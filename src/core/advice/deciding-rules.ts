/** Which rules made a tier what it is. */
import type { Rule, Ruling } from '../types';

/**
 * Names the rules that had the last word.
 *
 * @param ruling what rules and a lock made of a tier
 * @param rules all rules, as the ruling counts them
 * @returns positions of those rules that fired and set the bound or the shift that decided; empty where the score or a lock did;
 *   never throws
 * @example decidingRules({ byScore: 1, byRules: 2, decidedBy: 'cap', fired: [0], bounds: { floor: 3, cap: 2, shift: 0 }, lock: null }, [{ condition: { kind: 'isChecked', column: 0 }, effect: { kind: 'atMost', tier: 2 }, because: '', from: null, until: null }]) // => [0]
 */
export function decidingRules(ruling: Ruling, rules: readonly Rule[]): readonly number[] {
  const { decidedBy, fired, bounds } = ruling;
  return fired.filter((index) => {
    const { effect } = rules[index];
    if (decidedBy === 'cap') return effect.kind === 'atMost' && effect.tier === bounds.cap;
    if (decidedBy === 'floor') return effect.kind === 'atLeast' && effect.tier === bounds.floor;
    return decidedBy === 'shift' && effect.kind === (bounds.shift > 0 ? 'upOne' : 'downOne');
  });
}
