/** The unit that a header names: a thousand of a client's income must not be 1, and no header of another kind a thousand. */
import { unitReader } from '../../../../src/core/recognition/headers/header-unit';
import { CELL_WORDS } from '../../../../src/i18n/all-cell-words';

const read = unitReader(CELL_WORDS);

it.each([
  ['Revenue (k€)', 1e3], ['Revenue €k', 1e3], ['Revenue (k)', 1e3], ['Revenue in thousands', 1e3], ["Revenue ($'000)", 1e3], ['Revenue (000)', 1e3], ['Revenue (in $1,000)', 1e3],
  ['Umsatz (T€)', 1e3], ['Umsatz T€ 2026', 1e3], ['Umsatz in Tsd. €', 1e3], ['Umsatz (Tausend)', 1e3], ['Umsatz (in 1.000 €)', 1e3],
  ['Omzet (x 1.000)', 1e3], ['Omzet x1000', 1e3], ['Omzet (€ 1000)', 1e3], ['Omzet (duizend euro)', 1e3],
  ['Inntekt (tusen kr)', 1e3], ['Omsetning (kNOK)', 1e3], ['Omsetning (tkr)', 1e3], ['Omsetning (1000 kr)', 1e3], ['Omsetning (i 1 000 kr)', 1e3],
  ['Bevétel (eFt)', 1e3], ['Bevétel (e Ft)', 1e3], ['Bevétel (ezer Ft)', 1e3], ['Árbevétel (ezer forint)', 1e3],
  ['Umsatz (mio)', 1e6], ['Umsatz in Mio. €', 1e6], ['Omzet (mln)', 1e6], ['Omsetning (mill. kr)', 1e6], ['Bevétel (millió Ft)', 1e6], ['Bevétel (MFt)', 1e6], ['Revenue (M€)', 1e6], ['Revenue in millions', 1e6],
  ['Revenue', 1], ['Umsatz Kunde', 1], ['Bevétel (Ft)', 1], ['Revenue > 10000', 1], ['Rate per 1000 words', 1], ['Umsatz 2026', 1], ['Omsetning kr', 1], ['Takings', 1], ['Inntekt (t)', 1e3], ['Revenue (12 months)', 1], ['Umsatz (m)', 1],
  ['Income (minutes)', 1],
] as const)('%s: times %d', (header, times) => {
  expect(read(header, 'money')).toBe(times);
}); // oxfmt-ignore

it.each([
  ['Zeit (min)', 60], ['Zeit (Min.)', 60], ['Zeit in Minuten', 60], ['Hours (minutes)', 60], ['Time in min', 60], ['Tijd (minuten)', 60], ['Tid (minutter)', 60], ['Idő (perc)', 60],
  ['Hours', 1], ['Min. hours', 1], ['Hours min', 1], ['Stunden (mindestens)', 1], ['Hours (h)', 1], ['Hours (k)', 1],
] as const)('%s: 1 of %d', (header, parts) => {
  expect(read(header, 'hours')).toBe(1 / parts);
}); // oxfmt-ignore
