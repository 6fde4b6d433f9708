package kz.adep.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookiesTests {

    private final SessionCookies cookies = new SessionCookies();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void publicPageHasNoSession() {
        assertThatThrownBy(() -> cookies.setSessionId(new MockHttpServletRequest("GET", "/reports"), response, "a"))
                .hasMessageContaining("/reports");
    }

    @Test
    void errorPageKeepsTheSessionOfThePageThatFailed() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/office/nothing");

        cookies.setSessionId(request, response, "a");

        assertThat(response.getCookie("__Host-adep-office")).isNotNull();
    }
}
