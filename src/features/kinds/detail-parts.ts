import type { KindId } from '#src/model/kinds.ts';
import type { Entry } from '#src/model/entry.ts';
import type { Sheet } from '../page-sheet.ts';
import QuestionLinks from '../survey/QuestionLinks.astro';
import SurveyOverview from '../survey/SurveyOverview.astro';
import SurveyResults from '../survey/SurveyResults.astro';
import ExchangeParts from '../exchange/ExchangeParts.astro';
import CaseEffects from './CaseEffects.astro';
import Demands from './Demands.astro';
import EventParts from '../calendar/EventParts.astro';
import LegalBases from './LegalBases.astro';
import MunicipalityWork from '../experience/MunicipalityWork.astro';
import Services from './Services.astro';
import TopicContents from './TopicContents.astro';
import TopicExperience from '../experience/TopicExperience.astro';
import ExperienceByTopic from '../experience/ExperienceByTopic.astro';

type Part = (props: { entry: Entry }) => unknown;

/** What a kind's page shows beyond title, facts, text and sources. */
interface DetailParts {
	/** Ways into a long text: before it, beside it on wide screens. */
	Verzeichnis?: Part;
	VorText?: Part;
	NachText?: Part;
	/** Beside the text on wide screens. */
	Rand?: Part;
	/** Below the text, over the full width. */
	Danach?: Part;
	/** Styles the parts need beside those of all pages. */
	blatt?: Sheet;
}

const parts: Partial<Record<KindId, DetailParts>> = {
	praxisbeispiele: { NachText: CaseEffects, Rand: Services },
	leitfaeden: { Rand: LegalBases, NachText: Services },
	positionen: { VorText: Demands },
	termine: { VorText: EventParts, blatt: 'lists' },
	umfragen: {
		VorText: SurveyOverview,
		NachText: SurveyResults,
		Verzeichnis: QuestionLinks,
		blatt: 'survey',
	},
	boerse: { NachText: ExchangeParts, blatt: 'exchange' },
	themen: { NachText: TopicExperience, Danach: TopicContents, blatt: 'network' },
	organisationen: { Danach: ExperienceByTopic, blatt: 'network' },
	kommunen: { Danach: MunicipalityWork, blatt: 'network' },
};

/** @returns the parts of a kind's page; most kinds have none. */
export function detailParts(kind: KindId): DetailParts {
	return parts[kind] ?? {};
}
