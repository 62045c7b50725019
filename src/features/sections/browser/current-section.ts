// Marks in the rail beside a text the section that is being read. Without script the rail is a plain list of links.

/** Part of the window, from its top, in which a section counts as being read. */
const READ = '0px 0px -70% 0px';

for (const rail of document.querySelectorAll<HTMLElement>('[data-leitet]')) {
	const links = new Map(
		[...rail.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
	);
	const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
	const mark = () => {
		// The last heading above the reading line; at the top of the page none.
		const line = innerHeight * 0.3;
		const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
		for (const [id, link] of links) {
			if (id === current?.id) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(mark, { rootMargin: READ });
	for (const heading of headings) observer.observe(heading);
}
