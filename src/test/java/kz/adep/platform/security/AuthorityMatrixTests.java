package kz.adep.platform.security;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets where: every handler, asked by everybody, about an object of the own body, of another, of none, a withheld one
 * and one he is shut out of. The answers are kept in {@code security/authority-matrix.txt}; a handler that is not there fails. What was seen is
 * written to {@code target/authority-matrix.txt}: read it before it becomes the new truth.
 */
@AdepTest
class AuthorityMatrixTests {

    private static final String KEPT = "security/authority-matrix.txt";
    private static final Path SEEN = Path.of("target/authority-matrix.txt");

    /** What most forms ask for, so that an answer is about the caller and not about a missing field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("reason", "Because of the matrix"),
            Map.entry("text", "Words of the matrix"),
            Map.entry("body", "Words of the matrix"),
            Map.entry("version", "0"),
            Map.entry("language", "en"),
            Map.entry("quarter", "2026-Q3"),
            Map.entry("step", "TELL_TERMINATION"),
            Map.entry("mail", "NONE"),
            Map.entry("number", "0"),
            Map.entry("outcome", "EXPLAINED"),
            Map.entry("move", "EXPLAIN"),
            Map.entry("words", "Words of the matrix"),
            Map.entry("day", "2026-07-07"));

    private static final String FAULT = "fault";
    private static final Set<String> REFUSED = Set.of("403", "404", "sign-in");
    private static final Pattern STAFF = Pattern.compile("/(office|agency|admin|account|bell|sign-in)\\b");
    private static final Map<String, Function<MatrixObjects, Optional<SignedIn>>> CALLERS = callers();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private @Nullable MatrixObjects common;
    private final Map<String, Shown> looked = new HashMap<>();
    private final Map<String, Shown> untouched = new HashMap<>();

    /** A set, and the ids of those of it that an address is asked about. */
    private record Shown(MatrixObjects of, Map<String, String> ids) {

        static Shown made(MatrixObjects of, String address) {
            Map<String, String> ids = new LinkedHashMap<>();
            of.of(address).forEach((name, object) -> ids.put(name, object.get()));
            return new Shown(of, ids);
        }
    }

    @Test
    void everyHandlerAnswersAsTheMatrixSays() throws IOException {
        List<String> seen = new ArrayList<>();
        addresses()
                .forEach((address, methods) -> methods.stream()
                        .sorted()
                        .forEach(method -> seen.add(row(HttpMethod.valueOf(method), address))));
        Files.write(SEEN, seen);

        assertThat(seen).noneMatch(row -> row.contains(FAULT));
        assertThat(seen).containsExactlyElementsOf(kept());
    }

