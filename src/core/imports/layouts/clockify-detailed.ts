/** English and German as seen in files; French, Spanish and Portuguese as the screen has them. Dates and times as the profile has them, the currency in the header. */
import type { Layout } from '../layout';

export const clockifyDetailed: Layout = {
  id: 'clockify-detailed',
  product: 'Clockify',
  kind: 'time',
  sureness: 'seen',
  source:
    'solidtime-io/solidtime resources/testfiles/clockify_time_entries_*; help centre copy in apet97/clockifyRag',
  columns: {
    date: ['Start Date', 'Startdatum', 'Date de début', 'Fecha de inicio', 'Data de início'],
    startTime: ['Start Time', 'Startzeit', 'Heure de début', 'Hora de inicio', 'Hora de início'],
    endDate: [
      'End Date',
      'Enddatum',
      'Date de fin',
      'Fecha de finalización',
      'Fecha de fin',
      'Data de término',
      'Data de fim',
    ],
    endTime: [
      'End Time',
      'Endzeit',
      'Heure de fin',
      'Hora de finalización',
      'Hora de fin',
      'Hora de término',
      'Hora de fim',
    ],
    duration: ['Duration (h)', 'Dauer (h)', 'Durée (h)', 'Duración (h)', 'Duração (h)'],
    hours: [
      'Duration (decimal)',
      'Dauer (dezimal)',
      'Durée (décimale)',
      'Duración (decimal)',
      'Duração (decimal)',
    ],
    billable: ['Billable', 'Abrechenbar', 'Facturable', 'Faturável'],
    client: ['Client', 'Kunde', 'Cliente'],
    project: ['Project', 'Projekt', 'Projet', 'Proyecto', 'Projeto'],
    task: ['Task', 'Activity', 'Aufgabe', 'Tâche', 'Tarea', 'Tarefa'],
    description: ['Description', 'Beschreibung', 'Descripción', 'Descrição'],
    person: ['User', 'Benutzer', 'Utilisateur', 'Usuario', 'Usuário'],
    amount: [
      'Billable Amount',
      'Rechnungsbetrag',
      'Montant facturable',
      'Importe facturable',
      'Valor faturável',
      'Amount',
    ],
  },
  needs: [['duration', 'hours']],
  marks: [
    [
      'Duration (h)',
      'Dauer (h)',
      'Durée (h)',
      'Duración (h)',
      'Duração (h)',
      'Duration (decimal)',
      'Dauer (dezimal)',
    ],
    ['Start Date', 'Startdatum', 'Date de début', 'Fecha de inicio', 'Data de início'],
  ],
};
