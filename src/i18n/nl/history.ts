/** Changes of tiers in Dutch. */
import { formatCount } from '../format-number';
import { menuNl } from './menu';
import type { HistoryTexts } from '../types/history';
import { LISTS } from '../lists';

const { and, name, names: quoted } = LISTS.nl;

export const historyNl: HistoryTexts = {
  headers: {
    date: 'Datum',
    client: 'Klant',
    from: 'Van',
    to: 'Naar',
    scoreBefore: 'Score vóór',
    scoreAfter: 'Score na',
    cause: 'Oorzaak',
  },
  notes: {
    date: `Eén rij voor elke keer dat een categorie verandert, ingevuld door “${menuNl.recalculate}”. Je mag rijen sorteren, filteren en verwijderen.`,
    cause: 'Gevonden door te berekenen welke categorie het zou zijn als alleen dit veranderd was.',
  },
  memoryNote:
    'Client Tiers bewaart hier wat nodig is om te zeggen waarom een categorie veranderde en hoe oud beoordelingen zijn. Verander niets op dit tabblad. Verwijder je het, dan worden veranderingen pas vanaf dat moment weer bijgehouden.',

  allClients: 'Alle klanten',
  first: (clients) =>
    `eerste berekening; vanaf hier worden veranderingen van ${clients === 1 ? '1 klant' : `${formatCount(clients, 'nl')} klanten`} bijgehouden`,
  lost: 'wat van de vorige berekening onthouden was, is weg; vanaf hier worden veranderingen weer bijgehouden',
  noColumn: (tab, header) =>
    `Op het tabblad “${tab}” ontbreekt de kolom “${header}”, daarom worden veranderingen niet bijgehouden`,
  newClient: 'nieuwe klant',
  goneClient: 'staat niet meer op de lijst',
  renamed: (formerName) => `andere naam; heette “${formerName}”`,

  causes: {
    inputChanged: (column) => `${name(column)} veranderd`,
    others:
      'de vergelijking met andere klanten is verschoven: er zijn klanten veranderd, bijgekomen of weggegaan',
    criteria: (names) => `gewicht of schaal van ${quoted(names)} veranderd`,
    cutOffs: (names) => `${names.length === 1 ? 'scoregrens' : 'scoregrenzen'} van ${and(names)} veranderd`,
    rulesAdded: (rules) => `regel nu actief: ${rules.join('; ')}`,
    rulesRemoved: (rules) => `regel niet meer actief: ${rules.join('; ')}`,
    rulesChanged: (rules) => `regel veranderd: ${rules.join('; ')}`,
    rulesBegan: (rules) => `regel ging in: ${rules.join('; ')}`,
    rulesEnded: (rules) => `regel liep af: ${rules.join('; ')}`,
    rulesApply: (rules) => `inmiddels geldt: ${rules.join('; ')}`,
    rulesNoLonger: (rules) => `inmiddels geldt niet meer: ${rules.join('; ')}`,
    datesAged: 'er ging tijd voorbij: datums liggen verder terug',
    lockEnded: 'de vastzetting liep af',
    lockSet: 'vastgezet',
    lockMoved: 'de vastzetting is veranderd',
    lockRemoved: 'de vastzetting is opgeheven',
    program: 'deze versie van Client Tiers rekent anders',
  },
  eitherAlone: (causes) => `elk apart was genoeg geweest: ${causes.join('; of: ')}`,
  blank: 'leeg',
  ticked: 'aangevinkt',
  notTicked: 'niet aangevinkt',
};
