/** Invented clients for trying things out: each preset's criteria in order, null where something is unknown. */
import { PRESETS, type PresetName } from '../../core/presets/presets';

export interface SampleClient {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const NAMES = [
  'Alma Bloom Coaching',
  'Bakery Northwind',
  'Casa Verde Holidays',
  'Dr. Lindqvist',
  'Elm Street Yoga',
  'Fjord & Sons',
  'Green Thumb Garden',
  'Harbour Books',
  'Ines Marlow Design',
  'Jolly Roger Events',
  'Kettle & Co.',
  'Lumen Podcast',
];

const VALUES: Readonly<Record<PresetName, readonly (readonly (number | null)[])[]>> = {
  VA: [
    [32, 48, 5, 5, 4, 5, 4, 4],
    [6, 30, 3, 3, 2, 3, 2, 2],
    [18, 42, 4, 5, 3, 4, 3, 3],
    [10, 65, 4, 4, 3, 3, 5, 5],
    [8, 28, 4, 5, 3, 5, null, 2],
    [24, 38, 2, 2, 2, 1, 3, 3],
    [4, 32, 3, 4, 2, 4, 2, 1],
    [12, 40, 4, 3, 5, 4, null, 3],
    [15, 52, 5, 5, 5, 5, 4, null],
    [9, 26, 1, 1, 2, 2, 2, 2],
    [5, 35, 3, null, null, 3, null, null],
    [14, 45, 4, 4, 4, 4, 3, 4],
  ],
  Practice: [
    [5, 5, 4, 5, 5, 5, 4, 5, 4, 4, 4, 5, 5],
    [3, 3, 3, 2, 3, 3, 2, 4, 2, 2, 1, 3, 3],
    [4, 4, 4, 4, 4, 4, 3, 5, 3, 3, 3, 4, 4],
    [5, 5, 3, 3, 4, 4, 5, 5, 4, 5, 3, 3, 4],
    [3, 2, 4, 5, 5, 5, null, 4, 3, 2, 5, 5, 5],
    [2, 4, 3, 1, 2, 2, 2, 2, 1, 3, 1, 2, 1],
    [3, 3, 2, 2, 3, 4, 2, 4, 2, 1, 2, 4, 3],
    [4, 3, 5, 4, 4, 4, null, 4, 3, 3, 3, 4, 4],
    [5, 4, 4, 5, 5, 5, 4, 5, null, 4, 4, 5, 5],
    [1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1],
    [3, 3, null, null, null, 3, null, 3, null, 2, null, 3, null],
    [4, 4, 3, 4, 4, 4, 3, 4, 4, 4, 3, 4, 4],
  ],
  GoodDifficult: [
    [5, 5, 4, 5, 5, 5, 5, 5, 4, 4, 5, 4, 5, 5, 5, 5, 5],
    [3, 3, 2, 3, 3, 2, 3, 4, 3, 2, 3, 3, 4, 4, 4, 2, 3],
    [4, 4, 4, 4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 5, 5, 3, 4],
    [3, 4, 5, 5, 3, 5, 4, 5, 3, 5, 3, 4, 3, 5, 5, 4, 3],
    [5, 4, 4, 3, 5, 4, 5, 5, 4, 1, 5, 3, 5, 4, 4, null, 5],
    [1, 2, 2, 3, 1, 3, 2, 1, 1, 3, 2, 1, 2, 3, 2, 2, 2],
    [4, 3, 3, 2, 4, 2, 3, 4, 2, 2, 3, 4, 4, 4, 4, 2, 4],
    [4, 4, 3, 4, 4, 5, 4, 4, 3, 3, 4, 3, 4, 4, 4, null, 4],
    [5, 5, 5, 4, 5, 5, 5, 5, 5, 2, 4, 5, 5, 5, 5, 5, 5],
    [2, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1],
    [3, null, null, null, 3, null, 3, 4, null, null, null, null, null, 3, 3, null, null],
    [4, 3, 4, 4, 4, 3, 4, 3, 4, 4, 4, 2, 4, 4, 4, 4, 4],
  ],
};

const RATE = PRESETS.VA.criteria.findIndex(({ key }) => key === 'hourlyRate');

/** What an hour costs where people count in other coins, beside what it costs in euros, in round numbers. */
const TIMES_EUROS: Readonly<Record<string, number>> = { NOK: 10, SEK: 10, DKK: 10, CZK: 10, HUF: 200 };

/** @param currency ISO code of the spreadsheet's region; '' where it is not known */
export function sampleClients(preset: PresetName, currency: string): SampleClient[] {
  const inCoins = (value: number | null, column: number): number | null =>
    preset === 'VA' && column === RATE && value !== null ? samplePrice(value, currency) : value;
  return NAMES.map((name, index) => ({ name, values: VALUES[preset][index].map(inCoins) }));
}

/** @param euros what something costs in euros */
export function samplePrice(euros: number, currency: string): number {
  return euros * (TIMES_EUROS[currency] ?? 1);
}
