/** Hungarian: the tabs that hold time, invoices, payments, currencies and names. */
import { LISTS } from '../lists';
import type { RecordTabTexts } from '../types/record-tabs';
import { quotedThe, the, upper } from './article';

const unreadable = (cell: string, held: string, needed: string): string =>
  `${upper(the(cell))} cella nem értelmezhető: ${held === '' ? 'üres' : `„${held}” áll benne`}, pedig ${needed} kellene.`;

const client = 'A név úgy, ahogy az ügyféllistán áll, vagy olyan név, amelyet a „Nevek” lap megmagyaráz.';
const currency = 'Kód, például HUF. Üresen: a saját pénznemed.';
const source = 'Megmondja, honnan származik az importált sor. Hagyd így; a saját soraidban üres.';

export const recordTabsHu: RecordTabTexts = {
  headers: {
    time: {
      date: 'Dátum',
      client: 'Ügyfél',
      hours: 'Óra',
      billable: 'Számlázható',
      amount: 'Összeg',
      currency: 'Pénznem',
      project: 'Projekt',
      task: 'Feladat',
      person: 'Személy',
      source: 'Forrás',
    },
    invoices: {
      number: 'Sorszám',
      client: 'Ügyfél',
      issued: 'Kelt',
      due: 'Határidő',
      amount: 'Összeg',
      currency: 'Pénznem',
      status: 'Állapot',
      paid: 'Befizetve',
      paidOn: 'Fizetés napja',
      corrects: 'Javított számla',
      source: 'Forrás',
    },
    payments: {
      date: 'Dátum',
      client: 'Ügyfél',
      amount: 'Összeg',
      fee: 'Levont díj',
      currency: 'Pénznem',
      invoice: 'Számla',
      source: 'Forrás',
    },
    currencies: { currency: 'Pénznem', from: 'Ettől', rate: 'Árfolyam', source: 'Forrás' },
    names: { name: 'Név a fájlokban', client: 'Ügyfél', source: 'Forrás' },
  },
  notes: {
    time: {
      client,
      hours: 'Számként (1,5) vagy így: 1:30. A negatív szám órát von le.',
      billable: 'Üresen, ha nem tudod.',
      amount: 'Mennyit ér a munka, áfa nélkül. Üresen, ha nem tudod.',
      currency,
      source,
    },
    invoices: {
      client,
      issued: 'A számla kelte.',
      amount: 'Áfa nélkül. Jóváírásnál negatív.',
      currency,
      status:
        'piszkozat, nyitott, részben fizetett, fizetett, leírt vagy sztornó. A piszkozat és a sztornó sosem számít. Ha egy számla több sorban is szerepel, az számít, amelyik a legelőrébb tart.',
      paid: 'Mennyit fizettek ki az összegből.',
      paidOn: 'Az utolsó befizetés napja.',
      corrects: 'Jóváírásnál: a javított számla sorszáma.',
      source,
    },
    payments: {
      client,
      amount: 'A díjak levonása előtt. Negatív, ha te fizettél vissza.',
      fee: 'Amit a bank vagy a fizetési szolgáltató megtartott.',
      currency,
      invoice: 'A kifizetett számla sorszáma.',
      source,
    },
    currencies: {
      from: 'Ettől a naptól érvényes az árfolyam. Üresen: mindig.',
      rate: 'Mennyit ér egy egység a saját pénznemedben. Árfolyam nélkül az ilyen összegek kimaradnak.',
      source,
    },
    names: {
      name: 'Így nevezi az ügyfelet egy importált fájl.',
      client: 'A név úgy, ahogy az ügyféllistán áll, vagy: nem ügyfél.',
      source,
    },
  },
  statuses: {
    draft: 'piszkozat',
    open: 'nyitott',
    partPaid: 'részben fizetett',
    paid: 'fizetett',
    writtenOff: 'leírt',
    void: 'sztornó',
  },
  notAClient: 'nem ügyfél',
  problems: {
    noColumn: (tab, header, others) =>
      `${upper(quotedThe(tab))} lapról semmi sem olvasható: az első sorában nincs „${header}” oszlop. ${
        others.length === 0
          ? `Írd a megfelelő oszlop fölé: „${header}”.`
          : `Ha most ${LISTS.hu.or(others.map(quotedThe))} az, adj neki újra „${header}” nevet.`
      }`,
    lostColumn: (tab, header, others) =>
      `${upper(quotedThe(tab))} lapon nincs „${header}” oszlop. Ha most ${LISTS.hu.or(others.map(quotedThe))} az, adj neki újra „${header}” nevet; addig nem számít.`,
    date: (cell, held) => unreadable(cell, held, 'évszámmal megadott dátum'),
    hours: (cell, held) => unreadable(cell, held, 'óraszám (például 1,5 vagy 1:30)'),
    amount: (cell, held) => unreadable(cell, held, 'összeg'),
    tick: (cell, held) => unreadable(cell, held, 'pipa vagy üres jelölőnégyzet'),
    status: (cell, held, statuses) => unreadable(cell, held, LISTS.hu.or(statuses)),
    currency: (cell, held) => unreadable(cell, held, 'pénznemkód (például EUR)'),
    rate: (cell, held) => unreadable(cell, held, '0 fölötti szám'),
  },
};
