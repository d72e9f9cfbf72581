/** Dutch: the step "Your columns". */
import { formatCount } from '../format-number';
import type { YourColumnsTexts } from '../types/your-columns';

export const yourColumnsNl: YourColumnsTexts = {
  title: 'Jouw kolommen',
  intro: 'Zo wordt je lijst gelezen. Verander wat niet klopt. Je koppen en waarden blijven zoals ze zijn.',
  tabLabel: 'Tabblad met je lijst',
  otherTabs: 'Ook andere tabbladen lijken op een lijst: kies hier welk tabblad je bedoelt.',
  headerRowLabel: 'Rij met de koppen',
  newList: 'Geen: begin een nieuwe lijst',
  groups: {
    ratings: 'Beoordelingen',
    moreRatings: 'Meer beoordelingen',
    facts: 'Getallen en datums',
    others: 'Vinkjes, vastzetten en meer',
  },
  own: {
    group: 'Laten meetellen als eigen criterium',
    moreIsBetter: 'Meer is beter',
    lessIsBetter: 'Minder is beter',
    mayCount: 'kan meetellen: kies of meer of minder beter is',
    counted: (headers) => `telt mee als eigen criterium: ${headers}`,
    source: 'je eigen kolom',
    guidance: ({ worst, best }) => `Een eigen kolom. ${best} is het beste, ${worst} het slechtste.`,
  },
  addHeading: 'Kolommen toevoegen die je lijst niet heeft',
  addHint: 'Ze komen leeg rechts erbij, om in te vullen. Wat je weglaat, telt niet mee.',
  placeLabel: 'Waar categorie, score en redenen komen',
  places: {
    beside: 'Naast de namen: je andere kolommen schuiven naar rechts, formules gaan mee',
    end: 'Aan het eind, rechts van je kolommen',
  },
  besideHint:
    'Zoekformules die kolommen tellen (VERT.ZOEKEN) gaan niet mee: kies het eind als je er hier een gebruikt.',
  notMoved: (tab) =>
    `de nieuwe kolommen staan aan het eind van het tabblad “${tab}”, omdat daar iets (meestal samengevoegde of beveiligde cellen) verhindert dat ze naast de namen komen`,
  nameLabel: 'Kolom met de namen',
  askForName: 'In welke kolom staan de namen?',
  noList: (tab) =>
    `Op het tabblad “${tab}” is geen lijst gevonden. Nodig is één rij met koppen, met daaronder een rij per klant.`,
  noTab: (tab) =>
    `Er is geen tabblad “${tab}” met een lijst meer. Er is niets gewijzigd: kies een ander tabblad.`,
  transposed: (tab) =>
    `Op het tabblad “${tab}” lijkt elke klant een kolom te hebben. Client Tiers heeft voor elke klant een rij nodig: kopieer de tabel en plak die getransponeerd op een nieuw tabblad (Bewerken › Plakken speciaal). Er is niets gewijzigd.`,
  repeated: (tab, client, rows, importItem) =>
    `Op het tabblad “${tab}” staan klanten in meer dan één rij (“${client}” in ${rows}). Elke rij krijgt een eigen categorie: maak een lijst met één rij per klant. Uren en facturen haal je binnen met “${importItem}”.`,
  nameInParts: (columns, formula) =>
    `Voor- en achternamen staan in twee kolommen (${columns}), maar een klant heeft één naam nodig. Wil je hele namen zien, voeg ze dan samen in een eigen kolom, bijvoorbeeld met ${formula}, en kies die; of kies een van de twee als die je klanten uit elkaar houdt.`,
  otherTable: (columns) =>
    `De kolommen ${columns} lijken een andere tabel naast je lijst te zijn en tellen niet mee. Zeggen ze iets over je klanten, kies dan hoe ze worden gelezen.`,
  months: (series) =>
    `${series} bevatten losse maanden of kwartalen, dus geen van deze kolommen wordt gelezen. Moeten ze meetellen, voeg dan één kolom toe met het gemiddelde of de som per klant en kies hoe die wordt gelezen.`,
  whichName: (tab, setUpItem) =>
    `Het is niet duidelijk in welke kolom op het tabblad “${tab}” de namen van je klanten staan. Kies “${setUpItem}” en geef de kolom op.`,
  changed: (tab) =>
    `De lijst op het tabblad “${tab}” is veranderd sinds je die te zien kreeg. Er is niets gewijzigd: loop je kolommen nog eens na.`,
  chosenTwice: (column, cells) =>
    `Maar één kolom kan als “${column}” worden gelezen; gekozen zijn ${cells.join(', ')}. Er is niets gewijzigd: kies er één.`,
  needsHeader: (cell) =>
    `${cell} heeft een kop nodig die geen andere kolom heeft, want daaraan wordt de kolom teruggevonden. Er is niets gewijzigd: vul er een in of gebruik de kolom niet.`,
  kept: (tab) => `je keuze van kolommen vastgelegd op het tabblad “${tab}”`,
  switchedOff: (criteria) => `telt niet meer mee (gewicht 0), omdat geen kolom zo wordt gelezen: ${criteria}`,
  degrees: {
    chosen: 'jouw keuze',
    exact: 'zelfde naam',
    sure: 'betekent hetzelfde',
    likely: 'graag nakijken',
    unknown: 'niet gebruikt',
  },
  readAs: (header, column) => `“${header}” als ${column}`,
  onScale: ({ worst, best }) => `van ${worst} (slechtst) tot ${best} (best)`,
  ratedOn: (header, scale) => `“${header}” wordt beoordeeld ${scale}`,
  taken: (columns) => `gelezen uit je eigen kolommen: ${columns.join(', ')}`,
  weights: {
    given: (weight) => `Gewicht ${weight}, zoals in je lijst.`,
    unused: (weight) => `In je lijst staat gewicht ${weight}; dat telt alleen bij een criterium.`,
    mixed: (weight) =>
      `In je lijst staat gewicht ${weight} en bij andere een gewicht van een andere soort; daarom wordt er geen overgenomen.`,
    zero: (weight) =>
      `In je lijst staat gewicht ${weight}, net als bij alle andere; daarom wordt er geen overgenomen.`,
    taken: (weights, others, tab) =>
      `gewichten zoals in je lijst: ${weights}${others === '' ? '' : `; zonder gewicht in je lijst: ${others}`}; wijzigen kan op het tabblad ${tab}`,
    notTaken: (reason, weights, tab) =>
      `gewichten die niet zijn overgenomen, omdat ${reason === 'mixed' ? 'ze van verschillende soort zijn (keer, procent, punten)' : 'ze allemaal 0 zijn'}: ${weights}; stel ze in op het tabblad ${tab}`,
    left: (headers) =>
      `gewichten die niet zijn overgenomen, omdat deze kolommen geen criteria zijn: ${headers}`,
  },
  otherTime:
    'De kop noemt een andere periode: de getallen worden onderling vergeleken, maar niet omgerekend.',
  coloured:
    'De cellen zijn gekleurd maar leeg: kleuren worden niet gelezen. Schrijf erin wat ze betekenen, zoals goed of slecht, of 1 tot 5.',
  currencies: {
    several: (codes) =>
      `Bedragen in ${codes}: ze worden als gewone getallen vergeleken, er wordt niets omgerekend.`,
    other: (code, home) =>
      `Bedragen in ${code}, terwijl deze spreadsheet in ${home} rekent: er wordt niets omgerekend. De valuta stel je in bij de instellingen.`,
  },
  couldBe: (columns, tab, column) =>
    `misschien ook te lezen: ${columns.join(', ')}; klopt dat, zet de kop dan onder “${column}” op het tabblad “${tab}”`,
  unread: (columns, command) =>
    `Wordt niet gelezen, al zou het kunnen: ${columns}; kies “${command}” en zeg daar wat klopt`,
  leaveAlone: 'Niet gebruiken',
  readByName: 'Voor planning en geld',
  withoutHeader: (letter) => `kolom ${letter}`,
  refused: (column) => `Wat in deze kolom staat, lijkt niet op “${column}”.`,
  inLetters: (column) =>
    `Letters worden niet als “${column}” gelezen: wat ze waard zijn, weet alleen jij. Met 1 tot en met 5, of woorden als goed en slecht, telt de kolom mee.`,
  ratable: (count, clients) =>
    clients === 1
      ? count === 1
        ? 'Je enige klant kan hiermee worden beoordeeld.'
        : 'Je enige klant kan hiermee nog niet worden beoordeeld.'
      : `${formatCount(count, 'nl')} van de ${formatCount(clients, 'nl')} klanten ${count === 1 ? 'kan' : 'kunnen'} hiermee worden beoordeeld.`,
  leftOut: {
    total: (row, text) => `Rij ${row} (“${text}”) telt de andere op en wordt overgeslagen.`,
    figure: (row, text) => `Rij ${row} (“${text}”) is een cijfer over de andere en wordt overgeslagen.`,
    average: (row, text) => `Rij ${row} (“${text}”) is een gemiddelde en wordt overgeslagen.`,
    weights: (row, text) =>
      `Rij ${row} (“${text}”) bevat gewichten en wordt overgeslagen; de gewichten die tellen, staan op het tabblad met de criteria.`,
    section: (row, text) => `Rij ${row} (“${text}”) is een tussenkop en wordt overgeslagen.`,
    former: (row, text) =>
      `Rij ${row} (“${text}”) is een tussenkop: wie eronder staat, is geen klant meer en wordt niet beoordeeld.`,
    legend: (row, text) => `Rij ${row} (“${text}”) legt de beoordelingen uit en wordt overgeslagen.`,
    note: (row, text) => `Rij ${row} (“${text}”) is een opmerking en wordt overgeslagen.`,
    otherTable: (row, text) => `Rij ${row} (“${text}”) hoort bij een andere tabel en wordt overgeslagen.`,
    units: (row) => `Rij ${row} bevat alleen eenheden en wordt overgeslagen.`,
    header: (row) => `Rij ${row} herhaalt de koppen en wordt overgeslagen.`,
    nothing: (row, text) =>
      `Rij ${row} (“${text}”) heeft geen naam en geen waarde die wordt gelezen, en wordt overgeslagen.`,
  },
  outliers: {
    moreHoursThanAMonth: (cell, client, value) =>
      `${cell}: ${value} uur per maand voor “${client}” is meer dan een maand heeft (744). Het telt mee; graag nakijken.`,
    farAboveOthers: (cell, client, value, { column, second }) =>
      `${cell}: “${client}” heeft bij “${column}” ${value}; de op één na grootste waarde is ${second}. Het telt mee en verschuift alle andere; graag nakijken.`,
    inFuture: (cell, client, value) =>
      `${cell}: ${value} bij “${client}” moet nog komen. Het telt als vandaag; graag nakijken.`,
  },
};
