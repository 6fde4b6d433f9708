package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static kz.adep.upload.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.intake.service.limit.UploadGate;
import kz.adep.limits.Sources;
import kz.adep.upload.FormWithFiles;
import kz.adep.upload.Samples;
import kz.adep.upload.SentFiles;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Documents on the public side: with the form, and with a message of who follows his case. */
@AdepTest
class DocumentsTests {

    private static final String CONTENT = "Куәгердің сөзі: екі адам естіді.";
    private static final Pattern ID = Pattern.compile("name=\"document\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private UploadGate gate;

    @Autowired
    private Sources sources;

    private Visitor visitor;
    private int body;

    @BeforeEach
    void newForm() throws Exception {
        StateBodies.agency();
        body = StateBodies.fresh();
        visitor = new Visitor(mvc, tokens.issue().text()).fillIn(body);
    }

    @Test
    void uploadedDocumentIsListedAndMoreCanCome() throws Exception {
        upload("/more", "куәгер.txt", text(CONTENT)).andExpect(redirectedUrl("/apply/documents"));
        upload("/more", "фото.png", Samples.png()).andExpect(redirectedUrl("/apply/documents"));

        visitor.open("/apply/documents")
                .andExpect(content()
                        .string(allOf(
                                containsString("куәгер.txt"),
                                containsString("фото.png"),
                                containsString("2 documents uploaded"))));
        visitor.open("/apply/check").andExpect(content().string(containsString("куәгер.txt")));
    }

    @Test
    void goingOnTakesWhatWasChosen() throws Exception {
        upload("", "куәгер.txt", text(CONTENT)).andExpect(redirectedUrl("/apply/check"));

        visitor.open("/apply/check").andExpect(content().string(containsString("куәгер.txt")));
    }

    @Test
    void leavingForLaterTakesWhatWasChosen() throws Exception {
        send("/apply/documents", "later=true&", form().file("куәгер.txt", text(CONTENT)))
                .andExpect(forwardedUrl("/apply/later"));

        visitor.open("/apply/documents")
                .andExpect(content()
                        .string(allOf(containsString("куәгер.txt"), containsString("/apply/documents?later=true"))));
    }

    @Test
    void refusedDocumentIsSaidBeforeLeavingForLater() throws Exception {
        send("/apply/documents", "later=true&", form().file("virus.exe", text("MZ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("virus.exe")));
    }

    /** The script has no words of its own. */
    @ParameterizedTest
    @CsvSource({"kk, Файлдар жіберіліп жатыр: # %", "ru, Файлы отправляются: # %", "en, Sending the files: # %"})
    void progressIsSaidInTheLanguageOfThePage(String language, String words) throws Exception {
        mvc.perform(get("/apply/documents?lang=" + language).cookie(new Cookie(FormCookie.NAME, visitor.token())))
                .andExpect(content()
                        .string(allOf(
                                containsString("data-sending=\"" + words + "\""),
                                containsString("src=\"/assets/upload.js\""))));
    }

    @Test
    void removedDocumentIsGone() throws Exception {
        upload("/more", "куәгер.txt", text(CONTENT));
        long waiting = count("upload");

        visitor.answer("documents/remove", "document", id());

        visitor.open("/apply/documents").andExpect(content().string(not(containsString("куәгер.txt"))));
        assertThat(count("upload")).isEqualTo(waiting - 1);
    }

    @Test
    void documentBelongsToTheCaseOnceItIsSent() throws Exception {
        upload("", "куәгер.txt", text(CONTENT));
        long waiting = count("upload");

        String shown = visitor.shown();
        visitor.send(shown).andExpect(redirectedUrl("/apply/receipt"));
        visitor.send(shown).andExpect(redirectedUrl("/apply/receipt"));

        assertThat(count("case_attachment where state_body_id = " + body)).isOne();
        assertThat(count("case_attachment_part where state_body_id = " + body)).isOne();
        assertThat(count("upload")).isEqualTo(waiting - 1);
    }

    @Test
    void refusedDocumentIsSaidWhyAndTheOthersStay() throws Exception {
        FormWithFiles form = form().file("a.txt", text(CONTENT))
                .file("virus.exe", text("MZ"))
                .file("b.txt", text(CONTENT));

        send("/apply/documents/more", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("virus.exe"),
                                containsString("There is a problem"),
                                containsString(">a.txt<"),
                                containsString(">b.txt<"))));
    }

    @Test
    void elevenDocumentsAreTooMany() throws Exception {
        FormWithFiles form = form();
        for (int i = 0; i < 11; i++) {
            form.file(i + ".txt", text(CONTENT));
        }

        send("/apply/documents", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("at most 10 files"), containsString("10 documents"))));
    }

    @Test
    void tooMuchIsSaidAndTheAnswersStay() throws Exception {
        send("/apply/documents", form().file("a.pdf", Samples.pdf(61 << 20)))
                .andExpect(status().isContentTooLarge())
                .andExpect(content()
                        .string(allOf(
                                containsString("<a href=\"#file\">"),
                                containsString("id=\"file-error\""),
                                containsString("larger than 60 MB"))));
        visitor.open("/apply/story").andExpect(content().string(containsString("Қабылдауда дөрекі сөйледі.")));
    }

