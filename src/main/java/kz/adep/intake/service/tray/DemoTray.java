package kz.adep.intake.service.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.vault.Purpose;
import kz.adep.vault.Vault;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invented submissions of a flood in the first office of the demonstration, and one at the Agency. */
@Component
class DemoTray implements DemoPart {

    private static final int BODY = 120;

    private final Tray tray;
    private final TrayDesk desk;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    DemoTray(Tray tray, TrayDesk desk, Vault vault, JsonMapper json, Clock clock) {
        this.tray = tray;
        this.desk = desk;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    record Scene(String language, boolean withheld, boolean aside, String subject, String narrative) {}

    @Override
    public int order() {
        return 43;
    }

    @Override
    public void load() {
        ActingAs office = ActingAs.office(BODY, new UUID(0, 0));
        for (Scene scene : scenes()) {
            byte[] code = vault.mac(Purpose.CODE_HASH, scene.subject().getBytes(StandardCharsets.UTF_8));
            ActingAs sender = ActingAs.codeHolder(HexFormat.of().formatHex(code));
            if (ActingScope.call(sender, () -> tray.find(code)).isEmpty()) {
                ActingScope.run(sender, () -> tray.keep(newCase(scene, code), List.of()));
                if (scene.aside()) {
                    ActingScope.run(office, () -> setAside(scene));
                }
            }
        }
    }

    private void setAside(Scene scene) {
        desk.lines(false).stream()
                .filter(line -> line.subject().equals(scene.subject()))
                .forEach(line -> desk.setAside(line.id(), SetAside.Reason.ADVERTISING));
    }

    private NewCase newCase(Scene scene, byte[] code) {
        return new NewCase(
                BODY,
                scene.withheld(),
                CaseKind.MISCONDUCT,
                AppealType.MESSAGE,
                null,
                Channel.PUBLIC_FORM,
                new Applicant(
                        Applicant.Kind.CITIZEN, Applicant.Identity.ANONYMOUS, scene.language(), PersonalDetails.none()),
                clock.instant().minus(Duration.ofHours(20)),
                scene.subject(),
                scene.narrative(),
                List.of(),
                new NewCase.Tracking(code, code));
    }

    private List<Scene> scenes() {
        try (var file = new ClassPathResource("db/demo/043_tray.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
