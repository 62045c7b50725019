import { phraseFinder, withPlainGaps } from '#src/base/text/phrases.ts';

/** A piece of a text, with its language if it differs from the page. */
export interface Piece {
	text: string;
	lang?: string;
}

/**
 * English words in German texts, in addition to the glossary.
 *
 * A word is listed if it is pronounced as English and is no everyday German word. Everyday words,
 * which German speech output knows, are not listed: Computer, Internet, Software, Online, App,
 * Team, E-Mail, Link, Feed, Chat, Chatbot, Website, Workshop, Service, Server, Browser, Newsletter,
 * Feedback, Portal, Standard. Names of products and organisations are not listed either. In a term
 * of several words, space and hyphen are equivalent.
 */
export const ENGLISH: readonly string[] = [
	'Backend',
	'Backlog',
	'Benchmark',
	'Benchmarking',
	'Best Practice',
	'Best Practices',
	'Big Data',
	'Blueprint',
	'Change Management',
	'Cloud',
	'Cloud Computing',
	'Clouds',
	'Community',
	'Coworking',
	'Creative Commons',
	'Customer Journey',
	'Dashboard',
	'Dashboards',
	'Deep Learning',
	'Design Thinking',
	'Digital First',
	'E-Government',
	'E-Payment',
	'Electronic Identity',
	'Framework',
	'Frontend',
	'Governance',
	'Hackathon',
	'Internet of Things',
	'Long Range Wide Area Network',
	'Low Code',
	'Machine Learning',
	'Merge Request',
	'Mobile First',
	'No Code',
	'Onboarding',
	'Once Only',
	'Open Access',
	'Open Data',
	'Open Government',
	'Open Source',
	'Privacy by Design',
	'Public Money, Public Code',
	'Pull Request',
	'Quick Win',
	'Quick Wins',
	'Release',
	'Releases',
	'Repository',
	'Roadmap',
	'Roll-out',
	'Rollout',
	'Self-Service',
	'Shared Service',
	'Shared Services',
	'Sharing',
	'Single Digital Gateway',
	'Single Sign-on',
	'Smart Cities',
	'Smart City',
	'Smart Country',
	'Smart Government',
	'Smart Region',
	'Smart Village',
	'Software as a Service',
	'Sprint',
	'Usability',
	'User Experience',
	'Wallet',
	'Wallets',
	'Web Content Accessibility Guidelines',
	'Workflow',
	'Workflows',
];

/**
 * Makes a function that finds terms of another language in a text: as whole words, with a genitive
 * s, and as parts of a compound written with hyphens (`Open-Source-Software`).
 *
 * @param terms by language
 */
export function foreignWordFinder(
	terms: Readonly<Record<string, readonly string[]>>,
): (text: string) => Piece[] {
	const languageOf = new Map(
		Object.entries(terms).flatMap(([lang, list]) =>
			list.map((term) => [withPlainGaps(term), lang]),
		),
	);
	const find = phraseFinder(languageOf.keys(), {
		notAfter: '.@/',
		notBefore: '[@/]|\\.\\p{L}',
		endings: ['s'],
		looseGaps: true,
	});
	return (text) => {
		const pieces: Piece[] = [];
		let rest = 0;
		for (const { phrase, index, written } of find(text)) {
			const lang = languageOf.get(phrase);
			if (lang === undefined) continue;
			if (index > rest) pieces.push({ text: text.slice(rest, index) });
			pieces.push({ text: written, lang });
			rest = index + written.length;
		}
		if (rest < text.length) pieces.push({ text: text.slice(rest) });
		return pieces;
	};
}
