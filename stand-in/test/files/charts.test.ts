/**
 * Charts in .xlsx files: ours are written as real ones and read again; those of the file stay as they are, and go on showing
 * the cells they showed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from 'exceljs';
import JSZip from 'jszip';
import { readXlsx } from '../../files/read-xlsx';
import { writeXlsx } from '../../files/write-xlsx';
import { writeXml, type XmlElement } from '../../files/xlsx/package/xml';
import { parseXml } from './parse-xml';
import { formatArea } from '../../workbook/a1-notation';
import { areaOf } from '../../workbook/area';
import type { ChartRecord } from '../../workbook/types';
import { formatOf } from '../../workbook/cell-format';
import { insertLines } from '../../workbook/grid-edit';
import { Workbook } from '../../workbook/workbook';

const LIBRE_OFFICE = readFileSync(join(__dirname, 'fixtures', 'chart-from-libreoffice.xlsx'));

/** What each element may hold, in the order of ECMA-376 part 1, 21.2. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  title: 'tx layout overlay spPr txPr',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  ser: 'idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape',
  strRef: 'f strCache',
  numRef: 'f numCache',
  strCache: 'ptCount pt',
  numCache: 'formatCode ptCount pt',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr ' +
    'txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr ' +
    'txPr crossAx crosses crossBetween majorUnit',
  scaling: 'logBase orientation max min',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  marker: 'symbol size spPr',
  oneCellAnchor: 'from ext graphicFrame clientData',
  from: 'col colOff row rowOff',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
};

function misplaced(node: XmlElement, parent = ''): string[] {
  const [name, children] = [local(node.name), node.children.filter((each) => typeof each !== 'string')];
  // Each of two axes comes with its categories.
  const order = ORDER[name]?.split(' ') ?? [];
  const ranks = children.map((each) => order.indexOf(local(each.name)));
  const isFine =
    order.length === 0 || name === 'plotArea' || ranks.every((rank, at) => rank >= (ranks[at - 1] ?? 0));
  const place = `${parent}/${name}`;
  return [
    ...(isFine && !(order.length > 0 && ranks.includes(-1))
      ? []
      : [`${place}: ${children.map((each) => each.name).join()}`]),
    ...children.flatMap((each) => misplaced(each, place)),
  ];
}

const local = (name: string): string => name.replace(/^.*:/, '');

function workbookWithCharts(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Money's & time");
  const rows = [
    ['Client', 'Income', 'Share'],
    ['Acme <GmbH>', 300, 0.75],
    ['Bäckerei "Über Nacht"', 100, 1],
    ['', '', ''],
  ];
  rows.forEach((row, at) => row.forEach((value, column) => sheet.setContent(at + 1, column + 1, value)));
  sheet.cells.setFormat(2, 3, formatOf({ numberFormat: '0%' }));
  const chart = (more: Partial<ChartRecord>): ChartRecord => ({
    id: workbook.newRecordId(),
    type: 'COLUMN',
    ranges: [{ sheetId: sheet.id, area: areaOf(1, 1, 4, 3) }],
    headerRows: 1,
    anchor: { row: 6, column: 2, x: 10, y: 20 },
    options: { width: 480, height: 300, title: 'Money', 'legend.position': 'top' },
    ...more,
  });
  sheet.charts = [
    chart({
      type: 'COMBO',
      options: {
        ...chart({}).options,
        'series.0.type': 'bars',
        'series.0.color': '#1a73e8',
        'series.1.type': 'line',
        'series.1.color': '#202124',
        'series.1.targetAxisIndex': 1,
        'vAxes.0.viewWindow.min': 0,
        'vAxes.1.viewWindow.min': 0,
        'vAxes.1.viewWindow.max': 1,
      },
    }),
    chart({ options: { ...chart({}).options, isStacked: 'absolute', 'series.0.color': '#34642b' } }),
  ];
  return workbook;
}

async function xmlOf(bytes: Uint8Array, part: string): Promise<string> {
  return (await JSZip.loadAsync(bytes)).file(part)!.async('string');
}

/** The file with one of its parts replaced. */
async function withPart(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(part, change(await zip.file(part)!.async('string')));
  return zip.generateAsync({ type: 'uint8array' });
}

const shown = ({ ranges }: ChartRecord): string => ranges.map(({ area }) => formatArea(area)).join();

