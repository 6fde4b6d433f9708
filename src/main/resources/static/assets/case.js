// The page of a case: keeps what is being written, a few seconds after the typing stops, and renews who else is there.
// Without it there is a button for the one, and the next visit for the other.
const QUIET = 3000;
const RENEWED = 20000;
// Who does nothing for longer is not looking, and his session must be able to end.
const IDLE = 300000;
const HEADERS = { 'X-Requested-With': 'adep-module' };

document.querySelectorAll('[data-draft]').forEach((tools) => {
    const form = tools.closest('form');
    const area = form.elements.namedItem(tools.dataset.draft);
    const said = tools.querySelector('[role="status"]');
    let kept = area.value;
    let timer = 0;

    const keep = async (last) => {
        const text = area.value;
        window.clearTimeout(timer);
        if (text === kept) {
            return;
        }
        const body = new URLSearchParams(new FormData(form));
        body.set('field', tools.dataset.draft);
        try {
            const answer = await fetch(tools.dataset.to, {
                method: 'POST', body, headers: HEADERS, redirect: 'manual', keepalive: last,
            });
            said.textContent = answer.ok ? await answer.text() : tools.dataset.failed;
            kept = answer.ok ? text : kept;
        } catch {
            said.textContent = tools.dataset.failed;
        }
    };

    area.addEventListener('input', () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => keep(false), QUIET);
    });
    // What is sent needs no draft any more.
    form.addEventListener('submit', () => {
        window.clearTimeout(timer);
        kept = area.value;
    });
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') {
            keep(true);
        }
    });
});

const presence = document.querySelector('[data-presence]');
const readers = document.querySelector('[data-readers]');
if (presence && readers) {
    let active = Date.now();
    ['keydown', 'pointerdown', 'pointermove', 'scroll'].forEach((name) => document.addEventListener(
        name, () => { active = Date.now(); }, { passive: true },
    ));
    window.setInterval(async () => {
        if (document.hidden || Date.now() - active > IDLE) {
            return;
        }
        try {
            const answer = await fetch(presence.action, {
                method: 'POST', body: new URLSearchParams(new FormData(presence)), headers: HEADERS, redirect: 'manual',
            });
            const page = answer.ok ? await answer.text() : readers.innerHTML;
            if (page !== readers.innerHTML) {
                readers.innerHTML = page;
            }
        } catch {
            // The next try comes in a while.
        }
    }, RENEWED);
}
