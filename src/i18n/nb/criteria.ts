/** Criteria and input columns in Norwegian: header and guidance. Nouns, so that they read well inside a Why. */
import type { ColumnCatalogue } from '../types/texts';

export const columnsNb: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Timer per måned',
    guidance:
      'Timer du jobber for kunden i en vanlig måned. Jo flere, desto bedre; kunden med flest timer bestemmer toppen av skalaen.',
  },
  hourlyRate: {
    name: 'Timepris',
    guidance:
      'Det du sitter igjen med for en time hos denne kunden, i din valuta. Selger du pakker, deler du prisen på timene pakken faktisk tar.',
  },
  workingTogether: {
    name: 'Samarbeid',
    guidance:
      '1 = hver oppgave krever tre runder med spørsmål\n3 = går greit, med en misforståelse i ny og ne\n5 = én setning holder, så er dere på bølgelengde',
  },
  appreciation: {
    name: 'Anerkjennelse',
    guidance:
      '1 = ser på deg som en som tar imot ordre\n3 = hyggelig, sier takk\n5 = spør hva du mener, og behandler deg som en partner',
  },
  growthForMe: {
    name: 'Faglig utvikling',
    guidance:
      '1 = ikke noe nytt på flere måneder\n3 = et nytt verktøy eller en ny type oppgave iblant\n5 = du lærer ting her som du kan ta bedre betalt for hos andre',
  },
  fun: {
    name: 'Arbeidsglede',
    guidance: '1 = oppgaver du skyver foran deg\n3 = en jobb som alle andre\n5 = oppgaver du gleder deg til',
  },
  network: {
    name: 'Nettverk',
    guidance:
      '1 = kjenner ingen som kan trenge deg\n3 = kjenner noen få, nevner deg kanskje\n5 = kjenner mange og anbefaler deg\nLa cellen stå tom hvis du aldri har spurt.',
  },
  reference: {
    name: 'Referanse',
    guidance:
      '1 = en kunde du helst ikke nevner\n3 = et navn noen i bransjen kjenner\n5 = et navn som åpner dører, og som du får vise frem',
  },
  fairFee: {
    name: 'Betalingsvilje',
    guidance:
      '1 = pruter på hver faktura\n3 = betaler vanlig pris, men stusser av og til\n5 = har alltid betalt skikkelig og mener det er verdt pengene',
  },
  abilityToPay: {
    name: 'Betalingsevne',
    guidance:
      '1 = har knapt råd til det enkleste du tilbyr\n3 = kan betale for det som er avtalt\n5 = har råd til mer rådgivning enn i dag',
  },
  roomForImprovement: {
    name: 'Forbedringspotensial',
    guidance:
      '1 = lite igjen som du kan gjøre bedre\n3 = et par ting du kan forbedre\n5 = tall og rapporter ville blitt mye bedre med din hjelp',
  },
  wantsToChange: {
    name: 'Endringsvilje',
    guidance:
      '1 = alt skal være som det alltid har vært\n3 = er med på det når noen dytter litt\n5 = kommer til deg med planer og setter dem i gang',
  },
  takesAdvice: {
    name: 'Oppfølging av råd',
    guidance:
      '1 = overhører rådene dine og gir deg skylden etterpå\n3 = følger noen av dem\n5 = følger dem fullt ut og forteller hvordan det gikk',
  },
  positiveMindset: {
    name: 'Positiv innstilling',
    guidance: '1 = ser et problem i enhver løsning\n3 = kommer an på dagen\n5 = ser etter muligheter',
  },
  referrals: {
    name: 'Anbefalinger',
    guidance:
      '1 = er blitt spurt, men anbefaler deg ikke videre\n3 = har anbefalt deg én gang\n5 = sender deg gode kunder hvert år\nLa cellen stå tom hvis du aldri har spurt.',
  },
  paysOnTime: {
    name: 'Punktlig betaling',
    guidance: '1 = først etter purring, eller aldri\n3 = noen dager for sent iblant\n5 = alltid i tide',
  },
  caseStudy: {
    name: 'Kundehistorie',
    guidance:
      '1 = vil ikke nevnes ved navn\n3 = kan stille med et kort sitat\n5 = forteller gjerne om samarbeidet deres, også på video',
  },
  wellKnownName: {
    name: 'Kjent navn',
    guidance:
      '1 = ukjent utenfor familien\n3 = kjent i nabolaget eller i bransjen\n5 = kjent i hele regionen og trekker andre til seg',
  },
  supportsEvents: {
    name: 'Oppmøte på arrangementer',
    guidance: '1 = kommer aldri\n3 = kommer når det passer\n5 = kommer alltid og tar gjerne med noen',
  },
  iLikeThem: {
    name: 'Personlig kjemi',
    guidance:
      '1 = humøret synker når kunden ringer\n3 = helt greit å snakke sammen\n5 = du blir glad når dere møtes',
  },
  myTeamLikesThem: {
    name: 'Kjemi med teamet',
    guidance: '1 = frekk mot kollegene dine\n3 = korrekt\n5 = alle i teamet jobber gjerne for kunden',
  },
  communicates: {
    name: 'God kommunikasjon',
    guidance:
      '1 = fyller alle kanaler med meldinger som sier lite\n3 = stort sett tydelig, med litt støy innimellom\n5 = vennlig og rett på sak; du tar gjerne telefonen',
  },
  informsInTime: {
    name: 'Informasjon i tide',
    guidance:
      '1 = svarer først når du har mast flere ganger\n3 = svarer, men noe kommer sent\n5 = du har det du trenger, før du må spørre',
  },
  clearBriefs: {
    name: 'Tydelige oppdrag',
    guidance:
      '1 = du må gjette hva kunden vil ha\n3 = oppgaven er klar, men frist eller budsjett må du spørre om\n5 = oppgave, frist og budsjett er klare fra starten',
  },
  clearGoals: {
    name: 'Tydelige mål',
    guidance:
      '1 = vil ha noe nytt hver uke\n3 = vet omtrent hvor det bærer, men skifter kurs iblant\n5 = vet hvor bedriften skal være om en måned og om et år',
  },
  equalPartner: {
    name: 'Likeverd',
    guidance:
      '1 = kommanderer og lar deg merke hvem som betaler\n3 = høflig, men bestemmer alene\n5 = dere bestemmer sammen, som to forretningspartnere',
  },
  interestingWork: {
    name: 'Interessante oppgaver',
    guidance:
      '1 = småtteri der du ikke får brukt det du kan\n3 = rutine, med noe artig innimellom\n5 = oppgaver du liker, og som gjør en forskjell',
  },
  valuesMySkills: {
    name: 'Tillit til kompetansen min',
    guidance:
      '1 = mener at hvem som helst kan gjøre jobben din\n3 = fornøyd, men spør sjelden hva du mener\n5 = stoler på fagkunnskapen din og spør etter den',
  },
  respectsMyHours: {
    name: 'Respekt for min tid',
    guidance:
      '1 = ringer om kvelden og i helgene og venter svar\n3 = glemmer seg iblant, men tar en påminnelse fint\n5 = holder seg til arbeidstiden din og lar deg ha fri når du har fri',
  },
  realisticAboutTime: {
    name: 'Realistiske tidsanslag',
    guidance:
      '1 = en hel dags arbeid skal være ferdig på en time\n3 = litt for optimistisk, men hører på deg når du forklarer\n5 = vet omtrent hvor lang tid ting tar, og spør ved tvil',
  },
  organised: {
    name: 'Orden og oversikt',
    guidance:
      '1 = papirer og avtaler blir borte, alt er på etterskudd\n3 = litt rot, men tingene kommer til rette\n5 = alt har sin plass og sin tid\nStarter med vekt 0: rot, kritikk eller høye krav gjør ikke i seg selv noen til en dårlig kunde.',
  },
  delegates: {
    name: 'Delegering',
    guidance:
      '1 = vet alt bedre, klarer ikke å gi slipp og gjør alt om igjen\n3 = gir fra seg oppgaver, men sjekker hvert steg\n5 = kjenner sine egne styrker og overlater resten til deg',
  },
  urgencyUnderControl: {
    name: 'Forutsigbarhet',
    guidance:
      '1 = alt haster, som om du ikke hadde andre kunder\n3 = et hasteoppdrag med noen ukers mellomrom\n5 = planlegger i god tid; når det haster, så haster det virkelig',
  },
  rarelyComplains: {
    name: 'Tilfredshet',
    guidance:
      '1 = finner noe å klage på uansett hva du gjør\n3 = klager av og til, som regel med grunn\n5 = fornøyd, og sier saklig fra om noe kan bli bedre\nKritikk du har nytte av, er ikke klaging.',
  },
  keepsAgreements: {
    name: 'Pålitelighet',
    guidance:
      '1 = det dere ble enige om i går, gjelder ikke i dag\n3 = holder det viktigste og tøyer resten\n5 = det som er avtalt, gjelder, helt uten påminnelser',
  },
  recommendsMe: {
    name: 'God omtale',
    guidance:
      '1 = ville ikke anbefalt deg, eller snakker deg ned\n3 = sier noe pent når noen spør\n5 = forteller andre om deg uoppfordret\nLa cellen stå tom hvis du ikke vet.',
  },
  sharesMyValues: {
    name: 'Felles verdier',
    guidance:
      '1 = ber om ting som strider mot det du står for\n3 = ser annerledes på ting, men det kan du leve med\n5 = dere er enige om hva som er godt og skikkelig arbeid',
  },
  runsDownFormerVa: {
    name: 'Snakker ned en tidligere VA',
    guidance:
      'Kryss av hvis personen snakker stygt om en assistent de ikke lenger samarbeider med. Et faresignal: antallet teller.',
  },
  interruptsMe: {
    name: 'Avbryter meg',
    guidance: 'Kryss av hvis du ikke fikk snakke ferdig. Et faresignal: antallet teller.',
  },
  disrespectsMyTime: {
    name: 'Respekterer ikke tiden min',
    guidance:
      'Kryss av hvis personen kom for sent uten å si fra, dro ut samtalen eller ventet at du skulle slippe alt du har i hendene. Et faresignal: antallet teller.',
  },
  wantsWorkForFree: {
    name: 'Vil ha arbeid gratis',
    guidance:
      'Kryss av hvis personen ber om ubetalt prøvearbeid, eller pruter før tilbudet ditt er kjent. Et faresignal: antallet teller.',
  },
  everythingIsUrgent: {
    name: 'Alt haster',
    guidance:
      'Kryss av hvis alt helst skulle vært ferdig i går, som om du ikke hadde andre kunder. Et faresignal: antallet teller.',
  },
  fitsMyServices: {
    name: 'Passer til tjenestene mine',
    guidance:
      '1 = trenger noe du ikke tilbyr\n3 = omtrent halvparten er noe du gjør godt\n5 = akkurat det arbeidet du er best til',
  },
  openToMyWay: {
    name: 'Åpen for min arbeidsmåte',
    guidance:
      '1 = alt må gjøres på kundens måte\n3 = spør og kunne prøvd noe av det\n5 = tar gjerne i bruk verktøyene, tidene og rutinene dine',
  },
  wellKnown: {
    name: 'Kjent i bransjen',
    guidance: 'Kryss av hvis andre i markedet ditt ser opp til kunden. Gir ikke poeng.',
  },
  breaksAgreements: {
    name: 'Bryter avtaler',
    guidance: 'Kryss av hvis kunden ikke holder det dere har avtalt. Gir ikke poeng.',
  },
  hoursThisMonth: {
    name: 'Timer denne måneden',
    guidance:
      'Timer du jobber for kunden denne måneden, så du kan sammenligne med en vanlig måned. Gir ikke poeng.',
  },
  income12Months: {
    name: 'Inntekt siste 12 måneder',
    guidance: 'Det kunden har betalt deg de siste tolv månedene, i din valuta. Gir ikke poeng.',
  },
  daysLate: {
    name: 'Dager for sent',
    formerly: 'Dager etter forfall',
    guidance: 'Hvor mange dager for sent kunden pleier å betale. 0 = i tide. Gir ikke poeng.',
  },
  lastContact: {
    name: 'Siste kontakt',
    guidance: 'Datoen da dere sist var i kontakt. Gir ikke poeng.',
  },
  lockTier: {
    name: 'Låst kategori',
    guidance: 'Låser kategorien, uansett hva poeng og regler sier. Tomt: ikke låst.',
  },
  lockReason: {
    name: 'Grunn til lås',
    guidance: 'Hvorfor du låste kategorien. Grunnen vises under Hvorfor.',
  },
  lockUntil: {
    name: 'Låst til og med',
    guidance: 'Siste dag låsen gjelder. Tomt: ingen slutt.',
  },
  hasLeft: {
    name: 'Ikke kunde lenger',
    guidance:
      'Sier om kunden har sluttet: et kryss, en dato eller et ord som «avsluttet» eller «tidligere». Kunden blir da ikke vurdert.',
  },
};
