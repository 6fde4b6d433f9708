package kz.adep.discipline.service;

import kz.adep.account.StaffRole;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.directory.Directory;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import org.springframework.stereotype.Component;

/** What of a proceeding rings whose bell; what is withheld rings at the Agency only. */
@Component
class ProceedingBells {

    private final Bell bell;
    private final Directory directory;

    ProceedingBells(Bell bell, Directory directory) {
        this.bell = bell;
        this.directory = directory;
    }

    void acted(Proceeding proceeding, MisconductCase of, Move move) {
        String path = path(proceeding, of.withheld());
        switch (move) {
            case RECOMMEND ->
                bell.ring(
                        Notice.of("discipline.bell.recommend", proceeding.number(), path),
                        of.withheld() ? agency() : heads(proceeding));
            case ORDER ->
                bell.ring(
                        Notice.of("discipline.bell.order", proceeding.number(), path),
                        (of.withheld() ? agency() : commissioners(proceeding)).or(of.assignee()));
            case FORWARD -> bell.ring(toTheAgency("discipline.bell.forward", proceeding), agency());
            case REFER -> bell.ring(toTheAgency("discipline.bell.refer", proceeding), agency());
            default -> {}
        }
    }

    /** The Agency may not see the case, and its officer who is shut out of it hears nothing. */
    private static Notice toTheAgency(String message, Proceeding proceeding) {
        return Notice.of(message, proceeding.number(), "/agency").about(proceeding.stateBodyId(), proceeding.caseId());
    }

    /** Under the case, so that no bell rings for who is shut out of it. */
    static String path(Proceeding proceeding, boolean withheld) {
        return path(proceeding.caseId().toString(), withheld);
    }

    static String path(String caseId, boolean withheld) {
        return (withheld ? "/agency/cases/" : "/office/cases/") + caseId + "/proceedings";
    }

    private static Audience heads(Proceeding proceeding) {
        return Audience.of(proceeding.stateBodyId(), StaffRole.HEAD);
    }

    private static Audience commissioners(Proceeding proceeding) {
        return Audience.of(proceeding.stateBodyId(), StaffRole.COMMISSIONER);
    }

    private Audience agency() {
        return Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER);
    }
}
