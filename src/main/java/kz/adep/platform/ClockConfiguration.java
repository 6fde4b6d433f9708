package kz.adep.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The clock everybody is given; its zone is the civil time of the offices. */
    @Bean
    Clock clock(AdepProperties adep) {
        return Clock.system(adep.officeZone());
    }
}
