package kz.adep.platform.security;

import static java.util.Comparator.comparingInt;
import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends every form of the application empty: each line of the summary it comes back with names the field it leads to, and
 * its language links lead to a page.
 */
@AdepTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmptyFormsTests {

    private static final Pattern LINE =
            Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\">(.*?)</a>\\s*</li>", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile("govuk-error-summary__list\">(.*?)</ul>", Pattern.DOTALL);

    private static final Pattern LANGUAGE_LINK = Pattern.compile("<a href=\"([^\"?]*)[^\"]*\" lang=\"kk\"");

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<Answer> answers = new ArrayList<>();

    private record Answer(String address, SignedIn who, String page) {

        boolean hasSummary() {
            return SUMMARY.matcher(page).find();
        }

        @Nullable
        String languageLink() {
            Matcher link = LANGUAGE_LINK.matcher(page);
            return link.find() ? link.group(1) : null;
        }
    }

    /** The languages take turns, because the labels come from the page whatever its language. */
    @BeforeAll
    void sendThemAll() {
        MatrixObjects objects = new MatrixObjects(application);
        for (String address : addresses(objects)) {
            for (SignedIn who : callers(address, objects)) {
                String language = LANGUAGES.get(answers.size() % LANGUAGES.size());
                answers.add(new Answer(address, who, send(address, who, language)));
            }
        }
    }

    @Test
    void everyLineBeginsWithTheLabelOfItsField() {
        assertThat(answers)
                .allSatisfy(answer -> assertThat(unnamedLines(answer.page()))
                        .as(answer.address())
                        .isEmpty());
        assertThat(answers.stream().filter(Answer::hasSummary)).hasSizeGreaterThan(20);
    }

    /** A form that comes back stands at the address it was sent to, which not every address shows when it is opened. */
    @Test
    void languageLinksLeadToAPage() {
        List<Answer> shown =
                answers.stream().filter(answer -> answer.languageLink() != null).toList();

        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(shown.stream().filter(answer -> !isOpened(answer)))
                .extracting(answer -> answer.address() + " leads to " + answer.languageLink())
                .isEmpty();
    }

    private boolean isOpened(Answer answer) {
        URI link = URI.create(Objects.requireNonNull(answer.languageLink()));
        int status =
                mvc.get().uri(link).with(answer.who()).exchange().getResponse().getStatus();
        return status < 400;
    }

    @Test
    void linesStandInTheOrderOfTheirFields() {
        String page = send("/office/cases/new", SignedIn.commissionerOf(StateBodies.fresh()), "en");

        assertThat(LINE.matcher(page).results().map(line -> line.group(1)))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(comparingInt(field -> page.indexOf(" id=\"" + field + "\"")));
    }

    private static List<SignedIn> callers(String address, MatrixObjects objects) {
        if (address.startsWith("/agency")) {
            return List.of(SignedIn.agencyOfficer());
        }
        return address.startsWith("/admin")
                ? List.of(SignedIn.administrator())
                : List.of(objects.commissioner(), objects.head());
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
