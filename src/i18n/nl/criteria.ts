/** Criteria and input columns in Dutch: header and guidance. */
import type { ColumnCatalogue } from '../types/texts';

export const columnsNl: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Uren per maand',
    guidance:
      'Hoeveel uur je in een gewone maand voor deze klant werkt. Hoe meer, hoe beter; de klant met de meeste uren bepaalt de top.',
  },
  hourlyRate: {
    name: 'Uurtarief',
    guidance:
      'Wat een uur voor deze klant je oplevert, in je eigen valuta. Bij een vaste prijs: deel die door de uren die je er echt aan kwijt bent.',
  },
  workingTogether: {
    name: 'Samenwerking',
    guidance:
      '1 = elke klus kost drie rondes vragen\n3 = gaat prima, met af en toe een misverstand\n5 = aan een half woord hebben jullie genoeg',
  },
  appreciation: {
    name: 'Waardering',
    guidance:
      '1 = ziet je als iemand die opdrachten uitvoert\n3 = vriendelijk, zegt dank je wel\n5 = vraagt wat jij ervan vindt en ziet je als partner',
  },
  growthForMe: {
    name: 'Ontwikkeling',
    guidance:
      '1 = al maanden niets nieuws voor je\n3 = soms een nieuwe tool of een nieuw soort klus\n5 = je leert hier dingen waar je elders meer voor kunt vragen',
  },
  fun: {
    name: 'Plezier',
    guidance:
      '1 = deze klussen schuif je voor je uit\n3 = werk als elk ander\n5 = je hebt zin in deze klussen',
  },
  network: {
    name: 'Netwerk',
    guidance:
      '1 = kent niemand die je nodig zou kunnen hebben\n3 = kent een paar mensen, noemt je misschien een keer\n5 = kent iedereen en beveelt je aan\nLaat leeg als je er nooit om hebt gevraagd.',
  },
  reference: {
    name: 'Referentie',
    guidance:
      '1 = deze klant noem je liever niet\n3 = een naam die sommigen in het vak kennen\n5 = een naam die deuren opent en die je mag noemen',
  },
  fairFee: {
    name: 'Eerlijk tarief',
    guidance:
      '1 = dingt af op elke factuur\n3 = betaalt het gewone tarief, vraagt af en toe waarom\n5 = heeft altijd netjes betaald en vindt het dat waard',
  },
  abilityToPay: {
    name: 'Draagkracht',
    guidance:
      '1 = kan de basis al nauwelijks betalen\n3 = kan betalen wat is afgesproken\n5 = heeft ruimte voor meer advies dan nu',
  },
  roomForImprovement: {
    name: 'Ruimte voor verbetering',
    guidance:
      '1 = er valt weinig meer te verbeteren\n3 = een paar dingen kunnen met jouw hulp beter\n5 = cijfers en rapportages gaan er met jouw hulp flink op vooruit',
  },
  wantsToChange: {
    name: 'Wil om te veranderen',
    guidance:
      '1 = alles moet blijven zoals het is\n3 = wil wel, als iemand een zetje geeft\n5 = komt zelf met plannen en gaat ermee aan de slag',
  },
  takesAdvice: {
    name: 'Open voor advies',
    guidance:
      '1 = doet niets met je advies en geeft jou later de schuld\n3 = volgt een deel op\n5 = volgt alles op en vertelt je wat het opleverde',
  },
  positiveMindset: {
    name: 'Positieve instelling',
    guidance:
      '1 = ziet bij elke oplossing een probleem\n3 = hangt van de dag af\n5 = kijkt altijd naar wat wel kan',
  },
  referrals: {
    name: 'Doorverwijzingen',
    guidance:
      '1 = je hebt erom gevraagd, maar er kwam niemand\n3 = heeft één keer iemand doorverwezen\n5 = stuurt je elk jaar goede klanten\nLaat leeg als je er nooit om hebt gevraagd.',
  },
  paysOnTime: {
    name: 'Goede betaler',
    guidance:
      '1 = pas na een aanmaning, of helemaal niet\n3 = af en toe een paar dagen te laat\n5 = betaalt altijd op tijd',
  },
  caseStudy: {
    name: 'Klantverhaal',
    guidance:
      '1 = wil niet genoemd worden\n3 = een korte quote mag wel\n5 = vertelt graag over jullie samenwerking, ook op video',
  },
  wellKnownName: {
    name: 'Naamsbekendheid',
    guidance:
      '1 = buiten de familie onbekend\n3 = bekend in de straat of in het vak\n5 = bekend in de hele regio en trekt anderen aan',
  },
  supportsEvents: {
    name: 'Steun bij events',
    guidance: '1 = komt nooit\n3 = komt als het uitkomt\n5 = komt altijd en neemt nog iemand mee',
  },
  iLikeThem: {
    name: 'Klik met mij',
    guidance: '1 = belt deze klant, dan zakt je humeur\n3 = best aardig\n5 = je kijkt uit naar elke afspraak',
  },
  myTeamLikesThem: {
    name: 'Klik met mijn team',
    guidance:
      '1 = lomp tegen je collega’s\n3 = correct\n5 = iedereen in het team werkt graag voor deze klant',
  },
  communicates: {
    name: 'Goede communicatie',
    guidance:
      '1 = bestookt je via alle kanalen met berichten waar weinig in staat\n3 = meestal duidelijk, soms wat omslachtig\n5 = vriendelijk en to the point; je neemt graag op',
  },
  informsInTime: {
    name: 'Tijdige informatie',
    guidance:
      '1 = reageert pas als je een paar keer hebt nagevraagd\n3 = reageert wel, maar sommige dingen komen laat\n5 = je hebt alles al voordat je erom moet vragen',
  },
  clearBriefs: {
    name: 'Duidelijke opdrachten',
    guidance:
      '1 = je moet raden wat de bedoeling is\n3 = de taak is duidelijk, naar deadline of budget moet je vragen\n5 = taak, deadline en budget zijn vanaf het begin duidelijk',
  },
  clearGoals: {
    name: 'Duidelijke doelen',
    guidance:
      '1 = wil elke week iets anders\n3 = weet ongeveer waar het heen moet, maar gooit het soms om\n5 = weet waar het bedrijf over een maand en over een jaar moet staan',
  },
  equalPartner: {
    name: 'Gelijkwaardigheid',
    guidance:
      '1 = deelt bevelen uit en laat merken wie er betaalt\n3 = beleefd, maar beslist alleen\n5 = jullie beslissen samen, als twee ondernemers',
  },
  interestingWork: {
    name: 'Interessant werk',
    guidance:
      '1 = losse klusjes waar je jouw vak niet voor nodig hebt\n3 = routine, met af en toe iets leuks ertussen\n5 = werk dat je graag doet en dat verschil maakt',
  },
  valuesMySkills: {
    name: 'Vertrouwen in mijn kunnen',
    guidance:
      '1 = denkt dat iedereen jouw werk kan doen\n3 = tevreden, maar vraagt zelden wat jij vindt\n5 = vertrouwt op jouw vakkennis en vraagt ernaar',
  },
  respectsMyHours: {
    name: 'Respect voor mijn tijd',
    guidance:
      '1 = belt in de avond en in het weekend en verwacht antwoord\n3 = vergeet het weleens, maar begrijpt het als je er iets van zegt\n5 = houdt zich aan jouw werktijden en gunt je je vrije dagen',
  },
  realisticAboutTime: {
    name: 'Reële tijdsinschatting',
    guidance:
      '1 = een dag werk moet in een uur klaar zijn\n3 = wat te optimistisch, maar luistert als je het uitlegt\n5 = weet ongeveer hoelang iets duurt en vraagt het bij twijfel',
  },
  organised: {
    name: 'Ordelijkheid',
    guidance:
      '1 = stukken en afspraken raken zoek, alles is te laat\n3 = wat rommelig, maar alles komt weer boven water\n5 = alles heeft zijn plek en zijn tijd\nBegint met gewicht 0: alleen chaos, kritiek of hoge eisen maken iemand nog geen slechte klant.',
  },
  delegates: {
    name: 'Delegeren',
    guidance:
      '1 = weet alles beter, kan niet loslaten en doet alles nog eens over\n3 = geeft taken uit handen, maar controleert elke stap\n5 = kent de eigen sterke kanten en laat de rest aan jou over',
  },
  urgencyUnderControl: {
    name: 'Planbaarheid',
    guidance:
      '1 = alles heeft haast, alsof je geen andere klanten hebt\n3 = om de paar weken een spoedklus\n5 = plant vooruit; heeft iets haast, dan is dat ook echt zo',
  },
  rarelyComplains: {
    name: 'Tevredenheid',
    guidance:
      '1 = heeft overal iets op aan te merken\n3 = klaagt af en toe, meestal terecht\n5 = tevreden, en zegt eerlijk wat er beter kan\nKritiek waar je iets aan hebt, is geen geklaag.',
  },
  keepsAgreements: {
    name: 'Nakomen van afspraken',
    guidance:
      '1 = wat gisteren is afgesproken, telt vandaag niet meer\n3 = houdt zich aan de hoofdzaken en rekt de rest op\n5 = afgesproken is afgesproken, ook als je er niet aan herinnert',
  },
  recommendsMe: {
    name: 'Mond-tot-mondreclame',
    guidance:
      '1 = zou je niet aanbevelen, of praat slecht over je\n3 = zegt iets goeds als iemand ernaar vraagt\n5 = vertelt uit zichzelf anderen over je\nLaat leeg als je het niet weet.',
  },
  sharesMyValues: {
    name: 'Gedeelde waarden',
    guidance:
      '1 = wil dingen die tegen je principes ingaan\n3 = ziet het anders, maar daar kun je mee leven\n5 = jullie zijn het eens over wat goed en eerlijk werk is',
  },
  runsDownFormerVa: {
    name: 'Kraakt een vroegere VA af',
    guidance:
      'Vink aan als deze persoon kleinerend praat over een assistent met wie de samenwerking voorbij is. Een waarschuwingssignaal: het aantal telt.',
  },
  interruptsMe: {
    name: 'Valt me in de rede',
    guidance: 'Vink aan als je jouw zinnen niet kon afmaken. Een waarschuwingssignaal: het aantal telt.',
  },
  disrespectsMyTime: {
    name: 'Respecteert mijn tijd niet',
    guidance:
      'Vink aan bij te laat komen zonder bericht, een uitgelopen gesprek of de verwachting dat je alles laat vallen. Een waarschuwingssignaal: het aantal telt.',
  },
  wantsWorkForFree: {
    name: 'Wil gratis werk',
    guidance:
      'Vink aan als er onbetaald proefwerk wordt gevraagd, of wordt afgedongen voordat je aanbod bekend is. Een waarschuwingssignaal: het aantal telt.',
  },
  everythingIsUrgent: {
    name: 'Alles heeft haast',
    guidance:
      'Vink aan als alles gisteren klaar had moeten zijn, alsof je geen andere klanten hebt. Een waarschuwingssignaal: het aantal telt.',
  },
  fitsMyServices: {
    name: 'Past bij mijn aanbod',
    guidance:
      '1 = heeft iets nodig dat je niet aanbiedt\n3 = ongeveer de helft is waar je goed in bent\n5 = precies het werk waar je het best in bent',
  },
  openToMyWay: {
    name: 'Open voor mijn werkwijze',
    guidance:
      '1 = alles moet per se op de eigen manier\n3 = vraagt door en wil er wel iets van proberen\n5 = gaat graag mee in je tools, tijden en werkwijze',
  },
  wellKnown: {
    name: 'Bekende naam',
    guidance: 'Vink aan als anderen in jouw markt tegen deze klant opkijken. Telt niet mee in de score.',
  },
  breaksAgreements: {
    name: 'Komt afspraken niet na',
    guidance: 'Vink aan als deze klant zich niet aan afspraken houdt. Telt niet mee in de score.',
  },
  hoursThisMonth: {
    name: 'Uren deze maand',
    guidance:
      'Hoeveel uur je deze maand voor deze klant werkt, om met een gewone maand te vergelijken. Telt niet mee in de score.',
  },
  income12Months: {
    name: 'Omzet 12 maanden',
    guidance:
      'Wat deze klant je de afgelopen twaalf maanden heeft betaald, in je eigen valuta. Telt niet mee in de score.',
  },
  daysLate: {
    name: 'Dagen te laat',
    guidance:
      'Hoeveel dagen na de vervaldatum deze klant meestal betaalt. 0 = op tijd. Telt niet mee in de score.',
  },
  lastContact: {
    name: 'Laatste contact',
    guidance: 'De dag waarop jullie elkaar voor het laatst spraken of schreven. Telt niet mee in de score.',
  },
  lockTier: {
    name: 'Vaste categorie',
    guidance: 'Zet de categorie vast, wat score en regels ook zeggen. Leeg: niet vastgezet.',
  },
  lockReason: {
    name: 'Reden voor vastzetten',
    guidance: 'Waarom je de categorie hebt vastgezet. Staat ook bij “Waarom”.',
  },
  lockUntil: {
    name: 'Vast tot en met',
    guidance: 'Laatste dag van het vastzetten. Leeg: zonder einde.',
  },
  hasLeft: {
    name: 'Geen klant meer',
    guidance:
      'Zegt of deze klant weg is: een vinkje, een datum of een woord als “gestopt” of “voormalig”. De klant wordt dan niet beoordeeld.',
  },
};
