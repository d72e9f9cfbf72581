/** Norwegian: first calls with prospects. */
import { formatCount } from '../format-number';
import { menuNb } from './menu';
import type { ProspectTexts } from '../types/prospects';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.nb;

const hei = (name: string): string => (name === '' ? 'Hei!' : `Hei, ${name}!`);

export const prospectsNb: ProspectTexts = {
  headers: { prospect: 'Potensiell kunde', verdict: 'Råd', fit: 'Match', reply: 'Svar' },
  notes: {
    prospect:
      'Én potensiell kunde per rad. Fyll ut rett etter den første samtalen, og la det som ikke kom opp, stå tomt. Tenk deg om før du deler regnearket.',
    verdict: `Fylles ut av «${menuNb.recalculate}». Si ja, spør mer eller si nei: et forslag, det er du som bestemmer. For mange faresignaler eller dårlig match taler for et nei, ett enkelt faresignal eller for få svar taler for å spørre mer.`,
    fit: `Fylles ut av «${menuNb.recalculate}». Vektet snitt av vurderingene dine, fra 0 til 100. Faresignaler er ikke med, der teller antallet.`,
    why: `Fylles ut av «${menuNb.recalculate}». Alt som førte til rådet, også det som ble overstyrt, og det som ikke kunne leses.`,
    reply: `Fylles ut av «${menuNb.recalculate}». En vennlig tekst du kan kopiere: et ja med neste steg, et nei uten din private vurdering, eller spørsmålene du kan stille. Endre den som du vil når du har kopiert den.`,
  },
  verdicts: { take: 'Si ja', askMore: 'Spør mer', decline: 'Si nei' },
  guidance: {
    fairFee:
      '1 = vil betale langt mindre enn honoraret ditt\n3 = hadde tenkt seg en annen sum, men skjønner din\n5 = synes honoraret er rimelig og har budsjett til det',
    equalPartner:
      '1 = snakker nedlatende, som en sjef til en ansatt\n3 = høflig, men setter betingelsene alene\n5 = to bedrifter som leter etter en løsning sammen',
    clearBriefs:
      '1 = klarer ikke å si hva som skal gjøres\n3 = kjenner oppgaven, men verken frist eller budsjett\n5 = nevner både oppgave, frist og budsjett',
    sharesMyValues:
      '1 = ber om ting som strider mot det du står for\n3 = ser annerledes på ting, men det kunne du levd med\n5 = dere er enige om hva som er godt og skikkelig arbeid',
    iLikeThem:
      '1 = du var lettet da samtalen var over\n3 = en helt grei samtale\n5 = du ville gjerne ha snakket lenger',
    realisticAboutTime:
      '1 = venter en hel dags arbeid på en time\n3 = litt for optimistisk, men hører på deg når du forklarer\n5 = vet omtrent hvor lang tid ting tar, eller spør',
  },
  lastContactGuidance: 'Datoen for den første samtalen, eller da dere sist var i kontakt. Gir ikke poeng.',
  criteriaRemark:
    'For faresignaler (type Avkryssing, dårligst 1, best 0) teller antallet, ikke matchen, så de har vekt 0. Sletter du linjen, gjelder faresignalet ikke lenger; vil du ha et nytt, legger du til en linje.',
  why: {
    redFlags: (flags) =>
      `${flags.length === 1 ? 'ett faresignal' : `${flags.length} faresignaler`} (${quoted(flags)})`,
    goodFit: (fit, from) => `en match på ${fit} når de ${from} som trengs`,
    middlingFit: (fit, from) => `en match på ${fit} når ikke opp til ${from}`,
    unsettledFit: (fit, below) =>
      `en match på ${fit} er under ${below}, men svarene som mangler, kan fortsatt snu det`,
    poorFit: (fit, below) => `en match på ${fit} er under ${below}`,
    littleKnown: (percent) => `bare ${percent} av vekten er kjent`,
    notRated: 'ingenting er vurdert ennå',
    overruled: (clause, verdict) => `${clause} (alene gir det: ${verdict})`,
    askAbout: (criteria) => `spør om ${quoted(criteria)}`,
  },
  questions: {
    fitsMyServices: 'Hvilke oppgaver vil du helst gi fra deg først?',
    fairFee: 'Hvilket budsjett har du satt av til dette?',
    openToMyWay: 'Hvilke verktøy og rutiner bruker dere i dag, og hva av det kan vi endre på?',
    equalPartner: 'Hvordan vil du at vi skal ta avgjørelser sammen?',
    clearBriefs: 'Hva skal gjøres, når skal det være ferdig, og hvordan ser du at det ble bra?',
    sharesMyValues: 'Hva er viktigst for deg når du samarbeider med noen?',
    iLikeThem: 'Hvordan ser det beste samarbeidet ut for deg?',
    realisticAboutTime: 'Hvor mye tid tror du at disse oppgavene tar i løpet av en måned?',
  },
  letters: {
    take: (name) =>
      `${hei(name)}\nTusen takk for samtalen. Jeg vil gjerne samarbeide med deg. Nå sender jeg deg et tilbud med omfang, pris og oppstart; så snart du har sagt ja til det, kan vi begynne.\nEr det noe jeg bør vite før det?\nVennlig hilsen`,
    decline: (name) =>
      `${hei(name)}\nTusen takk for samtalen, og for at du tenkte på meg. Jeg har tenkt nøye gjennom forespørselen din og kommer ikke til å ta oppdraget: det du ser etter, og det jeg tilbyr, passer ikke godt nok sammen. Du fortjener noen som dette er den helt rette oppgaven for.\nJeg ønsker deg lykke til med planene.\nVennlig hilsen`,
    ask: (name, questions) =>
      questions.length === 0
        ? `${hei(name)}\nTusen takk for samtalen. Før vi bestemmer oss for et samarbeid, vil jeg gjerne snakke med deg én gang til. Et kvarter er nok. Når passer det for deg?\nVennlig hilsen`
        : `${hei(name)}\nTusen takk for samtalen. Før vi bestemmer oss for et samarbeid, vil jeg gjerne vite litt mer:\n${questions.map((question) => `• ${question}`).join('\n')}\nJeg ser frem til å høre fra deg.\nVennlig hilsen`,
  },
  judged: (n) => `${formatCount(n, 'nb')} ${n === 1 ? 'potensiell kunde' : 'potensielle kunder'}`,
  notJudged: (tab, problem) => `Ingenting i fanen «${tab}» ble vurdert: ${problem}`,
  makeClient: {
    title: 'Gjør til kunde',
    selectRow: (tab, item) =>
      `Klikk på raden til en potensiell kunde i fanen «${tab}», og velg «${item}» på nytt.`,
    question: (names, tab) =>
      `${and(names)} flyttes til slutten av listen i fanen «${tab}», med alt som har en kolonne der. Vil du fortsette?`,
    alreadyThere: (names, tab) =>
      `${and(names)} står allerede i fanen «${tab}»: der legges ingenting til, bare raden her fjernes.`,
    leftBehind: (columns, tab) =>
      `Dette blir ikke med, fordi fanen «${tab}» ikke har noen slik kolonne: ${columns.join(', ')}.`,
    rowStays: (cells) =>
      `Der noe står ved siden av listen (${cells.join(', ')}), blir raden stående: bare cellene i listen tømmes.`,
    rowsLeft: (names, tab) =>
      `Endret i fanen «${tab}» i mellomtiden, derfor blir ${names.length === 1 ? 'raden' : 'radene'} stående der: ${and(names)}`,
    changed: (tab, item) =>
      `Radene i fanen «${tab}» er endret i mellomtiden. Ingenting ble skrevet: klikk på raden, og velg «${item}» på nytt.`,
    done: (names, tab) => `${and(names)} står nå i fanen «${tab}»`,
    halfDone: (names, tab, what, item) =>
      `${and(names)} står nå i fanen «${tab}», men så gikk noe galt: ${what} Er raden til den potensielle kunden der fortsatt, velger du «${item}» én gang til: da fjernes bare raden. Ellers er det nok å beregne på nytt.`,
  },
};
