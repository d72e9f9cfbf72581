/**
 * How many numbers are smaller than each of them: what a rank needs to know. Sorting would find out more than that and
 * take several times as long, so numbers are only put into buckets, of which each holds a few neighbours.
 */

/** From this many numbers on a bucket is sorted: clients alike crowd in one, and comparing all of them would take long. */
const CROWDED = 32;

/**
 * Counts for each number how many of the others are smaller.
 *
 * @param numbers whole numbers; NaN is left out
 * @returns one count per number, -1 for NaN; never throws
 * @example [...countSmaller(Float64Array.of(5, 3, NaN, 5, 9))] // => [1, 0, -1, 1, 3]
 */
export function countSmaller(numbers: Float64Array): Int32Array {
  const buckets = chooseBuckets(numbers);
  const starts = startsOf(buckets);
  const grouped = groupNumbers(numbers, buckets, starts);
  const counts = new Int32Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const bucket = buckets[index];
    counts[index] = bucket < 0 ? -1 : countBelow(numbers[index], grouped, starts[bucket], starts[bucket + 1]);
  }
  return counts;
}

/**
 * The bucket of each number, -1 for NaN. As many buckets as numbers are spread evenly between the smallest and the largest, so a larger
 * number is never in an earlier one.
 */
function chooseBuckets(numbers: Float64Array): Int32Array {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const number of numbers) {
    if (number < smallest) smallest = number;
    if (number > largest) largest = number;
  }
  const bucketsPerUnit = largest > smallest ? (numbers.length - 1) / (largest - smallest) : 0;
  const buckets = new Int32Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index];
    buckets[index] = number === number ? (number - smallest) * bucketsPerUnit : -1;
  }
  return buckets;
}

/** Where each bucket starts when they stand one after the other; one more entry for the end of the last. */
function startsOf(buckets: Int32Array): Int32Array {
  const starts = new Int32Array(buckets.length + 1);
  for (const bucket of buckets) if (bucket >= 0) starts[bucket + 1]++;
  for (let bucket = 0; bucket < buckets.length; bucket++) starts[bucket + 1] += starts[bucket];
  return starts;
}

/** All numbers, bucket by bucket; a crowded bucket is sorted. */
function groupNumbers(numbers: Float64Array, buckets: Int32Array, starts: Int32Array): Float64Array {
  const next = starts.slice();
  const grouped = new Float64Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const bucket = buckets[index];
    if (bucket >= 0) grouped[next[bucket]++] = numbers[index];
  }
  for (let bucket = 0; bucket < numbers.length; bucket++) {
    const [start, end] = [starts[bucket], starts[bucket + 1]];
    if (end - start >= CROWDED) grouped.subarray(start, end).sort();
  }
  return grouped;
}

/** How many are smaller: all before a bucket are, of those in it some. */
function countBelow(number: number, grouped: Float64Array, start: number, end: number): number {
  if (end - start >= CROWDED) return firstNotSmaller(grouped, start, end, number);
  let count = start;
  for (let index = start; index < end; index++) count += Number(grouped[index] < number);
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
