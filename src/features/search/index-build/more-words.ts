/**
 * Nouns that the German word list lacks although compounds are made of them, by its flags for how they inflect. It leaves
 * out nouns that it can put together itself (`Maßnahme`, `Abschluss`), and has few of the last twenty years.
 */
const NOUNS_BY_FLAGS: Readonly<Record<string, string>> = {
	// -n in the plural
	Nm: 'Weiche Scheuche Zirrhose Ablöse Abreise Anklage Anreise Ausrede Ausreise Backe Bagage Beuge Bleibe Börde Brasse Brause Durchsage Einreise Faxe Glotze Grütze Hacke Haxe Kamelle Kehre Kerbe Kladde Klampfe Klaue Klitsche Knarre Kogge Kommune Kürze Lade Lappalie Latrine Lese Liege Limousine Locke Mache Makrone Memme Minne Mühe Mähre Nabe Nachlese Pelle Petze Pfeife Plage Quetsche Ranke Recke Remise Ritze Scheide Schlappe Schleppe Schlinge Schnalle Schneide Schwebe Schwinge Schwitze Schwärze Sehne Senke Speise Spüle Stelze Streife Stiege Strieme Trage Träne Trichine Tunke Tusche Tünche Vorliebe Vorrede Vorsilbe Vorstufe Vorsorge Weile Würze Zwinge Allüre Amöbe Ausgabe Auflage Aufnahme Ausleihe Ausnahme Annahme Stätte Abgabe Abnahme Beize Beigabe Brache Buche Datsche Echse Eingabe Einnahme Espe Färse Förde Forke Fräse Galosche Gambe Glukose Grätsche Grille Harke Hecke Hetze Hufe Kloake Klause Kolbe Krampe Lage Lake Lauge Loipe Lymphe Marinade Maßnahme Matrize Minze Mirabelle Molke Mythe Nachfrage Nachrede Noppe Paralyse Pastille Plombe Printe Prise Quappe Reprise Rochade Rückgabe Rücklage Ruine Schelle Schminke Schnute Sense Sklerose Spalte Sprosse Steppe Strebe Suhle Taxe Teilnahme Tränke Trappe Übergabe Übernahme Unterlage Vorgabe Vorlage Weitergabe Wiedergabe Wiege Zarge Zugabe Zunahme Zulage Zusage',
	// -en in the plural
	Pm: 'Habe Teilhabe Furcht Hast Harmonik Praktik Logik Symbolik Spezifik Idealität Labilität Empathie Katalyse Vorsicht Übersicht Rücksicht Vorfahrt Übermacht Vormacht Gegenwehr Fasnacht Vogtei Zimmerei Rösterei Reiterei Müllerei Falknerei Länderei Litanei Sakristei Gewährleistung Landschaft Pflegschaft Kundschaft Erbschaft Knappschaft Fachschaft Völkerschaft Übereinstimmung Entschwefelung Versäumung Adaptation Absolution Allokation Annuität Appretur Exhibition Friktion Immission Inkubation Judikatur Kadenz Karenz Kollaboration Kondolenz Konkordanz Konsultation Kontribution Mediation Perkussion Präzedenz Punktion Rasur Rekombination Resektion Resorption Rezeptur Subsistenz Taxation Torsion Transposition',
	// -s in the genitive or in the plural
	Sm: 'Sparring Gänger Reagenz Eck Husten Waldorf Akku Airbus Bot Bob Cap Cord Crack Cup Deo Dinner Disko Drall Drill Fax Flor Fön Game Gig Harnisch Klon Klo Kombi Konter Kick Kid King Gebaren Lkw Pkw Minus Plus Model Moder Monsun Muffel Oldie Pack Patt Pier Pop Pott Plunder Protz Puck Ross Rumor Setting Shirt Solar Step Stop Stuck Suff Tacho Törn Trödel Tusch Tuba Uni Viech Web Zenit Geber Nehmer Räumer Spüler Abholer Beifahrer Besorger Drescher Drängler Erneuerer Froster Klopfer Kracher Lerner Lutscher Melker Metaller Mitarbeiter Mitbürger Mitläufer Pfeifer Pfuscher Plauderer Polsterer Preller Rammler Roller Schwenker Slipper Spitzer Streuer Stopfer Täuscher Türmer Vermesser Vorgänger Vorläufer Vorreiter Vorredner Zuzügler Entsafter Entzerrer Absorber Animateur Objektiv Gewässer Bodden App Audit Azubi Babysitter Bistro Blazer Briefing Browser Burnout Button Camcorder Carport Carsharing Cashflow Catering Chatbot Chat Clearing Client Cloud Coach Code Content Consulting Controlling Crash Deal Desktop Discounter Display Doping Dashboard Dressing Dumping Emoji Event Factoring Fanshop Feedback Firewall Flipchart Foodtruck Franchising Hackathon Hashtag Hearing Homeoffice Hosting Hype Input Intro Item Kabrio Kefir Kiez Kita Kode Layout Leasing Link Lobby Lockdown Login Lunch Mango Marketing Meeting Messenger Mobbing Monitoring Newsletter Notebook Onboarding Outfit Output Outsourcing Parka Pixel Plugin Podcast Popup Prompt Provider Quad Ranking Rating Recycling Release Research Roaming Router Scanner Scanning Screening Server Sharing Shop Shopping Smoothie Snack Spam Speed Spoiler Sponsoring Stalking Stick Streaming Tablet Team Thread Ticket Token Tool Tracking Trading Training Tuning Tutorial Tweet Update Upgrade Upload Voucher Webinar Weblog Wiki Wok Wellness Workflow Workshop',
	// -es in the genitive, -e in the plural
	ESTm: 'Mobil Schwamm Einstand Einflug Einstich Rückblick Rückgang Rückfall Rückgriff Rückhalt Rückkauf Rücklauf Rückruf Rückstand Rückstrom Rücktritt Rückweg Rückzug Überblick Überdruck Überfall Überfluss Übergang Übergriff Überrest Übertritt Überzug Unterbau Untergang Untergrund Vorbau Vorabend Vordruck Vorfall Vorgang Vorgriff Vorhang Vorhof Vorlauf Vormarsch Vorort Vorrang Vorrat Vorsatz Vorschub Vorsitz Vorteil Vortritt Vorwurf Vorzug Wegfall Umgang Umlauf Gegensatz Gegenzug Gegenwert Treck Ausklang Fang Abfluss Ablauf Abschluss Absatz Abstieg Abzug Anlass Anschluss Anspruch Antrag Antrieb Anstieg Auftrag Aufschluss Aufstieg Aufwand Ausbau Ausfluss Ausfall Ausgleich Ausschluss Ausschuss Austausch Beschluss Beschuss Bison Chlorit Cyanid Einfluss Eingriff Einkauf Einwand Einzug Entschluss Erlass Gepard Hort Imbiss Lactat Lurch Molch Nachlass Nachweis Phthalocyanin Stilben Triumphator Umriss Umschlag Unterhalt Verschluss Vorschlag Vorschuss Vorstand Zufluss Zuschlag Zuschuss',
};

