/** Dutch: first calls with prospects. */
import { formatCount } from '../format-number';
import { menuNl } from './menu';
import type { ProspectTexts } from '../types/prospects';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.nl;

const groet = (name: string): string => (name === '' ? 'Goedendag,' : `Beste ${name},`);

const verb = (items: readonly string[], one: string, many: string): string =>
  `${and(items)} ${items.length === 1 ? one : many}`;

export const prospectsNl: ProspectTexts = {
  headers: { prospect: 'Prospect', verdict: 'Advies', fit: 'Match', reply: 'Antwoord' },
  notes: {
    prospect:
      'Eén prospect per rij. Vul hem meteen na het eerste gesprek in en laat leeg wat niet ter sprake kwam. Denk na voordat je deze spreadsheet deelt.',
    verdict: `Wordt gevuld door “${menuNl.recalculate}”. Aannemen, doorvragen of afwijzen: een voorstel, jij beslist. Te veel waarschuwingssignalen of een slechte match pleiten voor afwijzen, één signaal of te weinig antwoorden voor doorvragen.`,
    fit: `Wordt gevuld door “${menuNl.recalculate}”. Gewogen gemiddelde van je beoordelingen, van 0 tot 100. Waarschuwingssignalen zitten er niet in, daarvan telt het aantal.`,
    why: `Wordt gevuld door “${menuNl.recalculate}”. Alles wat tot het advies leidde, ook wat het moest afleggen, en wat niet te lezen was.`,
    reply: `Wordt gevuld door “${menuNl.recalculate}”. Een vriendelijke tekst om te kopiëren: een ja met de volgende stap, een afwijzing zonder je eigen oordeel, of de vragen die je kunt stellen. Pas hem na het kopiëren aan zoals je wilt.`,
  },
  verdicts: { take: 'Aannemen', askMore: 'Doorvragen', decline: 'Afwijzen' },
  guidance: {
    fairFee:
      '1 = wil veel minder betalen dan jouw tarief\n3 = had een ander bedrag in gedachten, maar kan het jouwe volgen\n5 = vindt je tarief redelijk en heeft er budget voor',
    equalPartner:
      '1 = praat op je neer, als een baas tegen personeel\n3 = beleefd, maar bepaalt alleen de voorwaarden\n5 = jullie zoeken als twee ondernemers samen een oplossing',
    clearBriefs:
      '1 = kan niet zeggen wat er moet gebeuren\n3 = kent de taak, maar geen deadline of budget\n5 = noemt taak, deadline en budget',
    sharesMyValues:
      '1 = wil dingen die tegen je principes ingaan\n3 = ziet het anders, maar daar zou je mee kunnen leven\n5 = jullie zijn het eens over wat goed en eerlijk werk is',
    iLikeThem:
      '1 = je was opgelucht toen het gesprek voorbij was\n3 = een prima gesprek\n5 = je had graag nog langer gepraat',
    realisticAboutTime:
      '1 = verwacht een dag werk in een uur\n3 = wat te optimistisch, maar luistert als je het uitlegt\n5 = weet ongeveer hoelang iets duurt, of vraagt het',
  },
  lastContactGuidance:
    'De dag van het eerste gesprek, of waarop jullie elkaar voor het laatst spraken. Telt niet mee in de score.',
  criteriaRemark:
    'Van waarschuwingssignalen (soort “Vinkje”, slechtste waarde 1, beste 0) telt het aantal en niet de match, daarom hebben ze gewicht 0. Wil je er een niet meer gebruiken, verwijder dan de rij; voor een nieuw signaal voeg je een rij toe.',
  why: {
    redFlags: (flags) =>
      `${flags.length === 1 ? 'een waarschuwingssignaal' : `${flags.length} waarschuwingssignalen`} (${quoted(flags)})`,
    goodFit: (fit, from) => `een match van ${fit} haalt de vereiste ${from}`,
    middlingFit: (fit, from) => `een match van ${fit} haalt de vereiste ${from} niet`,
    unsettledFit: (fit, below) =>
      `een match van ${fit} ligt onder ${below}, maar open antwoorden kunnen dat nog keren`,
    poorFit: (fit, below) => `een match van ${fit} ligt onder ${below}`,
    littleKnown: (percent) => `nog maar ${percent} van het gewicht is bekend`,
    notRated: 'nog niets beoordeeld',
    overruled: (clause, verdict) => `${clause} (op zichzelf: ${verdict})`,
    askAbout: (criteria) => `vraag naar ${quoted(criteria)}`,
  },
  questions: {
    fitsMyServices: 'Welke taken wilt u als eerste uit handen geven?',
    fairFee: 'Welk budget hebt u hiervoor gereserveerd?',
    openToMyWay: 'Met welke tools en werkwijzen werkt u nu, en wat daarvan kunnen we veranderen?',
    equalPartner: 'Hoe wilt u dat we samen beslissingen nemen?',
    clearBriefs:
      'Wat moet er precies gebeuren, wanneer moet het klaar zijn, en waaraan ziet u dat het gelukt is?',
    sharesMyValues: 'Wat vindt u het belangrijkste als u met iemand samenwerkt?',
    iLikeThem: 'Hoe zou onze samenwerking er op haar best uitzien?',
    realisticAboutTime: 'Hoeveel tijd kosten deze taken volgens u in een maand?',
  },
  letters: {
    take: (name) =>
      `${groet(name)}\nHartelijk dank voor het gesprek. Ik werk graag met u samen. Als volgende stap stuur ik u een voorstel met werkzaamheden, tarief en startdatum; zodra u akkoord bent, kunnen we beginnen.\nIs er iets wat ik vooraf moet weten?\nMet vriendelijke groet`,
    decline: (name) =>
      `${groet(name)}\nHartelijk dank voor het gesprek en dat u aan mij hebt gedacht. Ik heb over uw aanvraag nagedacht en neem de opdracht niet aan: wat u zoekt en wat ik aanbied, sluit niet goed genoeg op elkaar aan. U verdient iemand voor wie dit precies de juiste opdracht is.\nIk wens u veel succes met uw plannen.\nMet vriendelijke groet`,
    ask: (name, questions) =>
      questions.length === 0
        ? `${groet(name)}\nHartelijk dank voor het gesprek. Voordat we over een samenwerking beslissen, spreek ik u graag nog een keer, een kwartier is genoeg. Wanneer komt het u uit?\nMet vriendelijke groet`
        : `${groet(name)}\nHartelijk dank voor het gesprek. Voordat we over een samenwerking beslissen, wil ik graag nog iets meer weten:\n${questions.map((question) => `• ${question}`).join('\n')}\nIk zie uit naar uw antwoord.\nMet vriendelijke groet`,
  },
  judged: (n) => `${formatCount(n, 'nl')} ${n === 1 ? 'prospect' : 'prospects'} beoordeeld`,
  notJudged: (tab, problem) => `Op het tabblad “${tab}” is niets beoordeeld: ${problem}`,
  makeClient: {
    title: 'Van prospect klant maken',
    selectRow: (tab, item) =>
      `Selecteer op het tabblad “${tab}” de rij van een prospect en kies daarna opnieuw “${item}”.`,
    question: (names, tab) =>
      `${verb(names, 'komt', 'komen')} onderaan je lijst op het tabblad “${tab}”, met alles wat daar een kolom heeft. Doorgaan?`,
    alreadyThere: (names, tab) =>
      `${verb(names, 'staat', 'staan')} al op het tabblad “${tab}”: daar komt niets bij, alleen de rij hier wordt verwijderd.`,
    leftBehind: (columns, tab) =>
      `Dit gaat niet mee, want het tabblad “${tab}” heeft er geen kolom voor: ${columns.join(', ')}.`,
    rowStays: (cells) =>
      `Waar naast de lijst nog iets staat (${cells.join(', ')}), blijft de rij staan: daar worden alleen de cellen van de lijst leeggemaakt.`,
    rowsLeft: (names, tab) =>
      `Intussen veranderd op het tabblad “${tab}”, daarom ${names.length === 1 ? 'blijft de rij' : 'blijven de rijen'} daar staan: ${and(names)}`,
    changed: (tab, item) =>
      `De rijen op het tabblad “${tab}” zijn intussen veranderd. Er is niets geschreven: selecteer de rij en kies opnieuw “${item}”.`,
    done: (names, tab) => `${verb(names, 'staat', 'staan')} nu op het tabblad “${tab}”`,
    halfDone: (names, tab, what, item) =>
      `${verb(names, 'staat', 'staan')} nu op het tabblad “${tab}”, maar daarna ging er iets mis: ${what} Staat de rij van de prospect er nog, kies dan nog een keer “${item}”: dat verwijdert alleen de rij. Anders is opnieuw berekenen genoeg.`,
  },
};
