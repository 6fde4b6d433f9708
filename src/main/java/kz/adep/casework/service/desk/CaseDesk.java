package kz.adep.casework.service.desk;

import java.util.Map;
import java.util.UUID;
import kz.adep.casework.service.draft.CaseDrafts;
import kz.adep.casework.service.draft.CaseDrafts.Draft;
import kz.adep.casework.service.draft.Presence;
import kz.adep.casework.service.draft.Presence.Around;
import kz.adep.casework.service.link.Links;
import kz.adep.casework.service.link.Links.Web;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies beside a case on the desk of who opens it. */
@Service
public class CaseDesk {

    private final CaseDrafts drafts;
    private final Presence presence;
    private final Links links;

    CaseDesk(CaseDrafts drafts, Presence presence, Links links) {
        this.drafts = drafts;
        this.presence = presence;
        this.links = links;
    }

    /** The own drafts by field, who else is there, and what the case is linked with. */
    public record Opened(Map<String, Draft> drafts, Around around, Web web) {

        /** The draft of the field, or what stands there without one. */
        public String text(String field, String otherwise) {
            Draft draft = drafts.get(field);
            return draft == null ? otherwise : draft.body();
        }

        public int version(String field, int otherwise) {
            Draft draft = drafts.get(field);
            return draft == null ? otherwise : draft.version();
        }
    }

    @Transactional(readOnly = true)
    public Opened open(UUID caseId) {
        return new Opened(drafts.of(caseId), presence.around(caseId), links.of(caseId));
    }

    /** Notes once a minute that whoever acts has it open. */
    public void note(UUID caseId, Opened opened) {
        if (!opened.around().known()) {
            presence.looks(caseId);
        }
    }
}
