/** French, Spanish and Portuguese. */
import type { Layout } from '../../layout';

export const clockifyDetailedRomance: Layout = {
  id: 'clockify-detailed-romance',
  product: 'Clockify',
  kind: 'time',
  sureness: 'unproven',
  // Source: the languages of its screen; no file was seen
  columns: {
    date: ['Date de début', 'Fecha de inicio', 'Data de início'],
    startTime: ['Heure de début', 'Hora de inicio', 'Hora de início'],
    endDate: ['Date de fin', 'Fecha de finalización', 'Fecha de fin', 'Data de término', 'Data de fim'],
    endTime: ['Heure de fin', 'Hora de finalización', 'Hora de fin', 'Hora de término', 'Hora de fim'],
    duration: ['Durée (h)', 'Duración (h)', 'Duração (h)'],
    hours: ['Durée (décimale)', 'Duración (decimal)', 'Duração (decimal)'],
    billable: ['Facturable', 'Faturável'],
    client: ['Client', 'Cliente'],
    project: ['Projet', 'Proyecto', 'Projeto'],
    task: ['Tâche', 'Tarea', 'Tarefa'],
    description: ['Description', 'Descripción', 'Descrição'],
    person: ['Utilisateur', 'Usuario', 'Usuário'],
    amount: ['Montant facturable', 'Importe facturable', 'Valor faturável'],
  },
  needs: [['duration', 'hours']],
  marks: [
    [
      'Durée (h)',
      'Duración (h)',
      'Duração (h)',
      'Durée (décimale)',
      'Duración (decimal)',
      'Duração (decimal)',
    ],
    ['Date de début', 'Fecha de inicio', 'Data de início'],
  ],
};
