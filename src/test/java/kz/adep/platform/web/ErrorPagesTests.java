package kz.adep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private final ErrorPages pages = new ErrorPages(new StaticMessageSource());

    @Test
    void incidentHasANumberOnThePageAndInTheLog(CapturedOutput log) {
        ModelAndView page = page(500, new IllegalStateException("of Дана Сейітова"));

        assertThat(page.getModel().get("incident")).asString().matches("[0-9a-f]{8}");
        assertThat(log)
                .contains("Incident " + page.getModel().get("incident") + ": java.lang.IllegalStateException")
                .doesNotContain("Сейітова");
    }

    @Test
    void whatIsNotThereIsNoIncident() {
        assertThat(page(404, null).getModel()).doesNotContainKey("incident");
    }

    private ModelAndView page(int status, @Nullable Exception cause) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere");
        if (cause != null) {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
        }
        return (ModelAndView) pages.error(request);
    }
}
