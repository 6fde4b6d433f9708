package kz.adep.platform.line;

import java.time.Clock;
import kz.adep.limits.Sources;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class LineConfiguration {

    private static final String LOOKED_UP_EACH_MILLIS = "250";

    /** Comes last, so that behind a proxy the address is known when the valve asks for it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(
            Sources sources,
            Clock clock,
            Environment environment,
            @Value("${server.tomcat.threads.max}") int threads,
            @Value("${server.tomcat.max-connections}") int connections,
            @Value("${server.tomcat.max-swallow-size}") DataSize mostUnwanted) {
        int places = Threading.VIRTUAL.isActive(environment) ? connections : threads;
        return server -> {
            server.addEngineValves(new IncomingValve(sources, new SlowSenders(places), clock, mostUnwanted));
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("disableUploadTimeout", "false");
                connector.setProperty("connectionUploadTimeout", LOOKED_UP_EACH_MILLIS);
            });
        };
    }
}
