/** A proposal as programs read it. */
import { listColumns } from '../../../src/addon/reading/list-columns';
import { knowledgeOf } from '../../../src/addon/reading/known-columns';
import { listProposer } from '../../../src/core/recognition/propose-list';
import { TEXTS } from '../../../src/i18n/languages';
import { CELL_WORDS } from './cell-words';

it('names columns in the language of the spreadsheet', () => {
  const conventions = { decimalMark: ',' as const, dayOrder: 'dmy' as const, today: 20778, dayOf: () => 0 };
  const proposal = listProposer(
    knowledgeOf('VA', CELL_WORDS),
    conventions,
  )({
    name: 'Liste',
    cells: [
      ['client_name', 'Hourly rate', 'Honorar', 'Notiz'],
      ['Ida', 40, 900, 'mag Tee'],
      ['Leo', 45, 500, 'mag Kaffee'],
    ],
  });
  expect(proposal && listColumns(proposal, TEXTS.de)).toEqual([
    { header: 'client_name', as: 'Kunde', degree: 'sure' },
    { header: 'Hourly rate', as: 'Stundensatz', degree: 'exact' },
    { header: 'Honorar', as: 'Einnahmen 12 Monate', degree: 'likely' },
    { header: 'Notiz', as: null, degree: 'unknown' },
  ]);
});
