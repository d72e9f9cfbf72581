/**
 * Hungarian. Names that come from cells never get a suffix; where a sentence needs the definite article before one,
 * `the` chooses between "a" and "az" by how the name is spoken.
 */
import { formatCount } from '../format-number';
import { menuHu } from './menu';
import { columnsHu } from './criteria';
import { helpHu } from './help';
import { quotedThe, the, upper } from './article';
import { importsHu } from './imports';
import { recordTabsHu } from './record-tabs';
import { rulesHu } from './rules';
import { settingsHu } from './settings';
import { historyHu } from './history';
import { moneyHu } from './money';
import { nextStepsHu } from './next-steps';
import { prospectsHu } from './prospects';
import { ageingHu } from './ageing';
import { formerHu } from './former';
import { careHu } from './care';
import { todayHu } from './today';
import { chartsHu } from './charts';
import { writingHu } from './writing';
import type { Texts } from '../types/texts';
import { LISTS } from '../lists';

const { and } = LISTS.hu;

const eachThe = (names: readonly string[]): string => and(names.map(quotedThe));

/** Hungarian writes the percent sign without a space. */
const closed = (percent: string): string => percent.replace(/\s%$/, '%');

const holds = (held: string): string => (held === '' ? 'üres' : `„${held}” áll benne`);

const position = (argument: string, row: number, column: number): string =>
  `${upper(the(argument))} ${row}. sorának ${column}. oszlopa`;

/** "… nem értelmezhető: „x” áll benne, pedig szám kellene." */
const unreadable = (where: string, held: string, needed: string): string =>
  `${where} nem értelmezhető: ${holds(held)}, pedig ${needed} kellene.`;

const unreadableCell = (cell: string, held: string, needed: string): string =>
  unreadable(`${upper(the(cell))} cella`, held, needed);

