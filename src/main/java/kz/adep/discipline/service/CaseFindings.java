package kz.adep.discipline.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Outcome;
import kz.adep.casework.misconduct.ProceedingFindings;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.Proceedings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from proceedings that are concluded to their case, which somebody still has to answer and close. */
@Component
class CaseFindings implements ProceedingFindings {

    private final Proceedings proceedings;

    CaseFindings(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Outcome> of(UUID caseId) {
        List<Proceeding> all = proceedings.of(caseId);
        if (all.isEmpty() || !all.stream().allMatch(Proceeding::isConcluded)) {
            return Optional.empty();
        }
        boolean proven = all.stream().anyMatch(Proceeding::isProven);
        return Optional.of(proven ? Outcome.SUBSTANTIATED : Outcome.UNSUBSTANTIATED);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any(UUID caseId) {
        return !proceedings.of(caseId).isEmpty();
    }
}
