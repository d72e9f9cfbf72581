/** Captions of the menu. Sentences name a menu item by its caption here. */
import type { Texts } from '../types/texts';

/** By itself, because the page that imports files needs no other. */
export const recalculateHu = 'Kategóriák újraszámolása';

export const menuHu: Texts['menu'] = {
  sidebar: 'Oldalsáv megnyitása',
  setUp: 'Táblázat előkészítése…',
  recalculate: recalculateHu,
  asYouType: 'Újraszámolás gépeléskor (be/ki)',
  sort: 'Ügyfelek rendezése helyezés szerint…',
  filter: 'Szűrő az ügyféllistára',
  addProspects: 'Lap az érdeklődőknek',
  makeClient: 'Érdeklődőből ügyfél…',
  importRecords: 'Munkaidő, számlák, feladatok importja…',
  removeImport: 'Utolsó import eltávolítása…',
  freeze: 'Képletek rögzítése értékként…',
  planDay: 'A napom megtervezése',
  planWeek: 'A hetem megtervezése',
  calendar: 'A terv naptárfájlként…',
  startClient: 'A kijelölt ügyfél első lépései',
  weeklyUpdate: 'Heti összefoglaló a kijelölt ügyfélnek…',
  share: 'Megosztható lap készítése…',
  dayColumns: 'Oszlopok a napi tervhez…',
  help: 'Súgó',
};