export const hu: Texts = {
  language: 'hu',

  tabs: {
    clients: 'Ügyfelek',
    criteria: 'Szempontok',
    tiers: 'Kategóriák',
    rules: 'Szabályok',
    settings: 'Beállítások',
    history: 'Előzmények',
    memory: 'Client Tiers-memória',
    prospects: 'Érdeklődők',
    prospectCriteria: 'Érdeklődők szempontjai',
    time: 'Munkaidő',
    invoices: 'Számlák',
    payments: 'Befizetések',
    currencies: 'Pénznemek',
    names: 'Nevek',
    money: 'Pénz',
    tasks: 'Feladatok',
    today: 'Ma',
    steps: 'Lépések',
  },

  clientHeaders: {
    client: 'Ügyfél',
    tier: 'Kategória',
    score: 'Pontszám',
    rank: 'Helyezés',
    change: 'Változás',
    evidence: 'Kitöltöttség',
    why: 'Indoklás',
    nextStep: 'Következő lépés',
  },
  clientAliases: [
    'ügyfelek',
    'ügyfél neve',
    'ügyfélnév',
    'ügyfelek neve',
    'ügyfeleim',
    'megbízó',
    'megbízók',
    'megbízó neve',
    'megrendelő',
    'megrendelő neve',
    'kliens',
    'kliensek',
    'kliens neve',
    'cég',
    'cégnév',
    'cég neve',
    'partner',
    'partner neve',
    'vevő',
    'vevő neve',
    'név',
  ],
  ownColumn: 'Ezt az oszlopot a Client Tiers tölti ki. Ha törlöd ezt a megjegyzést, az oszlop a tiéd.',
  clientNotes: {
    client: 'Soronként egy ügyfél. Töltsd ki, amit tudsz, és hagyd üresen, amit nem.',
    tier: `A „${menuHu.recalculate}” tölti ki. A legjobb kategória, amelynek a ponthatárát a pontszám eléri; a határokat a „Kategóriák” lapon látod.`,
    score: `A „${menuHu.recalculate}” tölti ki. Annak a súlyozott átlaga, amit kitöltöttél, 0 és 100 között.`,
    rank: `A „${menuHu.recalculate}” tölti ki. Az 1. a legértékesebb ügyfeled; az egyformák osztoznak a helyezésen.`,
    change: `A „${menuHu.recalculate}” tölti ki. ▲ jobb vagy ▼ rosszabb, mint előtte, a korábbi kategóriával. Egy hónap után tűnik el, vagy annyi nap után, amennyit a „Beállítások” lapon megadtál.`,
    evidence: `A „${menuHu.recalculate}” tölti ki. A teljes súly mekkora részét töltötted ki. A „Beállítások” lapon megadott minimum alatt a kategória ideiglenes.`,
    why: `A „${menuHu.recalculate}” tölti ki. Miért ebbe a kategóriába került az ügyfél, és mi nem volt olvasható.`,
    nextStep: `A „${menuHu.recalculate}” tölti ki. Egyetlen lépés és az oka, aszerint, amit az ügyfélről tudni lehet; különben a „Kategóriák” lap szövege.`,
  },

  criteriaHeaders: {
    criterion: 'Szempont',
    kind: 'Típus',
    weight: 'Súly',
    worst: 'Legrosszabb',
    best: 'Legjobb',
    column: 'Oszlop',
    guidance: 'Útmutató',
    source: 'Forrás',
  },
  criteriaNotes: {
    kind: 'Értékelés: a saját véleményed 1-től 5-ig. Adat: egy mért szám. Jelölőnégyzet: kipipálod vagy nem. Eltelt napok: egy dátum, a máig eltelt napokban számolva.',
    weight:
      'Mennyit nyom a latban a szempont. Bármilyen szám lehet 0-tól; csak az arányok számítanak, a 0 kikapcsolja.',
    worst:
      'Az az érték, amely semmit sem ér. Ha a kevesebb a jobb, ez legyen a nagyobb szám. A „min” vagy a „max” az ügyfeleid értékei közül választ.',
    best: 'Az az érték, amely a legtöbbet éri. A „min” vagy a „max” az ügyfeleid értékei közül választ.',
    column:
      'Az ügyféllistád azon oszlopának fejléce, amelyből a szempont olvas. Üresen: az az oszlop, amelyet ugyanúgy hívnak, mint a szempontot.',
  },
  kinds: { rating: 'Értékelés', fact: 'Adat', flag: 'Jelölőnégyzet', daysSince: 'Eltelt napok' },

  tierHeaders: {
    tier: 'Kategória',
    fromScore: 'Ponthatár',
    meaning: 'Jelentés',
    replyWithin: 'Válaszidő',
    checkInEvery: 'Kapcsolattartás',
    nextStep: 'Következő lépés',
  },
  tierNotes: {
    tier: 'A kategória neve. A cella háttérszíne lesz a kategória színe az „Ügyfelek” lapon.',
    fromScore:
      'Ennyi ponttól jár a kategória. Ahol a legkisebb szám áll, oda tartozik minden, ami az alatt van.',
  },
  numbersAreOurs:
    'A súlyok, a skálák és a ponthatárok a Client Tiers javaslatai. Egyik cikk sem írja elő őket: alakítsd át nyugodtan úgy, ahogy neked jó.',

  columns: columnsHu,
  sources: {
    vaArticle: 'Német cikk: miért érdemes egy VA-nak kategóriákba sorolnia az ügyfeleit',
    practiceArticle: 'Holland cikk arról, hogyan sorolja be a Panalitix a könyvelők ügyfeleit',
    goodDifficultArticles:
      'Magyar cikk a nehéz ügyfelek kezeléséről; német cikk arról, miért kerülnek túl sokba a rossz ügyfelek',
  },

  presets: {
    VA: {
      name: 'Virtuális asszisztens',
      description: '8 szempont az óraszámtól és az óradíjtól az élvezetes munkáig; A, B és C kategória.',
      tiers: {
        A: {
          meaning: 'A legjobb ügyfeleid: ők az elsők',
          replyWithin: '4 munkaórán belül',
          checkInEvery: '2 hetente',
          nextStep: 'Kérj tőle írásos véleményt, és kérd meg, hogy ajánljon másoknak is',
        },
        B: {
          meaning: 'Jó ügyfelek, akikben még van lehetőség',
          replyWithin: '1 munkanapon belül',
          checkInEvery: 'havonta',
          nextStep: 'Beszéljétek meg, mitől lenne mindkettőtöknek jobb a közös munka',
        },
        C: {
          meaning: 'A munkájuk időben elkészül, de ők az utolsók a sorban',
          replyWithin: '2 munkanapon belül',
          checkInEvery: '3 havonta',
          nextStep: 'Nézd át a díjat és a feltételeket, mielőtt többet vállalsz',
        },
      },
    },
    Practice: {
      name: 'Iroda',
      description: '13 értékelés csapattal dolgozó könyvelőknek és ügynökségeknek; A, B, C és D kategória.',
      tiers: {
        A: {
          meaning: 'Ilyen ügyfélből szeretnél többet',
          replyWithin: '4 munkaórán belül',
          checkInEvery: 'havonta',
          nextStep: 'Kérj tőle egy rövid történetet a közös munkátokról',
        },
        B: {
          meaning: 'Jó ügyfelek, akikben még van lehetőség',
          replyWithin: '1 munkanapon belül',
          checkInEvery: '2 havonta',
          nextStep: 'Ajánld neki azt a szolgáltatást, amely a legtöbbet segítene',
        },
        C: {
          meaning: 'Alapszolgáltatás, extrák nélkül',
          replyWithin: '2 munkanapon belül',
          checkInEvery: 'félévente',
          nextStep: 'Egyezzetek meg abban, min kell változtatni, vagy egy magasabb díjban',
        },
        D: {
          meaning: 'Ideje elköszönni',
          replyWithin: '2 munkanapon belül',
          checkInEvery: 'nincs tervben',
          nextStep: 'Köszönj el tőle barátságosan',
        },
      },
    },
    GoodDifficult: {
      name: 'Jó és nehéz ügyfelek',
      description:
        '17 értékelés arról, milyen az ügyféllel dolgozni, a megbízástól a fizetésig; A, B, C és D kategória.',
      tiers: {
        A: {
          meaning: 'Jót tesz neked és a vállalkozásodnak',
          replyWithin: '4 munkaórán belül',
          checkInEvery: '2 hetente',
          nextStep: 'Köszönd meg a bizalmát, és kérd meg, hogy ajánljon másoknak is',
        },
        B: {
          meaning: 'Jó vele dolgozni, csak egy-két dolog zavaró',
          replyWithin: '1 munkanapon belül',
          checkInEvery: 'havonta',
          nextStep: 'Mondd el neki azt az egy dolgot, amitől könnyebb lenne a munka',
        },
        C: {
          meaning: 'Nehéz ügyfél: világos határok kellenek',
          replyWithin: '2 munkanapon belül',
          checkInEvery: 'havonta',
          nextStep: 'Beszéljétek meg szóban, aztán foglaljátok írásba a feladatokat, a munkaidőt és a díjat',
        },
        D: {
          meaning: 'Több energiát visz el, mint amennyit ad: ideje elköszönni',
          replyWithin: '2 munkanapon belül',
          checkInEvery: 'nincs tervben',
          nextStep: 'Köszönj el tőle barátságosan',
        },
      },
    },
  },

  menu: menuHu,

  list: LISTS.hu,

  why: {
    verdict: (tier, score) => `„${tier}” kategória ${score} ponttal`,
    lifts: (criteria) => `${criteria.length === 1 ? 'fő erőssége' : 'fő erősségei'} ${eachThe(criteria)}`,
    holdsBack: (criteria) =>
      `${criteria.length === 1 ? 'gyenge pontja' : 'gyenge pontjai'} ${eachThe(criteria)}`,
    toNextTier: (points, tier) => `${points} pont hiányzik a következő kategóriához (${tier})`,
    justShortOf: (tenth, tier) => `kevesebb mint ${tenth} pont hiányzik a következő kategóriához (${tier})`,
    partlyRated: (percent) => `a kitöltöttsége ${closed(percent)}`,
    provisional: (percent) => `egyelőre ideiglenes, mert a kitöltöttsége csak ${closed(percent)}`,
    certainTier: (tier) => `de a kategória így is biztosan ${tier}`,
    possibleTiers: (tiers) => `így a kategória ${tiers} lehet`,
    beyondScale: (criteria) =>
      `${eachThe(criteria)} kívül esik a skáláján, ezért a skála közelebbi végével számolunk`,
    notRated: 'Még nincs értékelve.',
  },
  rateFirst: 'Töltsd ki, amit erről az ügyfélről tudsz',

  rowProblems: {
    unreadableNumber: (column, cell, held) =>
      unreadable(`${upper(quotedThe(column))} (${cell})`, held, 'szám'),
    priceOfOtherTime: (column, cell, held) =>
      unreadable(
        `${upper(quotedThe(column))} (${cell})`,
        held,
        'a többi cellával azonos időszakra szóló összeg',
      ),
    unreadableRating: (column, cell, held) =>
      `${upper(quotedThe(column))} (${cell}) nem értelmezhető: ${holds(held)}, pedig értékelés kellene, például 4 vagy „jó”.`,
    unreadableDate: (column, cell, held) =>
      unreadable(`${upper(quotedThe(column))} (${cell})`, held, 'dátum'),
    unreadableTick: (column, cell, held) =>
      unreadable(`${upper(quotedThe(column))} (${cell})`, held, 'pipa vagy üres jelölőnégyzet'),
    dateForRating: (column, cell, held, typed) =>
      `${upper(quotedThe(column))} (${cell}) nem értelmezhető: a táblázat dátumot csinált a beírt értékből (${held}); írd be ezt: ${typed}.`,
    dateForNumber: (column, cell, held) =>
      `${upper(quotedThe(column))} (${cell}) nem értelmezhető: dátum áll benne („${held}”), pedig szám kell. A táblázat dátumot csinál abból, hogy 3-4: ha ilyesmit írtál be, írj 3,5-öt, vagy állítsd előbb szövegre a cellát (Formátum › Szám), és írd be újra: 3-4.`,
    noName: (cell) => `Ebben a sorban vannak adatok, de hiányzik a név (${cell}).`,
    duplicateName: (name, cells) =>
      `${upper(quotedThe(name))} név máshol is szerepel (${and(cells)}): ha ugyanaz az ügyfél, elég neki egy sor.`,
  },

  tabProblems: {
    title: 'A kategóriák nem frissültek',
    intro: 'Nem változott semmi. Előbb ezeket javítsd ki:',
    noTab: (tab, setUpItem) =>
      `Nincs „${tab}” nevű lap. ${upper(quotedThe(setUpItem))} menüponttal létrehozhatod.`,
    noHeader: (tab, header, setUpItem) =>
      `${upper(quotedThe(tab))} lapon nincs „${header}” oszlop. ${upper(quotedThe(setUpItem))} menüponttal felveheted.`,
    duplicateHeader: (header, cells) =>
      `${upper(quotedThe(header))} fejléc többször szerepel: ${and(cells)}. Egyet hagyj meg, a többit nevezd át vagy töröld.`,
    notOurColumn: (header, cell, setUpItem) =>
      `${upper(quotedThe(header))} oszlop (${cell}) a sajátod. ${upper(quotedThe(setUpItem))} menüpont mellé teszi a miénket.`,
    noCriteria: (tab, setUpItem) =>
      `${upper(quotedThe(tab))} lapon egy szempont sincs. Válaszd ezt: „${setUpItem}”, vagy vegyél fel egy sort.`,
    criterionWithoutName: (cell) =>
      `${upper(the(cell))} cella üres: az ebben a sorban álló szempontnak nevet kell adni.`,
    duplicateCriterion: (criterion, cells) =>
      `${upper(quotedThe(criterion))} szempont többször szerepel: ${and(cells)}.`,
    criterionWithoutColumn: ({ criterion, cell, column, columnCell, tab, isRedFlag }, setUpItem) => {
      const subject = `${upper(quotedThe(criterion))} ${isRedFlag ? 'figyelmeztető jel' : 'szempont'}`;
      const lack =
        column === ''
          ? `${subject}${isRedFlag ? 'nek' : 'nak'} (${cell}) nincs oszlopa ${quotedThe(tab)} lapon.`
          : `${subject} (${cell}) ${quotedThe(column)} oszlopot olvasná, de ilyen nincs ${quotedThe(tab)} lapon.`;
      const setUp = quotedThe(setUpItem);
      const add = ` menüponttal felveheted, vagy ${isRedFlag ? 'töröld a sorát' : 'állítsd a súlyát 0-ra'}.`;
      return columnCell === ''
        ? `${lack} ${upper(setUp)}${add}`
        : `${lack} Ha ott más a fejléce, írd be azt ide: ${columnCell}. Ha nincs ott, ${setUp}${add}`;
    },
    unknownKind: (cell, held, kinds) =>
      `${upper(the(cell))} cella nem értelmezhető: ${holds(held)}, pedig ezek egyike kellene: ${kinds.join(', ')}.`,
    unreadableWeight: (cell, held) => unreadableCell(cell, held, '0 vagy nagyobb súly'),
    mixedWeights: (percentCell, percent, otherCell, other) =>
      `A súlyok kétféleképpen vannak beírva: ${percentCell} tartalma „${percent}”, ${otherCell} tartalma „${other}”. Írd mindet százalékként, vagy mindet egyszerű számként.`,
    noWeight: (tab, cells) =>
      `${upper(quotedThe(tab))} lapon minden súly 0 (${cells}): legalább egynek nagyobbnak kell lennie.`,
    unreadableBound: (cell, held) => unreadableCell(cell, held, 'szám, „min” vagy „max”'),
    worstIsBest: (criterion, cells, held) =>
      `${upper(quotedThe(criterion))} szempontnál a legrosszabb és a legjobb érték is ${held} (${cells}), pedig különbözniük kell.`,
    longText: (cell, held, shown) =>
      `${upper(the(cell))} cellában ${held} karakter áll: csak az első ${shown} látszik.`,
    noTiers: (tab, setUpItem) =>
      `${upper(quotedThe(tab))} lapon egy kategória sincs. Válaszd ezt: „${setUpItem}”, vagy vegyél fel egy sort.`,
    tierWithoutName: (cell) =>
      `${upper(the(cell))} cella üres: az ebben a sorban álló kategóriának nevet kell adni.`,
    formulaLikeTier: (cell, held) =>
      `${upper(the(cell))} cella nem lehet kategórianév: „${held}” áll benne, pedig betűvel vagy számjeggyel kezdődő név kellene.`,
    duplicateTier: (tier, cells) => `${upper(quotedThe(tier))} kategória többször szerepel: ${and(cells)}.`,
    unreadableCutOff: (cell, held) => unreadableCell(cell, held, '0 és 100 közötti pontszám'),
    sameCutOff: (cutOff, cells) =>
      `Több kategóriának is ${cutOff} a ponthatára (${and(cells)}): mindegyiknek saját kell.`,
  },

  recalculated: {
    title: 'A kategóriák frissültek',
    clients: (n) => `${formatCount(n, 'hu')} ügyfél`,
    notRated: (n) => `${formatCount(n, 'hu')} még nincs értékelve`,
    unreadable: (n, cell) =>
      `${formatCount(n, 'hu')} cella nem olvasható${n === 1 ? '' : ', az első'}: ${cell}`,
    otherProblems: (n, cell) =>
      `${formatCount(n, 'hu')} sorra érdemes ránézned${n === 1 ? '' : ', az első'}: ${cell}`,
    beyondScale: (criterion, n, scale, tab) =>
      `${criterion}: ${formatCount(n, 'hu')} értékelés kívül esik a skálán (${scale}), és a skála végének számít; ha te más skálát használsz, írd át ${quotedThe(tab)} lapon`,
    readAs: (column, n, held, value) =>
      `${column}: ${n === 1 ? '' : 'például '}„${held}” = ${value} (${formatCount(n, 'hu')} cella)`,
    inUnit: (column, held, value, { areHours, areOfMonth }) =>
      `${column}: ${held} = ${value}${areHours ? ' óra' : ''}${areOfMonth ? ' havonta' : ''}, ahogy a fejléc mondja`,
    zeroIsUnknown: (column, n) =>
      `${column}: a 0 azt jelenti, hogy nincs értékelve, ahogy a fejléc mondja (${formatCount(n, 'hu')} cella)`,
    readAsInMore: (n) => `Ugyanígy további ${formatCount(n, 'hu')} oszlopban`,
    columnOrder: (tab) =>
      `Az oszlopaid más sorrendben állnak, mint ${quotedThe(tab)} lapon: az =CLIENTTIER() és a többi képlet sorrend szerint számol`,
    severalCurrencies: (column, codes) =>
      `${column}: az összegek több pénznemben állnak (${codes}), de egyformán számítanak; írd át mindet egy pénznembe`,
    otherCurrency: ({ headers, code, said }, setting, tab) =>
      `${headers}: az összegek pénzneme ${code}, a díjaké viszont ${said}; írd be ${quotedThe(tab)} lapon ${quotedThe(setting)} sorba, hogy ${code}`,
    noClients: (header) => `Még nincs ügyfél a listán: írd az első nevet ${quotedThe(header)} fejléc alá.`,
  },

  setUp: {
    title: 'Táblázat előkészítése',
    intro: 'Létrejön minden, ami hiányzik. A saját celláid úgy maradnak, ahogy vannak.',
    presetLabel: 'Melyik szempontok illenek hozzád?',
    alreadySetUp: (criteria, tiers, clients) =>
      `A táblázat elő van készítve: ${criteria} szempont, a kategóriák: ${tiers}, és ${clients === 0 ? 'még nincs ügyfél: a neveket a listára írd' : `${formatCount(clients, 'hu')} ügyfél`}. Minden marad, ahogy van; csak az kerül be, ami hiányzik.`,
    offer:
      'A táblázat még nincs előkészítve, ezért nincs mit újraszámolni. Előkészítsük most? Mindent látsz, mielőtt bármi bekerülne.',
    start: 'Előkészítés',
    cancel: 'Mégse',
    working: 'Előkészítés folyamatban…',
    close: 'Bezárás',
    done: (created) => `Kész: ${created.join('; ')}.`,
    nothingToDo: 'Már minden a helyén van, nem változott semmi.',
    tabsCreated: (tabs) =>
      tabs.length === 1 ? `létrejött ${quotedThe(tabs[0]!)} lap` : `létrejöttek ezek a lapok: ${and(tabs)}`,
    columnsAdded: (columns, tab) =>
      `${columns.length} új oszlop került ${quotedThe(tab)} lapra (${columns.join(', ')})`,
    inYourLanguage: (setting, tab) =>
      `minden magyarul van, ahogy a listád is: ezt ${quotedThe(tab)} lapon ${quotedThe(setting)} sorban változtathatod meg`,
    columnKept: (header, cell, ours) =>
      `a te „${header}” oszlopod (${cell}) megmaradt, a miénk neve „${ours}”`,
    nextStep: (tab, item) =>
      `Most töltsd ki ${quotedThe(tab)} lapon, amit tudsz, aztán válaszd ezt: „${item}”.`,
    rateNext: (item) => `A listád már így is értékelhető: most válaszd ezt: „${item}”.`,
    tabInUse: (tab, header, setUpItem) =>
      `${upper(quotedThe(tab))} lapon nincs „${header}” fejlécű oszlop. Írd be a fejlécet, vagy nevezd át a lapot, majd válaszd újra ezt: „${setUpItem}”.`,
    workTab: 'Client Tiers-munkalap',
    unknownPreset: (held, presets) =>
      `„${held}” alapján nem készíthető elő a táblázat; ezek közül választhatsz: ${presets.join(', ')}.`,
  },

  freeze: {
    title: 'Képletek rögzítése értékként',
    nothingToDo: 'Egyik cella sem használ Client Tiers-függvényt.',
    question: (n, cells) =>
      `${formatCount(n, 'hu')} képlet használ Client Tiers-függvényt (${cells}). Lecseréled ${n === 1 ? '' : 'őket '}a most látható ${n === 1 ? 'értékre' : 'értékekre'}? Az eredmény ezután már nem követi az értékeléseidet.`,
    done: (n) => `${formatCount(n, 'hu')} képlet helyén most már érték áll.`,
    stillLoading: (cell) =>
      `${upper(the(cell))} cella még számol. Várd meg, amíg megjelenik az eredmény, aztán próbáld újra.`,
    changed: (item) =>
      `Közben képletek kerültek be vagy tűntek el. Nem cseréltünk le semmit: válaszd újra ezt: „${item}”.`,
    left: (n, cells) =>
      `${formatCount(n, 'hu')} képlet a helyén marad, mert nem biztos, hol ér véget az eredménye: ${cells}.`,
    stopped: (done, total, what) =>
      `${formatCount(total, 'hu')} képletből ${formatCount(done, 'hu')} helyén már érték áll, de utána valami elakadt: ${what} A többi még képlet: a folytatáshoz válaszd újra a parancsot.`,
  },

  sidebarFailures: {
    moved: (name, cell) =>
      `„${name}” már nem itt áll: ${cell}. Nem írtunk be semmit: frissítsd az oldalsávot, és próbáld újra.`,
    holdsFormula: (cell) =>
      `Ebben a cellában képlet van: ${cell}. Nem írtunk be semmit: azokat a cellákat módosítsd, amelyekkel számol.`,
    noCell: (cell) => `Nincs ilyen cella: ${cell}.`,
  },

  failures: {
    title: 'Ez most nem sikerült',
    command: (command, what) => `${upper(quotedThe(command))} nem fejeződött be: ${what}`,
    standing: {
      untouched: 'A saját celláid olyanok, amilyenek voltak. Próbáld meg újra.',
      begun:
        'A saját celláid olyanok, amilyenek voltak. Ami már elkészült, megmarad: indítsd el újra, és befejeződik.',
    },
    busy: 'Valaki más éppen most számolja újra ezt a táblázatot. Próbáld meg egy kicsit később.',
    beingEdited: (tab) =>
      `${upper(quotedThe(tab))} lapon valaki éppen sorokat vagy oszlopokat helyez át. Nehogy bármi rossz helyre kerüljön, itt abbahagytuk az írást. Próbáld meg egy kicsit később.`,
    severalAccounts:
      'Ha több Google-fiókkal vagy bejelentkezve ebben a böngészőben, jelentkezz ki a többiből, vagy használj inkognitóablakot.',
  },

  recordTabs: recordTabsHu,
  imports: importsHu,
  rules: rulesHu,

  settings: settingsHu,
  today: todayHu,
  care: careHu,

  history: historyHu,

  nextSteps: nextStepsHu,

  money: moneyHu,

  prospects: prospectsHu,

  ageing: ageingHu,

  former: formerHu,

  charts: chartsHu,

  writing: writingHu,

  help: helpHu,

  functionErrors: {
    notANumber: (argument, row, column, held) => unreadable(position(argument, row, column), held, 'szám'),
    dateForRating: (row, column, held, typed) =>
      `${position('ratings', row, column)} nem értelmezhető: a táblázat dátumot csinált a beírt értékből (${held}); írd be ezt: ${typed}.`,
    missing: (argument, cells) => `Hiányzik ${the(argument)}: add meg a celláit, például ${cells}.`,
    beyondScale: (row, column, held) =>
      `${position('ratings', row, column)} nem használható: ${holds(held)}, pedig 1 és 5 közötti értékelés kellene. Más skálánál a criteria adja meg a súlyt, a legrosszabb és a legjobb értéket.`,
    noCriteria: 'A criteria üres: minden értékeléshez egy súly kell.',
    countMismatch: (ratings, criteria) =>
      `A ratings ${ratings} oszlopból áll, a criteria viszont ${criteria} tételből: oszloponként egy tétel kell.`,
    criteriaShape: (rows, columns) =>
      `A criteria ${rows} × ${columns} cellából áll: vagy csak súlyok kellenek, vagy három oszlop (súly, legrosszabb, legjobb).`,
    badWeight: (argument, row, column, held) =>
      unreadable(position(argument, row, column), held, '0 vagy nagyobb súly'),
    noWeight: 'A criteria minden súlya 0: legalább egynek nagyobbnak kell lennie.',
    badBound: (row, column, held) =>
      unreadable(position('criteria', row, column), held, 'szám, „min” vagy „max”'),
    worstIsBest: (entry, held) =>
      `A criteria ${entry}. tételében a legrosszabb és a legjobb érték is ${held}, pedig különbözniük kell.`,
    boundNeedsBlock: (entry, held) =>
      `A criteria ${entry}. tételében „${held}” áll, amihez össze kell hasonlítani az ügyfeleket: add meg egyszerre az összes ügyfél értékelését.`,
    scoreOutside: (row, column, held) =>
      `${unreadable(position('ratings', row, column), held, '0 és 100 közötti pontszám')} Ha értékeléseket adsz meg, a criteria is kell.`,
    badCutOff: (row, column, held) =>
      unreadable(position('tiers', row, column), held, '0 és 100 közötti pontszám'),
    tiersShape: (rows, columns) =>
      `A tiers ${rows} × ${columns} cellából áll: két oszlop kell, kategória és ponthatár.`,
    noTiers: 'A tiers üres: legalább egy kategória kell, ponthatárral.',
    tierWithoutName: (row, column) =>
      `${position('tiers', row, column)} üres: a kategóriának nevet kell adni.`,
    duplicateTier: (tier) => `A tiers kétszer is tartalmazza ezt: „${tier}”.`,
    sameCutOff: (cutOff) => `Két kategóriának is ${cutOff} a ponthatára: mindegyiknek saját kell.`,
    namesMismatch: (names, ratings) =>
      `A names ${names} cellából áll, a ratings viszont ${ratings} oszlopból: oszloponként egy név kell.`,
    negativeAmount: (row, column, held) =>
      `${position('amounts', row, column)} nem használható: ${holds(held)}, pedig 0 vagy nagyobb összeg kellene.`,
    badCuts: (held, first, second) =>
      unreadable('A cuts', held, `két növekvő sorrendben álló arány (például ${first} és ${second})`),
    badCrossing: (held) => unreadable('A crossing', held, 'IGAZ vagy HAMIS'),
    judgementsShape: (rows, columns) =>
      `A judgements ${rows} × ${columns} cellából áll: egy oszlopnyi rangszám vagy egy négyzetes összehasonlító táblázat kell.`,
    badRank: (row, column, held) =>
      unreadable(position('judgements', row, column), held, 'rangszám (például 1, 2 vagy 3)'),
    notSquare: (rows, columns) =>
      `A matrix ${rows} × ${columns} cellából áll: ugyanannyi sor kell, mint oszlop.`,
    notPositive: (row, column, held) =>
      unreadable(
        `Az összehasonlítások ${row}. sorának ${column}. oszlopa`,
        held,
        '1/1000 és 1000 közötti szám',
      ),
    dateForComparison: (row, column, typed) =>
      `Az összehasonlítások ${row}. sorának ${column}. oszlopa nem értelmezhető: a táblázat dátumot csinált a beírt értékből (${typed}); írd be ezt: =${typed}.`,
    notReciprocal: (row, column, held, needed) =>
      `Az összehasonlítások ${row}. sorának ${column}. oszlopában ${held} áll, a fordított összehasonlítás szerint viszont ${needed} kellene.`,
    tooLarge: (size, most) =>
      `A táblázat ${size} szempontot hasonlít össze: a következetesség legfeljebb ${most} szempontig számolható.`,
    notADay: (argument, row, column, held) => unreadable(position(argument, row, column), held, 'dátum'),
    lengthsDiffer: (first, cells, second, otherCells) =>
      `${upper(the(first))} ${cells} cellából áll, ${the(second)} viszont ${otherCells} cellából: mindkettőben soronként egy kell.`,
  },
};
