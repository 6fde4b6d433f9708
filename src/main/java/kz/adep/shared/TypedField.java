package kz.adep.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A field of a form as it was sent, to be given back where the form could not be taken. */
public record TypedField(String name, String value) {

    private static final int SHORT = 60;

    /** What was sent, but for fields that the page has of its own. */
    public static List<TypedField> of(Map<String, String[]> sent, Set<String> own) {
        return sent.entrySet().stream()
                .filter(field -> !own.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new TypedField(field.getKey(), value)))
                .toList();
    }

    /** What somebody wrote is shown, so that it can be copied; choices and tokens travel hidden. */
    public boolean isShown() {
        return (value.length() > SHORT && value.indexOf(' ') >= 0) || value.indexOf('\n') >= 0;
    }
}
