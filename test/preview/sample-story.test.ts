/** The past of the sample, lived through by the built add-on: in every language, and always up to today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_LOCALES, sampleTable } from '../../scripts/preview/sample';
import { textsFor } from '../../src/i18n/languages';
import { forEachPage } from '../../scripts/built-files';
import { liveStory } from '../../stand-in/preview/live-story';
import { PreviewSession } from '../../stand-in/preview/preview-session';
import { sampleWorkbook } from '../../stand-in/preview/sample-workbook';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';

const DIST = join(__dirname, '../../dist');
const addOn = {
  code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
  html: forEachPage((name) => readFileSync(join(DIST, `${name}.html`), 'utf8')),
};
/** In crowns and forints. */
const FIRST_RATES: Readonly<Record<string, number>> = { nb_NO: 380, hu_HU: 7600 };
/** Two days of different years. */
const DAYS = ['2026-11-21T12:00:00Z', '2031-03-02T12:00:00Z'];

async function lived(
  locale: string,
  now: string,
): Promise<{ session: PreviewSession; sheet: (name: string) => SheetModel }> {
  const session = new PreviewSession({ addOn, locale, timeZone: 'Europe/Berlin', now: Date.parse(now) });
  const table = sampleTable(locale);
  session.open(sampleWorkbook(table, locale, 'Europe/Berlin'));
  await liveStory(session, table.story);
  return { session, sheet: (name) => session.workbook.sheetByName(name)! };
}

/** Cells below a header. */
function column(sheet: SheetModel, header: string): unknown[] {
  const { lastRow, lastColumn } = sheet.cells.extent();
  for (let each = 1; each <= lastColumn; each++) {
    if (sheet.contentAt(1, each) !== header) continue;
    return Array.from({ length: lastRow - 1 }, (_, index) => sheet.contentAt(index + 2, each));
  }
  throw new Error(`${sheet.name} has no column ${header}.`);
}

test.each(SAMPLE_LOCALES)('in %s: changes with causes, prospects with verdicts, nothing to complain of', async (locale) => {
  const { session, sheet } = await lived(locale, DAYS[0]!);
  const { tabs, clientHeaders, columns, history, prospects } = textsFor(locale);
  const { ui } = session.inspection.world;
  expect([ui.alerts, ui.toasts, ui.dialogs]).toEqual([[], [], []]);
  const changes = column(sheet(tabs.clients), clientHeaders.change).filter((change) => change !== '');
  expect(changes).toEqual(['▲ C', '▼ B', '▲ B']);
  expect(column(sheet(tabs.history), history.headers.cause)).toHaveLength(8);
  expect(column(sheet(tabs.prospects), prospects.headers.verdict)).toEqual(
    (['take', 'askMore', 'decline'] as const).map((key) => prospects.verdicts[key]),
  );
  expect(column(sheet(tabs.clients), columns.hourlyRate.name)[0]).toBe(FIRST_RATES[locale] ?? 38);
  expect(sheet(tabs.memory).hidden).toBe(true);
  expect(session.workbook.activeSheet.name).toBe(tabs.clients);
}); // oxfmt-ignore

test.each(DAYS)('ends today, on %s too', async (now) => {
  const { session, sheet } = await lived('en_US', now);
  expect(session.inspection.world.clock.now()).toBe(Date.parse(now));
  expect(column(sheet('Clients'), 'Change')).toContain('▲ C');
  expect(column(sheet('Clients'), 'Next step')).toContain('Call: no contact for 75 days');
});
