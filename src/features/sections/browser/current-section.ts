// Marks in the rail beside a text the section that is being read. Without script the rail is a plain list of links.

/**
 * Part of the window, from its top, in which a section counts as being read: little more than where a heading comes to
 * stand that a link leads to.
 */
const LINE = 0.08;
const READ = `0px 0px -${100 - 100 * LINE}% 0px`;

for (const rail of document.querySelectorAll<HTMLElement>('[data-leitet]')) {
	const links = new Map(
		[...rail.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
	);
	const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
	const mark = () => {
		// The last heading above the reading line; at the top of the page none.
		const line = innerHeight * LINE;
		const topOf = (heading: Element) => heading.getBoundingClientRect().top;
		const reached = headings.findLast((heading) => topOf(heading) < line);
		// The last sections never come up to the line; a link leads to them all the same.
		const linked = headings.find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
		const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
		const isShown = linked && topOf(linked) >= line && topOf(linked) < innerHeight;
		const current = isAtEnd && isShown ? linked : reached;
		for (const [id, link] of links) {
			if (id === current?.id) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(mark, { rootMargin: READ });
	for (const heading of headings) observer.observe(heading);
	addEventListener('hashchange', mark);
}
