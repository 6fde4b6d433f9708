package kz.adep.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnreadableFormFilterTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void tooLargeAFormLeadsToItsPage() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/apply/story") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException("too large", 413);
            }
        };

        new UnreadableFormFilter().doFilter(request, response, chain);

        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        assertThat(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(413);
    }

    /** The server has then answered for itself, and a page would only fill the log. */
    @Test
    void whoBrokeOffIsNotAnswered() throws Exception {
        response.setCommitted(true);
        UnreadableFormFilter.answer(400, new MockHttpServletRequest("POST", "/apply/story"), response);

        assertThat(response.getForwardedUrl()).isNull();
    }

    @Test
    void readableFormGoesOn() throws Exception {
        new UnreadableFormFilter().doFilter(new MockHttpServletRequest("POST", "/apply/story"), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }
}
