package kz.adep.casework.service.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.service.draft.CaseDrafts;
import kz.adep.casework.service.draft.CaseDrafts.Draft;
import kz.adep.casework.service.draft.Presence;
import kz.adep.casework.service.draft.Presence.Reader;
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
    public record Opened(Map<String, Draft> drafts, List<Reader> readers, Web web) {

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

    /** In one transaction, because every page of a case asks. */
    @Transactional
    public Opened open(UUID caseId) {
        return new Opened(drafts.of(caseId), presence.looks(caseId), links.of(caseId));
    }
}
