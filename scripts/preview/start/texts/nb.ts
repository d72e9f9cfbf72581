/** The page to start at in Norwegian. */
import type { StartTexts } from './start-texts';

export const startNb: StartTexts = {
  language: 'Norsk',
  title: 'Client Tiers: prøv det med din egen liste',
  heading: 'Hvilke kunder betyr mest, og hvorfor?',
  lead: 'Client Tiers deler kundene dine inn i A, B og C, skriver grunnen ved siden av hver bokstav og sier hva som er neste steg, i Google Sheets™. Her kan du prøve det med en gang, uten konto.',
  own: {
    heading: 'Med din egen liste',
    choose: 'Velg en fil…',
    drop: 'eller slipp den hvor som helst på siden',
    kinds:
      'En .xlsx- eller .csv-fil med en kolonne med navn. Behold dine egne overskrifter; filen din blir ikke endret.',
    staysHere:
      'Ingenting forlater denne nettleseren. Listen leses på denne maskinen og sendes ikke til noen.',
    refused:
      'Dette vinduet husker ingenting, så filen kan ikke sendes videre. Åpne et eksempel, og velg Fil › Åpne… der.',
  },
  example: {
    heading: 'Med et eksempel',
    inUse: 'En liste som har vært i bruk i flere måneder',
    inUseNote: 'Tolv kunder med kategorier, begrunnelser, endringer og neste steg.',
    plain: 'Den samme listen før første dag',
    plainNote: 'Klargjør den selv, fra det første klikket til den første kategorien.',
  },
  goOn: 'Fortsett med',
  goOnNote: 'Det du gjorde sist, ligger fortsatt i denne nettleseren.',
  steps: {
    heading: 'Tre steg til de første kategoriene',
    lines: (setUp, recalculate) => [
      'Åpne listen din. Regnearket snakker samme språk som listen.',
      `Velg «${setUp}» i menyen Utvidelser › Client Tiers. Du ser hva hver kolonne leses som, før noe blir skrevet.`,
      `Velg «${recalculate}». Kategorier, begrunnelser og neste steg står ved siden av navnene.`,
    ],
  },
  picture:
    'En kundeliste med kategorier i farger, poeng, neste steg og en setning med begrunnelse for hver kunde.',
  largeScreen: 'Regnearket er bredt: Det er enklest på en datamaskin.',
  offline: 'Fra nå av virker siden også uten nettforbindelse.',
  languages: 'Språk',
  guide: 'Veiledningen, steg for steg',
  readme: 'Alt om det, også for utviklere (engelsk)',
  notices: 'Lisenser',
  trademark: 'Google Sheets er et varemerke som tilhører Google LLC. Client Tiers er ikke tilknyttet Google.',
};
