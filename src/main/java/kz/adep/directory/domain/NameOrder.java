package kz.adep.directory.domain;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import kz.adep.directory.StateBody;

/** Orders bodies by name as a dictionary of the reader's language does; the JDK's own collator sorts Kazakh wrongly. */
public final class NameOrder {

    private NameOrder() {}

    public static Comparator<StateBody> of(Locale language) {
        var collator = Collator.getInstance(language).freeze();
        return Comparator.<StateBody, String>comparing(body -> body.name().in(language), collator::compare)
                .thenComparing(StateBody::code);
    }
}
