package kz.adep.intake.service.resume;

import kz.adep.intake.service.Drafts;
import kz.adep.upload.Uploads;
import org.springframework.stereotype.Service;

/** Clears away what was begun and not sent: answers, the codes to go on with them, documents. */
@Service
class Expiry {

    private final Drafts drafts;
    private final Resumption resumption;
    private final Uploads uploads;

    Expiry(Drafts drafts, Resumption resumption, Uploads uploads) {
        this.drafts = drafts;
        this.resumption = resumption;
        this.uploads = uploads;
    }

    void sweep() {
        drafts.sweep();
        resumption.sweep();
        uploads.sweep();
    }
}
