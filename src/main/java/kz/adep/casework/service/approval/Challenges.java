package kz.adep.casework.service.approval;

import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseRecords;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Whom the applicant wants kept from his case does not end it before that is decided (Administrative Procedural Code,
 * article 67); anybody else may.
 */
@Component
public class Challenges {

    private final CaseRecords records;

    Challenges(CaseRecords records) {
        this.records = records;
    }

    public void requireNone(CaseFile file) {
        if (records.isChallenged(file.getId(), ActingScope.current().account())) {
            throw new RuleViolation("recusal.pending");
        }
    }
}
