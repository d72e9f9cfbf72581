/** Criteria and input columns in Hungarian: header and guidance. Nouns, so that they read well inside a Why. */
import type { ColumnCatalogue } from '../types/texts';

export const columnsHu: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Havi óraszám',
    guidance:
      'Hány órát dolgozol ennek az ügyfélnek egy átlagos hónapban. Minél több, annál jobb; a skála tetejét az adja, akinél a legtöbb órád van.',
  },
  hourlyRate: {
    name: 'Óradíj',
    guidance:
      'Mennyit hoz neked egy óra ennél az ügyfélnél, a saját pénznemedben. Csomagárnál oszd el az árat annyi órával, amennyi valóban rámegy.',
  },
  workingTogether: {
    name: 'Együttműködés',
    guidance:
      '1 = minden feladatnál háromszor kell visszakérdezned\n3 = jól megy, néha akad egy félreértés\n5 = fél szavakból is értitek egymást',
  },
  appreciation: {
    name: 'Megbecsülés',
    guidance:
      '1 = csak a végrehajtót látja benned\n3 = barátságos, megköszöni a munkádat\n5 = kikéri a véleményedet, és partnerként kezel',
  },
  growthForMe: {
    name: 'Szakmai fejlődés',
    guidance:
      '1 = hónapok óta semmi újat nem tanultál nála\n3 = néha akad egy új program vagy feladat\n5 = olyasmit tanulsz nála, amit máshol többért adhatsz el',
  },
  fun: {
    name: 'Élvezetes munka',
    guidance:
      '1 = ezeket a feladatokat mindig halogatod\n3 = olyan munka, mint a többi\n5 = alig várod, hogy nekiláss',
  },
  network: {
    name: 'Kapcsolati háló',
    guidance:
      '1 = nem ismer senkit, akinek szüksége lehetne rád\n3 = ismer néhány ilyen embert, talán szóba is hoz\n5 = sokakat ismer, és ajánl is nekik\nHagyd üresen, ha még sosem kérdezted.',
  },
  reference: {
    name: 'Referencia',
    guidance:
      '1 = inkább nem említed, hogy neki dolgozol\n3 = a szakmában néhányan ismerik a nevét\n5 = a neve ajtókat nyit, és hivatkozhatsz is rá',
  },
  fairFee: {
    name: 'Méltányos díj',
    guidance:
      '1 = minden számlánál alkudozik\n3 = kifizeti a szokásos díjat, néha szóvá teszi\n5 = mindig tisztességesen megfizetett, és szerinte megéri',
  },
  abilityToPay: {
    name: 'Fizetőképesség',
    guidance:
      '1 = az alapszolgáltatásodat is alig tudja kifizetni\n3 = ki tudja fizetni, amiben megállapodtatok\n5 = a mostaninál több tanácsadásra is telne neki',
  },
  roomForImprovement: {
    name: 'Fejlesztési lehetőség',
    guidance:
      '1 = alig maradt, amin javíthatnál\n3 = egy-két dolgot jobbá tehetsz\n5 = a számai és a kimutatásai sokat nyernének a segítségeddel',
  },
  wantsToChange: {
    name: 'Változtatási szándék',
    guidance:
      '1 = maradjon minden úgy, ahogy van\n3 = nyitott rá, ha noszogatják\n5 = tervekkel keres meg, és bele is vág',
  },
  takesAdvice: {
    name: 'Tanácsok megfogadása',
    guidance:
      '1 = elengedi a füle mellett, aztán téged hibáztat\n3 = egy részét megfogadja\n5 = teljesen megfogadja, és be is számol az eredményről',
  },
  positiveMindset: {
    name: 'Pozitív szemlélet',
    guidance:
      '1 = minden megoldásban problémát lát\n3 = attól függ, milyen napja van\n5 = azt keresi, hogyan lehetne',
  },
  referrals: {
    name: 'Továbbajánlás',
    guidance:
      '1 = kérted, de senkinek sem ajánl\n3 = egyszer már ajánlott valakinek\n5 = minden évben küld hozzád jó ügyfeleket\nHagyd üresen, ha még sosem kérted.',
  },
  paysOnTime: {
    name: 'Fizetési fegyelem',
    guidance:
      '1 = csak felszólításra fizet, vagy arra sem\n3 = néha késik pár napot\n5 = mindig időben fizet',
  },
  caseStudy: {
    name: 'Esettanulmány',
    guidance:
      '1 = nem szeretné, ha megneveznéd\n3 = pár mondatot szívesen ad\n5 = örömmel mesél a közös munkátokról, akár videón is',
  },
  wellKnownName: {
    name: 'Ismertség',
    guidance:
      '1 = a családján kívül nem ismerik\n3 = ismerik az utcában vagy a szakmában\n5 = az egész régióban ismerik, és másokat is vonz',
  },
  supportsEvents: {
    name: 'Részvétel rendezvényeken',
    guidance: '1 = sosem jön el\n3 = eljön, ha épp ráér\n5 = mindig ott van, és hoz is magával valakit',
  },
  iLikeThem: {
    name: 'Személyes szimpátia',
    guidance: '1 = elmegy a kedved, ha hív\n3 = elég kellemes\n5 = örülsz, ha találkoztok',
  },
  myTeamLikesThem: {
    name: 'Csapat szimpátiája',
    guidance: '1 = goromba a kollégáiddal\n3 = korrekt\n5 = a csapatból mindenki szívesen dolgozik neki',
  },
  communicates: {
    name: 'Jó kommunikáció',
    guidance:
      '1 = minden csatornádat elárasztja üzenetekkel, amelyekben alig van valami\n3 = többnyire érthető, néha kicsit körülményes\n5 = kedves és lényegre törő; szívesen veszed fel neki a telefont',
  },
  informsInTime: {
    name: 'Időben érkező információ',
    guidance:
      '1 = csak sokadik rákérdezésre válaszol\n3 = válaszol, de egy-egy dolog későn érkezik meg\n5 = mire kérdeznéd, már nálad van minden, ami kell',
  },
  clearBriefs: {
    name: 'Egyértelmű megbízás',
    guidance:
      '1 = neked kell kitalálnod, mit szeretne\n3 = a feladat világos, de a határidőre vagy a keretre rá kell kérdezned\n5 = a feladat, a határidő és a költségkeret is az elejétől világos',
  },
  clearGoals: {
    name: 'Céltudatosság',
    guidance:
      '1 = minden héten mást akar\n3 = nagyjából tudja, merre tart, de néha irányt vált\n5 = tudja, hová akar eljutni a vállalkozásával egy hónap és egy év alatt',
  },
  equalPartner: {
    name: 'Egyenrangú viszony',
    guidance:
      '1 = parancsolgat, és érezteti veled, ki fizet\n3 = udvarias, de egyedül dönt\n5 = közösen döntötök, mint két vállalkozó',
  },
  interestingWork: {
    name: 'Érdekes feladatok',
    guidance:
      '1 = apróságok, amelyekhez nem kell a tudásod\n3 = rutinmunka, néha akad köztük valami jó is\n5 = olyan feladatok, amelyeket szeretsz, és amelyek számítanak is',
  },
  valuesMySkills: {
    name: 'Szakértelmem elismerése',
    guidance:
      '1 = szerinte a munkádat bárki el tudná végezni\n3 = elégedett, de ritkán kérdezi meg, te mit gondolsz\n5 = bízik a szakértelmedben, és igényt is tart rá',
  },
  respectsMyHours: {
    name: 'Munkaidőm tisztelete',
    guidance:
      '1 = este és hétvégén is hív, és választ vár\n3 = néha megfeledkezik róla, de ha szólsz, jó néven veszi\n5 = tartja magát a munkaidődhöz, és a szabadnapjaidon békén hagy',
  },
  realisticAboutTime: {
    name: 'Reális időbecslés',
    guidance:
      '1 = egynapi munkát egy óra alatt vár el\n3 = kicsit derűlátó, de ha elmagyarázod, belátja\n5 = tudja, mi nagyjából mennyi időbe telik, és ha bizonytalan, megkérdezi',
  },
  organised: {
    name: 'Szervezettség',
    guidance:
      '1 = papírok és időpontok vesznek el nála, minden csúszik\n3 = van némi rendetlenség, de végül minden előkerül\n5 = mindennek megvan a helye és az ideje\nKezdetben 0 a súlya: a káosz, a kritika vagy a magas elvárás önmagában senkit sem tesz rossz ügyféllé.',
  },
  delegates: {
    name: 'Feladatok átadása',
    guidance:
      '1 = mindent jobban tud, semmit sem tud elengedni, és mindent újra megcsinál utánad\n3 = átadja a feladatokat, de minden lépést ellenőriz\n5 = ismeri a saját erősségeit, a többit pedig rád bízza',
  },
  urgencyUnderControl: {
    name: 'Tervezhetőség',
    guidance:
      '1 = minden sürgős, mintha rajta kívül nem is volna ügyfeled\n3 = néhány hetente akad egy sürgős feladat\n5 = előre tervez; ami nála sürgős, az tényleg az',
  },
  rarelyComplains: {
    name: 'Elégedettség',
    guidance:
      '1 = bármit csinálsz, talál benne kivetnivalót\n3 = néha panaszkodik, többnyire okkal\n5 = elégedett, és tisztességesen megmondja, mi lehetne jobb\nAz a kritika, amelyből tanulsz, nem panasz.',
  },
  keepsAgreements: {
    name: 'Megállapodások betartása',
    guidance:
      '1 = amiben tegnap megegyeztetek, az ma már nem számít\n3 = a lényeget betartja, a többit rugalmasan kezeli\n5 = amit megbeszéltetek, az érvényes, emlékeztetni sem kell rá',
  },
  recommendsMe: {
    name: 'Ajánlás másoknak',
    guidance:
      '1 = nem ajánlana senkinek, vagy rosszat mond rólad\n3 = ha kérdezik, jót mond rólad\n5 = magától is mesél rólad másoknak\nHagyd üresen, ha nem tudod.',
  },
  sharesMyValues: {
    name: 'Közös értékrend',
    guidance:
      '1 = olyasmit kér, ami ellenkezik az elveiddel\n3 = másképp látja a dolgokat, de ezzel együtt lehet élni\n5 = ugyanazt tartjátok jó és tisztességes munkának',
  },
  runsDownFormerVa: {
    name: 'Korábbi asszisztenst szid',
    guidance:
      'Pipáld ki, ha lekicsinylően beszél egy asszisztensről, akivel már nem dolgozik együtt. Figyelmeztető jel: ezeknél a darabszám számít.',
  },
  interruptsMe: {
    name: 'Félbeszakít',
    guidance:
      'Pipáld ki, ha nem tudtad végigmondani a mondataidat. Figyelmeztető jel: ezeknél a darabszám számít.',
  },
  disrespectsMyTime: {
    name: 'Nem tiszteli az időmet',
    guidance:
      'Pipáld ki, ha szó nélkül késett, elhúzta a hívást, vagy elvárta, hogy mindent félretegyél miatta. Figyelmeztető jel: ezeknél a darabszám számít.',
  },
  wantsWorkForFree: {
    name: 'Ingyen munkát kér',
    guidance:
      'Pipáld ki, ha fizetetlen próbamunkát kér, vagy alkudozik, mielőtt ismerné az ajánlatodat. Figyelmeztető jel: ezeknél a darabszám számít.',
  },
  everythingIsUrgent: {
    name: 'Minden sürgős',
    guidance:
      'Pipáld ki, ha mindennek tegnapra kellene elkészülnie, mintha rajta kívül nem is volna ügyfeled. Figyelmeztető jel: ezeknél a darabszám számít.',
  },
  fitsMyServices: {
    name: 'Illik a szolgáltatásaimhoz',
    guidance:
      '1 = olyasmi kell neki, amit nem kínálsz\n3 = nagyjából a felét csinálod jól\n5 = pontosan az a munka, amiben a legjobb vagy',
  },
  openToMyWay: {
    name: 'Nyitott a munkamódszeremre',
    guidance:
      '1 = mindent csak az ő módján lehet csinálni\n3 = érdeklődik, és kipróbálna belőle ezt-azt\n5 = szívesen átveszi az eszközeidet, az időbeosztásodat és a módszereidet',
  },
  wellKnown: {
    name: 'Neves ügyfél',
    guidance: 'Pipáld ki, ha a piacodon mások felnéznek erre az ügyfélre. Pontot nem ad.',
  },
  breaksAgreements: {
    name: 'Megszegi a megállapodásokat',
    guidance: 'Pipáld ki, ha ez az ügyfél nem tartja be, amiben megállapodtatok. Pontot nem ad.',
  },
  hoursThisMonth: {
    name: 'Óraszám ebben a hónapban',
    guidance:
      'Hány órát dolgozol ennek az ügyfélnek ebben a hónapban, hogy összevethesd az átlagossal. Pontot nem ad.',
  },
  income12Months: {
    name: '12 havi bevétel',
    guidance: 'Mennyit fizetett neked az elmúlt tizenkét hónapban, a saját pénznemedben. Pontot nem ad.',
  },
  daysLate: {
    name: 'Késés napokban',
    guidance: 'A határidő után hány nappal szokott fizetni. 0 = időben. Pontot nem ad.',
  },
  lastContact: {
    name: 'Utolsó kapcsolatfelvétel',
    guidance: 'Melyik napon beszéltetek vagy írtatok egymásnak utoljára. Pontot nem ad.',
  },
  lockTier: {
    name: 'Rögzített kategória',
    guidance: 'Rögzíti a kategóriát, bármit mond is a pontszám vagy egy szabály. Ha üres, nincs rögzítve.',
  },
  lockReason: {
    name: 'Rögzítés oka',
    guidance: 'Miért rögzítetted a kategóriát. Az Indoklás oszlopban is megjelenik.',
  },
  lockUntil: {
    name: 'Rögzítve eddig',
    guidance: 'A rögzítés utolsó napja. Ha üres, nincs vége.',
  },
  hasLeft: {
    name: 'Már nem ügyfél',
    guidance:
      'Megmondja, hogy az ügyfél elment-e: pipa, dátum vagy olyan szó, mint a „megszűnt” vagy a „volt”. Ilyenkor nem kap értékelést.',
  },
};
