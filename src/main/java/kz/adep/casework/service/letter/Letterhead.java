package kz.adep.casework.service.letter;

import java.util.Locale;
import java.util.Optional;
import kz.adep.casework.domain.CaseFile;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who writes of a case, in the words of the letter's language; of a withheld case it is the Agency. */
@Component
public class Letterhead {

    private final Directory directory;
    private final MessageSource messages;

    Letterhead(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    public StateBody writer(CaseFile file) {
        return file.withheld() ? directory.authorisedBody() : directory.body(file.stateBodyId());
    }

    /** Where a complaint of its act goes. */
    String higherBody(CaseFile file) {
        Optional<Integer> parent = writer(file).parent();
        return parent.isPresent()
                ? directory.body(parent.get()).name().in(language(file))
                : say(file, "letters.higher.none");
    }

    public String number(CaseFile file) {
        return file.number(directory.body(file.stateBodyId()).code()).toString();
    }

    String salutation(CaseFile file) {
        return say(file, "letters.salutation." + file.sender().kind());
    }

    String say(CaseFile file, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language(file));
    }

    static Locale language(CaseFile file) {
        return Locale.forLanguageTag(file.language());
    }
}
