/** The help dialog in Dutch. */
import { menuNl } from './menu';
import { moneyNl } from './money';
import type { HelpTexts } from '../types/texts';

export const helpNl: HelpTexts = {
  title: 'Help',
  guide: 'De handleiding, stap voor stap en met afbeeldingen',
  sections: [
    {
      heading: 'In drie stappen',
      paragraphs: [
        `Kies één keer “${menuNl.setUp}”. Wat ontbreekt, komt erbij; je eigen cellen blijven zoals ze zijn.`,
        'Vul op het tabblad “Klanten” in wat je van elke klant weet: beoordelingen van 1 tot 5, feiten als getal. Wat je niet weet, laat je leeg: leeg is onbekend, nooit slecht.',
        `Kies “${menuNl.recalculate}” zodra er iets is veranderd. Met “${menuNl.asYouType}” gebeurt dat vanzelf na elke wijziging.`,
      ],
    },
    {
      heading: 'Zo beoordeel je',
      paragraphs: [
        'Houd de muis boven een kolomkop: in de notitie staat hoe een 1, een 3 en een 5 eruitzien.',
        'Beoordeel vlot en eerlijk. De redenen naast de categorie zijn belangrijker dan het laatste punt.',
        'Beoordelingen waar lang niemand aan heeft gezeten, tellen volledig mee. Bij “Waarom” staat hoe oud ze zijn, en de zijbalk laat zien welke je het best opnieuw kunt bekijken.',
        'Je beoordelingen blijven in deze spreadsheet. Denk goed na voor je hem deelt: klanten kunnen lezen wat je over ze schrijft.',
      ],
    },
    {
      heading: 'Wat er in een cel mag staan',
      paragraphs: [
        'Beoordelingen: 1 tot en met 5, ook als 4/5, 4 van 5, ★★★★, ●●●○○, 🔥🔥🔥, 4 sterren en in woorden: goed, matig, slecht; hoog, laag; altijd, vaak, soms, zelden, nooit; ja, misschien, nee; op tijd, meestal op tijd, te laat, traag; groen, geel, rood; ++, +, o, -, --; 2+, 4-; 🙂 😐 🙁. Wat achter een streepje of een komma of tussen haakjes staat, is een opmerking: “hoog – belt ’s nachts” is hoog, “nee, altijd te laat” is nee. Een kop als “Plezier (1-10)” bepaalt bij het inrichten de schaal. Staat er in de kolom naast “goed” ook “heel goed” of “uitstekend”, dan zijn er vijf stappen; ook H, M, L en ○ ◔ ◑ ◕ ● worden gelezen. Maakt de spreadsheet van 4/5 een datum, typ dan 4.',
        'Getallen: € 38, 38,00 €/uur, € 1250,00, 12 uur 30, 32:30:00, ongeveer 10, 12k, € 1,2 mln, 10+, max. 10, 10–12 (het midden), 14 dagen te laat, op tijd. Welk teken de duizendtallen scheidt, bepalen de cellen van een kolom samen.',
        'Datums: 18-11-2026, 18 nov 2026, 2026-11-18, 11/2024 (de eerste van de maand), dagnummers; zonder jaar de laatste dag die voorbij is: 12 okt., week 46, half oktober. Eén dag boven de 12 bepaalt voor zijn kolom welk getal de maand is.',
        'Vinkjes: ja, x, ✓ en het tegendeel; een x naast ✓ is een nee. Onbekend: leeg, -, ?, n.v.t., onbekend.',
        `De woorden van alle vijf de talen worden gelezen. Wat anders wordt gelezen dan het er staat, meldt “${menuNl.recalculate}” één keer per kolom.`,
      ],
    },
    {
      heading: 'Wat de kolommen zeggen',
      paragraphs: [
        'Een kolom die Client Tiers vult, zegt dat in de notitie bij de kop. Elke andere kolom is van jou, hoe die ook heet; verwijder de notitie en ook die kolom is van jou.',
        'Score: het gewogen gemiddelde van wat je hebt ingevuld, van 0 (alles op zijn slechtst) tot 100 (alles op zijn best).',
        'Ingevuld: hoeveel van het totale gewicht je hebt ingevuld. Onder het minimum op het tabblad “Instellingen” (50% tot je het verandert) is de categorie voorlopig: grijs en zonder rang.',
        'Waarom: wat de klant omhooghaalt en wat hem afremt, hoe ver het is tot de volgende categorie, en welke categorieën nog kunnen zolang er iets ontbreekt. Ook cellen die niet te lezen zijn, staan hier.',
        'Volgende stap: één ding om te doen, en waarom. Het eerste dat van toepassing is: over de betalingsvoorwaarden praten (betaalt laat, en je neemt niet hoe dan ook afscheid), het tarief verhogen (laagste categorie, en een hoger tarief alleen is al genoeg), vriendelijk afscheid nemen (de checklist staat in de zijbalk), afspraken schriftelijk vastleggen (niet nagekomen, of onduidelijke opdrachten), bellen (lang stil), invullen wat ontbreekt (voorlopige categorie), om een doorverwijzing of een verhaal over jullie samenwerking vragen (goede categorie, cel nog leeg).',
        'Is niets daarvan van toepassing, dan staat bij “Volgende stap” de tekst van het tabblad “Categorieën”, daar kun je hem aanpassen; de tekst van de categorie waarvan je afscheid neemt, opent ook die stap.',
        'Vanaf hoeveel dagen een klant te laat of stil is en van welke categorie je afscheid neemt, staat op het tabblad “Instellingen”.',
        'Een categorie bepaalt de volgorde van je dag. Werk dat op tijd klaar is, daar heeft elke klant recht op.',
      ],
    },
    {
      heading: 'Maak het van jezelf',
      paragraphs: [
        `Je kolommen: “${menuNl.setUp}” laat zien hoe elke kolom van je lijst wordt gelezen, voordat er iets wordt geschreven. Kies het nog eens om dat te veranderen. Een eigen oordeel dat niet wordt gebruikt, telt mee zodra je “Meer is beter” of “Minder is beter” aangeeft. Je keuze staat op het tabblad “Criteria” onder “Kolom” en in rijen van het tabblad “Instellingen”.`,
        `Tabblad “Criteria”: pas gewichten aan (alleen de verhouding telt, met 0 zet je een criterium uit) en schalen, of voeg rijen toe. “min” en “max” nemen de kleinste of grootste waarde onder je klanten. Is minder beter, zet dan het grootste getal onder “Slechtste waarde”. Na een nieuwe rij kies je “${menuNl.setUp}”, dan krijgt die een eigen kolom.`,
        'Tabblad “Categorieën”: pas namen, scoregrenzen, teksten en kleuren aan, of voeg categorieën toe.',
        'Tabblad “Instellingen”: de getallen die bepalen wanneer een categorie voorlopig is, beoordelingen verouderd zijn of een klant te lang stil is, elk met eenheid en standaardwaarde.',
        'Kolommen en tabbladen mogen in elke volgorde staan. Je eigen kolommen blijven zoals ze zijn; alleen bekende koppen krijgen een notitie als er nog geen is.',
        `Kies “${menuNl.freeze}” voordat je de add-on verwijdert, dan blijven de uitkomsten van zijn functies staan.`,
      ],
    },
    {
      heading: 'Regels en vastzetten',
      paragraphs: [
        'Tabblad “Regels”: wat een gewogen gemiddelde niet kan zeggen. Elke rij vraagt iets van een kolom en stelt dan een ondergrens (minstens) of bovengrens (hoogstens), zet de klant één categorie hoger of lager, of maakt alleen een opmerking. Met het vinkje zet je een rij aan.',
        'Vastzetten gaat voor een bovengrens, een bovengrens voor een ondergrens, een ondergrens voor de score. Verschuiven komt als laatste en gaat nooit over een grens heen. Elke regel die geldt, staat met jouw reden bij “Waarom”.',
        `Wil je zelf een categorie vastzetten, kies die dan bij “Vaste categorie”, met een reden en eventueel een laatste dag; “${menuNl.setUp}” voegt de kolommen daarvoor toe. Bij “Waarom” staat dan ook wat het anders zou zijn.`,
      ],
    },
    {
      heading: 'Als een categorie verandert',
      paragraphs: [
        'Bij “Verandering” staat een maand lang ▲ beter of ▼ slechter, met de vorige categorie. Wat je uitprobeert en dezelfde dag terugdraait, laat geen pijl achter.',
        'Tabblad “Geschiedenis”: één rij per verandering, met de scores en de oorzaak. De oorzaak is berekend, niet geraden: het is de kleinste verandering die op zichzelf tot de nieuwe categorie leidt. Waren twee veranderingen elk genoeg geweest, dan staan ze er allebei. Je mag rijen sorteren, filteren en verwijderen; zonder het tabblad wordt niets bijgehouden.',
        'Klanten worden herkend aan hun naam. Wie een nieuwe naam en dezelfde waarden heeft, of in dezelfde rij staat en minstens de helft van de beoordelingen heeft behouden, geldt als hernoemd; gekopieerde rijen zijn nieuwe klanten.',
        'Wat daarvoor nodig is, staat op een verborgen tabblad, “Client Tiers-geheugen”. Raakt dat kwijt, dan staat dat in de geschiedenis en begint die opnieuw. Het onthoudt wat je het laatst hebt beoordeeld, ook als je dat intussen hebt gewist: verwijder ook dat tabblad voordat je het bestand doorgeeft.',
      ],
    },
    {
      heading: 'Klanten die weg zijn',
      paragraphs: [
        'Ze mogen op de lijst blijven staan. Een kolom zegt het (Status, Actief, Voormalig, Klant tot; onze eigen kolom heet “Geen klant meer”): met woorden als gestopt, voormalig, beëindigd of inactief, met een vinkje of met een dag die voorbij is. Ook een tussenkop “Voormalige klanten” zegt het, voor alle rijen tot de volgende tussenkop. Gepauzeerd, VIP en elk onbekend woord zeggen niets; onder “Actief” zegt een lege cel ook niets.',
        'Ze worden niet beoordeeld en niemand wordt met hen vergeleken. “Waarom” zegt waaraan het te zien is, “Verandering” en de geschiedenis zeggen wanneer ze vertrokken en terugkwamen; een vaste categorie geldt zolang niet. Op het tabblad “Geld” blijft staan wat ze opbrachten en nog moeten betalen; het dagplan houdt zich aan hun deadlines. De functies voor je eigen cellen gaan uit van bereiken: laat zulke rijen zelf weg.',
      ],
    },
    {
      heading: 'Prospects',
      paragraphs: [
        `“${menuNl.addProspects}” maakt twee tabbladen. Op het tabblad “Prospects” vink je meteen na een eerste gesprek de waarschuwingssignalen aan en beoordeel je de match. Op het tabblad “Criteria voor prospects” staat wat er telt en hoe zwaar; van waarschuwingssignalen telt het aantal.`,
        `“${menuNl.recalculate}” zegt dan Aannemen, Doorvragen of Afwijzen en waarom, en schrijft een vriendelijk antwoord: een ja met de volgende stap, een afwijzing zonder je eigen oordeel, of de vragen die nog openstaan. Waar de grenzen liggen, staat op het tabblad “Instellingen”.`,
        `Wil je iemand aannemen, selecteer dan de rij en kies “${menuNl.makeClient}”: de naam en alles waar het tabblad “Klanten” een kolom voor heeft, komen onderaan je lijst.`,
      ],
    },
    {
      heading: 'Tijd en geld',
      paragraphs: [
        `“${menuNl.importRecords}” leest exports van urenregistratie, facturatieprogramma’s en betaaldiensten, bankafschriften, agenda’s (.ics) of een tabblad. Voordat er iets wordt geschreven, zie je wat nieuw is en wat waarom wordt weggelaten, en word je naar onbekende namen gevraagd. Een bestand nog eens importeren voegt alleen toe wat nieuw is; “${menuNl.removeImport}” haalt de laatste import weer weg.`,
        'Uren, facturen en betalingen hebben elk een tabblad: “Uren”, “Facturen”, “Betalingen”. Elke rij is één post; typ of plak gerust eigen rijen. Op het tabblad “Namen” staat hoe klanten in bestanden heten, op het tabblad “Valuta” wat andere valuta waard zijn.',
      ],
    },
    moneyNl.help,
    {
      heading: 'Je dag',
      paragraphs: [
        `“${menuNl.planDay}” zet wat op het tabblad “Taken” staat in de volgorde van de categorieën en toont het op het tabblad “Vandaag”: elke deadline die te halen is, wordt gehaald, en elk blok zegt waarom het daar staat. “${menuNl.planWeek}” doet dat voor vijf werkdagen. De eerste keer worden het tabblad “Taken” en de rijen voor je werktijden op het tabblad “Instellingen” gemaakt.`,
        `Vink op “Vandaag” of “Taken” af wat klaar is; een taak die zich herhaalt, komt als nieuwe rij terug. Plan opnieuw als er iets tussen komt. Past niet alles, dan staat op “Vandaag” hoeveel tijd je tekortkomt, wie je om een nieuwe datum kunt vragen en hoe.`,
        `Een antwoord moet er zijn binnen de antwoordtijd van de categorie, geteld in jouw werkuren. Met de kolommen “Tijdzone” en “Bereikbaar” in de klantenlijst komen gesprekken waar jullie er allebei zijn. “${menuNl.startClient}” maakt van de lijst op het tabblad “Stappen” taken.`,
        `“${menuNl.dayColumns}” geeft je klantenlijst de kolommen daarvoor, en andere: kanaal, contract, opzegging, betaaltermijn, uren en feedback. “Vandaag” en “Volgende stap” zeggen dan wanneer een contract afloopt, wanneer je weer om feedback kunt vragen en wanneer uren op zijn.`,
      ],
    },
  ],
  functionsHeading: 'Functies voor je eigen cellen',
  functionsIntro:
    'Geef meteen de hele kolom met klanten mee: één formule in de eerste rij vult de hele kolom. CLIENT_CRITERIA en CLIENT_TIERS zijn benoemde bereiken op je tabbladen.',
  functions: [
    { name: 'CLIENTSCORE', purpose: 'Score van 0 tot 100', exampleArguments: ['H2:O', 'CLIENT_CRITERIA'] },
    {
      name: 'CLIENTTIER',
      purpose: 'Categorie op grond van alleen de score',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTWHY',
      purpose: 'De redenen in één zin',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'H1:O1', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTRANGE',
      purpose: 'Categorieën die nog mogelijk zijn, zoals A–C',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA', 'CLIENT_TIERS'],
    },
    {
      name: 'CLIENTEVIDENCE',
      purpose: 'Deel van het gewicht dat is ingevuld, van 0 tot 1',
      exampleArguments: ['H2:O', 'CLIENT_CRITERIA'],
    },
    { name: 'CLIENTSHARE', purpose: 'Aandeel van elk bedrag in het totaal', exampleArguments: ['S2:S'] },
    {
      name: 'CLIENTPARETO',
      purpose: 'Klasse A, B of C voor elk bedrag: A zijn de weinige die samen 80% opleveren',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTHHI',
      purpose: 'Hoe sterk je van een paar klanten afhangt: 10000 is één klant, onder 1500 is goed gespreid',
      exampleArguments: ['S2:S'],
    },
    {
      name: 'CLIENTWEIGHTS',
      purpose: 'Gewichten uit een volgorde van belang (1, 2, 3 …) of uit een tabel met vergelijkingen',
      exampleArguments: ['B2:B9'],
    },
    {
      name: 'CLIENTCONSISTENCY',
      purpose: 'Of een tabel met vergelijkingen zichzelf tegenspreekt: meer dan 0,1 is te veel',
      exampleArguments: ['B2:E5'],
    },
    {
      name: 'CLIENTDAYSLATE',
      purpose:
        'Hoeveel dagen te laat facturen worden betaald, gewogen naar bedrag: vervaldatum, betaald, bedragen',
      exampleArguments: ['Invoices!D2:D', 'Invoices!I2:I', 'Invoices!E2:E'],
    },
    {
      name: 'CLIENTRATE',
      purpose:
        'Wat een uur met elke klant oplevert: namen, dan namen en bedragen, namen en uren. Leeg onder 5 uur',
      exampleArguments: ['A2:A', 'Invoices!B2:B', 'Invoices!E2:E', 'Time!B2:B', 'Time!C2:C'],
    },
  ],
  close: 'Sluiten',
};
