/** Hungarian: first calls with prospects. Names that come from cells never get a suffix. */
import { formatCount } from '../format-number';
import { menuHu } from './menu';
import { quotedThe, the, upper } from './article';
import type { ProspectTexts } from '../types/prospects';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.hu;

const closed = (percent: string): string => percent.replace(/\s%$/, '%');

const greeting = (name: string): string => (name === '' ? 'Üdvözlöm!' : `Kedves ${name}!`);

export const prospectsHu: ProspectTexts = {
  headers: { prospect: 'Érdeklődő', verdict: 'Javaslat', fit: 'Illeszkedés', reply: 'Válasz' },
  notes: {
    prospect:
      'Soronként egy érdeklődő. Töltsd ki rögtön az első beszélgetés után, és hagyd üresen, ami nem került szóba. Gondold meg, kivel osztod meg ezt a táblázatot.',
    verdict: `A „${menuHu.recalculate}” tölti ki. Vállald el, kérdezz még vagy mondj nemet: ez csak javaslat, te döntesz. A túl sok figyelmeztető jel vagy a gyenge illeszkedés nemet jelent, egyetlen jel vagy a túl kevés válasz azt, hogy kérdezz még.`,
    fit: `A „${menuHu.recalculate}” tölti ki. Az értékeléseid súlyozott átlaga 0 és 100 között. A figyelmeztető jelek nincsenek benne, azoknál a darabszám számít.`,
    why: `A „${menuHu.recalculate}” tölti ki. Minden, ami a javaslathoz vezetett, az is, amit más felülbírált, és az is, ami nem volt értelmezhető.`,
    reply: `A „${menuHu.recalculate}” tölti ki. Barátságos, kimásolható szöveg: igen a következő lépéssel, elutasítás a magánvéleményed nélkül, vagy a felteendő kérdések. Kimásolás után alakítsd át kedved szerint.`,
  },
  verdicts: { take: 'Vállald el', askMore: 'Kérdezz még', decline: 'Mondj nemet' },
  guidance: {
    fairFee:
      '1 = jóval kevesebbet akar fizetni a díjadnál\n3 = más összegre gondolt, de el tudja fogadni a tiédet\n5 = tisztességesnek tartja a díjadat, és van is rá kerete',
    equalPartner:
      '1 = fölényesen beszél veled, mint főnök a beosztottal\n3 = udvarias, de egyedül szabja meg a feltételeket\n5 = két vállalkozóként együtt kerestek megoldást',
    clearBriefs:
      '1 = nem tudja megmondani, mi a teendő\n3 = a feladatot ismeri, de a határidőt és a keretet nem\n5 = megnevezi a feladatot, a határidőt és a költségkeretet',
    sharesMyValues:
      '1 = olyasmit kér, ami ellenkezik az elveiddel\n3 = másképp látja a dolgokat, de ezzel együtt lehetne élni\n5 = ugyanazt tartjátok jó és tisztességes munkának',
    iLikeThem:
      '1 = megkönnyebbültél, amikor vége lett a hívásnak\n3 = kellemes beszélgetés volt\n5 = szívesen beszélgettél volna még',
    realisticAboutTime:
      '1 = egynapi munkát egy óra alatt várna el\n3 = kicsit derűlátó, de ha elmagyarázod, belátja\n5 = nagyjából tudja, mi mennyi időbe telik, vagy megkérdezi',
  },
  lastContactGuidance: 'Az első beszélgetés vagy az utolsó kapcsolatfelvétel napja. Pontot nem ad.',
  criteriaRemark:
    'A figyelmeztető jeleknél (Jelölőnégyzet, legrosszabb 1, legjobb 0) a darabszám számít, nem az illeszkedés, ezért 0 a súlyuk. Ha egy jel nem kell, töröld a sorát; ha újat szeretnél, vegyél fel egy sort.',
  why: {
    redFlags: (flags) => `${flags.length} figyelmeztető jel (${quoted(flags)})`,
    goodFit: (fit, from) => `az illeszkedés ${fit} pont, ez eléri a szükséges ${from} pontot`,
    middlingFit: (fit, from) => `az illeszkedés ${fit} pont, ez nem éri el a szükséges ${from} pontot`,
    unsettledFit: (fit, below) =>
      `az illeszkedés ${fit} pont, ez kevesebb mint ${below}, de a hiányzó válaszok még fordíthatnak rajta`,
    poorFit: (fit, below) => `az illeszkedés ${fit} pont, ez kevesebb mint ${below}`,
    littleKnown: (percent) => `a kitöltöttsége csak ${closed(percent)}`,
    notRated: 'még semmi sincs értékelve',
    overruled: (clause, verdict) => `${clause} (önmagában: ${verdict})`,
    askAbout: (criteria) => `kérdezz rá: ${quoted(criteria)}`,
  },
  questions: {
    fitsMyServices: 'Mely feladatokat szeretné elsőként átadni?',
    fairFee: 'Mekkora keretet szán erre?',
    openToMyWay: 'Milyen eszközökkel és hogyan dolgoznak most, és ezekből min változtathatunk?',
    equalPartner: 'Hogyan szeretné, hogy közösen hozzunk döntéseket?',
    clearBriefs: 'Pontosan mit, mikorra kell elvégezni, és miből fogja látni, hogy jól sikerült?',
    sharesMyValues: 'Mi a legfontosabb Önnek egy együttműködésben?',
    iLikeThem: 'Milyen lenne a közös munkánk a legjobb esetben?',
    realisticAboutTime: 'Ön szerint mennyi időt igényelnek ezek a feladatok egy hónapban?',
  },
  letters: {
    take: (name) =>
      `${greeting(name)}\nKöszönöm a beszélgetést. Szívesen dolgoznék Önnel. Következő lépésként elküldöm az ajánlatomat a feladatokkal, a díjjal és a kezdés időpontjával; amint elfogadja, kezdhetjük is.\nVan valami, amit előtte tudnom kellene?\nÜdvözlettel`,
    decline: (name) =>
      `${greeting(name)}\nKöszönöm a beszélgetést, és azt, hogy rám gondolt. Átgondoltam a megkeresését, és nem vállalom el a feladatot: amit keres, és amit én kínálok, nem illik elég jól egymáshoz. Olyasvalakit érdemel, akinek ez testhezálló feladat.\nTerveihez sok sikert kívánok.\nÜdvözlettel`,
    ask: (name, questions) =>
      questions.length === 0
        ? `${greeting(name)}\nKöszönöm a beszélgetést. Mielőtt döntünk az együttműködésről, szívesen beszélnék Önnel még egyszer, egy negyedóra elég. Mikor lenne alkalmas?\nÜdvözlettel`
        : `${greeting(name)}\nKöszönöm a beszélgetést. Mielőtt döntünk az együttműködésről, szeretnék még néhány dolgot megtudni:\n${questions.map((question) => `• ${question}`).join('\n')}\nVárom a válaszát.\nÜdvözlettel`,
  },
  judged: (n) => `${formatCount(n, 'hu')} érdeklődő`,
  notJudged: (tab, problem) => `${upper(quotedThe(tab))} lapon nem készült javaslat. ${problem}`,
  makeClient: {
    title: 'Érdeklődőből ügyfél',
    selectRow: (tab, item) =>
      `Jelöld ki egy érdeklődő sorát ${quotedThe(tab)} lapon, majd válaszd újra ezt: „${item}”.`,
    question: (names, tab) =>
      `A listád végére kerül ${quotedThe(tab)} lapon: ${and(names)}. Átkerül minden, aminek ott van oszlopa. Folytatod?`,
    alreadyThere: (names, tab) =>
      `Már szerepel ${quotedThe(tab)} lapon: ${and(names)}. Oda nem kerül semmi, csak az itteni sor törlődik.`,
    leftBehind: (columns, tab) =>
      `Nem kerül át, mert ${quotedThe(tab)} lapon nincs ilyen oszlop: ${columns.join(', ')}.`,
    rowStays: (cells) =>
      `Ahol a lista mellett is áll valami (${cells.join(', ')}), ott a sor megmarad: csak a lista celláit ürítjük ki.`,
    rowsLeft: (names, tab) =>
      `Közben megváltozott ${quotedThe(tab)} lapon, ezért ott marad ${names.length === 1 ? 'a sora' : 'a soruk'}: ${and(names)}`,
    changed: (tab, item) =>
      `${upper(quotedThe(tab))} lap sorai közben megváltoztak. Nem írtunk be semmit: jelöld ki a sort, és válaszd újra ezt: „${item}”.`,
    done: (names, tab) => `${upper(quotedThe(tab))} lapra került: ${and(names)}`,
    halfDone: (names, tab, what, item) =>
      `${upper(quotedThe(tab))} lapra került: ${and(names)}, de utána valami elakadt: ${what} Ha az érdeklődő sora még megvan, válaszd még egyszer ${the(item, `„${item}”`)} menüpontot: csak a sort törli. Különben elég újraszámolni.`,
  },
};
