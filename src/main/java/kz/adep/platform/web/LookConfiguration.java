package kz.adep.platform.web;

import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/** Serves the style sheet of govuk-frontend under a path without its version. */
@Configuration(proxyBeanMethods = false)
class LookConfiguration implements WebMvcConfigurer {

    private static final String LOOK = "govuk-frontend";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String version = Objects.requireNonNull(new WebJarVersionLocator().version(LOOK), LOOK);
        registry.addResourceHandler("/assets/govuk/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/" + LOOK + "/" + version + "/dist/govuk/")
                .setCachePeriod(3600);
    }
}
