// The inbox as a desk: one tick for all rows of the page, and how many are chosen. Without it each row is ticked by hand.
const bar = document.getElementById('bulk');
const every = document.querySelector('[data-every]');
const ticks = [...document.querySelectorAll('input[name="id"][form="bulk"]')];

if (bar && every && ticks.length > 0) {
    const all = every.querySelector('input');
    const said = bar.querySelector('[data-count]');
    const tell = () => {
        const chosen = ticks.filter((tick) => tick.checked).length;
        all.checked = chosen === ticks.length;
        all.indeterminate = chosen > 0 && chosen < ticks.length;
        said.textContent = chosen === 0 ? '' : `${said.dataset.words}: ${chosen}`;
    };
    every.hidden = false;
    all.addEventListener('change', () => {
        ticks.forEach((tick) => {
            tick.checked = all.checked;
        });
        tell();
    });
    ticks.forEach((tick) => tick.addEventListener('change', tell));
    // The browser keeps ticks when one comes back to the page.
    tell();
}
