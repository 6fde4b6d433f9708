package kz.adep.casework.service.recusal;

import java.util.List;
import kz.adep.account.StaffNames.Colleague;
import kz.adep.casework.domain.recusal.CaseRecusal;
import org.jspecify.annotations.Nullable;

/**
 * The recusals of a case as those read them who may deal with it.
 *
 * @param askable of whom a recusal can be asked for
 */
public record RecusalBoard(List<Line> lines, List<Colleague> askable) {

    /** A recusal and whom it concerns; the name is absent for an account of another body. */
    public record Line(
            CaseRecusal recusal, @Nullable String name, boolean decidable, boolean revocable, boolean tellable) {}
}
