package kz.adep.notification.service;

import kz.adep.notification.domain.Letter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a letter lies in the outbox until it is put into words. */
@Component
public class LetterContents {

    private final JsonMapper json;

    LetterContents(JsonMapper json) {
        this.json = json;
    }

    public String write(Letter letter) {
        return json.writeValueAsString(letter);
    }

    Letter read(String contents) {
        return json.readValue(contents, Letter.class);
    }
}
