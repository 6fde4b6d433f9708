package kz.adep.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.adep.intake.web.follow.NamedCase;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class IntakeWebConfiguration implements WebMvcConfigurer {

    private final FormTokenArgument tokens;

    IntakeWebConfiguration(FormTokenArgument tokens) {
        this.tokens = tokens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(tokens);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SeeOther()).addPathPatterns("/apply/**", "/follow/**");
        // After the language is known, in which it refuses.
        registry.addInterceptor(new NamedCase())
                .addPathPatterns("/follow/**")
                .excludePathPatterns("/follow/leave")
                .order(1);
        registry.addInterceptor(new Later()).addPathPatterns("/apply/*").excludePathPatterns("/apply/later");
    }

    /** Redirects after a form say "see other": no client may post the form again to the new address. */
    private static class SeeOther implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getMethod().equals("POST")) {
                request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            }
            return true;
        }
    }
}
