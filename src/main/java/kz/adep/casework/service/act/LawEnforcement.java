package kz.adep.casework.service.act;

import kz.adep.shared.LocalizedText;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the office tells of a crime or a threat.
 *
 * @param name as it stands in the letter, in each language
 */
@ConfigurationProperties("adep.law-enforcement")
public record LawEnforcement(LocalizedText name) {}
