/** English: sorting and filtering the clients. */
import { formatCount } from '../format-number';
import type { ArrangingTexts } from '../types/arranging';

export const arrangingEn: ArrangingTexts = {
  title: 'Sort clients by rank',
  question: (clients, tab, firstColumn, lastColumn) =>
    `Put the ${formatCount(clients, 'en')} clients on “${tab}” in the order of their rank? Whole rows move (columns ${firstColumn} to ${lastColumn}), with formats, notes and formulas. Undo brings the old order back.`,
  done: (clients) => `${formatCount(clients, 'en')} clients are now in the order of their rank.`,
  nothingToSort: 'There is nothing to sort: the list has fewer than two clients.',
  changed: (tab, menuItem) =>
    `The list on “${tab}” has changed since you were asked. Nothing was sorted: choose “${menuItem}” again.`,
  rowBetween: (cell) =>
    `${cell} is in a row among the clients that is not a client. Nothing was sorted, because that row would lose its place: move it above or below the clients first.`,
  beside: (cell) =>
    `${cell} is beside the list, in a column that does not belong to it. Nothing was sorted, because it would stay where it is while its row moves: give the column a header next to the list, or move it away.`,
  merged: (cell) =>
    `${cell} is merged with other cells. Nothing was sorted, because merged cells cannot be sorted: split them first.`,
  fillsSeveral: (cell) =>
    `The formula in ${cell} may fill several cells. Nothing was sorted, because it would come apart: turn it into values, or sort by hand.`,
  looksElsewhere: (cell) =>
    `The formula in ${cell} looks at another row or tab by its place. Nothing was sorted, because it would look at somebody else’s afterwards: turn it into a value, or let it look at its own row.`,
  filtered: (tab) =>
    `A filter hides rows on “${tab}”. Nothing was sorted, because hidden rows would stay where they are: show all rows first.`,
  filterAdded:
    'The list has a filter now: open the little menus in its headers, for example to see one tier.',
  hasFilter: 'The tab has a filter already; it stays as it is.',
};
