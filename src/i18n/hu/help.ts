/** The help dialog in Hungarian. */
import { menuHu } from './menu';
import { moneyHu } from './money';
import type { HelpTexts } from '../types/texts';

export const helpHu: HelpTexts = {
  title: 'Súgó',
  guide: 'Az útmutató, lépésről lépésre, képekkel',
  sections: [
    {
      heading: 'Három lépésben',
      paragraphs: [
        `Első alkalommal válaszd ezt: „${menuHu.setUp}”. Bekerül minden, ami hiányzik, a saját celláid pedig érintetlenek maradnak.`,
        'Az „Ügyfelek” lapon írd be, amit az egyes ügyfelekről tudsz: az értékeléseket 1-től 5-ig, a többit számmal. Amit nem tudsz, hagyd üresen: az üres cella azt jelenti, hogy nem tudjuk, és sosem azt, hogy rossz.',
        `Ha valami változott, válaszd ezt: „${menuHu.recalculate}”. Ha bekapcsolod ezt: „${menuHu.asYouType}”, minden módosítás után magától megtörténik.`,
      ],
    },
    {
      heading: 'Így értékelj',
      paragraphs: [
        'Vidd az egeret egy oszlop fejléce fölé: a megjegyzésből kiderül, mit jelent az 1, a 3 és az 5.',
        'Értékelj gyorsan és őszintén. A kategória melletti indoklás többet ér az utolsó pontnál.',
        'A régen nem módosított értékelések teljes súllyal számítanak, de az „Indoklás” jelzi a korukat, és az oldalsáv felsorolja, melyeket érdemes leginkább újra átgondolni.',
        'Az értékeléseid ebben a táblázatban maradnak. Gondold meg, kivel osztod meg: az ügyfeleid is elolvashatják, amit róluk írsz.',
      ],
    },
    {
      heading: 'Mi állhat egy cellában',
      paragraphs: [
        'Értékelések: 1-től 5-ig, így is: 4/5, ★★★★, ●●●○○, 🔥🔥🔥, 4 csillag, és szavakkal: jó, közepes, rossz; magas, alacsony; mindig, gyakran, néha, ritkán, soha; igen, talán, nem; időben, általában időben, későn, lassú; zöld, sárga, piros; ++, +, o, -, --; 2+, 4-; 🙂 😐 🙁. Ami gondolatjel vagy vessző után vagy zárójelben áll, megjegyzés: a „magas – éjjel hív” magas, a „nem, mindig késik” pedig nem. Az „Öröm (1-10)” fejléc az előkészítéskor megadja a skálát. Ha az oszlopban a „jó” mellett „nagyon jó” vagy „kiváló” is áll, öt fokozat van; a H, M, L és a ○ ◔ ◑ ◕ ● jeleket is beolvassa. Ha a táblázat a 4/5-ből dátumot csinál, írj be 4-et.',
        'Számok: 38 €, 12 500 Ft, 38,00 €/óra, 12 óra 30, 32:30:00, kb. 10, 12 e Ft, 2,9 M Ft, 10+, max. 10, 10–12 (a közepe), 15 nap késés, időben. Hogy melyik jel választja el az ezreseket, azt az oszlop cellái együtt döntik el.',
        'Dátumok: 2026. 11. 18., 2026. november 18., 2026-11-18, 11/2024 (a hónap elseje), napok sorszáma; év nélkül a legutóbbi ilyen nap: okt. 12., 46. hét, október közepe. Egyetlen 12-nél nagyobb nap eldönti az oszlopában, melyik szám a hónap.',
        'Pipák: igen, x, ✓ és az ellentétük; ✓ mellett az x nemet jelent. Ismeretlen: üres cella, -, ?, ismeretlen.',
        'Mind az öt nyelv szavait olvassuk. Amit másképp olvasunk, mint ahogy ott áll, azt újraszámoláskor oszloponként egyszer jelezzük.',
      ],
    },
    {
      heading: 'Mit mutatnak az oszlopok',
      paragraphs: [
        'Amelyik oszlopot a Client Tiers tölti ki, annak a fejlécén megjegyzés jelzi ezt. Minden más oszlop a tiéd, bárhogy hívják; ha törlöd a megjegyzést, az az oszlop is a tiéd.',
        'Pontszám: annak a súlyozott átlaga, amit kitöltöttél, 0-tól (mindenben a legrosszabb) 100-ig (mindenben a legjobb).',
        'Kitöltöttség: a teljes súly mekkora részét töltötted ki. A „Beállítások” lapon megadott minimum alatt (50%, amíg át nem írod) a kategória ideiglenes: szürkén látszik, és nincs hozzá helyezés.',
        'Indoklás: mik az ügyfél erősségei és gyenge pontjai, mennyi hiányzik a következő kategóriához, és ha valamit még nem tudsz, mely kategóriák jöhetnek szóba. Itt látod azt is, melyik cella nem volt olvasható.',
        'Következő lépés: egyetlen teendő, és hogy miért. Az első, amelyik illik rá: beszéljetek a fizetési feltételekről (késve fizet, de nem mindenképp válnál meg tőle), emeld meg a díjat (a legalsó kategóriában van, és a magasabb díj önmagában is feljebb vinné), köszönj el tőle barátságosan (a teendők listája az oldalsávban van), foglaljátok írásba a megállapodásokat (megszegte őket, vagy nem világosak a feladatai), hívd fel (régóta hallgat), töltsd ki, ami hiányzik (ideiglenes kategória), kérj ajánlást vagy beszámolót a közös munkáról (jó kategória, a cella még üres).',
        'Ha egyik sem illik rá, a Következő lépés a „Kategóriák” lap szövege, ott át is írhatod; annak a kategóriának a szövege, amelytől megválnál, ennek a lépésnek az elejére kerül.',
        'A „Beállítások” lapon áll, hány nap után számít úgy, hogy valaki késve fizet vagy régóta hallgat, és melyik kategóriától válnál meg.',
        'A kategória a napod sorrendjét adja meg. Minden ügyfélnek jár, hogy a munkája időben elkészüljön.',
      ],
    },
    {
      heading: 'Szabd magadra',
      paragraphs: [
        `Az oszlopaid: a „${menuHu.setUp}” megmutatja, minek olvassuk a listád egyes oszlopait, mielőtt bármit beírnánk. Ha módosítanád, válaszd újra. A saját, még nem használt értékelésed akkor számít, ha megadod: „A több a jobb” vagy „A kevesebb a jobb”. A döntésed a „Szempontok” lap „Oszlop” oszlopában és a „Beállítások” lap soraiban áll.`,
        `„Szempontok” lap: írd át a súlyokat (csak az arányuk számít, a 0 kikapcsolja a szempontot) és a skálákat, vagy vegyél fel új sort. A „min” és a „max” az ügyfeleid közötti legkisebb, illetve legnagyobb értéket jelenti. Ha a kevesebb a jobb, a Legrosszabb legyen a nagyobb szám. Új sor után válaszd ezt: „${menuHu.setUp}”, és meglesz hozzá az oszlop.`,
        '„Kategóriák” lap: írd át a neveket, a ponthatárokat, a szövegeket és a színeket, vagy vegyél fel új kategóriát.',
        '„Beállítások” lap: azok a számok, amelyek eldöntik, mikor ideiglenes egy kategória, mikor régiek az értékelések, vagy mikor hallgat túl rég egy ügyfél; mindegyik mellett ott az egysége és az alapértéke.',
        'Az oszlopok és a lapok sorrendje tetszőleges. A saját oszlopaid változatlanok maradnak; csak az ismert fejlécek kapnak megjegyzést, ha még nincs rajtuk.',
        `Mielőtt eltávolítod a bővítményt, válaszd ezt: „${menuHu.freeze}”, és megmaradnak a függvények eredményei.`,
      ],
    },
    {
      heading: 'Szabályok és rögzítés',
      paragraphs: [
        '„Szabályok” lap: amit egy súlyozott átlag nem tud elmondani. Minden sor egy oszlopra kérdez rá, és alsó határt (legalább) vagy felső határt (legfeljebb) szab, eggyel feljebb vagy lejjebb viszi az ügyfelet, vagy csak megjegyez valamit. Pipáld ki, ha be akarod kapcsolni.',
        'A rögzítés erősebb a felső határnál, a felső határ az alsónál, az alsó határ a pontszámnál. Az eltolás utoljára jön, és egyik határt sem lépi át. Minden szabály, amely érvényes rá, az Indoklás oszlopban is ott van a te indokoddal.',
        `Ha magad döntenél, válaszd ki a kategóriát a „Rögzített kategória” oszlopban, írd mellé az okát, és ha akarod, az utolsó napját; az ehhez kellő oszlopokat a „${menuHu.setUp}” veszi fel. Az indoklásból az is kiderül, mi lenne rögzítés nélkül.`,
      ],
    },
    {
      heading: 'Ha egy kategória megváltozik',
      paragraphs: [
        'A Változás oszlop egy hónapig mutatja, hogy ▲ jobb vagy ▼ rosszabb lett, a korábbi kategóriával. Amit kipróbálsz és még aznap visszavonsz, nem hagy nyilat.',
        '„Előzmények” lap: minden váltás egy sor, a pontszámokkal és az okkal. Az okot kiszámítjuk, nem találgatjuk: az a legkisebb változás, amely egymaga az új kategóriához vezet. Ha két változás külön-külön is elég lett volna, mindkettő ott áll. A sorokat rendezheted, szűrheted és törölheted; a lap nélkül nem jegyzünk fel semmit.',
        'Az ügyfeleket a nevükről ismerjük fel. Akinek új a neve, de ugyanazok az értékei, vagy ugyanabban a sorban áll, és értékeléseinek legalább a fele megmaradt, azt átnevezettnek vesszük; a másolt sorok új ügyfelek.',
        'Ami ehhez kell, egy rejtett lapon van: „Client Tiers-memória”. Ha elvész, az „Előzmények” lap jelzi, és elölről kezdi. A legutóbbi értékeléseidet akkor is őrzi, ha azóta törölted őket: mielőtt továbbadod a fájlt, töröld ezt a lapot is.',
      ],
    },
    {
      heading: 'Ügyfelek, akik elmentek',
      paragraphs: [
        'Maradhatnak a listán. Egy oszlop mondja meg (Státusz, Aktív, Volt ügyfél, Ügyfél eddig; a miénk neve „Már nem ügyfél”): olyan szavakkal, mint a megszűnt, volt, lezárt vagy inaktív, pipával vagy egy elmúlt dátummal. Megmondja egy „Volt ügyfelek” alcím is, minden sorra a következő alcímig. A „szünetel”, a „VIP” és minden ismeretlen szó nem jelent semmit; az „Aktív” alatt az üres cella sem.',
        'Nem kapnak értékelést, és senkit sem hasonlítunk hozzájuk. Az indoklás megmondja, miből látszik, a Változás oszlop és az előzmények, mikor mentek el és mikor jöttek vissza; a rögzítés addig szünetel. A „Pénz” lapon megmarad, mit hoztak és mivel tartoznak; a napi terv betartja a határidőiket. A saját celláidba írt függvények tartományokkal dolgoznak: az ilyen sorokat hagyd ki belőlük.',
      ],
    },
    {
      heading: 'Érdeklődők',
      paragraphs: [
        `A „${menuHu.addProspects}” két lapot hoz létre. Az „Érdeklődők” lapon rögtön az első beszélgetés után pipáld ki a figyelmeztető jeleket, és értékeld, mennyire illik hozzád. Az „Érdeklődők szempontjai” lapon áll, mi mennyit számít; a figyelmeztető jeleknél a darabszám.`,
        `A „${menuHu.recalculate}” ezután megmondja: Vállald el, Kérdezz még vagy Mondj nemet, azt is, hogy miért, és barátságos választ ír: igent a következő lépéssel, elutasítást a magánvéleményed nélkül, vagy a még nyitott kérdéseket. A határokat a „Beállítások” lapon találod.`,
        `Ha elvállalod, jelöld ki a sort, és válaszd ezt: „${menuHu.makeClient}”. A név és minden, aminek az „Ügyfelek” lapon van oszlopa, a listád végére kerül.`,
      ],
    },
    {
      heading: 'Idő és pénz',
      paragraphs: [
        `A „${menuHu.importRecords}” menüpont időmérők, számlázók és fizetési szolgáltatók exportját, bankszámlakivonatokat, naptárakat (.ics) vagy egy lapot olvas be. Mielőtt bármit írna, megmutatja, mi az új, mi marad ki és miért, és megkérdezi, kik az ismeretlen nevek. Ha egy fájlt újra importálsz, csak az új kerül hozzá; az „${menuHu.removeImport}” visszavonja az utolsó importot.`,
        'Az óráknak, a számláknak és a befizetéseknek saját lapjuk van: „Munkaidő”, „Számlák”, „Befizetések”. Egy sor egy tétel; saját sorokat is írhatsz vagy beilleszthetsz. A „Nevek” lap megmondja, hogyan nevezik az ügyfeleket a fájlok, a „Pénznemek” lap pedig megmondja, mennyit érnek más pénznemek.',
      ],
    },
    moneyHu.help,
    {
      heading: 'A napod',
      paragraphs: [
        `„${menuHu.planDay}”: a „Feladatok” lapon álló munka a kategóriák sorrendjébe kerül, és a „Ma” lapon látszik. Minden tartható határidő megmarad, és minden blokk mellett ott áll, miért ott van. „${menuHu.planWeek}”: ugyanez öt munkanapra. Első alkalommal elkészül a „Feladatok” lap, és a beállítások közé bekerülnek a munkaidő sorai.`,
        `Pipáld ki a „Ma” vagy a „Feladatok” lapon, ami kész; az ismétlődő feladat új sorban jön vissza. Tervezz újra, ha közbejön valami. Ha nem fér bele minden, a „Ma” lap megmondja, mennyi hiányzik, kitől kérj új határidőt, és hogyan.`,
        `A válasz a kategória válaszideje szerint esedékes, a te munkaóráidban számolva. Ha az ügyféllistán van Időzóna és Elérhető oszlop, a hívások akkorra kerülnek, amikor mindketten ott vagytok. „${menuHu.startClient}”: a „Lépések” lapon álló lista feladatokká válik.`,
        `„${menuHu.dayColumns}”: az ügyféllista megkapja az ehhez való oszlopokat, és másokat is: csatorna, szerződés, felmondás, fizetési határidő, órák és visszajelzés. A „Ma” lap és a következő lépés megmondja, mikor jár le egy szerződés, mikor kérj újra visszajelzést, és mikor fogytak el az órák.`,
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
    {
      name: 'CLIENTDAYSLATE',
      purpose: 'Hány nap késéssel fizetik ki a számlákat, összeggel súlyozva: határidő, fizetve, összegek',
      exampleArguments: ['Invoices!D2:D', 'Invoices!I2:I', 'Invoices!E2:E'],
    },
    {
      name: 'CLIENTRATE',
      purpose:
        'Mennyit hoz egy óra az egyes ügyfelekkel: nevek, majd nevek és összegek, nevek és órák. 5 óra alatt üres',
      exampleArguments: ['A2:A', 'Invoices!B2:B', 'Invoices!E2:E', 'Time!B2:B', 'Time!C2:C'],
    },
  ],
  close: 'Bezárás',
};
