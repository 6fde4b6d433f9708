package kz.adep.casework.service.precedent;

import java.util.List;
import java.util.UUID;
import kz.adep.SignedIn;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.precedent.PrecedentText;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.shared.ActingScope;
import org.springframework.context.ApplicationContext;

/** Closed consultations and precedents for tests. */
public final class PrecedentsOf {

    public static final PrecedentText GIFT = new PrecedentText(
            "ru",
            Topic.ETHICS,
            "Подарок от подчинённого",
            "Можно ли принять от подчинённых букет на день рождения?",
            "Нет: подарки от подчинённых не принимаются.",
            "Этический кодекс, пункт 7");

    private PrecedentsOf() {}

    /** A precedent of the commissioner's body. */
    public static UUID written(ApplicationContext application, SignedIn who) {
        UUID consultation = closedConsultation(application, who);
        return ActingScope.call(
                who.actingAs(),
                () -> application.getBean(PrecedentWriting.class).write(consultation, GIFT));
    }

    public static UUID closedConsultation(ApplicationContext application, SignedIn who) {
        return ActingScope.call(who.actingAs(), () -> {
            UUID id = application
                    .getBean(CaseRegister.class)
                    .register(consultation(who.staff().stateBodyId()))
                    .id();
            application.getBean(CaseWork.class).takeUp(id);
            application.getBean(AnswerDesk.class).save(id, "Нет, от подчинённых нельзя.", -1);
            application.getBean(CaseWork.class).decide(id, Outcome.EXPLAINED, 0);
            return id;
        });
    }

    private static NewCase consultation(int body) {
        return new NewCase(
                body,
                false,
                CaseKind.CONSULTATION,
                null,
                Topic.ETHICS,
                Channel.RECEPTION,
                new Applicant(Applicant.Kind.CIVIL_SERVANT, Applicant.Identity.ANONYMOUS, "ru", PersonalDetails.none()),
                Cases.RECEIVED,
                "Букет от сотрудников",
                "Сотрудники отдела хотят подарить мне букет. Можно ли принять?",
                List.of(),
                null);
    }
}
