/** Criteria and input columns in German: header and guidance. */
import type { ColumnCatalogue } from '../types/texts';

export const columnsDe: ColumnCatalogue = {
  hoursPerMonth: {
    name: 'Stunden pro Monat',
    guidance:
      'So viele Stunden arbeitest du in einem normalen Monat für diesen Kunden. Je mehr, desto besser; der Kunde mit den meisten Stunden setzt den Maßstab.',
  },
  hourlyRate: {
    name: 'Stundensatz',
    guidance:
      'Was dir eine Stunde für diesen Kunden einbringt, in deiner Währung. Bei Paketen: Preis geteilt durch die Stunden, die du wirklich brauchst.',
  },
  workingTogether: {
    name: 'Zusammenarbeit',
    guidance:
      '1 = jede Aufgabe kostet drei Rückfragen\n3 = läuft, nur ab und zu ein Missverständnis\n5 = ein Satz genügt, und ihr wisst beide, was gemeint ist',
  },
  appreciation: {
    name: 'Wertschätzung',
    guidance:
      '1 = gibt dir nur Anweisungen\n3 = freundlich, sagt auch mal Danke\n5 = will deine Meinung hören und begegnet dir auf Augenhöhe',
  },
  growthForMe: {
    name: 'Entwicklung',
    guidance:
      '1 = seit Monaten nichts Neues für dich\n3 = ab und zu ein neues Tool oder eine neue Aufgabe\n5 = du lernst hier, was du anderswo teurer anbieten kannst',
  },
  fun: {
    name: 'Spaß',
    guidance:
      '1 = diese Aufgaben schiebst du vor dir her\n3 = Arbeit wie jede andere\n5 = auf diese Aufgaben freust du dich',
  },
  network: {
    name: 'Netzwerk',
    guidance:
      '1 = kennt niemanden, der dich brauchen könnte\n3 = kennt ein paar Leute, erwähnt dich vielleicht\n5 = bestens vernetzt und empfiehlt dich weiter\nLass die Zelle leer, wenn du nie gefragt hast.',
  },
  reference: {
    name: 'Referenz',
    guidance:
      '1 = diesen Kunden erwähnst du lieber nicht\n3 = ein Name, den manche in der Branche kennen\n5 = ein Name, der Türen öffnet und mit dem du werben darfst',
  },
  fairFee: {
    name: 'Faires Honorar',
    guidance:
      '1 = feilscht um jede Rechnung\n3 = zahlt das Übliche, fragt ab und zu nach\n5 = hat immer fair bezahlt und findet, dass es sich lohnt',
  },
  abilityToPay: {
    name: 'Finanzkraft',
    guidance:
      '1 = kann sich schon das Nötigste kaum leisten\n3 = kann bezahlen, was vereinbart ist\n5 = könnte sich mehr Beratung leisten als heute',
  },
  roomForImprovement: {
    name: 'Verbesserungspotenzial',
    guidance:
      '1 = da ist kaum noch etwas zu verbessern\n3 = bei ein, zwei Dingen könntest du helfen\n5 = Zahlen und Auswertungen würden mit dir viel besser',
  },
  wantsToChange: {
    name: 'Veränderungswille',
    guidance:
      '1 = alles soll bleiben, wie es ist\n3 = offen, wenn jemand anschiebt\n5 = kommt mit eigenen Plänen und legt damit los',
  },
  takesAdvice: {
    name: 'Offenheit für Rat',
    guidance:
      '1 = hört nicht auf dich und gibt dir später die Schuld\n3 = setzt einen Teil davon um\n5 = setzt alles um und erzählt dir, was daraus wurde',
  },
  positiveMindset: {
    name: 'Optimismus',
    guidance:
      '1 = findet zu jeder Lösung ein Problem\n3 = je nach Tagesform\n5 = sucht immer, was möglich ist',
  },
  referrals: {
    name: 'Weiterempfehlung',
    guidance:
      '1 = du hast gefragt, aber es kam nie jemand\n3 = hat dich einmal weiterempfohlen\n5 = schickt dir jedes Jahr gute Kunden\nLass die Zelle leer, wenn du nie gefragt hast.',
  },
  paysOnTime: {
    name: 'Zahlungsmoral',
    guidance:
      '1 = zahlt erst nach Mahnung oder gar nicht\n3 = ab und zu ein paar Tage zu spät\n5 = zahlt immer pünktlich',
  },
  caseStudy: {
    name: 'Erfolgsgeschichte',
    guidance:
      '1 = will nicht genannt werden\n3 = würde ein kurzes Zitat geben\n5 = erzählt gern von eurer Zusammenarbeit, auch im Video',
  },
  wellKnownName: {
    name: 'Bekanntheit',
    guidance:
      '1 = außerhalb der Familie unbekannt\n3 = in der Straße oder der Branche ein Begriff\n5 = in der ganzen Region bekannt und zieht andere an',
  },
  supportsEvents: {
    name: 'Teilnahme an Events',
    guidance: '1 = kommt nie\n3 = kommt, wenn es gerade passt\n5 = kommt immer und bringt noch jemanden mit',
  },
  iLikeThem: {
    name: 'Sympathie',
    guidance:
      '1 = ruft dieser Kunde an, sinkt deine Laune\n3 = ganz angenehm\n5 = du freust dich auf jedes Treffen',
  },
  myTeamLikesThem: {
    name: 'Sympathie im Team',
    guidance:
      '1 = wird deinem Team gegenüber grob\n3 = geht korrekt mit allen um\n5 = alle im Team arbeiten gern für diesen Kunden',
  },
  communicates: {
    name: 'Gute Kommunikation',
    guidance:
      '1 = überschwemmt alle Kanäle mit Nachrichten, in denen wenig steht\n3 = meist klar, manchmal etwas umständlich\n5 = freundlich und auf den Punkt; du gehst gern ans Telefon',
  },
  informsInTime: {
    name: 'Rechtzeitige Infos',
    guidance:
      '1 = antwortet erst, wenn du mehrmals nachgehakt hast\n3 = antwortet, aber manches kommt spät\n5 = du hast alles, was du brauchst, bevor du fragen musst',
  },
  clearBriefs: {
    name: 'Klare Aufträge',
    guidance:
      '1 = du musst raten, was gewünscht ist\n3 = die Aufgabe ist klar, nach Termin oder Budget musst du fragen\n5 = Aufgabe, Termin und Budget stehen von Anfang an fest',
  },
  clearGoals: {
    name: 'Klare Ziele',
    guidance:
      '1 = will jede Woche etwas anderes\n3 = weiß ungefähr, wohin, und schwenkt manchmal um\n5 = weiß, wo das Unternehmen in einem Monat und in einem Jahr stehen soll',
  },
  equalPartner: {
    name: 'Umgang auf Augenhöhe',
    guidance:
      '1 = kommandiert und lässt dich spüren, wer bezahlt\n3 = höflich, entscheidet aber allein\n5 = ihr entscheidet gemeinsam, wie zwei Geschäftspartner',
  },
  interestingWork: {
    name: 'Interessante Aufgaben',
    guidance:
      '1 = Kleinkram, für den es dein Können nicht braucht\n3 = Routine, ab und zu etwas Schönes dazwischen\n5 = Aufgaben, die dir Freude machen und etwas bewirken',
  },
  valuesMySkills: {
    name: 'Vertrauen in mein Können',
    guidance:
      '1 = meint, deine Arbeit könnte jeder machen\n3 = zufrieden, fragt aber selten, was du meinst\n5 = vertraut auf dein Fachwissen und fragt danach',
  },
  respectsMyHours: {
    name: 'Respekt vor meiner Zeit',
    guidance:
      '1 = ruft abends und am Wochenende an und erwartet eine Antwort\n3 = vergisst das manchmal, nimmt einen Hinweis aber gut auf\n5 = hält sich an deine Arbeitszeiten und lässt dir deine freien Tage',
  },
  realisticAboutTime: {
    name: 'Gespür für den Aufwand',
    guidance:
      '1 = die Arbeit eines Tages soll in einer Stunde fertig sein\n3 = etwas zu optimistisch, lässt es sich aber erklären\n5 = weiß, was ungefähr wie lange dauert, und fragt im Zweifel nach',
  },
  organised: {
    name: 'Gute Organisation',
    guidance:
      '1 = Unterlagen und Termine gehen verloren, alles kommt zu spät\n3 = etwas Durcheinander, aber am Ende findet sich alles\n5 = alles hat seinen Platz und seine Zeit\nFängt mit Gewicht 0 an: Chaos, Kritik oder hohe Ansprüche allein machen noch keinen schlechten Kunden.',
  },
  delegates: {
    name: 'Delegieren',
    guidance:
      '1 = weiß alles besser, kann nicht loslassen und macht alles noch einmal selbst\n3 = gibt Aufgaben ab, prüft aber jeden Schritt\n5 = kennt die eigenen Stärken und überlässt dir den Rest',
  },
  urgencyUnderControl: {
    name: 'Planbarkeit',
    guidance:
      '1 = alles ist eilig, als hättest du sonst keine Kunden\n3 = alle paar Wochen ein Eilauftrag\n5 = plant voraus; was als eilig kommt, ist es auch',
  },
  rarelyComplains: {
    name: 'Zufriedenheit',
    guidance:
      '1 = findet in jeder Suppe ein Haar\n3 = beschwert sich ab und zu, meistens mit Grund\n5 = zufrieden und sagt fair, was besser ginge\nKritik, die dir weiterhilft, ist keine Nörgelei.',
  },
  keepsAgreements: {
    name: 'Einhalten von Absprachen',
    guidance:
      '1 = was gestern ausgemacht war, zählt heute nicht mehr\n3 = das Wichtigste gilt, der Rest ist dehnbar\n5 = was ausgemacht ist, gilt, und zwar ohne Erinnerung',
  },
  recommendsMe: {
    name: 'Mundpropaganda',
    guidance:
      '1 = würde dich nicht empfehlen oder redet dich schlecht\n3 = sagt Gutes über dich, wenn jemand fragt\n5 = erzählt anderen von sich aus von dir\nLass die Zelle leer, wenn du es nicht weißt.',
  },
  sharesMyValues: {
    name: 'Gemeinsame Werte',
    guidance:
      '1 = will Dinge, die dir gegen den Strich gehen\n3 = tickt anders, aber damit kannst du leben\n5 = ihr seid euch einig, was gute und anständige Arbeit ist',
  },
  runsDownFormerVa: {
    name: 'Redet schlecht über Ex-VA',
    guidance:
      'Setz ein Häkchen, wenn abfällig über eine Assistenz gesprochen wird, mit der die Zusammenarbeit vorbei ist. Ein Warnzeichen: Es zählt die Anzahl.',
  },
  interruptsMe: {
    name: 'Fällt mir ins Wort',
    guidance:
      'Setz ein Häkchen, wenn du deine Sätze nicht zu Ende bringen konntest. Ein Warnzeichen: Es zählt die Anzahl.',
  },
  disrespectsMyTime: {
    name: 'Achtet meine Zeit nicht',
    guidance:
      'Setz ein Häkchen bei Verspätung ohne ein Wort, einem überzogenen Gespräch oder der Erwartung, dass du alles stehen und liegen lässt. Ein Warnzeichen: Es zählt die Anzahl.',
  },
  wantsWorkForFree: {
    name: 'Will Arbeit umsonst',
    guidance:
      'Setz ein Häkchen, wenn unbezahlte Probearbeit gewünscht oder gefeilscht wird, bevor dein Angebot bekannt ist. Ein Warnzeichen: Es zählt die Anzahl.',
  },
  everythingIsUrgent: {
    name: 'Alles ist eilig',
    guidance:
      'Setz ein Häkchen, wenn alles am besten gestern fertig sein soll, als hättest du sonst keine Kunden. Ein Warnzeichen: Es zählt die Anzahl.',
  },
  fitsMyServices: {
    name: 'Passt zu meinem Angebot',
    guidance:
      '1 = braucht etwas, das du nicht anbietest\n3 = etwa die Hälfte davon kannst du gut\n5 = genau das, was du am besten kannst',
  },
  openToMyWay: {
    name: 'Offen für meine Arbeitsweise',
    guidance:
      '1 = alles muss auf eine bestimmte Art gemacht werden\n3 = fragt nach und würde manches ausprobieren\n5 = lässt sich gern auf deine Tools, Zeiten und Abläufe ein',
  },
  wellKnown: {
    name: 'Bekannter Name',
    guidance: 'Setz ein Häkchen, wenn andere in deinem Markt zu diesem Kunden aufschauen. Gibt keine Punkte.',
  },
  breaksAgreements: {
    name: 'Bricht Absprachen',
    guidance: 'Setz ein Häkchen, wenn sich dieser Kunde nicht an Absprachen hält. Gibt keine Punkte.',
  },
  hoursThisMonth: {
    name: 'Stunden diesen Monat',
    guidance:
      'So viele Stunden arbeitest du diesen Monat für diesen Kunden, zum Vergleich mit einem normalen Monat. Gibt keine Punkte.',
  },
  income12Months: {
    name: 'Einnahmen 12 Monate',
    guidance:
      'Was dir dieser Kunde in den letzten zwölf Monaten gezahlt hat, in deiner Währung. Gibt keine Punkte.',
  },
  daysLate: {
    name: 'Tage im Verzug',
    guidance:
      'Wie viele Tage nach dem Zahlungsziel dieser Kunde meistens zahlt. 0 = pünktlich. Gibt keine Punkte.',
  },
  lastContact: {
    name: 'Letzter Kontakt',
    guidance: 'An diesem Tag habt ihr zuletzt voneinander gehört. Gibt keine Punkte.',
  },
  lockTier: {
    name: 'Feste Kategorie',
    guidance: 'Legt die Kategorie fest, egal was Punkte und Regeln sagen. Leer: nicht festgelegt.',
  },
  lockReason: {
    name: 'Grund der Festlegung',
    guidance: 'Warum du die Kategorie festgelegt hast. Steht unter „Warum“.',
  },
  lockUntil: {
    name: 'Fest bis',
    guidance: 'Letzter Tag der Festlegung. Leer: ohne Ende.',
  },
  hasLeft: {
    name: 'Kein Kunde mehr',
    guidance:
      'Sagt, ob der Kunde gegangen ist: ein Haken, ein Datum oder ein Wort wie „beendet“ oder „ehemalig“. Er wird dann nicht bewertet.',
  },
};
