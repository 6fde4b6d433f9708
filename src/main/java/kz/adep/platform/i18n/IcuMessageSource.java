package kz.adep.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Messages in ICU's format, because Russian has four plural forms and the JDK's format knows none. */
class IcuMessageSource extends ResourceBundleMessageSource {

    // A page asks for hundreds of messages, and each would be looked for in file after file.
    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return null;
        }
        String pattern = patterns.computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, key -> resolveCodeWithoutArguments(key, locale));
        if (pattern == null) {
            return super.getMessageInternal(code, arguments, locale);
        }
        return isPlain(pattern) ? pattern : format(pattern, arguments, locale);
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private String format(String pattern, Object @Nullable [] arguments, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        // Named arguments belong to Bean Validation, which fills them later: they must pass untouched.
        if (arguments == null || arguments.length == 0) {
            return format.format(Map.of());
        }
        return format.format(resolveArguments(arguments, locale));
    }
}
