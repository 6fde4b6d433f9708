package kz.adep.platform.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Cleans typed text before anybody sees it: control characters (the database refuses NUL) and characters that turn the
 * direction of writing are dropped, line ends become one, the spelling of accents is unified, blanks around it go.
 */
@ControllerAdvice
class TypedText {

    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    @InitBinder
    void register(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : clean(text));
            }
        });
    }

    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
