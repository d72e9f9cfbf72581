/** Norwegian: the charts of the Money tab. */
import { formatCount } from '../format-number';
import { withCode, type ChartTexts } from '../types/charts';

export const chartsNb: ChartTexts = {
  titles: {
    income: 'Hvem inntekten kommer fra',
    time: 'Hvem som tar tiden, og hvem som betaler',
    months: 'Inntekt per måned, etter kategori',
  },
  columns: {
    client: 'Kunde',
    income: (currency) => withCode('Inntekt', currency),
    runningShare: 'Samlet andel',
    hoursShare: 'Andel av timene',
    incomeShare: 'Andel av inntekten',
    month: 'Måned',
    noTier: 'uten kategori',
  },
  others: (clients) => (clients === 1 ? '1 annen' : `${formatCount(clients, 'nb')} andre`),
  outOfDate: (tab) => `Diagrammene i fanen «${tab}» er ikke oppdatert; neste beregning prøver igjen`,
};
