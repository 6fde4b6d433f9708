package kz.adep.casework.service.recusal;

import java.util.List;
import java.util.UUID;
import kz.adep.account.StaffNames.Colleague;
import kz.adep.casework.domain.recusal.CaseRecusal;
import org.jspecify.annotations.Nullable;

/**
 * The recusals of a case as those read them who may deal with it.
 *
 * @param askable of whom a recusal can be asked for
 * @param staff who may have been shut out without being named
 */
public record RecusalBoard(List<Line> lines, List<Colleague> askable, List<Colleague> staff) {

    /** Whether a recusal does not say whom it concerns. */
    public boolean isUnnamed(@Nullable UUID recusal) {
        return lines.stream()
                .map(Line::recusal)
                .anyMatch(line -> line.id().equals(recusal) && line.account().isEmpty());
    }

    /** A recusal and whom it concerns; the name is absent for an account of another body, and where it is sealed. */
    public record Line(
            CaseRecusal recusal, @Nullable String name, boolean decidable, boolean revocable, boolean tellable) {}
}
