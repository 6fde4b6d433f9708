package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import kz.adep.vault.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler the token of its form: the posted one, or for a page that is only shown the one in the cookie. */
@Component
class FormTokenArgument implements HandlerMethodArgumentResolver {

    private final FormCookie cookie;

    FormTokenArgument(FormCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == FormToken.class;
    }

    @Override
    public FormToken resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return request.getMethod().equals("POST")
                ? cookie.posted(request, response)
                : cookie.read(request).orElseThrow(NoForm::new);
    }
}
