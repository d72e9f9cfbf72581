/** The page to start at in Hungarian. */
import type { StartTexts } from './start-texts';

export const startHu: StartTexts = {
  language: 'Magyar',
  title: 'Client Tiers: próbáld ki a saját listáddal',
  heading: 'Melyik ügyfél a legfontosabb, és miért?',
  lead: 'A Client Tiers A, B és C kategóriába sorolja az ügyfeleidet, minden betű mellé odaírja az indokot, és megmondja a következő lépést, a Google Sheets™ táblázatában. Itt azonnal kipróbálhatod, fiók nélkül.',
  own: {
    heading: 'A saját listáddal',
    choose: 'Fájl kiválasztása…',
    drop: 'vagy húzd bárhová erre az oldalra',
    kinds:
      '.xlsx vagy .csv fájl, amelyben van egy oszlop a nevekkel. A saját fejléceid maradhatnak; a fájlod nem változik.',
    staysHere:
      'Semmi sem hagyja el ezt a böngészőt. A listádat ez a számítógép olvassa be, és nem küldi el senkinek.',
    refused:
      'Ez az ablak semmit sem jegyez meg, ezért a fájlt nem lehet továbbadni. Nyiss meg egy példát, és ott válaszd ezt: Fájl › Megnyitás….',
  },
  example: {
    heading: 'Egy példával',
    inUse: 'Hónapok óta használt lista',
    inUseNote: 'Tizenkét ügyfél kategóriákkal, indokokkal, változásokkal és következő lépésekkel.',
    plain: 'Ugyanez a lista az első nap előtt',
    plainNote: 'Készítsd elő te magad, az első kattintástól az első kategóriáig.',
  },
  goOn: 'Folytatás ezzel:',
  goOnNote: 'Amit legutóbb csináltál, még megvan ebben a böngészőben.',
  steps: {
    heading: 'Három lépésben az első kategóriákig',
    lines: (setUp, recalculate) => [
      'Nyisd meg a listádat. A táblázat a lista nyelvén szól hozzád.',
      `A Bővítmények › Client Tiers menüben válaszd ezt: „${setUp}”. Mielőtt bármit írna, megmutatja, minek olvassa az egyes oszlopokat.`,
      `Válaszd ezt: „${recalculate}”. A kategóriák, az indokok és a következő lépések a nevek mellé kerülnek.`,
    ],
  },
  picture:
    'Ügyféllista színes kategóriákkal, pontszámokkal, következő lépésekkel és ügyfelenként egy mondatnyi indoklással.',
  largeScreen: 'A táblázat széles: számítógépen a legkényelmesebb.',
  offline: 'Mostantól ez az oldal internetkapcsolat nélkül is működik.',
  languages: 'Nyelvek',
  guide: 'Az útmutató, lépésről lépésre',
  readme: 'Minden, amit tudni érdemes, fejlesztőknek is (angolul)',
  notices: 'Licencek',
  trademark: 'A Google Sheets a Google LLC védjegye. A Client Tiers nem áll kapcsolatban a Google céggel.',
};
