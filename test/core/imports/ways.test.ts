/** Files whose amounts have no sign: a column of words says which way money went. */
import { importTable, shownRecords } from './shown-records';

function read(header: string, words: readonly string[], amounts?: readonly string[]) {
  const lines = words.map((word, at) => [`${at + 2}.3.2026`, `Acme ${at}`, amounts?.[at] ?? '100,00', word]);
  const { read: got } = importTable([['Date', 'Payer', 'Amount', header], ...lines]);
  const problems = got.problems.map(({ field, held, needed, isLeftOut }) => [field, held, needed, isLeftOut]);
  return {
    came: shownRecords(got).map((each) => /Acme (\d)/.exec(each)![1]),
    went: got.leftOut.outgoing ?? 0,
    problems,
  };
}

it.each([
  ['Direction', 'RECEIVED', 'PAID'],
  ['Incoming/Outgoing', 'Incoming', 'Outgoing'],
  ['Received/Paid', 'Received', 'Paid'],
  ['Eingang/Ausgang', 'Eingang', 'Ausgang'],
  ['Richtung', 'Erhalten', 'Bezahlt'],
  ['Zahlungsrichtung', 'Zahlungseingang', 'Zahlungsausgang'],
  ['Ein/Aus', 'Ein', 'Aus'],
  ['Ontvangen/Betaald', 'Ontvangen', 'Betaald'],
  ['In/Uit', 'In', 'Uit'],
  ['Richting', 'Inkomend', 'Uitgaand'],
  ['Innbetaling/Utbetaling', 'Innbetaling', 'Utbetaling'],
  ['Retning', 'Mottatt', 'Betalt'],
  ['Bejövő/Kimenő', 'Bejövő', 'Kimenő'],
  ['Irány', 'Befizetés', 'Kifizetés'],
  ['Be/Ki', 'Be', 'Ki'],
  ['Which', 'Received', 'Sent'],
  ['Was', 'Empfangen', 'Gesendet'],
])('%s says %s and %s', (header, came, went) => {
  expect(read(header, [came, went, came])).toEqual({ came: ['0', '2'], went: 1, problems: [] });
});

it.each(['Direction', 'Richtung', 'Richting', 'Retning', 'Irány'])(
  'under %s a word that nobody knows is told, not taken',
  (header) => {
    expect(read(header, ['Zork', 'Blip', 'Zork'])).toEqual({
      came: [],
      went: 0,
      problems: [
        ['direction', 'Zork', 'direction', true],
        ['direction', 'Blip', 'direction', true],
        ['direction', 'Zork', 'direction', true],
      ],
    });
  },
);

it('an unknown word or a blank beside known ones is told', () => {
  expect(read('Direction', ['In', 'Internal', 'Out', ''])).toEqual({
    came: ['0'],
    went: 1,
    problems: [
      ['direction', 'Internal', 'direction', true],
      ['direction', '', 'direction', true],
    ],
  });
});

it.each([
  ['In', 'Zork', '0'],
  ['Zork', 'Out', '0'],
  ['Uit', 'Zork', '1'],
])('of %s and %s the unknown one is the opposite', (first, second, came) => {
  expect(read('Direction', [first, second])).toEqual({ came: [came], went: 1, problems: [] });
});

it('where only what went out is marked, the rest came in', () => {
  expect(read('Direction', ['', 'Out', ''])).toEqual({ came: ['0', '2'], went: 1, problems: [] });
});

it('signs say it, whatever the words are', () => {
  expect(read('Direction', ['Zork', 'Blip'], ['100,00', '-20,00'])).toEqual({
    came: ['0'],
    went: 1,
    problems: [],
  });
});

it('a column of many words, or of no direction, is no direction', () => {
  expect(read('Umsatztyp', ['A1', 'B1', 'C1', 'D1', 'E1']).came).toHaveLength(5);
  expect(read('Kind', ['Refund', 'Payment', 'Subscription'])).toEqual({
    came: ['1', '2'],
    went: 1,
    problems: [],
  });
});

it('paid alone is what an invoice is', () => {
  expect(read('Remark', ['Paid', 'Paid', '']).came).toEqual(['0', '1', '2']);
});
