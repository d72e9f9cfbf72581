/** The help dialog in Norwegian. */
import { menuNb } from './menu';
import { moneyNb } from './money';
import type { HelpTexts } from '../types/texts';

export const helpNb: HelpTexts = {
  title: 'Hjelp',
  guide: 'Veiledningen, steg for steg og med bilder',
  sections: [
    {
      heading: 'I tre steg',
      paragraphs: [
        `Velg «${menuNb.setUp}» én gang. Da kommer det som mangler, på plass, og dine egne celler får være i fred.`,
        'Fyll ut det du vet om hver kunde i fanen «Kunder»: vurderinger fra 1 til 5, resten som tall. La det du ikke vet, stå tomt: en tom celle betyr ukjent, aldri dårlig.',
        `Velg «${menuNb.recalculate}» når noe har endret seg. Med «${menuNb.asYouType}» skjer det av seg selv etter hver endring.`,
      ],
    },
    {
      heading: 'Slik vurderer du',
      paragraphs: [
        'Hold musepekeren over en kolonneoverskrift, så ser du hva 1, 3 og 5 betyr.',
        'Vurder raskt og ærlig. Begrunnelsen ved siden av kategorien er viktigere enn det siste poenget.',
        'Vurderinger som ingen har rørt på lenge, teller fullt ut, men under «Hvorfor» står det hvor gamle de er, og sidepanelet viser hvilke det er mest verdt å se på igjen.',
        'Vurderingene blir i dette regnearket. Tenk deg om før du deler det: kundene kan lese det du skriver om dem.',
      ],
    },
    {
      heading: 'Hva som kan stå i en celle',
      paragraphs: [
        'Vurderinger: 1 til 5, også som 4/5, 4 av 5, ★★★★, ●●●○○, 🔥🔥🔥, 4 stjerner og med ord: bra, middels, dårlig; høy, lav; alltid, ofte, noen ganger, sjelden, aldri; ja, kanskje, nei; i tide, som regel i tide, for sent, treg; grønn, gul, rød; ++, +, o, -, --; 2+, 4-; 🙂 😐 🙁. Det som står bak en tankestrek, et komma eller i parentes, er en merknad: «høy – ringer om natten» er høy, og «nei, alltid for sent» er nei. En overskrift som «Trivsel (1-10)» bestemmer skalaen når regnearket klargjøres. Står det også «svært bra» eller «utmerket» ved siden av «bra» i kolonnen, er det fem trinn; også H, M, L og ○ ◔ ◑ ◕ ● leses. Gjør regnearket 4/5 om til en dato, så skriv 4.',
        'Tall: 38 kr, 38,00 kr/time, 1 250,00, 12 t 30, 32:30:00, ca. 10, 12k, 1,2 mill. kr, 10+, maks. 10, 10–12 (midten), 14 dager for sent, i tide. Cellene i en kolonne avgjør sammen hvilket tegn som skiller tusener.',
        'Datoer: 18. 11. 2026, 18. nov. 2026, 2026-11-18, 11/2024 (den første i måneden), løpenumre for dager; uten år den siste dagen som har vært: 12. 10., uke 46, midten av oktober. Én dag over 12 avgjør for kolonnen sin hvilket tall som er måneden.',
        'Avkryssing: ja, x, ✓ og det motsatte; en x ved siden av ✓ betyr nei. Ukjent: tomt, -, ?, ukjent.',
        'Ord fra alle fem språk blir lest. Det som leses annerledes enn det står, får du vite én gang per kolonne når du beregner på nytt.',
      ],
    },
    {
      heading: 'Hva kolonnene forteller',
      paragraphs: [
        'En kolonne som Client Tiers fyller ut, sier det i notatet på overskriften. Alle andre kolonner er dine, hva de enn heter; slett notatet, så er den kolonnen også din.',
        'Poeng: det vektede snittet av det du har fylt ut, fra 0 (alt på sitt dårligste) til 100 (alt på sitt beste).',
        'Grunnlag: hvor stor del av den samlede vekten du har fylt ut. Under minstekravet i fanen «Innstillinger» (50 % til du endrer det) er kategorien foreløpig: den vises grå og gir ingen plassering.',
        'Hvorfor: hva som trekker kunden opp og ned, hvor langt det er til neste kategori, og hvilke kategorier som fortsatt er mulige når noe er ukjent. Celler som ikke kunne leses, står også her.',
        'Neste steg: én ting å gjøre, og hvorfor. Det første som passer: ta en prat om betalingsbetingelsene (betaler sent, og du vil ikke avslutte samarbeidet uansett), sett opp prisen (nederste kategori, og en høyere pris alene er nok til å løfte kunden), avslutt på en vennlig måte (sjekklisten står i sidepanelet), få avtaler ned på papiret (brutt, eller uklare oppdrag), ring (lenge stille), fyll ut det som mangler (foreløpig kategori), be om å bli anbefalt eller om å få fortelle om samarbeidet (god kategori, cellen er fortsatt tom).',
        'Passer ingenting av dette, står teksten fra fanen «Kategorier» under Neste steg, og der kan du endre den; teksten til kategorien du vil avslutte med, innleder også det steget.',
        'Hvor mange dager som regnes som sent eller stille, og hvilken kategori du vil avslutte med, står i fanen «Innstillinger».',
        'Kategorien bestemmer rekkefølgen på dagen din. Alle kunder har fortsatt krav på å få jobben gjort i tide.',
      ],
    },
    {
      heading: 'Gjør det til ditt eget',
      paragraphs: [
        `Kolonnene dine: «${menuNb.setUp}» viser hva hver kolonne i listen din blir lest som, før noe skrives. Velg det på nytt for å endre det. En egen vurdering som ikke er i bruk, teller når du angir «Mer er bedre» eller «Mindre er bedre». Valget ditt står under Kolonne i fanen «Kriterier» og på linjer i fanen «Innstillinger».`,
        `Fanen «Kriterier»: endre vekter (bare forholdet mellom dem teller, og 0 slår av et kriterium) og skalaer, eller legg til linjer. «min» og «max» henter den minste eller største verdien blant kundene dine. Er mindre bedre, lar du Dårligst være det største tallet. Har du lagt til en linje, velger du «${menuNb.setUp}» for å få kolonnen.`,
        'Fanen «Kategorier»: endre navn, poenggrenser, tekster og farger, eller legg til kategorier.',
        'Fanen «Innstillinger»: tallene som avgjør når en kategori er foreløpig, når vurderinger er gamle, eller når en kunde har vært lenge stille, hvert med enhet og standard.',
        'Kolonner og faner kan stå i den rekkefølgen du vil. Dine egne kolonner blir som de er; bare overskrifter vi kjenner, får et notat der det ikke står noe.',
        `Før du fjerner tillegget, velger du «${menuNb.freeze}» for å beholde resultatene av funksjonene.`,
      ],
    },
    {
      heading: 'Regler og låser',
      paragraphs: [
        'Fanen «Regler»: det en vektet sum ikke kan si. Hver linje spør om noe i en kolonne og setter så en nedre grense (minst), en øvre grense (høyst), flytter kunden én kategori opp eller ned, eller gir bare en merknad. Kryss av for å slå linjen på.',
        'En lås går foran en øvre grense, en øvre grense foran en nedre, og en nedre grense foran poengene. Flytting kommer til slutt og krysser aldri en grense. Hver regel som slår til, står under Hvorfor med grunnen din.',
        `Vil du bestemme kategorien selv, velger du den under «Låst kategori», med en grunn og gjerne en siste dag; «${menuNb.setUp}» legger til kolonnene for det. Under Hvorfor står det da også hva kategorien ville vært uten låsen.`,
      ],
    },
    {
      heading: 'Når en kategori endrer seg',
      paragraphs: [
        'Endring viser ▲ bedre eller ▼ dårligere, med den forrige kategorien, i en måned. Det du prøver ut og tar tilbake samme dag, etterlater ingen pil.',
        'Fanen «Historikk»: én linje for hver endring, med poeng og årsak. Årsaken er beregnet, ikke gjettet: den er den minste endringen som alene gir den nye kategorien. Hadde to endringer vært nok hver for seg, står begge der. Du kan sortere, filtrere og slette linjer; uten fanen noteres ingenting.',
        'Kunder kjennes igjen på navnet. Den som har nytt navn og samme verdier, eller står på samme linje og har beholdt minst halvparten av vurderingene, regnes som omdøpt; kopierte linjer er nye kunder.',
        'Det som trengs til dette, ligger i en skjult fane, «Client Tiers-minne». Blir den borte, sier historikken fra om det og begynner på nytt. Den husker det du sist vurderte, også om du har slettet det siden: slett derfor den fanen også før du gir filen videre.',
      ],
    },
    {
      heading: 'Kunder som har sluttet',
      paragraphs: [
        'De kan bli stående på listen. En kolonne sier det (Status, Aktiv, Tidligere kunde, Kunde til; vår egen heter «Ikke kunde lenger»): med ord som avsluttet, tidligere, oppsagt eller inaktiv, med et kryss eller med en dag som er passert. Det gjør også en mellomtittel «Tidligere kunder», for alle rader frem til neste mellomtittel. Pauset, VIP og alle ukjente ord sier ingenting; under «Aktiv» sier heller ikke en tom celle noe.',
        'De blir ikke vurdert, og ingen blir sammenlignet med dem. Under Hvorfor står det hva det bygger på, under Endring og i historikken når de sluttet, og når de kom tilbake; en lås gjelder ikke så lenge. I fanen «Penger» står det fortsatt hva de har gitt deg, og hva de skylder; dagsplanen tar fortsatt med fristene deres. Funksjonene for egne celler går etter områder: utelat slike rader selv.',
      ],
    },
    {
      heading: 'Potensielle kunder',
      paragraphs: [
        `«${menuNb.addProspects}» lager to faner. I fanen «Potensielle kunder» krysser du av for faresignaler og vurderer matchen rett etter den første samtalen. Fanen «Kriterier for nye kunder» viser hva du ser etter, og hvor mye det teller; for faresignaler teller antallet.`,
        `«${menuNb.recalculate}» sier da Si ja, Spør mer eller Si nei, og hvorfor, og skriver et vennlig svar: et ja med neste steg, et nei uten din private vurdering, eller spørsmålene som gjenstår. Hvor grensene går, står i fanen «Innstillinger».`,
        `Vil du ha kunden, klikker du på raden og velger «${menuNb.makeClient}»: navnet og alt som har en kolonne i fanen «Kunder», flyttes til slutten av listen.`,
      ],
    },
    {
      heading: 'Tid og penger',
      paragraphs: [
        `«${menuNb.importRecords}» leser filer fra timeføring, fakturaprogrammer og betalingstjenester, kontoutskrifter, kalendere (.ics) eller en fane. Før noe skrives, ser du hva som er nytt, hva som utelates, og hvorfor, og du blir spurt om ukjente navn. Importerer du en fil på nytt, kommer bare det nye med; «${menuNb.removeImport}» angrer den siste importen.`,
        'Timer, fakturaer og betalinger har hver sin fane: «Timer», «Fakturaer» og «Betalinger». Hver linje er én post; skriv eller lim gjerne inn egne linjer. Fanen «Navn» forklarer hva kunder heter i filer, og fanen «Valutaer» sier hva andre valutaer er verdt.',
      ],
    },
    moneyNb.help,
    {
      heading: 'Dagen din',
      paragraphs: [
        `«${menuNb.planDay}» setter det som står i fanen «Oppgaver», i rekkefølge etter kategori og viser det i fanen «I dag»: alle frister som kan holdes, blir holdt, og ved hver blokk står det hvorfor den ligger der. «${menuNb.planWeek}» gjør det for fem arbeidsdager. Første gang lages fanen «Oppgaver» og linjene for arbeidstiden i fanen «Innstillinger».`,
        `Kryss av det som er ferdig, i fanen «I dag» eller «Oppgaver»; en oppgave som gjentas, kommer igjen som ny linje. Planlegg på nytt når noe dukker opp. Får ikke alt plass, står det i fanen «I dag» hvor mye som mangler, hvem du kan be om en ny frist, og hvordan.`,
        `Et svar har frist etter svartiden i kategorien, telt i arbeidstimene dine. Med kolonnene Tidssone og Kan nås i kundelisten legges samtaler når begge er tilgjengelige. «${menuNb.startClient}» gjør listen i fanen «Steg» til oppgaver.`,
        `«${menuNb.dayColumns}» gir kundelisten kolonnene for dette, og flere: kanal, kontrakt, oppsigelse, betalingsfrist, timer og tilbakemelding. I fanen «I dag» og under Neste steg står det da når en kontrakt går ut, når du bør be om tilbakemelding igjen, og når timene er brukt opp.`,
      ],
    },
  ],
  functionsHeading: 'Funksjoner til egne celler',
  functionsIntro:
    'Ta med alle kundene på én gang: én formel i den første kunderaden fyller hele kolonnen. CLIENT_CRITERIA og CLIENT_TIERS er navn på fanene dine for kriterier og kategorier.',
  functions: [
    { name: 'CLIENTSCORE', purpose: 'Poeng fra 0 til 100', exampleArguments: ['H2:O', 'CLIENT_CRITERIA'] },
    {
      name: 'CLIENTTIER',
      purpose: 'Kategori ut fra poengene alene',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTWHY',
      purpose: 'Begrunnelsen i én setning',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'H1:O1', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTRANGE',
      purpose: 'Kategoriene som fortsatt er mulige, for eksempel A–C',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTEVIDENCE',
      purpose: 'Hvor stor del av vekten som er fylt ut, fra 0 til 1',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    { name: 'CLIENTSHARE', purpose: 'Hvert beløps andel av summen', exampleArguments: ['S2:S'] },
    {
      name: 'CLIENTPARETO',
      purpose: 'Klasse A, B eller C for hvert beløp: de få som står for 80 %, er A',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTHHI',
      purpose: 'Hvor avhengig du er av noen få kunder: 10000 er én eneste kunde, under 1500 er godt spredt',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTWEIGHTS',
      purpose: 'Vekter fra en rangering etter viktighet (1, 2, 3 …) eller fra en tabell med sammenligninger',
      exampleArguments: ['B2:B9'],
    },
    {
      name: 'CLIENTCONSISTENCY',
      purpose: 'Om en tabell med sammenligninger motsier seg selv: over 0,1 er for mye',
      exampleArguments: ['B2:E5'],
    },
    {
      name: 'CLIENTDAYSLATE',
      purpose: 'Hvor mange dager for sent fakturaer betales, vektet etter beløp: forfall, betalt, beløp',
      exampleArguments: ['Invoices!D2:D', 'Invoices!I2:I', 'Invoices!E2:E'],
    },
    {
      name: 'CLIENTRATE',
      purpose: 'Hva en time med hver kunde gir: navn, så navn og beløp, navn og timer. Tomt under 5 timer',
      exampleArguments: ['A2:A', 'Invoices!B2:B', 'Invoices!E2:E', 'Time!B2:B', 'Time!C2:C'],
    },
  ],
  close: 'Lukk',
};
