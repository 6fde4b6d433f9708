package kz.adep.vault.keys;

import java.security.SecureRandom;
import kz.adep.audit.AuditKey;
import kz.adep.vault.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KeyConfiguration.class);

    @Bean
    KeyRing keyRing(KeySettings settings) {
        KeyFile file = settings.file();
        if (settings.mayCreate() && !file.exists()) {
            file.create(new SecureRandom());
            log.info("Made a new key file in {}: keep a copy of it apart from the backups", settings.home());
        }
        return file.read();
    }

    @Bean
    AuditKey auditKey(KeyRing ring) {
        return parts -> ring.mac(Purpose.AUDIT, parts);
    }
}
