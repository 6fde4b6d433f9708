package kz.adep.casework.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.precedent.PrecedentText;
import kz.adep.casework.service.Registration;
import kz.adep.casework.service.precedent.Library;
import kz.adep.casework.service.precedent.PrecedentWriting;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invented consultations of the first office of the demonstration, and the precedents written from them. */
@Component
class DemoPrecedents implements DemoPart {

    private static final int BODY = 120;
    private static final Duration AGO = Duration.ofDays(3);
    private static final int MINUTES = 25;

    private final Registration registration;
    private final PrecedentWriting writing;
    private final Library library;
    private final DemoStaff staff;
    private final Directory directory;
    private final JsonMapper json;
    private final Clock clock;

    DemoPrecedents(
            Registration registration,
            PrecedentWriting writing,
            Library library,
            DemoStaff staff,
            Directory directory,
            JsonMapper json,
            Clock clock) {
        this.registration = registration;
        this.writing = writing;
        this.library = library;
        this.staff = staff;
        this.directory = directory;
        this.json = json;
        this.clock = clock;
    }

    /** A precedent, and whether the Agency opened it to all. */
    record Story(
            String language, Topic topic, boolean approved, String title, String question, String advice, String norm) {

        PrecedentText text() {
            return new PrecedentText(language, topic, title, question, advice, norm);
        }
    }

    @Override
    public int order() {
        return 43;
    }

    /** One consultation after the other; what is there already is passed over. */
    @Override
    public void load() {
        int agencyBody =
                ActingScope.call(ActingAs.visitor(), directory::authorisedBody).id();
        ActingAs commissioner = staff.commissioner(BODY);
        ActingAs officer = staff.officer(agencyBody);
        int written = ActingScope.call(commissioner, () -> library.find(null, "", false))
                .size();
        stories().stream().skip(written).forEach(story -> tell(story, commissioner, officer));
    }

    private void tell(Story story, ActingAs commissioner, ActingAs officer) {
        UUID precedent = ActingScope.call(commissioner, () -> {
            UUID consultation = registration
                    .consult(newCase(story), new Registration.Advice(story.advice(), story.norm(), MINUTES, true))
                    .id();
            return writing.write(consultation, story.text());
        });
        if (story.approved()) {
            ActingScope.run(officer, () -> library.approve(precedent));
            ActingScope.run(commissioner, () -> library.used(precedent));
        }
    }

    private NewCase newCase(Story story) {
        return new NewCase(
                BODY,
                false,
                CaseKind.CONSULTATION,
                null,
                story.topic(),
                Channel.RECEPTION,
                new Applicant(
                        Applicant.Kind.CIVIL_SERVANT,
                        Applicant.Identity.ANONYMOUS,
                        story.language(),
                        PersonalDetails.none()),
                clock.instant().minus(AGO),
                story.title(),
                story.question(),
                List.of(),
                null);
    }

    private List<Story> stories() {
        try (var file = new ClassPathResource("db/demo/043_precedents.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
