package kz.adep.casework.recusal;

import java.util.Set;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.recusal.Admission;
import kz.adep.casework.service.recusal.Admissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must not see a case that is not registered yet, because it names him or he sent it. */
@Service
public class NamedStaff {

    private final Admissions admissions;

    NamedStaff(Admissions admissions) {
        this.admissions = admissions;
    }

    /**
     * A case and whom it is kept from.
     *
     * @param newCase withheld from its body where nobody would be left there
     */
    public record Kept(NewCase newCase, Set<UUID> from) {}

    @Transactional(readOnly = true)
    public Kept of(NewCase newCase) {
        Admission admission = admissions.admit(newCase);
        return new Kept(admission.newCase(), Set.copyOf(admission.found().keySet()));
    }
}
