// Looks for advice on similar questions when the question was written, by the same address as the button: the text goes in
// the body of the request, never into an address. Without this file the button does the same with the whole page.
const button = document.querySelector('[data-similar]');
const shown = document.getElementById('similar-found');
const question = document.getElementById('question');
async function look(event) {
    event?.preventDefault();
    if (question.value.trim().length < 15) {
        return;
    }
    const answer = await fetch(button.formAction, { method: 'POST', body: new URLSearchParams(new FormData(button.form)) });
    if (answer.ok && !answer.redirected) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        shown.replaceChildren(...page.getElementById('similar-found').childNodes);
    }
}
if (button && shown && question) {
    question.addEventListener('change', () => look());
    button.addEventListener('click', look);
}
