/** The help dialog in Hungarian. */
import type { HelpTexts } from '../texts';

export const helpHu: HelpTexts = {
  title: 'Súgó',
  sections: [
    {
      heading: 'Három lépésben',
      paragraphs: [
        'Első alkalommal válaszd ezt: „Táblázat előkészítése…”. Bekerül minden, ami hiányzik, a saját celláid pedig érintetlenek maradnak.',
        'Az Ügyfelek lapon írd be, amit az egyes ügyfelekről tudsz: az értékeléseket 1-től 5-ig, a többit számmal. Amit nem tudsz, hagyd üresen: az üres cella azt jelenti, hogy nem tudjuk, és sosem azt, hogy rossz.',
        'Ha valami változott, válaszd ezt: „Kategóriák újraszámolása”.',
      ],
    },
    {
      heading: 'Így értékelj',
      paragraphs: [
        'Vidd az egeret egy oszlop fejléce fölé: a megjegyzésből kiderül, mit jelent az 1, a 3 és az 5.',
        'Értékelj gyorsan és őszintén. A kategória melletti indoklás többet ér az utolsó pontnál.',
        'Az értékeléseid ebben a táblázatban maradnak. Gondold meg, kivel osztod meg: az ügyfeleid is elolvashatják, amit róluk írsz.',
      ],
    },
    {
      heading: 'Mit mutatnak az oszlopok',
      paragraphs: [
        'Pontszám: annak a súlyozott átlaga, amit kitöltöttél, 0-tól (mindenben a legrosszabb) 100-ig (mindenben a legjobb).',
        'Kitöltöttség: a teljes súly mekkora részét töltötted ki. 50% alatt a kategória ideiglenes, és halványabban látszik.',
        'Indoklás: mik az ügyfél erősségei és gyenge pontjai, mennyi hiányzik a következő kategóriához, és ha valamit még nem tudsz, mely kategóriák jöhetnek szóba. Itt látod azt is, melyik cella nem volt olvasható.',
        'Következő lépés: a Kategóriák lapról jön, ott át is írhatod.',
        'A kategória a napod sorrendjét adja meg. Minden ügyfélnek jár, hogy a munkája időben elkészüljön.',
      ],
    },
    {
      heading: 'Szabd magadra',
      paragraphs: [
        'Szempontok lap: írd át a súlyokat (csak az arányuk számít, a 0 kikapcsolja a szempontot) és a skálákat, vagy vegyél fel új sort. A „min” és a „max” az ügyfeleid közötti legkisebb, illetve legnagyobb értéket jelenti. Ha a kevesebb a jobb, a Legrosszabb legyen a nagyobb szám. Új sor után válaszd ezt: „Táblázat előkészítése…”, és meglesz hozzá az oszlop.',
        'Kategóriák lap: írd át a neveket, a ponthatárokat, a szövegeket és a színeket, vagy vegyél fel új kategóriát.',
        'Az oszlopok és a lapok sorrendje tetszőleges. A saját oszlopaidhoz soha nem nyúlunk.',
        'Mielőtt eltávolítod a bővítményt, válaszd ezt: „Képletek rögzítése értékként…”, és megmaradnak a függvények eredményei.',
      ],
    },
    {
      heading: 'Szabályok és rögzítés',
      paragraphs: [
        'Szabályok lap: amit egy súlyozott átlag nem tud elmondani. Minden sor egy oszlopra kérdez rá, és alsó határt (legalább) vagy felső határt (legfeljebb) szab, eggyel feljebb vagy lejjebb viszi az ügyfelet, vagy csak megjegyez valamit. Pipáld ki, ha be akarod kapcsolni.',
        'A rögzítés erősebb a felső határnál, a felső határ az alsónál, az alsó határ a pontszámnál. Az eltolás utoljára jön, és egyik határt sem lépi át. Minden szabály, amely érvényes rá, az Indoklás oszlopban is ott van a te indokoddal.',
        'Ha magad döntenél, válaszd ki a kategóriát a „Rögzített kategória” oszlopban, írd mellé az okát, és ha akarod, az utolsó napját. Az indoklásból az is kiderül, mi lenne enélkül.',
      ],
    },
  ],
  functionsHeading: 'Függvények a saját celláidhoz',
  functionsIntro:
    'Add meg egyszerre az összes ügyfél sorát: az első ügyfél sorába írt egyetlen képlet kitölti az egész oszlopot. A CLIENT_CRITERIA és a CLIENT_TIERS név a szempontjaidat és a kategóriáidat jelenti.',
  functions: [
    {
      name: 'CLIENTSCORE',
      purpose: 'Pontszám 0 és 100 között',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    {
      name: 'CLIENTTIER',
      purpose: 'Kategória, csak a pontszám alapján',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTWHY',
      purpose: 'Az indoklás egy mondatban',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'H1:O1', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTRANGE',
      purpose: 'A még szóba jövő kategóriák, például A–C',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTEVIDENCE',
      purpose: 'A súly kitöltött része, 0 és 1 között',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    {
      name: 'CLIENTSHARE',
      purpose: 'Az egyes összegek aránya a teljes összegben',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTPARETO',
      purpose: 'Az egyes összegek A, B vagy C osztálya: az a kevés, amely a 80%-ot hozza, A',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTHHI',
      purpose:
        'Mennyire függsz néhány ügyféltől: a 10000 egyetlen ügyfelet jelent, 1500 alatt jól megoszlik a bevételed',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTWEIGHTS',
      purpose: 'Súlyok fontossági sorrendből (1, 2, 3 …) vagy páronkénti összehasonlítások táblázatából',
      exampleArguments: ['B2:B9'],
    },
    {
      name: 'CLIENTCONSISTENCY',
      purpose: 'Ellentmond-e önmagának egy összehasonlító táblázat: 0,1 fölött már túlzottan',
      exampleArguments: ['B2:E5'],
    },
  ],
  close: 'Bezárás',
};
