package kz.adep.upload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import kz.adep.upload.FileRefused;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.FormWithFiles;
import kz.adep.upload.SentFile;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class StreamedFormTests {

    private final FormWithFiles sent = new FormWithFiles();

    @Test
    void fieldsBeforeTheFileAreReadAtOnce() {
        sent.field("message", "Сәлем\r\nекінші жол").file("a.txt", bytes("x")).field("after", "1");

        assertThat(form().fields()).containsOnlyKeys("message");
        assertThat(request(form()).getParameter("message")).isEqualTo("Сәлем\r\nекінші жол");
    }

    @Test
    void fieldsBehindTheFileAreReadWithIt() throws IOException {
        StreamedForm form = with(sent.field("a", "1").file("a.txt", bytes("x")).field("after", "2"));
        form.next().orElseThrow().content().readAllBytes();

        assertThat(form.next()).isEmpty();
        assertThat(request(form).getParameter("after")).isEqualTo("2");
    }

    @Test
    void filesComeOneAfterTheOther() throws IOException {
        StreamedForm form = with(sent.file("бір.txt", bytes("one")).file("two.txt", bytes("two")));

        SentFile first = form.next().orElseThrow();
        assertThat(first.name()).isEqualTo("бір.txt");
        assertThat(first.content().readAllBytes()).isEqualTo(bytes("one"));
        assertThat(form.next().orElseThrow().content().readAllBytes()).isEqualTo(bytes("two"));
        assertThat(form.next()).isEmpty();
    }

    @Test
    void fileThatWasNotReadIsPassedOver() throws IOException {
        StreamedForm form = with(sent.file("a.txt", new byte[300_000]).file("b.txt", bytes("two")));
        form.next();

        assertThat(form.next().map(SentFile::name)).contains("b.txt");
    }

    @Test
    void emptyFieldOfFilesIsNoFile() {
        assertThat(with(sent.field("a", "1").file("", new byte[0])).next()).isEmpty();
    }

    @Test
    void nameWithNulIsHandedOn() {
        Optional<SentFile> file = with(sent.file("a\0b.txt", bytes("x"))).next();

        assertThat(file.map(SentFile::name)).contains("a\0b.txt");
    }

    @Test
    void parametersOfTheAddressAreThereToo() {
        MockHttpServletRequest request = raw();
        request.setQueryString("lang=kk&words=%D2%9B%D0%B0%D0%B7+x");

        StreamedRequest streamed = new StreamedRequest(request, new StreamedForm(request));

        assertThat(streamed.getParameter("lang")).isEqualTo("kk");
        assertThat(streamed.getParameter("words")).isEqualTo("қаз x");
    }

    /** Each name of a form is asked for by itself. */
    @Test
    void parametersArePutTogetherOnceUntilMoreIsRead() throws IOException {
        StreamedForm form = with(sent.field("a", "1").file("a.txt", bytes("x")).field("after", "2"));
        StreamedRequest request = request(form);

        assertThat(request.getParameterMap())
                .isSameAs(request.getParameterMap())
                .containsOnlyKeys("a");
        form.next().orElseThrow().content().readAllBytes();
        form.next();
        assertThat(request.getParameterMap()).containsOnlyKeys("a", "after");
    }

    @Test
    void addressWithEndlessParametersIsUnreadable() {
        MockHttpServletRequest request = raw();
        request.setQueryString("text=x" + "&a".repeat(200));

        assertThatThrownBy(() -> new StreamedRequest(request, new StreamedForm(request)).getParameter("text"))
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void formThatSaysItIsTooLargeIsRefusedBeforeItsFirstFileIsRead() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return 61L << 20;
            }
        };
        request.setContentType(FormWithFiles.TYPE);
        request.setContent(
                sent.field("message", "typed").file("a.pdf", bytes("x")).bytes());
        StreamedForm form = new StreamedForm(request);

        assertThat(form.fields()).containsKey("message");
        assertRefused(form, Reason.TOO_MUCH);
    }

    @Test
    void formThatDoesNotSayItIsTooLargeIsRefusedOnTheWay() {
        sent.file("a.pdf", new byte[61 << 20]);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContentType(FormWithFiles.TYPE);
        request.setContent(sent.bytes());

        assertThatThrownBy(() ->
                        new StreamedForm(request).next().orElseThrow().content().readAllBytes())
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void fieldsBeyondTheirBoundAreRefused() {
        StreamedForm form = with(sent.field("message", "x".repeat(600_000)));

        assertThatThrownBy(form::fields).isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void formWithoutABoundaryIsUnreadable() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data");
        request.setContent(new byte[10]);

        assertThatThrownBy(() -> new StreamedForm(request).fields()).isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void cutOffFormIsBrokenOff() {
        byte[] whole = sent.file("a.txt", new byte[1000]).bytes();
        MockHttpServletRequest request = raw();
        request.setContent(Arrays.copyOf(whole, 600));
        SentFile file = new StreamedForm(request).next().orElseThrow();

        assertThatThrownBy(() -> file.content().readAllBytes()).isInstanceOf(IOException.class);
    }

    private static void assertRefused(StreamedForm form, Reason reason) {
        assertThatThrownBy(form::next)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private StreamedForm form() {
        return new StreamedForm(raw());
    }

    private StreamedForm with(FormWithFiles filled) {
        return form();
    }

    private MockHttpServletRequest raw() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(FormWithFiles.TYPE);
        request.setContent(sent.bytes());
        return request;
    }

    private static StreamedRequest request(StreamedForm form) {
        return new StreamedRequest(new MockHttpServletRequest("POST", "/"), form);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