describe('charts of ours', () => {
  test('are real ones, in the order of the schema, and another program opens the file', async () => {
    const bytes = await writeXlsx(workbookWithCharts());
    const parts = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/drawing1.xml'];
    const trees = await Promise.all(parts.map(async (part) => parseXml(await xmlOf(bytes, part))));
    expect(trees.flatMap((tree) => misplaced(tree))).toEqual([]);
    const [combo, stacked] = await Promise.all(parts.map((part) => xmlOf(bytes, part)));
    expect(combo).toContain("<c:f>'Money''s &amp; time'!$B$2:$B$4</c:f>");
    expect(combo).toContain('<c:v>Acme &lt;GmbH&gt;</c:v>');
    expect(combo).toMatch(/<c:lineChart>.*<c:axId val="114"\/>.*<c:max val="1"\/>/);
    expect(stacked).toMatch(/<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/);
    const elsewhere = new ExcelWorkbook();
    await elsewhere.xlsx.load(Buffer.from(bytes) as never);
    expect(elsewhere.worksheets[0]!.getCell('A2').value).toBe('Acme <GmbH>');
  });

  test('are read as they were written', async () => {
    const workbook = workbookWithCharts();
    const read = await readXlsx(await writeXlsx(workbook));
    const [before, after] = [workbook, read.workbook].map(({ sheets }) =>
      sheets[0]!.charts.map((chart) => ({ ...chart, id: 0, ranges: [] })),
    );
    expect(after![0]).toEqual(before![0]);
    expect(after![1]!.options).toMatchObject(before![1]!.options);
    expect(read.workbook.sheets[0]!.charts.map(shown)).toEqual(['A1:A4,B1:B4,C1:C4', 'A1:A4,B1:B4,C1:C4']);
  });

  test('keep how they look in the file where only their table grows', async () => {
    const red = await withPart(await writeXlsx(workbookWithCharts()), 'xl/charts/chart1.xml', (xml) =>
      xml.replace('<c:overlap val="0"/>', '<c:overlap val="7"/>'),
    );
    const file = await readXlsx(red);
    const [sheet] = file.workbook.sheets;
    const ranges = [{ sheetId: sheet!.id, area: areaOf(1, 1, 9, 3) }];
    sheet!.charts = sheet!.charts.map((chart) => ({ ...chart, ranges }));
    const after = await xmlOf(await writeXlsx(file.workbook, file.source), 'xl/charts/chart1.xml');
    expect(after).toContain('<c:overlap val="7"/>');
    expect(after).toContain('!$C$2:$C$9</c:f>');
    expect(after).toContain('!$C$1</c:f>');
  });

  test('grow with their table, change their look, and go', async () => {
    const file = await readXlsx(await writeXlsx(workbookWithCharts()));
    const [sheet] = file.workbook.sheets;
    const [combo] = sheet!.charts;
    const ranges = [{ sheetId: sheet!.id, area: areaOf(1, 1, 3, 3) }];
    sheet!.charts = [{ ...combo!, ranges, options: { ...combo!.options, title: 'Less' } }];
    const bytes = await writeXlsx(file.workbook, file.source);
    expect((await JSZip.loadAsync(bytes)).file(/xl\/charts\//).map(({ name }) => name)).toEqual([
      'xl/charts/chart1.xml',
    ]);
    const again = (await readXlsx(bytes)).workbook.sheets[0]!.charts;
    expect(again.map((chart) => [shown(chart), chart.options['title']])).toEqual([
      ['A1:A3,B1:B3,C1:C3', 'Less'],
    ]);
    expect(await xmlOf(bytes, 'xl/drawings/drawing1.xml')).not.toContain('rId2');
  });
});

