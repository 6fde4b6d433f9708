package kz.adep.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.adep.calendar.AppealType;

/** New cases for tests, one change away from the usual one. */
public final class Cases {

    private static final AtomicInteger CODES = new AtomicInteger();

    public static final Instant RECEIVED = CaseDays.RECEIVED
            .atTime(CaseDays.MORNING)
            .atZone(ZoneId.of("Asia/Almaty"))
            .toInstant();

    private Cases() {}

    public static NewCase named(int body) {
        return of(body, false, Applicant.Identity.NAMED, CaseKind.APPLICATION);
    }

    public static NewCase anonymous(int body) {
        return of(body, false, Applicant.Identity.ANONYMOUS, CaseKind.APPLICATION);
    }

    public static NewCase confidential(int body) {
        return of(body, false, Applicant.Identity.CONFIDENTIAL, CaseKind.APPLICATION);
    }

    public static NewCase withheld(int body) {
        return of(body, true, Applicant.Identity.NAMED, CaseKind.MISCONDUCT);
    }

    public static NewCase misconduct(int body) {
        return of(body, false, Applicant.Identity.NAMED, CaseKind.MISCONDUCT);
    }

    public static NewCase consultation(int body) {
        return of(body, false, Applicant.Identity.NAMED, CaseKind.CONSULTATION);
    }

    public static NewCase saying(int body, String narrative) {
        return saying(named(body), narrative);
    }

    public static NewCase saying(NewCase usual, String narrative) {
        return new NewCase(
                usual.stateBodyId(),
                usual.withheld(),
                usual.kind(),
                usual.appealType(),
                null,
                usual.channel(),
                usual.applicant(),
                usual.receivedAt(),
                usual.subject(),
                narrative,
                usual.concerned(),
                usual.tracking());
    }

    /** About persons of whom a name is known. */
    public static NewCase concerning(int body, String... names) {
        NewCase usual = misconduct(body);
        return new NewCase(
                body,
                false,
                usual.kind(),
                usual.appealType(),
                null,
                usual.channel(),
                usual.applicant(),
                usual.receivedAt(),
                usual.subject(),
                usual.narrative(),
                Stream.of(names)
                        .map(name -> PersonalDetails.concerned(name, ""))
                        .toList(),
                usual.tracking());
    }

    /** Came on paper: nobody was given a code. */
    public static NewCase onPaper(int body) {
        NewCase usual = named(body);
        return new NewCase(
                body,
                false,
                usual.kind(),
                usual.appealType(),
                null,
                Channel.PAPER,
                usual.applicant(),
                usual.receivedAt(),
                usual.subject(),
                usual.narrative(),
                usual.concerned(),
                null);
    }

    public static NewCase complaint(int body) {
        NewCase usual = named(body);
        return new NewCase(
                body,
                false,
                usual.kind(),
                AppealType.COMPLAINT,
                null,
                usual.channel(),
                usual.applicant(),
                usual.receivedAt(),
                usual.subject(),
                usual.narrative(),
                usual.concerned(),
                usual.tracking());
    }

    public static NewCase receivedAt(int body, Instant receivedAt) {
        return receivedAt(named(body), receivedAt);
    }

    public static NewCase receivedAt(NewCase usual, Instant receivedAt) {
        return new NewCase(
                usual.stateBodyId(),
                usual.withheld(),
                usual.kind(),
                usual.appealType(),
                null,
                usual.channel(),
                usual.applicant(),
                receivedAt,
                usual.subject(),
                usual.narrative(),
                usual.concerned(),
                usual.tracking());
    }

    private static NewCase of(int body, boolean withheld, Applicant.Identity identity, CaseKind kind) {
        boolean consultation = kind == CaseKind.CONSULTATION;
        PersonalDetails details = identity == Applicant.Identity.ANONYMOUS
                ? PersonalDetails.none()
                : new PersonalDetails("Сейітова", "Әлия", "", "", "", "", "", "+77012345678", "", "");
        return new NewCase(
                body,
                withheld,
                kind,
                consultation ? null : AppealType.APPLICATION,
                consultation ? Topic.ETHICS : null,
                Channel.PUBLIC_FORM,
                new Applicant(Applicant.Kind.CITIZEN, identity, "kk", details),
                RECEIVED,
                "Дөрекі сөйледі",
                "Қабылдауда қызметкер дөрекі сөйледі.",
                List.of(),
                new NewCase.Tracking(hash(CODES.incrementAndGet()), hash(1)));
    }

    private static byte[] hash(int seed) {
        byte[] hash = new byte[32];
        Arrays.fill(hash, (byte) seed);
        hash[0] = (byte) (seed >> 8);
        return hash;
    }
}
