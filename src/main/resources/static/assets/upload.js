// Shows how far files are on their way. The answer is the page that comes without this file too: followed where it leads
// on, and put in the place of this one where something is refused. What is no such page is sent again the plain way.
const STEP = 10;
let plain = false;

function send(form, button) {
    const box = form.querySelector('[data-upload]');
    const said = box.querySelector('[role="status"]');
    const bar = box.querySelector('progress');
    const stop = box.querySelector('button');
    const files = form.querySelector('input[type="file"]');
    const request = new XMLHttpRequest();
    let told = -STEP;

    // What is typed meanwhile would not be on the page that answers.
    const hold = (on) => {
        form.setAttribute('aria-busy', String(on));
        form.querySelectorAll('textarea').forEach((area) => { area.readOnly = on; });
        form.querySelectorAll('button:not([type="button"])').forEach((each) => each.setAttribute('aria-disabled', String(on)));
        files.disabled = on;
        bar.hidden = !on;
        stop.hidden = !on;
    };
    const tell = (percent) => {
        bar.value = percent;
        if (percent >= told + STEP) {
            told = percent - percent % STEP;
            said.textContent = box.dataset.sending.replace('#', String(told));
        }
    };
    const fail = (words) => {
        button?.focus();
        hold(false);
        said.textContent = words;
    };

    request.upload.addEventListener('progress', (event) => tell(Math.floor(100 * event.loaded / event.total)));
    request.upload.addEventListener('load', () => {
        bar.removeAttribute('value');
        said.textContent = box.dataset.checking;
    });
    request.addEventListener('error', () => fail(box.dataset.broken));
    request.addEventListener('abort', () => fail(box.dataset.stopped));
    request.addEventListener('load', () => {
        const page = new DOMParser().parseFromString(request.responseText, 'text/html');
        if (!page.querySelector('main')) {
            hold(false);
            plain = true;
            form.requestSubmit(button);
        } else if (request.status < 400 && !page.querySelector('.govuk-error-summary')) {
            window.location.assign(request.responseURL);
        } else {
            show(page, request.status === 429 ? files.files : null);
        }
    });
    stop.onclick = () => request.abort();

    request.open('POST', button?.hasAttribute('formaction') ? button.formAction : form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.send(new FormData(form));
    hold(true);
    tell(0);
}

// Nobody who has to wait a little chooses the same files again.
function show(page, files) {
    const main = document.adoptNode(page.querySelector('main'));
    document.querySelector('main').replaceWith(main);
    document.title = page.title;
    const field = main.querySelector('input[type="file"]');
    if (files && field) {
        field.files = files;
    }
    const first = main.querySelector('.govuk-error-summary') ?? main;
    first.focus();
    first.scrollIntoView();
}

// Who changes the language gets the whole page anew.
document.addEventListener('submit', (event) => {
    const form = event.target;
    const sends = form.querySelector('[data-upload]') && form.querySelector('input[type="file"]').files.length > 0;
    if (plain || !sends || event.submitter?.formNoValidate) {
        return;
    }
    event.preventDefault();
    if (form.getAttribute('aria-busy') !== 'true') {
        send(form, event.submitter);
    }
});
