package kz.adep.casework.domain.recusal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * Who deals with a case once some are shut out of it. Without a commissioner nobody is left to handle it; without the
 * head, whom the commissioner reports to, nobody decides what the law reserves to him: both send the case to the Agency.
 *
 * @param handlers who may still handle it
 * @param headless whether a head is shut out and no deputy is left
 */
public record Succession(List<UUID> handlers, boolean headless) {

    /** An account that may sign in, and what it is to its body. */
    public record Seat(UUID account, StaffRole role) {}

    public static Succession of(Collection<Seat> staff, Set<UUID> shutOut) {
        List<UUID> handlers = staff.stream()
                .filter(seat -> seat.role() == StaffRole.COMMISSIONER || seat.role() == StaffRole.AGENCY_OFFICER)
                .map(Seat::account)
                .filter(account -> !shutOut.contains(account))
                .toList();
        List<UUID> heads = staff.stream()
                .filter(seat -> seat.role() == StaffRole.HEAD)
                .map(Seat::account)
                .toList();
        return new Succession(handlers, !heads.isEmpty() && shutOut.containsAll(heads));
    }

    public boolean leavesTheBody() {
        return handlers.isEmpty() || headless;
    }

    /** Who takes over what a handler leaves: the one who is left, where there is no choice. */
    public Optional<UUID> successor() {
        return handlers.size() == 1 ? Optional.of(handlers.get(0)) : Optional.empty();
    }

    /** Who handles the case where it stays: the one who does, or his successor. */
    public @Nullable UUID handlerAfter(@Nullable UUID assignee) {
        return assignee == null || handlers.contains(assignee)
                ? assignee
                : successor().orElse(null);
    }
}
