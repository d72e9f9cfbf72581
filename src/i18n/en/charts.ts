/** English: the charts of the Money tab. */
import { formatCount } from '../format-number';
import { withCode, type ChartTexts } from '../types/charts';

export const chartsEn: ChartTexts = {
  titles: {
    income: 'Who brings the income',
    time: 'Who takes the time, and who pays',
    months: 'Income per month, by tier',
  },
  columns: {
    client: 'Client',
    income: (currency) => withCode('Income', currency),
    runningShare: 'Running share',
    hoursShare: 'Share of hours',
    incomeShare: 'Share of income',
    month: 'Month',
    noTier: 'no tier',
  },
  others: (clients) => (clients === 1 ? '1 other' : `${formatCount(clients, 'en')} others`),
  outOfDate: (tab) => `The charts on the ${tab} tab are not up to date; the next recalculation tries again`,
};
