package kz.adep.platform.sight;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.WebUtils;

/** How a reader wants pages to look; the classes of the page stand in adep.css. */
record Sight(Contrast contrast, Size size) {

    static final String COOKIE = "sight";
    static final Sight ORDINARY = new Sight(Contrast.ORDINARY, Size.ORDINARY);

    private static final String BETWEEN = ".";

    enum Contrast {
        ORDINARY,
        BLACK_ON_WHITE,
        WHITE_ON_BLACK,
        BLUE
    }

    enum Size {
        ORDINARY,
        LARGE,
        LARGEST
    }

    /** What another program may have written into the cookie is the ordinary look. */
    static Sight of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.", -1);
        return parts.length == 2
                ? new Sight(known(Contrast.values(), parts[0]), known(Size.values(), parts[1]))
                : ORDINARY;
    }

    String value() {
        return contrast + BETWEEN + size;
    }

    public boolean isOrdinary() {
        return equals(ORDINARY);
    }

    public String classes() {
        return Stream.of(contrast, size)
                .map(Enum::name)
                .filter(name -> !name.equals(Contrast.ORDINARY.name()))
                .map(name -> "sight-" + name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }

    private static <T extends Enum<T>> T known(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
