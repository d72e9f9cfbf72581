/**
 * Ten lists as people keep them, and what the add-on proposes to read: worked out by hand. The files are invented; each
 * stands for a make. Columns that are not named here stay the user's.
 */
import { join } from 'node:path';
import { knowledgeWith } from '../../../src/addon/reading/known-columns';
import type { PresetName } from '../../../src/core/presets/presets';
import { chooseTab } from '../../../src/core/recognition/choose-tab';
import { listProposer, type ListProposal } from '../../../src/core/recognition/propose-list';
import type { RecognisedList } from '../../../src/core/recognition/recognise-list';
import { CELL_WORDS } from './cell-words';
import { readTabs } from './read-tabs';

interface Golden {
  readonly file: string;
  readonly preset: PresetName;
  /** Row of the header as the sheet numbers it. */
  readonly headerRow: number;
  readonly clients: readonly string[];
  /** "row reason: text". */
  readonly leftOut: readonly string[];
  /** "header → what it is read as, how surely". */
  readonly read: readonly string[];
  /** Clients that can be rated surely, and with what is only proposed. */
  readonly ratable: readonly [number, number];
}

const GOLDEN: readonly Golden[] = [
  {
    file: 'german-va.csv',
    preset: 'VA',
    headerRow: 4,
    clients: [
      'Buchladen am Markt',
      'Hofkäserei Brandt',
      'Yogahaus Sonne',
      'Tischlerei Volk',
      'Kanzlei Ahrens',
    ],
    leftOut: [
      '1 title: Kundenliste Büro Lindenhof',
      '2 title: Stand: 21.11.2026',
      '4 header: Nr.',
      '10 total: Summe',
    ],
    read: [
      'Kundin / Kunde → client, sure',
      'Stundensatz € → hourlyRate, exact',
      'Std./Monat → hoursPerMonth, sure',
      'Umsatz 2026 → income12Months, sure',
      'Spaßfaktor → fun, sure',
      'Wertschaetzung → appreciation, exact',
      'Zahlungsverzug → daysLate, sure',
      'Letztes Gespräch → lastContact, sure',
    ],
    ratable: [5, 5],
  },
  {
    file: 'american-va.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Harbor Bakery', 'Moss & Daughters', 'Pine Street Dental', 'Tidewater Yoga'],
    leftOut: ['1 header: Client Name'],
    read: [
      'Client Name → client, sure',
      'Hourly Rate ($) → hourlyRate, exact',
      'Hours/Month → hoursPerMonth, exact',
      'Total Billed → income12Months, sure',
      'Fun? → fun, exact',
      'Growth → growthForMe, sure',
      'Pays late by → daysLate, sure',
      'Last Contacted → lastContact, sure',
    ],
    ratable: [4, 4],
  },
  {
    // "Időben fizet" (pays on time) is a criterion of others; yes and no may be ticks, so it is asked about.
    file: 'hungarian-excel.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Szűcs Őrség Kft.', 'Győri Fűzfa Bt.', 'Tóparti Pékség'],
    leftOut: ['1 header: Ügyfél neve', '5 total: Összesen'],
    read: [
      'Ügyfél neve → client, sure',
      'Havi óra → hoursPerMonth, sure',
      'Óradíj (Ft) → hourlyRate, exact',
      'Élvezet → fun, sure',
      'Megbecsülés → appreciation, exact',
      'Időben fizet → paysOnTime, likely',
      'Éves árbevétel → income12Months, sure',
      'Utolsó beszélgetés → lastContact, sure',
    ],
    ratable: [3, 3],
  },
  {
    // The same list for the preset that rates how clients pay.
    file: 'hungarian-excel.csv',
    preset: 'GoodDifficult',
    headerRow: 1,
    clients: ['Szűcs Őrség Kft.', 'Győri Fűzfa Bt.', 'Tóparti Pékség'],
    leftOut: ['1 header: Ügyfél neve', '5 total: Összesen'],
    read: [
      'Ügyfél neve → client, sure',
      'Havi óra → hoursPerMonth, sure',
      'Óradíj (Ft) → hourlyRate, exact',
      'Élvezet → fun, sure',
      'Megbecsülés → appreciation, exact',
      'Időben fizet → paysOnTime, likely',
      'Éves árbevétel → income12Months, sure',
      'Utolsó beszélgetés → lastContact, sure',
    ],
    ratable: [3, 3],
  },
  {
    file: 'norwegian-va.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Fjordbok AS', 'Nordlys Yoga', 'Vika Tannklinikk', 'Bakeri Lunde'],
    leftOut: ['1 header: Kundenr'],
    read: [
      'Navn → client, sure',
      'Timepris → hourlyRate, exact',
      'Timer pr. mnd → hoursPerMonth, sure',
      'Omsetning siste 12 mnd → income12Months, sure',
      'Trivsel → fun, sure',
      'God kjemi → iLikeThem, sure',
      'Dager forsinket → daysLate, sure',
      'Sist kontaktet → lastContact, sure',
    ],
    ratable: [4, 4],
  },
  {
    // Two years of income: the newer one is proposed.
    file: 'dutch-practice.csv',
    preset: 'Practice',
    headerRow: 1,
    clients: ['Bakkerij De Korf', 'Loodgieter Van Dam', 'Tandartspraktijk Wolff', 'Kapsalon Mooi'],
    leftOut: ['1 header: Relatiecode', '6 total: Totaal'],
    read: [
      'Relatie → client, sure',
      'Eerlijk tarief → fairFee, exact',
      'Kan betalen → abilityToPay, sure',
      'Verbeterpotentieel → roomForImprovement, sure',
      'Wil veranderen → wantsToChange, sure',
      'Luistert naar advies → takesAdvice, sure',
      'Houding → positiveMindset, sure',
      'Verwijst door → referrals, sure',
      'Betaalt op tijd → paysOnTime, sure',
      'Bekendheid → wellKnownName, sure',
      'Klik → iLikeThem, sure',
      'Teamklik → myTeamLikesThem, sure',
      'Omzet 2026 → income12Months, likely',
      'Dagen over tijd → daysLate, sure',
    ],
    ratable: [4, 4],
  },
  {
    // "Annual Revenue" is the company's own there, like the number of its employees. Nothing in it rates anybody.
    file: 'hubspot.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Ida & Co', 'Leo Ltd', 'Uma Studio'],
    leftOut: ['1 header: Record ID'],
    read: ['Company name → client, sure', 'Last Activity Date → lastContact, sure'],
    ratable: [0, 0],
  },
  {
    file: 'pipedrive.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Harbor Bakery', 'Moss & Daughters', 'Pine Street Dental', 'Tidewater Yoga'],
    leftOut: ['1 header: Organization - ID'],
    read: [
      'Organization - Name → client, sure',
      'Organization - Total value of won deals → income12Months, likely',
      'Organization - Last activity date → lastContact, sure',
      'Organization - Hourly rate → hourlyRate, exact',
      'Organization - Hours per month → hoursPerMonth, exact',
      'Organization - Fun → fun, exact',
    ],
    ratable: [4, 4],
  },
  {
    file: 'airtable.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Harbor Bakery', 'Moss & Daughters', 'Pine Street Dental', 'Tidewater Yoga'],
    leftOut: ['1 header: Name'],
    read: [
      'Name → client, sure',
      'Status → hasLeft, sure',
      'Monthly Retainer → income12Months, likely',
      'hourlyRate → hourlyRate, exact',
      'Hrs / mo → hoursPerMonth, sure',
      'Enjoyment → fun, sure',
      'Collaboration → workingTogether, sure',
      'VIP → wellKnown, likely',
      'Last touchpoint → lastContact, sure',
    ],
    ratable: [4, 4],
  },
  {
    // "Name" is the project's, because there is a column "Client".
    file: 'notion.csv',
    preset: 'VA',
    headerRow: 1,
    clients: ['Harbor Bakery', 'Moss & Daughters', 'Pine Street Dental', 'Tidewater Yoga'],
    leftOut: ['1 header: Name'],
    read: [
      'Client → client, exact',
      'Happiness ⭐ → fun, sure',
      'Rate → hourlyRate, sure',
      'Hours → hoursPerMonth, sure',
      'Last Contact → lastContact, exact',
      'Reliable? → keepsAgreements, likely',
      'Reference → reference, exact',
    ],
    ratable: [4, 4],
  },
  {
    file: 'two-tabs-list.csv',
    preset: 'VA',
    headerRow: 3,
    clients: ['Harbor Bakery', 'Moss & Daughters', 'Pine Street Dental', 'New client'],
    leftOut: [
      '1 title: Our clients 2026',
      '2 header: Money',
      '3 header: Client',
      '4 units: (h)',
      '5 section: Active clients',
      '8 total: Subtotal',
      '9 former: Former clients',
      '12 total: Total',
    ],
    read: [
      'Client → client, exact',
      'Hours per month → hoursPerMonth, exact',
      'Hourly rate → hourlyRate, exact',
      'Revenue → income12Months, sure',
      'Fun → fun, exact',
      'Network → network, exact',
      'Well-known → wellKnown, exact',
    ],
    // One has left.
    ratable: [2, 2],
  },
];

