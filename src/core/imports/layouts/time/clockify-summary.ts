/** Title lines hold the period; a line of totals at the end, "(Without client)" as a name, more than 24 hours. */
import type { Layout } from '../../layout';

export const clockifySummary: Layout = {
  id: 'clockify-summary',
  product: 'Clockify',
  kind: 'time',
  sureness: 'seen',
  // Source: solidtime-io/solidtime resources/testfiles/clockify_summary_*
  columns: {
    client: ['Client', 'Kunde', 'Cliente'],
    project: ['Project', 'Projekt', 'Projet', 'Proyecto', 'Projeto'],
    task: ['Task', 'Aufgabe'],
    description: ['Description', 'Beschreibung'],
    person: ['User', 'Benutzer'],
    duration: ['Time (h)', 'Zeit (h)', 'Temps (h)', 'Tiempo (h)', 'Tempo (h)'],
    hours: ['Time (decimal)', 'Zeit (dezimal)', 'Temps (décimal)', 'Tiempo (decimal)', 'Tempo (decimal)'],
    amount: ['Amount', 'Betrag', 'Montant', 'Importe', 'Valor'],
  },
  needs: [
    ['duration', 'hours'],
    ['client', 'project'],
  ],
  marks: [
    ['Time (h)', 'Zeit (h)', 'Temps (h)', 'Tiempo (h)', 'Tempo (h)', 'Time (decimal)', 'Zeit (dezimal)'],
  ],
};
