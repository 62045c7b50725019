// The chosen size is in the address, so that it can be sent and is there again after going back.
const PARAMETER = 'groesse';
const sizes = document.querySelector('.kosten__groessen');

const asked = new URLSearchParams(location.search).get(PARAMETER);
for (const radio of sizes?.querySelectorAll('input') ?? []) {
	if (asked !== null && radio.value === asked) radio.checked = true;
	radio.addEventListener('change', () => {
		const address = new URL(location.href);
		if (radio.value === '') address.searchParams.delete(PARAMETER);
		else address.searchParams.set(PARAMETER, radio.value);
		history.replaceState(history.state, '', address);
	});
}
