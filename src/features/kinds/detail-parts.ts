import type { KindId } from '#src/model/kinds.ts';
import type { Entry } from '#src/model/entry.ts';
import type { Sheet } from '../page-sheet.ts';
import QuestionLinks from '../survey/QuestionLinks.astro';
import SurveyOverview from '../survey/SurveyOverview.astro';
import SurveyResults from '../survey/SurveyResults.astro';
import ExchangeParts from '../exchange/ExchangeParts.astro';
import CaseFigures from './CaseFigures.astro';
import GuideFigures from './GuideFigures.astro';
import KeyFigures from '../figures/KeyFigures.astro';
import SetbackTop from './SetbackTop.astro';
import SolutionPage from '../solutions/SolutionPage.astro';
import MunicipalityDuties from '../duties/MunicipalityDuties.astro';
import Demands from './Demands.astro';
import DutyScope from '../duties/DutyScope.astro';
import EventDate from '../calendar/EventDate.astro';
import EventParts from '../calendar/EventParts.astro';
import LegalBases from './LegalBases.astro';
import MunicipalityProfile from '../experience/MunicipalityProfile.astro';
import MunicipalityWork from '../experience/MunicipalityWork.astro';
import Services from './Services.astro';
import TopicContents from './TopicContents.astro';
import TopicHub from './TopicHub.astro';
import TopicExperience from '../experience/TopicExperience.astro';
import ExperienceByTopic from '../experience/ExperienceByTopic.astro';

type Part = (props: { entry: Entry }) => unknown;

/** What a kind's page shows beyond title, facts, text and sources. */
interface DetailParts {
	/** Below title and summary, in the page's head. */
	Head?: Part;
	/** What the page says before everything else. */
	Top?: Part;
	/** Links into a long text: before it, beside it on wide screens. */
	List?: Part;
	BeforeText?: Part;
	AfterText?: Part;
	/** Beside the text on wide screens. */
	Aside?: Part;
	/** Below the text, over the full width. */
	After?: Part;
	/** Styles the parts need besides those of all pages. */
	sheet?: Sheet;
}

const parts: Partial<Record<KindId, DetailParts>> = {
	praxisbeispiele: { Top: KeyFigures, AfterText: CaseFigures, Aside: Services, sheet: 'cases' },
	rueckschlaege: { Top: SetbackTop, AfterText: CaseFigures, sheet: 'cases' },
	leitfaeden: { Aside: LegalBases, AfterText: GuideFigures },
	pflichten: { BeforeText: DutyScope, Aside: LegalBases, sheet: 'duties' },
	loesungen: { After: SolutionPage, sheet: 'costs' },
	positionen: { BeforeText: Demands },
	termine: { Top: EventDate, BeforeText: EventParts, sheet: 'lists' },
	umfragen: {
		BeforeText: SurveyOverview,
		AfterText: SurveyResults,
		List: QuestionLinks,
		sheet: 'survey',
	},
	boerse: { AfterText: ExchangeParts, sheet: 'exchange' },
	themen: {
		Top: TopicHub,
		AfterText: TopicExperience,
		After: TopicContents,
		sheet: 'network',
	},
	organisationen: { After: ExperienceByTopic, sheet: 'network' },
	kommunen: {
		Head: MunicipalityDuties,
		Top: MunicipalityProfile,
		After: MunicipalityWork,
		sheet: 'network',
	},
};

/** @returns the parts of a kind's page; most kinds have none. */
export function detailParts(kind: KindId): DetailParts {
	return parts[kind] ?? {};
}