    /** The rule behind the rows, so that a wrong row cannot be copied into the matrix unseen. */
    @Test
    void nobodyReachesWhatIsForeignMissingOrWithheld() throws IOException {
        assertThat(kept().stream().filter(row -> row.startsWith("GET /office/") && row.contains("{")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain("other=200", "missing=200", "withheld=200")
                        .contains("missing=404"));
    }

    /** Whatever is done with it and by whom: to who is shut out a case answers as if there were none. */
    @Test
    void recusedCaseAnswersAsOneThatIsMissing() throws IOException {
        Pattern both = Pattern.compile("missing=(\\S+)(?: withheld=\\S+)? recused=(\\S+)");
        List<MatchResult> answers =
                kept().stream().flatMap(row -> both.matcher(row).results()).toList();

        assertThat(answers)
                .hasSizeGreaterThan(50)
                .allSatisfy(answer -> assertThat(answer.group(2)).isEqualTo(answer.group(1)));
    }

    @Test
    void administratorReachesNoCase() throws IOException {
        assertThat(kept().stream().filter(row -> row.matches("\\S+ /(office|agency)/.*") && row.contains("/cases")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).endsWith("administrator 403"));
    }

    private static Map<String, Function<MatrixObjects, Optional<SignedIn>>> callers() {
        Map<String, Function<MatrixObjects, Optional<SignedIn>>> callers = new LinkedHashMap<>();
        callers.put("visitor", objects -> Optional.empty());
        callers.put("commissioner", objects -> Optional.of(objects.commissioner()));
        callers.put("head", objects -> Optional.of(objects.head()));
        callers.put("officer", objects -> Optional.of(objects.officer()));
        callers.put("administrator", objects -> Optional.of(SignedIn.administrator()));
        return callers;
    }

    private static List<String> kept() throws IOException {
        return new ClassPathResource(KEPT)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("kz.adep")) {
                mapping.getPatternValues()
                        .forEach(pattern -> addresses
                                .computeIfAbsent(pattern, key -> new ArrayList<>())
                                .addAll(methods(mapping)));
            }
        });
        addresses.replaceAll((address, methods) -> methods.stream().distinct().toList());
        return addresses;
    }

    private static List<String> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(Enum::name).toList();
    }

    private String row(HttpMethod method, String address) {
        // Nobody is signed in on the public side: no session lives there.
        if (!STAFF.matcher(address).lookingAt()) {
            return method + " " + address + " | everybody " + cells(method, address, objects -> Optional.empty());
        }
        return Stream.concat(
                        Stream.of(method + " " + address),
                        CALLERS.entrySet().stream()
                                .map(caller -> caller.getKey() + " " + cells(method, address, caller.getValue())))
                .collect(Collectors.joining(" | "));
    }

    private String cells(HttpMethod method, String address, Function<MatrixObjects, Optional<SignedIn>> who) {
        if (!address.contains("{")) {
            return ask(method, address, who.apply(common()));
        }
        Shown shown = shown(method, address);
        Optional<SignedIn> caller = who.apply(shown.of());
        Map<String, String> answers = new LinkedHashMap<>();
        shown.ids()
                .forEach((name, id) -> answers.put(name, ask(method, address.replaceFirst("\\{[^}]+}", id), caller)));
        assertThat(answers)
                .as("MatrixObjects must say what the variable of %s stands for", address)
                .isNotEmpty();
        if (!REFUSED.containsAll(answers.values())) {
            untouched.remove(kin(address));
        }
        boolean same = answers.values().stream().distinct().count() == 1;
        return same ? answers.values().iterator().next() : answers.toString().replaceAll("[{},]", "");
    }

    /** Looking changes nothing, nor does what is refused: who comes next is shown the same objects. */
    private Shown shown(HttpMethod method, String address) {
        return method.equals(HttpMethod.GET)
                ? looked.computeIfAbsent(kin(address), key -> Shown.made(common(), address))
                : untouched.computeIfAbsent(kin(address), key -> Shown.made(new MatrixObjects(application), address));
    }

    /** Addresses that are asked about the same objects; proceedings hang on complaints about misconduct only. */
    private static String kin(String address) {
        return address.contains("/cases/{id}/proceedings") ? address : address.substring(0, address.indexOf('}'));
    }

    private MatrixObjects common() {
        if (common == null) {
            common = new MatrixObjects(application);
        }
        return common;
    }

    /** The status, or where a visitor is sent; a redirection after the work is done counts as done. */
    private String ask(HttpMethod method, String address, Optional<SignedIn> caller) {
        var request = mvc.method(method).uri(URI.create(address));
        caller.ifPresent(request::with);
        if (!method.equals(HttpMethod.GET)) {
            request.with(csrf());
            FIELDS.forEach(request::param);
        }
        MvcTestResult answer = request.exchange();
        if (answer.getUnresolvedException() != null) {
            return FAULT;
        }
        int status = answer.getResponse().getStatus();
        String location = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(status).as("%s %s", method, address).isLessThan(500);
        if (status != 302) {
            return Integer.toString(status);
        }
        return location.contains("/sign-in") ? "sign-in" : "done";
    }
}
