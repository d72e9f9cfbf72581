/** Hungarian: the step "Your columns". */
import { formatCount } from '../format-number';
import { quotedThe, the, upper } from './article';
import type { YourColumnsTexts } from '../types/your-columns';

/** "Az 5. sor", "A 12. sor". */
const line = (row: number): string => upper(the(`${row}. sor`));

export const yourColumnsHu: YourColumnsTexts = {
  title: 'Az oszlopaid',
  intro: 'Így olvassuk be a listádat. Javítsd ki, ami nem jó. A fejléceid és az értékeid nem változnak.',
  tabLabel: 'A listádat tartalmazó lap',
  otherTabs: 'Más lapok is listának tűnnek: itt választhatod ki, melyikre gondolsz.',
  headerRowLabel: 'A fejlécek sora',
  newList: 'Egyik sem: legyen új lista',
  groups: {
    ratings: 'Értékelések',
    moreRatings: 'További értékelések',
    facts: 'Számok és dátumok',
    others: 'Jelölések, rögzítés és egyebek',
  },
  own: {
    group: 'Számítson saját szempontként',
    moreIsBetter: 'A több a jobb',
    lessIsBetter: 'A kevesebb a jobb',
    mayCount: 'számíthat: válaszd ki, hogy a több vagy a kevesebb a jobb',
    counted: (headers) => `saját szempontként számít: ${headers}`,
    source: 'a saját oszlopod',
    guidance: ({ worst, best }) => `Saját oszlop. A legjobb: ${best}, a legrosszabb: ${worst}.`,
  },
  addHeading: 'A listádból hiányzó oszlopok felvétele',
  addHint: 'Üresen kerülnek a lista jobb szélére, hogy kitöltsd őket. Amit kihagysz, az nem számít.',
  placeLabel: 'Hová kerüljön a kategória, a pontszám és az indoklás',
  places: {
    beside: 'A nevek mellé: a többi oszlopod jobbra csúszik, a képletek követik',
    end: 'A végére, az oszlopaidtól jobbra',
  },
  besideHint: 'Az oszlopokat számláló keresés (FKERES) nem követi: ha itt ilyet használsz, válaszd a végét.',
  notMoved: (tab) =>
    `az új oszlopok ${quotedThe(tab)} lap végén állnak, mert valami (többnyire egyesített vagy védett cellák) nem engedi őket a nevek mellé`,
  nameLabel: 'A nevek oszlopa',
  askForName: 'Melyik oszlopban vannak a nevek?',
  noList: (tab) =>
    `Ezen a lapon nem található lista: „${tab}”. Egy fejlécsor kell, alatta minden ügyfélnek egy-egy sor.`,
  noTab: (tab) => `Már nincs „${tab}” nevű lap listával. Semmi sem változott: válassz másik lapot.`,
  transposed: (tab) =>
    `${upper(quotedThe(tab))} lapon úgy tűnik, minden ügyfélnek egy oszlopa van. A Client Tiers ügyfelenként egy sort vár: másold ki a táblázatot, és illeszd be transzponálva egy új lapra (Szerkesztés › Irányított beillesztés). Semmi sem változott.`,
  repeated: (tab, client, rows, importItem) =>
    `${upper(quotedThe(tab))} lapon az ügyfelek több sorban is szerepelnek („${client}” ${rows} sorban). Minden sor saját kategóriát kap: készíts olyan listát, amelyben minden ügyfélnek egy sora van. Az órákat és a számlákat ezzel hozhatod be: „${importItem}”.`,
  nameInParts: (columns, formula) =>
    `A vezeték- és a keresztnév két oszlopban áll (${columns}), az ügyfélnek viszont egyetlen név kell. Ha a teljes nevet szeretnéd látni, fűzd össze őket egy külön oszlopban, például így: ${formula}, és válaszd azt; vagy válaszd a kettő egyikét, ha megkülönbözteti az ügyfeleidet.`,
  otherTable: (columns) =>
    `Egy másik táblázatnak tűnnek a listád mellett, ezért kimaradnak ezek az oszlopok: ${columns}. Ha az ügyfeleidről szólnak, válaszd ki, minek olvassuk őket.`,
  months: (series) =>
    `Egy-egy hónapot vagy negyedévet tartalmaznak, ezért egyiket sem olvassuk: ${series}. Ha számítaniuk kell, vegyél fel egy oszlopot az ügyfelenkénti átlaggal vagy összeggel, és válaszd ki, minek olvassuk.`,
  whichName: (tab, setUpItem) =>
    `Nem világos, hogy ${quotedThe(tab)} lap melyik oszlopában vannak az ügyfeleid nevei. Válaszd ${quotedThe(setUpItem)} menüpontot, és add meg.`,
  changed: (tab) =>
    `${upper(quotedThe(tab))} lapon lévő lista megváltozott, mióta láttad. Semmit sem írtunk be: nézd át újra az oszlopaidat.`,
  chosenTwice: (column, cells) =>
    `Csak egy oszlop jelentheti ezt: „${column}”, de többet választottál: ${cells.join(', ')}. Semmi sem változott: hagyj meg közülük egyet.`,
  needsHeader: (cell) =>
    `${cell}: ide olyan fejléc kell, amely egyetlen másik oszlopnak sincs, mert az oszlopot erről ismerjük fel. Semmi sem változott: írj be egyet, vagy ne használd az oszlopot.`,
  kept: (tab) => `az oszlopokról hozott döntésed feljegyezve ${quotedThe(tab)} lapon`,
  switchedOff: (criteria) => `már nem számít (súlya 0), mert egyik oszlop sem ezt adja meg: ${criteria}`,
  degrees: {
    chosen: 'te választottad',
    exact: 'azonos név',
    sure: 'ugyanazt jelenti',
    likely: 'ellenőrizd',
    unknown: 'nincs használatban',
  },
  readAs: (header, column) => `„${header}” (${column})`,
  onScale: ({ worst, best }) => `${worst} (legrosszabb) – ${best} (legjobb)`,
  ratedOn: (header, scale) => `„${header}” skálája: ${scale}`,
  taken: (columns) => `a saját oszlopaidból olvassuk: ${columns.join(', ')}`,
  weights: {
    given: (weight) => `Súly: ${weight}, ahogy a listádban áll.`,
    unused: (weight) => `A listádban a súlya ${weight}; ez csak szempontnál számít.`,
    mixed: (weight) =>
      `A listádban a súlya ${weight}, a többié viszont másfajta, ezért egyiket sem vesszük át.`,
    zero: (weight) => `A listádban a súlya ${weight}, ahogy a többié is, ezért egyiket sem vesszük át.`,
    taken: (weights, others, tab) =>
      `súlyok a listád szerint: ${weights}${others === '' ? '' : `; amelyeknek a listádban nincs: ${others}`}; ${the(tab)} lapon módosíthatók`,
    notTaken: (reason, weights, tab) =>
      `nem átvett súlyok, mert ${reason === 'mixed' ? 'többfélék (szorzó, százalék, pont)' : 'mind 0'}: ${weights}; ${the(tab)} lapon adhatod meg őket`,
    left: (headers) => `nem átvett súlyok, mert ezek az oszlopok nem szempontok: ${headers}`,
  },
  otherTime: 'A fejléc más időszakot nevez meg: a számokat egymással hasonlítjuk össze, de nem számítjuk át.',
  coloured:
    'A cellái színesek, de üresek: a színeket nem olvassuk. Írd beléjük, mit jelentenek, például jó vagy rossz, vagy 1-től 5-ig.',
  currencies: {
    several: (codes) =>
      `Többféle pénznem (${codes}): puszta számként hasonlítjuk össze őket, átváltás nincs.`,
    other: (code, home) =>
      `Az összegek pénzneme ${code}, a táblázaté viszont ${home}: átváltás nincs. A pénznem a beállítások lapján adható meg.`,
  },
  couldBe: (columns, tab, column) =>
    `talán ez is olvasható: ${columns.join(', ')}; ha így van, írd be a fejlécet ${quotedThe(tab)} lapon ${quotedThe(column)} oszlopba`,
  unread: (columns, command) =>
    `Nem olvassuk, pedig olvasható lenne: ${columns}; válaszd ezt: „${command}”, és ott mondd meg, mi a helyes`,
  leaveAlone: 'Nem használom',
  readByName: 'Tervezéshez és pénzügyekhez',
  withoutHeader: (letter) => `${letter} oszlop`,
  refused: (column) => `Ami ebben az oszlopban áll, nem ilyennek látszik: „${column}”.`,
  inLetters: (column) =>
    `A betűket nem olvassuk így: „${column}”. Hogy mit érnek, csak te tudod; ha 1-től 5-ig írod be, vagy szavakkal (jó, rossz), az oszlop számít.`,
  ratable: (count, clients) =>
    clients === 1
      ? count === 1
        ? 'Az egyetlen ügyfeled ezzel értékelhető.'
        : 'Az egyetlen ügyfeled ezzel még nem értékelhető.'
      : `${formatCount(clients, 'hu')} ügyfélből ${formatCount(count, 'hu')} értékelhető ezzel.`,
  leftOut: {
    total: (row, text) => `${line(row)} („${text}”) a többit összegzi, ezért kimarad.`,
    figure: (row, text) => `${line(row)} („${text}”) a többi sorról szóló szám, ezért kimarad.`,
    average: (row, text) => `${line(row)} („${text}”) átlag, ezért kimarad.`,
    weights: (row, text) =>
      `${line(row)} („${text}”) súlyokat tartalmaz, ezért kimarad; az érvényes súlyok a szempontok lapján vannak.`,
    section: (row, text) => `${line(row)} („${text}”) alcím, ezért kimarad.`,
    former: (row, text) =>
      `${line(row)} („${text}”) alcím: aki alatta áll, már nem ügyfél, és nem kap értékelést.`,
    legend: (row, text) => `${line(row)} („${text}”) az értékeléseket magyarázza, ezért kimarad.`,
    note: (row, text) => `${line(row)} („${text}”) megjegyzés, ezért kimarad.`,
    otherTable: (row, text) => `${line(row)} („${text}”) egy másik táblázathoz tartozik, ezért kimarad.`,
    units: (row) => `${line(row)}ban csak mértékegységek vannak, ezért kimarad.`,
    header: (row) => `${line(row)} a fejléceket ismétli, ezért kimarad.`,
    nothing: (row, text) => `${line(row)}ban („${text}”) se név, se beolvasott érték nincs, ezért kimarad.`,
  },
  outliers: {
    moreHoursThanAMonth: (cell, client, value) =>
      `${cell}: havi ${value} óra több, mint amennyi egy hónapban van (744); ügyfél: „${client}”. Beleszámít; ellenőrizd.`,
    farAboveOthers: (cell, client, value, { column, second }) =>
      `${cell}: „${client}” értéke ${quotedThe(column)} oszlopban ${value}, a második legnagyobb ${second}. Beleszámít, és minden mást eltol; ellenőrizd.`,
    inFuture: (cell, client, value) =>
      `${cell}: ${value} („${client}”) még nem jött el. Úgy számít, mint a mai nap; ellenőrizd.`,
  },
};
