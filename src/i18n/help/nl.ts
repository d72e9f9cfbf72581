/** The help dialog in Dutch. */
import type { HelpTexts } from '../texts';

export const helpNl: HelpTexts = {
  title: 'Help',
  sections: [
    {
      heading: 'In drie stappen',
      paragraphs: [
        'Kies één keer “Deze spreadsheet inrichten…”. Wat ontbreekt, komt erbij; je eigen cellen blijven zoals ze zijn.',
        'Vul op het tabblad “Klanten” in wat je van elke klant weet: beoordelingen van 1 tot 5, feiten als getal. Wat je niet weet, laat je leeg: leeg is onbekend, nooit slecht.',
        'Kies “Categorieën opnieuw berekenen” zodra er iets is veranderd.',
      ],
    },
    {
      heading: 'Zo beoordeel je',
      paragraphs: [
        'Houd de muis boven een kolomkop: in de notitie staat hoe een 1, een 3 en een 5 eruitzien.',
        'Beoordeel vlot en eerlijk. De redenen naast de categorie zijn belangrijker dan het laatste punt.',
        'Je beoordelingen blijven in deze spreadsheet. Denk goed na voor je hem deelt: klanten kunnen lezen wat je over ze schrijft.',
      ],
    },
    {
      heading: 'Wat de kolommen zeggen',
      paragraphs: [
        'Score: het gewogen gemiddelde van wat je hebt ingevuld, van 0 (alles op zijn slechtst) tot 100 (alles op zijn best).',
        'Ingevuld: hoeveel van het totale gewicht je hebt ingevuld. Onder 50% is de categorie voorlopig en lichter van kleur.',
        'Waarom: wat de klant omhooghaalt en wat hem afremt, hoe ver het is tot de volgende categorie, en welke categorieën nog kunnen zolang er iets ontbreekt. Ook cellen die niet te lezen zijn, staan hier.',
        'Volgende stap: komt van het tabblad “Categorieën”, daar kun je hem aanpassen.',
        'Een categorie bepaalt de volgorde van je dag. Werk dat op tijd klaar is, daar heeft elke klant recht op.',
      ],
    },
    {
      heading: 'Maak het van jezelf',
      paragraphs: [
        'Tabblad “Criteria”: pas gewichten aan (alleen de verhouding telt, met 0 zet je een criterium uit) en schalen, of voeg regels toe. “min” en “max” nemen de kleinste of grootste waarde onder je klanten. Is minder beter, zet dan het grootste getal onder “Slechtste waarde”. Na een nieuwe regel kies je “Deze spreadsheet inrichten…”, dan krijgt die zijn kolom.',
        'Tabblad “Categorieën”: pas namen, ondergrenzen, teksten en kleuren aan, of voeg categorieën toe.',
        'Kolommen en tabbladen mogen in elke volgorde staan. Aan je eigen kolommen komt de add-on nooit.',
        'Kies “Formules vervangen door waarden…” voordat je de add-on verwijdert, dan blijven de uitkomsten van zijn functies staan.',
      ],
    },
    {
      heading: 'Regels en vastzetten',
      paragraphs: [
        'Tabblad “Regels”: wat een gewogen gemiddelde niet kan zeggen. Elke rij vraagt iets van een kolom en stelt dan een ondergrens (minstens) of bovengrens (hoogstens), zet de klant één categorie hoger of lager, of maakt alleen een opmerking. Met het vinkje zet je een rij aan.',
        'Vastzetten gaat voor een bovengrens, een bovengrens voor een ondergrens, een ondergrens voor de score. Verschuiven komt als laatste en gaat nooit over een grens heen. Elke regel die geldt, staat met jouw reden bij “Waarom”.',
        'Wil je zelf een categorie vastzetten, kies die dan bij “Vaste categorie”, met een reden en eventueel een laatste dag. Bij “Waarom” staat dan ook wat het anders zou zijn.',
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
      purpose: 'Klasse A, B of C voor elk bedrag: A zijn de paar die 80% opleveren',
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
  ],
  close: 'Sluiten',
};
