package kz.adep.casework.domain.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.adep.casework.Applicant;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.domain.Sender;
import org.jspecify.annotations.Nullable;

/**
 * A case as the body it is forwarded to registers it: received now, and all of it or the part that goes there. What tells of
 * the commissioner or head of a body that was not known is registered there and kept from it.
 */
public final class ForwardedCase {

    private ForwardedCase() {}

    public static NewCase of(
            CaseFile file,
            Parcel parcel,
            int body,
            Map<CaseParty.Part, List<PersonalDetails>> known,
            NewCase.@Nullable Tracking code,
            Instant now) {
        Sender sender = file.sender();
        PersonalDetails applicant = known.getOrDefault(CaseParty.Part.APPLICANT, List.of()).stream()
                .findFirst()
                .orElse(PersonalDetails.none());
        return new NewCase(
                body,
                isKept(file),
                file.kind(),
                file.appealType().orElse(null),
                file.topic().orElse(null),
                file.channel(),
                new Applicant(sender.kind(), sender.identity(), sender.language(), applicant),
                now,
                file.subject(),
                parcel.part() ? parcel.portion() : file.narrative(),
                known.getOrDefault(CaseParty.Part.CONCERNED, List.of()),
                code);
    }

    /** Whether whichever body it is about must not see it. */
    public static boolean isKept(CaseFile file) {
        return file.unplaced().filter(NewCase.Unplaced.KEPT::equals).isPresent();
    }
}
