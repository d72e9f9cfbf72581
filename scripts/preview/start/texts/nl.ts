/** The page to start at in Dutch. */
import type { StartTexts } from './start-texts';

export const startNl: StartTexts = {
  language: 'Nederlands',
  title: 'Client Tiers: probeer het met je eigen lijst',
  heading: 'Welke klanten zijn het belangrijkst, en waarom?',
  lead: 'Client Tiers verdeelt je klanten in A, B en C, zet bij elke letter de reden en noemt de volgende stap, in Google Sheets™. Hier probeer je het meteen, zonder account.',
  own: {
    heading: 'Met je eigen lijst',
    choose: 'Bestand kiezen…',
    drop: 'of sleep het naar deze pagina',
    kinds:
      'Een .xlsx- of .csv-bestand met een kolom met namen. Je eigen kolomkoppen mogen blijven; je bestand verandert niet.',
    staysHere:
      'Niets verlaat deze browser. Je lijst wordt op deze computer gelezen en naar niemand gestuurd.',
    refused:
      'Dit venster onthoudt niets, dus het bestand kan niet worden doorgegeven. Open een voorbeeld en kies daar “Bestand › Openen…”.',
  },
  example: {
    heading: 'Met een voorbeeld',
    inUse: 'Een lijst die al maanden in gebruik is',
    inUseNote: 'Twaalf klanten met categorieën, redenen, wijzigingen en volgende stappen.',
    plain: 'Dezelfde lijst vóór de eerste dag',
    plainNote: 'Richt hem zelf in, van de eerste klik tot de eerste categorie.',
  },
  goOn: 'Verder met',
  goOnNote: 'Wat je de vorige keer deed, staat nog in deze browser.',
  steps: {
    heading: 'In drie stappen naar je eerste categorieën',
    lines: (setUp, recalculate) => [
      'Open je lijst. De spreadsheet spreekt de taal van je lijst.',
      `Kies in het menu Extensies › Client Tiers “${setUp}”. Voordat er iets wordt geschreven, zie je hoe elke kolom wordt gelezen.`,
      `Kies “${recalculate}”. Categorieën, redenen en volgende stappen staan naast de namen.`,
    ],
  },
  picture:
    'Een klantenlijst met gekleurde categorieën, scores, volgende stappen en bij elke klant een zin met redenen.',
  largeScreen: 'De spreadsheet is breed: op een computer gaat het het makkelijkst.',
  offline: 'Vanaf nu werkt deze pagina ook zonder verbinding.',
  languages: 'Talen',
  guide: 'De handleiding, stap voor stap',
  readme: 'Alles erover, ook voor ontwikkelaars (Engels)',
  notices: 'Licenties',
  trademark: 'Google Sheets is een handelsmerk van Google LLC. Client Tiers is niet verbonden aan Google.',
};
