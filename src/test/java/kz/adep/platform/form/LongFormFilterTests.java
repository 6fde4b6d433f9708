package kz.adep.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.adep.limits.Sources;
import kz.adep.upload.UploadSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LongFormFilterTests {

    private static final String TABLES = "/statistics/runs-test";

    private final FormSettings settings =
            new FormSettings(DataSize.ofKilobytes(512), List.of(TABLES), DataSize.ofMegabytes(12));
    private final LongFormFilter filter = new LongFormFilter(settings, files(), new Sources(Clock.systemUTC()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void formThatSaysItIsTooLongIsRefusedUnread() throws Exception {
        MockHttpServletRequest request = saying(12_000_000, form("/sight", "text=1"));

        filter.doFilter(request, response, chain);

        assertThat(answered(request)).isEqualTo(413);
        assertThat(request.getInputStream().available()).isPositive();
    }

    @Test
    void formThatDoesNotSayItIsTooLongIsRefusedOnTheWay() throws Exception {
        MockHttpServletRequest request = saying(-1, form("/apply/story", "text=" + "x".repeat(600_000)));
        request.addHeader("Transfer-Encoding", "chunked");

        filter.doFilter(request, response, chain);

        assertThat(answered(request)).isEqualTo(413);
    }

    @Test
    void longFormIsReadAsTheServerReadsIt() throws Exception {
        String text = "x".repeat(300_000);
        MockHttpServletRequest request = form("/apply/story", "text=" + text + "&word=%D2%9B%D0%B0+%26&word=2&empty=");
        request.setQueryString("lang=kk&word=1");

        filter.doFilter(request, response, chain);

        Map<String, String[]> read = passedOn().getParameterMap();
        assertThat(read).containsOnlyKeys("lang", "word", "text", "empty");
        assertThat(read.get("word")).containsExactly("1", "қа &", "2");
        assertThat(read.get("text")).containsExactly(text);
        assertThat(passedOn().getParameter("lang")).isEqualTo("kk");
    }

    @Test
    void errorPageFindsWhatWasTyped() throws Exception {
        MockHttpServletRequest request = form("/apply/story", "text=" + "x".repeat(40_000));
        filter.doFilter(request, response, chain);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/apply/story");
        MockFilterChain toTheErrorPage = new MockFilterChain();

        filter.doFilter(request, response, toTheErrorPage);

        assertThat(((HttpServletRequest) toTheErrorPage.getRequest()).getParameter("text"))
                .hasSize(40_000);
    }

    @Test
    void tableOfFiguresMayBeLonger() throws Exception {
        filter.doFilter(form(TABLES + "/columns", "text=" + "1".repeat(2_000_000)), response, chain);

        assertThat(passedOn().getParameter("text")).hasSize(2_000_000);
    }

    @Test
    void fileOfTablesIsLeftToTheServerIfItIsNotTooLong() throws Exception {
        MockHttpServletRequest small = saying(4_000_000, file());
        MockHttpServletRequest large = saying(13_000_000, file());

        filter.doFilter(small, response, chain);
        filter.doFilter(large, response, new MockFilterChain());

        assertThat(chain.getRequest()).isSameAs(small);
        assertThat(answered(large)).isEqualTo(413);
    }

    private HttpServletRequest passedOn() {
        assertThat(chain.getRequest()).isNotNull();
        return (HttpServletRequest) chain.getRequest();
    }

    private Object answered(MockHttpServletRequest request) {
        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    }

    private static MockHttpServletRequest form(String path, String content) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContent(content.getBytes(StandardCharsets.US_ASCII));
        return request;
    }

    private static MockHttpServletRequest file() {
        MockHttpServletRequest request = form(TABLES + "/file", "");
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }

    private static MockHttpServletRequest saying(long length, MockHttpServletRequest request) {
        MockHttpServletRequest saying = new MockHttpServletRequest("POST", request.getRequestURI()) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        saying.setContentType(request.getContentType());
        saying.setContent(request.getContentAsByteArray());
        return saying;
    }

    private static UploadSettings files() {
        return new Binder(new MapConfigurationPropertySource(Map.of("adep.files.in-memory", TABLES + "/file")))
                .bindOrCreate("adep.files", UploadSettings.class);
    }
}
