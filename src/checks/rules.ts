import type { Rule } from './rule.ts';
import { taeuschung } from './rules/taeuschung.ts';
import { svg } from './rules/svg.ts';
import { schreibweise } from './rules/schreibweise.ts';
import { personenbezug } from './rules/personenbezug.ts';
import { linktext } from './rules/linktext.ts';
import { kodierung } from './rules/kodierung.ts';
import { datum } from './rules/datum.ts';
import { belege } from './rules/belege.ts';
import { bilder } from './rules/bilder.ts';
import { abwesenheit } from './rules/abwesenheit.ts';
import { ablage } from './rules/ablage.ts';
import { adressen } from './rules/adressen.ts';
import { abschnitte } from './rules/abschnitte.ts';
import { dateiname } from './rules/dateiname.ts';
import { fassungen } from './rules/fassungen.ts';
import { felder } from './rules/felder.ts';
import { grenzen } from './rules/grenzen.ts';
import { leichteSprache } from './rules/leichte-sprache.ts';
import { keinCode } from './rules/kein-code.ts';
import { kennung } from './rules/kennung.ts';
import { links } from './rules/links.ts';
import { preise } from './rules/preise.ts';
import { quellen } from './rules/quellen.ts';
import { quellenangaben } from './rules/quellenangaben.ts';
import { stil } from './rules/stil.ts';
import { text } from './rules/text.ts';
import { ueberschriften } from './rules/ueberschriften.ts';
import { suchwoerter } from './rules/suchwoerter.ts';
import { umfragen } from './rules/umfragen.ts';
import { begriffe } from './rules/begriffe.ts';
import { titel } from './rules/titel.ts';
import { vorlage } from './rules/vorlage.ts';
import { verweise } from './rules/verweise.ts';
import { yaml } from './rules/yaml.ts';
import { zahlen } from './rules/zahlen.ts';
import { zugangsdaten } from './rules/zugangsdaten.ts';

/** Every rule, in the order of findings at the same place. */
export const rules: readonly Rule[] = [
	ablage,
	kodierung,
	dateiname,
	kennung,
	adressen,
	yaml,
	vorlage,
	felder,
	zahlen,
	grenzen,
	datum,
	belege,
	verweise,
	titel,
	preise,
	begriffe,
	suchwoerter,
	quellen,
	quellenangaben,
	text,
	keinCode,
	taeuschung,
	ueberschriften,
	abschnitte,
	links,
	linktext,
	bilder,
	svg,
	personenbezug,
	zugangsdaten,
	schreibweise,
	umfragen,
	fassungen,
	abwesenheit,
	stil,
	leichteSprache,
];
