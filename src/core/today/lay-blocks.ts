/**
 * The plan itself: in the order of tiers, unless a deadline would be missed. At each step the first task in that order runs, for as
 * long as everything due before its own deadline has minutes to spare. A plan that keeps all deadlines is found wherever there is one:
 *
 * Let S(d) be the plannable minutes up to a deadline d, less the work due by then; at the start none is negative, and from each release on
 * there is time for what begins then (find-shortage.ts). Running a task takes its minutes from every S(d) before its own deadline, and the
 * rule lets it take what is there; from its own deadline on, time and work shrink alike. So none ever becomes negative, and when d is reached
 * nothing due by then is left. The released task with the earliest deadline may always run: only work that may not begin yet can be due
 * before it, and that has at least the minutes to spare up to its release, where the piece ends.
 */
import type { Block, BlockReason, PlanSettings, Work } from './day-plan';
import { capacityBy, GRAIN, type Piece } from './time-axis';
import { turnOrder, whatDecides } from './turn-order';

export interface LaidBlocks {
  readonly blocks: readonly Block[];
  /** Positions of tasks with minutes left, in the order in which their turn would come. */
  readonly notPlanned: readonly number[];
}

/** Work, how much of it is left, and how long it may run now. */
interface Open {
  readonly work: Work;
  /** Plannable minutes up to its deadline. */
  readonly end: number;
  left: number;
  /** Minutes to spare before everything due earlier. */
  limit: number;
}

/** Where the plan stands. */
interface Moment {
  /** What there is to do, by deadline. */
  readonly open: readonly Open[];
  /** Plannable minutes before it. */
  readonly position: number;
  /** Plannable minutes left in the piece. */
  readonly room: number;
  /** Start of the piece: what is released, is so by then. */
  readonly instant: number;
  readonly last: Work | null;
  /** Free time goes on after the piece. */
  readonly goesOn: boolean;
  readonly leastBlock: number;
}

/**
 * Lays blocks of work along the free time.
 *
 * @param works what is to be done; its deadlines can be kept on this axis
 * @param axis cut at all deadlines, releases and at `until`
 * @param until blocks end by then
 * @param settings lengths of blocks and switches
 * @returns blocks in order of time, and what remains; never throws
 * @example layBlocks([{ task: 0, client: 'acme', tier: 0, minutes: 20, due: Infinity, release: 0, kind: '', effect: null, isOverdue: false, needsNewDate: false }], [{ from: 0, to: 30, start: 0, minutes: 30 }], 30, { bufferPercent: 0, switchMinutes: 10, leastBlock: 15 }) // => { "blocks": [{ "from": 0, "to": 20, "task": 0, "reason": { "kind": "alone" }, "minutesLeft": 0 }], "notPlanned": [] }
 */
export function layBlocks(
  works: readonly Work[],
  axis: readonly Piece[],
  until: number,
  settings: PlanSettings,
): LaidBlocks {
  const open = works
    .map((work): Open => ({ work, end: capacityBy(axis, work.due), left: work.minutes, limit: Infinity }))
    .sort((a, b) => a.work.due - b.work.due);
  const blocks: Block[] = [];
  const course: Course = { open, settings, blocks, last: null, cursor: -Infinity };
  axis.forEach((piece, index) => {
    if (piece.from >= until) return;
    if (axis[index - 1]?.to !== piece.from) course.cursor = piece.from;
    fillPiece(piece, axis[index + 1]?.from === piece.to, course);
  });
  const inOrder = turnOrder({ instant: Infinity, last: null });
  const left = open.filter((each) => each.left > 0).sort((a, b) => inOrder(a.work, b.work));
  return { blocks, notPlanned: left.map(({ work }) => work.task) };
}

/** What has been laid so far, and what is left. */
interface Course {
  /** By deadline. */
  readonly open: readonly Open[];
  readonly settings: PlanSettings;
  readonly blocks: Block[];
  /** Whose work stands last. */
  last: Work | null;
  /** Where the next block may begin: the buffer of a piece moves on behind what follows without a break, which only becomes earlier. */
  cursor: number;
}

function fillPiece(piece: Piece, goesOn: boolean, course: Course): void {
  const { open, blocks, settings } = course;
  const { leastBlock, switchMinutes } = settings;
  let room = piece.minutes;
  while (room > 0) {
    const position = piece.start + piece.minutes - room;
    const { last } = course;
    const next = chooseNext({ open, position, room, instant: piece.from, last, goesOn, leastBlock });
    if (next === null) return;
    const { chosen, reason, minutes } = next;
    const { work } = chosen;
    const isSwitch = blocks[blocks.length - 1]?.to === course.cursor && last?.client !== work.client;
    const gap = isSwitch ? Math.min(switchMinutes, piece.to - course.cursor - room) : 0;
    const from = Math.max(course.cursor + gap, beginOf(work, piece.from));
    const to = from + minutes;
    room -= minutes;
    chosen.left -= minutes;
    course.last = work;
    course.cursor = to;
    append(blocks, { from, to, task: work.task, reason, minutesLeft: chosen.left });
  }
}

