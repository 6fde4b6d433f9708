package kz.adep.platform.security;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends every form of the application empty: each line of the summary it comes back with names the field it leads to. */
@AdepTest
class SummariesNameFieldsTests {

    private static final Pattern LINE =
            Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\">(.*?)</a>\\s*</li>", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile("govuk-error-summary__list\">(.*?)</ul>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyLineBeginsWithTheLabelOfItsField(String language) {
        MatrixObjects objects = new MatrixObjects(application);
        TreeMap<String, List<String>> unnamed = new TreeMap<>();
        int seen = 0;

        for (String address : addresses(objects)) {
            for (SignedIn who : callers(objects)) {
                String page = send(address, who, language);
                List<String> lines = unnamedLines(page);
                seen += SUMMARY.matcher(page).find() ? 1 : 0;
                if (!lines.isEmpty()) {
                    unnamed.put(address, lines);
                }
            }
        }

        assertThat(unnamed).isEmpty();
        assertThat(seen).as("forms that came back with a summary").isGreaterThan(20);
    }

    private static List<SignedIn> callers(MatrixObjects objects) {
        return List.of(objects.commissioner(), objects.head(), SignedIn.agencyOfficer(), SignedIn.administrator());
    }

    private List<String> addresses(MatrixObjects objects) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("sign-out") && !pattern.contains("sessions"))
                .distinct()
                .flatMap(pattern -> concrete(pattern, objects))
                .toList();
    }

    private static Stream<String> concrete(String pattern, MatrixObjects objects) {
        if (!pattern.contains("{")) {
            return Stream.of(pattern);
        }
        String kind = pattern.startsWith("/agency/cases/") ? "withheld" : "own";
        return Optional.ofNullable(objects.of(pattern).get(kind)).stream()
                .map(object -> pattern.replaceFirst("\\{[^}]+}", object.get()));
    }

    private String send(String address, SignedIn who, String language) {
        byte[] page = mvc.post()
                .uri(URI.create(address))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .param("version", "0")
                .with(who)
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(page, StandardCharsets.UTF_8);
    }

    /** A label ends in a colon, or in its own question mark; what is not on the page has none. */
    private static List<String> unnamedLines(String page) {
        List<String> unnamed = new ArrayList<>();
        SUMMARY.matcher(page)
                .results()
                .forEach(summary -> LINE.matcher(summary.group(1))
                        .results()
                        .filter(line -> isShown(line.group(1), page))
                        .filter(line -> !line.group(2).matches("(?s).+(: |\\? |\\. ).+"))
                        .forEach(line -> unnamed.add(line.group(1) + " = " + line.group(2))));
        return unnamed;
    }

    private static boolean isShown(String field, String page) {
        return Pattern.compile("<(?!input type=\"hidden\")[^>]* id=\"" + Pattern.quote(field) + "\"")
                .matcher(page)
                .find();
    }
}
