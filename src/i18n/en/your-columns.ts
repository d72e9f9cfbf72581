/** English: the step "Your columns". */
import { formatCount } from '../format-number';
import type { YourColumnsTexts } from '../types/your-columns';

export const yourColumnsEn: YourColumnsTexts = {
  title: 'Your columns',
  intro:
    'This is how your list will be read. Change what is not right. Your headers and your values stay as they are.',
  tabLabel: 'Tab with your list',
  otherTabs: 'Other tabs look like a list, too: choose the one that is meant.',
  headerRowLabel: 'Row of the headers',
  newList: 'None: start a new list',
  groups: {
    ratings: 'Ratings',
    moreRatings: 'More ratings',
    facts: 'Facts',
    others: 'Ticks, locks and more',
  },
  own: {
    group: 'Count it as a criterion of your own',
    moreIsBetter: 'More is better',
    lessIsBetter: 'Less is better',
    mayCount: 'could count: choose whether more or less is better',
    counted: (headers) => `counted as a criterion of your own: ${headers}`,
    source: 'your own column',
    guidance: ({ worst, best }) => `A column of your own. ${best} is best, ${worst} is worst.`,
  },
  addHeading: 'Add columns that your list does not have',
  addHint: 'They are added empty on the right, for you to fill in. What you leave out is not judged.',
  placeLabel: 'Where tier, score and reasons go',
  places: {
    beside: 'Beside the names: your other columns move right, formulas follow',
    end: 'At the end, right of your columns',
  },
  besideHint: 'A lookup that counts columns (VLOOKUP) does not follow: choose the end if you use one here.',
  notMoved: (tab) =>
    `the new columns are at the end of the ${tab} tab, because something there (merged or protected cells, usually) keeps them from moving beside the names`,
  nameLabel: 'Column with the names',
  askForName: 'Which column holds the names?',
  noList: (tab) =>
    `No list was found on the tab “${tab}”. A list needs one row of headers with a row per client below.`,
  noTab: (tab) => `There is no tab “${tab}” with a list any more. Nothing was changed: choose another tab.`,
  transposed: (tab) =>
    `On the tab “${tab}” each client seems to have a column. Client Tiers needs a row for each: copy the table, then paste it into a new tab transposed (Edit › Paste special). Nothing was changed.`,
  repeated: (tab, client, rows, importItem) =>
    `On the tab “${tab}” some clients have several rows (“${client}” in ${rows}). Every row gets a tier of its own: make a list with one row per client. Hours and invoices come in with “${importItem}”.`,
  nameInParts: (columns, formula) =>
    `First and last names are in two columns (${columns}), and a client needs one name. To see whole names, put them together in a column of their own, for example with ${formula}, and choose that one; or choose one of the two if it tells your clients apart.`,
  otherTable: (columns) =>
    `The columns ${columns} look like another table beside your list and are left out. If they say something about your clients, choose what they are read as.`,
  months: (series) =>
    `${series} hold single months or quarters, so none of them is read. To count them, add one column with the average or sum for each client and choose what it is read as.`,
  whichName: (tab, setUpItem) =>
    `It is not clear which column on the tab “${tab}” holds the names of your clients. Choose “${setUpItem}” and say which.`,
  changed: (tab) =>
    `The list on the tab “${tab}” has changed since it was shown. Nothing was changed: look through your columns again.`,
  chosenTwice: (column, cells) =>
    `Only one column can be read as “${column}”, but ${cells.join(', ')} are chosen. Nothing was changed: choose one of them.`,
  needsHeader: (cell) =>
    `${cell} needs a header that no other column has, because the column is found again by it. Nothing was changed: write one, or do not use the column.`,
  kept: (tab) => `your choice of columns noted on the ${tab} tab`,
  switchedOff: (criteria) => `no longer counted (weight 0), because no column is read as it: ${criteria}`,
  degrees: {
    chosen: 'your choice',
    exact: 'same name',
    sure: 'means the same',
    likely: 'please check',
    unknown: 'not used',
  },
  readAs: (header, column) => `“${header}” as ${column}`,
  onScale: ({ worst, best }) => `from ${worst} (worst) to ${best} (best)`,
  ratedOn: (header, scale) => `“${header}” is rated ${scale}`,
  taken: (columns) => `read from your columns: ${columns.join(', ')}`,
  weights: {
    given: (weight) => `Weight ${weight}, as your list gives it.`,
    unused: (weight) => `Your list gives it weight ${weight}, which only counts for a criterion.`,
    mixed: (weight) =>
      `Your list gives it weight ${weight} and others weights of another kind, so none of them is taken.`,
    zero: (weight) => `Your list gives it weight ${weight}, as it does all others, so none of them is taken.`,
    taken: (weights, others, tab) =>
      `weights as your list gives them: ${weights}${others === '' ? '' : `; without one in your list: ${others}`}; they can be changed on the ${tab} tab`,
    notTaken: (reason, weights, tab) =>
      `weights that were not taken, because ${reason === 'mixed' ? 'they are of different kinds (times, percent, points)' : 'all of them are 0'}: ${weights}; set them on the ${tab} tab`,
    left: (headers) => `weights that were not taken, because these columns are no criteria: ${headers}`,
  },
  otherTime: 'Its header names another period: the numbers are compared with each other, but not converted.',
  coloured:
    'Its cells are coloured but empty: colours are not read. Write down what they mean, such as good or poor, or 1 to 5.',
  currencies: {
    several: (codes) => `Amounts in ${codes}: they are compared as plain numbers, nothing is converted.`,
    other: (code, home) =>
      `Amounts in ${code}, while this spreadsheet counts in ${home}: nothing is converted. The currency can be set on the Settings tab.`,
  },
  couldBe: (columns, tab, column) =>
    `could be read too: ${columns.join(', ')}; if so, write the header into ${column} on the ${tab} tab`,
  unread: (columns, command) =>
    `Could be read, but is not: ${columns}; choose “${command}” and say there what is right`,
  leaveAlone: 'Do not use',
  readByName: 'For planning and money',
  withoutHeader: (letter) => `column ${letter}`,
  refused: (column) => `What is in this column does not look like “${column}”.`,
  inLetters: (column) =>
    `Letters are not read as “${column}”: what they are worth, only you know. With 1 to 5, or words such as good and bad, the column counts.`,
  ratable: (count, clients) =>
    clients === 1
      ? count === 1
        ? 'Your one client can be rated with this.'
        : 'Your one client cannot be rated with this yet.'
      : `${formatCount(count, 'en')} of ${formatCount(clients, 'en')} clients can be rated with this.`,
  leftOut: {
    total: (row, text) => `Row ${row} (“${text}”) adds up the others and is left out.`,
    figure: (row, text) => `Row ${row} (“${text}”) is a figure on the others and is left out.`,
    average: (row, text) => `Row ${row} (“${text}”) is an average and is left out.`,
    weights: (row, text) =>
      `Row ${row} (“${text}”) holds weights and is left out; the weights that count are on the tab with the criteria.`,
    section: (row, text) => `Row ${row} (“${text}”) is a heading and is left out.`,
    former: (row, text) =>
      `Row ${row} (“${text}”) is a heading: the clients below it have left and are not rated.`,
    legend: (row, text) => `Row ${row} (“${text}”) explains the ratings and is left out.`,
    note: (row, text) => `Row ${row} (“${text}”) is a note and is left out.`,
    otherTable: (row, text) => `Row ${row} (“${text}”) belongs to another table and is left out.`,
    units: (row) => `Row ${row} holds units only and is left out.`,
    header: (row) => `Row ${row} repeats the headers and is left out.`,
    nothing: (row, text) =>
      `Row ${row} (“${text}”) has neither a name nor a value that is read, and is left out.`,
  },
  outliers: {
    moreHoursThanAMonth: (cell, client, value) =>
      `${cell}: ${value} hours a month for “${client}” are more than a month has (744). They count; please check.`,
    farAboveOthers: (cell, client, value, { column, second }) =>
      `${cell}: “${column}” of “${client}” is ${value}; the next largest is ${second}. It counts and moves all others; please check.`,
    inFuture: (cell, client, value) =>
      `${cell}: ${value} for “${client}” is still to come. It counts as today; please check.`,
  },
};
