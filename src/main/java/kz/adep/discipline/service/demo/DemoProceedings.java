package kz.adep.discipline.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.discipline.domain.law.ConductEntry.Catalogue;
import kz.adep.discipline.domain.register.CauseRecommendation.Reply;
import kz.adep.discipline.service.NewProceeding;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.discipline.service.register.RegisterDesk;
import kz.adep.discipline.service.register.RegisterReader;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invented proceedings at several steps in the first office of the demonstration, and its registers. */
@Component
class DemoProceedings implements DemoPart {

    private static final int BODY = 120;
    private static final int KNOWN_DAYS_AGO = 19;

    private final CaseRegister register;
    private final ProceedingDesk desk;
    private final ProceedingReader reader;
    private final RegisterDesk registers;
    private final RegisterReader registered;
    private final DemoStaff staff;
    private final JsonMapper json;
    private final Clock clock;

    DemoProceedings(
            CaseRegister register,
            ProceedingDesk desk,
            ProceedingReader reader,
            RegisterDesk registers,
            RegisterReader registered,
            DemoStaff staff,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.desk = desk;
        this.reader = reader;
        this.registers = registers;
        this.registered = registered;
        this.staff = staff;
        this.json = json;
        this.clock = clock;
    }

    /** A proceeding brought up to a step; the text is said at each act. */
    record Scene(
            String step,
            String misdeed,
            String category,
            String sanction,
            String language,
            String name,
            String post,
            String subject,
            String narrative,
            String facts,
            String text) {}

    @Override
    public int order() {
        return 45;
    }

    /** Nothing where the law of the days in question is not loaded; a load cut short does not begin again. */
    @Override
    public void load() {
        ActingAs commissioner = staff.commissioner(BODY);
        ActingAs head = staff.head(BODY);
        boolean begun = !ActingScope.call(commissioner, registered::measures).isEmpty();
        boolean known = !ActingScope.call(commissioner, reader::law)
                .list(Catalogue.MISDEED, knownOn())
                .isEmpty();
        if (known && !begun) {
            scenes().forEach(scene -> play(scene, commissioner, head));
            ActingScope.run(commissioner, this::fillRegisters);
        }
    }

    private void play(Scene scene, ActingAs commissioner, ActingAs head) {
        UUID complaint = ActingScope.call(
                commissioner, () -> register.register(complaint(scene)).id());
        UUID id = ActingScope.call(commissioner, () -> desk.open(complaint, opened(scene)));
        new DemoPlay(desk, reader, id, scene, knownOn(), commissioner, head).toTheStep();
    }

    private NewProceeding opened(Scene scene) {
        return new NewProceeding(
                PersonalDetails.concerned(scene.name(), scene.post()),
                scene.category(),
                scene.misdeed(),
                scene.facts(),
                knownOn(),
                knownOn());
    }

    private NewCase complaint(Scene scene) {
        PersonalDetails applicant =
                new PersonalDetails("Ермекова", "Сәуле", "", "", "", "", "", "+77015550123", "", "");
        return new NewCase(
                BODY,
                false,
                CaseKind.MISCONDUCT,
                AppealType.MESSAGE,
                null,
                Channel.RECEPTION,
                new Applicant(Applicant.Kind.CITIZEN, Applicant.Identity.CONFIDENTIAL, scene.language(), applicant),
                clock.instant().minus(Duration.ofDays(KNOWN_DAYS_AGO)),
                scene.subject(),
                scene.narrative(),
                List.of(PersonalDetails.concerned(scene.name(), scene.post())),
                null);
    }

    private void fillRegisters() {
        LocalDate today = LocalDate.now(clock);
        UUID answered = registers.recommend(
                null,
                "Құжаттамалық қамтамасыз ету департаменті",
                "Қабылдау бөлмесінде кезекті электрондық түрде ұйымдастыру: дау көбіне кезектен басталады.",
                today.minusDays(25));
        registers.replied(answered, Reply.PARTLY, "Терминал сатып алынды, екі айда орнатылады.", today.minusDays(5));
        registers.recommend(
                null,
                "Департамент кадровой службы",
                "Включить в адаптацию новых сотрудников занятие о служебной этике: три из пяти жалоб – на принятых в этом году.",
                today.minusDays(45));
        registers.take(
                "TALK",
                today.minusDays(12),
                "Сотрудник опаздывал на приём граждан; разобрали график, договорились о замене.",
                PersonalDetails.concerned("Болатов Нұржан", "главный специалист"));
    }

    private LocalDate knownOn() {
        return LocalDate.now(clock).minusDays(KNOWN_DAYS_AGO);
    }

    private List<Scene> scenes() {
        try (var file = new ClassPathResource("db/demo/045_proceedings.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