async function propose(file: string, preset: PresetName): Promise<[ListProposal | null, readonly string[]]> {
  const { tabs, conventions } = await readTabs(join(__dirname, 'lists', file));
  const proposal = listProposer(knowledgeWith([], preset, CELL_WORDS), conventions)(tabs[0]);
  const name = proposal?.name.index ?? 0;
  return [proposal, (proposal?.clients ?? []).map((row) => String(tabs[0].cells[row][name]))];
}

describe.each(GOLDEN.map((golden) => [golden.file, golden.preset, golden] as const))(
  '%s for %s',
  (file, preset, golden) => {
    it('is proposed as a person would read it', async () => {
      const [proposal, clients] = await propose(file, preset);
      expect(proposal).not.toBeNull();
      expect({
        file,
        preset,
        headerRow: (proposal?.headerRow ?? 0) + 1,
        clients,
        leftOut: proposal?.leftOut.map(({ rowIndex, reason, text }) => `${rowIndex + 1} ${reason}: ${text}`),
        read: proposal?.columns
          .filter(({ as }) => as !== null)
          .map(({ header, as, degree }) => `${header} → ${as}, ${degree}`),
        ratable: [proposal?.ratableSurely, proposal?.ratable],
      }).toEqual(golden);
    });
  },
);

describe('a workbook of two tabs', () => {
  it('is read from the tab of the list, although the other one has a cell "Client" and is open', async () => {
    const found = async (file: string): Promise<RecognisedList | null> => {
      const [proposal] = await propose(file, 'VA');
      return proposal && { ...proposal, rows: () => proposal };
    };
    const [dashboard, list] = [await found('two-tabs-dashboard.csv'), await found('two-tabs-list.csv')];
    expect(chooseTab([dashboard, list])).toBe(1);
    expect(chooseTab([list, dashboard])).toBe(0);
  });

  it('shows two of her values beside each column', async () => {
    const [list] = await propose('german-va.csv', 'VA');
    const column = list?.columns.find(({ header }) => header === 'Zahlungsverzug');
    expect(column?.examples).toEqual(['pünktlich', '14 Tage zu spät']);
  });
});
