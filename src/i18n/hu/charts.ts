/** Hungarian: the charts of the Money tab. */
import { formatCount } from '../format-number';
import { withCode, type ChartTexts } from '../types/charts';
import { quotedThe, upper } from './article';

export const chartsHu: ChartTexts = {
  titles: {
    income: 'Kitől jön a bevétel',
    time: 'Ki viszi az időt, és ki fizet érte',
    months: 'Havi bevétel kategóriánként',
  },
  columns: {
    client: 'Ügyfél',
    income: (currency) => withCode('Bevétel', currency),
    runningShare: 'Összesített részarány',
    hoursShare: 'Részarány az órákból',
    incomeShare: 'Részarány a bevételből',
    month: 'Hónap',
    noTier: 'kategória nélkül',
  },
  others: (clients) => `további ${formatCount(clients, 'hu')}`,
  outOfDate: (tab) =>
    `${upper(quotedThe(tab))} lap diagramjai nem frissültek; a következő újraszámolás újra megpróbálja`,
};
