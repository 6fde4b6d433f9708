package kz.adep.casework.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.calendar.AppealType;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.casework.service.recusal.Recusals;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * In the first office of the demonstration: a recusal that lies before the head, a case the commissioner left to the
 * Agency, and reporters of whom one came to harm and one is well.
 */
@Component
class DemoRecusals implements DemoPart {

    private static final int BODY = 120;

    private final CaseRegister register;
    private final Recusals recusals;
    private final RecusalRequests requests;
    private final CheckInDesk checkIns;
    private final DemoStaff staff;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    DemoRecusals(
            CaseRegister register,
            Recusals recusals,
            RecusalRequests requests,
            CheckInDesk checkIns,
            DemoStaff staff,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.recusals = recusals;
        this.requests = requests;
        this.checkIns = checkIns;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
    }

    /** A case and the conflict of interest in it. */
    record Scene(String act, String language, String subject, String narrative, String reason) {}

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        ActingAs commissioner = staff.commissioner(BODY);
        boolean done = ActingScope.call(
                commissioner,
                () -> Boolean.TRUE.equals(
                        transaction.execute(status -> jdbc.sql("select exists (select from case_recusal)")
                                .query(Boolean.class)
                                .single())));
        if (!done) {
            scenes().forEach(scene -> ActingScope.run(commissioner, () -> play(scene)));
            answer(commissioner);
        }
    }

    private void play(Scene scene) {
        transaction.executeWithoutResult(status -> {
            UUID id = register.register(newCase(scene)).id();
            if (scene.act().equals("SELF")) {
                recusals.declare(id, Ground.RELATED, scene.reason());
            } else {
                requests.enter(id, ActingScope.current().account(), scene.reason());
            }
        });
    }

    /** Two of the reporters who are asked these days. */
    private void answer(ActingAs commissioner) {
        List<String> codes = ActingScope.call(commissioner, this::codes);
        for (int i = 0; i < codes.size(); i++) {
            Harm harm = i == 0 ? Harm.PRESSURE : Harm.NOTHING;
            String words = i == 0 ? "Бастығым хабарымды кім жазғанын іздеп, демалысымды кейінге қалдырды." : "";
            String code = codes.get(i);
            ActingScope.run(
                    ActingAs.codeHolder(code),
                    () -> checkIns.answer(HexFormat.of().parseHex(code), harm, words, Reader.OFFICE));
        }
    }

    private List<String> codes() {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        select encode(code_hash, 'hex') from case_file
                         where (kind = 'MISCONDUCT' or appeal_type = 'MESSAGE') and code_hash is not null
                           and registered_on between ? and ? order by registered_on desc, id limit 2""")
                .param(today().minusDays(200))
                .param(today().minusDays(31))
                .query(String.class)
                .list()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private NewCase newCase(Scene scene) {
        return new NewCase(
                BODY,
                false,
                CaseKind.APPLICATION,
                AppealType.APPLICATION,
                null,
                Channel.PAPER,
                new Applicant(
                        Applicant.Kind.CIVIL_SERVANT,
                        Applicant.Identity.NAMED,
                        scene.language(),
                        new PersonalDetails("Оразбаева", "Жанар", "", "", "", "", "", "+77015550133", "", "")),
                clock.instant().minus(Duration.ofDays(1)),
                scene.subject(),
                scene.narrative(),
                List.of(),
                null);
    }

    private List<Scene> scenes() {
        try (var file = new ClassPathResource("db/demo/042_recusals.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
