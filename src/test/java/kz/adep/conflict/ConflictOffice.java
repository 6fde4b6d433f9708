package kz.adep.conflict;

import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Undertaking;
import kz.adep.conflict.service.ConflictDesk;
import kz.adep.conflict.service.InterventionDesk;
import kz.adep.conflict.service.MonthDesk;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingScope;
import org.springframework.context.ApplicationContext;

/** An office of its own with its commissioner. */
public final class ConflictOffice {

    public final int body = StateBodies.fresh();
    public final SignedIn commissioner = SignedIn.commissionerOf(body);
    public final ConflictDesk desk;
    public final InterventionDesk interventions;
    public final MonthDesk months;

    public ConflictOffice(ApplicationContext application) {
        this.desk = application.getBean(ConflictDesk.class);
        this.interventions = application.getBean(InterventionDesk.class);
        this.months = application.getBean(MonthDesk.class);
        // Lists of bodies are kept for a while; asking for a new one brings them up to date.
        ActingScope.run(
                commissioner.actingAs(),
                () -> application.getBean(Directory.class).body(body));
    }

    public UUID record(Circumstances circumstances) {
        return acting(() -> desk.record(circumstances));
    }

    public UUID undertake(Undertaking undertaking) {
        return acting(() -> interventions.record(undertaking));
    }

    public void confirm(YearMonth month, int seen) {
        ActingScope.run(commissioner.actingAs(), () -> months.confirm(month, seen));
    }

    public <T> T acting(Supplier<T> work) {
        return ActingScope.call(commissioner.actingAs(), work);
    }

    public void run(Runnable work) {
        ActingScope.run(commissioner.actingAs(), work);
    }
}