/** Beginnings that are no words, but make compounds (`Clearing|…`, `Molekular|…`, `Neuro|…`). */
export const COMBINING_FORMS: readonly string[] =
	'aero agro modal nominal ordinal thermal regional akku allo anthropo anti aqua archäo astro audio auto bakterio bakterien biblio bio cardio chemo chrono cyber demo dermato elektro epi ergo ethno euro extra ferro foto gastro geno geo giga hetero histo homo hydro hyper hypo immobiliar immun indo infra inter intra kardio karto klima kontra kosmo krypto leit leuko litho magneto makro maxi mega meta midi mikro milli mini mono morpho multi nano narko neo neuro nitro nuklear öko onko ortho osteo ozeano paläo patho peri petro phono photo phyto pneumo poly post präventiv primär proto pseudo psycho pyro quasi radio retro rheuma sado seismo sekundär semi separat simultan solar sozio spektral stereo super supra techno tele thermo topo trans tropo turbo ultra vibro video vize zentral zyklo'.split(
		' ',
	);

/** Prepositions and the like that make nouns of nouns (`Gegen|angebot`, `Hinter|hof`). */
export const OUTER_WORDS: readonly string[] = 'gegen heim hinter nicht nieder'.split(' ');

/** Short stems and words that begin compounds (`Tot|schlag`, `Hab|gier`). */
export const SHORT_STEMS: readonly string[] =
	'alb fasten krück stief thermos bad billig duz ehr fax fege fix geh hab hampel hau heils heu hit irr kau lein lob lotter mäh nah niedrig penn pinn ohr plumps rat rau reb roh ross schub schwieger seh steh tag tod tot triller wage wal weh zäh zech'.split(
		' ',
	);

/** @returns the words in the format of a Hunspell word list */
export function moreWords(): string[] {
	return Object.entries(NOUNS_BY_FLAGS).flatMap(([flags, words]) =>
		words.split(' ').map((word) => `${word}/${flags}`),
	);
}