describe('charts of hers', () => {
  test('are seen, and go on showing the cells they showed', async () => {
    const file = await readXlsx(LIBRE_OFFICE);
    const [sheet] = file.workbook.sheets;
    const [chart] = sheet!.charts;
    expect(chart).toMatchObject({ type: 'COLUMN', headerRows: 1, anchor: { row: 12, column: 1 } });
    expect(shown(chart!)).toBe('A1:A4,B1:B4');
    insertLines(file.workbook, sheet!, { dimension: 'column', position: 2, count: 3 }, 'none');
    insertLines(file.workbook, sheet!, { dimension: 'row', position: 1, count: 1 }, 'none');
    const bytes = await writeXlsx(file.workbook, file.source);
    const [before, after] = await Promise.all(
      [LIBRE_OFFICE, bytes].map((each) => xmlOf(each, 'xl/charts/chart1.xml')),
    );
    expect([...after!.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, text]) => text)).toEqual([
      'Kunden!$E$2',
      'Kunden!$A$3:$A$5',
      'Kunden!$E$3:$E$5',
    ]);
    const looks = (xml: string) =>
      writeXml(parseXml(xml)).replace(/<c:f>.*?<\/c:f>|<c:(str|num)Cache>.*?<\/c:\1Cache>/g, '');
    expect(looks(after!)).toBe(looks(before!));
    const drawing = await xmlOf(bytes, 'xl/drawings/drawing1.xml');
    expect([...drawing.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row)).toEqual(['12', '25', '11', '13']);
  });

  test('of a kind that is not drawn here stay what they are, on their cells', async () => {
    const pie = await withPart(LIBRE_OFFICE, 'xl/charts/chart1.xml', (xml) =>
      xml
        .replace('<c:barDir val="col"/><c:grouping val="clustered"/>', '')
        .replaceAll('c:barChart', 'c:pieChart'),
    );
    const file = await readXlsx(pie);
    const [sheet] = file.workbook.sheets;
    expect(sheet!.charts.map((chart) => [chart.type, shown(chart)])).toEqual([['OTHER', 'B1,A2:A4,B2:B4']]);
    insertLines(file.workbook, sheet!, { dimension: 'row', position: 3, count: 2 }, 'none');
    const after = await xmlOf(await writeXlsx(file.workbook, file.source), 'xl/charts/chart1.xml');
    expect(after).toContain('c:pieChart');
    expect([...after.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, text]) => text)).toEqual([
      'Kunden!$B$1',
      'Kunden!$A$2:$A$6',
      'Kunden!$B$2:$B$6',
    ]);
  });

  test('follow a tab that is renamed', async () => {
    const file = await readXlsx(LIBRE_OFFICE);
    file.workbook.sheets[0]!.name = 'My clients';
    const after = await xmlOf(await writeXlsx(file.workbook, file.source), 'xl/charts/chart1.xml');
    expect(after).toContain("<c:f>'My clients'!$A$2:$A$4</c:f>");
  });

  test('in places that no sheet has stand at its edge', async () => {
    const far = await withPart(LIBRE_OFFICE, 'xl/drawings/drawing1.xml', (xml) =>
      xml.replace(/<xdr:row>24/, '<xdr:row>99999999').replace(/<xdr:col>0</, '<xdr:col>x<'),
    );
    const [sheet] = (await readXlsx(far)).workbook.sheets;
    const [chart] = sheet!.charts;
    expect(chart!.anchor.column).toBe(1);
    expect(chart!.options['height']).toBeLessThan(sheet!.maxRows * 30);
  });

  test('that are damaged keep nobody from opening the file, and stay in it', async () => {
    const broken = await withPart(LIBRE_OFFICE, 'xl/charts/chart1.xml', (xml) => xml.slice(0, 500));
    const file = await readXlsx(broken);
    expect(file.workbook.sheets[0]!.charts).toEqual([]);
    const bytes = await writeXlsx(file.workbook, file.source);
    expect(await xmlOf(bytes, 'xl/charts/chart1.xml')).toBe(await xmlOf(broken, 'xl/charts/chart1.xml'));
  });
});

describe('charts in cells', () => {
  const open = (): Workbook => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Money');
    [3, 1, 2].forEach((value, at) => sheet.setContent(1, at + 1, value));
    sheet.setFormula(1, 4, '=SPARKLINE(A1:C1)');
    sheet.setFormula(2, 4, '=SPARKLINE(A1:C1,{"charttype","line";"color","red"})');
    sheet.setFormula(3, 4, '=GOOGLEFINANCE("CURRENCY:USDEUR")');
    sheet.setResult(3, 4, 0.9);
    return workbook;
  };

  test('are drawn by other programs, which find a blank and no error in the cell', async () => {
    const xml = await xmlOf(await writeXlsx(open()), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>IFERROR(__xludf.DUMMYFUNCTION("SPARKLINE(A1:C1)"),"")</f>');
    expect(xml).toContain(
      '<f>IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""CURRENCY:USDEUR"")"),0.9)</f><v>0.9</v>',
    );
    const groups = [...xml.matchAll(/<x14:sparklineGroup (.*?)<\/x14:sparklineGroup>/g)].map(
      ([group]) => group,
    );
    expect(groups).toHaveLength(2);
    expect(groups[0]).toContain('<xm:f>Money!A1:C1</xm:f><xm:sqref>D1</xm:sqref>');
    expect(groups[0]).toContain(`displayHidden="1"`);
    expect(groups[1]).toMatch(/rgb="FFFF0000".*<xm:sqref>D2</);
  });

  test('are formulas again when the file is read, and go with them', async () => {
    const file = await readXlsx(await writeXlsx(open()));
    const [sheet] = file.workbook.sheets;
    expect([1, 3].map((row) => sheet!.formulaAt(row, 4))).toEqual([
      '=SPARKLINE(A1:C1)',
      '=GOOGLEFINANCE("CURRENCY:USDEUR")',
    ]);
    for (const row of [1, 2]) sheet!.setContent(row, 4, 'gone');
    const xml = await xmlOf(await writeXlsx(file.workbook, file.source), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('sparkline');
    expect(xml).not.toContain('extLst');
  });
});