function beginOf({ release, rather = -Infinity }: Work, instant: number): number {
  return rather > instant ? release : Math.max(release, rather);
}

/** A block that only goes on with the one before is no block of its own. */
function append(blocks: Block[], block: Block): void {
  const last = blocks[blocks.length - 1];
  if (last?.task !== block.task || last.to !== block.from) blocks.push(block);
  else blocks[blocks.length - 1] = { ...last, to: block.to, minutesLeft: block.minutesLeft };
}

interface Choice {
  readonly chosen: Open;
  readonly minutes: number;
  readonly reason: BlockReason;
}

/** The next block; null where nothing may begin yet, and where a scrap of time is better left free. */
function chooseNext(moment: Moment): Choice | null {
  const { open, leastBlock } = moment;
  const spare = limitAll(moment);
  const inOrder = turnOrder(moment);
  const isBefore = (one: Open, other: Open | null): boolean =>
    other === null || inOrder(one.work, other.work) < 0;
  let first: Open | null = null;
  let second: Open | null = null;
  let chosen: Open | null = null;
  for (const each of open) {
    if (each.left === 0 || each.work.release > moment.instant) continue;
    if (isBefore(each, second)) [first, second] = isBefore(each, first) ? [each, first] : [first, each];
    const least = Math.min(leastBlock, each.left, moment.room);
    if (each.limit >= least && isBefore(each, chosen)) chosen = each;
  }
  if (first === null || chosen === null) return null;
  const isShort = moment.room < leastBlock && moment.room < chosen.left;
  const isScrap = isShort && !moment.goesOn && chosen.work !== moment.last;
  if (isScrap && spare >= moment.room) return null;
  const minutes = Math.min(chosen.left, moment.room, inGrains(chosen.limit, leastBlock));
  const reason =
    chosen === first ? reasonInTurn(chosen, second, moment) : reasonBefore(first, chosen, moment);
  return { chosen, minutes, reason };
}

/** Nobody begins at 9:44: what may run no longer because of others runs in whole steps, as long as it is a block. */
function inGrains(minutes: number, leastBlock: number): number {
  return minutes < Math.max(leastBlock, GRAIN) ? minutes : Math.floor(minutes / GRAIN) * GRAIN;
}

/** Sets how long each may run. @returns minutes that could be lost now without missing any deadline */
function limitAll({ open, position }: Moment): number {
  let spare = Infinity;
  let demand = 0;
  for (let first = 0, index = 0; first < open.length; first = index) {
    const { due } = open[first].work;
    let own = 0;
    for (; index < open.length && open[index].work.due === due; index++) {
      open[index].limit = spare;
      own += open[index].left;
    }
    demand += own;
    if (own > 0 && due !== Infinity) spare = Math.min(spare, open[first].end - position - demand);
  }
  return spare;
}

/** Of a task whose turn it was: what put it before the one that would have come next. */
function reasonInTurn({ work }: Open, next: Open | null, moment: Moment): BlockReason {
  const { needsNewDate, isOverdue, rather = Infinity } = work;
  if (needsNewDate) return { kind: 'newDate' };
  if (isOverdue) return { kind: 'overdue' };
  if (rather <= moment.instant) return { kind: 'replyTime' };
  const better = moment.open.find((each) => each.work.release > moment.instant && each.work.tier < work.tier);
  if (better !== undefined) return { kind: 'waiting', other: better.work.task };
  if (work === moment.last) return { kind: 'goesOn' };
  if (next === null) return { kind: 'alone' };
  const kind = whatDecides(work, next.work, moment);
  return kind === 'tier' ? { kind, other: next.work.task } : { kind };
}

/** Of a task that comes before the one whose turn it was. */
function reasonBefore(first: Open, { work }: Open, moment: Moment): BlockReason {
  if (work.needsNewDate) return { kind: 'newDate' };
  return work.isOverdue ? { kind: 'overdue' } : tightDeadline(first, moment);
}

/** The first deadline with too little to spare for the task whose turn it was. */
function tightDeadline(first: Open, { open, position, room, leastBlock }: Moment): BlockReason {
  const least = Math.min(leastBlock, first.left, room);
  let demand = 0;
  for (const [index, { work, left, end }] of open.entries()) {
    demand += left;
    const minutesLeft = end - position - demand;
    const isLast = open[index + 1]?.work.due !== work.due;
    if (isLast && demand > 0 && minutesLeft < least) {
      return { kind: 'deadline', other: first.work.task, due: work.due, minutesLeft };
    }
  }
  return { kind: 'alone' };
}
