package kz.adep.upload.web;

import kz.adep.upload.SentFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler the files of its form. */
class SentFilesArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SentFiles.class;
    }

    @Override
    public SentFiles resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Object form = web.getAttribute(StreamedFormFilter.FORM, RequestAttributes.SCOPE_REQUEST);
        return form instanceof SentFiles files ? files : SentFiles.none();
    }
}
