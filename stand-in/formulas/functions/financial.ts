/** Payments and interest. Money paid out is negative, as everywhere in spreadsheets. */
import { mixed, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { numbersOf } from './numbers-of';

/** What the cash flows add up to at the end: 0 for the arguments that belong together. */
function balance(
  rate: number,
  periods: number,
  payment: number,
  present: number,
  future: number,
  atStart: number,
): number {
  if (rate === 0) return present + payment * periods + future;
  const growth = (1 + rate) ** periods;
  return present * growth + (payment * (1 + rate * atStart) * (growth - 1)) / rate + future;
}

/** The balance is linear in payment, present and future value: what makes it 0 follows from two points. */
function solveLinear(at: (value: number) => number): number {
  return -at(0) / (at(1) - at(0)) + 0;
}

/** Newton's method with a numeric slope. */
function solve(args: Arguments, at: (value: number) => number, guess: number): number {
  let value = guess;
  for (let step = 0; step < 100; step++) {
    const here = at(value);
    const slope = (at(value + 1e-7) - here) / 1e-7;
    const next = value - here / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - value) < 1e-12) return next;
    value = next;
  }
  return args.fail('#NUM!', `${args.functionName} attempted to compute the rate, but could not find it.`);
}

function netPresentValue(rate: number, flows: readonly number[], first: number): number {
  return flows.reduce((sum, flow, at) => sum + flow / (1 + rate) ** (at + first), 0);
}

export const financialFunctions: FunctionTable = {
  PMT: scalars(3, 5, (args) => {
    const [rate, periods, present, future, atStart] = [0, 1, 2, 3, 4].map((index) => args.number(index, 0));
    return solveLinear((payment) => balance(rate, periods, payment, present, future, atStart));
  }),
  PV: scalars(3, 5, (args) => {
    const [rate, periods, payment, future, atStart] = [0, 1, 2, 3, 4].map((index) => args.number(index, 0));
    return solveLinear((present) => balance(rate, periods, payment, present, future, atStart));
  }),
  FV: scalars(3, 5, (args) => {
    const [rate, periods, payment, present, atStart] = [0, 1, 2, 3, 4].map((index) => args.number(index, 0));
    return -balance(rate, periods, payment, present, 0, atStart) + 0;
  }),
  NPER: scalars(3, 5, (args) => {
    const [rate, payment, present, future, atStart] = [0, 1, 2, 3, 4].map((index) => args.number(index, 0));
    if (rate === 0) return -(present + future) / payment;
    const due = (payment * (1 + rate * atStart)) / rate;
    return Math.log((due - future) / (due + present)) / Math.log(1 + rate);
  }),
  RATE: scalars(3, 6, (args) => {
    const [periods, payment, present, future, atStart] = [0, 1, 2, 3, 4].map((index) =>
      args.number(index, 0),
    );
    return solve(
      args,
      (rate) => balance(rate, periods, payment, present, future, atStart),
      args.number(5, 0.1),
    );
  }),
  NPV: {
    minimum: 2,
    maximum: Infinity,
    isRange: (index) => index > 0,
    call: (args) => netPresentValue(args.number(0), numbersOf(args, 1), 1),
  },
  IRR: mixed(1, 2, [0], (args) => {
    const flows = args
      .range(0)
      .flat()
      .filter((cell): cell is number => typeof cell === 'number');
    return solve(args, (rate) => netPresentValue(rate, flows, 0), args.number(1, 0.1));
  }),
};
