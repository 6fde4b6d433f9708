// Tells how many characters are left to write. A line break counts for two, as it is sent.
import { CharacterCount } from './govuk/components/character-count/character-count.bundle.mjs';

class SentCount extends CharacterCount {
    count(text) {
        return text.replaceAll('\n', '\r\n').length;
    }

    // A browser that does not know the numbers of Kazakh writes their thousands the English way.
    getCountMessage() {
        const message = super.getCountMessage();
        return document.documentElement.lang === 'en' ? message : message.replace(/(\d),(?=\d)/g, '$1\u00A0');
    }
}

document.body.classList.add('govuk-frontend-supported');
document.querySelectorAll('[data-module="govuk-character-count"]').forEach((field) => new SentCount(field));
