/** Five languages from its own translations. Blank under Billable is not billable; blank under To is still running. */
import type { Layout } from '../../layout';

export const kimai: Layout = {
  id: 'kimai',
  product: 'Kimai',
  kind: 'time',
  sureness: 'seen',
  // Source: kimai/kimai src/Export, translations/
  columns: {
    date: ['Date', 'Datum', 'Dato', 'Dátum'],
    startTime: ['From', 'Begin', 'Von', 'Van', 'Fra', 'Kezdés'],
    endTime: ['To', 'End', 'Bis', 'Tot', 'Til', 'Befejezés'],
    duration: ['Duration', 'Dauer', 'Duur', 'Varighet', 'Időtartam'],
    client: ['Customer', 'Kunde', 'Klant', 'Ügyfél'],
    project: ['Project', 'Projekt', 'Prosjekt'],
    task: ['Activity', 'Tätigkeit', 'Activiteit', 'Aktivitet', 'Tevékenység'],
    description: ['Description', 'Beschreibung', 'Omschrijving', 'Beskrivelse', 'Leírás'],
    billable: ['Billable', 'Abrechenbar', 'Factureerbaar', 'Fakturerbar', 'Számlázható'],
    amount: ['Price', 'Preis', 'Prijs', 'Pris', 'Ár', 'Rate'],
    currency: ['Currency', 'Währung', 'Valuta', 'Pénznem'],
    person: ['Name', 'Naam', 'Navn', 'Név', 'User', 'Benutzer', 'Gebruiker', 'Bruker', 'Felhasználó'],
  },
  needs: [['date'], ['duration'], ['client']],
  marks: [
    ['Customer', 'Kunde', 'Klant', 'Ügyfél'],
    ['From', 'Begin', 'Von', 'Van', 'Fra', 'Kezdés'],
    ['Duration', 'Dauer', 'Duur', 'Varighet', 'Időtartam'],
    ['Activity', 'Tätigkeit', 'Activiteit', 'Aktivitet', 'Tevékenység'],
  ],
  traps: {
    ticksBillable: true,
  },
};
