/**
 * A file that is read, changed a little and written keeps everything else: parts nobody understands byte for byte, rules
 * and formulas of the user's. Files come from LibreOffice and from another library; that library reads what was written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { createAppsScript, inspectWorld } from '../../apps-script';
import { readXlsx, type XlsxFile } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';
import { areaOf } from '../../workbook/area';
import { formatOf } from '../../workbook/cell-format';
import { CellError } from '../../workbook/types';

const CHART = join(__dirname, 'fixtures', 'chart-from-libreoffice.xlsx');

/** A file made by another library. */
async function foreignFile(
  prepare: (sheet: Worksheet, workbook: ExcelWorkbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelWorkbook();
  prepare(workbook.addWorksheet('Clients'), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What another library reads. */
async function readElsewhere(bytes: Uint8Array, index = 0): Promise<Worksheet> {
  const workbook = new ExcelWorkbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook.worksheets[index]!;
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const entries = Object.values(files).map(async (file) => [file.name, await file.async('base64')] as const);
  return new Map(await Promise.all(entries));
}

/** Opens the workbook in a world that calculates. */
function calculate({ workbook, source, calculated }: XlsxFile): void {
  inspectWorld(createAppsScript()).open(workbook);
  source.settle(calculated);
}

describe('a spreadsheet with a chart and a picture, from LibreOffice', () => {
  test('keeps both, byte for byte, when cells, notes and sheets are added', async () => {
    const before = readFileSync(CHART);
    const file = await readXlsx(before);
    const [sheet] = file.workbook.sheets;
    sheet!.setContent(2, 12, 'new');
    sheet!.setNote(1, 3, 'new note');
    file.workbook.addSheet('Tiers').setContent(1, 1, 'Tier');
    const [old, now] = [await partsOf(before), await partsOf(await writeXlsx(file.workbook, file.source))];
    const touched = [...old].filter(([name, bytes]) => now.get(name) !== bytes).map(([name]) => name);
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect([...now.keys()].filter((name) => !old.has(name))).toEqual(['xl/worksheets/sheet2.xml']);
  });

  test('keeps every part when nothing changed', async () => {
    const before = readFileSync(CHART);
    const file = await readXlsx(before);
    const [old, now] = [await partsOf(before), await partsOf(await writeXlsx(file.workbook, file.source))];
    expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
    expect([...old].filter(([name, bytes]) => now.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  });

  test('is read as LibreOffice shows it', async () => {
    const { workbook } = await readXlsx(readFileSync(CHART));
    const [sheet] = workbook.sheets;
    expect(sheet!.cells.cell(2, 1)).toMatchObject({ content: 'Bäckerei Über Nacht' });
    expect(sheet!.cells.cell(2, 6)).toMatchObject({
      content: 46327,
      format: { numberFormat: 'dd\\.mm\\.yyyy' },
    });
    expect(sheet!.cells.cell(2, 7)).toMatchObject({ content: true, format: { numberFormat: '' } });
    expect(sheet!.cells.cell(2, 8)).toMatchObject({ content: 6750, formula: '=B2*C2*12' });
    expect(sheet!.cells.extras(1, 1).note).toBe('Notiz am Kopf');
  });
});

describe('formulas of the file', () => {
  const withFormulas = () =>
    foreignFile((sheet) => {
      sheet.getCell('A1').value = 2;
      sheet.getCell('B1').value = { formula: 'A1*10', result: 20 };
      sheet.getCell('B2').value = { sharedFormula: 'B1', result: 0 } as never;
      sheet.getCell('C1').value = { formula: 'CUBEVALUE("x",A1)', result: 77 };
      sheet.getCell('D1').value = { formula: 'C1+1', result: 78 };
      sheet.getCell('E1').value = { formula: 'TODAY()', result: 1 };
    });

  test('give what they give here, and the file’s result where they are not known', async () => {
    const file = await readXlsx(await withFormulas());
    calculate(file);
    const [sheet] = file.workbook.sheets;
    expect(['B1', 'C1', 'D1'].map((_name, index) => sheet!.contentAt(1, index + 2))).toEqual([20, 77, 78]);
    expect(sheet!.formulaAt(2, 2)).toBe('=A2*10');
  });

  test('stay in the file, and so do results that nothing changed', async () => {
    const file = await readXlsx(await withFormulas());
    calculate(file);
    const [sheet] = file.workbook.sheets;
    sheet!.setContent(1, 1, 3);
    file.workbook.touch(sheet!, areaOf(1, 1));
    const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
    expect(written.getCell('B1').value).toMatchObject({ formula: 'A1*10', result: 30 });
    expect(written.getCell('B2').formula).toBe('A2*10');
    expect(written.getCell('C1').value).toEqual({ formula: 'CUBEVALUE("x",A1)', result: 77 });
    expect(written.getCell('E1').value).toMatchObject({ formula: 'TODAY()', result: 1 });
  });

  test('that others share are written out when their first cell is overwritten', async () => {
    const file = await readXlsx(await withFormulas());
    file.workbook.sheets[0]!.setContent(1, 2, 'mine');
    const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
    expect([written.getCell('B1').value, written.getCell('B2').formula]).toEqual(['mine', 'A2*10']);
  });

  test('with results as errors keep them', async () => {
    const file = await readXlsx(
      await foreignFile(
        (sheet) => (sheet.getCell('A1').value = { formula: '1/0', result: { error: '#DIV/0!' } } as never),
      ),
    );
    calculate(file);
    expect(file.workbook.sheets[0]!.contentAt(1, 1)).toMatchObject({ code: '#DIV/0!' });
    expect(file.workbook.sheets[0]!.contentAt(1, 1)).toBeInstanceOf(CellError);
  });
});

test('days of a file that counts from 1904 are the same days', async () => {
  const file = await readXlsx(
    await foreignFile((sheet, workbook) => {
      workbook.properties.date1904 = true;
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 10, 21));
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
      sheet.getCell('B1').value = 44_000;
    }),
  );
  const [sheet] = file.workbook.sheets;
  expect([sheet!.contentAt(1, 1), sheet!.contentAt(1, 2)]).toEqual([46347, 44_000]);
  sheet!.setContent(2, 1, 46348);
  sheet!.cells.setFormat(2, 1, formatOf({ numberFormat: 'yyyy-mm-dd' }));
  const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
  expect(written.getCell('A2').value).toEqual(new Date(Date.UTC(2026, 10, 22)));
});

test('rules that Sheets does not know stay, behind those they followed', async () => {
  const bar = {
    type: 'dataBar',
    priority: 2,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: { argb: 'FF0000FF' },
  };
  const red = { font: { color: { argb: 'FFFF0000' } } };
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 1;
      sheet.addConditionalFormatting({
        ref: 'A1:A9',
        rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [20], priority: 1, style: red }],
      });
      sheet.addConditionalFormatting({ ref: 'B1:B9', rules: [bar as never] });
    }),
  );
  const [sheet] = file.workbook.sheets;
  const look = {
    background: '#00ff00',
    fontColor: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
  };
  const ours = {
    areas: [areaOf(1, 3, 9, 1)],
    condition: { criteria: 'CUSTOM_FORMULA', args: ['=C1>1'], ...look },
    gradient: null,
  };
  sheet!.conditionalFormats = [...sheet!.conditionalFormats, ours];
  const bytes = await writeXlsx(file.workbook, file.source);
  const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
  const rules = [...xml.matchAll(/<cfRule type="(\w+)"[^>]*?priority="(\d)"/g)].map((match) =>
    match.slice(1).join(' '),
  );
  expect(rules.sort((a, b) => (a.at(-1)! < b.at(-1)! ? -1 : 1))).toEqual([
    'cellIs 1',
    'dataBar 2',
    'expression 3',
  ]);
  const again = (await readXlsx(bytes)).workbook.sheets[0]!;
  expect(again.conditionalFormats.map(({ condition }) => condition!.criteria)).toEqual([
    'NUMBER_GREATER_THAN',
    'CUSTOM_FORMULA',
  ]);
});

