package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;

/** The cookie that somebody gets for his tracking code. */
public final class FollowSession {

    private FollowSession() {}

    public static Cookie of(MockMvc mvc, String code) throws Exception {
        Cookie cookie = mvc.perform(post("/follow").param("code", code).with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("__Host-adep-follow");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    /** What the form of a message carries. */
    static String once(MockMvc mvc, Cookie session) throws Exception {
        Matcher field = Pattern.compile("name=\"once\" value=\"([^\"]+)\"").matcher(page(mvc, session));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** His case, as he reads it. */
    static String page(MockMvc mvc, Cookie session) throws Exception {
        return mvc.perform(get("/follow/case").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
