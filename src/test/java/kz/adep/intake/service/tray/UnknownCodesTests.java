package kz.adep.intake.service.tray;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.NewCase;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.FollowedCases;
import kz.adep.intake.service.resume.Resumption;
import kz.adep.intake.web.Visitor;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** security.md C-4: why a code opens nothing cannot be told from words, status, headers or time of the answer. */
@AdepTest
class UnknownCodesTests {

    private static final String WRONG = "0000-0000-0000-0000-0000-0000-00";
    private static final String MALFORMED = "жоқ";
    private static final int TRIES = 200;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Vault vault;

    @Autowired
    private Tray tray;

    @Autowired
    private TrayDesk desk;

    @Autowired
    private TrayErasure erasure;

    @Autowired
    private FollowedCases cases;

    @Autowired
    private Resumption resumption;

    private final Map<String, String> tracking = new LinkedHashMap<>();
    private final Map<String, String> resuming = new LinkedHashMap<>();
    private int body;

    @BeforeEach
    void prepareCodes() {
        StateBodies.agency();
        body = StateBodies.fresh();
        tracking.putAll(Map.of("wrong", WRONG, "malformed", MALFORMED, "expired", expired(), "erased", erased()));
        resuming.putAll(
                Map.of("wrong", WRONG, "malformed", MALFORMED, "expired", expiredDraft(), "erased", sentDraft()));
    }

    @Test
    void trackingCodesGetTheSameAnswer() throws Exception {
        assertThat(answers("/follow", tracking)).containsOnly(answer("/follow", WRONG));
    }

    @Test
    void draftCodesGetTheSameAnswer() throws Exception {
        assertThat(answers("/apply/resume", resuming)).containsOnly(answer("/apply/resume", WRONG));
    }

    @Test
    void trackingCodesTakeTheSameTime() {
        assertSameTime(medians(tracking, code -> assertThat(cases.open(code)).isEmpty()));
    }

    @Test
    void draftCodesTakeTheSameTime() {
        assertSameTime(
                medians(resuming, code -> assertThat(resumption.resume(code)).isEmpty()));
    }

    /** Of what is looked up, which is a small part of the answer: 10 ms is the bound for the whole of it. */
    private static void assertSameTime(Map<String, Long> medians) {
        long fastest = medians.values().stream().min(Long::compare).orElseThrow();
        assertThat(medians.values()).as("%s", medians).allMatch(median -> median < 1.5 * fastest);
    }

    /** Taken in turn, so that whatever else slows the machine down slows them all alike. */
    private static Map<String, Long> medians(Map<String, String> codes, Consumer<String> look) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        List<Map.Entry<String, String>> row = new ArrayList<>(codes.entrySet());
        for (int each = -20; each < TRIES; each++) {
            Collections.rotate(row, 1);
            for (Map.Entry<String, String> code : row) {
                long begun = System.nanoTime();
                look.accept(code.getValue());
                long taken = System.nanoTime() - begun;
                if (each >= 0) {
                    times.computeIfAbsent(code.getKey(), kind -> new ArrayList<>())
                            .add(taken / 1000);
                }
            }
        }
        return times.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> kind.getValue().stream().sorted().toList().get(TRIES / 2)));
    }

    private List<String> answers(String path, Map<String, String> codes) throws Exception {
        List<String> answers = new ArrayList<>();
        for (String code : codes.values()) {
            answers.add(answer(path, code));
        }
        return answers;
    }

    /** Status, headers and page; the token against forgery is masked anew on each. */
    private String answer(String path, String code) throws Exception {
        String address = Visitor.freshAddress();
        MockHttpServletResponse answer = mvc.perform(
                        post(path).param("code", code).with(csrf()).with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        }))
                .andReturn()
                .getResponse();
        String headers = answer.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        String page = answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        return answer.getStatus() + "\n" + headers + "\n" + page.length() + "\n" + page;
    }

    /** Of a form that was never sent: its code is genuine and leads nowhere any more. */
    private String expired() {
        FormToken token = form();
        drafts.discard(token);
        return TrackingCode.of(token, vault).grouped();
    }

    /** It opened, was set aside, and was erased a month later. */
    private String erased() {
        FormToken token = form();
        TrackingCode code = TrackingCode.of(token, vault);
        byte[] hash = code.hash(vault);
        Draft draft = drafts.find(token).orElseThrow();
        NewCase sent = draft.submit(StateBodies.agency(), Instant.now(), new NewCase.Tracking(hash, hash));
        SignedIn commissioner = SignedIn.commissionerOf(body);
        ActingScope.run(ActingAs.codeHolder(hash(hash)), () -> tray.keep(sent, List.of()));
        assertThat(cases.open(code.grouped())).isPresent();
        ActingScope.run(
                commissioner.actingAs(),
                () -> desk.lines(false).forEach(line -> desk.setAside(line.id(), SetAside.Reason.REPEATED)));
        SharedDatabase.aboveTheWalls()
                .sql("set session_replication_role = replica; update intake_tray set erase_on = current_date"
                        + " where state_body_id = " + body)
                .update();
        erasure.erase();
        return code.grouped();
    }

    private String expiredDraft() {
        String code = draftCode(form());
        SharedDatabase.aboveTheWalls()
                .sql("update intake_resumption set expires_at = now()")
                .update();
        return code;
    }

    private String sentDraft() {
        FormToken token = form();
        String code = draftCode(token);
        drafts.discard(token);
        return code;
    }

    private String draftCode(FormToken token) {
        resumption.allow(token);
        return resumption.code(token).orElseThrow();
    }

    private FormToken form() {
        FormToken token = tokens.issue();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        return token;
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
