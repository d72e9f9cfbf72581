/** What holds of all presets; their numbers are ours and may change. */
import { knownCriteria } from '../../../src/core/presets/known-criteria';
import { placeTier, PRESET_RULES } from '../../../src/core/presets/preset-rules';
import { PRESET_NAMES, PRESETS } from '../../../src/core/presets/presets';

describe.each(PRESET_NAMES)('%s', (preset) => {
  it('knows its own criteria, then those that only others have, each once', () => {
    const known = knownCriteria(preset);
    const keys = known.map(({ key }) => key);
    const own = PRESETS[preset].criteria;
    expect(known.slice(0, own.length)).toEqual(own.map((each) => ({ ...each, source: PRESETS[preset].source, isBorrowed: false })));
    expect(known.slice(own.length).every(({ isBorrowed }) => isBorrowed)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys)).toEqual(new Set(PRESET_NAMES.flatMap((name) => PRESETS[name].criteria.map(({ key }) => key))));
  }); // oxfmt-ignore

  it('has tiers best first, the last from 0, and rules that name tiers where they move somebody to one', () => {
    const cutOffs = PRESETS[preset].tiers.map(({ from }) => from);
    expect(cutOffs).toEqual([...new Set(cutOffs)].sort((a, b) => b - a));
    expect(cutOffs[cutOffs.length - 1]).toBe(0);
    for (const { then, tier } of PRESET_RULES[preset])
      expect(tier !== null).toBe(then === 'atLeast' || then === 'atMost');
  });
});

it.each<[place: 0 | 1 | 2 | 'last', tierCount: number, position: number]>([
  [0, 1, 0],
  [1, 1, 0],
  [2, 2, 1],
  [2, 3, 2],
  [2, 5, 2],
  ['last', 5, 4],
  ['last', 1, 0],
])('placeTier: %j of %d', (place, tierCount, position) => {
  expect(placeTier(place, tierCount)).toBe(position);
});
