package kz.adep.intake.domain;

import java.util.List;
import kz.adep.casework.Applicant;
import kz.adep.casework.PersonalDetails;

/** Drafts for tests, one answer away from the usual one. */
public final class Drafts {

    public static final PersonalDetails DETAILS =
            new PersonalDetails("Сейітова", "Әлия", "", "", "", "", "", "+77012345678", "", "050000, Алматы");

    private Drafts() {}

    /** A citizen by name reports a possible breach. */
    public static Draft complete(int body) {
        return Draft.empty()
                .sentBy(Applicant.Kind.CITIZEN)
                .knownAs(Applicant.Identity.NAMED)
                .about(Matter.BREACH)
                .warning(Alarm.NEITHER)
                .to(new Addressee(body))
                .aboutHead(false)
                .concerning(0, new Concerned("Серік Ахметов", "Бөлім басшысы"))
                .telling(new Story("Дөрекі сөйледі", "Қабылдауда дөрекі сөйледі."))
                .enclosing(List.of())
                .from(DETAILS)
                .answeredIn("kk");
    }
}
