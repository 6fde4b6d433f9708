package kz.adep.discipline;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.directory.Directory;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Board;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Verdict;
import kz.adep.discipline.service.NewProceeding;
import kz.adep.discipline.service.ProceedingDesk;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An office of its own that handles complaints about misconduct; days are counted back from today. */
public final class Misconduct {

    public final int body = StateBodies.fresh();
    public final SignedIn commissioner = SignedIn.commissionerOf(body);
    public final SignedIn head = SignedIn.headOf(body);
    public final ProceedingDesk desk;
    public final ProceedingReader reader;
    private final CaseRegister register;

    public Misconduct(ApplicationContext application) {
        this.desk = application.getBean(ProceedingDesk.class);
        this.reader = application.getBean(ProceedingReader.class);
        this.register = application.getBean(CaseRegister.class);
        ActingScope.run(
                commissioner.actingAs(),
                () -> application.getBean(Directory.class).body(body));
    }

    public UUID complaint() {
        return submit(Cases.misconduct(body));
    }

    public UUID withheld() {
        return submit(Cases.withheld(body));
    }

    public UUID submit(NewCase newCase) {
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        return ActingScope.call(holder, () -> register.register(newCase)).id();
    }

    public UUID open() {
        return open("MINOR", "CORPS_B");
    }

    public UUID open(String misdeed, String category) {
        UUID complaint = complaint();
        return acting(() -> desk.open(complaint, about("Серік Оспанов", "", misdeed, category)));
    }

    public NewProceeding about(String name, String iin, @Nullable String misdeed, String category) {
        return new NewProceeding(
                new PersonalDetails(name, "", "", iin, "", "", "", "", "", ""),
                category,
                misdeed,
                "Қабылдауда дөрекі сөйледі",
                day(60),
                day(50));
    }

    /** From the opening to the recommendation of a sanction, ten days ago. */
    public UUID recommended(String misdeed, String sanction) {
        UUID id = open(misdeed, "CORPS_B");
        act(id, Act.of(Move.PROPOSE, day(49), "Grounds").to("Head"));
        act(id, Act.of(Move.INVESTIGATE, day(48), "Three people"));
        act(id, Act.of(Move.ACQUAINT, day(30), "Findings"));
        act(id, Act.of(Move.CALL_SITTING, day(29), "All").withSittingOn(day(10)));
        act(
                id,
                Act.of(Move.RECOMMEND, day(10), "Grounds")
                        .found(new Board((short) 5, (short) 4, (short) 1), Verdict.SANCTION, sanction));
        return id;
    }

    /** A withheld complaint about a minor misdeed, which one officer handled up to the written admission. */
    public UUID admittedAtTheAgency(SignedIn officer) {
        UUID complaint = withheld();
        return ActingScope.call(officer.actingAs(), () -> {
            UUID id = desk.open(complaint, about("Оспанов", "", "MINOR", "COMMISSIONER"));
            desk.act(id, Act.of(Move.PROPOSE, day(49), "Grounds").to("Council"));
            desk.act(id, Act.of(Move.RECORD_EXPLANATION, day(48), "Admitted").admitting());
            return id;
        });
    }

    /** Committed on a day and recommended nineteen days later. */
    public UUID recommendedIn(LocalDate committed) {
        UUID complaint = complaint();
        NewProceeding about = new NewProceeding(
                PersonalDetails.concerned("Оспанов", ""), "CORPS_B", "MINOR", "Words", committed, committed);
        UUID id = acting(() -> desk.open(complaint, about));
        act(id, Act.of(Move.PROPOSE, committed, "-").to("Head"));
        act(id, Act.of(Move.INVESTIGATE, committed, "-"));
        act(id, Act.of(Move.ACQUAINT, committed, "-"));
        act(id, Act.of(Move.CALL_SITTING, committed, "-").withSittingOn(committed.plusDays(19)));
        act(
                id,
                Act.of(Move.RECOMMEND, committed.plusDays(19), "-")
                        .found(new Board((short) 5, (short) 5, (short) 0), Verdict.SANCTION, "REMARK"));
        return id;
    }

    public void order(UUID id, @Nullable String sanction, int daysAgo) {
        ActingScope.run(
                head.actingAs(),
                () -> desk.order(id, Act.of(Move.ORDER, day(daysAgo), "Grounds").imposing(sanction, "15-ж")));
    }

    public void act(UUID id, Act act) {
        ActingScope.run(commissioner.actingAs(), () -> desk.act(id, act));
    }

    public <T> T acting(Supplier<T> work) {
        return ActingScope.call(commissioner.actingAs(), work);
    }

    public LocalDate day(int daysAgo) {
        return acting(reader::today).minusDays(daysAgo);
    }
}
