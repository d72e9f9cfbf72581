/** No advice promises what does not happen: it is taken on the whole list, with the rules of each preset. */
import fc from 'fast-check';
import { assessList } from '../../../src/core/advice/judge-client';
import { PRESET_NAMES } from '../../../src/core/presets/presets';
import { firmnessOf, remedyKeyAt, rulesInTheWay, shortestWay } from '../../../src/sidebar/model/advice';
import { startMeasuring, type FirmnessResult } from '../../../src/sidebar/model/measure-firmness';
import { listOf, standingOf, standingWith } from '../../../src/sidebar/model/standing';
import { presetState, type Inputs } from '../preset-state';
import type { ReadyState } from '../../../src/addon/sidebar/sidebar-contract';

const inputs: fc.Arbitrary<Inputs> = fc.record({
  wellKnown: fc.constantFrom(0, 0, 0, 1, null),
  breaksAgreements: fc.constantFrom(0, 0, 1),
  hoursThisMonth: fc.constantFrom(null, 5, 30),
  income12Months: fc.constantFrom(null, 500, 4000, 30_000),
  daysLate: fc.constantFrom(null, 0, 10, 45, 120),
  lastContact: fc.constantFrom(null, 3, 61, 300),
});

/** Lists of which every tenth value, or so, is another than in the sample. */
const lists = fc
  .tuple(
    fc.constantFrom(...PRESET_NAMES),
    fc.array(inputs, { minLength: 12, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(20), fc.constantFrom(1, 2, 3, 4, 5, null)), { maxLength: 30 }),
    fc.option(fc.nat(11)),
  )
  .map(([preset, given, changes, locked]) => {
    const state = presetState(preset, (index) => given[index]);
    const clients = state.clients.map(({ values, ...client }) => ({ ...client, values: [...values] }));
    for (const [client, at, value] of changes) {
      if (clients[client] && state.criteria[at]?.kind === 'rating') clients[client].values[at] = value;
    }
    const locks = clients.map((_, index) => (index === locked ? { tier: 1, reason: '', until: null } : null));
    return { ...state, clients, ruleBook: { ...state.ruleBook, locks: locked === null ? [] : locks } };
  });

it('a way that is tried leads to the tier that it promises, and a flip to another tier', () => {
  let [ways, withRemedies, flips] = [0, 0, 0];
  fc.assert(
    fc.property(lists, (ready: ReadyState) => {
      const standing = standingOf(ready);
      const weights = ready.criteria.map(({ weight }) => weight);
      standing.assessments.forEach(({ client, verdict }, position) => {
        const way = shortestWay(ready, position, standing);
        if (way !== null) {
          const values = [...client.values];
          for (const { position: at, to } of way.steps) values[at] = to;
          const reached = standingWith(ready, position, values).assessments[position].verdict!.tier;
          expect([reached, reached < verdict!.tier]).toEqual([way.tier, true]);
          ways++;
          if (way.steps.some(({ position: at }) => remedyKeyAt(ready, at) !== null)) withRemedies++;
        }
        const { flip, kept } = firmnessOf(ready, position, standing);
        if (verdict?.ruling?.lock) expect([way, flip, kept]).toEqual([null, null, 1]);
        if (flip === null) return;
        const tried = weights.map((weight, index) => (index === flip.criterionIndex ? flip.to : weight));
        const flipped = assessList(listOf(ready), tried).assessments[position].verdict!.tier;
        expect([flipped, flipped === verdict!.tier]).toEqual([flip.tier, false]);
        flips++;
      });
    }),
    { numRuns: 8 },
  );
  expect([ways > 20, withRemedies > 5, flips > 20]).toEqual([true, true, true]);
});

it('of all clients the flips that are shown happen too, nearest first', async () => {
  const ready = presetState('VA', (index) => ({ lastContact: index % 3 === 0 ? 90 : 5, daysLate: index % 4 === 1 ? 45 : 0 }));
  const list = listOf(ready);
  const standing = standingOf(ready);
  const { kept, flips } = await new Promise<FirmnessResult>((done) => startMeasuring(list, standing, done));
  const weights = ready.criteria.map(({ weight }) => weight);
  const flipped = flips.map(({ clientIndex, criterionIndex, to }) => {
    const tried = weights.map((weight, index) => (index === criterionIndex ? to : weight));
    return assessList(list, tried).assessments[clientIndex].verdict?.tier;
  });
  expect(flipped).toEqual(flips.map(({ tier }) => tier));
  flips.forEach(({ clientIndex, tier }) => expect(tier).not.toBe(standing.assessments[clientIndex].verdict?.tier));
  const changes = flips.map(({ from, to }) => Math.abs(to - from) / from);
  expect([flips.length, [...changes].sort((a, b) => a - b)]).toEqual([5, changes]);
  expect(kept).toBeGreaterThan(0.8);
}); // oxfmt-ignore

it('a call is the way back where only silence took the tier, and the rule is named', () => {
  const { assessments } = standingOf(presetState('VA', () => ({ lastContact: 5 })));
  const position = assessments.findIndex(({ verdict }) => verdict!.tier === 1 && verdict!.ruling === null);
  const ready = presetState('VA', (index) => ({ lastContact: index === position ? 75 : 5 }));
  const standing = standingOf(ready);
  const { verdict } = standing.assessments[position];
  const way = shortestWay(ready, position, standing)!;
  expect(verdict!.ruling!.decidedBy).toBe('shift');
  expect(way.steps.map(({ position: at, from, to }) => [remedyKeyAt(ready, at), from, to])).toEqual([['lastContact', 75, 0]]);
  expect(rulesInTheWay(ready, verdict!).map(({ because }) => because)).toEqual(['there has been no contact for a long time and a check-in is due']);
}); // oxfmt-ignore
