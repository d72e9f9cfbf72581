/** Hungarian: the Settings tab and the switch in the menu. Names that come from cells never get a suffix. */
import { menuHu } from './menu';
import { the, upper, quotedThe } from './article';
import { moneyHu } from './money';
import { LANGUAGE_NAMES } from '../language-names';
import type { SettingTexts } from '../types/settings';
import { LISTS } from '../lists';

const { and } = LISTS.hu;

const unreadableAs =
  (should: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `${upper(the(cell))} cella nem értelmezhető: „${held}” áll benne, pedig ${should}. Addig az alapérték számít: ${byDefault}.`;

const unreadable = (needed: string) => unreadableAs(`${needed} kellene`);

const unreadableChoice = (choices: readonly string[]) =>
  unreadableAs(`ezek egyike vagy üres cella kellene: ${choices.join(', ')}`);

export const settingsHu: SettingTexts = {
  headers: {
    setting: 'Beállítás',
    value: 'Érték',
    unit: 'Egység',
    byDefault: 'Alapérték',
    purpose: 'Mire való',
  },
  notes: { value: 'Itt írd át az értékeket. Ha egy cella üres, az alapérték számít.' },
  names: {
    minimumEvidence: 'Minimális kitöltöttség',
    staleAfterDays: 'Régi értékelés ennyi naptól',
    changeShownDays: 'Váltás látható ennyi napig',
    latePayerFromDays: 'Késve fizető ennyi naptól',
    silentAfterDays: 'Régóta hallgat ennyi naptól',
    partWaysTier: 'Elköszönés, ha a kategória',
    prospectTakeFrom: 'Érdeklődő: igen ettől',
    prospectDeclineBelow: 'Érdeklődő: nem ez alatt',
    redFlagsToDecline: 'Elutasítás ennyi jeltől',
    recalculateOnEdit: 'Újraszámolás gépeléskor',
    language: 'Nyelv',
    currency: 'Pénznem',
    ...moneyHu.settings.names,
  },
  purposes: {
    minimumEvidence:
      'Ha ennél kevesebb van kitöltve, a kategória ideiglenes: az Indoklás is jelzi, és szürkén látszik.',
    staleAfterDays:
      'Ha ennyi ideig senki nem nyúlt az értékelésekhez, réginek számítanak, és listába kerülnek. Teljes súllyal számítanak így is.',
    changeShownDays: 'Ennyi ideig látod az ügyfél mellett, hogy kategóriát váltott.',
    latePayerFromDays:
      'Ennyi nap késéstől kezdve a következő lépés: beszélj az ügyféllel a fizetési feltételekről.',
    silentAfterDays: 'Ennyi nap hallgatás után a következő lépés: hívd fel az ügyfelet.',
    partWaysTier:
      'Az ebben a kategóriában lévő ügyfeleknél a következő lépés: köszönj el tőle barátságosan. Ha üres, senkinél.',
    prospectTakeFrom: 'Legalább ennyire illő érdeklődőt érdemes elvállalni.',
    prospectDeclineBelow: 'Az ennél kevésbé illő érdeklődőt jobb elutasítani. A kettő között: kérdezz még.',
    redFlagsToDecline: 'Ennyi figyelmeztető jelnél jobb elutasítani, akármilyen jól illik is a többi.',
    recalculateOnEdit: `Kipipálva a kategóriák minden módosítást követnek. A menüben is kapcsolhatod: „${menuHu.asYouType}”.`,
    language:
      'Minden szöveg ezen a nyelven jelenik meg, a menü is, ha a táblázatot újra megnyitod. Ha üres: a cellákban a táblázat nyelve, az ablakokban a tiéd.',
    currency: 'A díjak mellett áll: kód, például HUF, vagy jel, például Ft. Ha üres, a táblázat pénzneme.',
    ...moneyHu.settings.purposes,
  },
  columnFor: (name) => `Oszlop: „${name}”`,
  columnPurpose: 'Az ügyféllistád azon oszlopának fejléce, amelyben ez áll. Ha üres: az ilyen nevű oszlop.',
  units: {
    share: 'százalék',
    days: 'nap',
    months: 'hónap',
    points: 'pont, 0 és 100 között',
    count: 'darab',
    amount: 'összeg',
    tick: 'pipa',
    tier: 'kategória',
    language: 'nyelv',
    currency: 'kód vagy jel',
  },
  on: 'be',
  off: 'ki',
  noTier: 'egyik sem',
  asSpreadsheet: 'a táblázat szerint',
  problems: {
    share: unreadable('0 és 100 közötti százalék'),
    days: unreadable('a napok száma (egész szám 1-től)'),
    months: unreadable('a hónapok száma (egész szám, legfeljebb 12)'),
    points: unreadable('0 és 100 közötti szám'),
    count: unreadable('egész szám 1-től'),
    amount: unreadable('0 vagy nagyobb összeg'),
    tick: unreadable('pipa vagy üres jelölőnégyzet'),
    language: unreadableChoice(Object.values(LANGUAGE_NAMES)),
    currency: unreadable('kód (például HUF) vagy jel (például Ft)'),
    tier: (cell, held, tiers, byDefault) => unreadableChoice(tiers)(cell, held, byDefault),
    overlap: (cells, { take, decline }, byDefault) =>
      `Ezek a cellák nem férnek össze: ${and(cells)}. Az elvállalás határa ${take}, az elutasításé ${decline} lenne, pedig az első nem lehet kisebb. Addig az alapértékek számítanak: ${byDefault.take} és ${byDefault.decline}.`,
    unknown: (cell, held) =>
      `${upper(the(cell))} cella nem értelmezhető: nincs ilyen nevű beállítás: „${held}”. Amelyik beállításnak nincs saját sora, annál az alapérték számít.`,
    twice: (setting, cells) =>
      `Ez a beállítás többször is szerepel: „${setting}” (${and(cells)}). Az első számít.`,
  },
  leftOut: (n, cell) => `${n} beállításra érdemes ránézned${n === 1 ? '' : ', az első'}: ${cell}`,
  linesAdded: (settings, tab) => `új beállítások ${quotedThe(tab)} lapon: ${settings.join(', ')}`,
  asYouType: {
    title: 'Újraszámolás gépeléskor',
    on: 'Bekapcsolva: mostantól a kategóriák minden módosítást követnek.',
    off: (item) => `Kikapcsolva: ha valami megváltozott, válaszd ezt: „${item}”.`,
    tooLarge: (most, item) =>
      `Bekapcsolva, de ebben a táblázatban nem működik: több mint ${most} sora van, ez minden egyes módosításhoz túl sok. Ha valami megváltozott, válaszd ezt: „${item}”.`,
    isOffHere: (most) => `Ebben a táblázatban gépeléskor nincs újraszámolás, mert több mint ${most} sora van`,
  },
};
