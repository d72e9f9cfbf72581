import fc from 'fast-check';
import { composeSource, parseSource, type SourceParts } from '../../../src/core/imports/source';

const NOTHING: SourceParts = {
  product: 'Xero',
  clock: '',
  nameInFile: '',
  withTax: false,
  transaction: '',
  importNumber: 1,
};

it.each<[parts: Partial<SourceParts>, text: string]>([
  [{}, 'Xero · #1'],
  [{ product: '' }, '– · #1'],
  [{ product: 'Toggl Track', clock: '22:30–00:15', importNumber: 12 }, 'Toggl Track · 22:30–00:15 · #12'],
  [{ nameInFile: 'Acme "A" · Ltd', withTax: true }, 'Xero · "Acme ""A"" · Ltd" · +VAT · #1'],
  [{ product: 'PayPal', transaction: '9XY123' }, 'PayPal · 9XY123 · #1'],
  [{ product: 'PayPal', transaction: 'id"7"' }, 'PayPal · id"id""7""" · #1'],
  [{ product: 'PayPal', transaction: '+VAT' }, 'PayPal · id"+VAT" · #1'],
])('composes and reads %j', (parts, text) => {
  expect(composeSource({ ...NOTHING, ...parts })).toBe(text);
  expect(parseSource(text)).toEqual({ ...NOTHING, ...parts });
});

it.each(['', 'Xero', '#1', 'call with Ann · March', 'Room · 3', '=1+1'])(
  'takes %j for the user’s own',
  (text) => {
    expect(parseSource(text)).toBeNull();
  },
);

it('reads what it composed, whatever names and ids hold', () => {
  const text = fc.stringMatching(/^[ -~·–äø]{0,12}$/).map((each) => each.trim());
  fc.assert(
    fc.property(text, text, fc.boolean(), fc.constantFrom('', '09:00–10:00', '09:00:05–10:00'), fc.integer({ min: 1, max: 999_999 }),
      (nameInFile, transaction, withTax, clock, importNumber) => {
        const parts = { product: 'Stripe', clock, nameInFile, withTax, transaction, importNumber };
        expect(parseSource(composeSource(parts))).toEqual(parts);
      },
    ),
  ); // oxfmt-ignore
});
