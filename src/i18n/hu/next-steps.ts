/** Hungarian: the next step of a client. Names and numbers that come from cells never get a suffix. */
import { quotedThe } from './article';
import type { NextStepTexts } from '../types/next-steps';
import { LISTS } from '../lists';

const { and } = LISTS.hu;

export const nextStepsHu: NextStepTexts = {
  fillIn: (criterion, percent) =>
    `Először ezt töltsd ki: „${criterion}” (a kitöltöttség eddig csak ${percent.replace(/\s%$/, '%')})`,
  paymentTerms: (late) => `Beszéljetek a fizetési feltételekről: ${late} nap késéssel fizet`,
  paymentTermsRated: (criterion) =>
    `Beszéljetek a fizetési feltételekről: ${quotedThe(criterion)} alacsony értékelést kapott`,
  raiseFee: (fee, tier) =>
    `Emeld meg a díjat (az új díj: ${fee}): ezzel ${quotedThe(tier)} kategóriába kerülne`,
  raiseFeeRated: (criterion, rating, tier) =>
    `Emeld meg a díjat: ha ${quotedThe(criterion)} értékelése ${rating} lenne, ${quotedThe(tier)} kategóriába kerülne`,
  partWays: 'Köszönj el tőle barátságosan',
  heldBack: (criteria) =>
    `${criteria.length === 1 ? 'gyenge pontja' : 'gyenge pontjai'} ${and(criteria.map(quotedThe))}`,
  checklist: [
    'Fejezd be, amit megígértél',
    'Újat már ne vállalj',
    'Add át a fájlokat és a hozzáféréseket',
    'Küldd el az utolsó számlát',
    'Írj neki pár kedves sort',
  ],
  putInWriting: 'Foglaljátok írásba a megállapodásokat: volt, amit nem tartott be',
  putInWritingRated: (criterion) => `Foglaljátok írásba: ${quotedThe(criterion)} alacsony értékelést kapott`,
  call: (silent) => `Hívd fel: ${silent} napja nem beszéltetek`,
  referral: (criterion) => `Kérd meg, hogy ajánljon másoknak: ${quotedThe(criterion)} még üres`,
  caseStudy: (criterion) => `Kérd meg, hogy meséljen a közös munkáról: ${quotedThe(criterion)} még üres`,
};
