package kz.adep.casework.service.letter;

import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the office tells of a crime or a threat.
 *
 * @param name as it stands in the letter, in each language
 * @param mail where it is told that a letter waits; absent where it is told by other means
 */
@ConfigurationProperties("adep.law-enforcement")
public record LawEnforcement(LocalizedText name, @Nullable String mail) {}
