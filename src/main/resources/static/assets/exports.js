// Looks every three seconds how the exports stand, until none of them moves. Without this file a link does the same.
const region = document.getElementById('exports');
async function look() {
    const answer = await fetch(window.location.href);
    if (!answer.ok || answer.redirected) {
        return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('exports');
    if (!region.contains(document.activeElement)) {
        region.replaceChildren(...fresh.childNodes);
    }
    if (fresh.dataset.moving === 'true') {
        setTimeout(look, 3000);
    }
}
if (region?.dataset.moving === 'true') {
    setTimeout(look, 3000);
}
