/** Hungarian: sorting and filtering the clients. */
import { formatCount } from '../format-number';
import type { ArrangingTexts } from '../types/arranging';
import { quotedThe, upper } from './article';

export const arrangingHu: ArrangingTexts = {
  title: 'Ügyfelek rendezése helyezés szerint',
  question: (clients, tab, firstColumn, lastColumn) =>
    `Sorba rendezzük a helyezésük szerint ${quotedThe(tab)} lap ${formatCount(clients, 'hu')} ügyfelét? A soraik egészben mozognak (oszlopok: ${firstColumn}–${lastColumn}), formázással, megjegyzésekkel és képletekkel együtt. A „Visszavonás” visszaállítja a régi sorrendet.`,
  done: (clients) => `${formatCount(clients, 'hu')} ügyfél most a helyezése szerinti sorrendben áll.`,
  nothingToSort: 'Nincs mit rendezni: a listán kettőnél kevesebb ügyfél van.',
  changed: (tab, menuItem) =>
    `${upper(quotedThe(tab))} lapon lévő lista megváltozott a kérdés óta. Semmit sem rendeztünk: válaszd újra ${quotedThe(menuItem)} menüpontot.`,
  rowBetween: (cell) =>
    `${cell}: ez a sor az ügyfelek között áll, de nem ügyfél. Semmit sem rendeztünk, mert a sor elveszítené a helyét: tedd előbb az ügyfelek fölé vagy alá.`,
  beside: (cell) =>
    `${cell} a lista mellett áll, olyan oszlopban, amely nem tartozik hozzá. Semmit sem rendeztünk, mert a tartalma a helyén maradna, míg a sora elmozdul: adj az oszlopnak fejlécet közvetlenül a lista mellett, vagy vidd arrébb.`,
  merged: (cell) =>
    `${cell} más cellákkal van egyesítve. Semmit sem rendeztünk, mert egyesített cellákat nem lehet rendezni: előbb bontsd szét őket.`,
  fillsSeveral: (cell) =>
    `${cell}: ez a képlet több cellát is kitölthet. Semmit sem rendeztünk, mert szétesne: cseréld értékekre, vagy rendezd kézzel.`,
  looksElsewhere: (cell) =>
    `${cell}: ez a képlet másik sorra, vagy hely szerint másik lapra hivatkozik. Semmit sem rendeztünk, mert utána valaki más adataira mutatna: cseréld az értékére, vagy hivatkozzon a saját sorára.`,
  filtered: (tab) =>
    `${upper(quotedThe(tab))} lapon egy szűrő sorokat rejt el. Semmit sem rendeztünk, mert a rejtett sorok a helyükön maradnának: előbb jelenítsd meg az összes sort.`,
  filterAdded:
    'A listán most szűrő van: nyisd meg a fejlécek kis menüit, például hogy csak egy kategóriát láss.',
  hasFilter: 'A lapon már van szűrő; az úgy marad, ahogy van.',
};
