package kz.adep.prevention.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.prevention.domain.ClosingResult;
import kz.adep.prevention.domain.DeclaredTo;
import kz.adep.prevention.domain.InterestKind;
import kz.adep.prevention.domain.MeasureKind;
import kz.adep.prevention.domain.Substance;
import kz.adep.prevention.service.PreventionReader.Tab;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Invented declarations of the first office of the demonstration: one past its time to cure, one to be looked at again. */
@Component
class DemoDeclarations implements DemoPart {

    private static final int BODY = 120;

    private final PreventionDesk desk;
    private final PreventionReader reader;
    private final DemoStaff staff;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    DemoDeclarations(
            PreventionDesk desk,
            PreventionReader reader,
            DemoStaff staff,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.staff = staff;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /** A declaration and what became of it. */
    record Story(
            String name,
            String post,
            InterestKind kind,
            boolean subordinate,
            int daysAgo,
            DeclaredTo toldTo,
            String text,
            @Nullable Integer followUpIn,
            @Nullable MeasureKind measure,
            @Nullable ClosingResult result) {}

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void load() {
        ActingScope.run(
                staff.commissioner(BODY),
                () -> transaction.executeWithoutResult(status -> {
                    if (reader.list(Tab.ALL, null).isEmpty()) {
                        stories().forEach(this::tell);
                    }
                }));
    }

    private void tell(Story story) {
        LocalDate today = LocalDate.now(clock);
        LocalDate declared = today.minusDays(story.daysAgo());
        Integer followUp = story.followUpIn();
        UUID id = desk.enter(
                story.name(),
                new Substance(
                        null,
                        story.post(),
                        story.kind(),
                        story.subordinate(),
                        declared,
                        story.toldTo(),
                        story.text(),
                        null,
                        followUp == null ? null : today.plusDays(followUp)));
        if (story.measure() != null) {
            desk.measure(id, story.measure(), "", "Бірінші басшы", declared.plusDays(2));
        }
        if (story.result() != null) {
            desk.close(id, story.result(), story.text());
        }
    }

    private List<Story> stories() {
        try (var file = new ClassPathResource("db/demo/055_declarations.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