    @Test
    void documentThatWaitedTooLongIsAskedForAgain() throws Exception {
        upload("", "куәгер.txt", text(CONTENT));
        String shown = visitor.shown();
        SharedDatabase.aboveTheWalls().sql("delete from upload").update();

        visitor.send(shown).andExpect(redirectedUrl("/apply/documents"));

        visitor.open("/apply/documents").andExpect(content().string(containsString("kept for a day and are gone")));
        assertThat(count("case_file where state_body_id = " + body)).isZero();
    }

    @Test
    void discardedFormLeavesNoDocument() throws Exception {
        long before = count("upload");
        upload("", "куәгер.txt", text(CONTENT));

        visitor.answer("discard");

        assertThat(count("upload")).isEqualTo(before);
    }

    @Test
    void formWithoutItsTokenAgainstForgeryIsRefused() throws Exception {
        mvc.perform(post(URI.create("/apply/documents"))
                        .contentType(FormWithFiles.TYPE)
                        .content(form().file("a.txt", text(CONTENT)).bytes()))
                .andExpect(status().isForbidden());
    }

    @Test
    void applicantAddsADocumentToAMessageAndSavesIt() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());

        FormWithFiles message = new FormWithFiles().field("message", "Тағы бір құжат");
        write(session, message.file("қосымша.txt", text(CONTENT))).andExpect(redirectedUrl("/follow/case"));

        String page = FollowSession.page(mvc, session);
        assertThat(page).contains("қосымша.txt", "Тағы бір құжат");
        Matcher link = Pattern.compile("/follow/files/[0-9a-f-]{36}").matcher(page);
        assertThat(link.find()).isTrue();
        mvc.perform(get(link.group()).cookie(session)).andExpect(content().bytes(text(CONTENT)));
        mvc.perform(get(link.group())).andExpect(redirectedUrl("/follow?ended"));
    }

    /** What is asked for by an address must not fill the trail; two where the hour ends meanwhile. */
    @Test
    void applicantWhoSavesAgainAndAgainIsWrittenDownOnceAnHour() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());
        write(session, new FormWithFiles().field("message", "Құжат").file("қосымша.txt", text(CONTENT)));
        Matcher link = Pattern.compile("/follow/files/([0-9a-f-]{36})").matcher(FollowSession.page(mvc, session));
        assertThat(link.find()).isTrue();

        for (int i = 0; i < 4; i++) {
            mvc.perform(get(link.group()).cookie(session)).andExpect(content().bytes(text(CONTENT)));
            mvc.perform(head(link.group()).cookie(session)).andExpect(status().isOk());
        }

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from audit_entry where action = 'casework.file.saved' and fields like ?")
                        .param("%" + link.group(1) + "%")
                        .query(Long.class)
                        .single())
                .isBetween(1L, 2L);
    }

    @Test
    void refusedDocumentLeavesTheMessageOnThePage() throws Exception {
        visitor.send();

        FormWithFiles message = new FormWithFiles().field("message", "Жоғалмайтын мәтін");
        write(FollowSession.of(mvc, visitor.code()), message.file("a.zip", Samples.zip("a")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Жоғалмайтын мәтін"), containsString("a.zip"))));
    }

    private ResultActions upload(String where, String name, byte[] file) throws Exception {
        return send("/apply/documents" + where, form().file(name, file));
    }

    @Test
    void overTheLimitOfUploadsTheFormWaitsAndItsAnswersStay() throws Exception {
        exhaust();

        upload("/more", "куәгер.txt", text(CONTENT))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().string(containsString("wait 10 seconds")));
        visitor.open("/apply/story").andExpect(content().string(containsString("Қабылдауда дөрекі сөйледі.")));
    }

    @Test
    void overTheLimitOfUploadsTheMessageStaysAndOneWithoutFilesIsTaken() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());
        exhaust();
        FormWithFiles message = new FormWithFiles().field("message", "Жоғалмайтын мәтін");

        write(session, message.file("", new byte[0])).andExpect(redirectedUrl("/follow/case"));
        write(session, message.file("a.txt", text(CONTENT)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().string(containsString("Жоғалмайтын мәтін</textarea>")));
    }

    /** Somebody at the same address sends as much as may be sent in an hour. */
    private void exhaust() {
        byte[] nothing = {};
        var files = Stream.generate(() -> Samples.sent("a.pdf", nothing)).limit(60);
        SentFiles sent = gate.counted(SentFiles.of(files.toList()), "another", sources.of(visitor.address()));
        while (sent.next().isPresent()) {
            // Each counts as it is handed out.
        }
    }

    private ResultActions write(Cookie session, FormWithFiles form) throws Exception {
        return mvc.perform(post(URI.create("/follow/case?lang=en"))
                .cookie(session)
                .with(csrf().asHeader())
                .with(from(visitor.address()))
                .contentType(FormWithFiles.TYPE)
                .content(form.bytes()));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private FormWithFiles form() {
        return new FormWithFiles().field("token", visitor.token());
    }

    private ResultActions send(String path, FormWithFiles form) throws Exception {
        return send(path, "", form);
    }

    private ResultActions send(String path, String query, FormWithFiles form) throws Exception {
        return mvc.perform(post(URI.create(path + "?" + query + "lang=en"))
                .cookie(new Cookie(FormCookie.NAME, visitor.token()))
                .with(csrf().asHeader())
                .with(from(visitor.address()))
                .contentType(FormWithFiles.TYPE)
                .content(form.bytes()));
    }

    private String id() throws Exception {
        Matcher id = ID.matcher(
                visitor.open("/apply/documents").andReturn().getResponse().getContentAsString());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static long count(String from) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }
}
