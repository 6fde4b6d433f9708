package kz.adep.casework.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.vault.TrackingCode;
import kz.adep.vault.Vault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An invented case that was closed and is disputed, with a tracking code that everybody may know. */
@Component
class DemoDispute implements DemoPart {

    private static final int BODY = 120;
    private static final String CODE = "ADEP-DEM0-2026-ADEP-DEM0-2026-AD";

    private final CaseRegister register;
    private final CaseWork work;
    private final AnswerDesk answers;
    private final ApplicantDisputes disputes;
    private final DemoStaff staff;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    DemoDispute(
            CaseRegister register,
            CaseWork work,
            AnswerDesk answers,
            ApplicantDisputes disputes,
            DemoStaff staff,
            Vault vault,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.work = work;
        this.answers = answers;
        this.disputes = disputes;
        this.staff = staff;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    record Scene(String language, String subject, String narrative, String answer, String grounds) {}

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        byte[] code = TrackingCode.parse(CODE).hash(vault);
        ActingAs applicant = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        NewCase.Tracking tracking = new NewCase.Tracking(code, code);
        if (ActingScope.call(applicant, () -> register.registeredUnder(tracking))
                .isPresent()) {
            return;
        }
        Scene scene = scene();
        UUID id = ActingScope.call(
                applicant, () -> register.register(newCase(scene, tracking)).id());
        ActingScope.run(staff.commissioner(BODY), () -> {
            work.takeUp(id);
            answers.save(id, scene.answer(), 0);
            work.decide(id, Outcome.UNSUBSTANTIATED, 0);
        });
        ActingScope.run(applicant, () -> disputes.file(code, scene.grounds()));
    }

    private NewCase newCase(Scene scene, NewCase.Tracking tracking) {
        PersonalDetails details =
                new PersonalDetails("Омарова", "Сауле", "", "", "", "", "", "+77015550188", "", "010000, Астана");
        return new NewCase(
                BODY,
                false,
                CaseKind.MISCONDUCT,
                AppealType.MESSAGE,
                null,
                Channel.PUBLIC_FORM,
                new Applicant(Applicant.Kind.CITIZEN, Applicant.Identity.NAMED, scene.language(), details),
                clock.instant().minus(Duration.ofDays(9)),
                scene.subject(),
                scene.narrative(),
                List.of(),
                tracking);
    }

    private Scene scene() {
        try (var file = new ClassPathResource("db/demo/042_dispute.json").getInputStream()) {
            return json.readValue(file, Scene.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
