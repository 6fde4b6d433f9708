// Puts a reply template where the writer is, without a journey to the server for the whole page. Without this file the
// button sends the form, and the page comes back with the text under what was typed.
for (const choice of document.querySelectorAll('[data-letters]')) {
    const area = document.getElementById(choice.dataset.letters);
    const select = choice.querySelector('select');
    choice.querySelector('button').addEventListener('click', async (event) => {
        event.preventDefault();
        if (!select.value) {
            select.focus();
            return;
        }
        const answer = await fetch(`${choice.dataset.source}?template=${encodeURIComponent(select.value)}`);
        if (!answer.ok || answer.redirected) {
            event.target.form.requestSubmit(event.target);
            return;
        }
        const text = await answer.text();
        const before = area.value.slice(0, area.selectionStart);
        const gap = before && !before.endsWith('\n') ? '\n\n' : '';
        area.setRangeText(gap + text, area.selectionStart, area.selectionEnd, 'end');
        area.focus();
        area.dispatchEvent(new Event('input', { bubbles: true }));
    });
}
