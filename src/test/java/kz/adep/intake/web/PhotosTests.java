package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.casework.Applicant;
import kz.adep.intake.service.Drafts;
import kz.adep.upload.FormWithFiles;
import kz.adep.upload.Photos;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a camera wrote into a photo is not kept of who does not go by his name. */
@AdepTest
class PhotosTests {

    private static final byte[] PHOTO = Photos.jpeg(false);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    private FormToken token;
    private Visitor visitor;

    @BeforeEach
    void newForm() throws Exception {
        StateBodies.agency();
        token = tokens.issue();
        visitor = new Visitor(mvc, token.text()).fillIn(StateBodies.fresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANONYMOUS", "CONFIDENTIAL"})
    void photoOfWhoIsNotToBeKnownHasNoTraces(String identity) throws Exception {
        visitor.answer("identity", "identity", identity);
        upload("/apply/documents", PHOTO);

        byte[] sent = sent();
        assertThat(latin(sent)).doesNotContain(Photos.traces());
        assertThat(Photos.pixels(sent)).isEqualTo(Photos.pixels(PHOTO));
    }

    @Test
    void photoOfWhoGoesByHisNameIsKeptAsItIs() throws Exception {
        upload("/apply/documents", PHOTO);

        assertThat(sent()).isEqualTo(PHOTO);
    }

    @Test
    void whoChangesHisMindHasHisPhotosWithoutTracesToo() throws Exception {
        upload("/apply/documents", PHOTO);

        visitor.answer("identity", "identity", "ANONYMOUS").andExpect(redirectedUrl("/apply/check"));

        byte[] sent = sent();
        assertThat(latin(sent)).doesNotContain(Photos.traces());
        assertThat(Photos.pixels(sent)).isEqualTo(Photos.pixels(PHOTO));
    }

    /** The machine stopped after the answer was kept and before the photos were, or another tab sends in between. */
    @Test
    void formIsNotSentBeforeThePhotosAreWithoutTraces() throws Exception {
        upload("/apply/documents", PHOTO);
        drafts.change(token, draft -> draft.knownAs(Applicant.Identity.ANONYMOUS));

        visitor.send()
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("was removed. Check the answers")));

        assertThat(latin(sent())).doesNotContain(Photos.traces());
    }

    @Test
    void photoWithALaterMessageHasNoTracesEither() throws Exception {
        visitor.answer("identity", "identity", "ANONYMOUS");
        visitor.send();

        upload("/follow/case", Photos.png());

        assertThat(latin(saved())).doesNotContain(Photos.traces());
    }

    private byte[] sent() throws Exception {
        visitor.send();
        return saved();
    }

    /** The only file of the case. */
    private byte[] saved() throws Exception {
        Cookie session = FollowSession.of(mvc, visitor.code());
        Matcher link = Pattern.compile("/follow/files/[0-9a-f-]{36}").matcher(FollowSession.page(mvc, session));
        assertThat(link.find()).isTrue();
        return mvc.perform(get(link.group()).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void upload(String path, byte[] photo) throws Exception {
        FormWithFiles form = new FormWithFiles()
                .field("token", visitor.token())
                .field("message", "Сурет")
                .file(photo == PHOTO ? "сурет.jpg" : "сурет.png", photo);
        Cookie session = path.startsWith("/follow") ? FollowSession.of(mvc, visitor.code()) : new Cookie("unused", "-");
        mvc.perform(post(URI.create(path))
                        .cookie(session, new Cookie(FormCookie.NAME, visitor.token()))
                        .with(csrf().asHeader())
                        .contentType(FormWithFiles.TYPE)
                        .content(form.bytes()))
                .andExpect(redirectedUrl(path.startsWith("/follow") ? "/follow/case" : "/apply/check"));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