test('formulas that cannot be calculated here go with their cells, and what builds on them follows', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.addRow(['Rate', 'a year', 'with tip']);
      sheet.addRow([
        12,
        { formula: 'IFERROR(PMT(0.01,A2,1000),"")', result: -88.85 },
        { formula: 'B2*2+A2', result: 0 },
      ]);
    }),
  );
  calculate(file);
  const [sheet] = inspectWorld(createAppsScript()).open(file.workbook).getSheets();
  sheet!.insertColumnBefore(2);
  sheet!.getRange('A2').setValue(24);
  expect(sheet!.getRange('A2:D2').getValues()).toEqual([[24, '', -88.85, -153.7]]);
  sheet!.getRange('C2').copyTo(sheet!.getRange('C3'));
  expect(sheet!.getRange('C3').getFormula()).toBe('=IFERROR(PMT(0.01,A3,1000),"")');
  expect(sheet!.getRange('C3').getValue()).toBe('');
  const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
  expect(['C2', 'D2'].map((cell) => written.getCell(cell).value)).toEqual([
    { formula: 'IFERROR(PMT(0.01,A2,1000),"")', result: -88.85 },
    { formula: 'C2*2+A2', result: -153.7 },
  ]);
});

test('rules on days from today go with their cells', async () => {
  const week = { type: 'timePeriod' as const, timePeriod: 'lastWeek' as const, priority: 1 };
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = new Date(Date.UTC(2026, 10, 22));
      const rules = [{ ...week, style: { font: { bold: true } } }];
      sheet.addConditionalFormatting({ ref: 'A1:A9', rules });
    }),
  );
  inspectWorld(createAppsScript()).open(file.workbook).getSheets()[0]!.insertColumnBefore(1);
  const xml = Buffer.from(
    (await partsOf(await writeXlsx(file.workbook, file.source))).get('xl/worksheets/sheet1.xml')!,
    'base64',
  );
  expect(String(xml)).toMatch(/sqref="B1:B9"><cfRule type="expression"[^>]*><formula>AND\(TODAY\(\)-.*B1/);
});

