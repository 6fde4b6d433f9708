package kz.adep.casework.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.domain.act.Parcel;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.act.Alarms;
import kz.adep.casework.service.act.Cures;
import kz.adep.casework.service.act.Extensions;
import kz.adep.casework.service.act.Forwardings;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invented cases in each of the states that acts under the law lead to, in the first office of the demonstration. */
@Component
class DemoActs implements DemoPart {

    private static final int BODY = 120;
    private static final int RECEIVING = 347;

    private final CaseRegister register;
    private final Extensions extensions;
    private final Cures cures;
    private final Forwardings forwardings;
    private final Alarms alarms;
    private final Inbox inbox;
    private final DemoStaff staff;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    DemoActs(
            CaseRegister register,
            Extensions extensions,
            Cures cures,
            Forwardings forwardings,
            Alarms alarms,
            Inbox inbox,
            DemoStaff staff,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.extensions = extensions;
        this.cures = cures;
        this.forwardings = forwardings;
        this.alarms = alarms;
        this.inbox = inbox;
        this.staff = staff;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /** An act on a case of its own; the text is the reason, what is missing, or the part that is forwarded. */
    record Scene(String act, String language, boolean anonymous, String subject, String narrative, String text) {}

    @Override
    public int order() {
        return 41;
    }

    /** One transaction per scene; a load cut short after the last of them does not begin again. */
    @Override
    public void load() {
        ActingAs commissioner = staff.commissioner(BODY);
        ActingAs head = staff.head(BODY);
        if (ActingScope.call(commissioner, () -> inbox.count(CaseFilter.tab(Tab.DANGER))) == 0) {
            scenes().forEach(scene -> play(scene, commissioner, head));
        }
    }

    private void play(Scene scene, ActingAs commissioner, ActingAs head) {
        UUID id = ActingScope.call(
                commissioner, () -> register.register(newCase(scene)).id());
        ActingScope.run(commissioner, () -> transaction.executeWithoutResult(status -> act(id, scene)));
        if (scene.act().equals("EXTENDED")) {
            ActingScope.run(
                    head, () -> extensions.grant(id, extensions.waiting(id).orElseThrow()));
        }
    }

    private void act(UUID id, Scene scene) {
        switch (scene.act()) {
            case "EXTENSION", "EXTENDED" -> extensions.ask(id, 1, scene.text());
            case "CURE" -> cures.ask(id, scene.text(), cures.proposed());
            case "FORWARDED" ->
                forwardings.forward(id, new Parcel(RECEIVING, null, true, scene.text(), scene.subject()));
            case "DANGER" -> alarms.mark(id, Danger.THREAT);
            default -> throw new IllegalStateException("no such act: " + scene.act());
        }
    }

    private NewCase newCase(Scene scene) {
        Applicant.Identity identity = scene.anonymous() ? Applicant.Identity.ANONYMOUS : Applicant.Identity.NAMED;
        PersonalDetails details = scene.anonymous()
                ? PersonalDetails.none()
                : new PersonalDetails("Ахметова", "Дана", "", "", "", "", "", "+77015550199", "", "");
        return new NewCase(
                BODY,
                false,
                CaseKind.APPLICATION,
                scene.anonymous() ? AppealType.MESSAGE : AppealType.APPLICATION,
                null,
                Channel.PAPER,
                new Applicant(Applicant.Kind.CITIZEN, identity, scene.language(), details),
                clock.instant().minus(Duration.ofDays(1)),
                scene.subject(),
                scene.narrative(),
                List.of(),
                null);
    }

    private List<Scene> scenes() {
        try (var file = new ClassPathResource("db/demo/041_acts.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
