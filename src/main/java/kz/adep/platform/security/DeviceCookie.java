package kz.adep.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.adep.account.StaffSignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Keeps in the browser that a member of staff signed in there; it opens nothing, but strangers cannot keep him out. */
final class DeviceCookie {

    static final String NAME = "__Host-adep-device";

    private DeviceCookie() {}

    /** Empty where there is none. */
    static String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : cookie.getValue();
    }

    static void set(HttpServletResponse response, String mark) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, mark)
                        .path("/")
                        .maxAge(StaffSignIn.DEVICE_KNOWN)
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .build()
                        .toString());
    }
}
