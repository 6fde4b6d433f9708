package kz.adep.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.service.CaseEvent;
import kz.adep.casework.service.Identities;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.Admission;
import kz.adep.casework.service.recusal.Admissions;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers cases: number, legal term, sealed identities, audit entry, all in one transaction. Acceptance cannot be
 * refused (Administrative Procedural and Process-Related Code, article 64), so a term that cannot be worked out leaves
 * the case without one, and flagged.
 */
@Service
public class CaseRegister {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Identities identities;
    private final Deadlines deadlines;
    private final Terms terms;
    private final Admissions admissions;
    private final Directory directory;
    private final Vault vault;
    private final CaseNotices notices;
    private final AuditTrail trail;
    private final Clock clock;

    CaseRegister(
            CaseFiles files,
            CaseContents contents,
            Identities identities,
            Deadlines deadlines,
            Terms terms,
            Admissions admissions,
            Directory directory,
            Vault vault,
            CaseNotices notices,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.identities = identities;
        this.deadlines = deadlines;
        this.terms = terms;
        this.admissions = admissions;
        this.directory = directory;
        this.vault = vault;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the sender learns of his case at once.
     *
     * @param due absent for a consultation, which has no legal term
     * @param hidden whether the case is kept from who registered it
     */
    public record Registered(
            UUID id,
            CaseNumber number,
            LocalDate registeredOn,
            @Nullable LocalDate due,
            boolean hidden) {}

    @Transactional
    public Registered register(NewCase newCase) {
        return register(UUID.randomUUID(), newCase);
    }

    /** Under an id already known. */
    @Transactional
    public Registered register(UUID id, NewCase newCase) {
        return register(id, admissions.admit(newCase), false);
    }

    /** What another body forwards, which has to name it first; who was shut out there stays so, should it come back. */
    @Transactional
    public Registered registerForwarded(UUID id, NewCase newCase, Set<UUID> shutOut) {
        return register(id, admissions.admit(newCase, shutOut), true);
    }

    private Registered register(UUID id, Admission admission, boolean forwarded) {
        NewCase newCase = admission.newCase();
        WrappedKey key = vault.newKey(id);
        LocalDate registeredOn = registrationDay(newCase);
        int number = files.nextNumber(newCase.stateBodyId(), registeredOn.getYear(), newCase.withheld());
        CaseFile file = new CaseFile(id, newCase, key, registeredOn, number);
        file.keepFrom(admission.shutOut());
        List<CaseDeadline> begun = terms.begin(file, forwarded);
        files.save(file);
        begun.forEach(contents::add);
        addParty(file, CaseParty.Part.APPLICANT, newCase.applicant().details());
        newCase.concerned().forEach(person -> addParty(file, CaseParty.Part.CONCERNED, person));
        admissions.keep(file, admission);
        notices.arrived(file);
        record(file);
        return registered(file);
    }

    /**
     * The case already registered under the code that the scope holds: the same submission sent again gets the same
     * answer, another one under the same token is refused.
     */
    @Transactional(readOnly = true)
    public Optional<Registered> registeredUnder(NewCase.Tracking tracking) {
        Optional<CaseFile> file = files.findByCode(tracking.codeHash());
        if (file.isPresent() && !file.get().sameSubmission(tracking.submissionHash())) {
            throw new RuleViolation("casework.submission.differs");
        }
        return file.map(this::registered);
    }

    private Registered registered(CaseFile file) {
        String code = directory.body(file.stateBodyId()).code();
        return new Registered(
                file.getId(), file.number(code), file.registeredOn(), file.due().orElse(null), isHidden(file));
    }

    private static boolean isHidden(CaseFile file) {
        ActingAs who = ActingScope.current();
        boolean otherSide = who.wall() == Wall.OFFICE && file.withheld();
        boolean shutOut = who.accountId() != null && file.shutOut().contains(who.accountId());
        return otherSide || shutOut;
    }

    /** What comes after hours is registered the next working day; a consultation is no appeal and waits for nothing. */
    public LocalDate registrationDay(NewCase newCase) {
        LocalDateTime civil = LocalDateTime.ofInstant(newCase.receivedAt(), clock.getZone());
        if (newCase.appealType() == null) {
            return civil.toLocalDate();
        }
        try {
            return deadlines.registrationDay(civil);
        } catch (YearNotLoaded | NoRuleInForce e) {
            return civil.toLocalDate();
        }
    }

    private void addParty(CaseFile file, CaseParty.Part part, PersonalDetails details) {
        if (!details.isEmpty()) {
            contents.add(identities.party(file, part, details));
        }
    }

    private void record(CaseFile file) {
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.registered", "case_file", file.getId())
                .withheld(file.withheld())
                .with("channel", file.channel())
                .with(CaseEvent.DAY, file.registeredOn());
        trail.record(file.isAnonymous() ? event.keptToTheHour() : event);
    }
}
