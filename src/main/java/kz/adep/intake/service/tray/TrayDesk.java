package kz.adep.intake.service.tray;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.NewCase;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.casework.recusal.NamedStaff;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.intake.domain.tray.Unregistered;
import kz.adep.shared.ActingScope;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be looked at: the side of the office, or of the Agency for what is withheld from one. */
@Service
public class TrayDesk {

    private static final int SHOWN = 50;

    private final TrayStore store;
    private final Tray tray;
    private final CaseRegister register;
    private final ApplicantFiles files;
    private final NamedStaff named;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    TrayDesk(
            TrayStore store,
            Tray tray,
            CaseRegister register,
            ApplicantFiles files,
            NamedStaff named,
            Directory directory,
            AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.tray = tray;
        this.register = register;
        this.files = files;
        this.named = named;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** What can be read of a submission before it is registered: never who sent it, nor about whom. */
    public record Line(
            UUID id,
            LocalizedText body,
            Instant receivedAt,
            CaseKind kind,
            Applicant.Identity identity,
            NewCase.@Nullable Claim claimed,
            String subject,
            String text,
            @Nullable SetAside setAside) {}

    /** How many wait. */
    @Transactional(readOnly = true)
    public int waiting() {
        return store.waiting();
    }

    /** The oldest that wait, or that were set aside; compared anew with who reads it, who may have come later. */
    @Transactional(readOnly = true)
    public List<Line> lines(boolean aside) {
        return store.list(aside, SHOWN).stream()
                .flatMap(item -> line(item).stream())
                .toList();
    }

    /**
     * Gives it a number; its terms count from the day it was received, whatever day it is today. Empty if somebody else
     * was faster.
     */
    @Transactional
    public Optional<CaseNumber> register(UUID id) {
        return store.take(id).map(item -> {
            Tray.Contents contents = tray.contents(item);
            NewCase newCase = contents.newCase();
            requireNotAboutReader(newCase);
            record("intake.tray.registered", item, newCase.applicant().isAnonymous(), null);
            CaseNumber number = register.register(item.id(), newCase).number();
            files.admit(item.id(), contents.documents());
            return number;
        });
    }

    /** Tells that it is no application. The sender reads why; after thirty days the contents are erased. */
    @Transactional
    public boolean setAside(UUID id, SetAside.Reason reason) {
        SetAside aside = SetAside.on(LocalDate.now(clock), reason);
        Optional<Unregistered> item = store.setAside(id, aside);
        item.ifPresent(each -> {
            NewCase newCase = tray.open(each);
            requireNotAboutReader(newCase);
            record("intake.tray.set-aside", each, newCase.applicant().isAnonymous(), reason);
        });
        return item.isPresent();
    }

    private void requireNotAboutReader(NewCase newCase) {
        if (isAboutReader(newCase)) {
            throw new NotFound("tray");
        }
    }

    private boolean isAboutReader(NewCase newCase) {
        return named.of(newCase).from().contains(ActingScope.current().account());
    }

    private Optional<Line> line(Unregistered item) {
        NewCase newCase = tray.open(item);
        if (isAboutReader(newCase)) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                item.id(),
                directory.body(item.stateBodyId()).name(),
                item.receivedAt(),
                newCase.kind(),
                newCase.applicant().identity(),
                newCase.claimed(),
                newCase.subject(),
                newCase.narrative(),
                item.setAside()));
    }

    private void record(String action, Unregistered item, boolean anonymous, SetAside.@Nullable Reason reason) {
        AuditEvent event = AuditEvent.of(item.stateBodyId(), action, "intake_tray", item.id())
                .withheld(item.withheld());
        event = reason == null ? event : event.with("reason", reason);
        trail.record(anonymous ? event.keptToTheHour() : event);
    }
}
