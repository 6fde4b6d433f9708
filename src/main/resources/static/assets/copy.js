// Copies a text with one press. Where there is no clipboard (without this file, or over plain http) there is no button.
for (const box of document.querySelectorAll('[data-copy]')) {
    const said = box.querySelector('[role="status"]');
    const tell = (words) => { said.textContent = words; };
    box.hidden = !navigator.clipboard;
    box.querySelector('button').addEventListener('click', () => {
        tell('');
        navigator.clipboard.writeText(document.getElementById(box.dataset.copy).textContent)
            .then(() => tell(box.dataset.copied), () => tell(box.dataset.failed));
    });
}
