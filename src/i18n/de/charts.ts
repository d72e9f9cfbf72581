/** German: the charts of the Money tab. */
import { formatCount } from '../format-number';
import { withCode, type ChartTexts } from '../types/charts';

export const chartsDe: ChartTexts = {
  titles: {
    income: 'Wer die Einnahmen bringt',
    time: 'Wer die Zeit nimmt, und wer zahlt',
    months: 'Einnahmen pro Monat nach Kategorie',
  },
  columns: {
    client: 'Kunde',
    income: (currency) => withCode('Einnahmen', currency),
    runningShare: 'Aufsummierter Anteil',
    hoursShare: 'Anteil an den Stunden',
    incomeShare: 'Anteil an den Einnahmen',
    month: 'Monat',
    noTier: 'ohne Kategorie',
  },
  others: (clients) => (clients === 1 ? '1 weiterer' : `${formatCount(clients, 'de')} weitere`),
  outOfDate: (tab) =>
    `Die Diagramme auf dem Blatt „${tab}“ sind nicht auf dem neuesten Stand; die nächste Neuberechnung versucht es wieder`,
};