test('validation of the file gives way only where it was replaced', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 1;
      const lengths = { type: 'textLength', operator: 'lessThan', formulae: [5], allowBlank: true };
      (sheet as never as { dataValidations: { add(ref: string, rule: unknown): void } }).dataValidations.add(
        'A1:B9',
        lengths,
      );
    }),
  );
  const [sheet] = file.workbook.sheets;
  sheet!.setValidation(3, 1, { criteria: 'CHECKBOX', args: [], allowInvalid: true, helpText: null });
  const bytes = await writeXlsx(file.workbook, file.source);
  const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
  expect(
    [...xml.matchAll(/<dataValidation type="(\w+)"[^>]*sqref="([^"]+)"/g)].map((match) => match.slice(1)),
  ).toEqual([
    ['textLength', 'A1:B2 B3 A4:B9'],
    ['list', 'A3'],
  ]);
});

test('a changed format keeps what the workbook has no word for', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 'x';
      sheet.getCell('A1').style = {
        alignment: { indent: 2, horizontal: 'left' },
        protection: { locked: false },
        font: { name: 'Georgia', size: 9 },
      };
    }),
  );
  const [sheet] = file.workbook.sheets;
  sheet!.cells.setFormat(1, 1, formatOf({ ...sheet!.formatAt(1, 1), background: '#ffff00' }));
  const { style } = (await readElsewhere(await writeXlsx(file.workbook, file.source))).getCell('A1');
  expect(style).toMatchObject({
    alignment: { indent: 2, horizontal: 'left' },
    protection: { locked: false },
    font: { name: 'Georgia', size: 9 },
    fill: { fgColor: { argb: 'FFFFFF00' } },
  });
});

test('a column alone gets another width or look, whatever the file describes it with', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 1;
      for (const column of [1, 2, 3, 4, 5]) sheet.getColumn(column).width = 20;
    }),
  );
  const [sheet] = file.workbook.sheets;
  // Columns of no look of their own make no row.
  expect(sheet!.cells.rows).toHaveLength(1);
  sheet!.columnLines.sizes.set(3, 77);
  for (let row = 2; row <= 1000; row++) sheet!.cells.setFormat(row, 2, formatOf({ numberFormat: '0.00' }));
  const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
  const columns = [1, 2, 3, 4, 5].map((column) => written.getColumn(column));
  expect(columns.map(({ width, numFmt }) => [width, numFmt])).toEqual([
    [20, undefined],
    [20, '0.00'],
    [11, undefined],
    [20, undefined],
    [20, undefined],
  ]);
});

test('cells that a file does not have look as their row says, or else their column', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getColumn(2).numFmt = '0.00';
      sheet.getCell('A1').value = 'x';
      sheet.getRow(1).numFmt = '0%';
      sheet.getCell('B3').numFmt = '@';
      sheet.getCell('A4').value = 'x';
    }),
  );
  const [sheet] = file.workbook.sheets;
  const looks = (row: number) => [1, 2, 3].map((column) => sheet!.formatAt(row, column).numberFormat);
  expect([1, 3, 4, 999].map(looks)).toEqual([
    ['0%', '0%', '0%'],
    ['', '@', ''],
    ['', '0.00', ''],
    ['', '0.00', ''],
  ]);
});

test('names of other things and of single sheets stay when sheets are inserted before theirs', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 1;
      sheet.pageSetup.printArea = 'A1:B2';
    }),
  );
  const { workbook, source } = file;
  workbook.addSheet('First', { index: 0 }).setContent(1, 1, 1);
  const bytes = await writeXlsx(workbook, source);
  const xml = await (await JSZip.loadAsync(bytes)).file('xl/workbook.xml')!.async('string');
  expect(xml).toContain('name="_xlnm.Print_Area" localSheetId="1"');
  expect((await readXlsx(bytes)).workbook.sheets.map(({ name }) => name)).toEqual(['First', 'Clients']);
});

