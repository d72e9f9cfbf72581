/** Hungarian: money and time. Names and numbers that come from cells never get a suffix. */
import { LISTS } from '../lists';
import type { MoneyTexts } from '../types/money';
import { quotedThe, the, upper } from './article';

const { and } = LISTS.hu;

const FIGURE =
  'Pipával a kategóriák, a szabályok és a következő lépések abból indulnak ki, ami a „Munkaidő”, a „Számlák” és a „Befizetések” lapon áll. Ahol egy ügyfélről nem mondanak semmit, ott a saját adatod számít. A celláid nem változnak.';

export const moneyHu: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'A bevétel az, ami befolyt',
      hoursPerMonthFromRecords: 'Nyilvántartott havi órák',
      hoursThisMonthFromRecords: 'Nyilvántartott e havi órák',
      hourlyRateFromRecords: 'Nyilvántartott óradíj',
      income12MonthsFromRecords: 'Nyilvántartott éves bevétel',
      daysLateFromRecords: 'Nyilvántartott késés',
      monthsForHours: 'Hónapok a havi óraszámhoz',
      paymentTerms: 'Fizetési határidő',
      troubleShare: 'Mennyibe kerül a bosszúság',
      ownMinimumRate: 'Minimális óradíjam',
      reserve: 'Pénztartalékom',
      carryOverMonths: 'Meddig él az órakeret',
    },
    purposes: {
      incomeFromPayments:
        'Pipával az a bevétel, ami a „Befizetések” lapon áll, pipa nélkül az, amit kiszámláztál. Sosem a kettő együtt.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'A havi óraszám ennyi teljes előző hónap átlaga.',
      paymentTerms: 'A határidő nélküli számla ennyi nappal a kiállítása után jár le.',
      troubleShare:
        'Egy óra hozamából ennyit visz el a bosszúság annál az ügyfélnél, akit a legkevésbé szeretsz, és semmi annál, akit a leginkább. Ez a képlet a miénk.',
      ownMinimumRate:
        'Ha egy óra egy ügyféllel ennél kevesebbet hoz, a következő lépés a díj emelése. 0: nincs alsó határ.',
      reserve:
        'Amit félretettél: ebből látszik, hány hónapig pótolja egy távozó ügyfél bevételét. 0: nincs megadva.',
      carryOverMonths:
        '0: a fel nem használt órák a hónappal elvesznek. 1: még egy hónapig élnek. 2-től mind megmarad, a túlhasznált is.',
    },
  },
  fromRecords: 'az órákból és a számlákból',
  figuresFrom: (criteria) => `az órákból és a számlákból: ${and(criteria.map((name) => `„${name}”`))}`,
  headerNote: (setting) =>
    `A kategóriák az órákból és a számlákból indulnak ki, amíg a beállítások között ki van pipálva ez: „${setting}”. Ahol azok nem mondanak semmit, ott az itteni adat számít.`,
  tab: {
    headers: {
      client: 'Ügyfél',
      tier: 'Kategória',
      income: '12 havi bevétel',
      share: 'Arány',
      runningShare: 'Halmozott arány',
      paretoClass: 'Osztály',
      hours: '12 havi órák',
      rate: 'Egy óra hozama',
      afterTrouble: 'Bosszúság levonva',
      daysLate: 'Késés napokban',
      open: 'Nyitott',
      overdue: 'Lejárt',
      retainerLeft: 'Maradék órakeret',
      trend: 'Utolsó 12 hónap',
    },
    notes: {
      income:
        'Az utolsó 12 hónapban kiszámlázva, piszkozatok és sztornók nélkül, a jóváírásokkal csökkentve; vagy ami befolyt, ahogy a beállítások mondják.',
      paretoClass: 'A: az a kevés, amely a 80%-ot hozza. B: 95%-ig. C: a többi.',
      rate: 'A bevétel osztva az összes órával, számlázható vagy sem, azokban a hónapokban, amelyeket mindkettő lefed. 5 óra alatt üres.',
      afterTrouble:
        'Egy óra hozama, levonva, amibe a bosszúság az értékeléseid szerint kerül. A képlet a miénk.',
      daysLate: 'Összeggel súlyozva. A lejárt összeg úgy számít, mintha ma fizetnék ki.',
      retainerLeft: 'Az e hónapra megvett órákból ennyi maradt.',
      trend: 'Az e hónap előtti tizenkét teljes hónap bevétele.',
    },
    total: 'Összesen',
    dependence: (clients, largest, share) =>
      `A bevételed úgy függ az ügyfeleidtől, mintha ${clients === '1' ? 'csak egy' : `${clients} egyforma`} lenne; ${the(largest)} egymaga ennyit hoz: ${share}.`,
    waiting: 'Fizetésre vár',
    waitingHeaders: { invoice: 'Számla', client: 'Ügyfél', daysLate: 'Késés napokban', amount: 'Összeg' },
    ifLeft: 'Ha ez az ügyfél elmenne',
    ifLeftHeaders: {
      client: 'Ügyfél',
      incomeLost: 'Kieső bevétel',
      shareLost: 'Kieső arány',
      hoursFreed: 'Felszabaduló órák havonta',
      replacedBy: 'Hány közepes ügyfél pótolná',
      reserveLasts: 'Hány hónapig elég a tartalék',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `${upper(quotedThe(first))} (${cell}) nincs a listádon, a sorai kimaradtak`
        : `${count} név nincs a listádon, a soraik kimaradtak; a legtöbb sor ezé: „${first}” (${cell})`,
    withoutRate: (currencies) =>
      `Kimaradtak az összegek ezekben a pénznemekben, mert nincs árfolyam: ${and(currencies)}`,
    unreadable: (count, cell) => `${count} cella az idő és a pénz lapjain nem értelmezhető, az első: ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) =>
      `Sürgesd meg a számla kifizetését (${number}): ${late} napja lejárt, ${amount}`,
    chaseUnnumbered: (late, amount) => `Sürgesd meg egy számla kifizetését: ${late} napja lejárt, ${amount}`,
    raiseRate: (rate, minimum) =>
      `Emeld meg a díjat: egy óra hozama ${rate}, a minimális óradíjad pedig ${minimum}`,
    overRetainer: (used, available) =>
      `Beszéljetek az órakeretről: ebben a hónapban ${available} órából ${used} elment`,
    writeInvoice: (hours) => `Állítsd ki a múlt havi számlát: ${hours} számlázható óra`,
  },
  client: {
    heading: 'Idő és pénz',
    nothing: 'Nincs róla nyilvántartott adat.',
    hours: (perMonth, thisMonth) => `Havonta ${perMonth} óra, ebben a hónapban eddig ${thisMonth} óra`,
    hoursOnly: (thisMonth) => `Ebben a hónapban eddig ${thisMonth} óra`,
    invoiced: (amount, n) => `12 hónap alatt kiszámlázva: ${amount} (${n} számla)`,
    received: (amount, n) => `12 hónap alatt befolyt: ${amount} (${n} befizetés)`,
    rate: (amount) => `Egy óra hozama: ${amount}`,
    fewHours: 'Egy óra hozama: 5 óránál kevesebből még nem mondható meg',
    afterTrouble: (amount) => `Bosszúság levonva: ${amount}`,
    billable: (share) => `Az órákból számlázható: ${share}`,
    realization: (share) => `Az értékükből kiszámlázva: ${share}`,
    daysLate: (late, n) => `${late} nap késéssel fizet (${n} számla)`,
    daysLateAtLeast: (late, n) => `Legalább ${late} nap késéssel fizet (${n} számla)`,
    undated: (n) => `${n} számlánál nincs megadva, mikor fizették ki`,
    assumedDue: (n) => `${n} számlán nincs határidő: a szokásos határidőd számít`,
    open: (amount, overdue) => `Nyitott: ${amount}, ebből lejárt: ${overdue}`,
    retainer: (left, available) => `Ebben a hónapban ${available} órából ${left} maradt a keretből`,
    retainerPace: (times) => `${times}× olyan gyorsan fogy, ahogy a hónap munkanapjai telnek`,
    trend: (lately, before) => `Az utolsó 3 hónapban ${lately}, az előző 3-ban ${before}`,
    leftOut: {
      draft: (n) => `${n} piszkozat kimaradt`,
      void: (n) => `${n} sztornó kimaradt`,
      noRate: (n) => `${n} kimaradt árfolyam híján`,
      noDay: (n) => `${n} kimaradt dátum híján`,
      toCome: (n) => `${n} kimaradt, mert a napja még nem jött el`,
    },
  },
  ifLeft: {
    heading: 'Ha ez az ügyfél elmenne',
    lost: (amount, share) => `Évente ennyi esne ki: ${amount}, a bevételedből ${share}`,
    freed: (hours) => `Havonta ${hours} óra szabadulna fel`,
    dependence: (before, after) =>
      `Úgy függnél az ügyfeleidtől, mintha ${after === '1' ? 'csak egy' : `${after} egyforma`} lenne; most ${before}`,
    replacedBy: (clients) => `${clients} közepes ügyfél pótolná`,
    reserve: (months) => `A tartalékod ${months} hónapig lenne elég`,
  },
  facts: {
    heading: 'Adatok az órákból és a számlákból',
    intro:
      'Pipáld ki, miből induljanak ki a kategóriák. A celláid nem változnak; a pipák a beállítások között is ott vannak.',
    show: 'Összevetés a sajátjaimmal',
    own: 'tiéd',
    computed: 'nyilvántartott',
    use: 'A kipipáltak számítsanak',
    none: 'Még nincs olyan nyilvántartott adat, amely a listád valamelyik oszlopába illene.',
    unknown: 'üres',
  },
  help: {
    heading: 'Mit mondanak az órák és a számlák',
    paragraphs: [
      'Az újraszámolás a „Munkaidő”, a „Számlák” és a „Befizetések” lapból kideríti, mit hoz és mibe kerül egy-egy ügyfél, és ezzel tölti ki a „Pénz” lapot, elöl azokkal, akik a legtöbbet hozzák. Semmi sem találgatás: ahol túl kevés az adat, a cella üres marad.',
      'Havi óraszám: az utolsó három teljes hónap összes órája, osztva hárommal. Bevétel: amit az utolsó 12 hónapban kiszámláztál piszkozatok és sztornók nélkül, a jóváírásokkal csökkentve; vagy ami befolyt, ahogy a beállítások mondják. Egy óra hozama: a bevétel osztva az összes órával, számlázható vagy sem. Bosszúság levonva: ugyanez, levonva, amibe a bosszúság az együttműködésre, a megbecsülésre, az élvezetre és a tiszteletre adott értékeléseid szerint kerül; ez a képlet a miénk.',
      'Számlázható arány: a számlázható órák az összesből. Kiszámlázott arány: amit kiszámláztál, a megállapodott díjon vett számlázható órákhoz képest. Késés: naptári napok a határidő után, összeggel súlyozva; a lejárt összeg úgy számít, mintha ma fizetnék ki. Órakeret: a hónapra megvett órák (az Órakeret oszlopod) és a korábbiak, amelyeket a beállítások megtartanak. Változás: az utolsó három teljes hónap az előző hárommal szemben.',
      'A bevételed úgy függ az ügyfeleidtől, mintha ennyi egyforma lenne: 10000 osztva a koncentrációval. Ha ez az ügyfél elmenne: mi esne ki, mennyi idő szabadulna fel, hány közepes ügyfél pótolná, és meddig lenne elég a tartalékod.',
      'Az oldalsávon, az Áttekintésben választod ki, melyik adat lépjen a sajátod helyébe a kategóriák kiszámításakor. A celláid nem változnak, és az Indoklás megmondja, melyik adat nem a tiéd.',
      'A következő lépés minden más előtt azt mondja, hogy sürgesd meg az egy hete lejárt számla kifizetését, és számlázd ki a múlt hónap számlázható óráit; a fizetési feltételek után jön az elfogyott órakeret, az elköszönés után pedig a minimális óradíjadnál kisebb díj.',
    ],
  },
};
