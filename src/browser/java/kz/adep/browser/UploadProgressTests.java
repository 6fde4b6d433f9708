package kz.adep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.intake.service.limit.UploadGate;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Documents on a slow line: how far they are is shown, and what is refused is told as without JavaScript. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDemonstration.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UploadProgressTests {

    private static final int BYTES_A_SECOND = 60_000;
    private static final String MORE = "button[formaction$='/more']";
    private static final String SAID = ".adep-upload [role='status']";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private UploadGate gate;

    @Autowired
    private Sources sources;

    @ParameterizedTest
    @CsvSource({"kk, жіберіліп жатыр, Тоқтатылды", "ru, отправляются, Остановлено", "en, Sending the files, Stopped"})
    void progressIsShownAndCanBeStopped(String language, String sending, String stopped) {
        try (Visitor citizen = atDocuments(language, "upload")) {
            CDPSession line = citizen.page().context().newCDPSession(citizen.page());
            slow(line, BYTES_A_SECOND);
            choose(citizen, text("хат.txt", 700_000));
            citizen.follow(MORE);

            assertThat(said(citizen)).containsText(Pattern.compile(sending + ".*[1-9]0"));
            citizen.look("sending");
            citizen.follow(".adep-upload button");
            assertThat(said(citizen)).containsText(stopped);
            citizen.look("stopped");

            slow(line, -1);
            citizen.follow(MORE);
            assertThat(citizen.page().locator(".adep-file")).hasText("хат.txt");
            assertThat(said(citizen)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void refusedDocumentIsToldAndTheMessageStays(String language) {
        try (Visitor citizen = atCase(language)) {
            citizen.type("message", "Жоғалмайтын мәтін");
            choose(citizen, new FilePayload("a.zip", "application/zip", "PK".getBytes(StandardCharsets.UTF_8)));
            citizen.sendTo("/follow/case");

            assertThat(citizen.page().locator(".govuk-error-summary")).containsText("a.zip");
            assertThat(citizen.page().locator(".govuk-error-summary")).isFocused();
            assertThat(citizen.page().locator("[name='message']")).hasValue("Жоғалмайтын мәтін");
            citizen.look("refused");

            choose(citizen, text("b.txt", 1000));
            citizen.sendTo("/follow/case");
            assertThat(citizen.page().locator(".adep-message .adep-file")).hasText("b.txt");
            assertThat(citizen.path()).isEqualTo("/follow/case");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void brokenConnectionKeepsTheMessage(String language) {
        try (Visitor citizen = atCase(language)) {
            citizen.type("message", "Жоғалмайтын мәтін");
            choose(citizen, text("b.txt", 1000));
            citizen.page().context().setOffline(true);
            citizen.sendTo("/follow/case");

            assertThat(said(citizen)).not().isEmpty();
            assertThat(citizen.page().locator("[name='message']")).hasValue("Жоғалмайтын мәтін");
            citizen.page().context().setOffline(false);
            citizen.sendTo("/follow/case");
            assertThat(citizen.page().locator(".adep-message")).containsText("Жоғалмайтын мәтін");
        }
    }

    /** The last one, as everybody here has the same address. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoIsToldToWaitNeedNotChooseAgain() {
        Stream.of("127.0.0.1", "::1").map(sources::of).forEach(this::exhaust);
        try (Visitor citizen = atCase("en")) {
            citizen.type("message", "Жоғалмайтын мәтін");
            choose(citizen, text("b.txt", 1000));
            citizen.sendTo("/follow/case");

            assertThat(citizen.page().locator(".govuk-error-summary")).containsText("wait 10 seconds");
            assertThat(citizen.page().locator("[name='message']")).hasValue("Жоғалмайтын мәтін");
            citizen.look("wait");
            citizen.page().waitForTimeout(10_000);
            citizen.sendTo("/follow/case");
            assertThat(citizen.page().locator(".adep-message .adep-file")).hasText("b.txt");
        }
    }

    private void exhaust(Source source) {
        SentFile empty = new SentFile("a.txt", InputStream.nullInputStream());
        SentFiles sent = gate.counted(SentFiles.of(Collections.nCopies(60, empty)), "another", source);
        while (sent.next().isPresent()) {
            // Each counts as it is handed out.
        }
    }

    private Visitor atDocuments(String language, String name) {
        Visitor citizen = new Visitor(CHROMIUM.browser(), "http://localhost:" + port, language, name);
        citizen.go("/apply").send();
        citizen.pick("sender", "CITIZEN").send();
        citizen.pick("identity", "ANONYMOUS").send();
        citizen.pick("matter", "BREACH").send();
        citizen.pick("danger", "NEITHER").send();
        citizen.choose("body", "371").send();
        citizen.pick("head", "false").send().send();
        return citizen.type("subject", "Progress")
                .type("text", "Дөрекі сөйледі.")
                .send();
    }

    private Visitor atCase(String language) {
        Visitor citizen = atDocuments(language, "follow-upload").send();
        citizen.pick("language", language).send();
        citizen.pick("truth", "true").send();
        String code = citizen.text(".adep-code");
        return citizen.go("/follow").type("code", code).send();
    }

    private static Locator said(Visitor citizen) {
        return citizen.page().locator(SAID);
    }

    private static void choose(Visitor citizen, FilePayload file) {
        citizen.page().locator("input[type='file']").setInputFiles(file);
    }

    private static FilePayload text(String name, int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) 'a');
        return new FilePayload(name, "text/plain", content);
    }

    private static void slow(CDPSession line, int bytesASecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesASecond);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", conditions);
    }
}
