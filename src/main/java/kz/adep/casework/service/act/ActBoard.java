package kz.adep.casework.service.act;

import java.util.List;
import java.util.Optional;
import kz.adep.casework.domain.act.CaseExtension;

/** What was done with a case beside writing and deciding. */
public record ActBoard(List<CaseExtension> extensions) {

    /** The request that lies before the head. */
    public Optional<CaseExtension> asked() {
        return extensions.stream().filter(CaseExtension::isAsked).findFirst();
    }
}
