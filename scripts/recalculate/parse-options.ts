/** The words of the command line → options. */
import { parsePreset } from '../../src/addon/set-up/parse-preset';
import { PRESET_NAMES, type PresetName } from '../../src/core/presets/presets';
import { calendarSerial } from '../../stand-in/typing/parse-date-time';
import { parseMap, type ColumnMap } from './choose-columns';
import { CommandError } from './command-error';
import { onlyFile, readArguments } from './read-arguments';
import { parseNameMap, parseStatusMap, type ImportAnswers } from './import-answers';

export interface CommandOptions {
  readonly file: string;
  readonly out: string | null;
  readonly json: boolean;
  /** The tab that the list is on. */
  readonly tab: string | null;
  /** What columns are to be read as, against what is proposed. */
  readonly maps: readonly ColumnMap[];
  /** Whether new columns of ours go beside the names instead of the end. */
  readonly isBeside: boolean;
  /** Files of time, invoices and payments. */
  readonly imports: readonly string[];
  /** Whose names in those files are, and what words in them mean. */
  readonly answers: ImportAnswers;
  /** Whether figures on record take the place of the list's own. */
  readonly usesRecords: boolean;
  readonly preset: PresetName | null;
  readonly locale: string | null;
  /** Days since 1899-12-30, as cells count them. */
  readonly today: number | null;
  readonly force: boolean;
}

/** The names of the presets: "VA, Practice or GoodDifficult". */
const listed = (word: string): string =>
  `${PRESET_NAMES.slice(0, -1).join(', ')} ${word} ${PRESET_NAMES.at(-1)}`;

export const HELP = `Recalculates the tiers of a client list, as the add-on does in Google Sheets.

npm run --silent recalculate -- FILE [options]

FILE is an .xlsx or .csv file with one row per client. It is never changed.

  --out FILE        write the recalculated spreadsheet to this .xlsx file
  --json            print the results as JSON
  --tab NAME        the tab that the list is on; left out, the one that looks most like one
  --map "HEADER=CRITERION"
                    read the column HEADER as CRITERION, in any of the five languages, or as
                    nothing: "HEADER=-", or, as a judgement that no preset knows:
                    "HEADER=more is better", "HEADER=less is better". Give it again for each column
  --beside          put tier, score, next step and reasons beside the names: the other columns
                    move to the right, formulas follow; left out, they go to the end
  --import FILE     before recalculating, import what is new of this file of a time tracker,
                    invoicing or payment service, or of an .ics calendar. Give it
                    again for each file
  --name "NAME IN FILE=CLIENT"
                    whose a name in those files is; "NAME=-" is not a client
  --status "WORD IN FILE=STATE"
                    what a word for the state of an invoice means: draft, open, part paid, paid,
                    written off or void; "WORD=-" leaves such lines out
  --use-records     let hours, rates, income and days late that are on record take the place of
                    the list's own while tiers are worked out; its cells stay
  --preset NAME     criteria to set up a new list with: ${listed('or')};
                    left out, the one that knows most of the list's columns
  --locale LOCALE   language and number format of the spreadsheet, such as de_DE;
                    left out, told by the file's headers, dates and decimal marks
  --today DATE      the day to count as today, such as 2026-11-21
  --force           replace the file that --out names, and write even if something
                    of the list's file would be lost
  --help            show this text
`;

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  tab: { type: 'string' },
  map: { type: 'string', multiple: true },
  beside: { type: 'boolean' },
  import: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  status: { type: 'string', multiple: true },
  'use-records': { type: 'boolean' },
  preset: { type: 'string' },
  locale: { type: 'string' },
  today: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * @returns null when help was asked for
 * @throws CommandError
 */
export function parseOptions(args: readonly string[]): CommandOptions | null {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) return null;
  return {
    file: onlyFile(positionals, 'Name the .xlsx or .csv file that holds the client list'),
    out: values.out ?? null,
    json: values.json ?? false,
    tab: values.tab ?? null,
    maps: (values.map ?? []).map(parseMap),
    isBeside: values.beside ?? false,
    imports: values.import ?? [],
    answers: {
      names: (values.name ?? []).map(parseNameMap),
      statuses: Object.fromEntries((values.status ?? []).map(parseStatusMap)),
    },
    usesRecords: values['use-records'] ?? false,
    preset: readPreset(values.preset),
    locale: parseLocale(values.locale),
    today: parseToday(values.today),
    force: values.force ?? false,
  };
}

function readPreset(text: string | undefined): PresetName | null {
  if (text === undefined) return null;
  const found = parsePreset(text);
  if (found === null) throw new CommandError(`There is no preset "${text}"; there are ${listed('and')}.`);
  return found;
}

/** Language, or language and region; only what this computer knows how to format. */
function parseLocale(text: string | undefined): string | null {
  if (text === undefined) return null;
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(text);
  const language = match?.[1]!.toLowerCase();
  if (!language || Intl.NumberFormat.supportedLocalesOf(language).length === 0) {
    throw new CommandError(`"${text}" is no locale; write it like de_DE, en_GB or nl_NL.`);
  }
  const region = match![2]?.toUpperCase() ?? new Intl.Locale(language).maximize().region;
  return `${language}_${region}`;
}

function parseToday(text: string | undefined): number | null {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const serial = match && calendarSerial(Number(match[1]), Number(match[2]), Number(match[3]));
  if (serial === null) throw new CommandError(`"${text}" is no date; write it like 2026-11-21.`);
  return serial;
}
