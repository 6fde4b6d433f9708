package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.Decider;
import kz.adep.casework.domain.recusal.CaseRecusal.State;
import kz.adep.casework.service.recusal.RecusalStore.Place;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions on recusals: of the head on his own people, of the Agency on a head; nobody decides on himself. */
@Service
public class Rulings {

    private final CaseFiles files;
    private final RecusalStore store;
    private final Exclusions exclusions;
    private final AgencyHandover handover;
    private final RecusalLetters letters;
    private final RecusalTerms terms;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    Rulings(
            CaseFiles files,
            RecusalStore store,
            Exclusions exclusions,
            AgencyHandover handover,
            RecusalLetters letters,
            RecusalTerms terms,
            Directory directory,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.exclusions = exclusions;
        this.handover = handover;
        this.letters = letters;
        this.terms = terms;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** A recusal that lies before the Agency, which sees of the case no more than this. */
    public record Pending(CaseRecusal recusal, LocalizedText body, boolean late) {}

    /** What lies before the Agency, the oldest first. */
    @Transactional(readOnly = true)
    public List<Pending> beforeTheAgency() {
        return store.beforeTheAgency().stream().map(this::pending).toList();
    }

    @Transactional(readOnly = true)
    public Pending pending(UUID recusalId) {
        return pending(asked(store.get(recusalId)));
    }

    /** By the head, or by the Agency where it sees the case. */
    @Transactional
    public void decide(UUID caseId, UUID recusalId, boolean granted, String answer) {
        CaseFile file = files.get(caseId);
        CaseRecusal recusal = asked(of(caseId, recusalId));
        recusal.decide(granted, ActingScope.current().account(), answer, LocalDate.now(clock));
        terms.decided(file, recusal);
        letters.tellDecision(file, recusal);
        record(recusal, file.withheld());
        if (granted) {
            exclusions.shutOut(file, recusal.account().orElseThrow());
        }
    }

    /**
     * By the Agency; tells which body the case stays with, which it is not shown: the office there tells the applicant. An
     * unseen case is not withheld: of a withheld one the walls show the recusal to those only who see the case.
     */
    @Transactional
    Optional<Integer> decide(UUID recusalId, boolean granted, String answer) {
        CaseRecusal recusal = asked(store.get(recusalId));
        Optional<CaseFile> seen = files.findById(recusal.caseId());
        if (seen.isPresent()) {
            decide(recusal.caseId(), recusalId, granted, answer);
            return Optional.empty();
        }
        recusal.decide(granted, ActingScope.current().account(), answer, LocalDate.now(clock));
        Place place = new Place(recusal.stateBodyId(), recusal.caseId());
        boolean taken = granted
                && exclusions.shutOutUnseen(place, recusal.account().orElseThrow()) == Exclusions.Way.TO_THE_AGENCY;
        record(recusal, false);
        if (taken) {
            CaseFile file = files.get(recusal.caseId());
            handover.taken(file);
            terms.decided(file, recusal);
            letters.tellDecision(file, recusal);
        }
        return taken ? Optional.empty() : Optional.of(recusal.stateBodyId());
    }

    /** Where the case stays the decision is known at once, and the term for telling the applicant runs from it. */
    @Transactional
    void followedAtHome(UUID recusalId) {
        CaseRecusal recusal = store.get(recusalId);
        CaseFile file = files.get(recusal.caseId());
        terms.decided(file, recusal);
        exclusions.tellOfRuling(file);
    }

    /** The office passes on what the Agency decided. */
    @Transactional
    public void tell(UUID caseId, UUID recusalId) {
        CaseFile file = files.get(caseId);
        CaseRecusal recusal = of(caseId, recusalId);
        if (recusal.answer().isEmpty() || recusal.toldOn().isPresent()) {
            throw new RuleViolation("recusal.told");
        }
        if (!terms.isTelling(file)) {
            terms.decided(file, recusal);
        }
        letters.tellDecision(file, recusal);
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.recusal.told", "case_file", caseId)
                .withheld(file.withheld()));
    }

    /**
     * A namesake was shut out, or the reason is gone.
     *
     * @param whom asked for where the recusal does not name him; the trail does not name him then either
     */
    @Transactional
    public void revoke(UUID caseId, UUID recusalId, @Nullable UUID whom, String answer) {
        CaseFile file = files.get(caseId);
        CaseRecusal recusal = of(caseId, recusalId);
        UUID account = recusal.account().orElseGet(() -> unnamed(file, whom));
        recusal.revoke(ActingScope.current().account(), answer, LocalDate.now(clock));
        store.letIn(new Place(file.stateBodyId(), caseId), account);
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.recusal.revoked", "case_file", caseId)
                .withheld(file.withheld());
        trail.record(
                recusal.account().map(named -> event.with("account", named)).orElse(event));
    }

    /** Who was shut out without being named; a recusal that names him is lifted by itself. */
    private UUID unnamed(CaseFile file, @Nullable UUID whom) {
        if (whom == null) {
            throw new RuleViolation("recusal.revocation.whom.missing");
        }
        boolean named =
                store.of(file.getId()).stream().anyMatch(other -> other.state() == State.IN_FORCE && other.isOf(whom));
        if (named || !file.shutOut().contains(whom)) {
            throw new RuleViolation("recusal.revocation.whom.other");
        }
        return whom;
    }

    private CaseRecusal of(UUID caseId, UUID recusalId) {
        CaseRecusal recusal = store.get(recusalId);
        if (!recusal.caseId().equals(caseId)) {
            throw new NotFound("recusal");
        }
        return recusal;
    }

    private static CaseRecusal asked(CaseRecusal recusal) {
        boolean agency = ActingScope.current().wall() == Wall.AGENCY;
        if (recusal.decider().filter(Decider.AGENCY::equals).isPresent() != agency) {
            throw new RuleViolation("recusal.agency-decides");
        }
        if (recusal.isOf(ActingScope.current().account())) {
            throw new RuleViolation("recusal.own");
        }
        return recusal;
    }

    private Pending pending(CaseRecusal recusal) {
        LocalDate today = LocalDate.now(clock);
        return new Pending(
                recusal,
                directory.body(recusal.stateBodyId()).name(),
                recusal.decideBy().filter(today::isAfter).isPresent());
    }

    private void record(CaseRecusal recusal, boolean withheld) {
        trail.record(AuditEvent.of(
                        recusal.stateBodyId(),
                        recusal.state() == State.IN_FORCE ? "casework.recusal.granted" : "casework.recusal.refused",
                        "case_file",
                        recusal.caseId())
                .withheld(withheld));
    }
}
