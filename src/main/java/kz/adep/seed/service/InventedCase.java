package kz.adep.seed.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.LegalTerm;
import kz.adep.casework.Applicant.Identity;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An invented case: what it is, when it came, and how it ended.
 *
 * @param term absent for a consultation, and for years whose calendar is not loaded
 */
record InventedCase(
        UUID id,
        int body,
        CaseKind kind,
        @Nullable AppealType appealType,
        Identity identity,
        String language,
        boolean withheld,
        LocalDate registeredOn,
        @Nullable LegalTerm term,
        Stage stage,
        @Nullable String outcome,
        @Nullable LocalDate closedOn) {

    /** What the law gives for an appeal registered on a day. */
    interface Terms {
        Optional<LegalTerm> of(LocalDate registeredOn, AppealType type);
    }

    static InventedCase of(int body, LocalDate day, LocalDate today, Terms terms, SplittableRandom random) {
        CaseKind kind = pick(random, CaseKind.APPLICATION, 65, CaseKind.CONSULTATION, 25, CaseKind.MISCONDUCT);
        AppealType type = kind == CaseKind.CONSULTATION
                ? null
                : kind == CaseKind.MISCONDUCT
                        ? AppealType.COMPLAINT
                        : pick(random, AppealType.APPLICATION, 70, AppealType.REQUEST, 20, AppealType.SUGGESTION);
        LegalTerm term = type == null ? null : terms.of(day, type).orElse(null);
        LocalDate closedOn = closing(kind, day, today, term, random);
        Outcome outcome = closedOn == null ? null : ending(kind, random);
        return new InventedCase(
                id(random),
                body,
                kind,
                type,
                pick(random, Identity.NAMED, 70, Identity.CONFIDENTIAL, 12, Identity.ANONYMOUS),
                random.nextInt(100) < 55 ? "kk" : "ru",
                random.nextInt(1000) < 3,
                day,
                term,
                closedOn == null ? stage(random) : Stage.CLOSED,
                outcome == null ? null : outcome.name(),
                closedOn);
    }

    /** A random UUID like any other (version 4), but the same again from the same seed. */
    static UUID id(SplittableRandom random) {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & ~(3L << 62)) | (1L << 63));
    }

    @Nullable
    LocalDate due() {
        return term == null ? null : term.due();
    }

    boolean isLate() {
        return closedOn != null && term != null && closedOn.isAfter(term.due());
    }

    boolean isAnonymous() {
        return identity == Identity.ANONYMOUS;
    }

    /** Consultations end the same day; one appeal in twelve ends late, and one in five hundred lies about. */
    private static @Nullable LocalDate closing(
            CaseKind kind, LocalDate day, LocalDate today, @Nullable LegalTerm term, SplittableRandom random) {
        if (kind == CaseKind.CONSULTATION) {
            return day;
        }
        LocalDate due = term == null ? day.plusDays(21) : term.due();
        LocalDate end = random.nextInt(12) == 0
                ? due.plusDays(1 + random.nextInt(9))
                : day.plusDays(1 + random.nextInt((int) (due.toEpochDay() - day.toEpochDay())));
        return end.isAfter(today) || random.nextInt(500) == 0 ? null : end;
    }

    private static Outcome ending(CaseKind kind, SplittableRandom random) {
        List<Outcome> open = Outcome.openTo(kind);
        return open.get(random.nextInt(open.size()));
    }

    private static Stage stage(SplittableRandom random) {
        return pick(random, Stage.IN_REVIEW, 60, Stage.REGISTERED, 25, Stage.AWAITING_APPLICANT);
    }

    private static <T> T pick(SplittableRandom random, T often, int percent, T less, int nextPercent, T rest) {
        int chance = random.nextInt(100);
        return chance < percent ? often : chance < percent + nextPercent ? less : rest;
    }
}
