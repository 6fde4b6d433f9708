package kz.adep.casework.service.act;

import java.util.List;
import java.util.Optional;
import kz.adep.casework.domain.act.CaseExtension;
import kz.adep.casework.domain.act.CaseForwarding;
import kz.adep.casework.domain.act.CaseHearing;
import kz.adep.casework.domain.act.CaseOrigin;
import kz.adep.notification.Outbox;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a case beside writing and deciding.
 *
 * @param ownComplaint whether it is a complaint against this body, which it may only satisfy or send on
 */
public record ActBoard(
        List<CaseExtension> extensions,
        List<CaseHearing> hearings,
        List<Sent> forwardings,
        @Nullable CaseOrigin origin,
        @Nullable LocalizedText from,
        boolean ownComplaint) {

    /**
     * A forwarding with the name of the body; absent for one outside the system.
     *
     * @param mail how the mail fares that announces it; absent where none was written
     */
    public record Sent(CaseForwarding forwarding, @Nullable LocalizedText to, Outbox.@Nullable Fate mail) {}

    public boolean isHearingOpen() {
        return hearings.stream().anyMatch(CaseHearing::isOpen);
    }

    public boolean isSentToLawEnforcement() {
        return forwardings.stream().anyMatch(sent -> sent.forwarding().letter().isPresent());
    }

    /** The request that lies before the head. */
    public Optional<CaseExtension> asked() {
        return extensions.stream().filter(CaseExtension::isAsked).findFirst();
    }
}
