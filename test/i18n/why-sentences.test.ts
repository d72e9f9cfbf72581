/**
 * Why as the user reads it, one table per language, read by people who speak it. The sentence is put together here the
 * way the add-on does it: `verdict: lifts, holdsBack; toNextTier; partlyRated, possibleTiers.`
 */
import { TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';

interface Reasons {
  readonly tier: string;
  readonly score: string;
  readonly lifts: readonly string[];
  readonly holdsBack: readonly string[];
  readonly toNextTier?: readonly [points: string, tier: string];
  readonly justShortOf?: string;
  readonly partlyRated?: string;
  readonly provisional?: string;
  readonly possibleTiers?: string;
  readonly beyondScale?: readonly string[];
}

const listed = (pieces: readonly (string | undefined)[], separator: string): string | undefined =>
  pieces.filter(Boolean).join(separator) || undefined;

function whyOf(language: Language, reasons: Reasons): string {
  const { why } = TEXTS[language];
  const criteria = (names: readonly string[], piece: (names: readonly string[]) => string) =>
    names.length > 0 ? piece(names) : undefined;
  const after = listed(
    [
      listed([criteria(reasons.lifts, why.lifts), criteria(reasons.holdsBack, why.holdsBack)], ', '),
      reasons.toNextTier && why.toNextTier(...reasons.toNextTier),
      reasons.justShortOf && why.justShortOf(language === 'en' ? '0.1' : '0,1', reasons.justShortOf),
      criteria(reasons.beyondScale ?? [], why.beyondScale),
      listed(
        [
          reasons.partlyRated && why.partlyRated(reasons.partlyRated),
          reasons.provisional && why.provisional(reasons.provisional),
          reasons.possibleTiers && why.possibleTiers(reasons.possibleTiers),
        ],
        ', ',
      ),
    ],
    '; ',
  );
  return `${listed([why.verdict(reasons.tier, reasons.score), after], ': ')}.`;
}

describe('Why in English', () => {
  it.each<[string, Reasons]>([
    [
      'Tier B with 71.5 points: “Hourly rate” and “Appreciation” lift it most, “Fun” holds it back; 3.5 points short of A; 85 % of the weight is rated, A–B possible.',
      {
        tier: 'B',
        score: '71.5',
        lifts: ['Hourly rate', 'Appreciation'],
        holdsBack: ['Fun'],
        toNextTier: ['3.5', 'A'],
        partlyRated: '85 %',
        possibleTiers: 'A–B',
      },
    ],
    [
      'Tier C with 20 points: “Fun”, “Network” and “Reference” hold it back.',
      { tier: 'C', score: '20', lifts: [], holdsBack: ['Fun', 'Network', 'Reference'] },
    ],
  ])('%s', (sentence, reasons) => {
    expect(whyOf('en', reasons)).toBe(sentence);
  });
});

describe('Why in German', () => {
  it.each<[string, Reasons]>([
    [
      'Kategorie B mit 71,5 Punkten: gestärkt vor allem durch „Stundensatz“ und „Wertschätzung“, gebremst durch „Spaß“; noch 3,5 Punkte bis A; 85 % des Gewichts ausgefüllt, A–B möglich.',
      {
        tier: 'B',
        score: '71,5',
        lifts: ['Stundensatz', 'Wertschätzung'],
        holdsBack: ['Spaß'],
        toNextTier: ['3,5', 'A'],
        partlyRated: '85 %',
        possibleTiers: 'A–B',
      },
    ],
    [
      'Kategorie Gold mit 92 Punkten: gestärkt vor allem durch „Stunden pro Monat“, „Faires Honorar“ und „Offenheit für Rat“.',
      {
        tier: 'Gold',
        score: '92',
        lifts: ['Stunden pro Monat', 'Faires Honorar', 'Offenheit für Rat'],
        holdsBack: [],
      },
    ],
    [
      'Kategorie C mit 1 Punkt: gebremst durch „Zahlungsmoral“, „Sympathie“ und „Sympathie im Team“; vorläufig (erst 37 % des Gewichts ausgefüllt), A–C möglich.',
      {
        tier: 'C',
        score: '1',
        lifts: [],
        holdsBack: ['Zahlungsmoral', 'Sympathie', 'Sympathie im Team'],
        provisional: '37 %',
        possibleTiers: 'A–C',
      },
    ],
    [
      'Kategorie Silber mit 80 Punkten: gestärkt vor allem durch „Netzwerk“, gebremst durch „Entwicklung“ und „Spaß“; weniger als 0,1 Punkte bis Gold; für „Stundensatz“ zählt das nähere Ende der Skala, weil der Wert außerhalb liegt.',
      {
        tier: 'Silber',
        score: '80',
        lifts: ['Netzwerk'],
        holdsBack: ['Entwicklung', 'Spaß'],
        justShortOf: 'Gold',
        beyondScale: ['Stundensatz'],
      },
    ],
    [
      'Kategorie B mit 74 Punkten: noch 1 Punkt bis A; für „Stunden pro Monat“ und „Stundensatz“ zählt das nähere Ende der Skala, weil die Werte außerhalb liegen.',
      {
        tier: 'B',
        score: '74',
        lifts: [],
        holdsBack: [],
        toNextTier: ['1', 'A'],
        beyondScale: ['Stunden pro Monat', 'Stundensatz'],
      },
    ],
    ['Kategorie A mit 100 Punkten.', { tier: 'A', score: '100', lifts: [], holdsBack: [] }],
  ])('%s', (sentence, reasons) => {
    expect(whyOf('de', reasons)).toBe(sentence);
  });
});

describe('Why in Dutch', () => {
  it.each<[string, Reasons]>([
    [
      'Categorie B met 71,5 punten: vooral dankzij “Uurtarief” en “Waardering”, afgeremd door “Plezier”; nog 3,5 punten tot A; 85% van het gewicht is ingevuld, A–B mogelijk.',
      {
        tier: 'B',
        score: '71,5',
        lifts: ['Uurtarief', 'Waardering'],
        holdsBack: ['Plezier'],
        toNextTier: ['3,5', 'A'],
        partlyRated: '85%',
        possibleTiers: 'A–B',
      },
    ],
    [
      'Categorie Goud met 92 punten: vooral dankzij “Goede betaler”, “Draagkracht” en “Doorverwijzingen”.',
      {
        tier: 'Goud',
        score: '92',
        lifts: ['Goede betaler', 'Draagkracht', 'Doorverwijzingen'],
        holdsBack: [],
      },
    ],
    [
      'Categorie D met 1 punt: afgeremd door “Klik met mij”, “Klik met mijn team” en “Eerlijk tarief”; voorlopig, want nog maar 37% van het gewicht is ingevuld, A–D mogelijk.',
      {
        tier: 'D',
        score: '1',
        lifts: [],
        holdsBack: ['Klik met mij', 'Klik met mijn team', 'Eerlijk tarief'],
        provisional: '37%',
        possibleTiers: 'A–D',
      },
    ],
    [
      'Categorie Zilver met 80 punten: vooral dankzij “Netwerk”, afgeremd door “Ontwikkeling” en “Plezier”; nog geen 0,1 punt tot Goud; bij “Uurtarief” telt het dichtstbijzijnde uiteinde van de schaal, want de waarde valt erbuiten.',
      {
        tier: 'Zilver',
        score: '80',
        lifts: ['Netwerk'],
        holdsBack: ['Ontwikkeling', 'Plezier'],
        justShortOf: 'Goud',
        beyondScale: ['Uurtarief'],
      },
    ],
    [
      'Categorie B met 79 punten: nog 1,0 punt tot A; bij “Uren per maand” en “Uurtarief” telt het dichtstbijzijnde uiteinde van de schaal, want de waarden vallen erbuiten.',
      {
        tier: 'B',
        score: '79',
        lifts: [],
        holdsBack: [],
        toNextTier: ['1,0', 'A'],
        beyondScale: ['Uren per maand', 'Uurtarief'],
      },
    ],
    ['Categorie A met 100 punten.', { tier: 'A', score: '100', lifts: [], holdsBack: [] }],
  ])('%s', (sentence, reasons) => {
    expect(whyOf('nl', reasons)).toBe(sentence);
  });
});

describe('Why in Norwegian', () => {
  it.each<[string, Reasons]>([
    [
      'Kategori B med 71,5 poeng: «Timepris» og «Anerkjennelse» trekker mest opp, «Arbeidsglede» trekker ned; mangler 3,5 poeng på A; grunnlaget dekker 85 % av vekten, så A–B er mulig.',
      {
        tier: 'B',
        score: '71,5',
        lifts: ['Timepris', 'Anerkjennelse'],
        holdsBack: ['Arbeidsglede'],
        toNextTier: ['3,5', 'A'],
        partlyRated: '85 %',
        possibleTiers: 'A–B',
      },
    ],
    [
      'Kategori Gull med 92 poeng: «Timer per måned», «Punktlig betaling» og «Oppfølging av råd» trekker mest opp.',
      {
        tier: 'Gull',
        score: '92',
        lifts: ['Timer per måned', 'Punktlig betaling', 'Oppfølging av råd'],
        holdsBack: [],
      },
    ],
    [
      'Kategori D med 1 poeng: «Betalingsvilje», «Personlig kjemi» og «Kjemi med teamet» trekker ned; foreløpig, siden grunnlaget bare dekker 37 % av vekten, så A–D er mulig.',
      {
        tier: 'D',
        score: '1',
        lifts: [],
        holdsBack: ['Betalingsvilje', 'Personlig kjemi', 'Kjemi med teamet'],
        provisional: '37 %',
        possibleTiers: 'A–D',
      },
    ],
    [
      'Kategori Sølv med 80 poeng: «Nettverk» trekker mest opp, «Faglig utvikling» og «Arbeidsglede» trekker ned; mangler mindre enn 0,1 poeng på Gull; «Timepris» ligger utenfor skalaen og teller som nærmeste ytterpunkt.',
      {
        tier: 'Sølv',
        score: '80',
        lifts: ['Nettverk'],
        holdsBack: ['Faglig utvikling', 'Arbeidsglede'],
        justShortOf: 'Gull',
        beyondScale: ['Timepris'],
      },
    ],
    ['Kategori A med 100 poeng.', { tier: 'A', score: '100', lifts: [], holdsBack: [] }],
  ])('%s', (sentence, reasons) => {
    expect(whyOf('nb', reasons)).toBe(sentence);
  });
});

describe('Why in Hungarian', () => {
  it.each<[string, Reasons]>([
    [
      '„B” kategória 71,5 ponttal: fő erősségei az „Óradíj” és a „Megbecsülés”, gyenge pontja az „Élvezetes munka”; 3,5 pont hiányzik a következő kategóriához (A); a kitöltöttsége 85%, így a kategória A–B lehet.',
      {
        tier: 'B',
        score: '71,5',
        lifts: ['Óradíj', 'Megbecsülés'],
        holdsBack: ['Élvezetes munka'],
        toNextTier: ['3,5', 'A'],
        partlyRated: '85 %',
        possibleTiers: 'A–B',
      },
    ],
    [
      '„Arany” kategória 92 ponttal: fő erősségei a „Havi óraszám”, a „Fizetési fegyelem” és a „Tanácsok megfogadása”.',
      {
        tier: 'Arany',
        score: '92',
        lifts: ['Havi óraszám', 'Fizetési fegyelem', 'Tanácsok megfogadása'],
        holdsBack: [],
      },
    ],
    [
      '„D” kategória 1 ponttal: gyenge pontjai a „Méltányos díj”, a „Személyes szimpátia” és a „Csapat szimpátiája”; egyelőre ideiglenes, mert a kitöltöttsége csak 37%, így a kategória A–D lehet.',
      {
        tier: 'D',
        score: '1',
        lifts: [],
        holdsBack: ['Méltányos díj', 'Személyes szimpátia', 'Csapat szimpátiája'],
        provisional: '37%',
        possibleTiers: 'A–D',
      },
    ],
    [
      '„Ezüst” kategória 80 ponttal: fő erőssége a „Kapcsolati háló”, gyenge pontjai a „Szakmai fejlődés” és az „Élvezetes munka”; kevesebb mint 0,1 pont hiányzik a következő kategóriához (Arany); az „Óradíj” kívül esik a skáláján, ezért a skála közelebbi végével számolunk.',
      {
        tier: 'Ezüst',
        score: '80',
        lifts: ['Kapcsolati háló'],
        holdsBack: ['Szakmai fejlődés', 'Élvezetes munka'],
        justShortOf: 'Arany',
        beyondScale: ['Óradíj'],
      },
    ],
    ['„A” kategória 100 ponttal.', { tier: 'A', score: '100', lifts: [], holdsBack: [] }],
  ])('%s', (sentence, reasons) => {
    expect(whyOf('hu', reasons)).toBe(sentence);
  });
});
