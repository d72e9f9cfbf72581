/** Dutch: the charts of the Money tab. */
import { formatCount } from '../format-number';
import { withCode, type ChartTexts } from '../types/charts';

export const chartsNl: ChartTexts = {
  titles: {
    income: 'Wie de omzet brengt',
    time: 'Wie tijd kost, en wie betaalt',
    months: 'Omzet per maand, per categorie',
  },
  columns: {
    client: 'Klant',
    income: (currency) => withCode('Omzet', currency),
    runningShare: 'Opgeteld aandeel',
    hoursShare: 'Aandeel in de uren',
    incomeShare: 'Aandeel in de omzet',
    month: 'Maand',
    noTier: 'zonder categorie',
  },
  others: (clients) => (clients === 1 ? '1 andere' : `${formatCount(clients, 'nl')} andere`),
  outOfDate: (tab) =>
    `De grafieken op het tabblad “${tab}” zijn niet bijgewerkt; de volgende herberekening probeert het opnieuw`,
};
