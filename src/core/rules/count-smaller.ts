/**
 * How many numbers are smaller than each of them: what a rank needs to know. Sorting would find out more than that and
 * take several times as long, so numbers are only put into buckets, of which each holds a few neighbours.
 */

/** From this many numbers on a bucket is sorted: clients alike crowd in one, and comparing all of them would take long. */
const CROWDED = 32;

/** As many buckets as numbers, in rising order. */
interface Buckets {
  /** Where in `numbers` each bucket starts; one more entry for the end of the last. */
  readonly starts: Int32Array;
  /** All numbers, bucket by bucket; a crowded bucket is sorted. */
  readonly numbers: Float64Array;
  readonly indexOf: (number: number) => number;
}

/**
 * Counts for each number how many of the others are smaller.
 *
 * @param numbers whole numbers; NaN is left out
 * @returns one count per number, -1 for NaN; never throws
 * @example [...countSmaller(Float64Array.of(5, 3, NaN, 5, 9))] // => [1, 0, -1, 1, 3]
 */
export function countSmaller(numbers: Float64Array): Int32Array {
  const buckets = intoBuckets(numbers);
  const counts = new Int32Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    counts[index] = number === number ? countSmallerThan(number, buckets) : -1;
  }
  return counts;
}

function intoBuckets(numbers: Float64Array): Buckets {
  const indexOf = bucketFinder(numbers);
  const starts = new Int32Array(numbers.length + 1);
  for (const number of numbers) if (number === number) starts[indexOf(number) + 1]++;
  for (let bucket = 0; bucket < numbers.length; bucket++) starts[bucket + 1] += starts[bucket];
  const ends = starts.slice();
  const grouped = new Float64Array(numbers.length);
  for (const number of numbers) if (number === number) grouped[ends[indexOf(number)]++] = number;
  for (let bucket = 0; bucket < numbers.length; bucket++) {
    if (starts[bucket + 1] - starts[bucket] >= CROWDED) {
      grouped.subarray(starts[bucket], starts[bucket + 1]).sort();
    }
  }
  return { starts, numbers: grouped, indexOf };
}

/** Spreads the numbers evenly between the smallest and the largest; a larger number is never in an earlier bucket. */
function bucketFinder(numbers: Float64Array): (number: number) => number {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const number of numbers) {
    if (number < smallest) smallest = number;
    if (number > largest) largest = number;
  }
  const last = numbers.length - 1;
  const bucketsPerUnit = largest > smallest ? last / (largest - smallest) : 0;
  return (number) => Math.min(last, Math.floor((number - smallest) * bucketsPerUnit));
}

function countSmallerThan(number: number, { starts, numbers, indexOf }: Buckets): number {
  const bucket = indexOf(number);
  const start = starts[bucket];
  const end = starts[bucket + 1];
  if (end - start >= CROWDED) return firstNotSmaller(numbers, start, end, number);
  let count = start;
  for (let index = start; index < end; index++) if (numbers[index] < number) count++;
  return count;
}

/** Binary search between two positions. */
function firstNotSmaller(sorted: Float64Array, start: number, end: number, number: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