test('notes are changed and removed without a trace', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      for (const cell of ['A1', 'B2', 'C3'])
        [sheet.getCell(cell).value, sheet.getCell(cell).note] = [cell, `note ${cell}`];
    }),
  );
  const [sheet] = file.workbook.sheets;
  sheet!.setNote(1, 1, '');
  sheet!.setNote(2, 2, 'changed');
  sheet!.setNote(1, 4, 'added');
  const bytes = await writeXlsx(file.workbook, file.source);
  const again = (await readXlsx(bytes)).workbook.sheets[0]!;
  expect([
    again.cells.extras(1, 1).note,
    again.cells.extras(2, 2).note,
    again.cells.extras(3, 3).note,
    again.cells.extras(1, 4).note,
  ]).toEqual(['', 'changed', 'note C3', 'added']);
  const drawing = await (await JSZip.loadAsync(bytes)).file('xl/drawings/vmlDrawing1.vml')!.async('string');
  const places = [...drawing.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map((match) =>
    match.slice(1).join(),
  );
  expect(places.sort()).toEqual(['0,3', '1,1', '2,2']);
});

test('looks that only the file knows go where their cells go', async () => {
  const look = {
    border: { top: { style: 'double' as const, color: { argb: 'FFFF0000' } } },
    alignment: { indent: 2, textRotation: 45 },
    font: { name: 'Courier New', size: 15, underline: true, bold: true },
  };
  const richText = [{ text: 'plain, ' }, { text: 'red', font: { color: { argb: 'FFFF0000' } } }];
  const file = await readXlsx(
    await foreignFile((sheet) => {
      Object.assign(sheet.getCell('A1'), { value: 'x', ...look });
      sheet.getCell('B1').value = { richText };
    }),
  );
  const [sheet] = inspectWorld(createAppsScript()).open(file.workbook).getSheets();
  sheet!.insertColumnBefore(1);
  sheet!.getRange('B1').setBackground('#00ff00');
  const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
  expect(written.getCell('A1').value).toBeNull();
  expect(written.getCell('B1')).toMatchObject({ ...look, fill: { fgColor: { argb: 'FF00FF00' } } });
  expect(written.getCell('C1').value).toEqual({ richText });
});

test('a sheet that is copied into another file looks there as its cells say, and not as that file numbers looks', async () => {
  const border = { top: { style: 'double' as const } };
  const from = await readXlsx(
    await foreignFile((sheet) => Object.assign(sheet.getCell('A1'), { value: 'x', font: { bold: true } })),
  );
  const into = await readXlsx(
    await foreignFile((sheet) => Object.assign(sheet.getCell('A1'), { value: 'y', border })),
  );
  const world = inspectWorld(createAppsScript());
  world.open(from.workbook).getSheets()[0]!.copyTo(world.open(into.workbook));
  const written = await readElsewhere(await writeXlsx(into.workbook, into.source), 1);
  const cell = written.getCell('A1');
  expect([cell.value, cell.font.bold, cell.border?.top]).toEqual(['x', true, undefined]);
});

test('one reading is written once', async () => {
  const file = await readXlsx(await foreignFile((sheet) => (sheet.getCell('A1').value = 1)));
  await writeXlsx(file.workbook, file.source);
  await expect(writeXlsx(file.workbook, file.source)).rejects.toThrow('read the file again');
});

test('what the format cannot hold is refused, not dropped', async () => {
  const file = await readXlsx(await foreignFile((sheet) => (sheet.getCell('A1').value = 1)));
  const [sheet] = file.workbook.sheets;
  sheet!.protections.push({
    ...{ id: 1, area: areaOf(1, 1, 5, 5), warningOnly: false },
    ...{ editors: [], unprotected: [] },
  });
  await expect(writeXlsx(file.workbook, file.source)).rejects.toThrow('not supported by the local stand-in');
});

test('rows are as high as their wrapped texts need, unless the user set their height', async () => {
  const file = await readXlsx(
    await foreignFile((sheet) => {
      sheet.getCell('A1').value = 'x';
      sheet.getCell('A2').value = 'x';
      sheet.getRow(2).height = 99;
    }),
  );
  const [sheet] = file.workbook.sheets;
  for (const row of [1, 2, 3]) {
    sheet!.setContent(row, 2, row === 3 ? 'short' : 'many words '.repeat(20));
    sheet!.cells.setFormat(row, 2, formatOf({ wrapStrategy: 'WRAP' }));
  }
  const written = await readElsewhere(await writeXlsx(file.workbook, file.source));
  expect(written.getRow(1).height).toBeGreaterThan(12 * 15);
  expect(written.getRow(2).height).toBe(99);
  expect(written.getRow(3).height).toBeUndefined();
});

test('ticks carry the format without which LibreOffice shows 1 and 0', async () => {
  const file = await readXlsx(await foreignFile((sheet) => (sheet.getCell('A1').value = 1)));
  file.workbook.sheets[0]!.setContent(1, 2, true);
  const { value, numFmt } = (await readElsewhere(await writeXlsx(file.workbook, file.source))).getCell('B1');
  expect([value, numFmt]).toEqual([true, '"TRUE";"TRUE";"FALSE"']);
});
