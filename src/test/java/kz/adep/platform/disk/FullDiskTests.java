package kz.adep.platform.disk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.platform.AdepProperties;
import kz.adep.platform.web.UnavailablePage;
import kz.adep.upload.SentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

@AdepTest
class FullDiskTests {

    private static final long GIB = 1L << 30;

    @TempDir
    private Path disk;

    @Autowired
    private UnavailablePage page;

    @Autowired
    private List<Filter> filters;

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void atLeastAGibibyteAndATwentiethStayFree() {
        DiskSettings usual = new DiskSettings(null, DataSize.ofGigabytes(1), 5);

        assertThat(usual.isTooFull(GIB - 1, 10 * GIB)).isTrue();
        assertThat(usual.isTooFull(GIB, 10 * GIB)).isFalse();
        assertThat(usual.isTooFull(4 * GIB, 100 * GIB)).isTrue();
        assertThat(usual.isTooFull(5 * GIB, 100 * GIB)).isFalse();
    }

    @Test
    void formIsKeptOnThePageWhileTheDiskIsFull() throws Exception {
        MockHttpServletRequest form = post("/apply/check");
        form.setParameter("token", "its-token");
        form.setParameter("text", "What was typed\nin two lines");

        filter(full()).doFilter(form, response, chain);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("300");
        assertThat(response.getContentAsString())
                .contains("hardly any room", "action=\"/apply/check\"", "value=\"its-token\"", "What was typed\nin");
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void filesAreNotTakenInEither() throws Exception {
        MockHttpServletRequest form = post("/office/cases/1/files");
        form.setAttribute(SentFiles.REQUEST_ATTRIBUTE, SentFiles.none());

        filter(full()).doFilter(form, response, chain);

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/cases/1/answer",
                "/apply/discard",
                "/apply/later",
                "/apply/receipt",
                "/apply/receipt/pdf",
                "/apply/story/unsent",
                "/follow/case",
                "/applying"
            })
    void everythingElseGoesOn(String path) throws Exception {
        filter(full()).doFilter(post(path), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    /** Or its words would stand on our page, with a button that sends them. */
    @Test
    void whatAnotherSiteSentIsRefusedBefore() {
        assertThat(filters)
                .extracting(each -> each.getClass().getSimpleName())
                .containsSubsequence("CrossSiteFilter", "FullDiskFilter");
    }

    @Test
    void withRoomLeftFormsAreTakenIn() throws Exception {
        filter(new DiskSettings(disk, DataSize.ofBytes(1), 0)).doFilter(post("/apply/check"), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private DiskSettings full() {
        return new DiskSettings(disk, DataSize.ofTerabytes(100_000), 5);
    }

    private FullDiskFilter filter(DiskSettings settings) {
        AdepProperties adep = new AdepProperties(disk, false, ZoneOffset.UTC);
        return new FullDiskFilter(new DiskWatch(settings, adep, Clock.systemUTC()), page);
    }

    private static MockHttpServletRequest post(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.addHeader("Accept-Language", "en");
        return request;
    }
}
