/** Bank statements in XML, as German, Dutch, Norwegian and Hungarian banks write them. Values are invented. */
import { camtTable, isCamt } from '../../../../src/core/imports/statement/camt-table';

const entry = (side: string, details: string, amount = '300.00'): string =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-09</Dt></BookgDt><ValDt><Dt>2026-03-10</Dt></ValDt><NtryDtls>${details}</NtryDtls><AddtlNtryInf>SAMMLER</AddtlNtryInf></Ntry>`;
const part = (name: string, amount: string, about: string): string =>
  `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr><Cdtr><Nm>Me</Nm></Cdtr></RltdPties><RmtInf>${about}</RmtInf></TxDtls>`;
const lines = (xml: string): string[] =>
  camtTable(xml)
    .slice(1)
    .map((row) => row.join('|'));

it('knows a statement by how it begins', () => {
  expect(isCamt('<?xml version="1.0"?>\n<ns2:Document xmlns:ns2="x"><ns2:BkToCstmrStmt>')).toBe(true);
  expect(isCamt('<?xml version="1.0"?><rows/>')).toBe(false);
});

it('who paid is the debtor of what came in, and the creditor of what went out', () => {
  expect(
    lines(entry('CRDT', part('Acme', '300.00', '<Ustrd>Rechnung RE-7</Ustrd><Ustrd>und RE-8</Ustrd>'))),
  ).toEqual(['2026-03-09|BOOK|Acme|Rechnung RE-7 und RE-8||300.00|EUR']);
  expect(lines(entry('DBIT', part('Acme', '300.00', '<Ustrd>x</Ustrd>')))).toEqual([
    '2026-03-09|BOOK|Me|x||-300.00|EUR',
  ]);
});

it('what was booked in one sum has a line for each part, if the parts are all of it', () => {
  const parts =
    part('Acme', '100.00', '') +
    part(
      'Bolt',
      '200.00',
      '<Strd><RfrdDocInf><Nb>108</Nb></RfrdDocInf><CdtrRefInf><Ref>1234567897</Ref></CdtrRefInf></Strd>',
    );
  expect(lines(entry('CRDT', parts))).toEqual([
    '2026-03-09|BOOK|Acme|SAMMLER||100.00|EUR',
    '2026-03-09|BOOK|Bolt|1234567897|108|200.00|EUR',
  ]);
  expect(lines(entry('CRDT', parts, '310.00'))).toEqual(['2026-03-09|BOOK||SAMMLER||310.00|EUR']);
});

it('reads what later versions wrap, and prefixes', () => {
  const xml =
    '<a:Ntry><a:Amt Ccy="NOK">5</a:Amt><a:CdtDbtInd>CRDT</a:CdtDbtInd><a:Sts><a:Cd>PDNG</a:Cd></a:Sts><a:ValDt><a:DtTm>2026-03-09T23:30:00+01:00</a:DtTm></a:ValDt>' +
    '<a:TxDtls><a:RltdPties><a:Dbtr><a:Pty><a:Nm>Bolt AS</a:Nm></a:Pty></a:Dbtr></a:RltdPties></a:TxDtls></a:Ntry>';
  expect(lines(xml)).toEqual(['2026-03-09|PDNG|Bolt AS|||5|NOK']);
});
