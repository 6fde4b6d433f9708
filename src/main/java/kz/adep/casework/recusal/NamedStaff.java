package kz.adep.casework.recusal;

import java.util.Set;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.service.recusal.Admission;
import kz.adep.casework.service.recusal.Admissions;
import kz.adep.casework.service.recusal.Namings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must not see a case because it names him or he sent it: one not registered yet, or one that names him later. */
@Service
public class NamedStaff {

    private final Admissions admissions;
    private final Namings namings;

    NamedStaff(Admissions admissions, Namings namings) {
        this.admissions = admissions;
        this.namings = namings;
    }

    /**
     * A case and whom it is kept from.
     *
     * @param newCase withheld from its body where nobody would be left there
     */
    public record Kept(NewCase newCase, Set<UUID> from) {}

    /**
     * Whom a registered case turns out to be about.
     *
     * @param accounts of the staff, and not shut out yet
     * @param toTheAgency whether nobody would be left in the body
     */
    public record Found(UUID caseId, Set<UUID> accounts, boolean toTheAgency) {}

    @Transactional(readOnly = true)
    public Kept of(NewCase newCase) {
        Admission admission = admissions.admit(newCase);
        return new Kept(admission.newCase(), Set.copyOf(admission.found().keySet()));
    }

    @Transactional(readOnly = true)
    public Found named(UUID caseId, PersonalDetails person) {
        Namings.Naming naming = namings.of(caseId, person);
        return new Found(caseId, naming.accounts(), naming.toTheAgency());
    }

    /** Of an account that comes later than the name of the person; by a job of its body. */
    @Transactional
    public void arrived(UUID caseId, PersonalDetails person, UUID account) {
        namings.keepFromNewcomer(caseId, person, account);
    }

    /** To be called last of all: afterwards the case may be out of the sight of who acts. */
    @Transactional
    public void shutOut(Found found) {
        namings.keep(found.caseId(), new Namings.Naming(found.accounts(), found.toTheAgency()));
    }
}
