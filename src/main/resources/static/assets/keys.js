// Keys of the desk: j and k move, o opens, x ticks, u goes back to the list, n to the next case, / searches, ? shows this
// list. Nothing happens while somebody types, and all of it can be switched off in the list.
const SWITCH = 'adep.keys';
const sheet = document.getElementById('keys');
const opener = document.querySelector('[data-keys]');
const rows = [...document.querySelectorAll('[data-line]')];

const isOn = () => {
    try {
        return window.localStorage.getItem(SWITCH) !== 'off';
    } catch {
        return true;
    }
};

const show = () => {
    sheet.querySelector('[data-keys-on]').checked = isOn();
    sheet.showModal();
};

const here = () => rows.findIndex((row) => row.contains(document.activeElement));

const go = (step) => {
    const at = here();
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
    rows[next]?.querySelector('th a')?.focus();
};

const acts = {
    j: () => go(1),
    k: () => go(-1),
    o: () => rows[here()]?.querySelector('th a')?.click(),
    x: () => rows[here()]?.querySelector('input[type="checkbox"]')?.click(),
    u: () => document.querySelector('a.govuk-back-link')?.click(),
    n: () => document.querySelector('a[data-next], a[rel="next"]')?.click(),
    '/': () => document.getElementById('box')?.focus(),
    '?': show,
};

if (sheet && opener) {
    opener.hidden = false;
    opener.addEventListener('click', show);
    sheet.querySelector('[data-keys-on]').addEventListener('change', (event) => {
        try {
            window.localStorage.setItem(SWITCH, event.target.checked ? 'on' : 'off');
        } catch {
            // Without storage the keys stay on for this page.
        }
    });
    document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog');
        const act = Object.hasOwn(acts, event.key) ? acts[event.key] : null;
        if (!act || typing || event.ctrlKey || event.altKey || event.metaKey || !isOn()) {
            return;
        }
        event.preventDefault();
        act();
    });
}
