/** The clients of an invented Dutch accounting practice: name | town | contact | client since | 13 ratings | income | days late | last contact. */
export const DUTCH_CLIENTS = `
  Bakkerij De Gouden Korst | Utrecht | Marieke Dolfing | 2014-03-01 | 34-334-34-433 | 6400 | 14 | 2026-09-07
  Installatiebedrijf Vlietstra | Leeuwarden | Sjoerd Vlietstra | 2009-06-15 | 233232-22253- | 9500 | 14 | 2026-08-10
  Tandartspraktijk De Linde | Zeist | Noor Hamelink | 2017-01-01 | 33353334-3-43 | 3500 | 0 | 2026-08-07
  Autobedrijf Kroezen | Ede | Gert Kroezen | 2006-09-01 | 3323-2-1-3113 | 4550 | 5 | 2026-11-06
  Bloemenhuis Primula | Aalsmeer | Trudy Zandstra | 2011-04-12 | 2323322113323 | 3700 | 10 | 2026-11-17
  Van Houtum Transport | Tilburg | Frans van Houtum | 2004-11-01 | 5324443344343 | 3850 | 14 | 2026-10-06
  Kapsalon Krullenbol | Amersfoort | Samira Belhadj | 2019-02-01 | 2211221221113 | 450 | 45 | 2026-10-30
  Bouwbedrijf Ter Mors | Enschede | Henk ter Mors | 2008-05-20 | 4535344234334 | 2900 | 14 | 2026-08-07
  Restaurant De Zilveren Lepel | Maastricht | Odette Crombach | 2015-10-01 | 33--445355-43 | 9800 | 14 | 2026-09-16
  Fysiotherapie Stap voor Stap | Houten | Lotte Wijnhorst | 2016-08-15 | 2131332233342 | 1800 | 45 | 2026-11-07
  Boekhandel Het Leeslint | Deventer | Arno Schutte | 2012-01-09 | 332233-2-4-23 | 1850 | 21 | 2026-08-07
  Schildersbedrijf Kwast & Co | Zwolle | Ruud Oldekamp | 2010-03-22 | 43444444-5454 | 2850 | 2 | 2026-08-31
  Webbureau Pixelpracht | Rotterdam | Jip Terlouw-Bakx | 2020-06-01 | 42-333-322324 | 3400 | 0 | 2026-08-04
  Kinderopvang Dikkertje | Almere | Fenna Postema | 2018-09-01 | 4344334353543 | 1950 | 0 | 2026-11-08
  Slagerij Hoefnagel | Oss | Theo Hoefnagel | 2003-02-01 | 4332332435432 | 4150 | 0 | 2026-08-06
  Architectenbureau Lijn Vijf | Den Haag | Willemijn Douma | 2013-07-01 | 14-113-333213 | 6000 | 21 | 2026-09-22
  Camping De Bosuil | Ommen | Gea Rotmensen | 2014-05-05 | 22133--242344 | 3050 | 7 | 2026-10-16
  IT-dienst Knooppunt | Eindhoven | Kaan Yildirim | 2021-01-15 | 3221322121222 | 550 | 0 | 2026-08-20
  Fietsenwinkel Tandem | Groningen | Hilde Borgman | 2011-11-11 | 555545-54-435 | 3050 | 0 | 2026-08-29
  Makelaardij Sleutelhuis | Haarlem | Pieter-Jan Velds | 2016-03-01 | 334454-443434 | 4450 | 3 | 2026-10-17
  Dierenkliniek Pootje | Breda | Ankie Roosen | 2017-09-18 | -433534433343 | 3950 | 10 | 2026-08-02
  Drukkerij Letterlust | Arnhem | Casper Wendt | 2005-01-01 | 22331--222233 | 1000 | 0 | 2026-11-18
  Yogastudio Ademruimte | Leiden | Sanne Kolkman | 2022-02-01 | 1121111111111 | 1450 | 0 | 2026-10-11
  Hoveniersbedrijf Groenrijk Buiten | Apeldoorn | Bas Eggink | 2012-03-30 | 335224-434443 | 5900 | 7 | 2026-11-15
  Notariskantoor Zegelwaard | Nijmegen | mr. Ilse Bremer | 2007-10-01 | 44333323-2223 | 3350 | 7 | 2026-11-11
  Meubelmakerij Eikenhout | Assen | Rinze Hoekstra | 2015-06-12 | 3444343414442 | 4000 | 45 | 2026-10-12
  Café 't Hoekje | Delft | Leo van Rossem | 2018-12-01 | 34444445-4434 | 9200 | 21 | 2026-08-14
  Schoonmaakbedrijf Helderglans | Dordrecht | Fatima Ouali | 2019-05-01 | 54445444454-3 | 2300 | 14 | 2026-10-26
  Rijschool Voorrang | Hilversum | Dennis Paalman | 2020-09-01 | 434554-3-3545 | 1800 | 10 | 2026-10-31
  Modezaak Zijdezacht | Bussum | Claire Aalders | 2013-02-14 | 33243243-424- | 4800 | 5 | 2026-11-08
  Loonbedrijf Akkermans | Emmeloord | Wim Akkermans | 2002-04-01 | 122222-213211 | 2000 | 14 | 2026-10-23
  Apotheek Lindehof | Gouda | Yara de Bont | 2016-01-01 | 5555555545555 | 3400 | 7 | 2026-08-04
  Evenementenbureau Confetti | Amsterdam | Mees Rijkhoff | 2021-10-01 | 444343-3-5245 | 1800 | 2 | 2026-10-30
  Elektro Vonk | Venlo | Jos Hendrix | 2010-08-08 | 423223-2-3223 | 2100 | 5 | 2026-08-17
  Kaasboerderij De Zuivelhoeve-Oost | Bodegraven | Nel Verkaik | 2008-01-01 | 333-535--4443 | 3300 | 3 | 2026-09-12
  Psychologenpraktijk Helder | Wageningen | Dr. Eva Loman | 2019-11-01 | ------------- |  |  | 2026-09-12
  Adviesbureau Kompasroos | Utrecht | Stijn Vermaat | 2022-05-16 | 4444533543444 | 4900 | 45 | 2026-07-24
  Groothandel Van der Kolk | Barneveld | Adriaan van der Kolk | 2001-01-01 | 13423--342-42 | 11900 | 10 | 2026-08-22
  Sportschool Krachtig | Purmerend | Mo El Idrissi | 2020-01-06 | 3453-4433-333 |  | 21 | 2026-11-11
  Stichting Buurttuin De Ent | Rotterdam | Babette Smulders | 2023-03-01 | 4---5------5- | 3850 | 45 | 2026-11-16
`;
