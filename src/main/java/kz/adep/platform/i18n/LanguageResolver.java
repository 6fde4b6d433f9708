package kz.adep.platform.i18n;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The reader's choice in a cookie, else the browser's wish, else Kazakh; never a fourth language. */
class LanguageResolver extends CookieLocaleResolver {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("kk"), Locale.forLanguageTag("ru"), Locale.ENGLISH);

    LanguageResolver() {
        super("lang");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(LanguageResolver::wished);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            jakarta.servlet.http.@Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (locale != null
                && LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))) {
            super.setLocale(request, response, Locale.forLanguageTag(locale.getLanguage()));
        }
    }

    private static Locale wished(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        Locale found = header == null ? null : lookUp(header);
        return found == null ? LANGUAGES.get(0) : found;
    }

    private static @Nullable Locale lookUp(String header) {
        try {
            return Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
